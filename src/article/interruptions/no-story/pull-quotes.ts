import { weightOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import type { Story, StoryStep } from '../story/story';
import { DUPLICATE, type Fate } from '../verdicts';

/** Shorter words than this come back in any text. */
const SHORTEST = 50;

/** The same for words that the page marks as a quotation, in letters of an alphabet. */
const SHORTEST_QUOTE = 20;

/** Most boxes that are looked at: a page of nothing but quotations has no pull quotes. */
const MOST = 40;

const MARKS = /^[\s"'“”„«»‘’‹›「」『』–—-]+|[\s"'“”„«»‘’‹›「」『』.…–—-]+$/gu;

/** What begins where it was cut is cited again, to speak of it: "… and nobody knew why." Over the story nothing was said yet. */
const CUT_SHORT = /^["'“”„«»‘’‹›「『\s]*(?:…|\.\.\.)/u;

/**
 * Words of a paragraph that the page shows once more in a box of another shape, to be seen. The paragraph
 * stays and the box leaves the story.
 */
export const dropPullQuotes: StoryStep = (story) => {
  const {
    core,
    scene: { lines },
  } = story;
  const taken = new Map<number, Fate>();
  const boxes = lines.flatMap((line, index) => (mayRepeat(line, index, story) ? [index] : []));
  if (boxes.length > MOST) return taken;
  for (const index of boxes) {
    // Without the first letter: what was the middle of a sentence begins with a capital in its box.
    const text = lines[index]?.text ?? '';
    const whole = index > story.first ? text : text.replace(CUT_SHORT, '');
    const words = whole.replace(MARKS, '').slice(1);
    const repeated = lines.some(
      ({ kind, text }, other) =>
        other !== index &&
        core[other] &&
        !taken.has(other) &&
        kind === 'paragraph' &&
        text.length > words.length &&
        text.includes(words),
    );
    if (repeated) taken.set(index, DUPLICATE);
  }
  return taken;
};

/** True for a paragraph of another shape, and for a quotation of the story, though it be too short for a paragraph. */
function mayRepeat(line: WalkedBlock, index: number, story: Story): boolean {
  const { core, first, last, shapes, scene } = story;
  if (line.kind !== 'quote') {
    if (index > first && CUT_SHORT.test(line.text)) return false;
    const apart = shapes.common.size > 0 && !shapes.common.has(shapeOf(line));
    return core[index] === true && apart && line.text.length >= SHORTEST;
  }
  if (weightOf(line.text) < SHORTEST_QUOTE) return false;
  if (core[index]) return true;
  const taken = scene.judge.isChosen([line]);
  if (index < first) return taken && CUT_SHORT.test(line.text);
  return index > first && (taken || (index < last && scene.judge.inSpine(line)));
}
