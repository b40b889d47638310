import { boxAround } from '../../blocks/box-around';
import { proseOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import { isLinkedHeadline } from '../by-itself/links';
import type { StoryStep } from '../story/story';
import { UNDER_LABEL, type Fate } from '../verdicts';

/** Excerpts hold this share of the story at most; more is a story of parts with linked headings. */
const MOST_SHARE = 0.25;

/**
 * First words of other articles, each right under its linked headline, in a box with nothing of the story: between
 * its paragraphs, or under a video at its start.
 */
export const dropLinkedExcerpts: StoryStep = (story) => {
  const { lines, known } = story.scene;
  const { total, common } = story.shapes;
  const under = new Map<number, Fate>();
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    const headline = lines[index - 1];
    if (!story.core[index] || headline === undefined || common.has(shapeOf(line))) continue;
    if (line.kind === 'figure' || !isLinkedHeadline(headline, known.host)) continue;
    under.set(index, UNDER_LABEL);
    prose += proseOf(line);
  }
  if (prose > total * MOST_SHARE) return new Map();
  const { boxes } = story.without(under);
  for (const index of under.keys()) {
    const [headline, told] = [lines[index - 1], lines[index]];
    const box = headline && told ? boxAround(headline, told) : null;
    if (box === null || boxes.has(box)) under.delete(index);
  }
  return under;
};
