import type { OtherCalendar } from '../../languages/locale/names';
import type { Lexemes } from './lexemes';
import { shortYear } from './two-digits';

/** One part of a date, as it can be read at a place. */
export interface Field {
  readonly unit: 'year' | 'month' | 'day';
  readonly n: number;
  readonly to: number;
  /** Said to be this unit by a mark, a name or an ending, not only by its size. */
  readonly marked: boolean;
  readonly calendar?: OtherCalendar;
  readonly weak?: boolean;
  /** A cardinal in words: a day only before its month. */
  readonly spelt?: boolean;
  /** An ordinal: alone it is a day only where the words around it say so ("his 24th goal"). */
  readonly ordinal?: boolean;
}

/** What the lexeme at `index`, with its marks, may be. */
export function readFields(lexemes: Lexemes, index: number): Field[] {
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
    // "de derde", "den første": in words an article alone does not make a day of a rank.
    const inWords = plain(lexemes, index + 1) === null;
    const led = !inWords || (day?.n ?? 0) > LAST_RANK || isLedIn(lexemes, index);
    if (day !== null && day.spelt !== true && ends && led)
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
    else if (
      after !== null &&
      after !== 'week' &&
      (fits(after, number) || isShortYear(lexemes, index, after)) &&
      (after !== 'year' || lexeme.number?.spelt !== true)
    )
      found.push({
        unit: after,
        n: markedNumber(lexemes, after, number, digits),
        to: index + 2,
        marked: true,
      });
    if (digits === 4 && number >= 1000 && number < 2700 && lexeme.number?.han !== true)
      found.push({ unit: 'year', n: number, to: index + 1, marked: false });
    if (
      digits === 2 &&
      /(?:^|[^'\p{L}])'$/u.test(lexemes.folded.slice(Math.max(0, lexeme.start - 2), lexeme.start))
    )
      found.push({
        unit: 'year',
        n: shortYear(lexemes.words, number),
        to: index + 1,
        marked: false,
      });
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
): { n: number; to: number; marked: boolean; spelt?: boolean; ordinal?: boolean } | null {
  const number = plain(lexemes, index);
  if (number !== null) {
    if (number < 1 || number > 31 || (lexemes.at(index)?.number?.digits ?? 3) > 2) return null;
    const glued = lexemes.at(index)?.end === lexemes.at(index + 1)?.start;
    const ordinal = glued && lexemes.is(index + 1, 'ordinalMark') !== undefined;
    if (lexemes.at(index)?.number?.han === true) return null;
    return { n: number, to: ordinal ? index + 2 : index + 1, marked: ordinal, ordinal };
  }
  const ordinal = lexemes.is(index, 'ordinal');
  const word = ordinal ?? lexemes.is(index, 'number');
  if (word === undefined || word.n > 31) return null;
  return { n: word.n, to: index + 1, marked: false, spelt: ordinal === undefined };
}

/** Up to the twelfth an ordinal in words is more often a rank than a day. */
const LAST_RANK = 12;

/** "on the third", "Friday the third", "between the third and the fifth". */
function isLedIn(lexemes: Lexemes, index: number): boolean {
  const before = index > 0 && lexemes.adjoins(index - 1) ? index - 1 : -1;
  return (
    lexemes.isPhrase(index) ||
    (lexemes.is(before, 'weekday') ?? lexemes.is(before, 'between')) !== undefined
  );
}

/** "24年12月": two digits before the word for a year are a year where a month follows. */
function isShortYear(lexemes: Lexemes, index: number, mark: string): boolean {
  const month = plain(lexemes, index + 2);
  return (
    mark === 'year' &&
    lexemes.at(index)?.number?.digits === 2 &&
    month !== null &&
    fits('month', month) &&
    lexemes.adjoins(index + 1) &&
    unitMark(lexemes, index + 3, 2) === 'month'
  );
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

function markedNumber(lexemes: Lexemes, unit: string, number: number, digits: number): number {
  return unit === 'year' && digits === 2 ? shortYear(lexemes.words, number) : number;
}
