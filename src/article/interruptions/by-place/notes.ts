import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';

/** Boxes around a line that are looked at for the place that the text leads to. */
const LEVELS = 3;

/** A box of more parts than a note has is not looked through: that would take long on a page of many lines. */
const MOST_PARTS = 12;

/** Longest sign of a note: "[12]". Longer links lead to chapters, or to the readers' comments. */
const LONGEST_SIGN = 4;

/** The places in the page that the signs of notes in the story lead to: `#fn1`, without its `#`. */
export function placesLedTo(lines: readonly WalkedBlock[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const line of lines) {
    if (line.linked === 0) continue;
    for (const { node } of line.runs) {
      if (node.data.trim().length > LONGEST_SIGN) continue;
      const address = node.parentElement?.closest('a[href]')?.getAttribute('href') ?? '';
      if (address.startsWith('#') && address.length > 1) places.add(address.slice(1));
    }
    // What leads to its own paragraph is there to be copied: "¶".
    if (places.size > 0) places.delete(elementOf(line)?.id ?? '');
  }
  return places;
}

/** True for a line of a note at the foot of the text, to which a sign in the story leads. */
export function isNote(line: WalkedBlock, places: ReadonlySet<string>): boolean {
  if (places.size === 0) return false;
  let box = elementOf(line);
  for (let level = 0; box !== null && level < LEVELS; level++, box = box.parentElement) {
    if (places.has(box.id)) return true;
    if (box.children[MOST_PARTS] !== undefined) return false;
    for (const child of box.querySelectorAll(':scope > [id], :scope > * > [id]')) {
      if (places.has(child.id)) return true;
    }
  }
  return false;
}
