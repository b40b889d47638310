import { elementOf, type WalkedBlock } from './walk-blocks';

/** Boxes around a headline that are looked at for the words under it. */
const LEVELS = 3;

/** The smallest box around a headline that holds the words under it, too; null where none near does. */
export function boxAround(headline: WalkedBlock, told: WalkedBlock): Element | null {
  let box = elementOf(headline);
  for (let level = 0; box !== null && level <= LEVELS; level++, box = box.parentElement) {
    if (box.contains(told.element)) return box;
  }
  return null;
}
