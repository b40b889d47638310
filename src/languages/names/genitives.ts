/** Words in the genitive before a noun: fi "Turun *poliisin uuden* aseman". */
const MOST_GENITIVES = 3;

/**
 * Where the noun stands behind the words in the genitive that begin at `from`, as a position among the words of a text.
 *
 * @param isOwner whether the word at a place is in the genitive, and no name
 */
export function behindGenitives(from: number, isOwner: (at: number) => boolean): number {
  let at = from;
  while (at < from + MOST_GENITIVES && isOwner(at)) at += 1;
  return at;
}
