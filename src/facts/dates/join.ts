import { saysDay, saysOnlyTime, type Fields, type Fragment } from './fragment';
import type { Lexemes } from './lexemes';

/** One date as it stands in the text, or a range of two. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly first: Fields;
  /** The later end of a range. */
  readonly last: Fields | null;
}

const TOUCH = /^(?: ?\.?[,(/] ?| ?\) ?,? ?| |, den |)$/;

/** Joins fragments that together say one date, then ranges, and drops what is no date by itself. */
export function joinFragments(lexemes: Lexemes, fragments: readonly Fragment[]): DatePhrase[] {
  const joined: Fragment[] = [];
  for (const fragment of fragments) {
    const previous = joined.at(-1);
    const whole = previous === undefined ? null : merge(lexemes, previous, fragment);
    if (whole === null) joined.push(fragment);
    else joined[joined.length - 1] = whole;
  }
  return readRanges(lexemes, spreadLists(lexemes, joined));
}

/** Whether only blanks, a comma, a bracket or words that may stand inside a date part two fragments. */
function touch(lexemes: Lexemes, a: Fragment, b: Fragment): boolean {
  let at = a.end;
  for (let index = a.to; index < b.from; index++) {
    const between = lexemes.at(index);
    if (
      between === undefined ||
      (lexemes.is(index, 'glue') === undefined &&
        (lexemes.is(index, 'on') ?? lexemes.is(index, 'clockLead')) === undefined) ||
      lexemes.is(index, 'and') !== undefined ||
      lexemes.is(index, 'to') !== undefined
    )
      return false;
    if (!TOUCH.test(lexemes.folded.slice(at, between.start))) return false;
    at = between.end;
  }
  return TOUCH.test(lexemes.folded.slice(at, b.start));
}

function merge(lexemes: Lexemes, a: Fragment, b: Fragment): Fragment | null {
  if (!fit(a, b) || !touch(lexemes, a, b)) return null;
  const { weak: weakA, bare: bareA, ...restA } = a;
  const { weak: weakB, bare: bareB, ...restB } = b;
  void weakA;
  void weakB;
  void bareA;
  void bareB;
  return { ...restB, ...restA, from: a.from, to: b.to, start: a.start, end: b.end };
}

const only = (fields: Fields, ...keys: (keyof Fields)[]): boolean =>
  Object.keys(fields).every(
    (key) =>
      ['from', 'to', 'start', 'end', 'weak', 'bare', 'habit', 'calendar', 'part'].includes(key) ||
      keys.includes(key as keyof Fields),
  );

/** Whether two fragments can say the same date together. */
function fit(a: Fragment, b: Fragment): boolean {
  if (a.span !== undefined || b.span !== undefined) return false;
  // "Nacht, so": a short weekday takes a date or a clock time to be one.
  if (
    (b.weekday !== undefined && b.weak === true && saysOnlyTime(a)) ||
    (a.weekday !== undefined && a.weak === true && b.clock === undefined && saysOnlyTime(b))
  )
    return false;
  const timeA = saysOnlyTime(a);
  const timeB = saysOnlyTime(b);
  if (timeA && timeB)
    return (
      (a.clock === undefined) !== (b.clock === undefined) &&
      (a.part === undefined) !== (b.part === undefined)
    );
  if (timeA)
    return (
      saysDay(b) &&
      b.bare !== true &&
      b.clock === undefined &&
      (a.clock === undefined || b.clock === undefined)
    );
  if (timeB)
    return (
      saysDay(a) &&
      a.bare !== true &&
      a.clock === undefined &&
      (b.part === undefined || a.part === undefined || b.clock !== undefined)
    );
  return fitDates(a, b) || fitDates(b, a);
}

/** Whether `a` is the smaller thing inside `b`: a weekday with its date, a month in its year. */
function fitDates(a: Fragment, b: Fragment): boolean {
  const year =
    b.year !== undefined && only(b, 'year') ? true : b.offset?.unit === 'year' && only(b, 'offset');
  const sameYear = b.previous?.unit === 'year' && only(b, 'previous');
  if (a.weekday !== undefined && only(a, 'weekday', 'direction', 'clock')) {
    if (b.weekday !== undefined) return false;
    if (b.day !== undefined && (b.bare !== true || a.to === b.from)) return true;
    if (b.offset !== undefined)
      return (b.offset.unit === 'day' || b.offset.unit === 'week') && a.direction === undefined;
    return b.holiday !== undefined;
  }
  if (a.offset?.unit === 'day' && only(a, 'offset', 'clock') && a.offset.exact !== true)
    return b.day !== undefined && b.bare !== true && b.offset === undefined;
  const unyeared = a.year === undefined && a.offset === undefined && a.previous === undefined;
  if (a.month !== undefined && unyeared && a.direction === undefined) return year || sameYear;
  if ((a.quarter ?? a.half ?? a.season ?? a.week ?? a.holiday) !== undefined && unyeared)
    return year || sameYear;
  if (a.day !== undefined && a.month === undefined && unyeared)
    return (
      (b.offset?.unit === 'month' || b.previous?.unit === 'month') && only(b, 'offset', 'previous')
    );
  return false;
}

/** "11., 18. und 25. März": gives the days of a list the month and year of the last one. */
function spreadLists(lexemes: Lexemes, fragments: readonly Fragment[]): Fragment[] {
  const spread = [...fragments];
  for (let index = spread.length - 2; index >= 0; index--) {
    const here = spread[index];
    const next = spread[index + 1];
    if (here === undefined || next === undefined) continue;
    if (
      here.clock !== undefined &&
      here.weak === true &&
      next.clock !== undefined &&
      next.weak !== true
    ) {
      const listed = next.from === here.to + 1 && lexemes.is(here.to, 'and') !== undefined;
      if (listed || /^, ?$/.test(lexemes.folded.slice(here.end, next.start))) {
        const { weak, ...strong } = here;
        void weak;
        spread[index] = strong;
      }
      continue;
    }
    const dayOnly =
      here.day !== undefined && here.month === undefined && only(here, 'day', 'weekday');
    if (!dayOnly || next.day === undefined || next.month === undefined || next.day <= here.day)
      continue;
    const gap = lexemes.folded.slice(here.end, next.start);
    const and =
      next.from === here.to + 1 &&
      (lexemes.is(here.to, 'and') ?? lexemes.is(here.to, 'to')) !== undefined;
    const range = /^\.? ?[-–—~/] ?$/.test(gap);
    if (!and && !range && !/^\.?,? ?$/.test(gap)) continue;
    const { weak, bare, ...rest } = here;
    void weak;
    void bare;
    spread[index] = {
      ...rest,
      month: next.month,
      ...(next.year === undefined ? {} : { year: next.year }),
      ...(next.offset === undefined ? {} : { offset: next.offset }),
      ...(next.calendar === undefined ? {} : { calendar: next.calendar }),
    };
  }
  return spread;
}

const DASH = /^\.? ?[-–—~] ?$/;

/** Joins "from … to …", "between … and …" and dashes; the last step. */
function readRanges(lexemes: Lexemes, fragments: readonly Fragment[]): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (let index = 0; index < fragments.length; index++) {
    const a = fragments[index];
    if (a === undefined) continue;
    const b = fragments[index + 1];
    const range = b === undefined ? null : rangeOf(lexemes, a, b);
    if (range !== null && b !== undefined) {
      index++;
      if (a.habit !== true) phrases.push(range);
      continue;
    }
    if (a.weak === true || a.bare === true || a.habit === true) continue;
    phrases.push({
      start: a.start,
      end: closeBracket(lexemes, a.start, a.end),
      first: a,
      last: null,
    });
  }
  return phrases;
}

function rangeOf(lexemes: Lexemes, a: Fragment, b: Fragment): DatePhrase | null {
  const opens = a.from > 0 && lexemes.adjoins(a.from - 1);
  const led = opens && lexemes.is(a.from - 1, 'from') !== undefined;
  const between = opens && lexemes.is(a.from - 1, 'between') !== undefined;
  const word = b.from === a.to + 1 && lexemes.adjoins(a.to);
  const blank = /^\.?,? ?$/.test(lexemes.gap(a.to - 1));
  const to = word && blank && lexemes.is(a.to, 'to') !== undefined;
  const and = word && blank && between && lexemes.is(a.to, 'and') !== undefined;
  const dash = b.from === a.to && DASH.test(lexemes.folded.slice(a.end, b.start));
  if (!to && !and && !dash) return null;
  const first = complete(a, b);
  if (first === null) return null;
  const { weak, bare, ...last } = b;
  if (bare === true) return null;
  if (weak === true) return null;
  if (first.weak === true && weak === true && !led && !between && !dash) return null;
  const start = led || between ? (lexemes.at(a.from - 1)?.start ?? a.start) : a.start;
  return { start, end: closeBracket(lexemes, start, b.end), first, last };
}

/** The earlier end of a range with what it shares with the later one ("4-7 Oktober", "11-17 Uhr"). */
function complete(a: Fragment, b: Fragment): Fields | null {
  const { weak, bare, ...rest } = a;
  if (bare === true || (weak === true && a.day !== undefined && a.month === undefined)) {
    if (b.month !== undefined && b.day !== undefined && a.day !== undefined && a.day < b.day)
      return { ...rest, month: b.month, ...yearOf(b) };
    if ((b.offset?.unit === 'month' || b.previous?.unit === 'month') && b.day !== undefined)
      return { ...rest, ...yearOf(b) };
    if (b.clock !== undefined && saysOnlyTime(b) && a.day !== undefined && a.day <= 24) {
      const { day, ...others } = rest;
      void day;
      const late = a.day < 12 && b.clock >= 720 && a.day * 60 + 720 < b.clock ? 720 : 0;
      return { ...others, clock: a.day * 60 + late };
    }
    return null;
  }
  if (
    a.month !== undefined &&
    a.year === undefined &&
    a.offset === undefined &&
    b.month !== undefined
  )
    return { ...rest, ...yearOf(b) };
  if (a.clock !== undefined && b.clock !== undefined && weak === true) return rest;
  if (saysOnlyTime(a) !== saysOnlyTime(b) && !saysDay(a)) return null;
  if (a.year !== undefined && a.month === undefined && b.year === undefined) return null;
  return weak === true ? { ...rest, weak } : rest;
}

function yearOf(b: Fragment): Fields {
  return {
    ...(b.year === undefined ? {} : { year: b.year }),
    ...(b.offset === undefined ? {} : { offset: b.offset }),
    ...(b.previous === undefined ? {} : { previous: b.previous }),
    ...(b.direction === undefined ? {} : { direction: b.direction }),
    ...(b.calendar === undefined ? {} : { calendar: b.calendar }),
  };
}

/** Takes the closing bracket in, when the opening one is inside. */
function closeBracket(lexemes: Lexemes, start: number, end: number): number {
  const inside = lexemes.folded.slice(start, end);
  return inside.includes('(') && !inside.includes(')') && lexemes.folded.charAt(end) === ')'
    ? end + 1
    : end;
}
