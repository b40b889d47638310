import { weightOf } from '../blocks/prose';
import { shapeOf } from '../blocks/shape';
import type { StoryStep } from './story';
import { DUPLICATE, type Fate } from './verdicts';

/** Shorter words than this come back in any text. */
const SHORTEST = 50;

/** The same for words that the page marks as a quotation, in letters of an alphabet. */
const SHORTEST_QUOTE = 20;

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
    if (line.kind === 'quote') return weightOf(line.text) >= SHORTEST_QUOTE ? [index] : [];
    const apart = common.size > 0 && !common.has(shapeOf(line));
    return core[index] && apart && line.text.length >= SHORTEST ? [index] : [];
  });
  if (boxes.length > MOST) return taken;
  for (const index of boxes) {
    // Without the first letter: what was the middle of a sentence begins with a capital in its box.
    const words = lines[index]?.text.replace(MARKS, '').slice(1) ?? '';
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
