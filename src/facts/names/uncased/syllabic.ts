import { classAt, isAny, knownAt, type TokenView } from '../token-view';
import { LIST_DOTS } from '../../../languages/world/list-dots';
import type { Extent } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { GIVEN_LENGTH } from '../tokens/syllabic-shape';

/** So many words may stand between a name and its role: "이재명 더불어민주당 전 대표". */
const ROLE_REACH = 4;
/** A longer word may end in a role of so many syllables: 울산지검장, 국회의원. */
const SHORTEST_ROLE = 2;
const AGE = /^\(\d{2}[)·,]/u;

/** Whether a word is a role that stands behind a name, or, where words have spaces, ends in one: 울산지검장. */
export function roleTest(view: TokenView): (at: number) => boolean {
  const { tokens, words } = view;
  const roles =
    words.script === 'spaced'
      ? // "한국푸른*연구원*": a body that ends like an office.
        entriesOf(words.titlesAfter).filter(
          (role) =>
            role.length >= SHORTEST_ROLE && !entriesOf(words.organisationEnd).includes(`-${role}`),
        )
      : [];
  return (at) =>
    isAny(view, at, is.TITLE_AFTER) ||
    roles.some((role) => tokens[at]?.text.endsWith(role) === true);
}

/**
 * The people of a text whose names are a surname and a given name in one word: where a role follows
 * ("한석리 울산지검장", "이재명 더불어민주당 대표"), stands before, or an age in brackets does, or the given name is one
 * of the list; and wherever else the same word stands.
 */
export function syllabicPeople(view: TokenView, isName: (word: string) => boolean): Extent[] {
  const { text, tokens } = view;
  const given = new Set(entriesOf(view.words.givenNames));
  const people = new Set<string>();
  const isRole = roleTest(view);
  for (const [at, token] of tokens.entries()) {
    if (isAny(view, at, is.PLAIN | is.TITLE | is.ORGANISATION_END | is.PLACE_END)) continue;
    if (!isName(token.text)) continue;
    const titled = isAny(view, at - 1, is.TITLE) && token.gap === 'space';
    const known = given.has(token.text.slice(-GIVEN_LENGTH));
    if (
      known ||
      titled ||
      AGE.test(text.slice(token.end, token.end + 4)) ||
      hasRole(view, at, isRole, isName)
    )
      people.add(token.text);
  }
  addListed(view, isName, people);
  return tokens.flatMap(({ text: word }, at) =>
    people.has(word) ? [{ from: at, to: at + 1 }] : [],
  );
}

/** What parts the people of a list: "유승민, 주호영·윤상현". */
const BETWEEN: ReadonlySet<string> = new Set([', ', '/', ...LIST_DOTS]);

/** Adds who stands in a list with somebody known: "*유승민*, *주호영*, 안상수 의원". */
function addListed(view: TokenView, isName: (word: string) => boolean, people: Set<string>): void {
  const { text, tokens } = view;
  const join = (at: number, beside: number): void => {
    const [token, other] = [tokens[at], tokens[beside]];
    if (token === undefined || other === undefined || !people.has(other.text)) return;
    const [left, right] = at < beside ? [token, other] : [other, token];
    if (isAny(view, at, is.PLAIN) || !isName(token.text)) return;
    if (BETWEEN.has(text.slice(left.end, right.start))) people.add(token.text);
  };
  for (let at = tokens.length - 2; at >= 0; at -= 1) join(at, at + 1);
  for (let at = 1; at < tokens.length; at += 1) join(at, at - 1);
}

/** What an office is of. */
const OF_OFFICE = is.ROLE_WORD | is.ORGANISATION_END | is.PLACE_END;

/** Whether a role follows a word in the same phrase. */
function hasRole(
  view: TokenView,
  at: number,
  isRole: (at: number) => boolean,
  isName: (word: string) => boolean,
): boolean {
  const { tokens } = view;
  for (let next = at + 1; next <= at + ROLE_REACH; next += 1) {
    const token = tokens[next];
    // "안재욱씨": written together.
    const attached = next === at + 1 && token?.gap === 'none';
    if (token?.gap !== 'space' && !attached) return false;
    if (isRole(next)) return true;
    // "마련해 국민당 *한도윤* 의원": the office is that of the nearer one.
    const body = classAt(view, next);
    const known = knownAt(view, next, next + 1) !== null;
    if (isName(token.text) && !known && !(body & OF_OFFICE)) return false;
    if (isAny(view, next, is.SPEECH) || token.shape === 'number') return false;
  }
  return false;
}
