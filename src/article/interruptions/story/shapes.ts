import { proseOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import type { WalkedBlock } from '../../blocks/walk-blocks';

/** The share of the story that a shape of paragraph must have for no box with one of them to be taken. */
const COMMON_SHARE = 0.3;

/** How much story there is, and the shapes that most of its paragraphs have. */
export interface StoryShapes {
  /** In letters: see `proseOf`. */
  readonly total: number;
  readonly common: ReadonlySet<string>;
}

/** @param core for each line whether it is a paragraph of the story */
export function storyOf(lines: readonly WalkedBlock[], core: readonly boolean[]): StoryShapes {
  const byShape = new Map<string, number>();
  let total = 0;
  for (const [index, line] of lines.entries()) {
    if (!core[index]) continue;
    const shape = shapeOf(line);
    const prose = proseOf(line);
    total += prose;
    byShape.set(shape, (byShape.get(shape) ?? 0) + prose);
  }
  // Without a class the shape says nothing: `<div><p>` is a box of anything.
  const common = [...byShape].filter(
    ([shape, prose]) => /\.\S/u.test(shape) && prose >= total * COMMON_SHARE,
  );
  return { total, common: new Set(common.map(([shape]) => shape)) };
}
