import { isBareYear } from './bare-year';
import { readFields, type Field } from './calendar-fields';
import type { Found } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { readNumeric } from './read-numeric';

type Parts = Partial<Record<'year' | 'month' | 'day', Field>>;

/** Parts of a date that stand together: their lexemes, half-open. */
interface Together {
  readonly parts: Parts;
  readonly from: number;
  readonly to: number;
}

/** Reads day, month and year in whatever order the language has, from the lexeme at `index`. */
export function readCalendar(lexemes: Lexemes, index: number): Found | null {
  const read = readNumeric(lexemes, index) ?? readSpelt(lexemes, index);
  if (read?.fields.year === undefined) return read;
  const calendar = lexemes.calendarBehind(read.to);
  if (calendar === undefined) return read;
  const { weak, ...fields } = read.fields;
  return { to: read.to + 1, fields: { ...fields, calendar } };
}

/** "5 May 2021", "10 Agustus", "in 1998": parts that follow each other. */
function readSpelt(lexemes: Lexemes, index: number): Found | null {
  const together = readParts(lexemes, index);
  if (together === null) return null;
  const { parts, to } = together;
  const { year, month, day } = parts;
  if (month === undefined && year !== undefined && namesLaw(lexemes, index)) return null;
  const bare = isBareDay(lexemes, together);
  if (bare && day?.spelt === true) return null;
  // "aynı ayında 12 bin 50 sandık": what counts something is no day.
  if (bare && lexemes.adjoins(to - 1) && lexemes.is(to, 'counted') !== undefined) return null;
  // "农历8月15日": a day of a calendar that nothing here knows has no value either.
  const era =
    year === undefined
      ? { bce: lexemes.followsEra(index), to }
      : lexemes.beforeCommonEra(index, to);
  const markedDay = day?.marked === true && month === undefined;
  const weak = !era.bce && !markedDay && isWeak(lexemes, together);
  return {
    to: era.to,
    fields: {
      ...(year === undefined ? {} : { year: year.n }),
      ...(month === undefined ? {} : { month: month.n }),
      ...(day === undefined ? {} : { day: day.n }),
      ...(month?.calendar === undefined ? {} : { calendar: month.calendar }),
      ...(weak ? { weak: true } : {}),
      ...(bare ? { bare: true, ...(lexemes.opensRange(to - 1) ? { opens: true } : {}) } : {}),
      ...(era.bce ? { bce: true } : {}),
    },
  };
}

/** Every part that follows the last one, each at most once; null where none begins here. */
function readParts(lexemes: Lexemes, index: number): Together | null {
  const parts: Parts = {};
  let previous: Field | null = null;
  let at = index;
  let to = index;
  while (at !== -1 && at < lexemes.length) {
    const hyphened = /^[-/]$/.test(lexemes.gap(at - 1));
    const field = readPart(lexemes, at, { parts, previous, hyphened });
    if (field === null) break;
    parts[field.unit] = field;
    previous = field;
    to = field.to;
    at = follow(lexemes, to - 1);
  }
  return previous === null ? null : { parts, from: index, to };
}

/** Whether a word that leads dates in stands straight before. */
function isIntroduced(lexemes: Lexemes, from: number): boolean {
  return from > 0 && lexemes.is(from - 1, 'on') !== undefined && lexemes.adjoins(from - 1);
}

/** Whether the parts are a date only where something else says so. */
function isWeak(lexemes: Lexemes, { parts: { year, month, day }, from }: Together): boolean {
  if (month === undefined)
    return day !== undefined || (year?.marked === false && !isBareYear(lexemes, from, year.n));
  if (year !== undefined || day !== undefined) return false;
  if (isName(lexemes, from, month.to)) return true;
  const told = isIntroduced(lexemes, from) && isSpelledOut(lexemes, from);
  return month.weak === true && !told && lexemes.at(from)?.apostrophe !== true;
}

/** A day without month or year, and without a sign that it is one. */
function isBareDay(lexemes: Lexemes, { parts: { year, month, day }, from }: Together): boolean {
  if (month !== undefined || year !== undefined || day === undefined) return false;
  const told = isIntroduced(lexemes, from) && lexemes.closes(day.to - 1);
  return !day.marked || (day.ordinal === true && !told);
}

/**
 * Whether a month alone is rather somebody's name: "April Jones", "Robert März". Behind a word that
 * leads dates in ("in", "since", "early") it is the month.
 */
function isName(lexemes: Lexemes, from: number, to: number): boolean {
  const follows = from > 0 && lexemes.adjoins(from - 1);
  const joined = follows && lexemes.is(from - 1, 'and') !== undefined;
  const led = joined
    ? lexemes.adjoins(from - 2) && lexemes.is(from - 2, 'month') !== undefined
    : follows;
  return !led && (lexemes.isInName(from, to) || lexemes.isOddCapital(from));
}

/** A name that is also another word is written as a name (May), or long enough to be none (mars). */
function isSpelledOut(lexemes: Lexemes, index: number): boolean {
  const lexeme = lexemes.at(index);
  const long = lexeme !== undefined && lexeme.end - lexeme.start > 3;
  return lexemes.isCapital(index) || (long && lexemes.isNamed(index));
}

/** The next part of a date, past glue words, a comma, a full stop or a hyphen. */
function follow(lexemes: Lexemes, index: number): number {
  if (lexemes.hasEnding(index, 'from') || lexemes.hasEnding(index, 'to')) return -1;
  // "… de marzo. El 1 de mayo …": the full stop behind a month's whole name is the sentence's.
  if (lexemes.endsSentence(index)) return -1;
  const next = lexemes.past(index, true);
  if (next !== -1) return next;
  return /^[-/]$/.test(lexemes.gap(index)) ? index + 1 : -1;
}

/** "UU Nomor 20 | Tahun 2018": the year behind the number of a paper belongs to its name. */
function namesLaw(lexemes: Lexemes, index: number): boolean {
  const marked = index > 0 && lexemes.is(index - 1, 'mark')?.unit === 'year';
  const number = marked && lexemes.adjoins(index - 1) ? index - 2 : index - 1;
  return (
    number > 0 &&
    lexemes.at(number)?.number?.kind === 'plain' &&
    lexemes.adjoins(number) &&
    lexemes.adjoins(number - 1) &&
    lexemes.is(number - 1, 'numbered') !== undefined
  );
}

/** "3月第一周", "3월 첫째 주": a number of the unit behind it, and no day. */
function counts(lexemes: Lexemes, { to }: Field): boolean {
  const unit = lexemes.adjoins(to - 1) ? lexemes.is(to, 'unit')?.unit : undefined;
  return unit === 'week' || unit === 'quarter';
}

/** What was read of a date before the next part of it. */
interface ReadBefore {
  readonly parts: Parts;
  /** The last of them. */
  readonly previous: Field | null;
  /** A hyphen or a stroke leads to the next one. */
  readonly hyphened: boolean;
}

/** The part of a date at a lexeme, as far as it may follow what was read before. */
function readPart(
  lexemes: Lexemes,
  at: number,
  { parts, previous, hyphened }: ReadBefore,
): Field | null {
  const { words } = lexemes;
  for (const field of readFields(lexemes, at)) {
    if (parts[field.unit] !== undefined) continue;
    if (field.unit === 'day' && !field.marked && counts(lexemes, field)) continue;
    if (previous === null) return field;
    const order = `${previous.unit} ${field.unit}`;
    const ok =
      (order === 'day month' && (previous.spelt !== true || previous.n > 1)) ||
      order === 'month year' ||
      (order === 'day year' && parts.month !== undefined) ||
      (order === 'year month' &&
        (words.order === 'ymd' || hyphened || previous.marked || field.calendar !== undefined) &&
        parts.day === undefined) ||
      (order === 'month day' &&
        field.spelt !== true &&
        (field.marked ||
          hyphened ||
          words.order === 'ymd' ||
          previous.calendar !== undefined ||
          (words.dayAfterMonth === true && parts.year === undefined)));
    if (ok) return field;
  }
  return null;
}
