import { findEach } from '../blocks/nodes';
import { isLongerThan } from '../blocks/text-length';
import { isBlockTag, tagOf } from '../blocks/tags';

/** Names for what a page shows only when asked: menus of a button, notes at a word, windows. */
const NAME = /(?:^|[\s_-])(?:tooltip|popover|pop-?up|modal|dropdown)(?:$|[\s_-])/iu;
/** The same behind a word of small letters: `accountModal-body`. */
const INNER_NAME = /(?<=[a-z])(?:Tooltip|Popover|Pop[Uu]p|Modal|Dropdown)(?:$|[\s_A-Z-])/u;
/** The same without its bounds: most names are sorted out by it alone. */
const LIKE_NAME = /tooltip|pop-?(?:over|up)|modal|dropdown/iu;

/**
 * Elements whose class can be such a name, and those of the page's own making, whose tag can. What the names have in
 * common, without a first letter that may be a capital: the browser asks for each part in turn, and three sort out nearly
 * as much as all nine names.
 */
const MAYBE_NAMED = '[class*="ooltip"],[class*="op"],[class*="odal"]';

/** Asked for only where the page has such elements: in the list it takes four times as long as all the rest. */
const OWN_ELEMENTS = ':not(:defined)';

/** What says itself that it is one. */
const MARKED = ['[role="tooltip"]', '[role="menu"]', '[popover]'];

/** Longest text of such a box; one that holds more may hold the article. */
const LONGEST = 1200;

/**
 * Takes out boxes that are shown only when asked for. A name alone is weak evidence, so it counts for boxes
 * of little text without a picture, outside paragraphs: a word with a note in a sentence stays.
 */
export function dropOverlays(body: Element): void {
  const marked = findEach(body, MARKED);
  const hasOwn = body.querySelector(OWN_ELEMENTS) !== null;
  const maybe = hasOwn ? `${MAYBE_NAMED},[class]${OWN_ELEMENTS}` : MAYBE_NAMED;
  const named = [...body.querySelectorAll(maybe)].filter(isNamed);
  for (const element of [...marked, ...named]) {
    if (isLongerThan(element, LONGEST)) continue;
    if (element.querySelector('img:not([src$=".svg"]),h1,article') === null) element.remove();
  }
}

function isNamed(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  const { localName } = element;
  const ofItsOwn = localName.includes('-');
  if (!LIKE_NAME.test(ofItsOwn ? `${localName} ${name}` : name)) return false;
  if (ofItsOwn && NAME.test(localName)) return true;
  if (!NAME.test(name) && !INNER_NAME.test(name)) return false;
  return isBlockTag(tagOf(element)) && element.closest('p') === null;
}
