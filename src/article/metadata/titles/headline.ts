import { foldLabel } from '../../labels/fold-label';
import { weightOf } from '../../blocks/prose';
import { isLongerThan } from '../../blocks/text-length';
import type { Stated } from '../stated/json-ld';
import { textOf, type PageMeta } from '../stated/page-meta';
import { follows } from '../../blocks/nodes';
import { UNSHOWN } from '../unshown';
import { NAME_PARTS } from './titles';

/** What the metadata are read from. */
export interface PageHead {
  readonly page: Document;
  /** See `headlineOf`. */
  readonly heading: Element | null;
  readonly meta: PageMeta;
  readonly stated: Stated | null;
  readonly url: string;
}

/** Elements that are set large without being headings. */
const SET_LARGE =
  'b,strong,font,[class*="title"],[class*="headline"],[id*="title"],[id*="headline"]';

/** Where the headlines of other articles stand, and sometimes that of this one among them. */
const BESIDE = 'li,aside,nav,footer';

/** Characters from which on an item of a list is no teaser: on pages for phones a whole article is one, to be swiped. */
const LONGEST_TEASER = 1500;

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
 * @param houses see `housesOf`
 */
export function headlineOf(
  page: Document,
  stated: readonly (string | null)[],
  houses: readonly Element[],
): Element | null {
  const titles = stated.map((title) => foldLabel(title ?? '')).filter((title) => title !== '');
  const shownIn = (rank: string): readonly Shown[] =>
    partsIn(page, rank, titles).filter(({ element }) => !houses.includes(element));
  const largest = shownIn('h1');
  // Most pages have one `h1`, and it is the headline: then no other heading is read.
  const isOne = ({ part }: Shown): boolean => part === 'whole';
  const headings = largest.some(isOne) ? largest : [...largest, ...shownIn('h2,h3,h4')];
  const whole = headings.find(isOne);
  if (whole !== undefined) return whole.element;
  const start = headings.find(({ part }) => part === 'start');
  const end = headings.find(({ part }) => part === 'end');
  if (start !== undefined && end !== undefined) {
    // "Goats & Ferries: Why the ferry is late": where both stand in headings, the house comes first.
    return follows(end.element, start.element) ? end.element : start.element;
  }
  const found = start ?? end ?? headings[0] ?? shownIn(SET_LARGE)[0];
  return found?.element ?? firstHeading(page, stated, houses);
}

/** The first `h1` that is not the house's name; where there is no other, a heading whose words are a part of a title. */
function firstHeading(
  page: Document,
  stated: readonly (string | null)[],
  houses: readonly Element[],
): Element | null {
  const largest = [...page.querySelectorAll('h1')];
  const [house] = houses;
  if (house === undefined || largest.some((heading) => !houses.includes(heading))) {
    return largest.find((heading) => !houses.includes(heading)) ?? null;
  }
  const parts = stated.flatMap((title) => title?.split(NAME_PARTS) ?? []).map(foldLabel);
  const smaller = [...page.body.querySelectorAll('h2,h3')].slice(0, MOST);
  return smaller.find((heading) => isPart(heading, parts)) ?? house;
}

function isPart(heading: Element, parts: readonly string[]): boolean {
  if (isLongerThan(heading, LONGEST) || isBeside(heading)) return false;
  const key = foldLabel(textOf(heading));
  return key !== '' && parts.includes(key);
}

/** The largest headings that are the name of the house: each is nothing but the way to a page over the article's own. */
export function housesOf(page: Document, url: string): readonly Element[] {
  const own = URL.parse(url);
  if (own === null) return [];
  return [...page.querySelectorAll('h1')].filter((heading) => {
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    const there = URL.parse(link?.getAttribute('href') ?? '', url);
    if (link === null || there === null || there.hostname !== own.hostname) return false;
    const isOver = there.pathname.endsWith('/') && own.pathname.startsWith(there.pathname);
    return isOver && there.pathname !== own.pathname && textOf(link) === textOf(heading);
  });
}

function isBeside(element: Element): boolean {
  const box = element.closest(BESIDE);
  return box !== null && !(box.tagName === 'LI' && isLongerThan(box, LONGEST_TEASER));
}

interface Shown {
  readonly element: Element;
  /** Which part of a stated title it shows. */
  readonly part: 'whole' | 'start' | 'end' | 'middle';
}

function partsIn(page: Document, rank: string, titles: readonly string[]): readonly Shown[] {
  return [...page.body.querySelectorAll(rank)]
    .slice(0, MOST)
    .flatMap((element): readonly Shown[] => {
      // A class can name the box of the whole page, whose text is not to be put together for this.
      if (isLongerThan(element, LONGEST) || isBeside(element)) return [];
      if (element.closest(UNSHOWN) !== null) return [];
      const text = textOf(element);
      if (text === '') return [];
      const key = foldLabel(text);
      if (titles.includes(key)) return [{ element, part: 'whole' }];
      if (weightOf(key) < SHORTEST_PART) return [];
      if (titles.some((title) => title.startsWith(`${key} `))) return [{ element, part: 'start' }];
      if (titles.some((title) => title.endsWith(` ${key}`))) return [{ element, part: 'end' }];
      return titles.some((title) => title.includes(` ${key} `))
        ? [{ element, part: 'middle' }]
        : [];
    });
}
