import { findEach, isElement, isText } from '../blocks/nodes';

/** What a box around nothing else is looked for at: one thing of an article each. */
const CONTENTS = 'p h2 h3 h4'.split(' ');

/** What a box may say of itself and still be no more than one around another. */
const SAYS_NOTHING = /^(?:class|style|data-(?!saring).*)$/u;

/** Boxes without a name around one paragraph each, side by side, from which on that is how the text is written. */
const FEWEST_BARE = 2;

/**
 * Makes one box of those that hold nothing but each other and then a paragraph, with the names of all: some systems put
 * three around each (pages of the corpus so changed lost up to half of their story), and all later steps know what belongs
 * together by how few boxes are between.
 */
export function mergeBoxes(body: Element): void {
  for (const content of findEach(body, CONTENTS)) {
    let inner = content.parentElement;
    let outer = inner?.parentElement ?? null;
    while (inner !== null && outer !== null && isBoxOfOne(inner) && isBoxOfOne(outer)) {
      if (!inner.getAttributeNames().every((name) => SAYS_NOTHING.test(name))) break;
      if (inner.className !== '') outer.classList.add(...inner.classList);
      inner.replaceWith(...inner.childNodes);
      inner = outer;
      outer = outer.parentElement;
    }
  }
  openBareBoxes(body);
}

/**
 * Opens boxes that have no name and hold one paragraph each, where the paragraphs beside them stand so too. Alone among
 * others such a box sets its paragraph apart.
 */
function openBareBoxes(body: Element): void {
  const byParent = new Map<Element, Element[]>();
  for (const paragraph of body.querySelectorAll('p')) {
    const box = paragraph.parentElement;
    const around = box?.parentElement ?? null;
    if (box === null || around === null || !isBoxOfOne(box)) continue;
    if (box.getAttributeNames().length > 0) continue;
    byParent.set(around, [...(byParent.get(around) ?? []), box]);
  }
  for (const [around, boxes] of byParent) {
    const bare = [...around.children].filter(({ tagName }) => tagName === 'P').length;
    if (boxes.length < Math.max(FEWEST_BARE, bare + 1)) continue;
    for (const box of boxes) box.replaceWith(...box.childNodes);
  }
}

/** True for a plain box with one element and no words of its own. */
function isBoxOfOne(box: Element): boolean {
  if (box.tagName !== 'DIV' && box.tagName !== 'SECTION') return false;
  if (box.firstElementChild === null || box.firstElementChild !== box.lastElementChild)
    return false;
  return [...box.childNodes].every(
    (node) => isElement(node) || !isText(node) || !/\S/u.test(node.data),
  );
}
