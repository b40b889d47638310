import { shapeOf } from '../blocks/shape';
import type { StoryStep } from './story';
import { DUPLICATE, type Fate } from './verdicts';

/** Shorter words than this come back in any text. */
const SHORTEST = 50;

/** Most boxes that are looked at: a page of nothing but quotations has no pull quotes. */
const MOST = 40;

const MARKS = /^[\s"'“”„«»‘’‹›「」『』–—-]+|[\s"'“”„«»‘’‹›「」『』.…–—-]+$/gu;

/**
 * Words of a paragraph that the page shows once more in a box of another shape, to be seen. The paragraph
 * stays and the box leaves the story.
 */
export const dropPullQuotes: StoryStep = ({ core, shapes: { common }, scene: { lines } }) => {
  const taken = new Map<number, Fate>();
  const boxes = lines.flatMap((line, index) => {
    const apart = line.kind === 'quote' || (common.size > 0 && !common.has(shapeOf(line)));
    return core[index] && apart && line.text.length >= SHORTEST ? [index] : [];
  });
  if (boxes.length > MOST) return taken;
  for (const index of boxes) {
    const words = lines[index]?.text.replace(MARKS, '') ?? '';
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
