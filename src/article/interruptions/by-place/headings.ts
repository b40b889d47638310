import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { foldsTo } from '../../labels/fold-label';

/** True for a heading that shares a small box with the paragraph after it: a question over its answer. */
export function headsNext(
  index: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): boolean {
  const box = boxOf(lines[index])?.parentElement ?? null;
  return box !== null && holdsNext(box, index, lines, core);
}

/** True for a heading that begins a box with a paragraph of the story. */
export function headsBox(
  index: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): boolean {
  const heading = lines[index];
  const box = heading?.kind === 'heading' ? boxOf(heading) : null;
  if (box === null || !holdsNext(box, index, lines, core)) return false;
  const before = lines[index - 1];
  return before === undefined || !box.contains(before.element);
}

function boxOf(line: WalkedBlock | undefined): Element | null {
  return (line && elementOf(line)?.parentElement) ?? null;
}

/** True for a box that holds the line right behind another too, and that is a paragraph of the story. */
function holdsNext(
  box: Element,
  index: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): boolean {
  return core[index + 1] === true && box.contains(lines[index + 1]?.element ?? null);
}

/** One short word before the headline that is said once more: "原标题：", "Title:". */
const LEAD_WORD = /^\p{L}{2,12}\s?[:：]\s?/u;

/**
 * True for the headline once more.
 *
 * @param title folded
 */
export function saysTitle(line: WalkedBlock, title: string): boolean {
  const { text } = line;
  if (foldsTo(title, text) || holdsTitle(line, title)) return true;
  const rest = text.replace(LEAD_WORD, '');
  return rest !== text && foldsTo(title, rest);
}

/** Longest kicker in one heading with the headline, in characters. */
const LONGEST_KICKER = 40;

/** True for a heading that holds the headline in an element of its own, behind a kicker. */
function holdsTitle({ kind, text, runs }: WalkedBlock, title: string): boolean {
  if (kind !== 'heading' || runs.length < 2 || title === '') return false;
  const last = runs.at(-1)?.node.data.trim() ?? '';
  return text.length - last.length <= LONGEST_KICKER && foldsTo(title, last);
}
