import { isSetIn } from '../../blocks/set-in';
import { shapeOf } from '../../blocks/shape';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { isBoldDeck } from '../by-place/openings';
import type { FateStep, Story } from '../story/story';
import type { Fate } from '../verdicts';

/**
 * Keeps short lines right before the first paragraph that stand like it: "From the statement:" over its
 * points. A row of dashes between them is passed over. A bold line right over it stays as the first of several.
 */
export const keepOpening: FateStep = (fates, story) => {
  const { first, scene } = story;
  const { lines, judge } = scene;
  const start = lines[first];
  if (start === undefined || start.kind !== 'paragraph') return fates;
  const kept = [...fates];
  for (let index = first - 1; index >= 0; index--) {
    const line = lines[index];
    // A picture with its caption can stand between a second headline in bold and the text.
    if (line?.kind === 'figure' && kept[index] === 'stays') continue;
    if (line === undefined || !standsBeside(line, start)) break;
    // A notice over the text was told already: "If you buy through links …".
    if (typeof kept[index] === 'object') break;
    if (!/\p{L}/u.test(line.text)) continue;
    const alike =
      line.kind === 'paragraph' && (shapeOf(line) === shapeOf(start) || isBoldDeck(line));
    const opens = alike && judge.mayOpen(line);
    if (!opens && !(index === first - 1 && isFirstHeading(line, fates, story))) break;
    kept[index] = 'stays';
  }
  return kept;
};

/** Boxes around each paragraph of a text, at most. */
const BOX_LEVELS = 3;

/** True for lines in one box, or each in a box like the other's. */
function standsBeside(line: WalkedBlock, start: WalkedBlock): boolean {
  let [own, other] = [elementOf(line), elementOf(start)];
  for (let level = 0; own !== null && other !== null && level < BOX_LEVELS; level++) {
    own = own.parentElement;
    other = other.parentElement;
    if (own === other) return true;
    if (own?.tagName !== other?.tagName || own?.className !== other?.className) return false;
  }
  return false;
}

/** True for a bold line over the first paragraph, as others stand over later ones. */
function isFirstHeading(
  line: WalkedBlock,
  fates: readonly Fate[],
  { core, first, scene: { lines, judge } }: Story,
): boolean {
  if (line.kind !== 'paragraph' || !isSetIn(line, 'strong,b') || !judge.mayHead(line)) return false;
  return lines.some(
    (other, index) =>
      index > first &&
      fates[index] === 'stays' &&
      core[index] === false &&
      core[index + 1] === true &&
      other.kind === 'paragraph' &&
      isSetIn(other, 'strong,b') &&
      shapeOf(other) === shapeOf(line),
  );
}
