import { isText, textsIn } from '../blocks/nodes';
import { isLongerThan } from '../blocks/text-length';
import { DATE_CLASSES } from '../markup-words';
import { startsLikeDate } from '../interruptions/bylines';
import { isInComments } from '../locate/comments';
import type { PageHead } from './headline';
import { readPageDate } from './page-dates';
import { itemprop, textOf } from './page-meta';
import { isOnCard } from './other-cards';
import { plain, TITLE_PARTS } from './titles';

/** The moment that a stated date names, or null. */
export function dateOf(value: string | null | undefined): string | null {
  return value ? readPageDate(value) : null;
}

const PUBLISHED_NAMES =
  'article:published_time article:published og:article:published_time datepublished date.issued dc.date.issued dcterms.created dc.date dcterms.date publishdate publish-date publish_date pubdate published-date publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime publishtime content_publishdate date article_date_original originalpublicationdate article.published article:created'.split(
    ' ',
  );

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

/**
 * When the article was published: JSON-LD, the page's head, microdata, visible lines, the address. A moment in
 * UTC is told in the publisher's own time where a visible line shows it.
 */
export function publishedOf({ page, heading, meta, stated, url }: PageHead): string | null {
  const named =
    dateOf(stated?.published) ??
    PUBLISHED_NAMES.map((name) => dateOf(meta.first(name))).find((date) => date !== null);
  if (named) return inPublishersTime(named, page, heading);
  const micro = dateOf(itemprop(page, 'datePublished')) ?? dateInTriples(page, heading);
  if (micro !== null) return micro;
  const visible = visibleDate(page, heading);
  // Without a word from the page's data a teaser's date is easily taken for the article's.
  const told = dateInTitle(page, meta);
  if (told !== null && visible?.slice(0, DAY) !== told.slice(0, DAY)) return told;
  return visible ?? dateInAddress(url) ?? dateOf(meta.first('last-modified'));
}

/** Names in Dublin Core and schema.org of when something was made known, as RDFa marks them: Drupal's way. */
const TRIPLES = [
  'dc:date',
  'dc:created',
  'dcterms:created',
  'schema:datePublished',
  'datePublished',
]
  .map((name) => `[property~="${name}"][content]`)
  .join(',');

function dateInTriples(page: Document, heading: Element | null): string | null {
  const place = page.body.querySelector(TRIPLES);
  if (place === null || isOnCard(place, heading) || isInComments(place, heading)) return null;
  return dateOf(place.getAttribute('content'));
}

/** A day that is the last part of a title: "The ferry is late – Post – 13.06.2031". */
function dateInTitle(page: Document, meta: PageHead['meta']): string | null {
  for (const title of [meta.first('og:title'), page.querySelector('title')?.textContent]) {
    const whole = plain(title ?? '').trim();
    const last = whole.split(TITLE_PARTS).at(-1) ?? '';
    if (/\d/u.test(last) && last.length <= LONGEST_DAY && last !== whole) {
      const date = shownDate(last);
      if (date !== null) return date;
    }
  }
  return null;
}

/** Longest day that is written out: "Wednesday, 24 September 2031". */
const LONGEST_DAY = 32;

/** A line of the page that names an earlier year tells of history; no page was published then. */
const FIRST_WEB_YEAR = '1991';

function shownDate(written: string): string | null {
  const date = readPageDate(written);
  return date === null || date < FIRST_WEB_YEAR ? null : date;
}

/** The first date near the headline, else the first in the page. */
function visibleDate(page: Document, heading: Element | null): string | null {
  let fallback: string | null = null;
  let over: Told | null = null;
  let seen = 0;
  for (const place of page.querySelectorAll(DATE_PLACES)) {
    if (++seen > 400) break;
    const date = shownDate(writtenIn(place));
    if (date === null || isInComments(place, heading) || isOnCard(place, heading)) continue;
    // A clock in the masthead shows today; the article's date stands after its headline, or right before.
    const after = heading === null || (heading.compareDocumentPosition(place) & 4) !== 0;
    if (!after) {
      fallback ??= date;
      if (isRightOver(place, heading)) over = { date, place };
    } else if (over === null) return earlierOf(date, place);
    else return isOfToday(over, { date, place }, heading) ? date : over.date;
  }
  if (over !== null) return over.date;
  const under = dateUnderHeadline(page, heading);
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

/** Characters of the day in an ISO moment. */
const DAY = 10;

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

/**
 * What an element says of a date: to machines (`time`, and `abbr` as hAtom marks it), else to readers. Of a long text
 * only what stands at its start: some houses put the scripts of their buttons behind the date.
 */
function writtenIn(place: Element): string {
  const stated = place.getAttribute('datetime');
  if (stated !== null) return stated;
  const title = place.tagName === 'ABBR' ? (place.getAttribute('title') ?? '') : '';
  if (/^\d{4}-\d\d-\d\dT/u.test(title)) return title;
  const text = textOf(place);
  if (text.length <= LONGEST_DATE) return text;
  const { firstChild } = place;
  const first = isText(firstChild) ? firstChild.data : '';
  return first.length <= LONGEST_DATE ? first : '';
}

/** Longest line around a date that says what was done on that day: "Updated: March 7, 2024". */
const LONGEST_DATE_LINE = 110;

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
    const lines = [box, ...(dated ? box.children : [])];
    for (const line of lines) {
      const words = textOf(line);
      if (words.length > LONGEST_DATE_LINE || !startsLikeDate(words)) continue;
      const stated = line.querySelector('[datetime]')?.getAttribute('datetime');
      const other = shownDate(stated ?? words);
      if (dated && other !== null && other < date) return other;
      dated = true;
    }
  }
  return date;
}

/** Lines after the headline that are looked at for the same moment in the publisher's own time. */
const NEAR_LINES = 150;

/**
 * A moment stated in UTC, in the time of the place where it was published, when a line near the headline shows
 * the same minute there: "04 May 2022 02:41 GMT" beside "3/5/2022 22:41".
 */
function inPublishersTime(stated: string, page: Document, heading: Element | null): string {
  if (heading === null || !/T.*(?:\+00:00|Z)$/u.test(stated)) return stated;
  let seen = 0;
  for (const { data: line } of textsIn(page.body, heading)) {
    if ((seen += 1) > NEAR_LINES) break;
    if (line.length > 120 || !/\d[.:hH時시]\d\d/u.test(line)) continue;
    const shown = readPageDate(line);
    const local = shown === null ? null : withOffset(shown, stated);
    if (local !== null) return local;
  }
  return stated;
}

const QUARTER_MS = 15 * 60_000;
const FURTHEST_MS = 14 * 3_600_000;

/** A local time with the offset by which it is the same minute as a moment in UTC; null when it is not. */
function withOffset(shown: string, moment: string): string | null {
  const [, clock] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d)?$/u.exec(shown) ?? [];
  if (clock === undefined) return null;
  const utc = Math.floor(Date.parse(moment) / 60_000) * 60_000;
  const difference = Date.parse(`${clock}:00Z`) - utc;
  if (difference % QUARTER_MS !== 0 || Math.abs(difference) > FURTHEST_MS) return null;
  const minutes = Math.abs(difference) / 60_000;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const offset = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  return `${clock}${moment.slice(16, 19)}${difference < 0 ? '-' : '+'}${offset}`;
}

/** Elements after the headline that are looked at for a date when no class name tells where it is. */
const NEAR_HEADLINE = 60;

function dateUnderHeadline(page: Document, heading: Element | null): Told | null {
  if (heading === null) return null;
  let seen = 0;
  for (const place of page.body.querySelectorAll('p,span,div,li,td,small,strong,font')) {
    if ((heading.compareDocumentPosition(place) & 4) === 0) continue;
    if (++seen > NEAR_HEADLINE) return null;
    if (place.childElementCount > 3) continue;
    const written = textOf(place);
    const date = written.length > 90 ? null : shownDate(written);
    if (date === null || isInComments(place, heading) || isOnCard(place, heading)) continue;
    return isOfSeries(place, date) ? null : { date, place };
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
    .filter((other) => (place.compareDocumentPosition(other) & 4) !== 0);
  const others = alike.slice(0, MOST_IN_SERIES).filter((other) => {
    const words = isLongerThan(other, LONGEST_DATE) ? '' : textOf(other);
    const moment = WHO_WROTE.test(words) ? shownDate(words) : null;
    return moment?.includes('T') === true && moment !== date;
  });
  return others.length >= FEWEST_IN_SERIES;
}

function dateInAddress(url: string): string | null {
  const match = /[/_-](20\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d{3})/u.exec(
    url,
  );
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}
