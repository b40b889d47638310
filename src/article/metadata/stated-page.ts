import type { Metadata } from '../../reading/reading';
import { homeAddress } from './home-address';
import { headlineOf, housesOf, type PageHead } from './titles/headline';
import { readJsonLd } from './stated/json-ld';
import { readMeta, textOf, type PageMeta } from './stated/page-meta';
import type { PageSelf } from './stated/whose-article';
import { brandOf } from '../site';
import { chooseSiteName } from './titles/site-name';
import { chooseTitle } from './titles/titles';

/** What a page states of itself without any words of its language: enough to say what it calls itself. */
export interface StatedPage {
  readonly head: PageHead;
  readonly title: string | null;
  readonly siteName: string | null;
  /** Names by which the house is known: site name, publisher, host. */
  readonly house: readonly string[];
  /** Of the house, where its articles lead: a copy of a page has another. */
  readonly host: string;
  /** True when the page calls itself an article (`og:type`, JSON-LD). */
  readonly saysArticle: boolean;
}

/** Largest headings of a page that are looked at. */
const MOST_HEADINGS = 8;

/** What an article is called, and where it stands. */
export type ArticleTitle = Pick<Metadata, 'url' | 'siteName' | 'title'>;

/**
 * What a page that calls itself an article is called: all of its metadata that can be had before the words of its
 * language are there. Null for a page that does not say so. The page itself may be given: it is only looked at.
 */
export function readTitle(page: Document, url: string): ArticleTitle | null {
  const { title, siteName, saysArticle } = readStated(page, url);
  return saysArticle && title !== null ? { url, siteName, title } : null;
}

/** Call it before scripts are taken out of the page's copy. */
export function readStated(page: Document, url: string): StatedPage {
  const meta = readMeta(page);
  const stated = readJsonLd(page, selfOf(page, meta, url));
  const home = homeAddress(page, url, statedAddresses(page, meta));
  const host = URL.parse(home)?.hostname ?? '';
  const bare = host.replace(/^www\./u, '');
  const titles = [
    meta.first('og:title'),
    // As the offices of China state it.
    stated?.headline ?? meta.first('articletitle'),
    meta.first('twitter:title'),
    textOfFirst(page, 'title'),
  ];
  const houses = housesOf(page, home);
  const heading = headlineOf(page, titles, houses);
  const sections = [stated?.section, meta.first('article:section')].flatMap(
    (section) => section ?? [],
  );
  const names = [
    meta.first('og:site_name'),
    stated?.publisher ?? meta.first('sitename'),
    meta.first('application-name'),
  ];
  const [first] = houses;
  const shown =
    first === undefined || heading === null || houses.includes(heading) ? null : textOf(first);
  const siteName = chooseSiteName({
    page,
    stated: names,
    titles,
    headlines: [...titles.slice(0, 2), heading === null ? null : textOf(heading)],
    others: [...(stated?.authors ?? []), ...meta.all('author'), ...sections],
    subjects: [
      ...sections,
      ...foldersOf(home),
      ...['keywords', 'news_keywords'].flatMap((name) => meta.all(name)).flatMap(splitKeywords),
    ],
    host,
    brand: brandOf(host),
    shown,
  });
  const house = [
    siteName,
    shown,
    ...names,
    meta.first('twitter:site')?.replace(/^@/u, ''),
    bare,
    bare.split('.')[0],
    brandOf(host),
    ...RIGHTS.flatMap((name) => meta.all(name)).flatMap(holdersOf),
  ].flatMap((name) => name ?? []);
  const headings: Element[] = [...page.querySelectorAll('h1')].slice(0, MOST_HEADINGS);
  if (heading !== null && !headings.includes(heading)) headings.unshift(heading);
  return {
    head: { page, heading, meta, stated, url },
    title: chooseTitle(titles, headings.map(textOf), house),
    siteName: siteName ?? (host === '' ? null : bare),
    house,
    host,
    saysArticle:
      /article/iu.test(meta.first('og:type') ?? '') || (stated?.headline ?? null) !== null,
  };
}

function selfOf(page: Document, meta: PageMeta, url: string): PageSelf {
  const titles = [meta.first('og:title'), meta.first('twitter:title'), textOfFirst(page, 'title')];
  const headings = [...page.querySelectorAll('h1')].slice(0, MOST_HEADINGS).map(textOf);
  return {
    addresses: [url, ...statedAddresses(page, meta)],
    titles: [...titles, ...headings].flatMap((title) => title ?? []),
  };
}

/** The addresses that a page states as its own, canonical first. */
function statedAddresses(page: Document, meta: PageMeta): readonly string[] {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return [canonical, meta.first('og:url')].flatMap((address) => address ?? []);
}

/** "politica" and "2026" of "/politica/2026/ferry.html". */
function foldersOf(url: string): readonly string[] {
  return (URL.parse(url)?.pathname ?? '').split('/').slice(1, -1);
}

const splitKeywords = (list: string): readonly string[] => list.split(',');

const RIGHTS: readonly string[] = ['copyright', 'dc.rights', 'rights'];

/** Longest name of who holds the rights; a longer part is a sentence about them. */
const LONGEST_HOLDER = 40;

/**
 * Whose the rights are, among the parts of the line that says so: "Kota Lama Post" of "Hak cipta (c) 2026 Kota Lama Post".
 * The words around it are nobody's name, in any language.
 */
function holdersOf(rights: string): readonly string[] {
  return rights
    .split(/[©(),.;|:]|\d{4}/u)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part) && part.length <= LONGEST_HOLDER);
}

function textOfFirst(page: Document, selector: string): string | null {
  const element = page.querySelector(selector);
  const text = element === null ? '' : textOf(element);
  return text === '' ? null : text;
}
