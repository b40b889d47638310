import type { Name } from '../../../reading/reading';
import { isRole, type Lexicon } from '../../words/lexicon';
import type { Person } from './person';
import { sameNameWord } from '../people/people';
import { MIDDLE_DOT } from '../../words/tokens';

/** Letters of an institution. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** True for "von der Leyen" of "Ursula von der Leyen"; "a spokesman for *Haven & Kade*" is not the firm. */
export function endsLike(
  full: readonly string[],
  short: readonly string[],
  lexicon: Lexicon,
): boolean {
  return (
    short.length > 1 &&
    full.length > short.length &&
    short.every((word, at) => word === full[full.length - short.length + at]) &&
    !isRole(full[0] ?? '', lexicon)
  );
}

/** True for "김철수·박영희": names that speak together. */
function isList(name: string, { rules }: Lexicon): boolean {
  return rules.listsByDot && MIDDLE_DOT.test(name);
}

/** True for a name that stands for nothing longer: "Israel" is not Israel Katz, "UN" no longer name that begins so. */
export function isWholeName(
  name: string,
  words: readonly string[],
  known: Name | null,
  lexicon: Lexicon,
): boolean {
  return (
    known?.type === 'place' || (words.length === 1 && ACRONYM.test(name)) || isList(name, lexicon)
  );
}

/** What somebody is called, in words; `whole` where that stands for nothing longer. */
interface Called {
  readonly words: readonly string[];
  readonly whole: boolean;
}

/** The first of the people whom a name calls; undefined where it calls none. */
export function findSame(
  people: readonly Person[],
  called: Called,
  lexicon: Lexicon,
): Person | undefined {
  // "김철수" is not "김철수·박영희", who spoke together.
  const all = called.whole || !lexicon.rules.listsByDot;
  const single = all ? people : people.filter(({ name }) => !isList(name, lexicon));
  // "Kuch" is Michal Kuch, whoever is called Kuchová.
  const exact = withAll(single, called.words);
  for (const person of exact.length > 0 ? exact : single)
    if (isCalledSo(person, called, lexicon)) return person;
  return undefined;
}

// Loops, not closures: these are asked of everybody in the text for every phrase that names somebody.

/** The people whose name has all of the words. */
function withAll(people: readonly Person[], words: readonly string[]): readonly Person[] {
  const found: Person[] = [];
  for (const person of people) if (hasAll(person.words, words)) found.push(person);
  return found;
}

function isCalledSo(person: Person, { words, whole }: Called, lexicon: Lexicon): boolean {
  if (whole) return isSameList(person.words, words);
  return callsByPart(person, words, lexicon)
    ? shareName(person.words, words, lexicon)
    : callsByWhole(person, words, lexicon);
}

function hasAll(own: readonly string[], words: readonly string[]): boolean {
  for (const word of words) if (!own.includes(word)) return false;
  return true;
}

function isSameList(own: readonly string[], words: readonly string[]): boolean {
  return own.length === words.length && words.every((word, at) => word === own[at]);
}

/** True where one word of each can be the same name. */
function shareName(own: readonly string[], words: readonly string[], lexicon: Lexicon): boolean {
  for (const word of own)
    for (const other of words) if (sameNameWord(word, other, lexicon)) return true;
  return false;
}

/** True where one of the two names may be a part of the other: a surname, or who was only called by one word so far. */
function callsByPart({ words: own }: Person, words: readonly string[], lexicon: Lexicon): boolean {
  if (own.length === 1 || endsLike(own, words, lexicon)) return true;
  // "the Supremo" is not the "Presidentes do Supremo" who spoke before.
  return words.length === 1 && !isRole(own[0] ?? '', lexicon);
}

/** True for the same words in any case, or the same first and last ones. */
function callsByWhole({ words: own }: Person, words: readonly string[], lexicon: Lexicon): boolean {
  // Nearly nobody's name begins alike.
  if (words.length > 0 && !isSame(words[0], own[0], lexicon)) return false;
  if (words.every((word, at) => isSame(word, own[at], lexicon))) return true;
  if (!isSame(words.at(-1), own.at(-1), lexicon)) return false;
  // "지도부 *다른* 관계자" is not "지도부 *한* 관계자".
  return !words.some((word) => lexicon.sets.articles.has(word) && !own.includes(word));
}

function isSame(word: string | undefined, other: string | undefined, lexicon: Lexicon): boolean {
  return sameNameWord(word ?? '', other ?? '', lexicon);
}
