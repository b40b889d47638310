/** Pictures that the page would load later: their real address is taken from where scripts look for it. */
import { findEach } from '../blocks/nodes';

const IMAGE_TAG = /<img\b[^<>]{0,4000}>/giu;
const SHOWN_ATTRIBUTES: readonly string[] = ['src', 'srcset', 'alt', 'width', 'height'];
const ATTRIBUTE = /([a-z][a-z0-9-]{0,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;

/** Gives every picture below `body` the address that a reader would see loaded. */
export function showLazyImages(body: Element): void {
  for (const image of findEach(body, ['amp-img', 'amp-anim'])) showAmpImage(image);
  for (const noscript of body.querySelectorAll('noscript')) unwrapNoscript(noscript);
  for (const image of body.querySelectorAll('img')) showLazyImage(image);
}

/**
 * Where scripts run, the parser keeps the content of `noscript` as text. The picture is read from it by
 * hand: `DOMParser` would be a sink that a page with Trusted Types may forbid.
 */
function unwrapNoscript(noscript: Element): void {
  const inner = noscript.querySelector('img') ?? imageFromText(noscript);
  const before = noscript.previousElementSibling;
  const lazy = before?.tagName === 'IMG' ? before : (before?.querySelector('img') ?? null);
  if (inner !== null && lazy !== null && !hasAddress(lazy)) {
    for (const name of ['src', 'srcset', 'alt']) {
      const value = inner.getAttribute(name);
      if (value !== null) lazy.setAttribute(name, value);
    }
  } else if (inner !== null && lazy === null && !isTracker(inner)) {
    noscript.before(inner);
  }
  noscript.remove();
}

function imageFromText(noscript: Element): Element | null {
  const source = (noscript.textContent ?? '').match(IMAGE_TAG)?.[0];
  if (source === undefined) return null;
  const image = noscript.ownerDocument.createElement('img');
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    const value = (double ?? single ?? '').replaceAll('&amp;', '&');
    if (name && SHOWN_ATTRIBUTES.includes(name.toLowerCase())) image.setAttribute(name, value);
  }
  return image;
}

function isTracker(image: Element): boolean {
  return image.getAttribute('width') === '1' || image.getAttribute('height') === '1';
}

/** AMP, a dialect of HTML, has an element of its own for pictures. */
function showAmpImage(image: Element): void {
  const shown = image.ownerDocument.createElement('img');
  for (const name of SHOWN_ATTRIBUTES) {
    const value = image.getAttribute(name);
    if (value !== null) shown.setAttribute(name, value);
  }
  image.replaceWith(shown);
}

function hasAddress(image: Element): boolean {
  const source = image.getAttribute('src') ?? '';
  return (
    source !== '' &&
    !source.startsWith('data:') &&
    !/\b(?:blank|placeholder|spacer|lazy|loading|transparent|pixel|1x1)\b/iu.test(source)
  );
}

const IMAGE_ADDRESS = /^(?:https?:\/\/|\/|\.{0,2}\/)?\S+\.(?:jpe?g|png|webp|avif|gif)\b/iu;

function showLazyImage(image: Element): void {
  const source = sourceSet(image);
  let set = image.getAttribute('srcset') ?? '';
  let address = hasAddress(image) ? (image.getAttribute('src') ?? '') : '';
  for (const name of image.getAttributeNames()) {
    const value = name.startsWith('data-') ? image.getAttribute(name) : null;
    if (value === null || value === '') continue;
    if (set === '' && name.endsWith('srcset')) set = value;
    else if (address === '' && isAddressOf(name, value)) address = value;
  }
  if (address === '') address = firstOfSet(set === '' ? (source ?? '') : set);
  if (address !== '' && address !== image.getAttribute('src')) showWhole(image);
  if (address !== '') image.setAttribute('src', address);
  if (set !== '') image.setAttribute('srcset', set);
  image.setAttribute('loading', 'lazy');
}

/** The addresses that a `picture` offers, now or later. */
function sourceSet(image: Element): string | null {
  const source = image.closest('picture')?.querySelector('source[srcset],source[data-srcset]');
  return source?.getAttribute('srcset') ?? source?.getAttribute('data-srcset') ?? null;
}

/** A picture that the page would load later has the size, and the style, of what stands in for it. */
function showWhole(image: Element): void {
  image.removeAttribute('style');
  for (const name of ['width', 'height']) {
    if (Number(image.getAttribute(name) ?? STAND_IN) < STAND_IN) image.removeAttribute(name);
  }
}

/** Pictures up to this size stand in for another, when that has an address. */
const STAND_IN = 10;

function isAddressOf(name: string, value: string): boolean {
  if (/^data-(?:lazy-|original-?|actual-)?src$|^data-original$|^data-lazy$/u.test(name))
    return true;
  return value.length < 2000 && IMAGE_ADDRESS.test(value) && !/\s/u.test(value);
}

function firstOfSet(set: string): string {
  return set.trim().split(/[\s,]/u)[0] ?? '';
}
