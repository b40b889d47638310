import { findEach, isElement, isText } from '../blocks/nodes';
import { nameOf } from '../blocks/shape';

/** What a box around nothing else is looked for at: one thing of an article each. */
const CONTENTS = 'p h2 h3 h4'.split(' ');

/** What a box may say of itself and still be no more than one around another. */
const SAYS_NOTHING = /^(?:class|style|data-(?!saring).*)$/u;

/** Boxes of one paragraph each, side by side, from which on that is how the text is written; fewer where they have no name. */
const FEWEST_NAMED = 3;
const FEWEST_BARE = 2;

/** The share of such boxes that have a name of their own, as when each is counted. */
const NAMES_OF_OWN = 0.7;

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
      if (!saysNothing(inner)) break;
      if (inner.className !== '') outer.classList.add(...inner.classList);
      inner.replaceWith(...inner.childNodes);
      inner = outer;
      outer = outer.parentElement;
    }
  }
  openBoxes(body);
}

/**
 * Opens boxes that hold one paragraph each, where most of the paragraphs beside them stand so too. Alone among others, or
 * among boxes of another name, such a box sets its paragraph apart.
 */
function openBoxes(body: Element): void {
  const byParent = new Map<Element, Element[]>();
  for (const paragraph of body.querySelectorAll('p')) {
    const box = paragraph.parentElement;
    const around = box?.parentElement ?? null;
    if (box === null || around === null || !isBoxOfOne(box) || !saysItsName(box)) continue;
    byParent.set(around, [...(byParent.get(around) ?? []), box]);
  }
  for (const [around, boxes] of byParent) {
    const open = [...around.children].filter(({ tagName }) => tagName === 'P').length;
    const byName = Map.groupBy(boxes, nameOf);
    const isCounted = boxes.length >= FEWEST_NAMED && byName.size > boxes.length * NAMES_OF_OWN;
    for (const alike of isCounted ? [boxes] : byName.values()) {
      const isBare = alike.every(({ className }) => className === '');
      if (alike.length < Math.max(isBare ? FEWEST_BARE : FEWEST_NAMED, open + 1)) continue;
      for (const box of alike) openBox(box, isCounted ? '' : box.className);
    }
  }
}

/** @param name what the paragraph is called from now on, unless it has a name */
function openBox(box: Element, name: string): void {
  const paragraph = box.firstElementChild;
  if (paragraph !== null && name !== '' && paragraph.className === '') paragraph.className = name;
  // A note of the text may lead to it.
  if (paragraph !== null && box.id !== '' && paragraph.id === '') paragraph.id = box.id;
  box.replaceWith(...box.childNodes);
}

const saysNothing = (box: Element): boolean =>
  box.getAttributeNames().every((name) => SAYS_NOTHING.test(name));

/** True for a box that is known by its name alone, which may be one that is counted. */
const saysItsName = (box: Element): boolean =>
  box.getAttributeNames().every((name) => name === 'id' || SAYS_NOTHING.test(name));

/** True for a plain box with one element and no words of its own. */
function isBoxOfOne(box: Element): boolean {
  if (box.tagName !== 'DIV' && box.tagName !== 'SECTION') return false;
  if (box.firstElementChild === null || box.firstElementChild !== box.lastElementChild)
    return false;
  return [...box.childNodes].every(
    (node) => isElement(node) || !isText(node) || !/\S/u.test(node.data),
  );
}
