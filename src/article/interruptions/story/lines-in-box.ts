import type { WalkedBlock } from '../../blocks/walk-blocks';

/** The index behind the lines that stand in a box one after another, from the line at an index on. */
export function endInBox(box: Element, lines: readonly WalkedBlock[], start: number): number {
  let end = start;
  while (box.contains(lines[end]?.element ?? null)) end += 1;
  return end;
}

/** The indexes of the lines that stand in a box one after another, from its first line or a later one on. */
export function indexesInBox(
  box: Element,
  lines: readonly WalkedBlock[],
  start: number = lines.findIndex(({ element }) => box.contains(element)),
): readonly number[] {
  const count = endInBox(box, lines, start) - start;
  return Array.from({ length: count }, (_, nth) => start + nth);
}
