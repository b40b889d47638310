import type { DateWords } from '../../../languages/sections/dates';
import type { OtherCalendar } from '../../../languages/locale/names';
import { otherDayNumber } from '../../../languages/locale/other-calendars';
import type { Fields } from '../phrases/fragment';
import { calendarStretch, dayStretch, spanStretch, type Stretch } from './stretch';

/** What the fields name in the year that is written, in whatever calendar it is. */
export function inYear(fields: Fields, written: number, words: DateWords): Stretch | null {
  let calendar = fields.calendar;
  let year = written;
  if (
    calendar === undefined &&
    words.calendars?.includes('persian') === true &&
    year >= 1200 &&
    year < 1500
  )
    calendar = 'persian';
  if (calendar === undefined && year > 2400 && words.eras?.['-543'] !== undefined) year -= 543;
  return calendar === undefined
    ? calendarStretch(fields, year)
    : inCalendar(fields, calendar, year);
}

/** What the fields name in a year of another calendar. */
export function inCalendar(
  { month, day }: Fields,
  calendar: OtherCalendar,
  year: number,
): Stretch | null {
  const from = otherDayNumber(calendar, year, month ?? 1, day ?? 1);
  if (from === null) return null;
  if (day !== undefined) return dayStretch(from);
  const next =
    month === undefined || month === 12 ? ([year + 1, 1] as const) : ([year, month + 1] as const);
  const until = otherDayNumber(calendar, next[0], next[1], 1);
  return until === null ? null : spanStretch(from, until - 1);
}
