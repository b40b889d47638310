import { endsLikeSentence } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { outermostApart } from '../story/boxes-apart';
import { endInBox } from '../story/lines-in-box';
import type { StoryWords } from '../../blocks/story-words';
import type { FateStep } from '../story/story';
import { STRANGE_LIST } from '../verdicts';

/** Headlines that a list of other articles has at least, and letters of one on average. */
const FEWEST_HEADLINES = 3;
const SHORTEST_HEADLINE = 30;

/** Long words that a headline needs for what it is about to be told by them. */
const TELLING_WORDS = 2;

/** The share of such headlines that must have no word of the story. */
const STRANGE_SHARE = 0.67;

/**
 * Takes lists of other articles out whose label no list knows and whose items are no links (a script opens them): rows like
 * headlines in a box of their own, nearly none of which has a long word of the story.
 */
export const dropStrangeLists: FateStep = (fates, { core, first, last, boxes, words, scene }) => {
  const { lines } = scene;
  const judged = [...fates];
  for (let index = first + 1; index < last; index++) {
    const line = lines[index];
    const box = core[index] || line === undefined ? null : outermostApart(line, boxes);
    if (box === null) continue;
    const end = Math.min(last, endInBox(box, lines, index));
    if (isStrange(lines.slice(index, end), words)) judged.fill(STRANGE_LIST, index, end);
    index = end - 1;
  }
  return judged;
};

function isStrange(inside: readonly WalkedBlock[], words: StoryWords): boolean {
  const rows = inside.filter(({ kind }) => kind === 'list');
  const [label] = inside;
  if (rows.length < FEWEST_HEADLINES || label?.kind === 'list') return false;
  if (inside.length > rows.length + 1 || /[:：]$/u.test(label?.text ?? '')) return false;
  const length = rows.reduce((sum, { text }) => sum + text.length, 0);
  if (length < rows.length * SHORTEST_HEADLINE) return false;
  // The years of a chronicle, the steps of a recipe and what was found are told in another way.
  if (rows.some(({ text }) => endsLikeSentence(text) || /^\P{L}*\p{Nd}/u.test(text))) return false;
  const strange = rows.filter(({ text }) => {
    const found = words.shared(text);
    return found !== null && found.long >= TELLING_WORDS && found.shared === 0;
  });
  return strange.length >= rows.length * STRANGE_SHARE;
}
