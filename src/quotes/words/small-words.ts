import type { Passage } from '../passage';
import { foldedAt, type Token } from './tokens';

/** Index of the first of the small words (`between`: adverbs, auxiliaries, clitics) that lead up to `end`, not before `lowest`; `end` where none does. */
export function beforeSmallWords(
  { items: tokens, lexicon: { sets } }: Passage<Token>,
  lowest: number,
  end: number,
): number {
  let from = end;
  while (from > lowest && sets.between.has(foldedAt(tokens, from - 1))) from -= 1;
  return from;
}

/** True at a word that may stand between the comma and the subject or verb of a tag: "“Q,” *as* X said", "“Q,” *but* X *also* said". */
export function leadsTag(
  { items: tokens, lexicon: { sets } }: Passage<Token>,
  at: number,
): boolean {
  const folded = foldedAt(tokens, at);
  return sets.asWords.has(folded) || sets.between.has(folded) || sets.coordinators.has(folded);
}

/** Index behind the small words that begin at `from`, not behind `highest`; `from` where none does. */
export function behindSmallWords(
  { items: tokens, lexicon: { sets } }: Passage<Token>,
  from: number,
  highest: number,
): number {
  let to = from;
  while (to < highest && sets.between.has(foldedAt(tokens, to))) to += 1;
  return to;
}
