import { httpUrl } from '../../reading/http-url';
import type { Metadata } from '../../reading/reading';
import { chooseAuthors } from './authors/authors';
import { authorsOf } from './authors/find-authors';
import { dateOf, publishedOf } from './dates/find-published';
import { isOfOthers } from './of-others';
import type { Stated } from './stated/json-ld';
import { withCapitals } from './authors/name-case';
import { itemprop, type PageMeta } from './stated/page-meta';
import { readStated, type StatedPage } from './stated-page';
import { readStatedAmounts } from './stated/stated-amounts';
import { readStatedParts } from './stated/stated-parts';

/** What the head of a page says, and what the later steps check against it. */
export interface PageFacts extends Pick<StatedPage, 'house' | 'host' | 'saysArticle'> {
  readonly metadata: Metadata;
  readonly description: string | null;
  /** The body as the page's own data has it: only a help for finding it, never shown. */
  readonly articleBody: string | null;
  /** See `readStatedParts`. */
  readonly parts: readonly string[];
  /** See `readStatedAmounts`; none where there are no parts. */
  readonly amounts: ReadonlySet<string>;
  readonly paywalled: boolean;
}

/**
 * Reads what the page states of its article, in order of trust: JSON-LD, OpenGraph, microdata, visible
 * lines, the address. Call it before scripts are taken out of the copy.
 */
export function readMetadata(page: Document, url: string): PageFacts {
  const { head, title, siteName, house, host, saysArticle } = readStated(page, url);
  const { meta, stated } = head;
  const parts = readStatedParts(page);
  const section = nameOfSection(stated?.section ?? meta.first('article:section'));
  return {
    metadata: {
      url,
      canonical: canonicalOf(page, meta, stated, url),
      title,
      siteName,
      section,
      image: absolute(meta.first('og:image') ?? stated?.image ?? meta.first('twitter:image'), url),
      authors: chooseAuthors(authorsOf(head), house, section).map((name) =>
        withCapitals(name, page.documentElement.lang),
      ),
      published: publishedOf(head),
      modified:
        dateOf(stated?.modified) ??
        dateOf(meta.first('article:modified_time')) ??
        dateOf(meta.first('og:updated_time')) ??
        dateOf(itemprop(page, 'dateModified', (place) => isOfOthers(place, head.heading))),
    },
    description: stated?.description ?? meta.first('og:description') ?? meta.first('description'),
    articleBody: stated?.articleBody ?? null,
    parts,
    amounts: parts.length === 0 ? NO_AMOUNTS : readStatedAmounts(page),
    paywalled: stated?.paywalled ?? false,
    house,
    host,
    saysArticle,
  };
}

const NO_AMOUNTS: ReadonlySet<string> = new Set();

/** Names of folders and files, which some houses state as their section. */
const MACHINE_NAME = /^[a-z\d-]*[_/][a-z\d/_-]*$/u;

/** The section that a page states, if it is one that readers would know. */
function nameOfSection(stated: string | null | undefined): string | null {
  return stated == null || MACHINE_NAME.test(stated) ? null : stated;
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
