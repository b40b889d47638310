import { saysDay, type Found, type Fragment } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { readCalendar } from './read-calendar';
import { readClock, readPart } from './read-clock';
import { readCount, unitAt, type Counted } from './read-count';
import { readNth } from './read-nth';
import { readPeriod } from './read-period';
import { away } from './read-counted';
import { readRelative } from './read-relative';

type Placed = Found & { readonly before?: number; readonly after?: number };

/** All phrases of a text that say something of a date, in order; joined by `joinFragments`. */
export function readFragments(lexemes: Lexemes): Fragment[] {
  const found: Fragment[] = [];
  let index = 0;
  let habit = false;
  while (index < lexemes.length) {
    if (lexemes.is(index, 'every') !== undefined && lexemes.adjoins(index)) {
      habit = true;
      index++;
      continue;
    }
    const fragment = lexemes.mayOpen(index) ? readFragment(lexemes, index) : null;
    if (fragment === null) {
      // "every" reaches over a unit alone ("every year") and no further.
      habit = false;
      index++;
      continue;
    }
    found.push(habit && mayRepeat(lexemes, fragment) ? { ...fragment, habit: true } : fragment);
    habit = false;
    index = fragment.to;
  }
  return found;
}

/**
 * Whether "every" makes a habit of a date. A day of a year happens once ("per 1 januari 2020"); a month
 * may come every year, but not after a short word, which is more often a preposition.
 */
function mayRepeat(lexemes: Lexemes, { from, day, month, year }: Fragment): boolean {
  if (day !== undefined || year !== undefined) return false;
  const every = lexemes.at(from - 1);
  return month === undefined || (every !== undefined && every.end - every.start > 3);
}

function readFragment(lexemes: Lexemes, index: number): Fragment | null {
  const edged =
    readEdged(lexemes, index) ?? readShifted(lexemes, index) ?? readWeekOf(lexemes, index);
  if (edged !== null) return edged;
  const read =
    readNth(lexemes, index) ??
    readRelative(lexemes, index) ??
    readPeriod(lexemes, index) ??
    ordinalWeekday(lexemes, index) ??
    preferClock(lexemes, index) ??
    readWeekday(lexemes, index) ??
    readPart(lexemes, index);
  return read === null ? null : extend(lexemes, place(lexemes, index, read));
}

/** "Thứ Hai", "segunda": the weekday that is also an ordinal is the weekday before a pause. */
function ordinalWeekday(lexemes: Lexemes, index: number): Found | null {
  return lexemes.is(index, 'ordinal') === undefined || lexemes.adjoins(index)
    ? null
    : readWeekday(lexemes, index);
}

/** A number that is a clock time by its shape or mark, else a part of a calendar date. */
function preferClock(lexemes: Lexemes, index: number): Found | null {
  const calendar = readCalendar(lexemes, index);
  if (calendar !== null && calendar.fields.bare !== true) return calendar;
  return readClock(lexemes, index) ?? calendar;
}

function place(lexemes: Lexemes, index: number, read: Placed): Fragment {
  const first = lexemes.at(index);
  const last = lexemes.at(read.to - 1);
  return {
    ...read.fields,
    from: index,
    to: read.to,
    start: (first?.start ?? 0) - (read.before ?? 0),
    end: (last?.end ?? 0) + (read.after ?? 0),
  };
}

/** Takes an "early", "lalu" or "ini" that stands after the phrase into it. */
function extend(lexemes: Lexemes, fragment: Fragment): Fragment {
  if (!lexemes.adjoins(fragment.to - 1)) return fragment;
  const end = lexemes.at(fragment.to)?.end ?? fragment.end;
  const edge = lexemes.sided(fragment.to, 'edge', 2);
  if (edge !== undefined && (fragment.weak !== true || fragment.month !== undefined)) {
    const { weak, ...rest } = fragment;
    return { ...rest, to: fragment.to + 1, end };
  }
  const frame = lexemes.sided(fragment.to, 'frame', 2);
  if (frame === undefined) return fragment;
  // "Senin lalu", "Maret mendatang", "tahun 2014 ini", "Minggu (28/12) kemarin".
  const open = fragment.direction === undefined && fragment.offset === undefined;
  // "pemain kelahiran 3 Mei 1991 ini": a whole date needs no "this", which is the woman's.
  if (frame.n === 0 && fragment.day !== undefined && fragment.year !== undefined) return fragment;
  // "วันที่ 5 มีนาคม ก่อน…": behind a whole date a word for "before" leads to what came next.
  const leads = lexemes.sided(fragment.to, 'link', 1) !== undefined;
  if (leads && fragment.day !== undefined) return fragment;
  if (!open || fragment.bare === true) return fragment;
  const { weak, ...rest } = fragment;
  return { ...rest, direction: frame.n, to: fragment.to + 1, end };
}

/** "akhir Februari", "early next year", "Ende des Monats". */
function readEdged(lexemes: Lexemes, index: number): Fragment | null {
  const edge = lexemes.sided(index, 'edge', 1);
  if (edge === undefined) return readEdgedUnit(lexemes, index);
  const at = lexemes.past(index);
  const inner = at === -1 ? null : readFragment(lexemes, at);
  const start = lexemes.at(index)?.start ?? 0;
  if (
    inner !== null &&
    inner.bare !== true &&
    (inner.month !== undefined ||
      inner.year !== undefined ||
      inner.offset !== undefined ||
      inner.previous !== undefined ||
      inner.decade !== undefined ||
      inner.century !== undefined ||
      inner.quarter !== undefined ||
      inner.weekday !== undefined)
  ) {
    const { weak, ...rest } = inner;
    return { ...rest, from: index, start };
  }
  // "پایان ماه": a word that may stand inside dates ends this one.
  const last = at === -1 ? index + 1 : at;
  const unit = lexemes.adjoins(last - 1) ? lexemes.is(last, 'unit') : undefined;
  if (unit?.unit === 'month' || unit?.unit === 'year' || unit?.unit === 'week')
    return {
      from: index,
      to: last + 1,
      start,
      end: lexemes.at(last)?.end ?? start,
      offset: { unit: unit.unit, n: 0 },
    };
  return null;
}

/** "ay sonunda", "महीने के अंत": the end of the month that is running. */
function readEdgedUnit(lexemes: Lexemes, index: number): Fragment | null {
  const unit = unitAt(lexemes, index);
  const edged = lexemes.adjoins(index) && lexemes.sided(index + 1, 'edge', 2) !== undefined;
  const counted = index > 0 && lexemes.adjoins(index - 1) && lexemes.count(index - 1) !== null;
  if (!edged || counted || (unit !== 'month' && unit !== 'year' && unit !== 'week')) return null;
  const { start } = lexemes.at(index) ?? { start: 0 };
  const { end } = lexemes.at(index + 1) ?? { end: start };
  return { from: index, to: index + 2, start, end, offset: { unit, n: 0 } };
}

/** "the day before Christmas": a unit alone is one. */
function oneUnit(lexemes: Lexemes, index: number): Counted | null {
  const unit = unitAt(lexemes, index);
  const led = lexemes.adjoins(index) && lexemes.sided(index + 1, 'link', 1) !== undefined;
  if (unit === null || !led || lexemes.is(index, 'plural') !== undefined) return null;
  // "la semana a partir del 4", "v týdnu od 25. května": it begins then.
  const begins = lexemes.isPhrase(index + 1) || lexemes.is(index + 1, 'from') !== undefined;
  if (unit !== 'day' && begins) return null;
  return { first: { n: 1, unit }, more: [], to: index + 1, framed: null };
}

/** "3 days after Easter", "zwei Wochen vor dem 9. Mai". */
function readShifted(lexemes: Lexemes, index: number): Fragment | null {
  const count = readCount(lexemes, index) ?? oneUnit(lexemes, index);
  if (count === null || count.framed !== null || !lexemes.adjoins(count.to - 1)) return null;
  const link = lexemes.sided(count.to, 'link', 1);
  const at = link === undefined ? -1 : lexemes.past(count.to);
  const inner = at === -1 ? null : readFragment(lexemes, at);
  if (link === undefined || inner === null || inner.bare === true || inner.shift !== undefined)
    return null;
  if (!saysDay(inner) || inner.previous !== undefined) return null;
  const { weak, ...rest } = inner;
  return { ...rest, shift: away(count, link.n), from: index, start: lexemes.at(index)?.start ?? 0 };
}

/** "the week of 25 May", "la semana del 25 de mayo": the one with that day in it. */
function readWeekOf(lexemes: Lexemes, index: number): Fragment | null {
  const isWeek = (unitAt(lexemes, index) ?? lexemes.is(index, 'mark')?.unit) === 'week';
  const at = isWeek ? lexemes.past(index) : -1;
  if (at <= index + 1) return null;
  const day = readFragment(lexemes, at);
  if (day?.day === undefined || day.month === undefined || day.shift !== undefined) return null;
  const { weak, ...rest } = day;
  const start = lexemes.at(index)?.start ?? 0;
  return { ...rest, shift: { unit: 'week', n: 0 }, from: index, start };
}

/** A word like "Minggu" is the Sunday, not a week, when it has a capital inside a sentence. */
function standsOut(lexemes: Lexemes, index: number): boolean {
  if (lexemes.hasInnerCapital(index)) return true;
  const lexeme = lexemes.at(index);
  if (lexeme === undefined || lexeme.end - lexeme.start < 5 || !lexemes.isCapital(index))
    return false;
  return (
    /[\p{L}\d,] $/u.test(lexemes.folded.slice(Math.max(0, lexeme.start - 2), lexeme.start)) ||
    lexemes.is(index + 1, 'part') !== undefined
  );
}

/** A weekday, with the part of the day that may be one word with it. */
function readWeekday(lexemes: Lexemes, index: number): Found | null {
  const weekday = lexemes.is(index, 'weekday');
  if (weekday === undefined) return null;
  return {
    to: index + 1,
    fields: {
      weekday: weekday.n,
      ...(weekday.part === undefined ? {} : { part: weekday.part }),
      ...(weekday.weak === true && !standsOut(lexemes, index) ? { weak: true } : {}),
    },
  };
}
