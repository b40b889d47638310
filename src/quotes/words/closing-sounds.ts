import type { WordSets } from './word-sets';

const SYLLABLE = /\p{Script=Hangul}$/u;
/** The letters that close a syllable of Hangul, once it is taken apart. */
const CLOSED = /[\u11a8-\u11ff]$/u;

/**
 * False for ko "묻*는*", "많*은*" told from "하늘*은*": a particle has a form behind a syllable that a consonant closes,
 * and one behind a syllable that none does; in the other's place it is the ending of a verb, or a part of the word.
 *
 * @param word folded, and ending in `marker`
 */
export function fitsStem(
  word: string,
  marker: string,
  { markersAfterClosed, markersAfterOpen }: WordSets,
): boolean {
  const last = word.charAt(word.length - marker.length - 1);
  if (!SYLLABLE.test(last)) return true;
  const other = CLOSED.test(last.normalize('NFD')) ? markersAfterOpen : markersAfterClosed;
  return !other.has(marker);
}
