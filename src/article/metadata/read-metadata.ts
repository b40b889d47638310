import type { Metadata } from '../../reading/reading';
import { chooseAuthors } from './authors';
import { decodeEntities, readJsonLd, type Stated } from './json-ld';
import { readPageDate } from './page-dates';
import { chooseTitle } from './titles';

/** What the head of a page says, and what the later steps check against it. */
export interface PageFacts {
  readonly metadata: Metadata;
  readonly description: string | null;
  /** The body as the page's own data has it: only a help for finding it, never shown. */
  readonly articleBody: string | null;
  readonly paywalled: boolean;
  /** Names by which the house is known: site name, publisher, host. */
  readonly house: readonly string[];
  readonly host: string;
  /** True when the page calls itself something else than an article (`og:type`, JSON-LD). */
  readonly saysArticle: boolean;
}

/**
 * Reads what the page states of its article, in order of trust: JSON-LD, OpenGraph, microdata, visible
 * lines, the address. Call it before scripts are taken out of the copy.
 */
export function readMetadata(page: Document, url: string): PageFacts {
  const stated = readJsonLd(page);
  const meta = readMeta(page);
  const host = hostOf(url);
  const siteName = meta('og:site_name') ?? stated?.publisher ?? meta('application-name') ?? null;
  const house = [
    siteName,
    stated?.publisher,
    meta('application-name'),
    meta('twitter:site')?.replace(/^@/u, ''),
    host.replace(/^www\./u, ''),
    host.replace(/^www\./u, '').split('.')[0],
  ].flatMap((name) => name ?? []);
  const headings = [...page.querySelectorAll('h1')].slice(0, 8).map(textOf);
  return {
    metadata: {
      url,
      canonical: canonicalOf(page, meta, stated, url),
      title: chooseTitle(
        [
          meta('og:title'),
          stated?.headline ?? null,
          meta('twitter:title'),
          textOfFirst(page, 'title'),
        ],
        headings,
        house,
      ),
      siteName: siteName ?? (host === '' ? null : host.replace(/^www\./u, '')),
      section: stated?.section ?? meta('article:section') ?? null,
      image: absolute(meta('og:image') ?? stated?.image ?? meta('twitter:image'), url),
      authors: chooseAuthors(authorsOf(page, meta, stated), house),
      published: publishedOf(page, meta, stated, url),
      modified:
        dateOf(stated?.modified) ??
        dateOf(meta('article:modified_time')) ??
        dateOf(meta('og:updated_time')) ??
        dateOf(itemprop(page, 'dateModified')),
    },
    description: stated?.description ?? meta('og:description') ?? meta('description'),
    articleBody: stated?.articleBody ?? null,
    paywalled: stated?.paywalled ?? false,
    house,
    host,
    saysArticle: /article/iu.test(meta('og:type') ?? '') || (stated?.headline ?? null) !== null,
  };
}

type Meta = (name: string) => string | null;

/** The page's `meta` elements by lower-case name, property or itemprop; the first of a name counts. */
function readMeta(page: Document): Meta {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content],meta[value]')) {
    const content = decodeEntities(
      element.getAttribute('content') ?? element.getAttribute('value') ?? '',
    ).trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name !== undefined && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

function textOfFirst(page: Document, selector: string): string | null {
  const element = page.querySelector(selector);
  const text = element === null ? '' : textOf(element);
  return text === '' ? null : text;
}

function itemprop(page: Document, name: string): string | null {
  const element = page.querySelector(`[itemprop~="${name}"]`);
  if (element === null) return null;
  return element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element);
}

function dateOf(value: string | null | undefined): string | null {
  return value ? readPageDate(value) : null;
}

const PUBLISHED_NAMES =
  'article:published_time article:published og:article:published_time datepublished date.issued dc.date.issued dcterms.created dc.date dcterms.date publishdate publish-date publish_date pubdate published-date publication_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime publishtime content_publishdate date article_date_original originalpublicationdate article.published article:created'.split(
    ' ',
  );

/** Elements whose class says that they hold the date; the text is believed only if it reads as a date. */
const DATE_PLACES =
  'time[datetime],time,[class*="publish" i],[class*="date" i],[id*="date" i],[class*="time" i],[id*="time" i],[class*="waktu" i],[class*="tanggal" i],[class*="fecha" i],[class*="datum" i],[class*="info" i],[class*="meta" i],[class*="byline" i]';

function publishedOf(
  page: Document,
  meta: Meta,
  stated: Stated | null,
  url: string,
): string | null {
  const named =
    dateOf(stated?.published) ??
    PUBLISHED_NAMES.map((name) => dateOf(meta(name))).find((date) => date !== null);
  if (named) return named;
  const micro = dateOf(itemprop(page, 'datePublished'));
  if (micro !== null) return micro;
  return visibleDate(page) ?? dateInAddress(url) ?? dateOf(meta('last-modified'));
}

/** The first date near the headline, else the first in the page. */
function visibleDate(page: Document): string | null {
  const heading = page.querySelector('h1');
  let fallback: string | null = null;
  let seen = 0;
  for (const place of page.querySelectorAll(DATE_PLACES)) {
    if (++seen > 400) break;
    const written = place.getAttribute('datetime') ?? textOf(place);
    if (written.length > 160) continue;
    const date = readPageDate(written);
    if (date === null) continue;
    // A clock in the masthead shows today; the article's date stands after its headline, or right before.
    const after = heading === null || (heading.compareDocumentPosition(place) & 4) !== 0;
    if (after) return date;
    fallback ??= date;
  }
  return dateUnderHeadline(page, heading) ?? fallback;
}

/** Elements after the headline that are looked at for a date when no class name tells where it is. */
const NEAR_HEADLINE = 60;

function dateUnderHeadline(page: Document, heading: Element | null): string | null {
  if (heading === null) return null;
  let seen = 0;
  for (const place of page.body.querySelectorAll('p,span,div,li,td,small,strong,font')) {
    if ((heading.compareDocumentPosition(place) & 4) === 0) continue;
    if (++seen > NEAR_HEADLINE) return null;
    if (place.childElementCount > 3) continue;
    const written = textOf(place);
    const date = written.length > 90 ? null : readPageDate(written);
    if (date !== null) return date;
  }
  return null;
}

function dateInAddress(url: string): string | null {
  const match = /[/_-](20\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d{3})/u.exec(
    url,
  );
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}

function* authorsOf(
  page: Document,
  meta: Meta,
  stated: Stated | null,
): Generator<readonly string[]> {
  const texts = (selector: string): string[] =>
    [...page.querySelectorAll(selector)]
      .slice(0, 6)
      .map((element) => element.getAttribute('content') ?? textOf(element))
      .filter((text) => text !== '' && text.length < 200);
  const metas = (...names: string[]): string[] => names.flatMap((name) => meta(name) ?? []);
  yield stated?.authors ?? [];
  yield metas(
    'author',
    'article:author_name',
    'article:author',
    'dc.creator',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
    'byl',
    'content_author',
  );
  yield texts('[itemprop~="author"] [itemprop~="name"]');
  yield texts('[itemprop~="author"]');
  yield linkedAuthors(page);
  yield texts('[class*="byline" i],[class*="author" i],[class*="penulis" i],[class*="reporter" i]');
}

const AUTHOR_PAGES =
  /\/(?:authors?|autor(?:en|es|e|i)?|auteurs?|penulis|redakteure?|reporter|reporters|writers?|journalist(?:en|s)?|profiles?|people|staff|contributors?|by)\//iu;

/** Names that lead to their authors' pages: those that stand together after the headline. */
function linkedAuthors(page: Document): string[] {
  const heading = page.querySelector('h1');
  const names: string[] = [];
  let together: Element | null = null;
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!/\bauthor\b/iu.test(link.getAttribute('rel') ?? '') && !AUTHOR_PAGES.test(href)) continue;
    const after = heading === null || (heading.compareDocumentPosition(link) & 4) !== 0;
    const text = textOf(link);
    if (!after || text === '' || text.length > 80) continue;
    together ??= link.parentElement;
    if (link.parentElement === together) names.push(text);
  }
  return names;
}

function canonicalOf(
  page: Document,
  meta: Meta,
  stated: Stated | null,
  url: string,
): string | null {
  const link = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  for (const candidate of [link, meta('og:url'), stated?.url ?? null]) {
    const address = absolute(candidate, url);
    // Some templates give their front page as the canonical address of every article.
    if (address !== null && new URL(address).pathname !== '/') return address;
  }
  return null;
}

function absolute(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
