import { FULL_NAME } from '../../../languages/names/full-name';
import { NAME_PARTICLES } from '../../../languages/world/name-particles';
import type { Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { isTime } from './mentions';

/** Names of the shortest list that this is about; two are a phrase of their own. */
const SHORTEST_LIST = 3;

/** Words with a capital that the longest name of a list has. */
const LONGEST_NAME = 5;

function isJoin({ items, lexicon }: Passage, at: number): boolean {
  return items[at]?.capital === false && lexicon.sets.personJoins.has(foldedAt(items, at));
}

function isParticle(passage: Passage, at: number): boolean {
  return NAME_PARTICLES.has(foldedAt(passage.items, at)) && !isJoin(passage, at);
}

/** True for a word with a capital that is no word of time, and no small one at the head of a sentence: "*In* New York". */
function isNameWord(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  const { asWords, between, stops } = lexicon.sets;
  const { word = false, capital = false, folded = '' } = items[at] ?? {};
  if (!word || !capital || isTime(passage, at)) return false;
  if (isParticle(passage, at)) return true;
  return ![asWords, between, stops].some((small) => small.has(folded));
}

/** id "*Menteri Desa*, Pembangunan Daerah, dan Transmigrasi X": where nouns come first, an office with a capital may be of several matters. */
function isOfMatters({ items, lexicon }: Passage, from: number, to: number): boolean {
  if (lexicon.words.headFirst !== true) return false;
  return items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
}

/** Where the full name, with the office before it, begins whose last word ends at `end`; null where none does. */
function nameStart(passage: Passage, end: number, lowest: number): number | null {
  const { items, lexicon } = passage;
  let at = end;
  let capitals = 0;
  while (at > lowest && capitals < LONGEST_NAME) {
    const particle = capitals > 0 && isParticle(passage, at - 1);
    if (!particle && !isNameWord(passage, at - 1)) break;
    if (!particle) capitals += 1;
    at -= 1;
  }
  // "al-Amin", but "*von* Anna Holt"
  while (at < end && !isNameWord(passage, at)) at += 1;
  if (capitals < FULL_NAME || isOfMatters(passage, at, end)) return null;
  const named = at;
  while (at > lowest && isRole(foldedAt(items, at - 1), lexicon)) at -= 1;
  return at < named && lexicon.sets.articles.has(foldedAt(items, at - 1)) && at > lowest
    ? at - 1
    : at;
}

/** Where the full name, with the office before it, ends that begins at `from`; null where none does. */
function nameEnd(passage: Passage, from: number, limit: number): number | null {
  const { items, lexicon } = passage;
  let at = lexicon.sets.articles.has(foldedAt(items, from)) ? from + 1 : from;
  while (at < limit && !isNameWord(passage, at) && isRole(foldedAt(items, at), lexicon)) at += 1;
  let capitals = 0;
  let end = at;
  while (at < limit && capitals < LONGEST_NAME) {
    if (isNameWord(passage, at)) {
      capitals += 1;
      end = at + 1;
    } else if (capitals === 0 || !isParticle(passage, at)) break;
    at += 1;
  }
  return capitals < FULL_NAME || isOfMatters(passage, from, end) ? null : end;
}

/** True where nothing before a list makes it part of something else: "in *New York, …*". */
function opensList({ items, lexicon }: Passage, at: number, lowest: number): boolean {
  const { asWords, coordinators } = lexicon.sets;
  const before = items[at - 1];
  if (at === lowest) return true;
  // "Menteri Desa*,* Pembangunan Daerah, dan Transmigrasi X"
  if (before?.word !== true) return lexicon.words.headFirst !== true || before?.folded !== ',';
  return asWords.has(before.folded) || coordinators.has(before.folded);
}

/**
 * "*Anna Holt, Tom Farrow and Clara Dunn* said": where the list of three full names and more begins that ends at `end`;
 * null where none ends there.
 */
export function listStart(passage: Passage, end: number, lowest: number): number | null {
  const { items } = passage;
  let at = nameStart(passage, end, lowest);
  if (at === null || !isJoin(passage, at - 1)) return null;
  // "Tom Farrow*,* and Clara Dunn"
  at -= COMMA.has(foldedAt(items, at - 2)) ? 2 : 1;
  let start: number | null = null;
  for (let names = 1; at > lowest; names += 1) {
    const name = nameStart(passage, at, lowest);
    if (name === null) break;
    if (names + 1 >= SHORTEST_LIST && opensList(passage, name, lowest)) start = name;
    if (!COMMA.has(foldedAt(items, name - 1))) break;
    at = name - 1;
  }
  return start;
}

/** "said *Anna Holt, Tom Farrow and Clara Dunn*": where the list of three full names and more ends that begins at `from`; null where none begins there. */
export function listEnd(passage: Passage, from: number, limit: number): number | null {
  const { items } = passage;
  let end = nameEnd(passage, from, limit);
  for (let names = 1; end !== null; names += 1) {
    const comma = COMMA.has(foldedAt(items, end));
    const join = comma ? end + 1 : end;
    if (isJoin(passage, join))
      return names + 1 < SHORTEST_LIST ? null : nameEnd(passage, join + 1, limit);
    end = comma ? nameEnd(passage, end + 1, limit) : null;
  }
  return null;
}
