import { endsLikeSentence, weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { captionedBox } from '../by-itself/captions';
import type { FateStep } from '../story/story';
import { LABEL_OF_PAGE } from '../verdicts';

/** Longest label, in letters of an alphabet. */
const LONGEST_LABEL = 30;

/**
 * A page's own labels, in whatever language: the words over its adverts. No text says the same few words between its
 * paragraphs and in the frame of the page. Whose picture it is may stand in both.
 */
export const takePageLabels: FateStep = (fates, { core, scene: { lines, page, container } }) => {
  const asked = lines.filter(
    (line, index) => fates[index] === 'stays' && !core[index] && mayBeLabel(line),
  );
  if (asked.length === 0) return fates;
  const inFrame = new Set<string>();
  for (const line of page) {
    if (!container.contains(line.element) && mayBeLabel(line)) inFrame.add(line.text);
  }
  const labels = new Set(asked.filter(({ text }) => inFrame.has(text)));
  return fates.map((fate, index) => {
    const line = lines[index];
    return line !== undefined && labels.has(line) ? LABEL_OF_PAGE : fate;
  });
};

/** True for a few words that are neither sentence, heading nor caption, nor lead on to what follows. */
function mayBeLabel(line: WalkedBlock): boolean {
  const { kind, text } = line;
  if (kind !== 'paragraph' || line.linked > 0) return false;
  if (weightOf(text) > LONGEST_LABEL || endsLikeSentence(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /[:：,，;]$|^[("“„«]/u.test(text)) return false;
  return captionedBox(line) === null;
}
