import type { Reading } from './reading';

/** UTF-16 units of ", and" between two names, with its spaces. */
const LONGEST_AND = 12;

/**
 * Everybody who is named as the speaker of a quote: "Anna Kessler, Ines Roe and Tom Barlow" are three people of the reading's
 * names, and whoever asks for what one of them said is shown it as well. Of a body or a place in a name ("Bank Sentral
 * Sagara") nobody is made.
 */
export function eachSpeaker(speaker: string, names: Reading['names']): readonly string[] {
  const people = names.filter(({ type }) => type === 'person').map(({ name }) => name);
  if (people.includes(speaker)) return [speaker];
  const each: string[] = [];
  let rest = speaker;
  let name = personAt(rest, 0, people);
  while (name !== '' && !each.includes(name)) {
    each.push(name);
    rest = rest.slice(name.length);
    if (rest === '') return each;
    const next = nextPerson(rest, people);
    name = personAt(rest, next, people);
    rest = rest.slice(next);
  }
  return [speaker];
}

/** Where behind "and" somebody is named; 0 where nobody is. */
function nextPerson(rest: string, people: readonly string[]): number {
  for (let at = 1; at <= LONGEST_AND; at += 1)
    if (rest.slice(0, at).trim() !== '' && personAt(rest, at, people) !== '') return at;
  return 0;
}

/** The longest name that the words have at a place; '' where nobody is named there. */
function personAt(words: string, at: number, people: readonly string[]): string {
  return people
    .filter((name) => words.startsWith(name, at))
    .reduce((best, name) => (name.length > best.length ? name : best), '');
}
