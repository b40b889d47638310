import { proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { addressesOf, leadsIntoPage, linkedWhole } from '../by-itself/links';
import type { StoryStep } from '../story/story';
import { SKIPPABLE, type Fate } from '../verdicts';

/** The share of the story that may stand between a link past it and its target, and lines at most. */
const SKIPPED_SHARE = 0.15;
const SKIPPED_LINES = 20;

/** Longest words of the target: "End of podcasts". */
const LONGEST_TARGET = 60;

/**
 * What stands between a link past it and the place that the link leads to, which takes the focus of a keyboard, is what the
 * house itself calls skippable: a box of its podcast or newsletter, in any language.
 */
export const dropSkippedParts: StoryStep = ({ core, shapes, scene: { lines, container } }) => {
  const taken = new Map<number, Fate>();
  let left = shapes.total;
  for (const [index, line] of lines.entries()) {
    if (line.linked === 0 || !linkedWhole(line) || !leadsIntoPage(line)) continue;
    const end = endOfSkipped(index, lines, container);
    if (end < 0) continue;
    let skipped = 0;
    for (let at = index; at <= end; at++) {
      const inner = lines[at];
      if (core[at] && !taken.has(at) && inner !== undefined) skipped += proseOf(inner);
    }
    if (skipped > left * SKIPPED_SHARE) continue;
    left -= skipped;
    for (let at = index; at <= end; at++) taken.set(at, SKIPPABLE);
  }
  return taken;
};

/** The index of the line that a link past something leads to, or -1. */
function endOfSkipped(index: number, lines: readonly WalkedBlock[], container: Element): number {
  const line = lines[index];
  const id = line === undefined ? '' : (addressesOf(line)[0]?.slice(1) ?? '');
  if (id === '') return -1;
  for (let at = index + 1; at <= index + SKIPPED_LINES; at++) {
    const target = lines[at];
    const element = target === undefined ? null : elementOf(target);
    if (target === undefined || element === null || !container.contains(element)) return -1;
    if (element.id !== id || !element.hasAttribute('tabindex')) continue;
    return target.kind !== 'heading' && target.text.length <= LONGEST_TARGET ? at : -1;
  }
  return -1;
}
