import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { TAIL_BOX } from '../../markup-words';

/** Every box around a paragraph of the story, and around the container. */
export function boxesOf(
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
  container: Element,
): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  for (let box: Element | null = container; box !== null; box = box.parentElement) boxes.add(box);
  for (const [index, line] of lines.entries()) {
    if (!core[index]) continue;
    for (let box = elementOf(line); box !== null && !boxes.has(box); box = box.parentElement) {
      boxes.add(box);
    }
  }
  return boxes;
}

/** The largest box around a line that holds no paragraph of the story; null when the line stands among them. */
export function outermostApart(line: WalkedBlock, story: ReadonlySet<Element>): Element | null {
  let box: Element | null = null;
  for (let outer = elementOf(line); outer !== null && !story.has(outer);) {
    box = outer;
    outer = outer.parentElement;
  }
  return box;
}

/** True when a box's class or id says that it holds no part of the story. */
export function isNamedApart(box: Element): boolean {
  return TAIL_BOX.test(`${box.className} ${box.id}`);
}
