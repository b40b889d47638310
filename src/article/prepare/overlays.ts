import { isLongerThan } from '../text-length';
import { isBlockTag, tagOf } from '../tags';

/** Names for what a page shows only when asked: menus of a button, notes at a word, windows. */
const NAME = /(?:^|[\s_-])(?:tooltip|popover|pop-?up|modal|dropdown)(?:$|[\s_-])/iu;
const ELEMENT = /-(?:tooltip|popover|pop-?up|modal|dropdown)$/iu;
const ROLE = /^(?:tooltip|menu)$/u;

/** Longest text of such a box; one that holds more may hold the article. */
const LONGEST = 1200;

/**
 * Takes out boxes that are shown only when asked for. A name alone is weak evidence, so it counts for boxes
 * of little text without a picture, outside paragraphs: a word with a note in a sentence stays.
 */
export function dropOverlays(body: Element): void {
  for (const element of body.querySelectorAll('[class],[role],[popover]')) {
    if (!isOverlay(element) || isLongerThan(element, LONGEST)) continue;
    if (element.querySelector('img:not([src$=".svg"]),h1,article') === null) element.remove();
  }
}

function isOverlay(element: Element): boolean {
  if (element.hasAttribute('popover') || ROLE.test(element.getAttribute('role') ?? '')) return true;
  const tag = tagOf(element);
  if (ELEMENT.test(tag)) return true;
  const name = element.getAttribute('class') ?? '';
  return NAME.test(name) && isBlockTag(tag) && element.closest('p') === null;
}
