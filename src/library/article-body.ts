import { sanitise } from '../article/shown/sanitise';
import { mapText } from '../article/blocks/text-map';
import { httpUrl } from '../reading/http-url';
import type { Block, Reading } from '../reading/reading';
import { shortAddress } from '../ui/words/show-address';

/**
 * The saved article, safe to show: its HTML, or its plain blocks where the HTML doesn't say what the
 * text says (facts and quotes point into the text). What would ask the network for something is
 * still in it, out of the browser's sight: call `replaceLoading` before it is shown.
 */
export function savedBody(reading: Reading): DocumentFragment {
  if (reading.html !== undefined) {
    const body = articleBody(reading.html);
    if (mapText(body).text === reading.text) return body;
  }
  return blockBody(reading);
}

/** The same with nothing in it that loads: what an export is made from. */
export function silentBody(reading: Reading): DocumentFragment {
  const body = savedBody(reading);
  replaceLoading(body);
  return body;
}

/**
 * Parsed in an inert document (nothing in it loads or runs) and sanitised again, because a saved or
 * imported file may have been tampered with.
 */
function articleBody(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const body = sanitise(parsed.body);
  for (const element of body.querySelectorAll('*')) cleanAttributes(element);
  return body;
}

/** A saved article's HTML made safe to keep: what an import passes through. */
export function cleanHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  parsed.body.replaceChildren(sanitise(parsed.body));
  return parsed.body.getHTML();
}

/** Attributes that stay; `style`, `id`, `class` and the like could reach the page around the article. */
const KEPT = new Set(['href', 'lang', 'dir', 'colspan', 'rowspan', 'scope', 'start', 'datetime']);

function cleanAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (KEPT.has(name)) continue;
    if (name === 'src' || name === 'alt') {
      // Kept out of the browser's sight: an attribute that loads would load as soon as it is shown.
      element.setAttribute(`data-${name}`, element.getAttribute(name) ?? '');
    }
    element.removeAttribute(name);
  }
  const href = element.getAttribute('href');
  if (href === null) return;
  const address = httpUrl(href)?.href ?? null;
  if (address === null) {
    element.removeAttribute('href');
    return;
  }
  element.setAttribute('href', address);
  element.setAttribute('rel', 'noreferrer noopener');
  element.setAttribute('target', '_blank');
}

const LOADING = 'img, video, audio, iframe, object, embed, svg, picture > source, track';

/** Puts a link with its caption in the place of every picture, film and frame. */
export function replaceLoading(place: ParentNode): void {
  for (const element of place.querySelectorAll(LOADING)) {
    const address = httpUrl(element.getAttribute('data-src'))?.href ?? null;
    if (address === null) {
      element.remove();
      continue;
    }
    const around = element.closest('a');
    const caption = element.getAttribute('data-alt')?.trim() ?? '';
    const words = caption === '' ? shortAddress(address) : caption;
    if (around === null) element.replaceWith(pictureLink(element.ownerDocument, address, words));
    // A link can't stand in a link: the one around a picture alone becomes the picture's.
    else if (around.textContent.trim() === '') {
      around.replaceWith(pictureLink(element.ownerDocument, address, words));
    } else element.replaceWith(caption === '' ? '' : `${caption} `);
  }
}

function pictureLink(document: Document, address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'picture';
  link.href = address;
  link.rel = 'noreferrer noopener';
  link.target = '_blank';
  link.textContent = words;
  return link;
}

const ELEMENTS: Readonly<Record<Block['kind'], string>> = {
  paragraph: 'p',
  heading: 'h4',
  list: 'p',
  quote: 'blockquote',
  figure: 'p',
  table: 'p',
  code: 'pre',
  embed: 'p',
};

/** The article from its plain blocks. */
function blockBody(reading: Reading): DocumentFragment {
  const body = document.createDocumentFragment();
  for (const block of reading.blocks) {
    const element = document.createElement(ELEMENTS[block.kind]);
    element.textContent = block.text;
    if (block.lang !== undefined) element.lang = block.lang;
    if (block.dir !== undefined) element.dir = block.dir;
    body.append(element);
  }
  return body;
}
