import type { Found, Nth } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import type { Sense } from '../words/sense';
import { readCount, unitAt } from './read-count';

/** An ordinal, or "last", at an index. */
interface Ordinal {
  readonly n: number;
  readonly to: number;
  /** It also means "the one before now" (last week), unless a period stands beside. */
  readonly doubtful: boolean;
}

/**
 * "the third week", "the last Friday", "hari pertama", "the first ten days": a date together with the
 * period that it is part of.
 */
export function readNth(lexemes: Lexemes, index: number): Found | null {
  const ordinal = ordinalAt(lexemes, index, 1);
  if (ordinal !== null) {
    const at = lexemes.past(ordinal.to - 1);
    const counted = at === -1 ? null : readPart(lexemes, at, ordinal.n);
    if (counted === null) return null;
    return ordinal.doubtful && !besidePeriod(lexemes, index, counted.to) ? null : counted;
  }
  const unit = lexemes.adjoins(index) ? partAt(lexemes, index) : null;
  const after = unit === null ? null : ordinalAt(lexemes, index + 1, 2);
  if (unit === null || after === null) return null;
  if (after.doubtful && !besidePeriod(lexemes, index, after.to)) return null;
  return nth(after.to, { n: after.n, unit: unit.unit }, unit.weekday);
}

function nth(to: number, part: Nth, weekday: number | undefined): Found {
  return {
    to,
    fields: weekday === undefined ? { nth: part, weak: true } : { nth: part, weekday },
  };
}

/** What an ordinal belongs to: a unit, several of them, a weekday. */
function readPart(lexemes: Lexemes, index: number, n: number): Found | null {
  const count = n === 1 || n === -1 ? readCount(lexemes, index) : null;
  if (count !== null && count.framed === null && count.more.length === 0) {
    const { unit, n: many } = count.first;
    if (unit === 'day' || unit === 'week' || unit === 'month')
      return nth(count.to, { n, unit, ...(many > 1 ? { count: many } : {}) }, undefined);
  }
  const part = partAt(lexemes, index);
  return part === null ? null : nth(index + 1, { n, unit: part.unit }, part.weekday);
}

function partAt(
  lexemes: Lexemes,
  index: number,
): { unit: Nth['unit']; weekday: number | undefined } | null {
  const weekday = lexemes.is(index, 'weekday');
  const unit = unitAt(lexemes, index);
  if (unit === 'day' || unit === 'week' || unit === 'month') return { unit, weekday: undefined };
  if (weekday === undefined || (weekday.weak === true && !lexemes.isCapital(index))) return null;
  return { unit: 'weekday', weekday: weekday.n };
}

/** An ordinal before (1) or after (2) what it belongs to; after it only where the language has it so. */
function ordinalAt(lexemes: Lexemes, index: number, side: 1 | 2): Ordinal | null {
  const final = lexemes.sided(index, 'final', side);
  if (final !== undefined)
    return { n: -1, to: index + 1, doubtful: lexemes.sided(index, 'frame', side) !== undefined };
  if (side === 2 && lexemes.words.ordinalAfter !== true) return null;
  const word = ordinalWord(lexemes, index);
  if (word !== undefined) return { n: word.n, to: index + 1, doubtful: false };
  const number = lexemes.at(index)?.number;
  if (number?.kind !== 'plain' || number.digits > 2 || !lexemes.adjoins(index)) return null;
  const marked = lexemes.is(index + 1, 'ordinalMark') !== undefined;
  return marked ? { n: number.values[0] ?? 0, to: index + 2, doubtful: false } : null;
}

/** An ordinal in words; "thứ Ba tuần sau" is Tuesday of next week, and no third week. */
export function ordinalWord(lexemes: Lexemes, index: number): Sense | undefined {
  const isWeekday = lexemes.is(index, 'weekday') !== undefined && lexemes.hasInnerCapital(index);
  return isWeekday ? undefined : lexemes.is(index, 'ordinal');
}

/** Whether a month or year stands before or after: "the last week of May", "Temmuz'un son haftası". */
function besidePeriod(lexemes: Lexemes, from: number, to: number): boolean {
  const after = lexemes.past(to - 1);
  return (
    (after !== -1 && isPeriod(lexemes, after)) ||
    (from > 0 && lexemes.adjoins(from - 1) && isPeriod(lexemes, from - 1))
  );
}

function isPeriod(lexemes: Lexemes, index: number): boolean {
  const number = lexemes.at(index)?.number;
  return (
    lexemes.is(index, 'month') !== undefined ||
    lexemes.is(index, 'mark') !== undefined ||
    (number?.kind === 'plain' && number.digits === 4)
  );
}
