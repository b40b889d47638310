/** True for an element. Told by the number of its kind: a node of a page's frame is no instance of our `Element`. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** True for a text node. */
export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3;
}

/** The text nodes within an element, in order; only those behind `after` where that is given. */
export function* textsIn(root: Element, after: Node = root): Generator<Text, undefined> {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  walker.currentNode = after;
  for (let node = walker.nextNode(); isText(node); node = walker.nextNode()) yield node;
}
