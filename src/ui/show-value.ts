import { readIsoValue, type IsoPeriod, type IsoUnit } from '../reading/iso-value';
import type { Amount, DateMention } from '../reading/reading';
import { t } from './text';
import { zoneName } from './zone-name';

const CURRENCY = /^[A-Z]{3}$/u;

/** Digits behind the point: as many as articles give. */
const FRACTION = 3;

/** Numbers below this say the same in every notation. */
const PLAIN = 1000;

/**
 * An amount in the notation of `language`: with its range, "about" (≈) or bounds (≥, ≤), and its unit,
 * money by its code ("IDR 1.2 trillion"). Null where it would only say the article's words again.
 */
export function showAmount(amount: Amount, language: string): string | null {
  const { low, high, unit, text, approx } = amount;
  const isRange = low !== undefined && high !== undefined;
  const format = numberFormat(amount, language);
  const number = isRange ? format.formatRange(low, high) : format.format(shownValue(amount));
  const bound = isRange ? '' : low !== undefined ? '≥ ' : high !== undefined ? '≤ ' : '';
  const sign = bound === '' && approx === true ? '≈ ' : bound;
  if (unit !== null && CURRENCY.test(unit)) return `${sign}${unit} ${number}`;
  if (text.includes(number) || saysSmall(amount)) return null;
  if (unit === 'pp')
    return `${sign}${t(amount.value === 1 ? 'number_point' : 'number_points', number)}`;
  return unit === null || unit === '%' ? `${sign}${number}` : `${sign}${number} ${unit}`;
}

/** A small whole number in digits, or a count in words; 3割 and ٢٥ are written otherwise than 30 % and 25. */
function saysSmall({ value, unit, text }: Amount): boolean {
  if (Math.abs(value) >= PLAIN || !Number.isInteger(value)) return false;
  return text.includes(`${Math.abs(value)}`) || (unit !== '%' && !/\p{Nd}/u.test(text));
}

/** Per cent are Intl's hundredths. */
const shownValue = ({ value, unit }: Amount): number => (unit === '%' ? value / 100 : value);

function numberFormat({ value, unit }: Amount, language: string): Intl.NumberFormat {
  const compact: Intl.NumberFormatOptions =
    Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {};
  const style: Intl.NumberFormatOptions = unit === '%' ? { style: 'percent' } : {};
  return new Intl.NumberFormat(language, { ...compact, ...style, maximumFractionDigits: FRACTION });
}

/** The reader's own clock and calendar. */
export interface Reader {
  /** IANA name. */
  readonly timeZone: string;
  /** As Intl names it: `gregory`, `buddhist`, `persian`, `islamic-umalqura`. */
  readonly calendar: string;
}

/** The reader's clock and calendar, as the browser has them. */
export function readerHere(): Reader {
  const { timeZone, calendar } = new Intl.DateTimeFormat().resolvedOptions();
  return { timeZone, calendar };
}

/** A date of the article in the words of a language. */
export interface ShownValue {
  /** By the publisher's clock and calendar. */
  readonly publishers: string;
  /** By the reader's; null where it would say the same. */
  readonly readers: string | null;
}

/**
 * A resolved date in the words of `language`, no more exact than the article was: of "three years ago"
 * the year. Weeks, quarters, decades and intervals by their first and last day, month or year. Null
 * for what has no value.
 */
export function showDateMention(
  { value, grain }: Pick<DateMention, 'value' | 'grain'>,
  language: string,
  reader: Reader = readerHere(),
): ShownValue | null {
  const ends = value === null ? null : readIsoValue(value);
  if (ends === null) return null;
  const locale = `${language}-u-ca-gregory`;
  const unit = coarser(ends[0].unit, grain);
  const { zone } = ends[0];
  const publishers = showEnds(ends, unit, locale, zone === null ? 'UTC' : offsetName(zone));
  const timed = unit === 'time' && zone !== null;
  const same = !timed && reader.calendar === 'gregory';
  const theirs = same
    ? publishers
    : showEnds(ends, unit, `${language}-u-ca-${reader.calendar}`, timed ? reader.timeZone : 'UTC');
  const readers = theirs === publishers ? null : theirs;
  if (!timed) return { publishers, readers };
  return { publishers: `${publishers} ${zoneName(zone)}`, readers };
}

/** The value that a `DateMention` shows by the publisher's clock; its words where it has none. */
export function showDateValue(date: DateMention, language: string): string {
  return showDateMention(date, language)?.publishers ?? date.text;
}

const UNITS: readonly IsoUnit[] = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

/** The longer of what the value names and what the words were exact to. */
function coarser(unit: IsoUnit, grain: DateMention['grain']): IsoUnit {
  const place = UNITS.findIndex((each) => each === grain);
  return UNITS[Math.max(place, UNITS.indexOf(unit))] ?? unit;
}

const FORMATS: Readonly<Record<IsoUnit, Intl.DateTimeFormatOptions>> = {
  time: { dateStyle: 'medium', timeStyle: 'short' },
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  quarter: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
  century: { year: 'numeric' },
};

function showEnds(
  [first, last]: readonly [IsoPeriod, IsoPeriod],
  unit: IsoUnit,
  locale: string,
  timeZone: string,
): string {
  return formatOf(unit, locale, timeZone).formatRange(first.from, last.last);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: a new one for each of an article's dates took a quarter of the time in which the pane opens. */
function formatOf(unit: IsoUnit, locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${unit} ${locale} ${timeZone}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...FORMATS[unit], timeZone });
  formats.set(key, format);
  return format;
}

/** `+0700` and `Z` as Intl takes them. */
const offsetName = (zone: string): string =>
  zone === 'Z' ? 'UTC' : zone.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');
