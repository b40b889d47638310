import { isLongerThan } from '../blocks/text-length';
import { leadsToAuthor } from './authors/author-pages';
import { textOf } from './stated/page-meta';

/** Longest card of another article, in characters, and boxes around a name that can be one. */
const LONGEST_CARD = 500;
const CARD_LEVELS = 6;

/**
 * True for a place on the card of another article: a small box with a headline that leads there. A box with several is a list,
 * beside which a byline may stand.
 */
export function isOnCard(place: Element, heading: Element | null): boolean {
  let box: Element | null = place;
  for (let level = 0; box !== null && level < CARD_LEVELS; level++, box = box.parentElement) {
    if (isLongerThan(box, LONGEST_CARD) || box.contains(heading)) return false;
    const headlines = [...box.querySelectorAll(CARD_HEADLINES)].filter(isOfArticle);
    if (headlines.length > 0) return headlines.length === 1 || isAmongRows(place, box);
    if (box.tagName === 'LI' && holdsHeadline(box, place)) return true;
    if (level < TEASER_LEVELS && isMostlyHeadline(box, place)) return true;
  }
  return false;
}

/** True for a place in a box of several headlines without boxes of their own, which is on the card of the one right before it. */
function isAmongRows(place: Element, box: Element): boolean {
  const row = [...box.children].find((child) => child.contains(place));
  return row?.previousElementSibling?.matches('h2,h3,h4,a[href]') === true;
}

/** Characters of a link from which on it is a headline, and no name or section. */
const SHORTEST_HEADLINE = 30;

/** True for an item with a headline in a link; one around the name itself leads to whoever bears it. */
function holdsHeadline(item: Element, name: Element): boolean {
  return [...item.querySelectorAll('a[href]')].some(
    (link) => isLongerThan(link, SHORTEST_HEADLINE) && !link.contains(name),
  );
}

/** Characters of a link in a box of any kind from which on it is a headline, and their share of the box. */
const LONG_HEADLINE = 40;
const MOST_OF_BOX = 0.5;

/** Boxes around a place that can be a teaser without a heading. */
const TEASER_LEVELS = 3;

/** True for a box of little more than one long link, which is not around the place itself and leads to no author. */
function isMostlyHeadline(box: Element, place: Element): boolean {
  if (!isLongerThan(box, LONG_HEADLINE)) return false;
  const [only, ...others] = [...box.querySelectorAll('a[href]')].filter(
    (link) => !link.contains(place) && isLongerThan(link, LONG_HEADLINE),
  );
  if (only === undefined || others.length > 0 || leadsToAuthor(only)) return false;
  return textOf(only).length >= textOf(box).length * MOST_OF_BOX;
}

const CARD_HEADLINES = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';

/**
 * True for what leads to an article from its headline: a byline can be set as a heading too ("By Ana Lund"), and what an
 * article is filed under ("Topics: boats, goats").
 */
function isOfArticle(part: Element): boolean {
  const link = part.closest('a');
  const headline = part.closest('h2,h3,h4');
  if (link === null || headline === null || leadsToAuthor(link)) return false;
  return textOf(link).length * 2 >= textOf(headline).length;
}
