import { proseOf } from '../../blocks/prose';
import { DRAWING_MARK } from '../../blocks/tags';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { outermostApart } from '../story/boxes-apart';
import type { FateStep } from '../story/story';
import { LEFT_IN_BOX } from '../verdicts';

/** What a box is taken out for as a whole. */
const INTERRUPTIONS: ReadonlySet<string> = new Set([
  'related',
  'newsletter',
  'follow',
  'promo',
  'video',
]);

/** What a figure can show besides pictures. */
const SHOWN = 'figure video,figure iframe,figure table,figure pre';

/**
 * True for a picture that leads nowhere or stands in a figure: it can be the story's own, and the words over it the title of a
 * part of it. That of a teaser leads to its article. Words alone in a figure are those of a player, or ask whether one may
 * be loaded; a drawing over them is its sign.
 */
function holdsPicture(box: Element): boolean {
  if (box.querySelector(SHOWN) !== null) return true;
  return [...box.querySelectorAll('img')].some((image) => {
    const isOfStory = image.closest('figure') !== null || image.closest('a[href]') === null;
    return isOfStory && !image.hasAttribute(DRAWING_MARK);
  });
}

function isText(line: WalkedBlock | undefined): boolean {
  return line !== undefined && proseOf(line) > 0;
}

/**
 * A box with nothing of the story, more than half of which was taken out, goes whole: the name of a newsletter over its
 * plea, the author of a teaser under its headline.
 */
export const takeRestOfBoxes: FateStep = (fates, { core, boxes, scene: { lines } }) => {
  const judged = [...fates];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (core[index] || line === undefined) continue;
    const box = outermostApart(line, boxes);
    if (box === null || holdsPicture(box)) continue;
    let end = index + 1;
    while (box.contains(lines[end]?.element ?? null)) end += 1;
    let taken = 0;
    let left = 0;
    for (let at = index; at < end; at++) {
      const fate = fates[at];
      const length = lines[at]?.text.length ?? 0;
      if (fate === 'stays') left += length;
      else if (typeof fate === 'object' ? INTERRUPTIONS.has(fate.kind) : isText(lines[at])) {
        taken += length;
      }
    }
    if (taken > left) {
      for (let at = index; at < end; at++) if (fates[at] === 'stays') judged[at] = LEFT_IN_BOX;
    }
    index = end - 1;
  }
  return judged;
};
