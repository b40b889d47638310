import { weightOf } from '../prose';
import { isLongerThan } from '../text-length';
import { elementOf, type WalkedBlock } from '../walk-blocks';

/** Drawings are icons and stand-ins for what could not be loaded. */
const PICTURE = 'img:not([src$=".svg"])';

/** Longest caption, in letters of an alphabet. */
const LONGEST_CAPTION = 400;

/** What a picture's box may hold besides its caption, in characters: the credit, a label of the photo tool. */
const BESIDE_CAPTION = 250;

/** Boxes around a caption, itself the first, up to the one that also holds the picture. */
const CAPTION_LEVELS = 4;

/** True for a line that belongs to a picture: in a `figure`, or short in a box that holds little but the picture. */
export function isCaptionLine(line: WalkedBlock): boolean {
  return captionedBox(line) !== null;
}

/** The box that holds a line as a caption with its picture; null when the line is none. */
export function captionedBox(line: WalkedBlock): Element | null {
  if (line.kind !== 'paragraph' && line.kind !== 'figure') return null;
  if (weightOf(line.text) > LONGEST_CAPTION || !/\p{L}.*\p{L}/u.test(line.text)) return null;
  const own = elementOf(line);
  const figure = line.kind === 'figure' ? (own?.closest('figure') ?? null) : null;
  if (figure?.querySelector(PICTURE)) return figure;
  let box = own;
  for (let level = 0; box !== null && level < CAPTION_LEVELS; level++, box = box.parentElement) {
    if (box.children[MOST_PARTS] !== undefined) return null;
    if (box.querySelector(PICTURE) === null) continue;
    return isLongerThan(box, line.text.length + BESIDE_CAPTION) ? null : box;
  }
  return null;
}

/** True for a line right under a picture, where the two share no box of their own. */
export function isUnderPicture(line: WalkedBlock): boolean {
  const above = elementOf(line)?.previousElementSibling ?? null;
  if (above === null || isLongerThan(above, 0)) return false;
  return above.matches(PICTURE) || above.querySelector(PICTURE) !== null;
}

/** A box of more parts than picture, caption, credit and a few buttons is not looked through. */
const MOST_PARTS = 12;
