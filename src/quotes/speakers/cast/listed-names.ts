import type { Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import type { Name } from '../../../reading/reading';
import { trimName } from '../phrases/edges';
import { tellsDeed } from '../../reporting/clauses/participles';
import { isRole, type Lexicon } from '../../words/lexicon';
import { behindAcronyms, type NameRun } from '../names/name-runs';
import { behindOffice, hasOffice } from '../offices/office-runs';
import { type NameIndex, nameWords } from '../people/people';
import { beginsVerb, isNoName } from '../people/shown-names';
import { fold, foldedAt, tokenise } from '../../words/tokens';
import { isDefinite } from '../phrases/definite-words';
import { CASELESS } from '../../words/letters';

/** True where a name stands in full between two places. */
function isNamedIn(name: string, mentions: Name['mentions'], from: number, to: number): boolean {
  return mentions.some(([start, end]) => start >= from && end <= to && end - start >= name.length);
}

/** UTF-16 units of the longest title before a name. */
const LONGEST_TITLE = 20;

/**
 * What the text's own words tell to be the name where the list has more: "*Lind Anna* Kincstárat vezető …" by how it begins,
 * "… Otázky Karla Dvorského *Petr Lipa*" by where it ends; null where they tell nothing else.
 */
function ownRun(
  name: string,
  mentions: Name['mentions'],
  runs: NameIndex['runs'],
  { words }: Lexicon,
): string | null {
  const length = name.split(' ').length;
  if (words.roleAfterName === true && length > FULL_NAME && !CASELESS.test(name))
    return runs.find(({ text }) => name.startsWith(`${text} `))?.text ?? null;
  if (words.caseAlone !== true || length < 2 * FULL_NAME) return null;
  const ends = ({ start, text }: NameRun): boolean =>
    mentions.some(([from, to]) => start > from && start + text.length === to);
  return runs.find(ends)?.text ?? null;
}

/** A listed name without small words behind it and, a person's, without an institution before it. */
function bareName(
  text: string,
  { name, type, mentions }: Name,
  { short, runs }: NameIndex,
  lexicon: Lexicon,
): string {
  const trimmed = trimName(name, lexicon);
  if (type !== 'person') return trimmed;
  const own = ownRun(trimmed, mentions, runs, lexicon);
  if (own !== null) return own;
  const items = tokenise(trimmed, lexicon.rules);
  const whole: Range = [0, items.length];
  if (lexicon.words.headFirst !== true)
    return trimmed.slice(items[behindAcronyms({ items, lexicon }, whole, short)]?.start ?? 0);
  // "Superintenden *Hafizi Helmi Hamdan*": straight behind a rank or a title the name is whole.
  const start = mentions.find(([from, to]) => text.slice(from, to) === name)?.[0] ?? 0;
  const before =
    /\S+(?= $)/u.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[0] ?? '';
  // "*Hindar Irawan Lubis*, dokter anak": so it is behind no office.
  const title = fold(before);
  const apart =
    lexicon.sets.courtesy.has(title) || !/^[\p{L}]/u.test(before) || !/^\p{Lu}/u.test(before);
  const office = isRole(title, lexicon) && !lexicon.sets.courtesy.has(title);
  if (apart && !office && !hasOffice({ items, lexicon }, whole, short)) return trimmed;
  return trimmed.slice(items[behindOffice({ items, lexicon }, whole, short)]?.start ?? 0);
}

/** True for "BADKO HMI", which the list may have as a person behind an office: letters alone, none of them a given name. */
function isBody({ name, type }: Name, { short }: NameIndex, lexicon: Lexicon): boolean {
  if (type !== 'person' || lexicon.words.headFirst !== true) return false;
  const { givenNames } = lexicon.sets;
  return tokenise(name, lexicon.rules).every(
    ({ acronym, folded }) => acronym && !givenNames.has(folded) && !short.has(folded),
  );
}

/** UTF-16 units before a name in which a role and its "of" stand. */
const ROLE_REACH = 40;

/** True for what stands behind "spokeswoman of the": where she works, or of what, is nobody's name. */
function isBehindOpenRole(text: string, start: number, lexicon: Lexicon): boolean {
  const { links, articles } = lexicon.sets;
  const isLink = (folded: string): boolean => links.has(folded) || articles.has(folded);
  // Most names have another word before them: that is seen without taking the words apart.
  const last = LAST_SMALL.exec(text.slice(Math.max(0, start - ROLE_REACH), start))?.[0];
  if (last === undefined || lexicon.words.unspaced === true || !isLink(fold(last.trimEnd())))
    return false;
  const before = tokenise(text.slice(Math.max(0, start - ROLE_REACH), start), lexicon.rules);
  let at = before.length - 1;
  for (let token = before[at]; token !== undefined; token = before[at]) {
    if (token.capital || !isLink(token.folded)) break;
    at -= 1;
  }
  return at < before.length - 1 && isRole(foldedAt(before, at), lexicon);
}

/** The word in small letters, or in a script without capitals, before a name. */
const LAST_SMALL = /[\p{Ll}\p{Lo}\p{M}'’]+\s$/u;

/** "*Visiting Delby*, the minister said": a participle with a capital and a place or a name, before a comma, that the list took for a person. */
function isParticipleInList(
  text: string,
  { name, type, mentions }: Name,
  lexicon: Lexicon,
): boolean {
  if (type !== 'person') return false;
  const [first, next] = nameWords(name);
  if (first === undefined || next === undefined || !tellsDeed(first, lexicon)) return false;
  return mentions.every(([, end]) => text[end] === ',');
}

/**
 * The names of a text's list that can be speakers' names. In a script without capitals the list may hold
 * what is a verb here, in one with them a heading whose every word has one.
 */
export function usableNames(
  text: string,
  names: readonly Name[],
  index: NameIndex,
  lexicon: Lexicon,
): readonly Name[] {
  return names
    .filter((name) => !isBody(name, index, lexicon) && !isParticipleInList(text, name, lexicon))
    .filter(
      ({ name, role, mentions }) =>
        !index.headings.some(({ start, end }) => isNamedIn(name, mentions, start, end)) &&
        !isNoName(name, lexicon) &&
        // "الرئيس الأمريكي *قوله* إن"
        !(CASELESS.test(name) && lexicon.sets.stops.has(fold(name))) &&
        !beginsVerb(text, name, mentions[0]?.[0] ?? 0, lexicon) &&
        (role === null || !isDefinite(fold(name), lexicon)) &&
        !mentions.every(([start]) => isBehindOpenRole(text, start, lexicon)),
    )
    .map((name) => ({ ...name, name: bareName(text, name, index, lexicon) }));
}
