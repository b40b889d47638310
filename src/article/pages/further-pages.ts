/** Finding the other pages of a paged article: addresses only, nothing is fetched here. */
import { PAGE_PARAMETERS, PAGE_PATHS } from '../markup-words';

/** Where the rest of an article stands on the same site. */
export interface FurtherPages {
  /** The site's own address of the whole article, tried first; null when the page links to none. */
  readonly whole: string | null;
  /** Pages after the one that was read, in order. */
  readonly numbered: readonly string[];
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

/** An address without its page part, and the page it names; page 1 when it names none. */
function parsePage(
  address: string,
): { readonly base: string; readonly page: number | 'all' } | null {
  const url = URL.parse(address);
  if (url === null) return null;
  const path = url.pathname + url.search;
  for (const part of PAGE_PARTS) {
    const match = part.exec(path);
    if (match === null) continue;
    const base = tidy(path.slice(0, match.index) + path.slice(match.index + match[0].length));
    return { base, page: match[1] === 'all' ? 'all' : Number(match[1]) };
  }
  return { base: tidy(path), page: 1 };
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
 * The further pages that a page links to: links to its own address but for a page part, with a number as
 * their text. `rel=next` is not asked: WordPress means the next article by it.
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
  for (const link of Document.prototype.querySelectorAll.call(page, 'a[href]')) {
    const address = resolve(link.getAttribute('href') ?? '', url);
    if (address === null || new URL(address).origin !== origin) continue;
    const there = parsePage(address);
    if (there === null || there.base !== here.base) continue;
    if (there.page === 'all') whole ??= address;
    // A link in running words to a part of the story is no pager: a pager's links are their numbers.
    else if ((link.textContent ?? '').trim() === String(there.page)) {
      if (!numbered.has(there.page)) numbered.set(there.page, address);
    }
  }
  const after = [...numbered.keys()].filter((number) => number > current).toSorted((a, b) => a - b);
  const last = after.at(-1);
  if (whole === null && (last === undefined || last > MOST_PAGES)) return null;
  return { whole, numbered: withoutGaps(numbered, current, last ?? current) };
}

/** The pages from the next to the last: "1 2 3 … 8" links to some alone, and the others have addresses of the same form. */
function withoutGaps(
  numbered: ReadonlyMap<number, string>,
  current: number,
  last: number,
): readonly string[] {
  const pages: string[] = [];
  const form = numbered.get(last) ?? '';
  for (let number = current + 1; number <= last; number++) {
    pages.push(numbered.get(number) ?? withPage(form, number));
  }
  return pages;
}

/** An address that names a page, with the number of another. */
function withPage(address: string, page: number): string {
  for (const part of PAGE_PARTS) {
    const match = part.exec(address);
    const digits = match?.[1];
    if (match === null || digits === undefined) continue;
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
