import { httpUrl } from '../http-url';

/** Parameters that say where a reader came from, not which article it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|ref_src)$/i;

/**
 * The address that an article is cited and known by: the canonical address, else the page's own, without
 * fragment and tracking parameters. A canonical address of another host is believed (a wire story's
 * home); one that is no http(s) address is not.
 */
export function articleAddress(page: {
  readonly url: string;
  readonly canonical: string | null;
}): string {
  const address = httpUrl(page.canonical) ?? httpUrl(page.url);
  if (address === null) return page.url;
  address.hash = '';
  // Not by its `searchParams`: a content script of Firefox can't go through those of a page's URL.
  address.search = address.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=')[0] ?? ''))
    .join('&');
  return address.href;
}
