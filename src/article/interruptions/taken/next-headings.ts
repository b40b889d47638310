import type { FateStep } from '../story/story';
import { DUPLICATE } from '../verdicts';

/** One short word before a heading that the page names once more: "Next: 1. The pier". */
const WORD_BEFORE = /^\p{L}{2,12}\s?[:：]\s?/u;

/**
 * Takes out the words that lead to the next part, where the page shows its parts one by one on a wish: here that part
 * stands under its own heading already. Called when all is judged, since such a line can be as long as a sentence and
 * mark the end of a story that is made of headings and pictures.
 */
export const dropNextHeadings: FateStep = (fates, { scene: { lines } }) => {
  const headings = new Set<string>();
  for (const { kind, text } of lines) if (kind === 'heading') headings.add(text);
  return fates.map((fate, index) => {
    const line = lines[index];
    if (fate !== 'stays' || line === undefined || line.kind === 'heading') return fate;
    const told = line.text.replace(WORD_BEFORE, '');
    return told !== line.text && headings.has(told) ? DUPLICATE : fate;
  });
};
