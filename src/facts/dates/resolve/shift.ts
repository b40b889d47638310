import type { DateUnit } from '../../../languages/sections/dates';
import { isoClock, isoZone } from './clock';
import { addMonths, civil, dayNumber, isoDay, weekdayOf, type DayNumber } from './calendar';
import type { Count, Fields, Offset } from '../phrases/fragment';
import type { Publication } from './publication';
import {
  calendarStretch,
  centuryStretch,
  dayStretch,
  decadeStretch,
  monthsStretch,
  monthStretch,
  quarterStretch,
  spanStretch,
  weekStretch,
  yearStretch,
  type Stretch,
} from './stretch';

/** The unit that lies so many units away, or the day counted so many units. */
export function shifted(today: DayNumber, offset: Offset): Stretch {
  const { unit, n } = offset;
  const { year, month } = civil(today);
  if (offset.exact === true) {
    const day = countedAll(today, offset);
    const told = Number.isInteger(n) ? unit : (HALVES[unit]?.unit ?? 'day');
    const grain = offset.more === undefined && isGrain(told) ? told : 'day';
    return { ...dayStretch(day), grain };
  }
  switch (unit) {
    case 'week':
      return weekStretch(today + 7 * n);
    case 'fortnight':
      return weekStretch(today + 14 * n);
    case 'weekend': {
      const saturday = today - weekdayOf(today) + 6 + 7 * n;
      return spanStretch(saturday, saturday + 1);
    }
    case 'month': {
      const to = civil(addMonths(today, n));
      return monthStretch(to.year, to.month);
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + n;
      return quarterStretch(Math.floor(index / 4), (index % 4) + 1);
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + n;
      return monthsStretch(Math.floor(index / 2), (index % 2) * 6 + 1, 6, 'interval');
    }
    case 'year':
      return yearStretch(year + n);
    case 'decade':
      return decadeStretch(Math.floor(year / 10) * 10 + 10 * n);
    case 'century':
      return centuryStretch(Math.floor(year / 100) + n);
    default:
      return dayStretch(counted(today, unit, n));
  }
}

function isGrain(unit: DateUnit): unit is 'week' | 'month' | 'year' | 'decade' {
  return unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade';
}

/** The day that lies so many units, and so many smaller ones, away. */
function countedAll(today: DayNumber, { unit, n, more = [] }: Offset): DayNumber {
  return more.reduce((day, part) => counted(day, part.unit, part.n), counted(today, unit, n));
}

/** Half of a unit in smaller ones: of "a year and a half", "zweieinhalb Wochen". */
const HALVES: Readonly<Partial<Record<DateUnit, Count>>> = {
  century: { unit: 'year', n: 50 },
  decade: { unit: 'year', n: 5 },
  year: { unit: 'month', n: 6 },
  month: { unit: 'day', n: 15 },
  week: { unit: 'day', n: 3 },
};

/** The day that lies so many units away; half a unit is counted in smaller ones. */
function counted(today: DayNumber, unit: DateUnit, n: number): DayNumber {
  const half = Number.isInteger(n) ? undefined : HALVES[unit];
  if (half === undefined) return countedWhole(today, unit, Math.trunc(n));
  return countedWhole(countedWhole(today, unit, Math.trunc(n)), half.unit, Math.sign(n) * half.n);
}

/** The same of whole units. */
function countedWhole(today: DayNumber, unit: DateUnit, n: number): DayNumber {
  switch (unit) {
    case 'week':
      return today + 7 * n;
    case 'fortnight':
      return today + 14 * n;
    case 'month':
      return addMonths(today, n);
    case 'quarter':
      return addMonths(today, 3 * n);
    case 'half':
      return addMonths(today, 6 * n);
    case 'year':
      return addMonths(today, 12 * n);
    case 'decade':
      return addMonths(today, 120 * n);
    case 'century':
      return addMonths(today, 1200 * n);
    case 'workday': {
      let day = today;
      for (let left = Math.min(Math.abs(n), 400); left > 0;) {
        day += Math.sign(n);
        if (weekdayOf(day) < 6) left--;
      }
      return day;
    }
    case 'day':
      return today + n;
    default:
      return today;
  }
}

/** The last or next so many units: up to today, or from tomorrow on; `within` them, from today on. */
export function spanOf(today: DayNumber, span: Offset, within: boolean): Stretch {
  const edge = countedAll(today, span);
  return span.n < 0 ? spanStretch(edge, today) : spanStretch(within ? today : today + 1, edge);
}

/** A weekday in a week, a month in a year, a day in a month that was named relatively. */
export function inside(fields: Fields, stretch: Stretch): Stretch {
  if (fields.weekday !== undefined && stretch.grain === 'week')
    return dayStretch(stretch.from + fields.weekday - 1);
  // "Minggu pagi itu": the last such day up to the one named before.
  if (fields.weekday !== undefined && fields.previous !== undefined)
    return dayStretch(stretch.from - ((weekdayOf(stretch.from) - fields.weekday + 7) % 7));
  const { year, month } = civil(stretch.from);
  if (stretch.grain === 'month' && fields.day !== undefined) {
    const day = dayNumber(year, month, fields.day);
    return day === null ? stretch : dayStretch(day);
  }
  const within = fields.month ?? fields.quarter ?? fields.half ?? fields.season ?? fields.week;
  if (stretch.grain === 'year' && (within !== undefined || fields.holiday !== undefined)) {
    return calendarStretch(fields, year) ?? stretch;
  }
  return stretch;
}

/** A decade, which may be one of a century told from the publication: the nineties of the last century. */
export function decadeOf(
  decade: number,
  century: Offset | undefined,
  publication: Publication | null,
): Stretch {
  if (century?.unit !== 'century' || publication === null) return decadeStretch(decade);
  const { year } = civil(shifted(publication.day, century).from);
  return decadeStretch(Math.floor(year / 100) * 100 + (decade % 100));
}

/** Whether the unit is shorter than a day. */
export function isClockUnit(unit: DateUnit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** The last or next so many hours: from minute to minute; null when the time of publication is not known. */
export function clockSpan(publication: Publication, span: Offset): Stretch | null {
  if (publication.minutes === null) return null;
  const now = clockAway(publication, { unit: span.unit, n: 0 });
  const away = clockAway(publication, span);
  const [first, last] = span.n < 0 ? [away, now] : [now, away];
  return {
    from: first.from,
    until: last.until,
    iso: `${first.iso}/${last.iso}`,
    grain: 'interval',
  };
}

/** Hours and minutes away: to the minute when the time of publication is known. */
export function clockAway(publication: Publication, offset: Offset): Stretch {
  const length = offset.unit === 'hour' ? 60 : offset.unit === 'minute' ? 1 : 0;
  if (publication.minutes === null) return dayStretch(publication.day);
  const total = publication.day * 1440 + publication.minutes + length * offset.n;
  const day = Math.floor(total / 1440);
  const iso = `${isoDay(day)}T${isoClock(total - day * 1440)}${publication.zone === null ? '' : isoZone(publication.zone)}`;
  return { from: day, until: day + 1, iso, grain: 'time' };
}
