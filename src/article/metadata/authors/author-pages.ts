import { AUTHOR_PATHS } from '../../markup-words';

const AUTHOR_PAGES = new RegExp(`/(?:${AUTHOR_PATHS.join('|')})/[^/?#]`, 'iu');

/** True for the address of an author's own page: "/authors/ana-lund". */
export function isAuthorPage(address: string): boolean {
  return AUTHOR_PAGES.test(address);
}

/** True for a link to an author's own page, by what it says that it is or by its address. */
export function leadsToAuthor(link: Element): boolean {
  if (/\bauthor\b/iu.test(link.getAttribute('rel') ?? '')) return true;
  return isAuthorPage(link.getAttribute('href') ?? '');
}
