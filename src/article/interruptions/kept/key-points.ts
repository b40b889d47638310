import { keyPointsFrom } from '../by-place/points-over';
import type { FateStep } from '../story/story';

/** Keeps the points over the text that say what is in it, with a heading right over them. */
export const keepKeyPoints: FateStep = (fates, { first, scene: { lines, judge } }) => {
  const headline = lines.findIndex((line) => judge.isTitle(line));
  const kept = [...fates];
  for (let index = headline + 1; index < first; index++) {
    const count = keyPointsFrom(index, lines, (line) => judge.verdictOf(line));
    if (count === 0 || index + count > first) continue;
    kept.fill('stays', index, index + count);
    if (lines[index - 1]?.kind === 'heading' && index - 1 > headline) kept[index - 1] = 'stays';
    index += count - 1;
  }
  return kept;
};
