import { proseOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { isLinkedHeadline } from '../by-itself/links';
import type { StoryStep } from '../story/story';
import { UNDER_LABEL, type Fate } from '../verdicts';

/** Excerpts hold this share of the story at most; more is a story of parts with linked headings. */
const MOST_SHARE = 0.25;

/** Boxes around a headline that are looked at for the words under it. */
const LEVELS = 3;

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
    const box = boxOf(lines[index - 1], lines[index]);
    if (box === null || boxes.has(box)) under.delete(index);
  }
  return under;
};

/** The smallest box around a headline that also holds the words under it. */
function boxOf(headline: WalkedBlock | undefined, told: WalkedBlock | undefined): Element | null {
  let box = headline === undefined || told === undefined ? null : elementOf(headline);
  for (let level = 0; box !== null && level <= LEVELS; level++, box = box.parentElement) {
    if (box.contains(told?.element ?? null)) return box;
  }
  return null;
}
