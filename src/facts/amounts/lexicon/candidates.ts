import type { AmountWords } from '../../../languages/sections/amounts';
import { DIGITS_PATTERN } from './digits';
import { isWordLetter, type PhraseTable } from './phrase-table';

/** Finds, in the folded text, where a number may begin: digits, or a number word at a word's beginning. */
export function candidatePattern(
  words: AmountWords,
  numberWords: readonly string[],
  scales: PhraseTable<number>,
): RegExp {
  const openers = [...numberWords];
  if (words.bareScales === true) openers.push(...scales.keys().filter((key) => key.length === 1));
  if (openers.length === 0) return new RegExp(DIGITS_PATTERN, 'gu');
  const alternation = (keys: string[]): string =>
    keys
      .sort((one, other) => other.length - one.length)
      .map((key) => RegExp.escape(key))
      .join('|');
  const spaced = alternation(openers.filter((key) => isWordLetter(key, 0)));
  const unspaced = alternation(openers.filter((key) => !isWordLetter(key, 0)));
  // Only where numbers are written in one word may a number word be the beginning of a longer one.
  const ending = words.joiner === undefined ? '(?!\\p{L}|\\p{M})' : '';
  const patterns = [DIGITS_PATTERN];
  // The first letter is looked at before the boundary: most places in a text fail there, and cheaply.
  const first = [...new Set(openers.map((key) => key.charAt(0)))].filter((letter) =>
    isWordLetter(letter, 0),
  );
  if (spaced !== '')
    patterns.push(`(?=[${first.join('')}])(?<!\\p{L}|\\p{M})(?:${spaced})${ending}`);
  // "차*세대*", "기*네*스": in Hangul words have spaces between them, and no number word begins inside of one.
  if (unspaced !== '') patterns.push(`(?<!\\p{Script=Hangul})(?:${unspaced})`);
  return new RegExp(patterns.join('|'), 'gu');
}
