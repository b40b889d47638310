import { saysLife } from '../labels/labels';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { boxFrom, mayHead } from './places';

/** Longest heading over an author's life: "About the author". */
const LONGEST_HEADING = 40;

/** What a heading says to be the life of who wrote or edited: it can be longer than a short story. Only for finding the story. */
export function livesAmong(lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  return lines.flatMap((line, index) => {
    if (line.kind !== 'heading' || !mayHead(line, LONGEST_HEADING) || !saysLife(line)) return [];
    const box = boxFrom(index, lines);
    if (box === null || box.querySelector('h1') !== null) return [];
    let end = index + 1;
    while (box.contains(lines[end]?.element ?? null)) end += 1;
    return lines.slice(index, end);
  });
}
