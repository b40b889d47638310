import { verdictBoxFrom } from '../by-place/verdict-boxes';
import type { FateStep } from '../story/story';

/** Keeps the box between headline and text that says what a review or a check of facts finds. */
export const keepVerdictBoxes: FateStep = (fates, { first, scene: { lines, judge } }) => {
  const headline = lines.findIndex((line) => judge.isTitle(line));
  const kept = [...fates];
  for (let index = headline + 1; index < first; index++) {
    const count = verdictBoxFrom(index, lines, (line) => judge.verdictOf(line))?.count ?? 0;
    if (count === 0 || index + count > first) continue;
    kept.fill('stays', index, index + count);
    index += count - 1;
  }
  return kept;
};
