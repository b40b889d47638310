import { foldLabel, foldName } from '../labels/fold-label';

/**
 * True for a house's name, and for one that begins like it. Stricter than in a title, where nothing but a house or a section
 * stands: here a place stands before the house ("Kota Lama Bay Courier"), or is a word of its name.
 */
export function isHouse(part: string, house: readonly string[]): boolean {
  const key = foldName(part);
  const isShort = /^\p{Lu}{2,5}$/u.test(part);
  return house.some((name) => {
    // "BPK –" in Bay Post of Kota Lama.
    if (isShort && initialsOf(name) === part) return true;
    const other = foldName(name);
    return (
      other.length > 2 &&
      (key === other || (key.length > 4 && (other.startsWith(key) || key.startsWith(other))))
    );
  });
}

/** The capitals that the words of a name begin with. */
function initialsOf(name: string): string {
  return name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
}

/** "Kota Lama Bay Courier": a place before the house, with a space alone between the two; null for other words. */
export function withHouseAtEnd(
  words: string,
  house: readonly string[],
): { place: string; agency: string } | null {
  const parts = words.split(/\s+/u);
  for (let at = 1; at < parts.length; at++) {
    const agency = parts.slice(at).join(' ');
    const place = parts.slice(0, at).join(' ');
    const whole = house.some((name) => foldLabel(name) === foldLabel(agency));
    if (whole && parts.slice(0, at).every((word) => /^\p{Lu}/u.test(word)))
      return { place, agency };
  }
  return null;
}
