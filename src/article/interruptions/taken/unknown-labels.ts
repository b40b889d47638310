import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { isSetIn } from '../../blocks/set-in';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import type { FateStep } from '../story/story';
import { UNKNOWN_LABEL } from '../verdicts';

/** Longest label that no list knows. */
const LONGEST_LABEL = 45;

/**
 * A label that no list knows is found by what follows: a few words without a stop, and then links to other
 * articles, in a box that holds nothing of the story, or under words that end in a colon; or in bold, and then a
 * list of these.
 */
export const takeUnknownLabels: FateStep = (fates, story) => {
  const { lines } = story.scene;
  const judged = [...fates];
  for (let index = lines.length - 2; index >= 0; index--) {
    const line = lines[index];
    const next = judged[index + 1];
    if (line === undefined || story.core[index] || judged[index] !== 'stays') continue;
    if (typeof next !== 'object' || next.kind !== 'related' || next.opens === true) continue;
    if (line.kind === 'figure' || weightOf(line.text) > LONGEST_LABEL) continue;
    if (line.linked > 0 || endsLikeSentence(line.text)) continue;
    const box = elementOf(line)?.parentElement ?? null;
    const together = box?.contains(lines[index + 1]?.element ?? null) === true;
    const heads = together && (!story.boxes.has(box) || headsList(line, lines[index + 1]));
    if (heads || /[:：]$/u.test(line.text)) judged[index] = UNKNOWN_LABEL;
  }
  return judged;
};

/** True for a line in bold right over a list. */
function headsList(line: WalkedBlock, next: WalkedBlock | undefined): boolean {
  return next?.kind === 'list' && isSetIn(line, 'strong,b');
}
