import { elementOf, type WalkedBlock } from '../walk-blocks';

/** True when the line is an item of a list of other articles. */
export function inTeaserList(line: WalkedBlock): boolean {
  const list = elementOf(line)?.closest('ul,ol') ?? null;
  return list !== null && isTeaserList(list);
}

const known = new WeakMap<Element, boolean>();

/** Several items, nearly each with a link of its own: a list of other articles with their first words. */
export function isTeaserList(box: Element): boolean {
  let teasers = known.get(box);
  if (teasers === undefined) known.set(box, (teasers = holdsTeasers(box)));
  return teasers;
}

function holdsTeasers(box: Element): boolean {
  const items = box.querySelectorAll('li');
  if (items.length < 3) return false;
  let linked = 0;
  for (const item of items) if (item.querySelector('a[href]') !== null) linked += 1;
  return linked >= items.length * 0.8;
}
