import { otherYear } from '../../../languages/locale/other-calendars';
import { addMonths, civil, dayNumber, weekdayOf, type DayNumber } from './calendar';
import type { Fields } from '../phrases/fragment';
import { inCalendar } from './in-year';
import { calendarStretch, dayStretch, type Stretch } from './stretch';

/** What the clause around a date says of past and future: -1, 0 or 1. */
export type Tense = -1 | 0 | 1;

/**
 * What a day's distance costs: without a cue the past is nearer; a day named with its month may
 * well be ahead, a month alone hardly (fitted on the developers' news gold).
 */
function costOf(side: -1 | 1, tense: Tense, long: boolean): number {
  if (tense === 0) return side === -1 ? 1 : long ? 2.5 : 1.5;
  return side === tense ? 1 : long ? 4 : 3;
}

/**
 * A day of the month without the month: the nearest one, by the clause's tense and the weekday beside it,
 * or by what the words say ("the last", "the coming").
 */
export function nearestMonth(
  day: number,
  today: DayNumber,
  tense: Tense,
  { weekday, direction = 0 }: Fields,
): Stretch | null {
  let best: DayNumber | null = null;
  let bestCost = Infinity;
  // Within a year some month has the day on any weekday.
  const reach = weekday === undefined ? 2 : 12;
  for (let months = -reach; months <= reach; months++) {
    const { year, month } = civil(addMonths(today - civil(today).day + 1, months));
    const number = dayNumber(year, month, day);
    if (number === null) continue;
    const side = number < today ? -1 : 1;
    const isWrong =
      (weekday !== undefined && weekdayOf(number) !== weekday) || side * direction < 0;
    const cost = Math.abs(number - today) * costOf(side, tense, false) + (isWrong ? 1000 : 0);
    if (cost < bestCost) {
      best = number;
      bestCost = cost;
    }
  }
  return best === null ? null : dayStretch(best);
}

/** "Monday": the last one, today included, unless the clause looks ahead; "next", "last" by the words. */
export function nearestWeekday(
  weekday: number,
  today: DayNumber,
  tense: Tense,
  direction: number | undefined,
): DayNumber {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (direction === undefined) return tense === 1 ? today + ahead : today - back;
  if (direction < 0) return today - (back || 7);
  if (direction === 0) return tense === -1 ? today - back : today + ahead;
  if (direction === 2) return today + (ahead || 7);
  return today - weekdayOf(today) + 7 + weekday;
}

/** "上半年", "3분기": a quarter or a half of this year, once it has begun; one that is ahead where its clause looks there. */
function isOfThisYear(own: Stretch, today: DayNumber, tense: Tense): boolean {
  return own.from <= today || tense === 1;
}

/**
 * What a weekday costs that a day of some year doesn't fall on, in days: half a year away the weekday tells the
 * year; near by, the paper is wrong about it.
 */
const WRONG_WEEKDAY = 350;

/** Without a year: the nearest one, the past rather than the future unless the clause says otherwise. */
export function nearestYear(fields: Fields, today: DayNumber, tense: Tense): Stretch | null {
  const { direction, calendar, weekday } = fields;
  const year = calendar === undefined ? civil(today).year : otherYear(calendar, today);
  const inThat = (each: number): Stretch | null =>
    calendar === undefined ? calendarStretch(fields, each) : inCalendar(fields, calendar, each);
  const own = inThat(year);
  if (direction === 0) return own;
  const part = fields.quarter !== undefined || fields.half !== undefined;
  if (direction === undefined && own !== null && part)
    return isOfThisYear(own, today, tense) ? own : inThat(year - 1);
  const leap = fields.day === 29 && fields.month === 2;
  const others = leap ? [year - 2, year - 3, year + 2, year + 3] : [];
  const candidates = [inThat(year - 1), own, inThat(year + 1), ...others.map(inThat)].filter(
    (each) => each !== null,
  );
  let best: Stretch | null = null;
  let bestCost = Infinity;
  for (const stretch of candidates) {
    const running = stretch.from <= today && today < stretch.until;
    const past = stretch.until <= today;
    if (direction !== undefined && (running || direction < 0 !== past)) continue;
    const distance = running ? 0 : past ? today - stretch.until + 1 : stretch.from - today;
    const isWrong = weekday !== undefined && weekdayOf(stretch.from) !== weekday;
    const cost =
      distance * costOf(past ? -1 : 1, tense, stretch.until - stretch.from > 1) +
      (isWrong && stretch.grain === 'day' ? WRONG_WEEKDAY : 0);
    if (cost < bestCost) {
      best = stretch;
      bestCost = cost;
    }
  }
  return best;
}
