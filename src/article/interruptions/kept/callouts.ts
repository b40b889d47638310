import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import type { StoryWords } from '../../blocks/story-words';
import { outermostApart } from '../story/boxes-apart';
import { isClosing } from '../by-itself/closings';
import { labelsOf } from '../../labels/labels';
import type { FateStep } from '../story/story';
import { isNamedApart } from '../story/boxes-apart';
import { CONTROL, PROMO, type Fate } from '../verdicts';

/** What a sentence set apart never has beside it: it is there to be read. */
const TO_BE_USED = 'a[href],button,input,label,iframe,video,audio,img';

/** Letters of an alphabet of such a sentence; a longer text is one of its own. */
const SHORTEST = 30;
const LONGEST = 400;

/** The share of the long words of a callout without a stop that the story says, and how many they are at least. */
const SHARED_UNSTOPPED = 0.5;
const FEWEST_SHARED = 2;

/**
 * Keeps a sentence in a box of its own between the paragraphs that tells of the story in its words: "What it costs: …". A plea
 * or an advert has other words, and something to click.
 */
export const keepCallouts: FateStep = (fates, { core, first, last, boxes, words, scene }) => {
  const { lines, judge } = scene;
  return fates.map((fate, index) => {
    const line = lines[index];
    if (line === undefined || index < first || index > last || core[index]) return fate;
    if (!mayBeKept(fate) || !mayBeSentence(line) || judge.verdictOf(line) !== null) return fate;
    const box = outermostApart(line, boxes);
    if (box === null || isNamedApart(box) || box.querySelector(TO_BE_USED) !== null) return fate;
    const isAlone = ![lines[index - 1], lines[index + 1]].some(
      (beside) => beside !== undefined && box.contains(beside.element),
    );
    return isAlone && tells(line, words) ? 'stays' : fate;
  });
};

/** True for what only its place speaks against. */
const mayBeKept = (fate: Fate): boolean => fate === PROMO || fate === CONTROL;

function mayBeSentence(line: WalkedBlock): boolean {
  const weight = weightOf(line.text);
  return line.kind === 'paragraph' && weight >= SHORTEST && weight <= LONGEST && !isClosing(line);
}

/**
 * True for a sentence of what the story tells of; without a stop, as papers set what is meant to be seen, more words say so, and
 * none of them is a label: "End quote Ana Lund, ferry office".
 */
function tells(line: WalkedBlock, words: StoryWords): boolean {
  const { text } = line;
  if (endsLikeSentence(text)) return words.tellOf(text);
  // Notes of the page itself stand in any box.
  if (elementOf(line)?.tagName !== 'P' || labelsOf(line).length > 0) return false;
  const found = words.shared(text);
  return found !== null && found.shared >= Math.max(FEWEST_SHARED, found.long * SHARED_UNSTOPPED);
}
