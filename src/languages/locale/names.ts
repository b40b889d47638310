/** Calendars that the press of some languages uses beside the Gregorian one. */
export type OtherCalendar = 'persian' | 'islamic-umalqura';

/** A unit of time that Intl counts in. */
type CountedUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What stands around the number in "5 days ago", "vor 5 Tagen". */
export interface CountedFrame {
  readonly unit: CountedUnit;
  readonly direction: -1 | 1;
  readonly head: string;
  readonly tail: string;
  /** The form that goes with 1. */
  readonly one?: true;
}

/**
 * What Intl (CLDR) knows of one language: names of months, days, scales and currencies, relative words,
 * separators. It is asked when the product is built: the first object of `Intl.DateTimeFormat` alone takes
 * a browser 13 ms a language, and every browser then reads with the names that were tested.
 */
export interface LocaleNames {
  /** Forms of each month by calendar, from the first on: inside a date, alone, short. */
  readonly months: Readonly<Partial<Record<'gregory' | OtherCalendar, readonly MonthNames[]>>>;
  /** Long and short name of each weekday, Monday first. */
  readonly weekdays: readonly { readonly long: string; readonly short: string }[];
  /** "yesterday", "last week", keyed `day-1`. */
  readonly relative: Readonly<Record<string, string>>;
  readonly counted: readonly CountedFrame[];
  /** Words of compact notation with what they multiply by, long and short, in every plural form. */
  readonly scales: Readonly<Record<string, number>>;
  /** Decimal and group separator, in one string; `''` is the language's own, beside it those of countries that differ. */
  readonly separators: Readonly<Record<string, string>>;
  /** Countries, territories and parts of the world. */
  readonly places: readonly string[];
  /** Unions of countries. */
  readonly unions: readonly string[];
  /** Currencies: ISO 4217 code and name. */
  readonly currencies: readonly (readonly [code: string, name: string])[];
}

/** The part of the names that numbers need. */
export type NumberNames = Pick<LocaleNames, 'scales' | 'separators' | 'currencies'>;

/** How one month is called: its long names (alone and in a date), and the short one. */
export interface MonthNames {
  readonly long: readonly string[];
  readonly short: string;
}
