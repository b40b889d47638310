import { isElement, isText } from '../blocks/nodes';
import { keepPlaces } from './keep-places';
import { REMOVED_MARK } from './restore';
import { DRAWING_MARK, EMBED_MARK, isSilentTag, tagOf } from '../blocks/tags';
import { tidyBreaks } from './tidy-breaks';
import { tidyIndents } from './tidy-indents';

/** Elements that mean something without text in them. */
const MEANT_EMPTY: ReadonlySet<string> = new Set('BR HR IMG PICTURE SOURCE TD TH COL'.split(' '));

/** Pictures smaller than this, by their own attributes, are icons, avatars and counters. */
const SMALL_PICTURE = 70;

/** A picture that is itself in its address, in characters: below this it is the blur that stands in for another. */
const SHORTEST_DATA = 10_000;

/** Leaves of a part of the page what a reader is to see: no controls, icons or boxes that have become empty. */
export function tidyBody(container: Element | DocumentFragment, base: string): void {
  keepPlaces(container);
  for (const image of container.querySelectorAll('img')) if (isIcon(image)) image.remove();
  // From the inside out, so that a box is seen after all that was in it has gone.
  for (const element of [...container.querySelectorAll('*')].toReversed()) {
    const tag = tagOf(element);
    if (tag === 'SOURCE' || element.hasAttribute(REMOVED_MARK)) continue;
    const meant = MEANT_EMPTY.has(tag) || element.hasAttribute(EMBED_MARK);
    if (isSilentTag(tag) || (!meant && isEmpty(element))) element.remove();
    else if (tag === 'A') resolve(element, 'href', base);
    else if (tag === 'IMG') resolve(element, 'src', base);
    else if (tag === 'DETAILS') unfold(element);
  }
  tidyBreaks(container);
  tidyIndents(container);
}

/** What is folded is text too: facts lead to it, and it is printed. */
function unfold(details: Element): void {
  if ([...details.children].some((part) => tagOf(part) === 'SUMMARY')) {
    details.setAttribute('open', '');
    return;
  }
  // A browser would put a word of its own in the place of a summary that was taken out.
  const box = details.ownerDocument.createElement('div');
  box.append(...details.childNodes);
  details.replaceWith(box);
}

function isIcon(image: Element): boolean {
  const width = Number(image.getAttribute('width') ?? SMALL_PICTURE);
  const height = Number(image.getAttribute('height') ?? SMALL_PICTURE);
  const source = image.getAttribute('src') ?? '';
  if (width < SMALL_PICTURE || height < SMALL_PICTURE || source === '') return true;
  return (
    source.startsWith('data:') && source.length < SHORTEST_DATA && !image.hasAttribute(DRAWING_MARK)
  );
}

function isEmpty(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) || (isText(node) && /\S/u.test(node.data))) return false;
  }
  return true;
}

/** Addresses are made whole: the body is also saved and exported, away from its page. */
function resolve(element: Element, name: 'href' | 'src', base: string): void {
  const address = element.getAttribute(name);
  if (address === null || /^(?:https?:|data:|mailto:|#)/iu.test(address)) return;
  try {
    element.setAttribute(name, new URL(address, base).href);
  } catch {
    element.removeAttribute(name);
  }
}
