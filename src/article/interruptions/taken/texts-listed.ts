import { proseOf, weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { isAtPicture } from '../by-itself/captions';
import type { FateStep } from '../story/story';
import { AFTER_END, BEFORE_START, PROMO } from '../verdicts';

/** Letters of an alphabet of a caption from which on it is more than a name beside a portrait. */
const SHORTEST_CAPTION = 30;

/** True for the words of a picture, which have no stop in many languages. */
function isLongCaption(line: WalkedBlock): boolean {
  return line.linked === 0 && weightOf(line.text) >= SHORTEST_CAPTION && isAtPicture(line);
}

/**
 * Sentences and captions are listed like every other removal, so that they can be put back: only the few words around an
 * article (its byline, its tags) go without a word.
 */
export const listTexts: FateStep = (fates, { scene: { lines } }) => {
  const first = fates.indexOf('stays');
  const last = fates.lastIndexOf('stays');
  return fates.map((fate, index) => {
    const line = lines[index];
    if (fate !== 'around' || line === undefined) return fate;
    if (proseOf(line) === 0 && !isLongCaption(line)) return fate;
    return index < first ? BEFORE_START : index > last ? AFTER_END : PROMO;
  });
};
