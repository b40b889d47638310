import type { TextMap } from './text-map';
import type { Span } from '../../reading/reading';

/**
 * The span of the article's text that a selection covers, white space at its ends left out; null
 * where it covers none. The map only goes from text to DOM, so the way back is a binary search.
 */
export function spanOfRange(map: TextMap, selection: Range): Span | null {
  const start = firstAtOrAfter(map, selection.startContainer, selection.startOffset);
  const end = firstAtOrAfter(map, selection.endContainer, selection.endOffset);
  const words = map.text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}

/** The first offset whose character stands at or after a point of the DOM. */
function firstAtOrAfter(map: TextMap, node: Node, offset: number): number {
  const point = node.ownerDocument?.createRange();
  if (point === undefined) return 0;
  point.setStart(node, offset);
  let low = 0;
  let high = map.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = placeAtOrAfter(map, middle, high);
    if (place === null) high = middle;
    else if (place.range.compareBoundaryPoints(Range.START_TO_START, point) >= 0) high = middle;
    else low = place.at + 1;
  }
  return low;
}

/** The next character from an offset on that stands in the DOM: a line break between blocks doesn't. */
function placeAtOrAfter(
  map: TextMap,
  offset: number,
  limit: number,
): { readonly at: number; readonly range: Range } | null {
  for (let at = offset; at < limit; at += 1) {
    const range = map.rangeOf({ start: at, end: at + 1 });
    if (range !== null) return { at, range };
  }
  return null;
}
