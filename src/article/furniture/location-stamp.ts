import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** Up to five words that begin with capitals. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]{2,}(?:,?\s\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u;
const LONGEST_PLACE = 40;

/**
 * The place that some houses set before the first sentence in an element of its own: a style parts the two, and no space.
 * The first letter alone, set large, is none, nor a word's beginning.
 *
 * @returns the place as it is written, or null
 */
export function findLocationStamp(line: WalkedBlock): string | null {
  const [first, second] = line.runs;
  // "Director Ana Lund" in a box of facts is no sentence.
  if (first === undefined || second === undefined || proseOf(line) === 0) return null;
  const box = first.node.parentElement;
  if (box === null || box === elementOf(line) || box.contains(second.node)) return null;
  const place = line.text.slice(0, second.start - line.start);
  if (place.length > LONGEST_PLACE || !PLACE.test(place)) return null;
  return /^\p{Lu}/u.test(line.text.slice(place.length)) ? place : null;
}
