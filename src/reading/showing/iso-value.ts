/** How long a stretch one ISO 8601 value names. */
export type IsoUnit = 'time' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** What an ISO 8601 value names, in milliseconds since 1970 (days by UTC, whatever the zone). */
export interface IsoPeriod {
  readonly unit: IsoUnit;
  /** Begin of the first day, or the moment itself. */
  readonly from: number;
  /** Begin of the last day, or the moment itself. */
  readonly last: number;
  /** The offset that a time carries (`+07:00`, `Z`), or null. */
  readonly zone: string | null;
}

const DAY_MS = 86_400_000;

/** Reads a value of a `DateMention`: one period, or the two ends of an interval. Null for what is none. */
export function readIsoValue(value: string): readonly [IsoPeriod, IsoPeriod] | null {
  const [from = '', to = from] = value.split('/');
  const first = readPeriod(from);
  const last = readPeriod(to);
  return first === null || last === null ? null : [first, last];
}

const SHAPE =
  /^(\d{4})(?:-(?:W(\d\d)|Q([1-4])|(\d\d)(?:-(\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[-+]\d\d:?\d\d)?)?)?))?$/;

function readPeriod(value: string): IsoPeriod | null {
  const ages = /^(\d\d)(?:(\d)X|XX)$/.exec(value);
  if (ages !== null) return readAge(Number(ages[1]), ages[2]);
  const shape = SHAPE.exec(value);
  if (shape === null) return null;
  const [, year, week, quarter, month, day, time, zone] = shape;
  const y = Number(year);
  if (week !== undefined) return readWeek(y, Number(week));
  if (quarter !== undefined) return span('quarter', y, Number(quarter) * 3 - 3, 3);
  if (month === undefined) return span('year', y, 0, 12);
  if (day === undefined) return span('month', y, Number(month) - 1, 1);
  if (time === undefined) {
    const at = utc(y, Number(month) - 1, Number(day));
    return { unit: 'day', from: at, last: at, zone: null };
  }
  const at = Date.parse(zone === undefined ? `${value}Z` : value.replace(/(\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(at) ? null : { unit: 'time', from: at, last: at, zone: zone ?? null };
}

/** 199X and 19XX. */
function readAge(century: number, decade: string | undefined): IsoPeriod {
  const year = century * 100 + (decade === undefined ? 0 : Number(decade) * 10);
  const unit = decade === undefined ? 'century' : 'decade';
  return span(unit, year, 0, unit === 'century' ? 1200 : 120);
}

function readWeek(year: number, week: number): IsoPeriod {
  // 4 January is always in week 1.
  const fourth = new Date(utc(year, 0, 4));
  const from = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS;
  return { unit: 'week', from, last: from + 6 * DAY_MS, zone: null };
}

function span(unit: IsoUnit, year: number, month: number, months: number): IsoPeriod {
  return { unit, from: utc(year, month, 1), last: utc(year, month + months, 0), zone: null };
}

/** As `Date.UTC`, for years before 100 too. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
