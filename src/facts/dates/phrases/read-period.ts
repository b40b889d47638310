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

/** How many characters such a number may reach away from its unit. */
const ROMAN_REACH = 12;

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
  return (
    readShort(lexemes, index) ??
    readDecade(lexemes, index) ??
    readDecadeBehindYear(lexemes, index) ??
    readNumberBefore(lexemes, index) ??
    readNumberBehind(lexemes, index) ??
    readHalf(lexemes, index) ??
    readSeason(lexemes, index)
  );
}

/** Q3, H1: unit and number in one word. */
function readShort(lexemes: Lexemes, index: number): Found | null {
  const short = lexemes.is(index, 'period');
  if (short?.unit === undefined) return null;
  return found(index + 1, numbered(short.unit, short.n));
}

/** "tahun 1990-an": the word for a year before the decade. */
function readDecadeBehindYear(lexemes: Lexemes, index: number): Found | null {
  const year = lexemes.sided(index, 'mark', 1)?.unit === 'year' && lexemes.adjoins(index);
  return year ? readDecade(lexemes, index + 1) : null;
}

/** Third quarter, 3. Quartal, 20th century, 13세기: the number stands before its unit and is an ordinal. */
function readNumberBefore(lexemes: Lexemes, index: number): Found | null {
  const ordinal = ordinalWord(lexemes, index);
  const digits = lexemes.at(index)?.number;
  const plain = digits?.kind === 'plain' ? digits.values[0] : undefined;
  if (ordinal === undefined && plain === undefined) return null;
  const hasMark =
    plain !== undefined &&
    lexemes.is(index + 1, 'ordinalMark') !== undefined &&
    lexemes.adjoins(index);
  const at = hasMark ? index + 1 : index;
  const next = /^(?: |\. |-)?$/.test(lexemes.gap(at)) ? at + 1 : lexemes.past(at);
  const unit = next === -1 ? undefined : lexemes.is(next, 'unit')?.unit;
  if (unit === undefined) return null;
  const isOrdinal =
    ordinal !== undefined ||
    hasMark ||
    lexemes.gap(at) === '. ' ||
    lexemes.words.tight === true ||
    // 13세기, 3분기
    ((unit === 'century' || unit === 'quarter') && lexemes.gap(index) === '') ||
    // "с 9 века до н. э.": the era says that it is no length of time.
    (unit === 'century' && lexemes.beforeCommonEra(index, next + 1).bce);
  return isOrdinal ? found(next + 1, numbered(unit, ordinal?.n ?? plain ?? 0)) : null;
}

/** Kuartal III, week 38, siglo XX: the number stands behind its unit, or in Roman letters on either side. */
function readNumberBehind(lexemes: Lexemes, index: number): PlacedPeriod | null {
  const mark = lexemes.is(index, 'mark');
  const isWeek = mark?.unit === 'week';
  const { unit } = isWeek ? mark : (lexemes.is(index, 'unit') ?? {});
  if (unit === undefined || (unit === 'week' && !isWeek)) return null;
  const next = lexemes.past(index);
  // "half a million", "a quarter of an hour": no quarter with a number.
  // "la semana del 25 al 31": behind a word between them the number is a day's.
  const isApart = isWeek && next > index + 1;
  const counts = next !== -1 && !isApart && !lexemes.isArticle(next);
  const number = counts ? (lexemes.is(next, 'ordinal')?.n ?? lexemes.count(next)) : null;
  if (number !== null && number !== undefined) {
    const closes = lexemes.is(next + 1, 'ordinalMark') !== undefined && lexemes.adjoins(next);
    const period = found(closes ? next + 2 : next + 1, numbered(unit, number, mark?.ofYear));
    if (period !== null) return period;
  }
  return unit === 'quarter' || unit === 'century' ? readRoman(lexemes, index, unit) : null;
}

/** XX wieku, abad ke-XV: a number in Roman letters, which are no lexemes, beside its unit. */
function readRoman(
  lexemes: Lexemes,
  index: number,
  unit: 'quarter' | 'century',
): PlacedPeriod | null {
  const { start, end } = lexemes.at(index) ?? { start: 0, end: 0 };
  const before = lexemes.romanBefore.exec(
    lexemes.folded.slice(Math.max(0, start - ROMAN_REACH), start),
  );
  const led = found(index + 1, numbered(unit, roman(before?.[1] ?? '')));
  if (led !== null && before !== null) return { ...led, before: before[0].length };
  const after = ROMAN_AFTER.exec(lexemes.folded.slice(end, end + ROMAN_REACH));
  const followed = found(index + 1, numbered(unit, roman(after?.[1] ?? '')));
  return followed !== null && after !== null ? { ...followed, after: after[0].length } : null;
}

/** "last winter", "en été", "musim hujan": weak where nothing leads to it, since a season may be a team's. */
function readSeason(lexemes: Lexemes, index: number): Found | null {
  const season = lexemes.is(index, 'season');
  if (season === undefined) return null;
  if (season.last === true) return { to: index + 1, fields: { season: season.n, direction: -1 } };
  const next = lexemes.adjoins(index) ? lexemes.sided(index + 1, 'frame', 2) : undefined;
  if (next !== undefined) return { to: index + 2, fields: { season: season.n, direction: next.n } };
  const introduced =
    season.weak !== true &&
    index > 0 &&
    lexemes.is(index - 1, 'on') !== undefined &&
    lexemes.adjoins(index - 1);
  return { to: index + 1, fields: { season: season.n, ...(introduced ? {} : { weak: true }) } };
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

/** The numbers that a unit has. */
const NUMBERS: ReadonlyMap<DateUnit, readonly [number, number]> = new Map([
  ['quarter', [1, 4]],
  ['half', [1, 2]],
  ['century', [1, 22]],
  ['week', [1, 53]],
]);

/** The fields of a unit with that number; null for a unit or a number that make no period. */
function numbered(unit: DateUnit, n: number | null, ofYear = false): Found['fields'] | null {
  const [least, most] = NUMBERS.get(unit) ?? [1, 0];
  if (n === null || n < least || n > most) return null;
  if (unit === 'week') return { week: n, ...(ofYear ? {} : { weak: true }) };
  return unit === 'century' ? { century: n - 1 } : { [unit]: n };
}

const found = (to: number, fields: Found['fields'] | null): Found | null =>
  fields === null ? null : { to, fields };

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
