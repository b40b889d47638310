import type { Grain } from '../../../reading/reading';
import {
  addMonths,
  civil,
  dayNumber,
  daysIn,
  easter,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  weekdayOf,
  type DayNumber,
} from './calendar';
import type { Fields } from '../phrases/fragment';

/** A stretch of days with its name in ISO 8601; `until` is the day after the last. */
export interface Stretch {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly iso: string;
  readonly grain: Grain;
}

/** One day. */
export function dayStretch(day: DayNumber): Stretch {
  return { from: day, until: day + 1, iso: isoDay(day), grain: 'day' };
}

/** A month, 1 to 12. */
export function monthStretch(year: number, month: number): Stretch {
  const from = dayNumber(year, month, 1) ?? 0;
  return { from, until: from + daysIn(year, month), iso: isoMonth(year, month), grain: 'month' };
}

/** A year. */
export function yearStretch(year: number): Stretch {
  return {
    from: dayNumber(year, 1, 1) ?? 0,
    until: dayNumber(year + 1, 1, 1) ?? 0,
    iso: isoYear(year),
    grain: 'year',
  };
}

/** The ten years from `year` on, as `199X`. */
export function decadeStretch(year: number): Stretch {
  return {
    from: dayNumber(year, 1, 1) ?? 0,
    until: dayNumber(year + 10, 1, 1) ?? 0,
    iso: `${isoYear(year).slice(0, 3)}X`,
    grain: 'decade',
  };
}

/** The hundred years of `19XX`, by the index 19. */
export function centuryStretch(index: number): Stretch {
  return {
    from: dayNumber(index * 100, 1, 1) ?? 0,
    until: dayNumber(index * 100 + 100, 1, 1) ?? 0,
    iso: `${String(index).padStart(2, '0')}XX`,
    grain: 'century',
  };
}

/** The ISO week that a day lies in. */
export function weekStretch(day: DayNumber): Stretch {
  const from = day - weekdayOf(day) + 1;
  return { from, until: from + 7, iso: isoWeek(day), grain: 'week' };
}

/** From one day to another, both included. */
export function spanStretch(from: DayNumber, last: DayNumber): Stretch {
  return { from, until: last + 1, iso: `${isoDay(from)}/${isoDay(last)}`, grain: 'interval' };
}

/** So many whole months from the first of one, by their months. */
export function monthsStretch(year: number, month: number, count: number, grain: Grain): Stretch {
  const first = monthStretch(year, month);
  const end = civil(addMonths(first.from, count - 1));
  const last = monthStretch(end.year, end.month);
  return { from: first.from, until: last.until, iso: `${first.iso}/${last.iso}`, grain };
}

/** A quarter, 1 to 4. */
export function quarterStretch(year: number, quarter: number): Stretch {
  return {
    ...monthsStretch(year, quarter * 3 - 2, 3, 'quarter'),
    iso: `${isoYear(year)}-Q${quarter}`,
  };
}

/** What the fields name in a given year of the Gregorian calendar. */
export function calendarStretch(fields: Fields, year: number): Stretch | null {
  const { month, day } = fields;
  if (fields.holiday !== undefined) return holidayStretch(fields.holiday, year);
  if (fields.quarter !== undefined) return quarterStretch(year, fields.quarter);
  if (fields.half !== undefined) return monthsStretch(year, fields.half * 6 - 5, 6, 'interval');
  if (fields.season !== undefined) return monthsStretch(year, fields.season, 3, 'season');
  if (fields.week !== undefined) return weekStretch(mondayOf(year, fields.week));
  if (month === undefined) return yearStretch(year);
  if (day === undefined) return monthStretch(year, month);
  const number = dayNumber(year, month, day);
  return number === null ? null : dayStretch(number);
}

function holidayStretch(day: string, year: number): Stretch | null {
  if (day.startsWith('E')) return dayStretch(easter(year) + Number(day.slice(1)));
  const nth = /^(\d\d)#(\d)-(\d)$/.exec(day);
  if (nth !== null) {
    const first = dayNumber(year, Number(nth[1]), 1) ?? 0;
    const weekday = Number(nth[3]);
    return dayStretch(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(nth[2]) - 1));
  }
  const [month, date] = day.split('-').map(Number);
  const number = dayNumber(year, month ?? 0, date ?? 0);
  return number === null ? null : dayStretch(number);
}
