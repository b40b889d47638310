import type { Fields, Found } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { shortYear } from './two-digits';

/** "3/4%" is a share. */
const PER_CENT = /^ ?[%％٪]/u;

/** A date in one number: 20/9/2022, 2022-09-20T10:00, 9/2022, 20.09. */
export function readNumeric(lexemes: Lexemes, index: number): Found | null {
  const hyphened = readHyphened(lexemes, index);
  if (hyphened !== null) return hyphened;
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
    if (lexemes.words.order === 'ymd' && b >= 1 && b <= 12 && c >= 1 && c <= 31)
      return { to: index + 1, fields: { year: shortYear(lexemes.words, a), month: b, day: c } };
    const year = c < 100 ? shortYear(lexemes.words, c) : c;
    return dayAndMonth(lexemes, index, [a, b], { year });
  }
  if (number.kind !== 'pair') return null;
  if (PER_CENT.test(lexemes.folded.slice(number.end, number.end + 2))) return null;
  // 2014/15, 1998-99, 2021/2022: a season or a school year.
  if (a > 999 && (b === (a + 1) % 100 || b === a + 1))
    return { to: index + 1, fields: { year: a, untilYear: a + 1 } };
  if (a > 999) return lexemes.precedesLetters(index) ? null : readYearMonth(index, a, b);
  if (b > 999) {
    // "12.2015" and "12-2015" are months where the number could hardly be anything else.
    const year = number.mark === '/' || (b >= 1900 && b < 2100);
    if (number.mark === '/' && namesPaper(lexemes, index)) return null;
    return year && a >= 1 && a <= 12 ? { to: index + 1, fields: { year: b, month: a } } : null;
  }
  const introduced =
    number.mark === '.' ||
    (index > 0 && lexemes.is(index - 1, 'on') !== undefined && lexemes.adjoins(index - 1));
  const sure = introduced || number.digits === 2 || isNoFraction(a, b);
  return dayAndMonth(lexemes, index, [a, b], sure ? {} : { weak: true });
}

/** "ngày 5-1", "sáng 27-1": behind a word for a day or its part, in a language that joins a day and its month by a hyphen. */
function readHyphened(lexemes: Lexemes, index: number): Found | null {
  if (lexemes.words.hyphenDays !== true) return null;
  const led = lexemes.sided(index, 'mark', 1)?.unit === 'day' && lexemes.adjoins(index);
  const at = led ? index + 1 : index;
  const introduced = led || (lexemes.adjoins(at - 1) && lexemes.is(at - 1, 'part') !== undefined);
  const [day, month] = [lexemes.at(at)?.number, lexemes.at(at + 1)?.number];
  if (!introduced || day?.kind !== 'plain' || month?.kind !== 'plain') return null;
  if (lexemes.gap(at) !== '-' || month.digits > 2) return null;
  const pair = [day.values[0] ?? 0, month.values[0] ?? 0] as const;
  const found = dayAndMonth(lexemes, at, pair);
  return found && { ...found, to: at + 2 };
}

/** "UU 12/2011", "Directive 5/2014/EU": behind a word for papers, or any other with a capital, it is a number. */
function namesPaper(lexemes: Lexemes, index: number): boolean {
  if (index > 0 && lexemes.adjoins(index - 1))
    return (
      lexemes.is(index - 1, 'numbered') !== undefined && lexemes.is(index - 1, 'on') === undefined
    );
  return lexemes.followsCapital(index) || lexemes.precedesLetters(index);
}

/** 2016-11 is a month: the years from 2016 to 2011 would run backwards. 2005-11 may be either. */
function readYearMonth(index: number, year: number, month: number): Found | null {
  if (month < 1 || month > 12) return null;
  const weak = month < year % 100 ? {} : { weak: true as const };
  return { to: index + 1, fields: { year, month, ...weak } };
}

/** "22/4" is a day: nobody counts in fractions so large. "24/7" is a way of saying always, 16/9 a screen. */
function isNoFraction(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  return (
    small >= 1 &&
    small <= 12 &&
    large > 12 &&
    large <= 31 &&
    !(a === 24 && b === 7) &&
    !(a === 16 && b === 9)
  );
}

/** Two numbers as a day and its month, in the order of the language; null where neither order makes a day. */
function dayAndMonth(
  lexemes: Lexemes,
  index: number,
  [a, b]: readonly [number, number],
  more: Fields = {},
): Found | null {
  // 9/20/2022 has its month first wherever it is written.
  const swapped = b > 12 && a <= 12 && lexemes.at(index)?.number?.mark !== '.';
  const monthFirst = swapped || (lexemes.monthFirst && a <= 12);
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { to: index + 1, fields: { day, month, ...more } };
}
