/** Finding the other pages of a paged article: addresses only, nothing is fetched here. */
import { findLabels } from '../labels/labels';
import { PAGE_PARAMETERS, PAGE_PATHS } from '../markup-words';

/** Another page of the article. */
export interface OtherPage {
  readonly number: number;
  readonly address: string;
}

/** Where the rest of an article stands on the same site. */
export interface FurtherPages {
  /** The site's own address of the whole article, tried first; null when the page links to none. */
  readonly whole: string | null;
  /** The number of the page that was read. */
  readonly here: number;
  /** The other pages in order, those before the one that was read too. */
  readonly others: readonly OtherPage[];
  /** True where the page links to the next one alone: what comes after that is told by the next. */
  readonly onward: boolean;
}

/** More pages than any article has: a list of results, or a trap. */
const MOST_PAGES = 30;

/** The ways in which an address carries a page's number, each with the number as its last group. */
const PAGE_PARTS: readonly RegExp[] = [
  new RegExp(`[?&](?:${PAGE_PARAMETERS.join('|')})=(\\d{1,3}|all)(?=&|$)`, 'iu'),
  new RegExp(`/(?:${PAGE_PATHS.join('|')})[/-](\\d{1,3}|all)/?(?=[?#]|$)`, 'iu'),
  /[,_](?:nPack,)?(\d{1,3})(?=\.\w{3,5}(?:[?#]|$)|$)/u,
  /-p(\d{1,3})(?=\.\w{3,5}(?:[?#]|$)|$)/u,
  /\/(\d{1,2}|all)\/?(?=[?#]|$)/u,
];

/** What an address says of its page. */
interface PageAddress {
  /** The address without its page part. */
  readonly base: string;
  /** 1 when it names none. */
  readonly page: number | 'all';
  /** True where the page is a number alone at the end of the path, which can be an article's too. */
  readonly bare: boolean;
}

function parsePage(address: string): PageAddress | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const path = url.pathname + url.search;
  for (const part of PAGE_PARTS) {
    const match = part.exec(path);
    if (match === null) continue;
    const base = tidy(path.slice(0, match.index) + path.slice(match.index + match[0].length));
    const page = match[1] === 'all' ? 'all' : Number(match[1]);
    return { base, page, bare: part === PAGE_PARTS.at(-1) };
  }
  return { base: tidy(path), page: 1, bare: false };
}

/** Trailing slashes and the parameters by which campaigns are counted are no difference. */
function tidy(path: string): string {
  return path
    .replace(/([?&])(?:utm_\w+|source|ref|fbclid|gclid)=[^&]*/giu, '$1')
    .replace(/[?&]+$/u, '')
    .replace(/\?&+/u, '?')
    .replace(/\/+$/u, '');
}

/**
 * The other pages that a page links to: links to its own address but for a page part, with a number as their text, or
 * with a word or sign for the next one ("Next", "›"). `rel=next` is not asked: WordPress means the next article by it.
 *
 * @param page the document as it is; it is not changed
 * @param url its address
 * @returns null when the article is all on this page
 */
export function findFurtherPages(page: Document, url: string): FurtherPages | null {
  const here = parsePage(url);
  if (here === null || here.page === 'all') return null;
  const { origin } = new URL(url);
  const current = here.page;
  const numbered = new Map<number, string>();
  let whole: string | null = null;
  let next: string | null = null;
  let before: string | null = null;
  for (const link of Document.prototype.querySelectorAll.call(page, 'a[href]')) {
    const address = resolve(link.getAttribute('href') ?? '', url);
    if (address === null || new URL(address).origin !== origin) continue;
    const there = parsePage(address);
    if (there === null || there.base !== here.base) continue;
    const words = (link.textContent ?? '').trim();
    if (there.page === 'all') whole ??= address;
    else if (there.page === current - 1) {
      before ??= address;
      if (isStep(words)) numbered.set(there.page, address);
    } else if (there.page === current + 1 && isStep(words)) next ??= address;
    // A link in running words to a part of the story is no pager: a pager's links are their numbers.
    if (typeof there.page === 'number' && words === String(there.page)) {
      if (!numbered.has(there.page)) numbered.set(there.page, address);
    }
  }
  // "/news/12" and "/news/13" are two articles, where nothing leads to a page before.
  if (here.bare && before === null) next = null;
  if (next !== null && !numbered.has(current + 1)) numbered.set(current + 1, next);
  const last = Math.max(current, ...numbered.keys());
  if (last > MOST_PAGES || (whole === null && numbered.size === 0)) return null;
  if (whole === null && last === current && !numbered.has(current - 1)) return null;
  return {
    whole,
    here: current,
    others: othersOf(numbered, current, last, url),
    onward: next !== null && last === current + 1,
  };
}

/** True for the words of a link to the next page, or the one before. */
function isStep(words: string): boolean {
  if (/^[‹«←<◀›»→>▶]{1,2}$/u.test(words)) return true;
  return findLabels(words).some(({ kind, whole }) => kind === 'pager' && whole);
}

/** All pages but this one: "1 2 3 … 8" links to some alone, and the others have addresses of the same form. */
function othersOf(
  numbered: ReadonlyMap<number, string>,
  current: number,
  last: number,
  url: string,
): readonly OtherPage[] {
  const others: OtherPage[] = [];
  const form = numbered.get(last) ?? url;
  for (let number = 1; number <= last; number++) {
    if (number === current) continue;
    others.push({ number, address: numbered.get(number) ?? withPage(form, number) });
  }
  return others;
}

/** An address that names a page, with the number of another; the first page bears none. */
function withPage(address: string, page: number): string {
  for (const part of PAGE_PARTS) {
    const match = part.exec(address);
    const digits = match?.[1];
    if (match === null || digits === undefined) continue;
    if (page === 1) {
      return tidy(address.slice(0, match.index) + address.slice(match.index + match[0].length));
    }
    const at = match.index + match[0].lastIndexOf(digits);
    return address.slice(0, at) + String(page) + address.slice(at + digits.length);
  }
  return address;
}

function resolve(href: string, base: string): string | null {
  const address = URL.parse(href, base);
  if (address !== null) address.hash = '';
  return address?.href ?? null;
}
