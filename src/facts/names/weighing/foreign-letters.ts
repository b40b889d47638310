import type { TokenView } from '../token-view';

const LATIN = /^\p{Script=Latin}/u;

/**
 * "Land Rover" in Russian: a word in Latin letters, in a language that is written in others and has capitals. Its papers spell
 * people's names in their own letters, so that what stays as it was is a firm's, a brand's or a thing's.
 */
export function hasForeignLetters({ tokens, words }: TokenView, at: number): boolean {
  return words.romanisation !== undefined && LATIN.test(tokens[at]?.text ?? '');
}
