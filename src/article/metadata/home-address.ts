import { httpUrl } from '../../reading/http-url';
import { isWithin } from '../site';

/**
 * An article's address at its house: the page's own, unless no house has such a one or most of the page's links lead to the
 * house that it states. Such a page is a copy: saved, or shown by a cache or a translator.
 *
 * @param stated the addresses that the page states, canonical first
 */
export function homeAddress(page: Document, url: string, stated: readonly string[]): string {
  const own = httpUrl(url, url)?.hostname ?? '';
  for (const address of stated) {
    const there = httpUrl(address, url);
    if (there === null || there.hostname === own) continue;
    if (!NAMED.test(own) || leadsMoreTo(there.hostname, own, page)) return there.href;
  }
  return url;
}

/** A host with a domain: no number of a machine, no machine of one's own. */
const NAMED = /\.[a-z][a-z\d-]*$/iu;

function leadsMoreTo(there: string, own: string, page: Document): boolean {
  let lead = 0;
  for (const link of page.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (isWithin(address, own)) lead -= 1;
    else if (isWithin(address, there)) lead += 1;
  }
  return lead > 0;
}
