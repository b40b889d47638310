import type { Passage } from '../../passage';
import { COMMA, SENTENCE_END } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { FIGURE } from './mentions';

/**
 * Items of the age at `at` of "Jane Doe, *52*, a teacher", id "Sutini, *54 tahun*, warga …": a figure between two commas, or
 * before the sentence's end, with a word that counts years; 0 for none.
 */
export function ageAt({ items, lexicon: { sets } }: Passage, at: number): number {
  if (!COMMA.has(foldedAt(items, at - 1)) || !FIGURE.test(foldedAt(items, at))) return 0;
  const length = sets.ages.has(foldedAt(items, at + 1)) ? 2 : 1;
  const next = foldedAt(items, at + length);
  return COMMA.has(next) || SENTENCE_END.has(next) ? length : 0;
}

/** Items of an age that ends straight before `end`; 0 for none. */
export function ageBefore(passage: Passage, end: number): number {
  return [1, 2].find((length) => ageAt(passage, end - length) === length) ?? 0;
}
