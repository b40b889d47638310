import type { AmountWords } from './sections/amounts';
import type { DateWords } from './sections/dates';
import type { DetectionWords } from './sections/detection';
import type { InterruptionWords } from './sections/interruptions';
import type { NameWords } from './sections/names';
import type { QuotationWords } from './sections/quotation';
import type { SalienceWords } from './sections/salience';
import type { SentenceWords } from './sections/sentences';
import type { SourceWords } from './sections/sources';

/**
 * What is particular to one language, as data: words and named switches, no code.
 * One engine a station (article, quotes, facts) reads its own section for every language alike.
 */
export interface Language {
  /** BCP 47 primary tag as the contract writes it: `no` for Norwegian, `zh` for both Chinese scripts. */
  readonly tag: string;
  /** Silent reading speed, spaces not counted (IReST, see reading-time.ts); English's where not measured. */
  readonly charactersPerMinute?: number;
  readonly detection: DetectionWords;
  readonly interruptions: InterruptionWords;
  readonly sentences: SentenceWords;
  readonly quotation: QuotationWords;
  readonly names: NameWords;
  readonly dates: DateWords;
  readonly amounts: AmountWords;
  readonly sources: SourceWords;
  readonly salience: SalienceWords;
}
