import { proseOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import { elementOf } from '../../blocks/walk-blocks';
import { indexesInBox } from '../story/lines-in-box';
import type { Story, StoryStep } from '../story/story';
import { DUPLICATE, LEADING, type Fate } from '../verdicts';

/** A box of this share of the story at most, and this many lines, can be an interruption as a whole. */
const LED_SHARE = 0.15;
const LED_LINES = 14;

/**
 * A box that begins with a label is an interruption with all that is in it: the plea's own sentences, a consent notice in
 * place of a post, teasers without a link.
 */
export const takeLedBoxes: StoryStep = (story) => {
  const { lines, judge } = story.scene;
  const taken = new Map<number, Fate>();
  for (const [index, line] of lines.entries()) {
    if (taken.has(index)) continue;
    const verdict = judge.verdictOf(line);
    if (verdict === null || !LEADING.has(verdict.kind)) continue;
    const box = boxLed(index, story);
    if (box === null) continue;
    for (const at of indexesInBox(box, lines, index)) {
      const inner = lines[at];
      const isCopy = inner !== undefined && proseOf(inner) > 0 && judge.isRepeated(inner, at);
      taken.set(at, isCopy ? DUPLICATE : verdict);
    }
  }
  return taken;
};

/** The largest box that begins with a line and holds little, none of it in the shape of the story; null where it begins none. */
function boxLed(index: number, story: Story): Element | null {
  const { lines, container } = story.scene;
  const start = lines[index];
  const before = lines[index - 1];
  let box: Element | null = null;
  let outer = start === undefined ? null : elementOf(start);
  for (; outer !== null && outer !== container; outer = outer.parentElement) {
    if (before !== undefined && outer.contains(before.element)) break;
    if (!isSmall(indexesInBox(outer, lines, index), story)) break;
    box = outer;
  }
  return box;
}

function isSmall(inside: readonly number[], { core, shapes, scene: { lines } }: Story): boolean {
  if (inside.length > LED_LINES) return false;
  let prose = 0;
  for (const at of inside) {
    const inner = lines[at];
    if (!core[at] || inner === undefined) continue;
    prose += proseOf(inner);
    if (shapes.common.has(shapeOf(inner))) return false;
  }
  return prose <= shapes.total * LED_SHARE;
}
