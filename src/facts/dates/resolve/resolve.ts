import type { DateMention } from '../../../reading/reading';
import { minutesEast } from '../../../languages/world/zones';
import type { DateWords } from '../../../languages/sections/dates';
import { otherYear } from '../../../languages/locale/other-calendars';
import { civil, daysIn, isoDay, weekdayOf } from './calendar';
import { isoClock, isoZone, lateEnd } from './clock';
import { saysPeriod, tellsDay, type Fields, type Offset } from '../phrases/fragment';
import { grainOf } from './grain';
import { inYear } from './in-year';
import type { DatePhrase } from '../phrases/read-ranges';
import { fromPublication } from './from-publication';
import type { Tense } from './nearest';
import { nthIn, type NthDay } from './nth-in';
import type { Publication } from './publication';
import { decadeOf, inside, shifted } from './shift';
import { centuryStretch, dayStretch, yearStretch, type Stretch } from './stretch';

type Anchor = DateMention['anchor'];

/** A day without its month is of no longer ago, or ahead. */
const MOST_DAYS_AWAY = 62;

/** The days that a phrase says, null where it lacks what it is counted from. */
interface Resolved {
  readonly stretch: Stretch | null;
  readonly anchor: Anchor;
}

/** "on 12 November 2021 … on 12 November": the day that was named before, now without its year. */
function isSameDay({ day, month, calendar, direction }: Fields, { from, grain }: Stretch): boolean {
  if (grain !== 'day' || calendar !== undefined || direction !== undefined) return false;
  const named = civil(from);
  return named.day === day && named.month === month;
}

/** Resolves the dates of one text one after the other, remembering the last one. */
export class Resolver {
  readonly #publication: Publication | null;
  readonly #words: DateWords;
  #previous: Stretch | null = null;
  /** Days that were named with their month, the last one first. */
  #days: readonly Stretch[] = [];
  /** A clock time was of no known day; those that follow it are of the same. */
  #lost = false;

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
      const { calendar } = last;
      const year =
        calendar === undefined ? civil(endDay.from).year : otherYear(calendar, endDay.from);
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
      !tellsDay(last)
    ) {
      const end = lateEnd(first.clock, last.clock);
      const day = (start?.from ?? 0) + (end < first.clock ? 1 : 0);
      value = `${isoDay(day)}T${isoClock(end)}${b.value.slice(16)}`;
    }
    if (value < a.value && last.weekday !== undefined && last.day === undefined && start !== null) {
      const day = start.from + ((last.weekday - weekdayOf(start.from) + 7) % 7 || 7);
      value = isoDay(day);
    }
    const from = a.value.split('/')[0] ?? '';
    const until = value.split('/').at(-1) ?? '';
    // What would end before it begins was no range: "el año posterior a 2012".
    const backwards = until.slice(0, from.length) < from.slice(0, until.length);
    return {
      value: backwards ? null : `${from}/${until}`,
      grain: 'interval',
      anchor: a.anchor,
    };
  }

  #resolveOne(
    fields: Fields,
    tense: Tense,
    remember: boolean,
  ): Pick<DateMention, 'value' | 'grain' | 'anchor'> | null {
    // "in six seconds" is how quick, not when.
    if (fields.offset?.unit === 'second') return null;
    const found = this.#stretch(fields, tense);
    if (found === null) return this.#unresolved(fields);
    const { stretch, anchor } = found;
    if (stretch === null) return { value: null, grain: grainOf(fields), anchor };
    if (remember) this.#previous = stretch;
    if (fields.day !== undefined && fields.month !== undefined && stretch.grain === 'day')
      this.#days = [stretch, ...this.#days];
    if (fields.clock !== undefined && stretch.until - stretch.from === 1) {
      const day = isoDay(stretch.from);
      const zone = fields.zone === undefined ? '' : isoZone(minutesEast(fields.zone, day));
      return {
        value: `${day}T${isoClock(fields.clock)}${zone}`,
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
  #stretch(fields: Fields, tense: Tense): Resolved | null {
    const publication = this.#publication;
    const { nth, shift, ...rest } = fields;
    if (shift !== undefined) return this.#shifted(rest, shift, tense);
    if (nth !== undefined) {
      const { weekday, ...container } = rest;
      if (saysPeriod(container)) return this.#nthOf(container, { ...nth, weekday }, tense);
    }
    if (fields.bce === true) return { stretch: null, anchor: 'absolute' };
    if (
      fields.orLater === true &&
      tense === -1 &&
      fields.offset !== undefined &&
      fields.offset.n > 0
    )
      return this.#fromPrevious(fields, fields.offset);
    // "am Freitag abends" with no day before it: Friday itself tells which.
    const told = this.#previous === null && fields.weekday !== undefined;
    if (fields.previous !== undefined && !told) return this.#fromPrevious(fields, fields.previous);
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
      const stretch = inYear(fields, fields.year, this.#words);
      return stretch === null ? null : { stretch, anchor: 'absolute' };
    }
    if (fields.decade !== undefined)
      return { stretch: decadeOf(fields.decade, fields.offset, publication), anchor: 'absolute' };
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
    const previous = this.#previous;
    if (previous !== null && isSameDay(fields, previous))
      return { stretch: previous, anchor: 'previous' };
    const named = this.#dayNamed(fields, publication);
    if (named !== null) return { stretch: named, anchor: 'previous' };
    const stretch = fromPublication(fields, publication, tense);
    if (stretch === 'previous') return this.#clockOnly(publication, tense);
    return stretch === null ? null : { stretch, anchor: 'publication' };
  }

  /** "8月4日 … 4日": the day that a bare number of one was before, with its month, not long before the publication. */
  #dayNamed(
    { day, month, direction, offset, weekday }: Fields,
    { day: today }: Publication,
  ): Stretch | null {
    if (day === undefined || (month ?? direction ?? offset ?? weekday) !== undefined) return null;
    const isIt = ({ from }: Stretch): boolean =>
      civil(from).day === day && Math.abs(today - from) <= MOST_DAYS_AWAY;
    return this.#days.find(isIt) ?? null;
  }

  /** Counted from the day that the other fields say. */
  #shifted(fields: Fields, offset: Offset, tense: Tense): Resolved | null {
    const base = this.#stretch(fields, tense);
    if (base?.stretch == null) return base;
    const from = offset.n < 0 ? base.stretch.from : base.stretch.until - 1;
    return { stretch: shifted(from, offset), anchor: base.anchor };
  }

  /** A part of the period that the other fields say. */
  #nthOf(fields: Fields, nth: NthDay, tense: Tense): Resolved | null {
    const period = this.#stretch(fields, tense);
    if (period?.stretch == null) return period;
    return { stretch: nthIn(period.stretch, nth), anchor: period.anchor };
  }

  /**
   * A bare clock time belongs to the day named before, else to the day of publication; but what is told
   * as past, with no day named yet, may be of any day.
   */
  #clockOnly(publication: Publication, tense: Tense): Resolved {
    const previous = this.#previous;
    this.#lost ||= previous === null && tense === -1;
    if (previous === null && this.#lost) return { stretch: null, anchor: 'publication' };
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
    // "in the same month" behind a year, "20 years later" behind a decade: no date tells which.
    const vague =
      base.grain === 'decade' ||
      base.grain === 'century' ||
      (offset.n === 0 && base.grain === 'year' && offset.unit !== 'year');
    if (vague && fields.part === undefined) return { stretch: null, anchor: 'previous' };
    const from = offset.n < 0 ? base.from : base.grain === 'day' ? base.from : base.until - 1;
    const stretch = inside(fields, shifted(from, offset));
    return { stretch, anchor: 'previous' };
  }
}
