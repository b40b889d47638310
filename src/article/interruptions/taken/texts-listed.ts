import { proseOf } from '../../blocks/prose';
import type { FateStep } from '../story/story';
import { AFTER_END, BEFORE_START, PROMO } from '../verdicts';

/**
 * Sentences are listed like every other removal, so that they can be put back: only the few words around an
 * article (its byline, its tags) go without a word.
 */
export const listTexts: FateStep = (fates, { scene: { lines } }) => {
  const first = fates.indexOf('stays');
  const last = fates.lastIndexOf('stays');
  return fates.map((fate, index) => {
    const line = lines[index];
    if (fate !== 'around' || line === undefined) return fate;
    if (proseOf(line) === 0) return fate;
    return index < first ? BEFORE_START : index > last ? AFTER_END : PROMO;
  });
};
