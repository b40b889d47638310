import type { OtherCalendar } from '../../../languages/locale/names';
import type { Lexemes } from '../lexemes/lexemes';
import { shortYear } from './two-digits';
import { DASHES } from '../../../languages/world/dashes';

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
  if (lexemes.at(index) === undefined) return [];
  const day = dayNumberAt(lexemes, index);
  return [
    ...readAfterEra(lexemes, index),
    ...readAfterMark(lexemes, index),
    ...readAfterLead(lexemes, index),
    ...readMonthName(lexemes, index),
    ...readPlainNumber(lexemes, index),
    ...(day === null ? [] : [{ unit: 'day', ...day } as const]),
  ];
}

/** A year behind its era: พ.ศ. 2565, 令和4年. */
function readAfterEra(lexemes: Lexemes, index: number): Field[] {
  const era = lexemes.sided(index, 'era', 1);
  if (era === undefined || Number.isNaN(era.n) || !lexemes.adjoins(index)) return [];
  const number = plain(lexemes, index + 1);
  if (number === null) return [];
  const closes = lexemes.adjoins(index + 1) ? unitMark(lexemes, index + 2, 2) : null;
  // "平成24(2012)年"
  const told = isBracketed(lexemes, index + 2) && plain(lexemes, index + 2) === number + era.n;
  const to = told ? index + 4 : closes === 'year' ? index + 3 : index + 2;
  return [{ unit: 'year', n: number + era.n, to, marked: true }];
}

/** Whether the lexeme at `index` stands in brackets of its own, with the word for a year behind them: 2012*(平成24)*年. */
function isBracketed(lexemes: Lexemes, index: number, last = index): boolean {
  const opens = /^[(（]$/u.test(lexemes.gap(index - 1));
  return opens && /^[)）]$/u.test(lexemes.gap(last)) && unitMark(lexemes, last + 1, 2) === 'year';
}

/** What stands behind the word for its unit: tahun 2014, ngày 20, bulan Maret. */
function readAfterMark(lexemes: Lexemes, index: number): Field[] {
  const mark = unitMark(lexemes, index, 1);
  if (mark === null || mark === 'week' || !lexemes.adjoinsSoftly(index)) return [];
  const found: Field[] = [];
  const era = mark === 'year' ? lexemes.sided(index + 1, 'era', 1) : undefined;
  const ofEra = plain(lexemes, index + 2);
  if (era !== undefined && !Number.isNaN(era.n) && ofEra !== null && lexemes.adjoins(index + 1))
    found.push({ unit: 'year', n: ofEra + era.n, to: index + 3, marked: true });
  const day = mark === 'day' ? dayNumberAt(lexemes, index + 1) : null;
  const number = day?.n ?? plain(lexemes, index + 1);
  const to = day?.to ?? index + 2;
  if (number !== null && fits(mark, number))
    found.push({ unit: mark, n: number, to, marked: true });
  if (mark !== 'month') return found;
  const name = lexemes.is(index + 1, 'month');
  if (name !== undefined)
    found.push({ unit: 'month', n: name.n, to: index + 2, marked: true, ...calendarOf(name) });
  const spelt = lexemes.is(index + 1, 'number') ?? lexemes.is(index + 1, 'ordinal');
  if (spelt !== undefined && spelt.n <= 12)
    found.push({ unit: 'month', n: spelt.n, to: index + 2, marked: true });
  return found;
}

/** A day behind a preposition that days have: "on the 15th". */
function readAfterLead(lexemes: Lexemes, index: number): Field[] {
  if (lexemes.is(index, 'dayLead') === undefined || !lexemes.adjoins(index)) return [];
  const day = dayNumberAt(lexemes, index + 1);
  if (day === null || day.spelt === true) return [];
  const ends = lexemes.closes(day.to - 1) || lexemes.is(day.to, 'and') !== undefined;
  // "de derde", "den første": in words an article alone does not make a day of a rank.
  const inWords = plain(lexemes, index + 1) === null;
  const led = !inWords || day.n > LAST_RANK || isLedIn(lexemes, index);
  return ends && led ? [{ unit: 'day', n: day.n, to: day.to, marked: true }] : [];
}

function readMonthName(lexemes: Lexemes, index: number): Field[] {
  const month = lexemes.is(index, 'month');
  if (month === undefined) return [];
  const isMarked = lexemes.adjoins(index) && unitMark(lexemes, index + 1, 2) === 'month';
  // "şubat ayı sonu": the word for a month is this one's, and not that of the publication.
  const hasEdge =
    isMarked && lexemes.adjoins(index + 1) && lexemes.sided(index + 2, 'edge', 2) !== undefined;
  // "ekim ayı": the word for a month behind it says that its other meaning is not meant.
  const isNamed = isMarked && (month.weak === true || hasEdge);
  const weak = month.weak === true && !isNamed;
  const to = isNamed ? index + 2 : index + 1;
  return [{ unit: 'month', n: month.n, to, marked: true, weak, ...calendarOf(month) }];
}

/** A number before the word for its unit or era (2014年, 20日), or a year by its digits alone. */
function readPlainNumber(lexemes: Lexemes, index: number): Field[] {
  const number = plain(lexemes, index);
  const shape = lexemes.at(index)?.number;
  if (number === null || shape == null) return [];
  const { digits } = shape;
  const found: Field[] = [];
  const era = lexemes.adjoins(index) ? lexemes.sided(index + 1, 'era', 2) : undefined;
  const unit = readMarkBehind(lexemes, index, number);
  // "2012(平成24)年"
  const named = lexemes.sided(index + 1, 'era', 1) !== undefined && isBracketed(lexemes, index + 1, index + 2); // oxfmt-ignore
  if (named && digits === 4) found.push({ unit: 'year', n: number, to: index + 4, marked: true });
  else if (era !== undefined && !Number.isNaN(era.n))
    found.push({ unit: 'year', n: number + era.n, to: index + 2, marked: true });
  else if (unit !== null) {
    const n = unit === 'year' ? markedYear(lexemes, index, number, digits) : number;
    if (n !== null) found.push({ unit, n, to: index + 2, marked: true });
  }
  const isYear = digits === 4 && number >= 1000 && number < 2700 && shape.han !== true;
  if (isYear || (digits === 3 && opensYears(lexemes, index)))
    found.push({ unit: 'year', n: number, to: index + 1, marked: false });
  if (digits === 2 && isCutByApostrophe(lexemes, index)) {
    const n = shortYear(lexemes.words, number);
    found.push({ unit: 'year', n, to: index + 1, marked: false });
  }
  return found;
}

const DASH = new RegExp(`^ ?[${DASHES}] ?$`, 'u');

/** "830—846 гг.": three digits before a dash and a year of three with its word. */
function opensYears(lexemes: Lexemes, index: number): boolean {
  const [here, next] = [lexemes.at(index), lexemes.at(index + 1)];
  const last = plain(lexemes, index + 1);
  if (here === undefined || last === null || next?.number?.digits !== 3) return false;
  const joined = DASH.test(lexemes.folded.slice(here.end, next.start));
  return joined && readMarkBehind(lexemes, index + 1, last) === 'year';
}

/** The unit that the word behind a number says it is. */
function readMarkBehind(lexemes: Lexemes, index: number, number: number): Field['unit'] | null {
  // "toukokuun 3. päivänä": the stop of an ordinal.
  const isBefore = lexemes.adjoins(index) || lexemes.gap(index) === '. ';
  const mark = isBefore ? unitMark(lexemes, index + 1, 2) : null;
  if (mark === null || mark === 'week') return null;
  if (!fits(mark, number) && !isShortYear(lexemes, index, mark)) return null;
  if (mark === 'year' && countsYears(lexemes, index, number)) return null;
  return mark === 'year' && lexemes.at(index)?.number?.spelt === true ? null : mark;
}

/** "52 роки", "100年的時間": how many years, and none of the calendar. */
function countsYears(lexemes: Lexemes, index: number, number: number): boolean {
  if (number >= 1000) return false;
  return lexemes.is(index + 1, 'plural') !== undefined || lexemes.lasts(index + 1);
}

/** "the summer of '69": an apostrophe that belongs to no word before it. */
function isCutByApostrophe(lexemes: Lexemes, index: number): boolean {
  const start = lexemes.at(index)?.start ?? 0;
  return /(?:^|[^'\p{L}])'$/u.test(lexemes.folded.slice(Math.max(0, start - 2), start));
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
    if (isHour(lexemes, index)) return null;
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

/** "samedi 7 heures", "sexta 7 horas": a word for hours behind the number says that it is no day. */
function isHour(lexemes: Lexemes, index: number): boolean {
  const behind = lexemes.adjoins(index) ? lexemes.at(index + 1) : undefined;
  return behind?.senses.some(({ kind, unit }) => kind === 'unit' && unit === 'hour') === true;
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
  const isShort = mark === 'year' && lexemes.at(index)?.number?.digits === 2;
  return isShort && precedesMonth(lexemes, index);
}

/** Whether a month in figures stands behind a year and its word. */
function precedesMonth(lexemes: Lexemes, index: number): boolean {
  const month = plain(lexemes, index + 2);
  return (
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

/** Years of an era that is still counted have no more than so many. */
const LAST_OF_ERA = 150;

/** The year that a number before the word for a year says; null where it may as well be a count of years. */
function markedYear(
  lexemes: Lexemes,
  index: number,
  number: number,
  digits: number,
): number | null {
  if (digits === 2) return shortYear(lexemes.words, number);
  const { bareEra } = lexemes.words;
  if (digits !== 3 || bareEra === undefined || number > LAST_OF_ERA) return number;
  const { start = 0, end = 0 } = lexemes.at(index + 1) ?? {};
  const isOfBudget = end - start > 1;
  return isOfBudget || precedesMonth(lexemes, index) ? number + bareEra : null;
}
