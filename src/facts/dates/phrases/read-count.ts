import type { DateUnit } from '../../../languages/sections/dates';
import type { Count } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';

/** A number from here on behind "year" names one. */
export const LEAST_YEAR = 1000;

/** How many units, and where the words for it end. */
export interface Counted {
  readonly first: Count;
  /** The further ones of "2 years, 1 month and 3 days". */
  readonly more: readonly Count[];
  readonly to: number;
  /** -1, 0 or 1: a "last" or "next" between number and unit ("les 3 prochaines années"). */
  readonly framed: number | null;
}

/** Numbers with their units, or one word for both (seminggu). */
export function readCount(lexemes: Lexemes, index: number): Counted | null {
  const counted = readOne(lexemes, index);
  if (counted === null || counted.framed !== null) return counted;
  const more: Count[] = [];
  let { to } = counted;
  for (;;) {
    const next = readOne(lexemes, nextCount(lexemes, to));
    if (next === null || next.framed !== null) break;
    const known = [counted.first, ...more].some(({ unit }) => unit === next.first.unit);
    if (known) break;
    more.push(next.first);
    to = next.to;
  }
  return { ...counted, more, to };
}

/** "год" of "год назад": a unit alone, where the language lets it mean one and nothing else belongs to it. */
export function readBareUnit(lexemes: Lexemes, index: number): Counted | null {
  const unit = lexemes.words.unitIsOne === true ? unitAt(lexemes, index) : null;
  if (unit === null) return null;
  const after = lexemes.adjoins(index) ? lexemes.at(index + 1) : undefined;
  const named =
    after?.number != null || after?.senses.some(({ kind }) => NAMING.has(kind)) === true;
  return named ? null : { first: { n: 1, unit }, more: [], to: index + 1, framed: null };
}

/** "et demi", "и половиной", 半: the half that the word behind a number or a unit adds; 0 without one. */
export function halfBehind(lexemes: Lexemes, index: number): number {
  return lexemes.adjoins(index) ? (lexemes.is(index + 1, 'andHalf')?.n ?? 0) : 0;
}

/** What makes a unit before it a name: the year 2014, the month of May, the third month. */
const NAMING: ReadonlySet<string> = new Set([
  'number',
  'month',
  'weekday',
  'ordinal',
  'frame',
  'relative',
]);

/** Where a further count may begin: past blanks, a comma, "and". */
export function nextCount(lexemes: Lexemes, to: number): number {
  if (!/^,? ?$/.test(lexemes.gap(to - 1))) return -1;
  return lexemes.is(to, 'and') !== undefined && lexemes.adjoins(to) ? to + 1 : to;
}

/** "the past *year and a half*", ar "قبل *عام ونصف*": a unit that its half alone counts. */
function readUnitAndHalf(lexemes: Lexemes, index: number): Counted | null {
  const unit = unitAt(lexemes, index);
  const half = halfBehind(lexemes, index);
  if (unit === null || half === 0) return null;
  return { first: { n: 1 + half, unit }, more: [], to: index + 2, framed: null };
}

/** As `readCount`, up to the first unit. */
export function readOne(lexemes: Lexemes, index: number): Counted | null {
  const whole = lexemes.at(index)?.senses.find((each) => each.kind === 'unit' && each.n > 0);
  if (whole?.unit !== undefined) {
    const half = halfBehind(lexemes, index);
    const to = index + 1 + Math.ceil(half);
    return { first: { n: whole.n + half, unit: whole.unit }, more: [], to, framed: null };
  }
  let n = lexemes.count(index);
  if (n === null) return readUnitAndHalf(lexemes, index);
  if (!lexemes.adjoins(index) || isYear(lexemes, index, n)) return null;
  let to = index + 1;
  // "twenty" + "five"; "dua puluh lima" is left to the numbers of the file.
  const second = lexemes.is(to, 'number');
  if (
    second !== undefined &&
    lexemes.at(index)?.number == null &&
    n >= 20 &&
    second.n < 10 &&
    lexemes.adjoins(to)
  ) {
    n += second.n;
    to++;
  }
  // "two and a half years"
  const halfOfNumber = halfBehind(lexemes, to - 1);
  if (halfOfNumber > 0) {
    n += halfOfNumber;
    to++;
    if (!lexemes.adjoins(to - 1)) return null;
  }
  let framed: number | null = null;
  const frame = lexemes.is(to, 'frame');
  if (frame !== undefined && lexemes.adjoins(to)) {
    framed = Math.sign(frame.n);
    to++;
  }
  while (lexemes.is(to, 'about') !== undefined && lexemes.adjoins(to)) to++;
  const unit = unitAt(lexemes, to);
  // "the Thirty Years' War"
  if (lexemes.isPossessive(to)) return null;
  if (unit === null) return null;
  const half = halfBehind(lexemes, to);
  return { first: { n: n + half, unit }, more: [], to: to + 1 + Math.ceil(half), framed };
}

/** "2015'in son haftası": four digits of our time are the year, and no number of weeks. */
function isYear(lexemes: Lexemes, index: number, n: number): boolean {
  return lexemes.at(index)?.number?.digits === 4 && n > 1900 && n < 2100;
}

/** The unit that a lexeme names, without a number in the same word. */
export function unitAt(lexemes: Lexemes, index: number): DateUnit | null {
  return (
    lexemes.at(index)?.senses.find((each) => each.kind === 'unit' && each.n === 0)?.unit ?? null
  );
}
