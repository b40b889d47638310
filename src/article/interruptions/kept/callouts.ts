import { endsLikeSentence, weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { outermostApart } from '../story/boxes-apart';
import { isClosing } from '../by-itself/closings';
import type { FateStep } from '../story/story';
import { isNamedApart } from '../story/boxes-apart';
import { CONTROL, PROMO, type Fate } from '../verdicts';

/** What a sentence set apart never has beside it: it is there to be read. */
const TO_BE_USED = 'a[href],button,input,label,iframe,video,audio,img';

/** Letters of an alphabet of such a sentence; a longer text is one of its own. */
const SHORTEST = 30;
const LONGEST = 400;

/**
 * Keeps a sentence in a box of its own between the paragraphs that tells of the story in its words: "What it costs: …". A plea
 * or an advert has other words, and something to click.
 */
export const keepCallouts: FateStep = (fates, { core, first, last, boxes, words, scene }) => {
  const { lines, judge } = scene;
  return fates.map((fate, index) => {
    const line = lines[index];
    if (line === undefined || index < first || index > last || core[index]) return fate;
    if (!mayBeKept(fate) || !isSentence(line) || judge.verdictOf(line) !== null) return fate;
    const box = outermostApart(line, boxes);
    if (box === null || isNamedApart(box) || box.querySelector(TO_BE_USED) !== null) return fate;
    const isAlone = ![lines[index - 1], lines[index + 1]].some(
      (beside) => beside !== undefined && box.contains(beside.element),
    );
    return isAlone && words.tellOf(line.text) ? 'stays' : fate;
  });
};

/** True for what only its place speaks against. */
const mayBeKept = (fate: Fate): boolean => fate === PROMO || fate === CONTROL;

function isSentence(line: WalkedBlock): boolean {
  const weight = weightOf(line.text);
  if (line.kind !== 'paragraph' || weight < SHORTEST || weight > LONGEST) return false;
  return endsLikeSentence(line.text) && !isClosing(line);
}
