import type { LocaleNames } from './locale/names';
import type { AmountWords } from './sections/amounts';
import type { DateWords } from './sections/dates';
import type { DetectionWords } from './sections/detection';
import type { NameWords } from './sections/names';
import type { QuotationWords } from './sections/quotation';
import type { SalienceWords } from './sections/salience';
import type { SentenceWords } from './sections/sentences';
import type { SourceWords } from './sections/sources';
import type { WorldNames } from './world/world';

/**
 * What a page needs of every language before its own is known: by what a text is recognised. The content
 * script holds this part for all languages at once.
 */
export interface LanguageSignals {
  /** BCP 47 primary tag as the contract writes it: `no` for Norwegian, `zh` for both Chinese scripts. */
  readonly tag: string;
  /** Silent reading speed, spaces not counted (IReST, see `readingMinutes`); English's where not measured. */
  readonly charactersPerMinute?: number;
  readonly detection: DetectionWords;
}

/** What a language's file says once the language is known. */
export interface LanguageWords {
  /** Other locales of the language whose names Intl gives differently: another script. */
  readonly variants?: readonly string[];
  readonly sentences: SentenceWords;
  readonly quotation: QuotationWords;
  readonly names: NameWords;
  readonly dates: DateWords;
  readonly amounts: AmountWords;
  readonly sources: SourceWords;
  readonly salience: SalienceWords;
}

/** What the text half needs of a language beside its signals; the extension loads one language's at a time. */
export interface LoadedWords extends LanguageWords {
  readonly locale: LocaleNames;
  /** The names that all languages share. */
  readonly world: WorldNames;
}

/**
 * What is particular to one language, as data: words and named switches, no code.
 * One engine a station (article, quotes, facts) reads its own section for every language alike.
 */
export interface Language extends LanguageSignals, LoadedWords {}
