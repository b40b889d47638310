import { weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { figuresIn } from '../../metadata/stated/stated-amounts';
import type { LineJudge } from '../story/story';

/** Longest row, and longest word over one, in letters of an alphabet: "Cook time: 1 hr 30 mins". */
const LONGEST_ROW = 60;
const LONGEST_KEY = 24;

/** "10 mins", with the word for it over it. */
const BEGINS_WITH_FIGURE = /^\P{L}*\p{Nd}/u;

/** How far from the parts such a row stands at most, in lines. */
const FARTHEST = 40;

/**
 * Where the lines stand that tell how long a dish takes, for how many it is and what is in a portion, as the page's data does,
 * each with the word over its figures where that is a line of its own.
 *
 * @param parts what goes into it and how it is made: the amounts stand near these
 * @param amounts see `readStatedAmounts`
 */
export function rowsOfAmounts(
  lines: readonly WalkedBlock[],
  parts: ReadonlySet<WalkedBlock>,
  amounts: ReadonlySet<string>,
  judge: LineJudge,
): readonly number[] {
  if (amounts.size === 0 || parts.size === 0) return [];
  const from = lines.findIndex((line) => parts.has(line)) - FARTHEST;
  const to = lines.findLastIndex((line) => parts.has(line)) + FARTHEST;
  const rows: number[] = [];
  for (let at = Math.max(from, 0); at <= to; at++) {
    const line = lines[at];
    if (line === undefined || parts.has(line) || !mayBeRow(line, judge, LONGEST_ROW)) continue;
    if (!amounts.has(figuresIn(line.text))) continue;
    const over = BEGINS_WITH_FIGURE.test(line.text) ? lines[at - 1] : undefined;
    if (over !== undefined && isKeyOver(over, line, judge)) rows.push(at - 1);
    else if (!/\p{L}{3}/u.test(line.text)) continue;
    rows.push(at);
  }
  return rows;
}

function mayBeRow(line: WalkedBlock, judge: LineJudge, longest: number): boolean {
  if (line.linked > 0 || weightOf(line.text) > longest) return false;
  return judge.verdictOf(line) === null;
}

/** True for a word without figures in one box with the row under it. */
function isKeyOver(over: WalkedBlock, row: WalkedBlock, judge: LineJudge): boolean {
  if (over.kind === 'heading' || !mayBeRow(over, judge, LONGEST_KEY)) return false;
  if (!/\p{L}/u.test(over.text) || /\p{Nd}|[:：]\s*\S/u.test(over.text)) return false;
  return over.element.parentNode?.parentNode?.contains(row.element) === true;
}
