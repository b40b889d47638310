import type { FateStep } from '../story/story';
import { UNDER_LAST } from '../verdicts';

/** Keeps a line without a stop that stands after the last paragraph, among shorter ones of the same shape that stay. */
export const keepAmongKept: FateStep = (fates, { last, scene: { lines, judge } }) => {
  const kept = [...fates];
  for (let index = lines.length - 2; index > last; index--) {
    const line = lines[index];
    const fate = kept[index];
    if (line === undefined || kept[index + 1] !== 'stays') continue;
    if (fate !== 'around' && fate !== UNDER_LAST) continue;
    const beside = lines[index + 1]?.element.parentNode === line.element.parentNode;
    if (beside && judge.standsLikeStory(line)) kept[index] = 'stays';
  }
  return kept;
};
