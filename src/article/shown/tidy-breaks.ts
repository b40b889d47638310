import { isElement, isText } from '../blocks/nodes';
import { REMOVED_MARK } from './restore';
import { isBlockTag, isBreak, tagOf } from '../blocks/tags';

/**
 * Leaves out line breaks that part nothing: beside a block, which begins a line anyway, at the ends of a
 * box, and from the third in a row on. Where a player or an advert stood, a page has a dozen of them.
 */
export function tidyBreaks(container: ParentNode): void {
  const breaks = [...container.querySelectorAll('br')].filter(({ parentElement }) => !parentElement?.closest('pre')); // oxfmt-ignore
  for (const line of breaks.toReversed()) {
    if (isEdge(line, beside(line, 'nextSibling'))) line.remove();
  }
  for (const line of breaks) {
    const before = beside(line, 'previousSibling');
    const third = isBreak(before) && isBreak(beside(before, 'previousSibling'));
    if (third || isEdge(line, before)) line.remove();
  }
}

/** The next thing that is seen on that side: neither white space nor the place of what was taken out. */
function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[side];
  while (next !== null && !isSeen(next)) next = next[side];
  return next;
}

function isSeen(node: Node): boolean {
  if (isText(node)) return /\S/u.test(node.data);
  return isElement(node) && !node.hasAttribute(REMOVED_MARK);
}

/** Whether nothing of the same line stands there: a block, or the end of the box itself. */
function isEdge(line: Element, next: Node | null): boolean {
  if (next !== null) return isElement(next) && isBlockTag(tagOf(next));
  const box = line.parentElement;
  return box === null || isBlockTag(tagOf(box)) || tagOf(box) === 'TD' || tagOf(box) === 'TH';
}
