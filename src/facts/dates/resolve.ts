import type { DateMention, Grain } from '../../reading/reading';
import type { DateUnit, DateWords } from '../../languages/sections/dates';
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
  otherDayNumber,
  weekdayOf,
  type DayNumber,
} from './calendar';
import type { Fields, Offset } from './fragment';
import type { DatePhrase } from './join';

/** When the article came out, by the publisher's own calendar. */
export interface Publication {
  readonly day: DayNumber;
  /** Minutes since the publisher's midnight, when the time is known. */
  readonly minutes: number | null;
  /** Minutes east of Greenwich, when known. */
  readonly zone: number | null;
}

/** Reads an ISO 8601 publication date; the day is the publisher's own, never the reader's. */
export function readPublication(published: string | null): Publication | null {
  const found =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[-+]\d\d:?\d\d)?)?/.exec(
      published ?? '',
    );
  if (found === null) return null;
  const day = dayNumber(Number(found[1]), Number(found[2]), Number(found[3]));
  if (day === null) return null;
  const zone = found[6];
  return {
    day,
    minutes: found[4] === undefined ? null : Number(found[4]) * 60 + Number(found[5]),
    zone:
      zone === undefined
        ? null
        : zone === 'Z'
          ? 0
          : (zone.startsWith('-') ? -1 : 1) *
            (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))),
  };
}

/** What the clause around a date says of past and future: -1, 0 or 1. */
export type Tense = -1 | 0 | 1;

/** A stretch of days with its name in ISO 8601; `until` is the day after the last. */
interface Stretch {
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly iso: string;
  readonly grain: Grain;
}

type Anchor = DateMention['anchor'];

/** Resolves the dates of one text one after the other, remembering the last one. */
export class Resolver {
  readonly #publication: Publication | null;
  readonly #words: DateWords;
  #previous: Stretch | null = null;

  constructor(publication: Publication | null, words: DateWords) {
    this.#publication = publication;
    this.#words = words;
  }

  /** Value, grain and anchor of a phrase; null when it names no date that exists. */
  resolve(
    phrase: DatePhrase,
    tense: Tense,
  ): Pick<DateMention, 'value' | 'grain' | 'anchor'> | null {
    const { last } = phrase;
    let { first } = phrase;
    if (last === null) return this.#resolveOne(first, tense, true);
    // A range runs forwards: of what it leaves open, the later end is looked for first.
    const end = this.#stretch(last, tense);
    const endDay = end?.stretch ?? null;
    if (last.year === undefined && first.year !== undefined && last.month !== undefined) {
      const day = this.#stretch({ ...last, year: first.year }, tense);
      if (day !== null) return this.#range(first, { ...last, year: first.year }, tense);
    }
    if (
      endDay !== null &&
      first.year === undefined &&
      first.month !== undefined &&
      last.month !== undefined
    ) {
      const { year } = civil(endDay.from);
      first = { ...first, year: first.month > last.month ? year - 1 : year };
    }
    return this.#range(first, last, tense);
  }

  #range(
    first: Fields,
    last: Fields,
    tense: Tense,
  ): Pick<DateMention, 'value' | 'grain' | 'anchor'> | null {
    const a = this.#resolveOne(first, tense, true);
    const start = this.#previous;
    const b = this.#resolveOne(last, tense, false);
    if (a === null || b === null) return null;
    if (a.value === null || b.value === null)
      return { value: null, grain: 'interval', anchor: a.anchor };
    let { value } = b;
    if (
      last.clock !== undefined &&
      last.clock < 1440 &&
      a.value.includes('T') &&
      first.clock !== undefined &&
      !this.#hasDay(last)
    )
      value = `${a.value.slice(0, 10)}${b.value.slice(10)}`;
    if (value < a.value && last.weekday !== undefined && this.#hasWeekday(last) && start !== null) {
      const day = start.from + ((last.weekday - weekdayOf(start.from) + 7) % 7 || 7);
      value = isoDay(day);
    }
    return {
      value: `${a.value.split('/')[0] ?? ''}/${value.split('/').at(-1) ?? ''}`,
      grain: 'interval',
      anchor: a.anchor,
    };
  }

  #hasDay(fields: Fields): boolean {
    return (
      fields.day !== undefined ||
      fields.weekday !== undefined ||
      fields.offset !== undefined ||
      fields.previous !== undefined
    );
  }

  #hasWeekday(fields: Fields): boolean {
    return fields.weekday !== undefined && fields.day === undefined;
  }

  #resolveOne(
    fields: Fields,
    tense: Tense,
    remember: boolean,
  ): Pick<DateMention, 'value' | 'grain' | 'anchor'> | null {
    const found = this.#stretch(fields, tense);
    if (found === null) return this.#unresolved(fields);
    const { stretch, anchor } = found;
    if (stretch === null) return { value: null, grain: grainOf(fields), anchor };
    if (remember) this.#previous = stretch;
    if (fields.clock !== undefined && stretch.until - stretch.from === 1) {
      const zone = fields.zone === undefined ? '' : isoZone(fields.zone);
      return {
        value: `${isoDay(stretch.from)}T${isoClock(fields.clock)}${zone}`,
        grain: 'time',
        anchor,
      };
    }
    return { value: stretch.iso, grain: stretch.grain, anchor };
  }

  /** A day that no calendar has (31 February) is no date; what lacks an anchor stays words. */
  #unresolved(fields: Fields): Pick<DateMention, 'value' | 'grain' | 'anchor'> | null {
    if (fields.day !== undefined && fields.month !== undefined) return null;
    return {
      value: null,
      grain: grainOf(fields),
      anchor: fields.previous === undefined ? 'publication' : 'previous',
    };
  }

  /** The stretch of days that the fields say, and from where it was counted. */
  #stretch(fields: Fields, tense: Tense): { stretch: Stretch | null; anchor: Anchor } | null {
    const publication = this.#publication;
    if (fields.previous !== undefined) return this.#fromPrevious(fields, fields.previous);
    if (fields.untilYear !== undefined && fields.year !== undefined) {
      const first = yearStretch(fields.year);
      const last = yearStretch(fields.untilYear);
      return {
        stretch: {
          from: first.from,
          until: last.until,
          iso: `${first.iso}/${last.iso}`,
          grain: 'interval',
        },
        anchor: 'absolute',
      };
    }
    if (fields.year !== undefined) {
      const stretch = this.#inYear(fields, fields.year);
      return stretch === null ? null : { stretch, anchor: 'absolute' };
    }
    if (fields.decade !== undefined)
      return { stretch: decadeStretch(fields.decade), anchor: 'absolute' };
    if (fields.century !== undefined)
      return { stretch: centuryStretch(fields.century), anchor: 'absolute' };
    if (publication === null) {
      // 30 February never was; the fifth of May waits for a year.
      if (
        fields.day !== undefined &&
        fields.month !== undefined &&
        fields.day > daysIn(2000, fields.month)
      )
        return null;
      return { stretch: null, anchor: 'publication' };
    }
    const stretch = this.#fromPublication(fields, publication, tense);
    if (stretch === 'previous') return this.#clockOnly(publication);
    return stretch === null ? null : { stretch, anchor: 'publication' };
  }

  /** A bare clock time belongs to the day named before, else to the day of publication. */
  #clockOnly(publication: Publication): { stretch: Stretch; anchor: Anchor } {
    const previous = this.#previous;
    return previous !== null && previous.grain === 'day'
      ? { stretch: previous, anchor: 'previous' }
      : { stretch: dayStretch(publication.day), anchor: 'publication' };
  }

  #fromPrevious(
    fields: Fields,
    offset: Offset,
  ): { stretch: Stretch | null; anchor: Anchor } | null {
    const base = this.#previous;
    if (base === null) {
      const today = this.#publication?.day;
      // "am Abend" with no day before it is the evening of the day of publication.
      return fields.part === undefined || today === undefined || offset.n !== 0
        ? { stretch: null, anchor: 'previous' }
        : { stretch: dayStretch(today), anchor: 'publication' };
    }
    const from = offset.n < 0 ? base.from : base.grain === 'day' ? base.from : base.until - 1;
    const stretch = inside(fields, shifted(from, offset));
    return { stretch, anchor: 'previous' };
  }

  #inYear(fields: Fields, written: number): Stretch | null {
    const { month, day } = fields;
    let calendar = fields.calendar;
    let year = written;
    if (
      calendar === undefined &&
      this.#words.calendars?.includes('persian') === true &&
      year >= 1200 &&
      year < 1500 &&
      month === undefined
    )
      calendar = 'persian';
    if (calendar === undefined && year > 2400 && this.#words.eras?.['-543'] !== undefined)
      year -= 543;
    if (calendar !== undefined) {
      const from = otherDayNumber(calendar, year, month ?? 1, day ?? 1);
      if (from === null) return null;
      if (day !== undefined) return dayStretch(from);
      const next =
        month === undefined || month === 12
          ? ([year + 1, 1] as const)
          : ([year, month + 1] as const);
      const until = otherDayNumber(calendar, next[0], next[1], 1);
      return until === null ? null : spanStretch(from, until - 1);
    }
    return calendarStretch(fields, year);
  }

  #fromPublication(
    fields: Fields,
    publication: Publication,
    tense: Tense,
  ): Stretch | null | 'previous' {
    const today = publication.day;
    const { offset, span } = fields;
    if (span !== undefined) return spanOf(today, span);
    if (offset !== undefined) {
      if (fields.rest === true) {
        const whole = shifted(today, offset);
        return spanStretch(today, whole.until - 1);
      }
      if (isClockUnit(offset.unit)) return clockAway(publication, offset);
      return inside(fields, shifted(today, offset));
    }
    if (
      fields.month !== undefined ||
      fields.holiday !== undefined ||
      fields.quarter !== undefined ||
      fields.half !== undefined ||
      fields.week !== undefined
    )
      return this.#nearestYear(fields, today, tense);
    if (fields.season !== undefined) return this.#nearestYear(fields, today, tense);
    if (fields.day !== undefined) return nearestMonth(fields.day, today, tense, fields.weekday);
    if (fields.weekend === true) {
      const saturday = nearestWeekday(6, today, tense, fields.direction);
      return spanStretch(saturday, saturday + 1);
    }
    if (fields.weekday !== undefined)
      return dayStretch(nearestWeekday(fields.weekday, today, tense, fields.direction));
    if (fields.clock !== undefined || fields.part !== undefined) return 'previous';
    return null;
  }

  /** Without a year: the nearest one, the past rather than the future unless the clause says otherwise. */
  #nearestYear(fields: Fields, today: DayNumber, tense: Tense): Stretch | null {
    const { year } = civil(today);
    const written = fields.calendar === undefined ? year : null;
    if (written === null) return null;
    const { direction } = fields;
    const candidates = [
      year - 1,
      year,
      year + 1,
      ...(fields.day === 29 && fields.month === 2 ? [year - 2, year - 3, year + 2, year + 3] : []),
    ]
      .map((each) => calendarStretch(fields, each))
      .filter((each) => each !== null);
    if (direction === 0) return calendarStretch(fields, year);
    let best: Stretch | null = null;
    let bestCost = Infinity;
    for (const stretch of candidates) {
      const running = stretch.from <= today && today < stretch.until;
      const past = stretch.until <= today;
      if (direction !== undefined && (running || direction < 0 !== past)) continue;
      const distance = running ? 0 : past ? today - stretch.until + 1 : stretch.from - today;
      const cost = distance * costOf(past ? -1 : 1, tense, stretch.until - stretch.from > 1);
      if (cost < bestCost) {
        best = stretch;
        bestCost = cost;
      }
    }
    return best;
  }
}

/**
 * What a day's distance costs: without a cue the past is nearer; a day named with its month may
 * well be ahead, a month alone hardly (fitted on the developers' news gold).
 */
function costOf(side: -1 | 1, tense: Tense, long: boolean): number {
  if (tense === 0) return side === -1 ? 1 : long ? 2.5 : 1.5;
  return side === tense ? 1 : long ? 4 : 3;
}

function isClockUnit(unit: DateUnit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function dayStretch(day: DayNumber): Stretch {
  return { from: day, until: day + 1, iso: isoDay(day), grain: 'day' };
}

function monthStretch(year: number, month: number): Stretch {
  const from = dayNumber(year, month, 1) ?? 0;
  return { from, until: from + daysIn(year, month), iso: isoMonth(year, month), grain: 'month' };
}

function yearStretch(year: number): Stretch {
  return {
    from: dayNumber(year, 1, 1) ?? 0,
    until: dayNumber(year + 1, 1, 1) ?? 0,
    iso: isoYear(year),
    grain: 'year',
  };
}

function decadeStretch(year: number): Stretch {
  return {
    from: dayNumber(year, 1, 1) ?? 0,
    until: dayNumber(year + 10, 1, 1) ?? 0,
    iso: `${isoYear(year).slice(0, 3)}X`,
    grain: 'decade',
  };
}

function centuryStretch(index: number): Stretch {
  return {
    from: dayNumber(index * 100, 1, 1) ?? 0,
    until: dayNumber(index * 100 + 100, 1, 1) ?? 0,
    iso: `${String(index).padStart(2, '0')}XX`,
    grain: 'century',
  };
}

function weekStretch(day: DayNumber): Stretch {
  const from = day - weekdayOf(day) + 1;
  return { from, until: from + 7, iso: isoWeek(day), grain: 'week' };
}

/** From one day to another, both included. */
function spanStretch(from: DayNumber, last: DayNumber): Stretch {
  return { from, until: last + 1, iso: `${isoDay(from)}/${isoDay(last)}`, grain: 'interval' };
}

/** So many whole months from the first of one, by their months. */
function monthsStretch(year: number, month: number, count: number, grain: Grain): Stretch {
  const first = monthStretch(year, month);
  const end = civil(addMonths(first.from, count - 1));
  const last = monthStretch(end.year, end.month);
  return { from: first.from, until: last.until, iso: `${first.iso}/${last.iso}`, grain };
}

function quarterStretch(year: number, quarter: number): Stretch {
  return {
    ...monthsStretch(year, quarter * 3 - 2, 3, 'quarter'),
    iso: `${isoYear(year)}-Q${quarter}`,
  };
}

/** What the fields name in a given year of the Gregorian calendar. */
function calendarStretch(fields: Fields, year: number): Stretch | null {
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
  const [month, date] = day.split('-').map(Number);
  const number = dayNumber(year, month ?? 0, date ?? 0);
  return number === null ? null : dayStretch(number);
}

/** The unit that lies so many units away, or the day counted so many units. */
function shifted(today: DayNumber, offset: Offset): Stretch {
  const { unit, n } = offset;
  const { year, month } = civil(today);
  if (offset.exact === true) {
    const day = counted(today, unit, n);
    const grain =
      unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' ? unit : 'day';
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

/** The day that lies so many units away. */
function counted(today: DayNumber, unit: DateUnit, n: number): DayNumber {
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

/** The last or next so many units: up to today, or from tomorrow on. */
function spanOf(today: DayNumber, span: Offset): Stretch {
  const edge = counted(today, span.unit, span.n);
  return span.n < 0 ? spanStretch(edge, today) : spanStretch(today + 1, edge);
}

/** A weekday in a week, a month in a year, a day in a month that was named relatively. */
function inside(fields: Fields, stretch: Stretch): Stretch {
  if (fields.weekday !== undefined && stretch.grain === 'week')
    return dayStretch(stretch.from + fields.weekday - 1);
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

/** Hours and minutes away: to the minute when the time of publication is known. */
function clockAway(publication: Publication, offset: Offset): Stretch {
  const length = offset.unit === 'hour' ? 60 : offset.unit === 'minute' ? 1 : 0;
  if (publication.minutes === null) return dayStretch(publication.day);
  const total = publication.day * 1440 + publication.minutes + length * offset.n;
  const day = Math.floor(total / 1440);
  const iso = `${isoDay(day)}T${isoClock(total - day * 1440)}${publication.zone === null ? '' : isoZone(publication.zone)}`;
  return { from: day, until: day + 1, iso, grain: 'time' };
}

function nearestMonth(
  day: number,
  today: DayNumber,
  tense: Tense,
  weekday?: number,
): Stretch | null {
  let best: DayNumber | null = null;
  let bestCost = Infinity;
  for (const months of [0, -1, 1, -2, 2]) {
    const { year, month } = civil(addMonths(today - civil(today).day + 1, months));
    const number = dayNumber(year, month, day);
    if (number === null) continue;
    const side = number < today ? -1 : 1;
    const wrong = weekday !== undefined && weekdayOf(number) !== weekday ? 1000 : 0;
    const cost = Math.abs(number - today) * costOf(side, tense, false) + wrong;
    if (cost < bestCost) {
      best = number;
      bestCost = cost;
    }
  }
  return best === null ? null : dayStretch(best);
}

/** "Monday": the last one, today included, unless the clause looks ahead; "next", "last" by the words. */
function nearestWeekday(
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

function grainOf(fields: Fields): Grain {
  if (fields.clock !== undefined) return 'time';
  if (fields.day !== undefined || fields.weekday !== undefined || fields.holiday !== undefined)
    return 'day';
  if (fields.month !== undefined) return 'month';
  if (fields.quarter !== undefined) return 'quarter';
  if (fields.season !== undefined) return 'season';
  if (fields.span !== undefined || fields.half !== undefined || fields.rest === true)
    return 'interval';
  if (fields.week !== undefined) return 'week';
  const unit = (fields.offset ?? fields.previous)?.unit;
  switch (unit) {
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
    case 'decade':
    case 'century':
      return unit;
    case 'hour':
    case 'minute':
    case 'second':
      return 'time';
    case 'weekend':
    case 'half':
      return 'interval';
    default:
      return 'day';
  }
}

function isoClock(minutes: number): string {
  const total = Math.floor(minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

function isoZone(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${isoClock(size)}`;
}
