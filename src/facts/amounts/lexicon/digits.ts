/** How a language writes numbers. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** A number written in digits. */
export interface Digits {
  readonly end: number;
  readonly value: number;
  /** Four digits in a row, from 1000 to 2100: more likely a year than an amount. */
  readonly yearLike: boolean;
  /** It has a decimal part. */
  readonly fractional: boolean;
  /** A lone separator was read as the language's own decimal sign, with three digits after it. */
  readonly doubtful: boolean;
  /** As many digits as a telephone number, unbroken. */
  readonly long: boolean;
}

const DIGIT = '[0-9٠-٩۰-۹०-९๐-๙０-９]';

/** "۴/۲" is 4.2 in Persian; longer ones, and several, are dates and seasons. */
const SLASHED = '(?<=(?<![/۰-۹])[۰-۹]{1,3})/[۰-۹]{1,2}(?![/۰-۹])';

/** Separators of a number at most: in a longer run each place would look through all that is left. */
const MOST_GROUPS = 15;

/** Source of the pattern of a number in digits; the separators are checked by `readDigits`. */
export const DIGITS_PATTERN = `(?:[.,](?<!(?:\\p{L}|\\p{N}|[.,])[.,])(?=${DIGIT}))?${DIGIT}+(?:[.,٫٬'’．，]${DIGIT}+|${SLASHED}|[ \\u00a0\\u202f\\u2009]${DIGIT}{3}(?!${DIGIT})){0,${MOST_GROUPS}}`;

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/** The value of a digit of any of the scripts, or -1. */
function digitValue(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return code - zero;
  return -1;
}

/** ASCII digits, `.` and `,`, with `'` for every mark that only groups. */
function toAscii(token: string): string {
  let ascii = '';
  for (let index = 0; index < token.length; index++) {
    const code = token.charCodeAt(index);
    const digit = digitValue(code);
    if (digit >= 0) ascii += digit;
    else if (code === 0x2e || code === 0xff0e) ascii += '.';
    else if (code === 0x2c || code === 0xff0c) ascii += ',';
    else if (code === 0x66b || code === 0x2f) ascii += ';';
    else ascii += "'";
  }
  return ascii;
}

const WIDE_GROUPS = /^[1-9][0-9]{0,2}(?:，[0-9]{3})+$/;

const GROUPS = /^\d{1,3}(?:\d{3})*$/;

/** The length of the part of `token` that can be one number: a space only joins groups of three. */
function numberLength(token: string): number {
  const space = token.search(/[ \u00a0\u202f\u2009]/);
  if (space < 0) {
    // Between ASCII digits a full-width comma ends a clause, but where it parts groups of three: 15，001英镑.
    const comma = token.indexOf('，');
    const ends = comma > 0 && token.charCodeAt(comma - 1) < 0xff10 && !WIDE_GROUPS.test(token);
    return ends ? comma : token.length;
  }
  return space <= 3 && !/[.,٫٬'’．，]/.test(token.slice(0, space)) ? token.length : space;
}

/**
 * Reads a number in digits that `DIGITS_PATTERN` found at `start`. Both conventions of separators are
 * understood; where a lone one could be either, the language decides. Null for what is no number:
 * versions, dates, sections (1.2.3).
 */
export function readDigits(token: string, start: number, separators: Separators): Digits | null {
  const length = numberLength(token);
  const written = token.slice(0, length);
  const end = start + length;
  const ascii = toAscii(written);
  const digitsOnly = /^\d+$/.test(ascii);
  if (digitsOnly) {
    const value = Number(ascii);
    return {
      end,
      value,
      yearLike: ascii.length === 4 && value >= 1000 && value <= 2100,
      fractional: false,
      doubtful: false,
      long: ascii.length >= 10 || (ascii.length > 1 && ascii.startsWith('0')),
    };
  }
  const split = splitDecimal(ascii, separators);
  if (split === null) return null;
  const value = Number(`${split.whole || '0'}.${split.fraction || '0'}`);
  return {
    end,
    value,
    yearLike: false,
    fractional: split.fraction !== '',
    doubtful: split.doubtful,
    long: false,
  };
}

interface Split {
  readonly whole: string;
  readonly fraction: string;
  readonly doubtful: boolean;
}

function splitDecimal(ascii: string, { decimal, group }: Separators): Split | null {
  const marks = ascii.replace(/\d/g, '');
  const last = marks.charAt(marks.length - 1);
  const at = ascii.lastIndexOf(last);
  const whole = ascii.slice(0, at);
  const fraction = ascii.slice(at + 1);
  const asGroups = (): Split | null =>
    isGrouped(ascii) ? { whole: ascii.replace(/\D/g, ''), fraction: '', doubtful: false } : null;
  const asDecimal = (doubtful = false): Split | null =>
    /\D/.test(whole) && !isGrouped(whole)
      ? null
      : { whole: whole.replace(/\D/g, ''), fraction, doubtful };
  if (last === ';') return asDecimal();
  if (last === "'") return asGroups();
  const occurrences = marks.split(last).length - 1;
  if (occurrences > 1) return asGroups();
  // Two kinds of marks: the last one is the decimal sign, whatever the language.
  if (marks.length > 1) return asDecimal();
  if (whole === '') return asDecimal();
  if (last === decimal) return asDecimal(fraction.length === 3 && GROUPS.test(whole));
  // A group mark with other than three digits after it is a decimal sign.
  if (fraction.length === 3 && whole.length <= 3 && whole !== '0') return asGroups();
  return last === group || group !== '' ? asDecimal() : null;
}

/** Groups of three (1.234.567), or Indian ones (12,34,567), all with the same mark. */
function isGrouped(ascii: string): boolean {
  const parts = ascii.split(/\D/);
  if (new Set(ascii.replace(/\d/g, '')).size > 1) return false;
  const first = parts[0] ?? '';
  if (first.length === 0 || first.length > 3 || parts.at(-1)?.length !== 3) return false;
  const inner = parts.slice(1, -1);
  return inner.every(({ length }) => length === 3) || inner.every(({ length }) => length === 2);
}
