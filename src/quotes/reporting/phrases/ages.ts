import type { Passage } from '../../passage';
import { COMMA, SENTENCE_END } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { FIGURE } from './mentions';

/** Items of the longest age: "de 34 años". */
const LONGEST_AGE = 3;

/**
 * Items of the age at `at` of "Jane Doe, *52*, a teacher", id "Sutini, *54 tahun*, warga …", es "Ana Ruiz, *de 34 años*, …": a
 * figure between two commas, or before the sentence's end, with words that count years; 0 for none.
 */
export function ageAt({ items, lexicon: { sets } }: Passage, at: number): number {
  if (!COMMA.has(foldedAt(items, at - 1))) return 0;
  let figures = 0;
  for (let length = 0; length <= LONGEST_AGE; length += 1) {
    const word = foldedAt(items, at + length);
    if (COMMA.has(word) || SENTENCE_END.has(word)) return figures === 1 ? length : 0;
    if (FIGURE.test(word)) figures += 1;
    else if (!sets.ages.has(word)) return 0;
  }
  return 0;
}

/** Items of an age that ends straight before `end`; 0 for none. */
export function ageBefore(passage: Passage, end: number): number {
  const lengths = Array.from({ length: LONGEST_AGE }, (_, step) => step + 1);
  return lengths.find((length) => ageAt(passage, end - length) === length) ?? 0;
}
