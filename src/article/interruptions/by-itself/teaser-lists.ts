import { textsIn } from '../../blocks/nodes';
import { isLongerThan } from '../../blocks/text-length';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { isWithin } from '../../site';

/** True when the line is an item of a list of other articles. */
export function inTeaserList(line: WalkedBlock, host: string): boolean {
  const list = elementOf(line)?.closest('ul,ol') ?? null;
  return list !== null && isTeaserList(list, host);
}

const known = new WeakMap<Element, boolean>();

/**
 * Several items, nearly each with a link of its own to the site: a list of other articles with their first
 * words. Links to other sites are the story's: the ten tools that it recommends.
 */
export function isTeaserList(box: Element, host: string): boolean {
  let teasers = known.get(box);
  if (teasers === undefined) known.set(box, (teasers = holdsTeasers(box, host)));
  return teasers;
}

function holdsTeasers(box: Element, host: string): boolean {
  const items = box.querySelectorAll('li');
  if (items.length < 3) return false;
  let linked = 0;
  for (const item of items) {
    const address = item.querySelector('a[href]')?.getAttribute('href') ?? null;
    if (address === null || !isWithin(address, host)) continue;
    if (!isLongerThan(item, LONGEST_TEASER) || headsOrEnds(item)) linked += 1;
  }
  return linked >= items.length * 0.8;
}

/** Longest teaser of which any link is its own; a longer item can be a paragraph with links in it. */
const LONGEST_TEASER = 400;

/** True for an item that begins or ends with a link: its headline, "Read more". */
function headsOrEnds(item: Element): boolean {
  const texts = [...textsIn(item)].filter(({ data }) => /[\p{L}\p{N}]/u.test(data));
  return [texts[0], texts.at(-1)].some((text) => text?.parentElement?.closest('a[href]') != null);
}

/** Longest item of a row of controls, and how many of them it has at most. */
const LONGEST_CONTROL = 15;
const MOST_CONTROLS = 12;

/** True for an item of a list of signs and single words: the sizes of the type, "-", "+" and "reset". */
export function inControls(line: WalkedBlock): boolean {
  if (line.text.length > LONGEST_CONTROL) return false;
  const list = elementOf(line)?.closest('ul,ol') ?? null;
  // A row of controls is short, and a list of ten thousand words is not to be read for each of them.
  if (list?.children[MOST_CONTROLS] !== undefined) return false;
  const items = [...(list?.children ?? [])].map(({ textContent }) => textContent?.trim() ?? '');
  const signs = items.some((item) => item !== '' && !/[\p{L}\p{N}]/u.test(item));
  return signs && items.every(({ length }) => length <= LONGEST_CONTROL);
}
