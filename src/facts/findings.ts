import type { Amount, DateMention, Name, Quote, Source } from '../reading/reading';

/** What was found in a text before facts are chosen from it. */
export interface Findings {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  readonly amounts: readonly Amount[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
}
