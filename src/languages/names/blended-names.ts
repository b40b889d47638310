/** Letters of each beginning in a blend: shorter ones are in too many words. */
const SHORTEST_BEGINNING = 2;

/**
 * True for a name that is made of the beginnings of two or more words of a longer one, in their order, and of nothing
 * else: "Satwi" of "Sarno Tri Widarto". Folded.
 */
export function isBlend(clip: string, words: readonly string[]): boolean {
  const fits = (rest: string, from: number, parts: number): boolean => {
    if (rest === '') return parts > 1;
    for (let at = from; at < words.length; at += 1) {
      const word = words[at] ?? '';
      for (let length = SHORTEST_BEGINNING; length <= word.length; length += 1) {
        if (!rest.startsWith(word.slice(0, length))) break;
        if (fits(rest.slice(length), at + 1, parts + 1)) return true;
      }
    }
    return false;
  };
  return fits(clip, 0, 0);
}
