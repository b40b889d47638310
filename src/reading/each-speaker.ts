import type { Reading } from './reading';

/** UTF-16 units of "and" between two names, with its spaces. */
const LONGEST_AND = 10;

/**
 * Everybody who is named as the speaker of a quote: "Anna Kessler and Tom Barlow" are two people of the reading's names, and
 * whoever asks for what one of them said is shown it as well. Of a body or a place in a name ("Bank Sentral Sagara") nobody
 * is made.
 */
export function eachSpeaker(speaker: string, names: Reading['names']): readonly string[] {
  const people = names.filter(({ type }) => type === 'person').map(({ name }) => name);
  if (people.includes(speaker)) return [speaker];
  const first = longest(people.filter((name) => speaker.startsWith(name)));
  const last = longest(people.filter((name) => speaker.endsWith(name)));
  if (first === last || first === '' || last === '') return [speaker];
  const and = speaker.slice(first.length, -last.length);
  return and.trim() !== '' && and.length <= LONGEST_AND ? [first, last] : [speaker];
}

const longest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), '');
