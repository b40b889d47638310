/** Signs by what they do, in every script, as folded (see `fold`: comma, semicolon, question mark and full stop of Arabic letters are ours). */
import { LONG_DASHES } from '../../languages/world/dashes';

/** All signs of several sets. */
function together(...sets: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

export const COMMA: ReadonlySet<string> = new Set(',，');
/** zh, ja: between the items of a list. */
export const LIST_COMMA: ReadonlySet<string> = new Set('、');
export const SEMICOLON: ReadonlySet<string> = new Set(';；');
export const COLON: ReadonlySet<string> = new Set(':：');
export const DASH: ReadonlySet<string> = new Set(`-${LONG_DASHES}`);
export const FULL_STOP: ReadonlySet<string> = new Set('.。।');
const ASKS_OR_CALLS = '!?！？';
export const SENTENCE_END = together(FULL_STOP, ASKS_OR_CALLS, '…');

export const OPENS_BRACKET: ReadonlySet<string> = new Set('(（');
export const CLOSES_BRACKET: ReadonlySet<string> = new Set(')）');

/** On either side of a title: zh "《政府工作报告》". */
export const OPENS_TITLE: ReadonlySet<string> = new Set('《');
export const CLOSES_TITLE: ReadonlySet<string> = new Set('》');

/** Ends a clause or an insertion. */
export const CLOSES: ReadonlySet<string> = new Set(',;:()[]–—，、；：。।.!?…');

/** On either side of an insertion. */
export const INSERTS = together(COMMA, DASH);

/** Sets a quote off from its tag. */
export const SETS_OFF = together(INSERTS, LIST_COMMA, '…');

/** Between two clauses neither of which is the other's: no reported clause reaches across it. */
export const PARTS_CLAUSES = together(SEMICOLON, COLON);

/** Ends a clause for good: no tag reaches across it. Dots may only stand for a pause. */
export const ENDS_CLAUSE = together(PARTS_CLAUSES, FULL_STOP, ASKS_OR_CALLS);
