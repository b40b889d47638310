import { follows, isText, textsIn } from '../../blocks/nodes';
import { isLongerThan } from '../../blocks/text-length';
import { LONGEST_DATE_LINE, startsLikeDate } from '../../interruptions/by-itself/bylines';
import { BARS } from '../bars';
import { DATE_CLASSES } from '../../markup-words';
import { isOfOthers } from '../of-others';
import { isOnCard } from '../other-cards';
import { isMonth, readPageDate, SHOWS_CLOCK } from './page-dates';
import { linesOf, textOf } from '../stated/page-meta';
import { readShortDay } from './short-years';

/**
 * The text of an element named after a date is believed only if it reads as a date. Both spellings are asked for: to tell
 * no case apart takes Chromium five times as long.
 */
const DATE_PLACES = [
  'time,abbr[title]',
  ...DATE_CLASSES.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]).map(
    (name) => `[class*="${name}"],[id*="${name}"]`,
  ),
].join(',');

/** A line of the page that names an earlier year tells of history; no page was published then. */
const FIRST_WEB_YEAR = '1991';

/** The moment that words which a page shows name, or null. */
export function shownDate(written: string): string | null {
  const date = readPageDate(written);
  return date === null || date < FIRST_WEB_YEAR ? null : date;
}

/** Characters of the day in an ISO moment. */
export const DAY = 10;

/**
 * The first date near the headline, else the first in the page.
 *
 * @param address the page's own, which can tell what a date in figures means
 */
export function visibleDate(
  page: Document,
  heading: Element | null,
  address: string,
): string | null {
  let fallback: string | null = null;
  let over: Told | null = null;
  let seen = 0;
  for (const place of page.querySelectorAll(DATE_PLACES)) {
    if (++seen > 400) break;
    const written = writtenIn(place);
    const date = shownDate(written) ?? readShortDay(written, address);
    if (date === null || isOfOthers(place, heading)) continue;
    // A clock in the masthead shows today; the article's date stands after its headline, or right before.
    const after = heading === null || follows(place, heading);
    if (!after) {
      fallback ??= date;
      if (isRightOver(place, heading)) over = { date, place };
    } else if (over === null) {
      const near = momentBefore(place, page, heading);
      return near === null ? earlierOf(date, place) : earlierOf(near.date, near.place);
    } else return isOfToday(over, { date, place }, heading) ? date : over.date;
  }
  const under = dateUnderHeadline(page, heading);
  if (over !== null) {
    // A clock of today over the headline has no word before it, as the day of publication may have under it.
    const isEarlier = under !== null && under.date < over.date && isDateLine(under.place);
    return isEarlier ? under.date : over.date;
  }
  return under === null
    ? (dateOverHeadline(page, heading) ?? fallback)
    : earlierOf(under.date, under.place);
}

/**
 * The day that the words right over a headline name, and little else: "Gossip / Tuesday 29 September 2031". In one box with
 * the headline other notes may stand between the two.
 */
function dateOverHeadline(page: Document, heading: Element | null): string | null {
  if (heading === null) return null;
  const box = heading.parentElement;
  const walker = page.createTreeWalker(page.body, 4 /* text */);
  walker.currentNode = heading;
  for (let seen = 0, node = walker.previousNode(); isText(node); node = walker.previousNode()) {
    if (!/[\p{L}\p{N}]/u.test(node.data)) continue;
    if ((seen += 1) > MOST_OVER || (seen > 1 && (box === page.body || !box?.contains(node)))) break;
    const words = node.data.trim();
    const date = words.length > LONGEST_OVER ? null : shownDate(words);
    if (date !== null) return date;
  }
  return null;
}

const LONGEST_OVER = 60;

/** Notes over a headline in one box with it: section, number of the article, who wrote it. */
const MOST_OVER = 10;

/** A date and where the page tells it. */
interface Told {
  readonly date: string;
  readonly place: Element;
}

/** True for a clock of today right over the box of a headline, in which an earlier day is told. */
function isOfToday(over: Told, under: Told, heading: Element | null): boolean {
  const box = heading?.parentElement ?? null;
  if (box === null || box.contains(over.place) || !box.contains(under.place)) return false;
  return under.date.slice(0, DAY) < over.date.slice(0, DAY);
}

/** True for a date over the headline, in one box with it or with nothing between: "16.07.2031 19:40". */
function isRightOver(place: Element, heading: Element | null): boolean {
  if (heading === null) return false;
  const box = heading.parentElement;
  if (box?.tagName !== 'BODY' && place.parentElement === box) return true;
  for (const text of textsIn(heading.ownerDocument.body, place)) {
    if (place.contains(text) || !/\S/u.test(text.data)) continue;
    return heading.contains(text);
  }
  return false;
}

/** Longest text of an element named after a date that can be one. */
const LONGEST_DATE = 160;

/** A moment as machines write it. */
const ISO = /^\d{4}-\d\d-\d\dT/u;

/**
 * What an element says of a date: to machines (`time`, its own or one in it, a `content` of its own, and `abbr` as hAtom marks
 * it), else to readers. Of a long text only what stands at its start: some houses put the scripts of their buttons behind the
 * date.
 */
function writtenIn(place: Element): string {
  const stated = place.getAttribute('datetime');
  if (stated !== null) return stated;
  const content = place.getAttribute('content') ?? '';
  if (ISO.test(content)) return content;
  const title = place.tagName === 'ABBR' ? (place.getAttribute('title') ?? '') : '';
  if (ISO.test(title)) return title;
  const text = textOf(place);
  if (text.length <= LONGEST_DATE) return momentIn(place, linesOf(place));
  const { firstChild } = place;
  const first = isText(firstChild) ? firstChild.data : '';
  return first.length <= LONGEST_DATE ? first : '';
}

/** The moment that a `time` in the element tells machines, where readers are told its day: else what they are told. */
function momentIn(place: Element, written: string): string {
  const moment = place.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const isOfDay = ISO.test(moment) && shownDate(written)?.slice(0, DAY) === moment.slice(0, DAY);
  return isOfDay ? moment : written;
}

/** True for an element that begins with a word for what was done on a day, and holds little else. */
function isDateLine(line: Element): boolean {
  return !isLongerThan(line, LONGEST_DATE_LINE) && startsLikeDate(textOf(line));
}

/** Boxes around a date that are looked at for the other one. */
const DATE_LEVELS = 3;

/**
 * Of two days that stand close together, each after a word for what was done on it, the first: an article is
 * published before it is changed, whichever is told first.
 */
function earlierOf(date: string, place: Element): string {
  let box: Element | null = place;
  let dated = false;
  for (let level = 0; box !== null && level < DATE_LEVELS; level++, box = box.parentElement) {
    for (const line of [box, ...(dated || isDateLine(box) ? box.children : [])]) {
      if (!isDateLine(line)) continue;
      const words = linesOf(line);
      const timed = line.hasAttribute('datetime') ? line : line.querySelector('[datetime]');
      const stated = timed?.getAttribute('datetime');
      const other = shownDate(stated ?? words);
      if (dated && other !== null && other < date) return other;
      dated = true;
    }
  }
  return date;
}

/** Elements after the headline that are looked at for a date when no class name tells where it is. */
const NEAR_HEADLINE = 60;

function dateUnderHeadline(page: Document, heading: Element | null): Told | null {
  if (heading === null) return null;
  let seen = 0;
  let paragraphs = 0;
  for (const place of page.body.querySelectorAll('p,span,div,li,td,small,strong,font')) {
    if (!follows(place, heading)) continue;
    if (++seen > NEAR_HEADLINE) break;
    if (place.childElementCount > 3) continue;
    const written = textOf(place);
    if (place.tagName === 'P' && written.length > LONGEST_WITH_DAY) paragraphs += 1;
    if (paragraphs > MOST_PARAGRAPHS && !saysDayAlone(written)) continue;
    const date = written.length > LONGEST_WITH_DAY ? null : shownDate(written);
    if (date === null || isOfOthers(place, heading)) continue;
    return isOfSeries(place, date) ? null : { date, place };
  }
  return dateInBox(page, heading);
}

/** Longest line that a date is looked for in, and paragraphs behind which the days of events and of rights stand as well. */
const LONGEST_WITH_DAY = 90;
const MOST_PARAGRAPHS = 1;

/** Words of a day alone: month and weekday, and the sign of a zone. */
const MOST_OF_DAY = 3;

/** True for a day with a word for what was done on it, or with nothing beside it. */
function saysDayAlone(written: string): boolean {
  if (startsLikeDate(written)) return true;
  const words = written.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.length <= MOST_OF_DAY && words.every((word) => word.length <= 3 || isMonth(word));
}

/** Texts under the headline that are looked at besides. */
const NEAR_TEXTS = 30;

/** Longest date with the word before it that stands in a box with others: "Article date: 5 April 2031 - 7:30 CET". */
const LONGEST_IN_BOX = 50;

/** Texts right under a headline among which a moment stands in a box whose name says nothing. */
const NEAREST_TEXTS = 8;

/** A moment in a short line right under the headline, before a place that is named after a date further down. */
function momentBefore(named: Element, page: Document, heading: Element | null): Told | null {
  if (heading === null) return null;
  let seen = 0;
  for (const text of textsIn(page.body, heading)) {
    if (!/\S/u.test(text.data) || heading.contains(text)) continue;
    if ((seen += 1) > NEAREST_TEXTS || named.contains(text) || follows(text, named)) break;
    const words = text.data.trim();
    const place = text.parentElement;
    if (place === null || words.length > LONGEST_IN_BOX || !SHOWS_CLOCK.test(words)) continue;
    const date = shownDate(words);
    if (date !== null && date.includes('T') && !isOfOthers(place, heading)) return { date, place };
  }
  return null;
}

/** What parts a date from other notes in one line. */
const BEFORE_OTHER = new RegExp(String.raw`\s[${BARS}·•]\s`, 'u');

/** The first date under the headline that is a line without an element of its own, between breaks. */
function dateInBox(page: Document, heading: Element): Told | null {
  let seen = 0;
  let paragraphs = 0;
  for (const text of textsIn(page.body, heading)) {
    const words = text.data.trim();
    if (words === '' || heading.contains(text)) continue;
    if ((seen += 1) > NEAR_TEXTS) break;
    if (words.length > LONGEST_WITH_DAY) paragraphs += 1;
    if (paragraphs > MOST_PARAGRAPHS && !saysDayAlone(words)) continue;
    const place = text.parentElement;
    // "Published: 5 April 2031 7:30 | Updated: 6 April 2031 9:12".
    const [first = ''] = words.split(BEFORE_OTHER, 1);
    const date = first.length > LONGEST_IN_BOX ? null : shownDate(first);
    if (date === null || place === null) continue;
    if (isOnCard(place, heading)) return null;
    if (!isOfOthers(place, heading)) return { date, place };
  }
  return null;
}

/** Two words before a moment: who wrote something then. */
const WHO_WROTE = /^\D*?\p{L}{2,}\s+\P{L}*\p{L}{2,}\D*\d/u;

/** Further lines of a series that are looked at, and how many of them make it one. */
const MOST_IN_SERIES = 40;
const FEWEST_IN_SERIES = 2;

/** True for the first of several lines alike that each say who wrote something and when: comments, letters. */
function isOfSeries(place: Element, date: string): boolean {
  if (!date.includes('T') || !WHO_WROTE.test(textOf(place))) return false;
  const alike = [...place.ownerDocument.body.querySelectorAll(place.tagName)]
    .filter((other) => other.className === place.className)
    .filter((other) => follows(other, place));
  const others = alike.slice(0, MOST_IN_SERIES).filter((other) => {
    const words = isLongerThan(other, LONGEST_DATE) ? '' : textOf(other);
    const moment = WHO_WROTE.test(words) ? shownDate(words) : null;
    return moment?.includes('T') === true && moment !== date;
  });
  return others.length >= FEWEST_IN_SERIES;
}
