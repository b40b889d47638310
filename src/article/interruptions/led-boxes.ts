import { proseOf } from '../blocks/prose';
import { shapeOf } from '../blocks/shape';
import { isLongerThan } from '../blocks/text-length';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import type { PlaceJudge } from './judge-place';
import { storyOf } from './story-shapes';
import { LEADING, PLEA, type Fate, type Verdict } from './verdicts';

/** A box of this share of the story at most, and this many lines, can be an interruption as a whole. */
const LED_SHARE = 0.15;
const LED_LINES = 14;

/**
 * A box that begins with a label, or that asks for an address to write to, is an interruption with all
 * that is in it: the plea's own sentences, a consent notice in place of a post, teasers without a link.
 */
export function takeLedBoxes(
  lines: readonly WalkedBlock[],
  core: boolean[],
  judge: PlaceJudge,
  container: Element,
): ReadonlyMap<number, Fate> {
  const verdicts = new Map<number, Fate>();
  const { total, common } = storyOf(lines, core);
  const take = (box: Element, from: number, verdict: Verdict): void => {
    for (let at = from; at < lines.length; at++) {
      const line = lines[at];
      if (line === undefined || !box.contains(line.element)) break;
      core[at] = false;
      verdicts.set(at, verdict);
    }
  };
  const boxLed = (index: number): Element | null => {
    const start = lines[index];
    const before = lines[index - 1];
    let box: Element | null = null;
    let outer = start === undefined ? null : elementOf(start);
    for (; outer !== null && outer !== container; outer = outer.parentElement) {
      if (before !== undefined && outer.contains(before.element)) break;
      let prose = 0;
      let count = 0;
      let story = false;
      for (let at = index; at < lines.length && outer.contains(lines[at]?.element ?? null); at++) {
        const inner = lines[at];
        if (inner !== undefined && core[at]) {
          prose += proseOf(inner);
          story ||= common.has(shapeOf(inner));
        }
        count += 1;
        if (count > LED_LINES || story) break;
      }
      if (prose > total * LED_SHARE || count > LED_LINES || story) break;
      box = outer;
    }
    return box;
  };
  for (const [index, line] of lines.entries()) {
    if (verdicts.has(index)) continue;
    const verdict = judge.verdictOf(line);
    if (verdict === null || !LEADING.has(verdict.kind)) continue;
    const box = boxLed(index);
    if (box !== null) take(box, index, verdict);
  }
  for (const field of container.querySelectorAll('input[type="email"]')) {
    let box: Element | null = null;
    for (
      let outer = field.parentElement;
      outer !== null && outer !== container && !isLongerThan(outer, LONGEST_PLEA);
      outer = outer.parentElement
    ) {
      box = outer;
    }
    const inside = box;
    if (inside === null) continue;
    const start = lines.findIndex((line) => inside.contains(line.element));
    if (start >= 0) take(inside, start, PLEA);
  }
  return verdicts;
}

const LONGEST_PLEA = 700;
