import { httpUrl } from '../../reading/http-url';
import type { Metadata } from '../../reading/reading';
import { chooseAuthors } from './authors';
import { authorsOf } from './find-authors';
import { dateOf, publishedOf } from './find-published';
import { headlineOf } from './headline';
import { readJsonLd, type Stated } from './json-ld';
import { itemprop, readMeta, textOf, type PageMeta } from './page-meta';
import { BARS } from './bars';
import { chooseTitle, houseInTitles } from './titles';

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
  const host = URL.parse(url)?.hostname ?? '';
  const titles = [
    meta.first('og:title'),
    stated?.headline ?? null,
    meta.first('twitter:title'),
    textOfFirst(page, 'title'),
  ];
  const siteName =
    [meta.first('og:site_name'), stated?.publisher, meta.first('application-name')]
      .flatMap((name) => nameOfSite(name) ?? [])
      .at(0) ?? houseInTitles(titles, brandOf(host));
  const house = [
    siteName,
    meta.first('og:site_name'),
    stated?.publisher,
    meta.first('application-name'),
    meta.first('twitter:site')?.replace(/^@/u, ''),
    host.replace(/^www\./u, ''),
    host.replace(/^www\./u, '').split('.')[0],
    brandOf(host),
  ].flatMap((name) => name ?? []);
  const heading = headlineOf(page, titles);
  const headings: Element[] = [...page.querySelectorAll('h1')].slice(0, 8);
  if (heading !== null && !headings.includes(heading)) headings.unshift(heading);
  const head = { page, heading, meta, stated, url };
  const section = nameOfSection(stated?.section ?? meta.first('article:section'));
  return {
    metadata: {
      url,
      canonical: canonicalOf(page, meta, stated, url),
      title: chooseTitle(titles, headings.map(textOf), house),
      siteName: siteName ?? (host === '' ? null : host.replace(/^www\./u, '')),
      section,
      image: absolute(meta.first('og:image') ?? stated?.image ?? meta.first('twitter:image'), url),
      authors: chooseAuthors(authorsOf(head), house, section),
      published: publishedOf(head),
      modified:
        dateOf(stated?.modified) ??
        dateOf(meta.first('article:modified_time')) ??
        dateOf(meta.first('og:updated_time')) ??
        dateOf(itemprop(page, 'dateModified')),
    },
    description: stated?.description ?? meta.first('og:description') ?? meta.first('description'),
    articleBody: stated?.articleBody ?? null,
    paywalled: stated?.paywalled ?? false,
    house,
    host,
    saysArticle:
      /article/iu.test(meta.first('og:type') ?? '') || (stated?.headline ?? null) !== null,
  };
}

const SLOGANS = new RegExp(`\\s[${BARS}]\\s`, 'u');

/**
 * The name that a site states of itself, without its slogans behind a bar; null for an address in its place. "coast.example"
 * is how some houses are called, "www.coast.example" none.
 */
function nameOfSite(stated: string | null | undefined): string | null {
  const name = stated?.split(SLOGANS, 1)[0]?.trim() ?? '';
  return name === '' || /^(?:https?:|www\.)/iu.test(name) ? null : name;
}

/** Names of folders and files, which some houses state as their section. */
const MACHINE_NAME = /^[a-z\d-]*[_/][a-z\d/_-]*$/u;

/** The section that a page states, if it is one that readers would know. */
function nameOfSection(stated: string | null | undefined): string | null {
  return stated == null || MACHINE_NAME.test(stated) ? null : stated;
}

/** Parts of a host that stand before the country's: "example.co.id", "example.com.br". */
const SECOND_LEVEL = /^(?:com?|net|org?|gov?|edu|ac|ne)$/u;

/** The part of a host that was registered: "kota" of "daerah.kota.co.id". */
function brandOf(host: string): string | undefined {
  const parts = host.split('.').slice(0, -1);
  return SECOND_LEVEL.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
}

function textOfFirst(page: Document, selector: string): string | null {
  const element = page.querySelector(selector);
  const text = element === null ? '' : textOf(element);
  return text === '' ? null : text;
}

function canonicalOf(
  page: Document,
  meta: PageMeta,
  stated: Stated | null,
  url: string,
): string | null {
  const link = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  for (const candidate of [link, meta.first('og:url'), stated?.url ?? null]) {
    const address = absolute(candidate, url);
    // Some templates give their front page as the canonical address of every article.
    if (address !== null && new URL(address).pathname !== '/') return address;
  }
  return null;
}

function absolute(address: string | null | undefined, base: string): string | null {
  return httpUrl(address, base)?.href ?? null;
}
