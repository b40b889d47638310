import { oncePer } from '../once-per';
import type { OtherCalendar } from './names';

/*
 * Days are counted from 1970-01-01 here, so that date arithmetic needs no time zone.
 */

const DAY_MS = 86_400_000;

/** Where a calendar's first year begins, and how long its years are, near enough to start a search. */
const calendars: Readonly<Record<OtherCalendar, { epoch: number; year: number }>> = {
  persian: { epoch: -492_268, year: 365.2422 },
  'islamic-umalqura': { epoch: -492_148, year: 354.367 },
};

const formatOf = oncePer(
  (calendar: OtherCalendar) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

/** Year, month and day of a day number in another calendar, by Intl. */
function otherParts(calendar: OtherCalendar, number: number): [number, number, number] {
  const parts = formatOf(calendar).formatToParts(number * DAY_MS);
  const read = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? '0', 10);
  return [read('year'), read('month'), read('day')];
}

/** The year of another calendar that a day lies in. */
export function otherYear(calendar: OtherCalendar, number: number): number {
  return otherParts(calendar, number)[0];
}

/** Day number of a date in another calendar, or null when there is no such day. */
export function otherDayNumber(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): number | null {
  const { epoch, year: length } = calendars[calendar];
  let number = Math.floor(epoch + (year - 1) * length + ((month - 1) * length) / 12 + day - 1);
  for (let step = 0; step < 8; step++) {
    const [y, m, d] = otherParts(calendar, number);
    const off = (year - y) * length + ((month - m) * length) / 12 + (day - d);
    if (y === year && m === month && d === day) return number;
    const rounded = Math.round(off);
    number += rounded === 0 ? Math.sign(off) : rounded;
  }
  return null;
}
