import { foldLabel } from '../interruptions/fold-label';
import { weightOf } from '../blocks/prose';
import type { Stated } from './json-ld';
import { textOf, type PageMeta } from './page-meta';

/** What the metadata are read from. */
export interface PageHead {
  readonly page: Document;
  /** See `headlineOf`. */
  readonly heading: Element | null;
  readonly meta: PageMeta;
  readonly stated: Stated | null;
  readonly url: string;
}

/** Elements that are set large, in the order in which they are asked. */
const HEADINGS = ['h1', 'h2,h3,h4', 'b,strong,font,[class*="title"],[class*="headline"]'];

/** Elements of one rank that are looked at. */
const MOST = 120;

/** Letters of an alphabet from which on words at one end of a stated title are the headline and not the house. */
const SHORTEST_PART = 20;

/** Longest text that can be a headline. */
const LONGEST = 250;

/**
 * The element that shows the headline. Old blogs and papers give their `h1` to the name of the house, or have none:
 * then it is what the page's head states as its title, among its smaller headings, or set in bold. Without such
 * an element the first `h1`, or null.
 *
 * @param stated titles as the page's head states them
 */
export function headlineOf(page: Document, stated: readonly (string | null)[]): Element | null {
  const titles = stated.map((title) => foldLabel(title ?? '')).filter((title) => title !== '');
  for (const rank of HEADINGS) {
    let seen = 0;
    for (const element of page.body.querySelectorAll(rank)) {
      if ((seen += 1) > MOST) break;
      const text = element.childElementCount > MOST ? '' : textOf(element);
      if (text === '' || text.length > LONGEST) continue;
      const key = foldLabel(text);
      const isPart = weightOf(key) >= SHORTEST_PART;
      const shows = titles.some(
        (title) =>
          title === key || (isPart && (title.startsWith(`${key} `) || title.endsWith(` ${key}`))),
      );
      if (shows) return element;
    }
  }
  return page.querySelector('h1');
}
