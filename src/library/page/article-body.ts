import { sanitise } from '../../article/sanitise';

/** Elements that would ask the network for something, or run something, once they are shown. */
const LOADING =
  'img, picture, source, video, audio, track, iframe, object, embed, svg, math, link, style, form, input, button, base, meta';

/**
 * The saved article as it was, safe to show in the library: parsed in an inert document, sanitised
 * again (a saved file or an import may have been tampered with), and with everything that would ask
 * the network for something replaced by a link with its caption.
 */
export function articleBody(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const body = sanitise(parsed.body);
  for (const element of body.querySelectorAll(LOADING)) replaceLoading(element);
  for (const element of body.querySelectorAll('*')) cleanAttributes(element);
  return body;
}

/** What an element may keep; `style`, `id`, `class` and the like could reach the page around the article. */
const KEPT = new Set(['href', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'start', 'datetime']);

function cleanAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (!KEPT.has(name)) element.removeAttribute(name);
  }
  const href = element.getAttribute('href');
  if (href === null) return;
  const address = httpAddress(href);
  if (address === null) {
    element.removeAttribute('href');
    return;
  }
  element.setAttribute('href', address);
  element.setAttribute('rel', 'noreferrer noopener');
  element.setAttribute('target', '_blank');
}

function replaceLoading(element: Element): void {
  const address = httpAddress(element.getAttribute('src') ?? element.getAttribute('data') ?? '');
  if (element.localName === 'picture' || address === null) {
    // The img of a picture speaks for it and is met on its own.
    element.replaceWith(
      ...(element.localName === 'picture' ? element.querySelectorAll('img') : []),
    );
    return;
  }
  const link = element.ownerDocument.createElement('a');
  link.href = address;
  link.textContent =
    element.getAttribute('alt')?.trim() || element.getAttribute('title') || address;
  element.replaceWith(link);
}

function httpAddress(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
