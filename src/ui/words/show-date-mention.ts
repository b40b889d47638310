import { readIsoValue, type IsoPeriod, type IsoUnit } from '../../reading/showing/iso-value';
import type { DateMention } from '../../reading/reading';
import { zoneName, zoneOfOffset } from './zone-name';

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
  const publishers = showEnds(ends, unit, locale, zone === null ? 'UTC' : zoneOfOffset(zone));
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
