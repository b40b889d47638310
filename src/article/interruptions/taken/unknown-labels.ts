import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { isSetIn } from '../../blocks/set-in';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import type { FateStep, Story } from '../story/story';
import { type Fate, UNKNOWN_LABEL } from '../verdicts';

/** Longest label that no list knows. */
const LONGEST_LABEL = 45;

/**
 * A label that no list knows is found by what follows: a few words without a stop, and then links to other
 * articles, in a box that holds nothing of the story, or under words that end in a colon; or in bold, and then a
 * list of these; or as the one heading of its kind, in words of which the story has none.
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
    if (heads || /[:：]$/u.test(line.text) || isStrange(index, judged, story))
      judged[index] = UNKNOWN_LABEL;
  }
  return judged;
};

/** True for a line in bold right over a list. */
function headsList(line: WalkedBlock, next: WalkedBlock | undefined): boolean {
  return next?.kind === 'list' && isSetIn(line, 'strong,b');
}

/** True for a heading that is the one of its kind to stay, and says nothing of what the story tells. */
function isStrange(
  index: number,
  fates: readonly Fate[],
  { scene: { lines }, words }: Story,
): boolean {
  const kind = headingKind(lines[index]);
  if (kind === null) return false;
  const others = lines.some(
    (other, at) => at !== index && fates[at] === 'stays' && headingKind(other) === kind,
  );
  return !others && words.shared(lines[index]?.text ?? '')?.shared === 0;
}

/** What sets a line apart as a heading: its tag, or its letters in bold; null for one that is none. */
function headingKind(line: WalkedBlock | undefined): string | null {
  if (line === undefined || line.text === '' || endsLikeSentence(line.text)) return null;
  if (line.kind === 'heading') return elementOf(line)?.tagName ?? null;
  return line.kind === 'paragraph' && isSetIn(line, 'strong,b') ? 'B' : null;
}
