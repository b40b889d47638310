import { textsIn } from '../../blocks/nodes';
import { isLongerThan } from '../../blocks/text-length';
import { isOnCard } from '../other-cards';
import { foldLabel } from '../../labels/fold-label';
import { findLabels, wordsBeforeDates, wordsBeforeNames } from '../../labels/labels';
import { BARS } from '../bars';
import { NAME, tellsRole } from './byline-lines';
import { splitNames } from './split-names';
import { readPageDate } from '../dates/page-dates';
import { textOf } from '../stated/page-meta';
import { isSection } from './section-links';
import { DASHES } from '../../../languages/world/dashes';
import { isWorldAgency } from '../../../languages/world/media';

/** Texts after the headline among which the line with the date is looked for. */
export const NEAR_TEXTS = 30;

const BARS_AND_COMMAS = new RegExp(String.raw`[\s${BARS}·•,${DASHES}]+`, 'gu');

const PARTING = new RegExp(String.raw`\s[${BARS}·•${DASHES}]\s`, 'u');

/** The sign between a name and the day in one text: "Ana Lund | 5 April 2026". Before a comma stands a place. */
const BEFORE_DATE = new RegExp(String.raw`\s*[${BARS}·•]\s*(?=.*\d)`, 'u');

/** Characters of a line beyond which it is a sentence, and how many of them, the standfirst's, may stand before a time since. */
const LONGEST_LINE = 80;
const MOST_BEFORE = 2;

/** What a house signs with beside the name: "RS". */
const SIGN = /^\p{Lu}{2,5}$/u;

/** What stands between a name and the day: a sign, an address to write to, a control, a role, a word for the day ("Published"), for whom it is (", Coast Post"). */
function saysNoName(words: string): boolean {
  if (SIGN.test(words) || BEHIND_COMMA.test(words) || MAIL.test(words)) return true;
  if (tellsRole(words) || wordsBeforeDates().includes(foldLabel(words))) return true;
  return findLabels(words).some(({ whole }) => whole);
}

const MAIL = /^\S+@\S+$/u;

const BEHIND_COMMA = /^[,，]\s?\p{L}/u;

/** How near a name and a date are to be, and what counts as a date. */
interface Nearness {
  readonly areTogether: (name: Text | null, date: Text) => boolean;
  /** How long ago it was tells the day too: "3 hours ago". */
  readonly orTimeSince: boolean;
}

/** One box holds the two of them, and little else. */
export const ONE_LINE: Nearness = { areTogether: inOneLine, orTimeSince: false };

/** A small box holds both: weaker, for agencies stand there as well. */
export const SMALL_BOX: Nearness = { areTogether: inSmallBox, orTimeSince: true };

/**
 * A name and nothing else right before the date under the headline: "Ana Lund | 5 April 2026". The last of two is meant,
 * and the one before it where that is the house: "Ana Lund / Kota Lama Post".
 */
export function nameBesideDate(
  page: Document,
  heading: Element | null,
  { areTogether, orTimeSince }: Nearness,
): string[] {
  if (heading === null) return [];
  let before: Text | null = null;
  let first: Text | null = null;
  let names: string[] = [];
  let seen = 0;
  let sentences = 0;
  const isOfMenu = (name: string): boolean => isSection(name, page, heading);
  /** The names before the first time since, and which text behind the headline that is. */
  let timed: { readonly names: string[]; readonly seen: number } | null = null;
  for (const text of textsIn(page.body, heading)) {
    const words = text.data.trim();
    // A dash or a dot between the two may be a text of its own.
    if (!/[\p{L}\p{N}]/u.test(words) || heading.contains(text)) continue;
    // A post that the article shows has a name and a day of its own, and a picture somebody who took it.
    if (text.parentElement?.closest('blockquote,figure') != null) continue;
    if ((seen += 1) > NEAR_TEXTS || (timed !== null && seen - timed.seen > 2)) break;
    if (timed === null && words.length < 110 && /\d/u.test(words) && readPageDate(words) !== null) {
      if (text.parentElement !== null && isOnCard(text.parentElement, heading)) return [];
      const [own = ''] = words.split(BEFORE_DATE, 1);
      if (own !== words && isName(own)) return isToldOf(own, heading, text) ? [] : [own];
      if (areTogether(before, text) && names.length > 0) {
        if (isToldOf(names.at(-1) ?? '', heading, text)) return [];
        return names.slice(-2).filter((one) => !isOfMenu(one));
      }
      const inBox = heading.parentElement?.contains(text) === true;
      return inBox && seen === ROLE_BETWEEN ? nameOverRole(first, before) : [];
    }
    // "4 min read", "Lesezeit:": how long it takes to read stands between the two as often as a dot does.
    if (/\d|[:：]$/u.test(words)) {
      // A figure alone stands in the cell beside a village: "Sari Hulu | 52".
      const isTime = orTimeSince && sentences <= MOST_BEFORE && mayBeTimeSince(text, words);
      const isNear = seen <= NEAREST || areTogether(before, text);
      if (isTime && isNear && names.length > 0 && !names.some(isOfMenu)) {
        // "Prep Time 10 min", "Cook Time 30 min": right after each other they are no bylines.
        if (timed !== null && timed.names !== names && seen - timed.seen <= 2) return [];
        timed ??= { names, seen };
      }
      continue;
    }
    if (names.length > 0 && saysNoName(words)) continue;
    if (words.length > LONGEST_LINE) sentences += 1;
    first ??= text;
    before = text;
    const own = namesIn(words);
    names = own.length > 0 ? [...names, ...own] : [];
  }
  return timed?.names ?? [];
}

/**
 * True for a few words with a figure: "3 hours ago". A link of such is a headline: "6 ways to a ferry"; with the sign of a
 * currency it is a price, and what stands before it a button: "Shop Now", "$9 at the pier".
 */
function mayBeTimeSince({ parentElement }: Text, words: string): boolean {
  if (words.length > LONGEST_TIME || !/\p{L}.*\d|\d.*\p{L}/u.test(words)) return false;
  if (/\p{Sc}/u.test(words)) return false;
  return parentElement?.closest('a[href]') == null;
}

/** The word before a name in a sentence. */
const WORD_BEFORE = /(?:^|\s)(\p{Ll}+)\s$/u;

/** What parts a place from the story behind it, in the next text or in the same. */
const BEHIND_PLACE = new RegExp(String.raw`^\s*(?:[,(（]|[${DASHES}])`, 'u');

/**
 * True for a name that the article tells of, and nobody who wrote it: the headline says it within its sentence ("A storm off
 * Kota Lama"), or the text begins with it as with a place ("KOTA LAMA — The ferry …").
 *
 * @param date the text with the day, before the article's own
 */
function isToldOf(name: string, heading: Element, date: Text): boolean {
  const headline = textOf(heading);
  const at = headline.indexOf(name);
  const word = at < 0 ? undefined : WORD_BEFORE.exec(headline.slice(0, at))?.[1];
  if (word !== undefined && !wordsBeforeNames().includes(foldLabel(word))) return true;
  const place = name.toLowerCase();
  let seen = 0;
  let rest = '';
  for (const text of textsIn(heading.ownerDocument.body, date)) {
    const words = text.data.trim();
    if (text === date || words === '') continue;
    if (rest === place && BEHIND_PLACE.test(words)) return true;
    rest = words.toLowerCase();
    if (rest.startsWith(place) && BEHIND_PLACE.test(words.slice(place.length))) return true;
    if ((seen += 1) > NEAR_TEXTS || words.length > LONGEST_LINE) return false;
  }
  return false;
}

/** The names that a text is made of, with a bar or a dash between them: "Ana Lund - Kota Lama Post"; none where it holds more. */
function namesIn(words: string): readonly string[] {
  const parts = words
    .split(PARTING)
    .map(nameIn)
    .filter((part) => part !== '');
  const names = parts.flatMap(splitNames).flatMap((part) => part.split(', '));
  return names.every(isName) ? parts : [];
}

/** Where from or with whom, behind a name: "Ana Lund, in Sagara", "Ana Lund (in Sagara)", "Ana Lund, AFP", "Ana Lund with AFP". */
const BEHIND_NAME = new RegExp(
  String.raw`^(.+?)(?:,?\s\([^()]{2,30}\)|,\s\p{Ll}{1,4}\s\p{Lu}[\p{L}\p{M}’'-]+|,?\s(?:\p{Ll}{1,5}\s)?(\p{Lu}{2,6}))$`,
  'u',
);

/** A name without signs around it and what stands behind it; of several with commas between them, all. */
function nameIn(part: string): string {
  const [, before = '', agency] = BEHIND_NAME.exec(part) ?? [];
  const isBehind = NAME.test(before) && (agency === undefined || isWorldAgency(agency));
  const own = isBehind ? before : part;
  const names = own.split(/\s?,\s/u);
  if (names.length > 1 && names.every((name) => NAME.test(name))) return names.join(', ');
  // "Ana Lund and Bo Falk, Sagara": behind the last of several stands where they write from.
  const [several = '', ...more] = names;
  const all = splitNames(several);
  if (more.length > 0 && all.length > 1 && all.every((name) => NAME.test(name))) return several;
  return own.replace(BARS_AND_COMMAS, ' ').trim();
}

/** A name, and no control of the page: "TEXT SIZE". */
function isName(words: string): boolean {
  return NAME.test(words) && !findLabels(words).some(({ whole }) => whole);
}

/** Which text behind the headline the date is, where the name and what its bearer does stand between. */
const ROLE_BETWEEN = 3;

/** A name in bold, and under it in the same paragraph what its bearer does for the house. */
function nameOverRole(first: Text | null, role: Text | null): string[] {
  const bold = first?.parentElement?.closest('b,strong') ?? null;
  const name = first?.data.trim() ?? '';
  const isOver = bold !== null && role !== null && bold.parentElement === role.parentElement;
  return isOver && NAME.test(name) ? [name] : [];
}

/** Texts right behind a headline that are its byline, in whatever boxes. */
const NEAREST = 5;

/** Longest time since, or time to read: "3 hours ago". */
const LONGEST_TIME = 25;

/** Boxes around a name that can be its byline with the date, and the characters of such a box. */
const BYLINE_LEVELS = 4;
const LONGEST_BYLINE = 200;

/** True when the box around a name holds a date. */
function inOneLine(name: Text | null, date: Text): boolean {
  return name?.parentElement?.parentElement?.contains(date) === true;
}

/** True when a small box holds both. */
function inSmallBox(name: Text | null, date: Text): boolean {
  if (inOneLine(name, date)) return true;
  let box = name?.parentElement ?? null;
  for (let level = 0; box !== null && level < BYLINE_LEVELS; level++, box = box.parentElement) {
    if (isLongerThan(box, LONGEST_BYLINE)) return false;
    if (box.contains(date)) return true;
  }
  return false;
}
