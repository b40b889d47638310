import { proseOf } from '../blocks/prose';
import { shapeOf } from '../blocks/shape';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { isParagraph, parentBox } from './paragraphs';

/**
 * Readability also takes notices, dialogs and lists of teasers along from other parts of the page. Where one
 * element holds most of the story's paragraphs, chosen paragraphs elsewhere belong to it only when they
 * stand close to it or have the very shape of its own.
 */
export function withoutApart(chosen: ReadonlySet<WalkedBlock>): ReadonlySet<WalkedBlock> {
  const byParent = new Map<Element, number>();
  let total = 0;
  for (const line of chosen) {
    const parent = parentBox(line);
    total += proseOf(line);
    if (parent === null || !isParagraph(line)) continue;
    byParent.set(parent, (byParent.get(parent) ?? 0) + proseOf(line));
  }
  const [main] = [...byParent].find(([, prose]) => prose > total * MAIN_SHARE) ?? [null];
  if (main === null) return chosen;
  const shapes = new Set<string>();
  for (const line of chosen) {
    if (parentBox(line) === main && proseOf(line) > 0) shapes.add(shapeOf(line));
  }
  const near = (line: WalkedBlock): boolean => {
    let outer = parentBox(line);
    for (let level = 0; outer !== null && level < 2; level++, outer = outer.parentElement) {
      if (outer.contains(main)) return true;
    }
    return false;
  };
  return new Set(
    [...chosen].filter(
      (line) =>
        proseOf(line) === 0 ||
        main.contains(line.element) ||
        shapes.has(shapeOf(line)) ||
        (line.kind !== 'list' && near(line)),
    ),
  );
}

/** The share of what was chosen, lists of steps too, that makes their parent the one of the story. */
const MAIN_SHARE = 0.4;
