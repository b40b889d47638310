import { tellsInMarks } from '../cues/compound-sources';
import { closesClause } from '../clauses/clause-ends';
import type { Cue } from '../cues/cues';
import type { Item, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { officeFirstForm } from '../../words/offices-in-case';
import { isGenitive } from '../../words/word-endings';
import { canName, type Mention, phraseAt } from '../phrases/mentions';
import { readLeft, readObject } from '../subjects/subjects';
import { outletAt } from '../subjects/outlets';
import { findFinite } from '../clauses/finite-verbs';
import { foldedAt } from '../../words/tokens';

/** The noun phrase before a "szerint" or "zufolge": the last one, where an article tells that another stands before it. */
export function readPostposed(passage: Passage, cue: Cue, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.verbSecond === true) return readAdjoining(passage, cue.from, lowest);
  const owner = readGenitive(passage, cue.from, lowest);
  if (owner !== null) return withoutTelling(passage, owner);
  const left = withoutTelling(passage, readLeft(passage, cue.from, lowest));
  if (left === null || left.to >= cue.from - 1 || left.apposition !== null) return left;
  // "A célpont *a lap értesülései* szerint egy raktár volt"
  const next = lexicon.sets.articles.has(foldedAt(items, left.to))
    ? readObject(passage, left.to, cue.from)
    : null;
  return next !== null && next.to === cue.from ? next : left;
}

/**
 * "Silta on *poliisin tiedottaja Matti Lindin* mukaan suljettu": inside its sentence what stands in the genitive, with
 * the names and offices before it, in a language that has lists for that case of surnames. Null where nothing does.
 */
function readGenitive(passage: Passage, end: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const { stops, between } = lexicon.sets;
  if (lexicon.surnames.sure.length === 0) return null;
  const bracket = items[end - 1]?.folded === ')';
  const open = bracket ? items.findLastIndex(({ folded }, at) => at < end && folded === '(') : end;
  const isOwner = ({ folded, word }: Item): boolean => word && isGenitive(folded, lexicon.endings);
  let from = open;
  while (from > lowest) {
    const item = items[from - 1];
    if (item === undefined || stops.has(item.folded) || between.has(item.folded)) break;
    const named = from < open && (item.capital || isRole(item.folded, lexicon));
    // "*Arvioidaan* Lindin mukaan myöhemmin": a verb that ends as the genitive does.
    const verb = !item.capital && closesClause(item, lexicon);
    if (!item.word || verb || !(isOwner(item) || named)) break;
    from -= 1;
  }
  // At the head of its sentence the whole phrase is read elsewhere.
  if (from >= open || from === lowest) return null;
  // "*poliisin* mukaan": an office in small letters.
  const office = items
    .slice(from, open)
    .some(({ folded }) => officeFirstForm(folded, lexicon) !== null);
  return office || canName(passage, from, open) ? phraseAt(from, open) : null;
}

/** "Bakanlığın *açıklamasına* göre": whose words they are, without the noun of telling. */
function withoutTelling(
  { items, lexicon: { accordingNouns } }: Passage,
  mention: Mention | null,
): Mention | null {
  if (mention === null || mention.to - mention.from < 2) return mention;
  const last = foldedAt(items, mention.to - 1);
  return accordingNouns.includes(last) ? { ...mention, to: mention.to - 1 } : mention;
}

/** How many adjectives may stand between an article and its noun. */
const MOST_ADJECTIVES = 3;

/** The noun phrase that is read back from its end: `lowest` and the verb before it are no part of it. */
interface Adjoining extends Passage {
  readonly lowest: number;
}

/**
 * The noun phrase that ends right before `end`, whatever stands before it: "Er will *einem Bericht der
 * Zeitung* zufolge gehen". Back from its noun: names, adjectives, the article, and what it hangs on.
 */
function readAdjoining(passage: Passage, end: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (tellsInMarks(passage, end - 3)) return outletAt(end - 3);
  const verb = findFinite(passage, end);
  const phrase = { items, lowest: Math.max(lowest, (verb ?? -1) + 1), lexicon };
  const head = items[end - 1];
  if (!isNoun(phrase, end - 1) && head?.markedName !== true && head?.folded !== ')')
    return readLeft(passage, end, lowest);
  let from = head?.folded === ')' ? items.findLastIndex(({ folded }) => folded === '(') : end - 1;
  for (;;) {
    while (isNoun(phrase, from - 1)) from -= 1;
    const begin = beforeNoun(phrase, from);
    const link = foldedAt(items, begin);
    const hangs = lexicon.sets.links.has(link) && !lexicon.sets.addresseeArticles.has(link);
    from = begin;
    if (!hangs || !isNoun(phrase, begin - 1)) break;
    from = begin - 1;
  }
  if (!canName(passage, from, end)) return null;
  return phraseAt(from, end);
}

function isNoun({ items, lowest, lexicon }: Adjoining, at: number): boolean {
  const item = items[at];
  if (at < lowest || item?.word !== true || !item.capital) return false;
  return !lexicon.sets.articles.has(item.folded);
}

/** Where the adjectives and the article of the noun at `noun` begin. */
function beforeNoun({ items, lowest, lexicon }: Adjoining, noun: number): number {
  const { articles, stops, between, links } = lexicon.sets;
  let from = noun;
  for (let at = noun - 1; at >= Math.max(lowest, noun - 1 - MOST_ADJECTIVES); at -= 1) {
    const item = items[at];
    if (item?.word !== true) break;
    if (articles.has(item.folded) || links.has(item.folded)) return at;
    if (item.capital || stops.has(item.folded) || between.has(item.folded)) break;
    if (lexicon.pronouns.has(item.folded)) break;
    from = at;
  }
  return from;
}
