import { readPageDate } from '../../metadata/dates/page-dates';
import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import type { Verdict } from '../verdicts';

/** Letters of an alphabet of a point on average at least; bylines, sections and buttons are shorter. */
const SHORTEST_POINT = 25;
const FEWEST_POINTS = 2;

/**
 * The points of a list over the text that say what is in it: not one is a link, a day or a label.
 *
 * @param start index of the list's first item among the lines
 * @returns how many lines the list has; 0 when it is another
 */
export function keyPointsFrom(
  start: number,
  lines: readonly WalkedBlock[],
  verdictOf: (line: WalkedBlock) => Verdict | null,
): number {
  const list = listOf(lines[start]);
  if (list === null || listOf(lines[start - 1]) === list) return 0;
  let end = start;
  let weight = 0;
  for (; list.contains(lines[end]?.element ?? null); end++) {
    const line = lines[end];
    if (line === undefined || line.linked > 0 || verdictOf(line) !== null) return 0;
    if (!endsLikeSentence(line.text) && readPageDate(line.text) !== null) return 0;
    weight += weightOf(line.text);
  }
  const count = end - start;
  return count >= FEWEST_POINTS && weight >= count * SHORTEST_POINT ? count : 0;
}

function listOf(line: WalkedBlock | undefined): Element | null {
  if (line?.kind !== 'list') return null;
  return elementOf(line)?.closest('ul,ol') ?? null;
}
