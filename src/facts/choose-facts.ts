import type { Amount, DateMention, Fact, Name, Quote, Source } from '../reading/reading';
import type { TextContext } from '../reading/text-context';

/** What was found in a text before facts are chosen from it. */
export interface Findings {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  readonly amounts: readonly Amount[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
}

/** How many words the popup's list of facts may have. */
export const FACTS_WORDS = 110;

/** The handful of clauses that carry the article, best first, at most `maxWords` words in all. */
export function chooseFacts(
  context: TextContext,
  findings: Findings,
  maxWords = FACTS_WORDS,
): Fact[] {
  void context;
  void findings;
  void maxWords;
  return [];
}
