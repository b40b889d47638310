import { shapeOf } from '../../blocks/shape';
import { elementOf } from '../../blocks/walk-blocks';
import { isBoldDeck } from '../by-place/openings';
import type { FateStep } from '../story/story';

/**
 * Keeps short lines right before the first paragraph that stand like it: "From the statement:" over its
 * points. A row of dashes between them is passed over.
 */
export const keepOpening: FateStep = (fates, { first, scene: { lines, judge } }) => {
  const start = lines[first];
  if (start === undefined || start.kind !== 'paragraph') return fates;
  const kept = [...fates];
  const box = elementOf(start)?.parentElement ?? null;
  for (let index = first - 1; index >= 0; index--) {
    const line = lines[index];
    // A picture with its caption can stand between a second headline in bold and the text.
    if (line?.kind === 'figure' && kept[index] === 'stays') continue;
    if (line === undefined || elementOf(line)?.parentElement !== box) break;
    // A notice over the text was told already: "If you buy through links …".
    if (typeof kept[index] === 'object') break;
    if (!/\p{L}/u.test(line.text)) continue;
    const alike =
      line.kind === 'paragraph' && (shapeOf(line) === shapeOf(start) || isBoldDeck(line));
    if (!alike || !judge.mayOpen(line)) break;
    kept[index] = 'stays';
  }
  return kept;
};
