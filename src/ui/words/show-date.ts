import { zoneName, zoneOfOffset } from './zone-name';

/** A moment as an article gives it: in the publisher's own time, and in the reader's. */
export interface ShownDate {
  /** Date, and the time with its offset where the article gives one. */
  readonly publishers: string;
  /** The time alone where the day is the same. Null where it would say the same again, or where the article gives a day only. */
  readonly readers: string | null;
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const MOMENT: Intl.DateTimeFormatOptions = { ...DAY, ...TIME };

const WITH_OFFSET = /T\d\d:\d\d.*?(Z|[+-]\d\d:?\d\d)$/u;

/** A day alone, or the exact midnight that a site writes which knows no hour: Nature's "2026-02-06T00:00:00Z". */
const DAY_ALONE = /^(\d{4}-\d\d-\d\d)(?:T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/u;

/**
 * An ISO 8601 date in the words of `language`. A moment that carries the publisher's offset is given
 * in that offset and, where `readerZone` shows another wall clock, in the reader's zone too. Null for
 * what is no date.
 */
export function showDate(iso: string, language: string, readerZone?: string): ShownDate | null {
  const dayAlone = DAY_ALONE.exec(iso)?.[1];
  if (dayAlone !== undefined) {
    const day = new Date(`${dayAlone}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return null;
    return { publishers: format(day, language, { ...DAY, timeZone: 'UTC' }), readers: null };
  }
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;
  const zone = readerZone === undefined ? {} : { timeZone: readerZone };
  const readers = format(moment, language, { ...MOMENT, ...zone });
  const offset = WITH_OFFSET.exec(iso)?.[1];
  if (offset === undefined) return { publishers: readers, readers: null };
  const timeZone = zoneOfOffset(offset);
  const publishers = format(moment, language, { ...MOMENT, timeZone });
  const named = `${publishers} ${zoneName(offset)}`;
  if (publishers === readers) return { publishers: named, readers: null };
  const dayAt = (where: Intl.DateTimeFormatOptions): string =>
    format(moment, language, { ...DAY, ...where });
  const isSameDay = dayAt({ timeZone }) === dayAt(zone);
  const shorter = isSameDay ? format(moment, language, { ...TIME, ...zone }) : readers;
  return { publishers: named, readers: shorter };
}

/** The publisher's own day in the words of `language`, whatever the reader's zone; what is no date stays as it is. */
export function showDay(iso: string, language: string, dateStyle: 'long' | 'medium'): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(day);
}

function format(moment: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, options).format(moment);
}
