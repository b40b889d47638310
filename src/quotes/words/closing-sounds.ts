import { endsClosed } from '../../languages/names/closed-syllables';
import type { WordSets } from './word-sets';

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
  const closed = endsClosed(word.slice(0, -marker.length));
  if (closed === null) return true;
  return !(closed ? markersAfterOpen : markersAfterClosed).has(marker);
}
