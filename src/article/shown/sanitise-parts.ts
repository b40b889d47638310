import type { Sanitise } from '../article';

/**
 * Sanitises several pieces of one document in one go, each apart from the others: the sanitiser's start
 * costs more than a short piece does, and a page has dozens of pieces that were taken out.
 *
 * @param parts are moved, not copied
 * @returns what is safe of each part, in the same order
 */
export function sanitiseParts(
  parts: readonly (Element | DocumentFragment)[],
  document: Document,
  sanitise: Sanitise,
): readonly DocumentFragment[] {
  const boxes = document.createDocumentFragment();
  for (const part of parts) {
    const box = document.createElement('div');
    // A page's own body is no part of an article; what is in it can be.
    if (part.nodeName === 'BODY') moveChildren(part, box);
    else box.append(part);
    boxes.append(box);
  }
  return [...sanitise(boxes).children].map((box) => {
    const safe = box.ownerDocument.createDocumentFragment();
    moveChildren(box, safe);
    return safe;
  });
}

function moveChildren(from: Node, to: Node): void {
  while (from.firstChild !== null) to.appendChild(from.firstChild);
}
