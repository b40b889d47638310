import { articleAddress } from '../../reading/showing/article-address';
import { quotesToRead } from '../../reading/showing/quotes-to-read';
import { markedWords } from '../../reading/showing/quoted-words';
import type { EntryRecord } from '../records';
import { attributionOf } from './attribution';
import type { TreeContext } from './article-tree';
import type { SavedArticle } from './saved-article';

/** A date of CSL: year, month, day, as far as known. */
interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

interface CslName {
  readonly literal: string;
}

/** One article as CSL-JSON (citation-style-language/schema): what citation programs read. */
export interface CslItem {
  readonly id: string;
  /** Of plain letters and digits, and the article's own. */
  readonly 'citation-key': string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title': string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

/**
 * The citation of an article, its quotes as the note, with what has to be known of each. Names stay whole (`literal`): which part of
 * a name is the family's differs by country, and many Indonesians have no family name at all.
 */
export function citeArticle(
  { entry, reading }: SavedArticle,
  kindOf: TreeContext['kindOf'],
): CslItem {
  const issued = reading.published === null ? null : dateParts(reading.published);
  const note = quotesToRead(reading.quotes)
    .map((quote) => {
      const by = attributionOf(quote, reading.lang, kindOf);
      const said = markedWords(quote, reading);
      return by === '' ? said : `${said} — ${by}`;
    })
    .join('\n');
  return {
    id: entry.id,
    'citation-key': citationKey(entry),
    type: 'article-newspaper',
    title: entry.title.replace(/\s+/g, ' '),
    ...(reading.authors.length === 0
      ? {}
      : { author: reading.authors.map((literal) => ({ literal })) }),
    'container-title': entry.outlet,
    ...(reading.section === null ? {} : { section: reading.section }),
    ...(issued === null ? {} : { issued }),
    accessed: dateParts(entry.savedAt) ?? { 'date-parts': [[]] },
    URL: articleAddress(reading),
    language: reading.lang,
    ...(note === '' ? {} : { note }),
  };
}

/** Its host and the first part of its random id, short enough for RIS (20 characters). */
function citationKey({ id, url }: EntryRecord): string {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? 'article';
  return `${host.replace(/[^a-z0-9]+/gi, '').slice(0, 12)}${id.replace(/[^a-z0-9]+/gi, '').slice(0, 8)}`;
}

/** The publisher's own day: an article of 1 a.m. in Jakarta isn't of the day before, as in UTC. */
function dateParts(iso: string): CslDate | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso);
  if (found === null) return null;
  const parts = found.slice(1).filter((part) => part !== undefined);
  return { 'date-parts': [parts.map(Number)] };
}

/** A date of CSL as `2026-05-04`. */
export function isoDay({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * "Li Moss. “Ferry stops.” Harbour Post, 2026-05-04. URL (read 2026-11-23)."
 *
 * @param readOn says in the reader's language that it was read on a day (ISO 8601)
 * @param keep keeps what runs from left to right from being taken apart by words that run the other way
 */
export function citationText(
  item: CslItem,
  readOn: (day: string) => string,
  keep = (words: string): string => words,
): string {
  const authors = item.author?.map(({ literal }) => literal).join('; ');
  const issued = item.issued && keep(isoDay(item.issued));
  const where = [item['container-title'], issued].filter(Boolean);
  return [
    ...(authors === undefined ? [] : [`${authors}.`]),
    `“${item.title}”.`,
    `${where.join(', ')}.`,
    `${keep(item.URL)} (${keep(readOn(isoDay(item.accessed)))}).`,
  ].join(' ');
}
