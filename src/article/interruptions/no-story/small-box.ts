import { shapeOf } from '../../blocks/shape';
import { isLongerThan } from '../../blocks/text-length';
import type { Story } from '../story/story';

/**
 * The largest box around an element that holds nothing in the shape of the story; null where there is none.
 *
 * @param longest characters of such a box
 */
export function smallBoxAround(
  element: Element,
  { core, shapes, scene: { lines, container } }: Story,
  longest: number,
): Element | null {
  let found: Element | null = null;
  for (
    let box = element.parentElement;
    box !== null && box !== container && !isLongerThan(box, longest);
    box = box.parentElement
  ) {
    const outer = box;
    const told = lines.filter((inner, at) => core[at] && outer.contains(inner.element));
    if (told.some((inner) => shapes.common.has(shapeOf(inner)))) break;
    if (box.querySelector('figure,h1') !== null) break;
    found = box;
  }
  return found;
}
