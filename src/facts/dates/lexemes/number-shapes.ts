import { HAN_NUMERALS } from '../../../languages/world/han-signs';

/** A number as it stands in the text, by its shape. */
export interface NumberShape {
  readonly end: number;
  readonly kind:
    /** Year, month and day in one, first to last as written. */
    | 'full'
    /** Two numbers parted by a slash or dots: day and month, or month and year. */
    | 'pair'
    /** Hours and minutes. */
    | 'clock'
    | 'plain'
    /** A price, a decimal, a telephone number: no part of a date. */
    | 'other';
  readonly values: readonly number[];
  /** Digits of the first number: "05" is no year, 2014 no day. */
  readonly digits: number;
  /** What parts the numbers: `/`, `-`, `.`, `:`. */
  readonly mark: string;
  /** `+07:00` or `Z` of an ISO time, in minutes. */
  readonly zone?: number;
  readonly han?: true;
  /** Written by tens and hundreds (二十), as counts are; a year is written digit by digit. */
  readonly spelt?: true;
}

const MONTHS = 12;

const ISO =
  /(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?(z|[-+]\d\d:?\d\d)?)?(?!\d)/y;
const YMD = /(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|\. ?(\d{1,2})\. ?(\d{1,2}))(?!\d)/y;
const DMY =
  /(\d{1,2})(?:\u200f?([-/])(\d{1,2})\u200f?\2(\d{4}|\d{2})|\. ?(\d{1,2})\. ?(\d{4})|\.(\d{1,2})\.(\d{2}))(?![\d])/y;
const MONTH_YEAR = /(\d{1,2})([-/.])(\d{4})(?!\d|[-/.]\d)/y;
const YEAR_MONTH = /(\d{4})([-/])(\d{2})(?!\d|[-/]\d)/y;
const TWO_YEARS = /(\d{4})(\/)(\d{4})(?!\d|[-/]\d)/y;
const PAIR = /(\d{1,2})(?:\/(\d{1,2})(?!\d|\/)|\.(\d{1,2})\.(?!\d)|\. (\d{1,2})\.(?= ?[–-] ?\d))/y;
const SHORT_YMD = /(\d{2})\. (\d{1,2})\. (\d{1,2})\./y;
/** "1:34.5", "12:04,31": with tenths of a second it is how long a run took. */
const CLOCK =
  /(\d{1,2})(?:(:)([0-5]\d)(?!\.\d|,\d)(?::[0-5]\d)?|([.h])([0-5]\d)(?:[:.][0-5]\d)?(?!,\d))(?![\d:])/y;
const OTHER = /\d+(?:[.,:/-]?\d+)*/y;
const PLAIN = /\d+/y;
/** Numerals of a script, for every language that has the switch `hanNumerals`. */
const HAN_RUN = new RegExp(`[${HAN_NUMERALS}]+`, 'y');
const HAN_DIGITS = '〇一二三四五六七八九';

/** Letters that a dot, dash or slash joins to "3/2021". */
const PAPER = /^\p{L}[-./]\d{1,3}\/\d{4}(?!\d)/u;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Reads the number that begins at `at` of a folded text, in its longest shape. */
export function readNumber(text: string, at: number, han: boolean): NumberShape | null {
  if (han) return readHan(text, at);
  const before = text.charAt(at - 1);
  // After "1," or "Rp" what stands is the rest of a price or a decimal; "PMK.03/2021" names a paper.
  const joined =
    PAPER.test(text.slice(Math.max(0, at - 2), at + 8)) ||
    (/[.,]/.test(before) && /\d/.test(text.charAt(at - 2))) ||
    /[$€£¥₹₽₺₩฿₫#№§@]/.test(before);
  const shape = joined ? null : readShape(text, at);
  if (shape !== null) return shape;
  const rest = match(OTHER, text, at);
  return rest === null
    ? null
    : { end: at + rest[0].length, kind: 'other', values: [], digits: 0, mark: '' };
}

function readShape(text: string, at: number): NumberShape | null {
  return (
    readFull(text, at) ??
    readMonthOrSeason(text, at) ??
    readPair(text, at) ??
    readClock(text, at) ??
    readPlain(text, at)
  );
}

/** The groups of a match that hold numbers. */
const numbersOf = (...groups: readonly (string | undefined)[]): number[] =>
  groups.filter((group) => group !== undefined).map(Number);

/** Year, month and day in one, with the time where it is written as ISO does. */
function readFull(text: string, at: number): NumberShape | null {
  const shape = (found: RegExpExecArray, values: readonly number[], mark: string): NumberShape => ({
    end: at + found[0].length,
    kind: 'full',
    values,
    digits: found[1]?.length ?? 0,
    mark,
  });
  const iso = match(ISO, text, at);
  if (iso !== null) {
    const [, year, month, day, hour, minute, zone] = iso;
    const moment = shape(iso, numbersOf(year, month, day, hour, minute), '-');
    return zone === undefined ? moment : { ...moment, zone: zoneMinutes(zone) };
  }
  const ymd = match(YMD, text, at);
  if (ymd !== null) {
    const [, year, mark, month, day, dottedMonth, dottedDay] = ymd;
    return shape(ymd, numbersOf(year, month ?? dottedMonth, day ?? dottedDay), mark ?? '.');
  }
  const dmy = match(DMY, text, at);
  if (dmy !== null) {
    const [, day, mark, month, year, dottedMonth, dottedYear, closeMonth, closeYear] = dmy;
    const values = numbersOf(day, month ?? dottedMonth ?? closeMonth, year ?? dottedYear ?? closeYear); // oxfmt-ignore
    return shape(dmy, values, mark ?? '.');
  }
  const short = match(SHORT_YMD, text, at);
  return short === null ? null : shape(short, numbersOf(short[1], short[2], short[3]), '. ');
}

/** 5/2021, 2021-05, 2021/2022: a month in a year, or a year and the next. */
function readMonthOrSeason(text: string, at: number): NumberShape | null {
  const found = match(MONTH_YEAR, text, at) ?? match(YEAR_MONTH, text, at) ?? seasonOf(text, at);
  if (found === null) return null;
  const [all, first = '', mark = '', second] = found;
  const values = numbersOf(first, second);
  return { end: at + all.length, kind: 'pair', values, digits: first.length, mark };
}

/** 3/5, 3.5.: a day and a month. */
function readPair(text: string, at: number): NumberShape | null {
  const found = match(PAIR, text, at);
  if (found === null) return null;
  const [all, first = '', slashed, dotted, spaced] = found;
  const second = slashed ?? dotted ?? spaced ?? '';
  const month = Number(second);
  // "um 20.45." has no month 45: the second full stop is the sentence's.
  if (slashed === undefined && (month < 1 || month > MONTHS)) return null;
  return {
    end: at + all.length,
    kind: 'pair',
    values: [Number(first), month],
    digits: Math.min(first.length, second.length),
    mark: slashed === undefined ? '.' : '/',
  };
}

function readClock(text: string, at: number): NumberShape | null {
  const found = match(CLOCK, text, at);
  if (found === null) return null;
  const [all, hour = '', colon, minutes, mark = '', minute = minutes] = found;
  if (Number(hour) > 24) return null;
  const values = numbersOf(hour, minute);
  return { end: at + all.length, kind: 'clock', values, digits: hour.length, mark: colon ?? mark };
}

function readPlain(text: string, at: number): NumberShape | null {
  const digits = match(PLAIN, text, at)?.[0];
  if (digits === undefined) return null;
  const end = at + digits.length;
  const next = text.charAt(end);
  // "1° de marzo" is the first, "30°" a temperature.
  if (/[%‰$€£¥₹₽₺₩฿₫²]/.test(next) || (next === '°' && digits !== '1')) return null;
  if (/[.,:]/.test(next) && /\d/.test(text.charAt(end + 1))) return null;
  return { end, kind: 'plain', values: [Number(digits)], digits: digits.length, mark: '' };
}

/** 2021/2022: a year and the next. */
function seasonOf(text: string, at: number): RegExpExecArray | null {
  const found = match(TWO_YEARS, text, at);
  return Number(found?.[3]) === Number(found?.[1]) + 1 ? found : null;
}

function zoneMinutes(zone: string): number {
  if (zone === 'z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/** 二〇二二 digit by digit, or 二十三 by tens and hundreds. */
function readHan(text: string, at: number): NumberShape | null {
  const run = match(HAN_RUN, text, at)?.[0];
  if (run === undefined) return null;
  const plain = run.replaceAll(/[零○]/g, '〇').replaceAll(/[两兩]/g, '二');
  let value = 0;
  const byDigits = /^[〇一二三四五六七八九]+$/.test(plain);
  if (byDigits) {
    value = [...plain].reduce((sum, digit) => sum * 10 + HAN_DIGITS.indexOf(digit), 0);
  } else {
    let digit = 0;
    for (const unit of plain) {
      const known = HAN_DIGITS.indexOf(unit);
      if (known > 0) digit = known;
      else if (unit === '廿') value += 20;
      else if (unit === '卅') value += 30;
      else if (known === -1) {
        value += (digit || 1) * (unit === '十' ? 10 : unit === '百' ? 100 : 1000);
        digit = 0;
      }
    }
    value += digit;
  }
  return {
    end: at + run.length,
    kind: 'plain',
    values: [value],
    digits: run.length,
    mark: '',
    han: true,
    ...(byDigits ? {} : { spelt: true }),
  };
}
