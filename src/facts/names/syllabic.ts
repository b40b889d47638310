import type { NameWords } from '../../languages/sections/names';
import type { TokenView } from './candidate';
import type { Extent } from './name-extent';
import { entriesOf } from './class-table';
import * as is from './lexicon';

/** So many words may stand between a name and its role: "이재명 더불어민주당 전 대표". */
const ROLE_REACH = 4;
const LONGEST_SURNAME = 2;
const GIVEN_LENGTH = 2;
/** A longer word may end in a role of so many syllables: 울산지검장, 국회의원. */
const SHORTEST_ROLE = 2;
const AGE = /^\(\d{2}[)·,]/u;

/** Tells whether a word is a surname and a given name of two syllables; null where names are not built so. */
export function syllabicNames({
  surnames,
  romanisation,
}: NameWords): ((word: string) => boolean) | null {
  if (surnames === undefined || romanisation?.by !== 'syllables') return null;
  const families = new Set(surnames.split(' '));
  const given = new Set(romanisation.given);
  return (word) => {
    const syllables = [...word];
    const surname = syllables.length - GIVEN_LENGTH;
    if (surname < 1 || surname > LONGEST_SURNAME) return false;
    return (
      families.has(syllables.slice(0, surname).join('')) &&
      syllables.slice(surname).every((syllable) => given.has(syllable))
    );
  };
}

/** Whether a word is a role that stands behind a name, or, where words have spaces, ends in one: 울산지검장. */
export function roleTest({ tokens, classes, words }: TokenView): (at: number) => boolean {
  const roles =
    words.script === 'spaced'
      ? entriesOf(words.titlesAfter).filter((role) => role.length >= SHORTEST_ROLE)
      : [];
  return (at) =>
    ((classes[at] ?? 0) & is.TITLE_AFTER) !== 0 ||
    roles.some((role) => tokens[at]?.text.endsWith(role) === true);
}

/**
 * The people of a text whose names are a surname and a given name in one word: where a role follows
 * ("한석리 울산지검장", "이재명 더불어민주당 대표"), stands before, or an age in brackets does; and wherever else the
 * same word stands.
 */
export function syllabicPeople(view: TokenView, isName: (word: string) => boolean): Extent[] {
  const { text, tokens, classes } = view;
  const people = new Set<string>();
  const isRole = roleTest(view);
  for (const [at, token] of tokens.entries()) {
    if ((classes[at] ?? 0) & (is.PLAIN | is.TITLE | is.ORGANISATION_END | is.PLACE_END)) continue;
    if (!isName(token.text)) continue;
    const titled = ((classes[at - 1] ?? 0) & is.TITLE) !== 0 && token.gap === 'space';
    if (titled || AGE.test(text.slice(token.end, token.end + 4)) || hasRole(view, at, isRole))
      people.add(token.text);
  }
  return tokens.flatMap(({ text: word }, at) =>
    people.has(word) ? [{ from: at, to: at + 1 }] : [],
  );
}

/** Whether a role follows a word in the same phrase. */
function hasRole(
  { tokens, classes }: TokenView,
  at: number,
  isRole: (at: number) => boolean,
): boolean {
  for (let next = at + 1; next <= at + ROLE_REACH; next += 1) {
    const token = tokens[next];
    if (token?.gap !== 'space') return false;
    if (isRole(next)) return true;
    if ((classes[next] ?? 0) & is.SPEECH || token.shape === 'number') return false;
  }
  return false;
}
