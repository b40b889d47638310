import { isText } from './nodes';

/**
 * True when an element holds more than so many characters of text, the white space around them left out: some
 * houses indent a short line by more than its length. It stops counting there: `textContent` of a box around
 * each of ten thousand lines would copy the page ten thousand times. It goes from node to node by itself: it is asked
 * several times for every line, and most boxes are told by their first text, for which no walker need be made.
 */
export function isLongerThan(element: Element, length: number): boolean {
  let left = length;
  let node: Node | null = element.firstChild;
  while (node !== null) {
    if (isText(node)) {
      left -= node.data.trim().length;
      if (left < 0) return true;
    }
    node = node.firstChild ?? nextBeyond(node, element);
  }
  return false;
}

/** The node that comes after all that is in `node`; null where that is no longer in `root`. */
function nextBeyond(node: Node, root: Element): Node | null {
  let last: Node | null = node;
  while (last !== null && last !== root) {
    if (last.nextSibling !== null) return last.nextSibling;
    last = last.parentNode;
  }
  return null;
}
