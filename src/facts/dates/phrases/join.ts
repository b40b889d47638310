import type { DayPart } from '../../../languages/sections/dates';
import { only, saysDay, saysOnlyTime, saysPeriod, type Fields, type Fragment } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { readRanges, type DatePhrase } from './read-ranges';
import { DASHES } from '../../../languages/world/dashes';

const NOON = 12 * 60;

/**
 * Clock times that mean the hour after noon in a part of the day, in minutes: 11 "siang" is before noon,
 * 2 at night is.
 */
const LATE_HOURS: Readonly<Partial<Record<DayPart, readonly [from: number, until: number]>>> = {
  NO: [60, 4 * 60],
  AF: [60, 7 * 60],
  EV: [4 * 60, NOON],
  NI: [6 * 60, NOON],
};

/** "27~28일" */
const BETWEEN_DAYS = new RegExp(`^ ?[${DASHES}~～〜] ?$`, 'u');
/** "3. – 5. März", "31 May/1 June" */
const BEFORE_MONTH = new RegExp(String.raw`^\.? ?[${DASHES}~/] ?$`, 'u');
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
  return readRanges(lexemes, withoutToldWeekends(lexemes, spreadLists(lexemes, joined)));
}

/** "the weekend of 10 and 11 May": which weekend it was the days behind it tell, and no day of publication. */
function withoutToldWeekends(lexemes: Lexemes, fragments: readonly Fragment[]): Fragment[] {
  return fragments.filter((fragment, index) => {
    const next = fragments[index + 1];
    if (fragment.weekend !== true || fragment.day !== undefined || next?.day === undefined)
      return true;
    return next.month === undefined || !touch(lexemes, fragment, next);
  });
}

/** Whether only blanks, a comma, a bracket or words that may stand inside a date part two fragments. */
function touch(lexemes: Lexemes, a: Fragment, b: Fragment): boolean {
  let at = a.end;
  // "sâmbătă la ora 20:45": a day does not reach up to a time of day.
  const isTimeOfDay = saysOnlyTime(b) && saysDay(a) && a.clock === undefined;
  for (let index = a.to; index < b.from; index++) {
    const between = lexemes.at(index);
    if (
      between === undefined ||
      !(mayStandInside(lexemes, index) || (isTimeOfDay && isAbout(lexemes, index))) ||
      (lexemes.is(index, 'and') ?? lexemes.is(index, 'between')) !== undefined ||
      (lexemes.is(index, 'to') !== undefined && !isTimeOfDay)
    )
      return false;
    if (!TOUCH.test(lexemes.folded.slice(at, between.start))) return false;
    at = between.end;
  }
  const gap = lexemes.folded.slice(at, b.start);
  // "2019-Q3": a hyphen joins a quarter and its year.
  const hyphened = (a.quarter ?? a.half ?? b.quarter ?? b.half) !== undefined && gap === '-';
  return hyphened || TOUCH.test(gap);
}

/** Words between the parts of a date. */
const mayStandInside = (lexemes: Lexemes, index: number): boolean =>
  (lexemes.is(index, 'glue') ?? lexemes.is(index, 'on') ?? lexemes.is(index, 'clockLead')) !==
  undefined;

/** "Sunday at *around* 2:30 p.m." */
const isAbout = (lexemes: Lexemes, index: number): boolean =>
  lexemes.is(index, 'about') !== undefined;

function merge(lexemes: Lexemes, a: Fragment, b: Fragment): Fragment | null {
  const shifted = countFrom(lexemes, a, b);
  if (shifted !== null) return shifted;
  if (!fit(a, b) || !touch(lexemes, a, b)) return null;
  // "pasar pagi (6.30-10.00)": the bracket has its own time.
  if (saysOnlyTime(a) && saysOnlyTime(b) && lexemes.folded.slice(a.end, b.start).includes('('))
    return null;
  if (a.century !== undefined && b.decade !== undefined) {
    const { century, ...rest } = a;
    return { ...rest, decade: century * 100 + (b.decade % 100), to: b.to, end: b.end };
  }
  // "gestern um 8 Uhr abends": the day is told, and not the one spoken of before.
  if (a.offset !== undefined && isSameDay(b)) {
    const { previous, ...part } = b;
    return merge(lexemes, a, part);
  }
  const extent = { from: a.from, to: b.to, start: a.start, end: b.end };
  const whole = { ...unweakened(b), ...unweakened(a), ...extent };
  return { ...whole, ...lateClock(whole) };
}

/** "pukul 8 malam", "Freitagabend um 8 Uhr": the part of the day tells that the hour is after noon. */
function lateClock({ clock, part }: Fields): Pick<Fields, 'clock'> {
  if (clock === undefined || part === undefined) return {};
  const [first, last] = LATE_HOURS[part] ?? [NOON, 0];
  return clock >= first && clock < last ? { clock: clock + NOON } : {};
}

/** "어제부터 4일 후", "कल से दो दिन बाद": a count that stands after the day that it is counted from. */
function countFrom(lexemes: Lexemes, a: Fragment, b: Fragment): Fragment | null {
  const { offset } = b;
  if (offset?.exact !== true || !saysDay(a) || a.weak === true || a.offset?.exact === true)
    return null;
  if (a.shift !== undefined || b.clock !== undefined) return null;
  const ending =
    a.to === b.from && lexemes.hasEnding(a.to - 1, 'from') && lexemes.adjoins(a.to - 1);
  const word =
    b.from === a.to + 1 &&
    lexemes.sided(a.to, 'link', 2) !== undefined &&
    lexemes.adjoins(a.to - 1) &&
    lexemes.adjoins(a.to);
  if (!ending && !word) return null;
  return { ...a, shift: offset, to: b.to, end: b.end };
}

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
      (b.part === undefined || a.part === undefined || b.clock !== undefined) &&
      // "Selasa depan pukul 3 | sore": the part of the day may come last.
      (a.clock === undefined || (b.clock === undefined && a.part === undefined))
    );
  return fitDates(a, b) || fitDates(b, a);
}

/** Whether a fragment names nothing but a month, a year or another period. */
const isPeriod = (fragment: Fragment): boolean =>
  fragment.nth === undefined &&
  fragment.span === undefined &&
  saysPeriod(fragment) &&
  !saysDay(fragment) &&
  fragment.decade === undefined;

/** "abends", a part of the day that is spoken of. */
const isSameDay = (fragment: Fragment): boolean =>
  fragment.previous?.unit === 'day' &&
  fragment.previous.n === 0 &&
  only(fragment, 'previous', 'part');

/** Whether `a` is the smaller thing inside `b`: a weekday with its date, a month in its year. */
function fitDates(a: Fragment, b: Fragment): boolean {
  if (a.nth !== undefined && !saysPeriod(a)) return isPeriod(b);
  // 20世紀70年代, 上世纪90年代
  if (a.offset?.unit === 'century' && only(a, 'offset')) return b.decade !== undefined;
  if (a.century !== undefined && only(a, 'century'))
    return b.decade !== undefined && only(b, 'decade');
  const year =
    b.year !== undefined && only(b, 'year', 'direction')
      ? true
      : b.offset?.unit === 'year' && only(b, 'offset');
  const sameYear = b.previous?.unit === 'year' && only(b, 'previous');
  if (a.weekday !== undefined && only(a, 'weekday', 'direction', 'clock', 'zone')) {
    if (b.weekday !== undefined) return false;
    if (b.day !== undefined && (b.bare !== true || a.to === b.from)) return b.opens !== true;
    if (b.offset !== undefined)
      return (b.offset.unit === 'day' || b.offset.unit === 'week') && a.direction === undefined;
    return b.holiday !== undefined || (b.previous?.unit === 'day' && b.previous.n === 0);
  }
  if (
    a.offset?.unit === 'day' &&
    only(a, 'offset', 'clock', 'zone', 'weekday') &&
    a.offset.exact !== true
  )
    return isSameDay(b) || (b.day !== undefined && b.bare !== true && b.offset === undefined);
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

/** A fragment that needs no support any more. */
function unweakened({ weak, bare, ...rest }: Fragment): Fragment {
  return rest;
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
        spread[index] = strong;
      }
      continue;
    }
    const dayOnly =
      here.day !== undefined && here.month === undefined && only(here, 'day', 'weekday');
    if (!dayOnly || next.day === undefined || next.day <= here.day) continue;
    // "COVID-19, hari ini, 23 Januari": the number is a part of a word.
    if (here.bare === true && lexemes.folded.charAt(here.start - 1) === '-') continue;
    const gap = lexemes.folded.slice(here.end, next.start);
    if (next.month === undefined) {
      // "27~28일", "27至28日": the later end alone has the mark of a day.
      const marked = here.bare === true && next.bare !== true && only(next, 'day', 'direction');
      const to = next.from === here.to + 1 && lexemes.is(here.to, 'to') !== undefined;
      if (marked && here.weekday === undefined && (to || BETWEEN_DAYS.test(gap)))
        spread[index] = unweakened(here);
      continue;
    }
    const and =
      next.from === here.to + 1 &&
      (lexemes.is(here.to, 'and') ?? lexemes.is(here.to, 'to')) !== undefined;
    const range = BEFORE_MONTH.test(gap);
    if (!and && !range && !/^\.?,? ?$/.test(gap)) continue;
    spread[index] = {
      ...unweakened(here),
      month: next.month,
      ...(next.year === undefined ? {} : { year: next.year }),
      ...(next.offset === undefined ? {} : { offset: next.offset }),
      ...(next.calendar === undefined ? {} : { calendar: next.calendar }),
    };
  }
  return spread;
}
