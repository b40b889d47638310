import { isInComments } from '../../locate/comments';
import type { PageHead } from '../titles/headline';
import { isOnCard } from '../other-cards';
import { dayWithoutYear } from './day-without-year';
import { dayOverText } from './day-over-text';
import { dayByName, readPageDate } from './page-dates';
import { itemprop } from '../stated/page-meta';
import { inPublishersTime } from './publisher-time';
import { plain, TITLE_PARTS } from '../titles/titles';
import { DAY, shownDate, visibleDate } from './visible-dates';
import { isOfOthers } from '../of-others';

/** The moment that a stated date names, or null. */
export function dateOf(value: string | null | undefined): string | null {
  return value ? readPageDate(value) : null;
}

const PUBLISHED_NAMES =
  'article:published_time article:published og:article:published_time datepublished date.issued dc.date.issued dcterms.created dc.date dcterms.date publishdate publish-date publish_date pubdate published-date publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime publishtime content_publishdate date article_date_original originalpublicationdate article.published article:created'.split(
    ' ',
  );

/** A house's own name for it: "publishedDate", "articlePublishTime", "og:published_at". */
const NAMED_AS_PUBLISHED =
  /(?:^|[:._-]|article)publi(?:sh(?:ed)?|cation)[_-]?(?:date|time|on|at)$/u;

/**
 * When the article was published: JSON-LD, the page's head, microdata, visible lines, the address. A moment in
 * UTC is told in the publisher's own time where a visible line shows it.
 */
export function publishedOf({ page, heading, meta, stated, url }: PageHead): string | null {
  const named =
    dateOf(stated?.published) ??
    PUBLISHED_NAMES.map((name) => dateOf(meta.first(name))).find((date) => date !== null) ??
    meta.names
      .filter((name) => NAMED_AS_PUBLISHED.test(name))
      .map((name) => dateOf(meta.first(name)))
      .find((date) => date !== null);
  if (named) return inPublishersTime(named, page, heading);
  const isOthers = (place: Element): boolean => isOfOthers(place, heading);
  const micro = dateOf(itemprop(page, 'datePublished', isOthers)) ?? dateInTriples(page, heading);
  if (micro !== null) return micro;
  const visible = visibleDate(page, heading, url);
  // Without a word from the page's data a teaser's date is easily taken for the article's.
  const told = dateInTitle(page, meta);
  if (told !== null && visible?.slice(0, DAY) !== told.slice(0, DAY)) return told;
  if (visible !== null) return inPublishersTime(visible, page, heading);
  return (
    dateInAddress(url) ??
    dayWithoutYear(page, heading, url) ??
    dayOverText(page) ??
    dateOf(meta.first('last-modified'))
  );
}

/** Names in Dublin Core and schema.org of when something was made known, as RDFa marks them: Drupal's way. */
const TRIPLES =
  /(?:^|\s)(?:dc:date|dc:created|dcterms:created|schema:datePublished|datePublished)(?:$|\s)/u;

function dateInTriples(page: Document, heading: Element | null): string | null {
  const place = [...page.body.querySelectorAll('[property][content]')].find((element) =>
    TRIPLES.test(element.getAttribute('property') ?? ''),
  );
  if (place === undefined || isOnCard(place, heading) || isInComments(place, heading)) return null;
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

/** A day as a part of an address: "/2031/07/17/", "-20310717.". */
const DAY_IN_ADDRESS = /[/_-](20\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d{3})/u;

/** A day at the head of an article's number, behind the letters of its kind: "/A2031071714320005". */
const DAY_IN_NUMBER = /[/_-][A-Z]{1,4}(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])_?\d{4}/u;

/** The same with the month's name: "/2031/jul/17/". */
const NAMED_IN_ADDRESS = /\/(20\d{2})\/(\p{L}{3,10})\/(\d{1,2})\//u;

function dateInAddress(url: string): string | null {
  const match = DAY_IN_ADDRESS.exec(url) ?? DAY_IN_NUMBER.exec(url);
  if (match !== null) return `${match[1]}-${match[2]}-${match[3]}`;
  const [, year = '', month = '', day = ''] = NAMED_IN_ADDRESS.exec(url) ?? [];
  return dayByName(year, month, day);
}
