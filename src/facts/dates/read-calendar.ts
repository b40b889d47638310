import type { OtherCalendar } from '../../languages/sections/dates';
import type { Fields } from './fragment';
import type { Lexemes } from './lexemes';

/** What a reader found: the fields, and the index of the lexeme after them. */
export interface Found {
  readonly fields: Fields;
  readonly to: number;
}

interface Field {
  readonly unit: 'year' | 'month' | 'day';
  readonly n: number;
  readonly to: number;
  /** Said to be this unit by a mark, a name or an ending, not only by its size. */
  readonly marked: boolean;
  readonly calendar?: OtherCalendar;
  readonly weak?: boolean;
  /** A cardinal in words: a day only before its month. */
  readonly spelt?: boolean;
}

/** Reads day, month and year in whatever order the language has, from the lexeme at `index`. */
export function readCalendar(lexemes: Lexemes, index: number): Found | null {
  const whole = readWhole(lexemes, index);
  if (whole !== null) return whole;
  const fields: Partial<Record<'year' | 'month' | 'day', Field>> = {};
  let previous: Field | null = null;
  let at = index;
  let to = index;
  while (at !== -1 && at < lexemes.length) {
    const field = pick(readFields(lexemes, at), previous, fields, lexemes);
    if (field === null) break;
    fields[field.unit] = field;
    previous = field;
    to = field.to;
    at = follow(lexemes, to - 1);
  }
  const { year, month, day } = fields;
  if (previous === null) return null;
  const calendar = month?.calendar;
  const introduced =
    index > 0 && lexemes.is(index - 1, 'on') !== undefined && lexemes.adjoins(index - 1);
  const named = year !== undefined || day !== undefined;
  const weak =
    (month?.weak === true && !named && !(introduced && lexemes.isNamed(index))) ||
    (month === undefined && day !== undefined) ||
    (month === undefined &&
      year !== undefined &&
      !year.marked &&
      !isBareYear(lexemes, index, year.n));
  const bare = month === undefined && year === undefined && day?.marked === false;
  if (bare && day?.spelt === true) return null;
  return {
    to,
    fields: {
      ...(year === undefined ? {} : { year: year.n }),
      ...(month === undefined ? {} : { month: month.n }),
      ...(day === undefined ? {} : { day: day.n }),
      ...(calendar === undefined ? {} : { calendar }),
      ...(weak && !(day?.marked === true && month === undefined) ? { weak: true } : {}),
      ...(bare ? { bare: true } : {}),
    },
  };
}

/** The next part of a date, past glue words, a comma, a full stop or a hyphen. */
function follow(lexemes: Lexemes, index: number): number {
  const next = lexemes.past(index, true);
  if (next !== -1) return next;
  return /^[-/]$/.test(lexemes.gap(index)) ? index + 1 : -1;
}

/** The reading of a part that may follow what was read before. */
function pick(
  candidates: readonly Field[],
  previous: Field | null,
  known: Partial<Record<'year' | 'month' | 'day', Field>>,
  lexemes: Lexemes,
): Field | null {
  const { words } = lexemes;
  for (const field of candidates) {
    if (known[field.unit] !== undefined) continue;
    if (previous === null) return field;
    const order = `${previous.unit} ${field.unit}`;
    const ok =
      (order === 'day month' && (previous.spelt !== true || previous.n > 1)) ||
      order === 'month year' ||
      (order === 'day year' && known.month !== undefined) ||
      (order === 'year month' &&
        (words.order === 'ymd' || previous.marked || field.calendar !== undefined) &&
        known.day === undefined) ||
      (order === 'month day' &&
        field.spelt !== true &&
        (field.marked ||
          words.order === 'ymd' ||
          previous.calendar !== undefined ||
          (words.dayAfterMonth === true && known.year === undefined)));
    if (ok) return field;
  }
  return null;
}

/** What the lexeme at `index`, with its marks, may be. */
function readFields(lexemes: Lexemes, index: number): Field[] {
  const found: Field[] = [];
  // Marked before: tahun 2014, ngày 20, พ.ศ. 2565, 令和4年.
  const lexeme = lexemes.at(index);
  if (lexeme === undefined) return found;
  const era = lexemes.sided(index, 'era', 1);
  if (era !== undefined && lexemes.adjoins(index)) {
    const number = plain(lexemes, index + 1);
    if (number !== null && !Number.isNaN(era.n)) {
      const closes = lexemes.adjoins(index + 1) ? unitMark(lexemes, index + 2, 2) : null;
      found.push({
        unit: 'year',
        n: number + era.n,
        to: closes === 'year' ? index + 3 : index + 2,
        marked: true,
      });
    }
  }
  const mark = unitMark(lexemes, index, 1);
  if (mark !== null && mark !== 'week' && lexemes.adjoinsSoftly(index)) {
    const eraNext = lexemes.sided(index + 1, 'era', 1);
    if (mark === 'year' && eraNext !== undefined && !Number.isNaN(eraNext.n)) {
      const number = plain(lexemes, index + 2);
      if (number !== null && lexemes.adjoins(index + 1))
        found.push({ unit: 'year', n: number + eraNext.n, to: index + 3, marked: true });
    }
    const next = mark === 'day' ? dayNumberAt(lexemes, index + 1) : null;
    const number = next?.n ?? plain(lexemes, index + 1);
    const to = next?.to ?? index + 2;
    if (number !== null && fits(mark, number))
      found.push({ unit: mark, n: number, to, marked: true });
    const name = lexemes.is(index + 1, 'month');
    if (mark === 'month' && name !== undefined)
      found.push({ unit: 'month', n: name.n, to: index + 2, marked: true, ...calendarOf(name) });
    if (mark === 'month') {
      const spelt = lexemes.is(index + 1, 'number') ?? lexemes.is(index + 1, 'ordinal');
      if (spelt !== undefined && spelt.n <= 12)
        found.push({ unit: 'month', n: spelt.n, to: index + 2, marked: true });
    }
  }
  if (lexemes.is(index, 'dayLead') !== undefined && lexemes.adjoins(index)) {
    const day = dayNumberAt(lexemes, index + 1);
    const ends =
      day !== null && (lexemes.closes(day.to - 1) || lexemes.is(day.to, 'and') !== undefined);
    if (day !== null && day.spelt !== true && ends)
      found.push({ unit: 'day', n: day.n, to: day.to, marked: true });
  }
  const month = lexemes.is(index, 'month');
  if (month !== undefined)
    found.push({
      unit: 'month',
      n: month.n,
      to: index + 1,
      marked: true,
      weak: month.weak === true,
      ...calendarOf(month),
    });
  const number = plain(lexemes, index);
  if (number !== null) {
    const digits = lexeme.number?.digits ?? 0;
    const after = lexemes.adjoins(index) ? unitMark(lexemes, index + 1, 2) : null;
    const following = lexemes.sided(index + 1, 'era', 2);
    if (following !== undefined && lexemes.adjoins(index) && !Number.isNaN(following.n))
      found.push({ unit: 'year', n: number + following.n, to: index + 2, marked: true });
    else if (after !== null && after !== 'week' && fits(after, number))
      found.push({ unit: after, n: shortYear(after, number, digits), to: index + 2, marked: true });
    if (digits === 4 && number >= 1000 && number < 2700 && lexeme.number?.han !== true)
      found.push({ unit: 'year', n: number, to: index + 1, marked: false });
    if (
      digits === 2 &&
      /(?:^|[^'])'$/.test(lexemes.folded.slice(Math.max(0, lexeme.start - 2), lexeme.start))
    )
      found.push({ unit: 'year', n: twoDigits(number), to: index + 1, marked: false });
  }
  const day = dayNumberAt(lexemes, index);
  if (day !== null) found.push({ unit: 'day', ...day });
  return found;
}

function calendarOf(sense: { calendar?: OtherCalendar }): { calendar?: OtherCalendar } {
  return sense.calendar === undefined ? {} : { calendar: sense.calendar };
}

/** A day of the month: 5, 5., 5th, 1er, fifth. */
function dayNumberAt(
  lexemes: Lexemes,
  index: number,
): { n: number; to: number; marked: boolean; spelt?: boolean } | null {
  const number = plain(lexemes, index);
  if (number !== null) {
    if (number < 1 || number > 31 || (lexemes.at(index)?.number?.digits ?? 3) > 2) return null;
    const glued = lexemes.at(index)?.end === lexemes.at(index + 1)?.start;
    const ordinal = glued && lexemes.is(index + 1, 'ordinalMark') !== undefined;
    if (lexemes.at(index)?.number?.han === true && !glued) return null;
    return { n: number, to: ordinal ? index + 2 : index + 1, marked: ordinal };
  }
  const ordinal = lexemes.is(index, 'ordinal');
  const word = ordinal ?? lexemes.is(index, 'number');
  if (word === undefined || word.n > 31) return null;
  return { n: word.n, to: index + 1, marked: false, spelt: ordinal === undefined };
}

function plain(lexemes: Lexemes, index: number): number | null {
  const number = lexemes.at(index)?.number;
  return number?.kind === 'plain' ? (number.values[0] ?? null) : null;
}

function unitMark(
  lexemes: Lexemes,
  index: number,
  side: 1 | 2,
): 'year' | 'month' | 'day' | 'week' | null {
  const unit = lexemes.sided(index, 'mark', side)?.unit;
  return unit === 'year' || unit === 'month' || unit === 'day' || unit === 'week' ? unit : null;
}

function fits(unit: 'year' | 'month' | 'day', number: number): boolean {
  if (unit === 'day') return number >= 1 && number <= 31;
  if (unit === 'month') return number >= 1 && number <= 12;
  return number >= 32 && number < 2700;
}

function shortYear(unit: string, number: number, digits: number): number {
  return unit === 'year' && digits === 2 ? twoDigits(number) : number;
}

/** The year of two digits: up to 49 of this century. */
export function twoDigits(number: number): number {
  return number < 50 ? 2000 + number : 1900 + number;
}

const CURRENCY = /(?:rp|us|usd|eur|rs|kr|no|nr|km|rm)\.? ?$/;

/**
 * Whether a number of four digits with nothing beside it is a year: by its size, what stands
 * before it, and that nothing counted follows.
 */
function isBareYear(lexemes: Lexemes, index: number, year: number): boolean {
  const here = lexemes.at(index);
  if (here === undefined) return false;
  const next = lexemes.at(index + 1);
  if (next !== undefined && lexemes.adjoins(index)) {
    if (lexemes.is(index + 1, 'counted') !== undefined) return false;
    if (
      lexemes.is(index + 1, 'unit') !== undefined &&
      lexemes.is(index + 1, 'mark') === undefined &&
      lexemes.is(index + 1, 'frame') === undefined
    )
      return false;
    if (lexemes.is(index + 1, 'number') !== undefined) return false;
  }
  const before = lexemes.folded.slice(Math.max(0, here.start - 5), here.start);
  if (CURRENCY.test(before) || /[\d.,:+]$/.test(before)) return false;
  const after = lexemes.folded.slice(here.end, here.end + 2);
  if (/^[-:]\d/.test(after) && !/^-\d/.test(after)) return false;
  const introduced =
    (index > 0 && lexemes.is(index - 1, 'on') !== undefined && lexemes.adjoins(index - 1)) ||
    /[(–-]$/.test(before);
  if (introduced) return year >= 1000 && year <= 2100;
  if (year % 100 === 0) return false;
  return year >= 1800 && year <= 2060;
}

/** A date in one number: 20/9/2022, 2022-09-20T10:00, 9/2022, 20.09. */
function readWhole(lexemes: Lexemes, index: number): Found | null {
  const number = lexemes.at(index)?.number;
  if (number === null || number === undefined) return null;
  const [a = 0, b = 0, c = 0, hour, minute] = number.values;
  if (number.kind === 'full') {
    const clock = hour === undefined ? {} : { clock: hour * 60 + (minute ?? 0) };
    const zone = number.zone === undefined ? {} : { zone: number.zone };
    if (number.digits === 4) {
      if (b > 12 || b < 1 || c < 1 || c > 31) return null;
      return { to: index + 1, fields: { year: a, month: b, day: c, ...clock, ...zone } };
    }
    const year = c < 100 ? twoDigits(c) : c;
    return ordered(lexemes, index, a, b, { year });
  }
  if (number.kind !== 'pair') return null;
  // 2014/15, 1998-99: a season or a school year.
  if (a > 999 && b === (a + 1) % 100)
    return { to: index + 1, fields: { year: a, untilYear: a + 1 } };
  if (a > 999)
    return b >= 1 && b <= 12 ? { to: index + 1, fields: { year: a, month: b, weak: true } } : null;
  if (b > 999) return a >= 1 && a <= 12 ? { to: index + 1, fields: { year: b, month: a } } : null;
  const introduced =
    number.mark === '.' ||
    (index > 0 && lexemes.is(index - 1, 'on') !== undefined && lexemes.adjoins(index - 1));
  return ordered(lexemes, index, a, b, introduced || number.digits === 2 ? {} : { weak: true });
}

function ordered(
  lexemes: Lexemes,
  index: number,
  a: number,
  b: number,
  more: Fields,
): Found | null {
  const monthFirst =
    lexemes.words.monthFirstInUs === true && (b > 12 || (lexemes.monthFirst && a <= 12));
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { to: index + 1, fields: { day, month, ...more } };
}
