import type { Name, Reading } from '../reading';

/** UTF-16 units of "and" between two names, with its spaces. */
const LONGEST_AND = 10;

/**
 * Everybody who is named as the speaker of a quote: "Anna Kessler and Tom Barlow" are two people of the reading's names, and
 * whoever asks for what one of them said is shown it as well.
 */
export function eachSpeaker(speaker: string, names: Reading['names']): readonly string[] {
  if (names.some(({ name }) => name === speaker)) return [speaker];
  const first = longest(names, (name) => speaker.startsWith(name));
  const last = longest(names, (name) => speaker.endsWith(name));
  if (first === null || last === null) return [speaker];
  const between = speaker.length - first.length - last.length;
  return between > 0 && between <= LONGEST_AND ? [first, last] : [speaker];
}

function longest(names: readonly Name[], fits: (name: string) => boolean): string | null {
  return names.reduce<string | null>(
    (best, { name }) => (fits(name) && name.length > (best?.length ?? 0) ? name : best),
    null,
  );
}
