import { proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';

/** The elements whose own children are paragraphs of the story, or boxes with one paragraph each. */
export function spineOf(
  lines: readonly WalkedBlock[],
  chosen: (line: WalkedBlock) => boolean,
): ReadonlySet<Element> {
  const direct = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const prose = chosen(line) ? proseOf(line) : 0;
    if (prose === 0) continue;
    total += prose;
    let outer = elementOf(line)?.parentElement ?? null;
    for (let level = 0; outer !== null && level < 3; level++, outer = outer.parentElement) {
      direct.set(outer, (direct.get(outer) ?? 0) + prose);
    }
  }
  const spine = new Set<Element>();
  for (const [element, prose] of direct) if (prose >= total * 0.12) spine.add(element);
  return spine;
}
