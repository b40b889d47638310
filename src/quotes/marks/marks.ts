import type { Range } from '../passage';
import { oncePer } from '../../languages/once-per';
import { type Marks, marksOf, placesOf, STRAIGHT_SINGLE } from './mark-places';
import type { Marked } from './marked';
import {
  DOUBLE,
  markedTo,
  type MarkTable,
  type Open,
  pairParagraph,
  type ParagraphMarks,
} from './pair-marks';

const SINGLE = "‘’‚‹›'";

/** Openers of a language with the marks that may close each. */
function closersOf(pairs: string): ReadonlyMap<string, string> {
  const closers = new Map<string, string>();
  for (const pair of pairs.split(' ')) {
    const opener = pair.slice(0, 1);
    closers.set(opener, (closers.get(opener) ?? '') + pair.slice(1));
  }
  // Sloppy text closes any double mark by a straight one, and a straight one by what only closes: "Q”.
  const straight = closers.get('"');
  if (straight !== undefined) {
    if (closers.get('“')?.includes('”') === true && !closers.has('”'))
      closers.set('"', `${straight}”`);
    for (const [opener, marks] of closers) {
      if (DOUBLE.includes(opener)) closers.set(opener, `${marks}"`);
    }
  }
  return closers;
}

const tableOf = oncePer((pairs: string): MarkTable => ({
  closers: closersOf(pairs),
  marks: marksOf(pairs),
}));

/** How many paragraphs ahead the closing mark of a quote may stand where none begins with a mark. */
const PARAGRAPHS_AHEAD = 4;

/**
 * Whether the paragraphs `ahead` close `open`: speech over several lines. Pairs of marks that tell their
 * direction may be nested in it, and then the closing mark ends its line. A mark that opens and closes alike only
 * closes in the next paragraph, by where it stands, and where it is the first.
 */
function closesLater(text: string, ahead: readonly Range[], open: Open, marks: Marks): boolean {
  const alike = open.closers.includes(open.mark);
  let nested = 0;
  let first = true;
  for (const [start, end] of ahead.slice(0, alike ? 1 : PARAGRAPHS_AHEAD)) {
    for (const place of placesOf(text, start, end, marks)) {
      const { mark, at, width, opening, closing } = place;
      if (SINGLE.includes(mark)) continue;
      const closes = open.closers.includes(mark);
      const ends = text.slice(at + width, end).trim() === '';
      if (closes && nested === 0) return first ? closing && !opening : ends;
      if (alike || (!closes && mark !== open.mark)) return false;
      nested += closes ? -1 : 1;
      first = false;
    }
  }
  return false;
}

/** Start and end of every line of a text. */
export function paragraphsOf(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') paragraphs.push([start, end]);
    start = end + 1;
  }
  return paragraphs;
}

/**
 * Every outermost stretch between quotation marks, in order. A quote whose mark is not closed goes on
 * where the next paragraph begins with a mark of its kind, else ends with its paragraph (`closed` false).
 */
export function findMarked(text: string, pairs: string): Marked[] {
  const table = tableOf(pairs);
  const found: Marked[] = [];
  const paragraphs = paragraphsOf(text);
  let carried: Open | null = null;
  for (const [index, [start, end]] of paragraphs.entries()) {
    const result: ParagraphMarks = pairParagraph(text, [start, end], table, carried);
    // Not by spreading: a text of nothing but marks has more of them than a call may have arguments.
    for (const pair of result.pairs) found.push(pair);
    carried = null;
    const { open } = result;
    if (open === null) continue;
    const next = paragraphs[index + 1];
    const firstMark = next === undefined ? '' : text.slice(next[0], next[1]).trimStart()[0];
    const continues =
      firstMark !== undefined &&
      firstMark !== '' &&
      (firstMark === open.mark || (open.mark === '«' && firstMark === '»'));
    if (continues) carried = open;
    else if (
      closesLater(
        text,
        paragraphs.slice(index + 1, index + 1 + PARAGRAPHS_AHEAD),
        open,
        table.marks,
      )
    )
      carried = { ...open, held: true };
    else if (open.mark !== STRAIGHT_SINGLE && open.mark !== '‘') {
      found.push(markedTo(text, open, end));
    }
  }
  return found;
}
