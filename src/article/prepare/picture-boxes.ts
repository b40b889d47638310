import { isLongerThan } from '../blocks/text-length';

/** Longest text of a picture's box that is caption and credit. */
export const LONGEST_CAPTION = 400;

/** Fewest characters that are words of a picture. */
const SHORTEST_CAPTION = 4;

/** Boxes around a picture without a `figure` that are looked at for its words. */
const LEVELS = 2;

/** The figures of a page, and the boxes of other pictures that hold a few words. */
export function pictureBoxes(body: Element): ReadonlySet<Element> {
  const boxes = new Set<Element>(body.querySelectorAll('figure'));
  for (const image of body.querySelectorAll('img')) {
    if (image.closest('figure,a,p,li,td') !== null) continue;
    let box = (image.closest('picture') ?? image).parentElement;
    for (let level = 0; level < LEVELS && box !== null && box !== body; level++) {
      if (isLongerThan(box, LONGEST_CAPTION)) break;
      if (isLongerThan(box, SHORTEST_CAPTION)) boxes.add(box);
      box = box.parentElement;
    }
  }
  return boxes;
}
