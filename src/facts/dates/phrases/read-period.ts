import type { DateUnit } from '../../../languages/sections/dates';
import type { Found } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { ordinalWord } from './read-nth';
import { twoDigits } from './two-digits';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Value of a Roman number up to XXXIX in a folded text, or null. */
function roman(word: string): number | null {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return null;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const here = ROMAN[word.charAt(i)] ?? 0;
    const next = ROMAN[word.charAt(i + 1)] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** Behind a particle of two letters ("abad ke-XV", "secolul al XV-lea"), with the ending of an ordinal. */
const ROMAN_AFTER = /^[ -]*(?:\p{L}{2}[- ])?([ivx]{1,6})(?:-\p{L}{1,3})?(?![\p{L}\d])/u;
const ROMAN_BEFORE =
  /(?<![\p{L}\d])([ivx]{1,6})(?:[ -]?(?:e|er|è?me|th|й|го|м|ый|ст\.?)|[.])?[ -]*$/u;

/** A period, and how far its number in Roman letters reaches before and after its words. */
type PlacedPeriod = Found & { readonly before?: number; readonly after?: number };

/** A period with a number: third quarter, kuartal III, Q3, 20th century, 1990s, week 38, first half. */
export function readPeriod(lexemes: Lexemes, index: number): PlacedPeriod | null {
  const period = readAnyPeriod(lexemes, index);
  if (period?.fields.century === undefined) return period;
  // Of a century before the common era no year is known to ISO 8601.
  const { bce, to } = lexemes.beforeCommonEra(index, period.to, period.after);
  if (!bce) return period;
  const { after, ...rest } = period;
  const kept = to === period.to && after !== undefined ? { after } : {};
  return { ...rest, ...kept, to, fields: { ...period.fields, bce } };
}

function readAnyPeriod(lexemes: Lexemes, index: number): PlacedPeriod | null {
  const short = lexemes.is(index, 'period');
  if (short?.unit !== undefined) {
    const fields = numbered(short.unit, short.n);
    if (fields !== null) return { to: index + 1, fields };
  }
  const ordinal = ordinalWord(lexemes, index);
  const digits = lexemes.at(index)?.number;
  const plain = digits?.kind === 'plain' ? digits.values[0] : undefined;
  const decades =
    readDecade(lexemes, index) ??
    (lexemes.sided(index, 'mark', 1)?.unit === 'year' && lexemes.adjoins(index)
      ? readDecade(lexemes, index + 1)
      : null);
  if (decades !== null) return decades;
  if (ordinal !== undefined || plain !== undefined) {
    const n = ordinal?.n ?? plain ?? 0;
    let at = index;
    let marked = ordinal !== undefined;
    if (
      plain !== undefined &&
      lexemes.is(index + 1, 'ordinalMark') !== undefined &&
      lexemes.adjoins(index)
    ) {
      at = index + 1;
      marked = true;
    }
    if (plain !== undefined && (lexemes.gap(at) === '. ' || lexemes.words.tight === true))
      marked = true;
    const next = /^(?: |\. |-)?$/.test(lexemes.gap(at)) ? at + 1 : lexemes.past(at);
    const unit = next === -1 ? undefined : lexemes.is(next, 'unit')?.unit;
    // 13세기, 3분기
    if ((unit === 'century' || unit === 'quarter') && lexemes.gap(index) === '') marked = true;
    // "с 9 века до н. э.": the era says that it is no length of time.
    if (unit === 'century' && lexemes.beforeCommonEra(index, next + 1).bce) marked = true;
    if (unit !== undefined && marked) {
      const fields = numbered(unit, n);
      if (fields !== null) return { to: next + 1, fields };
    }
  }
  const unit = lexemes.is(index, 'unit')?.unit;
  if (unit === 'quarter' || unit === 'century' || unit === 'half' || unit === 'week') {
    const next = lexemes.past(index);
    // "half a million", "a quarter of an hour": no quarter with a number.
    const counts = next !== -1 && !lexemes.isArticle(next);
    const number = counts ? (lexemes.is(next, 'ordinal')?.n ?? lexemes.count(next)) : null;
    if (
      number !== null &&
      number !== undefined &&
      (unit !== 'week' || lexemes.is(index, 'mark')?.unit === 'week')
    ) {
      const fields = numbered(unit, number);
      if (fields !== null) {
        const closes = lexemes.is(next + 1, 'ordinalMark') !== undefined && lexemes.adjoins(next);
        return { to: closes ? next + 2 : next + 1, fields };
      }
    }
    if (unit === 'quarter' || unit === 'century') {
      const here = lexemes.at(index);
      const start = here?.start ?? 0;
      const head = ROMAN_BEFORE.exec(lexemes.folded.slice(Math.max(0, start - 12), start));
      const led = roman(head?.[1] ?? '');
      const ledFields = led === null ? null : numbered(unit, led);
      if (ledFields !== null && head !== null)
        return { to: index + 1, fields: ledFields, before: head[0].length };
      const after = ROMAN_AFTER.exec(lexemes.folded.slice(here?.end, (here?.end ?? 0) + 12));
      const value = roman(after?.[1] ?? '');
      const fields = value === null ? null : numbered(unit, value);
      if (fields !== null && after !== null)
        return { to: index + 1, fields, after: after[0].length };
    }
  }
  const half = readHalf(lexemes, index);
  if (half !== null) return half;
  const season = lexemes.is(index, 'season');
  if (season?.last === true) return { to: index + 1, fields: { season: season.n, direction: -1 } };
  if (season !== undefined) {
    const next = lexemes.adjoins(index) ? lexemes.sided(index + 1, 'frame', 2) : undefined;
    const introduced =
      season.weak !== true &&
      index > 0 &&
      lexemes.is(index - 1, 'on') !== undefined &&
      lexemes.adjoins(index - 1);
    return next === undefined
      ? { to: index + 1, fields: { season: season.n, ...(introduced ? {} : { weak: true }) } }
      : { to: index + 2, fields: { season: season.n, direction: next.n } };
  }
  return null;
}

/** "semester pertama", "the first half of the year"; without a year "the first half" may be a match's. */
function readHalf(lexemes: Lexemes, index: number): Found | null {
  const half = lexemes.is(index, 'halfYear');
  if (half === undefined) return null;
  const isYear = (at: number) => lexemes.is(at, 'unit')?.unit === 'year';
  const next = lexemes.past(index);
  if (next !== -1 && isYear(next) && lexemes.is(next + 1, 'mark') === undefined)
    return { to: next + 1, fields: { half: half.n } };
  // "yılın ilk yarısı"
  const led = index > 0 && isYear(index - 1) && lexemes.adjoins(index - 1);
  const sure = half.weak !== true || led || lexemes.besidePrice(index);
  return { to: index + 1, fields: { half: half.n, ...(sure ? {} : { weak: true }) } };
}

function numbered(unit: DateUnit, n: number): Found['fields'] | null {
  if (unit === 'quarter') return n >= 1 && n <= 4 ? { quarter: n } : null;
  if (unit === 'half') return n >= 1 && n <= 2 ? { half: n } : null;
  if (unit === 'century') return n >= 1 && n <= 22 ? { century: n - 1 } : null;
  if (unit === 'week') return n >= 1 && n <= 53 ? { week: n, weak: true } : null;
  return null;
}

/** 1990s, tahun 1990-an, 90er Jahre, années 1990, 1990年代. */
function readDecade(lexemes: Lexemes, index: number): Found | null {
  const number = lexemes.at(index)?.number;
  if (number?.kind === 'plain' && lexemes.adjoins(index)) {
    const mark = lexemes.sided(index + 1, 'decades', 2);
    const value = number.values[0] ?? 0;
    if (mark !== undefined && value % 10 === 0 && number.digits >= 2 && number.digits <= 4)
      return {
        to: index + 2,
        // 1700-luku, 1700-talet: hundreds are a century, except this one's and the last one's first decade.
        fields:
          value % 100 === 0 && value < 1900 && number.digits > 2
            ? { century: value / 100 }
            : { decade: number.digits === 2 ? twoDigits(value) : value },
      };
  }
  const before = lexemes.sided(index, 'decades', 1);
  if (before !== undefined && lexemes.adjoins(index)) {
    const next = lexemes.at(index + 1)?.number;
    const value =
      next?.kind === 'plain' ? (next.values[0] ?? 1) : (lexemes.is(index + 1, 'number')?.n ?? 1);
    // "los 80" is a decade before a pause only: "los 80 nombres".
    const article =
      value < 100 &&
      lexemes.is(index, 'unit') === undefined &&
      (lexemes.at(index)?.end ?? 0) - (lexemes.at(index)?.start ?? 0) < 4;
    if (article && !lexemes.closes(index + 1)) return null;
    if (value % 10 === 0 && (value >= 1000 || value < 100))
      return { to: index + 2, fields: { decade: value < 100 ? twoDigits(value) : value } };
  }
  return null;
}
