import { textsIn } from '../../blocks/nodes';
import { blockOf } from '../../blocks/tags';
import { decodeEntities } from './decode-entities';

/** The contents of a page's `meta` elements by lower-case name, property or itemprop. */
export interface PageMeta {
  /** The first content under a name, or null. */
  first(name: string): string | null;
  /** Every content under a name, in order. */
  all(name: string): readonly string[];
  readonly names: readonly string[];
}

/** Reads the page's `meta` elements, entities decoded, each content once under each of its names. */
export function readMeta(page: Document): PageMeta {
  const values = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const content = decodeEntities(
      element.getAttribute('content') ?? element.getAttribute('value') ?? '',
    ).trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase().trim();
      if (name === undefined) continue;
      const known = values.get(name);
      if (known === undefined) values.set(name, [content]);
      else if (!known.includes(content)) known.push(content);
    }
  }
  return {
    first: (name) => values.get(name)?.[0] ?? null,
    all: (name) => values.get(name) ?? [],
    names: [...values.keys()],
  };
}

/** An element's text on one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The same with a space between what stands in two blocks, which no reader sees as one word. */
export function linesOf(element: Element): string {
  let text = '';
  let last: Element | null = null;
  for (const node of textsIn(element)) {
    const block = blockOf(node);
    text += block === last ? node.data : ` ${node.data}`;
    last = block;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * What an element marked with schema.org microdata says, or null.
 *
 * @param isOfOthers true for a place that says it of something else than the article: a teaser, a comment
 */
export function itemprop(
  page: Document,
  name: string,
  isOfOthers: (place: Element) => boolean,
): string | null {
  const places = [...page.querySelectorAll(`[itemprop~="${name}"]`)];
  const element = places.find((place) => !isOfOthers(place));
  if (element === undefined) return null;
  // Blogger writes the moment into the title of an `abbr`, over the hour alone.
  const title = element.tagName === 'ABBR' ? element.getAttribute('title') : null;
  return (
    element.getAttribute('content') ?? element.getAttribute('datetime') ?? title ?? textOf(element)
  );
}
