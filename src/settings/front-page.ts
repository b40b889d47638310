import { httpUrl } from '../reading/http-url';

/** Path parts that name a language, an edition or the front page itself. */
const FRONT = /^(?:index\.\w+|home|[a-z]{2}(?:[-_][a-z]{2,4})?)$/iu;

/**
 * True for a site's front page, by its address alone: opening that by itself would be in the way of
 * whoever goes to the site. A page that only looks like an article is told apart by reading it.
 */
export function isFrontPage(address: string): boolean {
  const url = httpUrl(address);
  if (url === null) return true;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  // WordPress's plain addresses: `/?p=123` is an article, `/?utm_source=x` is not.
  if (parts.length === 0) return !/[?&](?:p|id|article|news)=\d/iu.test(url.search);
  return parts.every((part) => FRONT.test(part));
}
