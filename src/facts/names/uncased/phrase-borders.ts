import { isAny, isGiven, type TokenView } from '../token-view';
import { FULL_NAME } from '../../../languages/names/full-name';
import type { Extent } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';

const SKIPPED_IN_ROLE = is.ROLE_WORD | is.DEMONYM | is.TITLE;

/** Where the words that touch, or are a space apart, end: no name runs over a mark. */
export function phraseEnd(view: TokenView, at: number): number {
  let to = at + 1;
  while (to < view.tokens.length && to - at < 14 && view.tokens[to]?.gap !== 'break') to += 1;
  // A dot between the parts of a foreign name is the one mark that a name may have inside.
  return view.words.script === 'joined' ? Math.min(at + 14, view.tokens.length) : to;
}

/** Where the words that touch, or are a space apart, begin: as `phraseEnd`, backwards. */
export function phraseStart(view: TokenView, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 10 &&
    (view.tokens[from]?.gap !== 'break' || view.words.script === 'joined')
  )
    from -= 1;
  return from;
}

/** "X ने कहा": where a name before a verb ends; a case marker between the speaker and the verb is stepped over. */
export function beforeMarker(view: TokenView, at: number): number {
  return isAny(view, at - 1, is.LINKER) ? at - 1 : at;
}

/** Where a name behind a role may begin: behind what the role is of, and further words of it. */
export function afterRole(
  view: TokenView,
  known: readonly (Extent | undefined)[],
  from: number,
  limit: number,
): number {
  let at = from;
  while (at < limit) {
    const name = known[at];
    if (name && name.to < limit) at = name.to;
    else if (isAny(view, at, SKIPPED_IN_ROLE)) at += 1;
    else if (isJoinedOn(view, at)) at += 2;
    else if (isOfCountry(view, at, limit)) at += 1;
    else if (isLed(view, at)) at = behindDefinites(view, at + 1, limit);
    else break;
  }
  return at;
}

/**
 * "وزير الموانئ *وإدارة السواحل*", "رئيس الاتحاد *لكرة القدم*": what "and" or "for" is written on, with its definite
 * complement, is one more thing that an office is of.
 */
function isJoinedOn(view: TokenView, at: number): boolean {
  const { tokens, words } = view;
  const { definiteArticle, attachedWords } = words;
  const [joined, next] = [tokens[at], tokens[at + 1]];
  if (definiteArticle === undefined || isGiven(view, at)) return false;
  if (next?.gap !== 'space' || !next.text.startsWith(definiteArticle)) return false;
  return entriesOf(attachedWords).some((word) => joined?.text.startsWith(word) === true);
}

/** "*الدنماركي* نيلز هولم": an adjective of a country before a name of two words. */
function isOfCountry(view: TokenView, at: number, limit: number): boolean {
  const { tokens, words } = view;
  const { definiteArticle } = words;
  const [nisba] = entriesOf(words.nisbaEndings);
  if (definiteArticle === undefined || nisba === undefined || at + FULL_NAME >= limit) return false;
  const isDefinite = (place: number): boolean =>
    tokens[place]?.text.startsWith(definiteArticle) === true;
  // "الذي": a small word may look like one.
  return (
    !isAny(view, at, is.PLAIN) &&
    isDefinite(at) &&
    tokens[at]?.text.endsWith(nisba) === true &&
    !isDefinite(at + 1) &&
    tokens[at + 1]?.gap === 'space' &&
    tokens[at + FULL_NAME]?.gap === 'space'
  );
}

/** "الأمين العام *للأمم* المتحدة X": no name begins with a preposition and an article. */
function isLed({ tokens, words }: TokenView, at: number): boolean {
  return entriesOf(words.ledArticles).some((led) => tokens[at]?.text.startsWith(led) === true);
}

/** Where the adjectives end that a word with its article has behind it, if a word is left for the name; else `at`. */
function behindDefinites({ tokens, words }: TokenView, at: number, limit: number): number {
  let to = at;
  while (to < limit && tokens[to]?.text.startsWith(words.definiteArticle ?? '') === true) to += 1;
  return to < limit ? to : at;
}

/** Words of an office before its comma. */
const MOST_OFFICE_WORDS = 5;

/** "وزير الدولة، *عادل* …": behind a comma, with an office before it that nothing parts from the comma. */
export function isBehindOfficeAndComma(view: TokenView, at: number): boolean {
  const { tokens, text } = view;
  if (!/^[،,] $/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) return false;
  if (tokens[at + 1]?.gap !== 'space') return false;
  for (let i = at - 1; i >= at - MOST_OFFICE_WORDS && i >= 0; i -= 1) {
    if (isAny(view, i, is.TITLE)) return true;
    if (tokens[i]?.gap !== 'space') return false;
  }
  return false;
}
