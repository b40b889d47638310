import type { OtherCalendar } from '../../../languages/locale/names';
import type { DateUnit, DayPart } from '../../../languages/sections/dates';
import type { Zone } from '../../../languages/world/zones';

/** So many units. */
export interface Count {
  readonly unit: DateUnit;
  readonly n: number;
}

/** So many units back (negative) or ahead. */
export interface Offset extends Count {
  /** The further ones of "2 years and 3 days ago". */
  readonly more?: readonly Count[];
  /** Counted to the day from the anchor ("2 weeks ago"), not the unit as a whole ("last week"). */
  readonly exact?: true;
}

/** "the third week", "the last Friday", "the first ten days" of the period that the other fields name. */
export interface Nth {
  /** From 1 on; -1 is the last. */
  readonly n: number;
  readonly unit: 'day' | 'week' | 'month' | 'weekday';
  /** How many of them, when more than one. */
  readonly count?: number;
}

/** What one phrase, or several joined ones, say of a date; unset is unsaid. */
export interface Fragment {
  /** First lexeme, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** The second year of a season: 2014/15. */
  readonly untilYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO: 1 is Monday. */
  readonly weekday?: number;
  readonly calendar?: OtherCalendar;
  /** From the publication. */
  readonly offset?: Offset;
  /** The word also means "later than the date before" (三天后): in a clause about the past it does. */
  readonly orLater?: true;
  /** The word says both ways, back and ahead (कल): the clause tells which. */
  readonly either?: true;
  /** From the date named before. */
  readonly previous?: Offset;
  /** Last (-1), this (0), next (1), the coming (2) weekday, month or season. */
  readonly direction?: number;
  /** The last or next so many units, up to or from the publication. */
  readonly span?: Offset;
  /** The next so many units, the day of publication included. */
  readonly within?: true;
  readonly nth?: Nth;
  /** Counted from the day that the other fields say: "3 days after Easter". */
  readonly shift?: Offset;
  readonly quarter?: number;
  readonly half?: number;
  /** First month of a season. */
  readonly season?: number;
  readonly week?: number;
  readonly decade?: number;
  readonly century?: number;
  /** Before the common era. */
  readonly bce?: true;
  readonly weekend?: true;
  readonly holiday?: string;
  /** Minutes since midnight. */
  readonly clock?: number;
  readonly part?: DayPart;
  readonly zone?: Zone;
  /** From the publication to the end of the unit. */
  readonly rest?: true;
  /** Dates only beside another fragment. */
  readonly weak?: true;
  /** A bare number, which is a day or an hour only beside something that makes it one. */
  readonly bare?: true;
  /** A bare number with a dash and a further number after it: "Monday 8-9 am". */
  readonly opens?: true;
  readonly habit?: true;
  /** Any of the two orders of day and month could be meant. */
  readonly value?: null;
}

/** A fragment without its place. */
export type Fields = Omit<Fragment, 'from' | 'to' | 'start' | 'end'>;

/** What a reader found: the fields, and the index of the lexeme after them. */
export interface Found {
  readonly fields: Fields;
  readonly to: number;
}

/** What a reader found, put together. */
export const found = (to: number, fields: Fields): Found => ({ to, fields });

/** Whether a fragment says a day. */
export function saysDay(fragment: Fields): boolean {
  return (
    fragment.day !== undefined ||
    fragment.weekday !== undefined ||
    fragment.holiday !== undefined ||
    (fragment.offset !== undefined &&
      (fragment.offset.unit === 'day' || fragment.offset.exact === true)) ||
    fragment.previous?.unit === 'day'
  );
}

/** Whether a fragment says how long, up to or from the publication: "the last three years", "in six seconds". */
export function saysHowLong({ span, offset }: Fields): boolean {
  return span !== undefined || offset?.unit === 'second' || offset?.unit === 'minute';
}

/** Whether a fragment says nothing but a time of day. */
export function saysOnlyTime(fragment: Fields): boolean {
  return (
    (fragment.clock !== undefined || fragment.part !== undefined) &&
    !saysDay(fragment) &&
    !saysPeriod(fragment)
  );
}

/** Whether a fragment says something longer than a day. */
export function saysPeriod(fragment: Fields): boolean {
  return (
    fragment.year !== undefined ||
    fragment.month !== undefined ||
    fragment.offset !== undefined ||
    fragment.previous !== undefined ||
    fragment.quarter !== undefined ||
    fragment.half !== undefined ||
    fragment.season !== undefined ||
    fragment.week !== undefined ||
    fragment.decade !== undefined ||
    fragment.century !== undefined ||
    fragment.span !== undefined
  );
}

/** What of a fragment names no date: its place, how it is read, the part of the day. */
const BESIDE: ReadonlySet<string> = new Set<keyof Fragment>([
  'from',
  'to',
  'start',
  'end',
  'weak',
  'bare',
  'opens',
  'habit',
  'calendar',
  'part',
]);

/** Whether a fragment says nothing but certain things of a date, and a part of the day. */
export const only = (fields: Fields, ...keys: (keyof Fields)[]): boolean =>
  Object.keys(fields).every((key) => BESIDE.has(key) || keys.includes(key as keyof Fields));

/** Whether fields tell a day of their own, or how far it is from another. */
export function tellsDay({ day, weekday, offset, previous }: Fields): boolean {
  return (day ?? weekday ?? offset ?? previous) !== undefined;
}
