import { textsIn } from './nodes';

/**
 * True when an element holds more than so many characters of text, the white space around them left out: some
 * houses indent a short line by more than its length. It stops counting there: `textContent` of a box around
 * each of ten thousand lines would copy the page ten thousand times.
 */
export function isLongerThan(element: Element, length: number): boolean {
  let left = length;
  for (const { data } of textsIn(element)) {
    left -= data.trim().length;
    if (left < 0) return true;
  }
  return false;
}
