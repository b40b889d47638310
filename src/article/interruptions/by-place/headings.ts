import type { RemovalKind } from '../../../reading/reading';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { foldsTo } from '../../labels/fold-label';

/** The paragraph of the story right after a line; undefined when something else follows. */
function paragraphAfter(
  index: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): WalkedBlock | undefined {
  return core[index + 1] ? lines[index + 1] : undefined;
}

/** True for a heading that shares a small box with the paragraph after it: a question over its answer. */
export function headsNext(
  heading: WalkedBlock,
  index: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): boolean {
  const next = paragraphAfter(index, lines, core);
  const box = elementOf(heading)?.parentElement?.parentElement ?? null;
  return next !== undefined && box !== null && box.contains(next.element);
}

/**
 * True for a heading that begins a box with a paragraph of the story, though its words are those of a button
 * elsewhere: "Tips".
 */
export function headsBox(
  heading: WalkedBlock,
  kind: RemovalKind,
  index: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): boolean {
  if (heading.kind !== 'heading' || (kind !== 'share' && kind !== 'tool')) return false;
  const next = paragraphAfter(index, lines, core);
  const box = elementOf(heading)?.parentElement ?? null;
  if (next === undefined || box === null || !box.contains(next.element)) return false;
  const before = lines[index - 1];
  return before === undefined || !box.contains(before.element);
}

/** One short word before the headline that is said once more: "原标题：", "Title:". */
const LEAD_WORD = /^\p{L}{2,12}\s?[:：]\s?/u;

/**
 * True for the headline once more.
 *
 * @param title folded
 */
export function saysTitle({ text }: WalkedBlock, title: string): boolean {
  if (foldsTo(title, text)) return true;
  const rest = text.replace(LEAD_WORD, '');
  return rest !== text && foldsTo(title, rest);
}
