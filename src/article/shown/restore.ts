/**
 * Taking out leaves an empty marker behind, so that anything can be put back exactly where it stood,
 * in the pane as well as here.
 */

/** Attribute of the marker; its value is the index into `Article.removed`. */
export const REMOVED_MARK = 'data-saring-removed';

/**
 * Puts back what extraction took out. What stood in several places (the same control behind each heading) has a marker
 * in each, and a node for each in its content.
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
  const markers = markersOf(body, index);
  const [marker] = markers;
  if (marker === undefined || marker.hasAttribute(RESTORED_MARK)) return [];
  const copy = marker.ownerDocument.importNode(content, true);
  const nodes = [...copy.childNodes];
  if (markers.length === 1) marker.after(copy);
  else for (const [at, node] of nodes.entries()) markers[at]?.after(node);
  for (const each of markers) each.setAttribute(RESTORED_MARK, '');
  return nodes;
}

/** Takes out again what `putBack` put back. */
export function takeOutAgain(body: ParentNode, index: number, nodes: readonly ChildNode[]): void {
  for (const node of nodes) node.remove();
  for (const marker of markersOf(body, index)) marker.removeAttribute(RESTORED_MARK);
}

function markersOf(body: ParentNode, index: number): readonly Element[] {
  return [...body.querySelectorAll(`[${REMOVED_MARK}="${index}"]`)];
}

const RESTORED_MARK = 'data-saring-restored';
