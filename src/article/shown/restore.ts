/**
 * Taking out leaves an empty marker behind, so that anything can be put back exactly where it stood,
 * in the pane as well as here.
 */

/** Attribute of the marker; its value is the index into `Article.removed`. */
export const REMOVED_MARK = 'data-saring-removed';

/**
 * Puts back what extraction took out.
 *
 * @param body what `Article.body` was inserted into
 * @param index index into `Article.removed`
 * @param content the entry of `Article.removedBodies`; it is copied, not used up
 * @returns the nodes now in the body, in order; empty when the marker is not there or they are back already
 */
export function putBack(
  body: ParentNode,
  index: number,
  content: DocumentFragment,
): readonly ChildNode[] {
  const marker = body.querySelector(`[${REMOVED_MARK}="${index}"]`);
  if (marker === null || marker.hasAttribute(RESTORED_MARK)) return [];
  const copy = marker.ownerDocument.importNode(content, true);
  const nodes = [...copy.childNodes];
  marker.after(copy);
  marker.setAttribute(RESTORED_MARK, '');
  return nodes;
}

/** Takes out again what `putBack` put back. */
export function takeOutAgain(body: ParentNode, index: number, nodes: readonly ChildNode[]): void {
  for (const node of nodes) node.remove();
  body.querySelector(`[${REMOVED_MARK}="${index}"]`)?.removeAttribute(RESTORED_MARK);
}

const RESTORED_MARK = 'data-saring-restored';
