import type { OtherCalendar } from '../locale/names';
import type { Zone } from '../world/zones';

/** Units of time that a language has words for; `weekend` and `half` (of a year) count as units too. */
export type DateUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'workday'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Parts of the day: small hours and morning, noon, afternoon, evening, night, midnight. */
export type DayPart = 'MO' | 'NO' | 'AF' | 'EV' | 'NI' | 'MN';

/** A day, week … that is so far from another, in whole or in part: `day-1`, `week+1`, `day-1@NI`. */
type Offset = `${DateUnit}${'-' | '+'}${number}`;
type OffsetKey = Offset | `${Offset}@${DayPart}`;

/**
 * Words of days, months, relative time and clocks that Intl does not give.
 *
 * Notation, the same in every field:
 * - `|` parts alternatives; `{a,b}` inside a word stands for either (`недел{я,ю}`), an empty one
 *   too (`Monat{,s}`).
 * - `_` says where the thing stands that the word belongs to: `last_` before it, `_lalu` after it;
 *   a word with no `_` may stand on either side.
 * - Case does not matter, nor do Arabic vowel signs or zero-width characters.
 */
export interface DateWords {
  /** Order of numeric dates (20/9/2022, 2022/9/20). */
  readonly order: 'dmy' | 'ymd';
  /** Numeric dates name the month first where the page's address is of the US. */
  readonly monthFirstInUs?: true;
  /** A day and its month are joined by a hyphen as well, behind a word for a day or its part: vi "sáng 27-1". */
  readonly hyphenDays?: true;
  /** Words follow each other without spaces (zh, ja, th): no word boundaries are looked for. */
  readonly tight?: true;
  /** An ordinal stands after what it belongs to: minggu pertama. */
  readonly ordinalAfter?: true;
  /** Numbers are also written 十二, 二〇二二. */
  readonly hanNumerals?: true;
  /** A number without a mark may be a day after the month's name ("May 5"). */
  readonly dayAfterMonth?: true;
  /** Weekday and part of the day are written as one word (Montagabend); the value joins them. */
  readonly compound?: string;
  /** Endings that a word or a number may carry, after an optional apostrophe (tr fi hu ko). */
  readonly endings?: string;
  /** Endings of a date, or of a number behind its hyphen, that open a range (부터, 'den), close it (까지), or mean "and" (과, 와). */
  readonly fromEndings?: string;
  readonly toEndings?: string;
  readonly andEndings?: string;
  /** Names are also written without their accents (proximo for próximo). */
  readonly unaccented?: true;
  /** Letters that may stand before a word without a space (Arabic و ب ل). */
  readonly prefixes?: string;
  /** Calendars besides the Gregorian one whose month names the press uses. */
  readonly calendars?: readonly OtherCalendar[];
  /** Press forms of months by number, beside Intl's. */
  readonly months?: Readonly<Record<number, string>>;
  /** Months in other calendars, beside Intl's: spelt out from 1. */
  readonly islamicMonths?: string;
  /** Press forms of weekdays, 1 Monday to 7 Sunday, beside Intl's. */
  readonly weekdays?: Readonly<Record<number, string>>;
  /** Months and weekdays that are also other words: read as dates only beside a day, year or weekday. */
  readonly ambiguous?: string;
  /** Relative words, by how far from the day of publication. */
  readonly relative?: Readonly<Partial<Record<OffsetKey, string>>>;
  /** Words that go back to the date named before: `day+0` "that day". */
  readonly previous?: Readonly<Partial<Record<OffsetKey, string>>>;
  readonly units: Readonly<Partial<Record<DateUnit, string>>>;
  /** Forms that only mean several units: "recent years" is no year. */
  readonly plurals?: string;
  /** One word for "one unit": sehari, seminggu. */
  readonly one?: Readonly<Partial<Record<DateUnit, string>>>;
  /** One word for several units, keyed by unit and number: `day2` يومين. */
  readonly several?: Readonly<Partial<Record<`${DateUnit}${number}`, string>>>;
  /** A unit alone beside "ago" is one: год назад, قبل شهر. */
  readonly unitIsOne?: true;
  /** "last", "this", "next", "the coming" beside a unit, weekday, month or season. */
  readonly last?: string;
  readonly this?: string;
  readonly next?: string;
  readonly coming?: string;
  /** "ago" and "from now" beside a number and a unit. */
  readonly ago?: string;
  readonly ahead?: string;
  /** "later" and "earlier" than the date named before. */
  readonly later?: string;
  readonly earlier?: string;
  /** "within" beside a number and a unit: from the publication up to then. */
  readonly within?: string;
  /** Between a count and the date that it is counted from: "3 days after_ Easter", or after both (कल से 2 दिन _बाद). */
  readonly afterDate?: string;
  readonly beforeDate?: string;
  /** "the last" of a month's or year's weeks, days or Mondays: last_, terakhir. */
  readonly finals?: string;
  /** Words that may stand before a number of units without changing it: about, the. */
  readonly about?: string;
  /** Words that add half of a unit, behind it or behind the number: "two years *and a half*", fr "un an *et demi*", ja "1年*半*". */
  readonly andHalf?: string;
  /** Numbers in words from 1, in order, and beyond in `moreNumbers`, those with a half too (1.5: "anderthalb"). */
  readonly numbers?: string;
  readonly moreNumbers?: Readonly<Record<number, string>>;
  /** Ordinals in words from 1, in order. */
  readonly ordinals?: string;
  /** What makes a number an ordinal, written to it: th, er, ème. */
  readonly ordinalMarks?: string;
  readonly parts?: Readonly<Partial<Record<DayPart, string>>>;
  /** Conjunctions and prepositions before which a part of the day is one of the day spoken of: hingga_ malam. */
  readonly partLead?: string;
  /** Words that make a number a clock time: pukul_, _Uhr; and what leads in minutes. */
  readonly clock?: string;
  /** Prepositions that make 14.30, or a number before a pause, a clock time: at_, um_. */
  readonly clockLead?: string;
  readonly minutes?: string;
  /** Half past the hour: half_ ; halb_ and the like mean half to it. */
  readonly halfPast?: string;
  readonly halfTo?: string;
  /** A quarter past and to the hour: quarter past_, _menos cuarto. */
  readonly quarterPast?: string;
  readonly quarterTo?: string;
  readonly am?: string;
  readonly pm?: string;
  /**
   * Zones beside the common abbreviations; `local` for the time of the place, whose zone nobody says.
   */
  readonly zones?: Readonly<Record<string, Zone | 'local'>>;
  /** Early, middle, late part of the unit or month that follows or precedes. */
  readonly edges?: string;
  /** First and second half of the unit. */
  readonly firstHalf?: string;
  readonly secondHalf?: string;
  /** The same of anything, a match too: of a year where one stands beside them, or a share or a price in the sentence. */
  readonly firstOfTwo?: string;
  readonly secondOfTwo?: string;
  /** The rest of the unit that is running. */
  readonly rest?: string;
  /** Longer words that begin like a word of dates and are none: 年轻. */
  readonly none?: string;
  /** Words of Intl's that the press uses otherwise: "dalam" is for how long, too. */
  readonly withoutIntl?: string;
  /** A year needs no preposition: "1610 veröffentlicht". */
  readonly bareYears?: true;
  /** Words allowed inside a date, between day, month, year, weekday and clock. */
  readonly glue?: string;
  /** Words beside the number of a year, month, day, week: tahun_, _年. */
  readonly yearMark?: string;
  readonly monthMark?: string;
  readonly dayMark?: string;
  /** Words after which a number or ordinal before a pause is a day of the month: "on the 15th". */
  readonly dayLead?: string;
  /** Endings of a day or a year, or words behind it, that make a number of them a length of time: 3일간, 3일 동안. */
  readonly lasting?: string;
  readonly weekMark?: string;
  /** The same where papers name weeks of the year by their number: such a week needs no year beside it (KW_, vecka_). */
  readonly calendarWeek?: string;
  /** Years of other eras, keyed by what is added to the year (`-543` พ.ศ._, `2018` 令和_) or by the calendar that counts them. */
  readonly eras?: Readonly<Partial<Record<number | 'NaN' | OtherCalendar, string>>>;
  /**
   * What is added to a year of three digits before a month, or before a word for the year of a budget that is longer
   * than the one for a year (112年度): of the era whose name is left off.
   */
  readonly bareEra?: number;
  /** Before the common era, or by a calendar whose days nothing here can tell (农历): without a value. */
  readonly before?: string;
  /** Range words: from_, and what parts the ends. */
  readonly from?: string;
  readonly to?: string;
  /** Between two days that a night joins, behind the word for it: ru "в ночь с 3 *на* 4 мая". */
  readonly toNext?: string;
  /** "between", and the "and" that only then parts the ends. */
  readonly between?: string;
  /** Words after the later end that close a range: _तक, _사이, _kadar. */
  readonly rangeEnd?: string;
  readonly and?: string;
  readonly seasons?: Readonly<Partial<Record<'SP' | 'SU' | 'FA' | 'WI', string>>>;
  /** Words that mean the last one of a season: i somras. */
  readonly lastSeasons?: Readonly<Partial<Record<'SP' | 'SU' | 'FA' | 'WI', string>>>;
  /** What follows a number to make it a decade: -an, s, er Jahre. */
  readonly decades?: string;
  /** Decades in words, keyed by their first year: `1920` twenties. */
  readonly decadeNames?: Readonly<Record<number, string>>;
  /** "the weekend", of which the clause tells whether it is over. */
  readonly weekend?: string;
  /** Days with a name and a date of their own, keyed `MM-DD`; counted from Easter, `E+1`; or the nth weekday of a month, `11#4-4`. */
  readonly holidays?: Readonly<Record<string, string>>;
  /** "every": what follows is a habit and no date. */
  readonly every?: string;
  /** Prepositions after which a bare number may be a year, and a bare 30/12 a date. */
  readonly on?: string;
  /** Words before the number of a law, a case or an issue ("No. 12/2011"), or the time of a run ("lap of 1:34"): what follows is no date. */
  readonly numbered?: string;
  /** Words that count or measure: a number before them is no year. */
  readonly counted?: string;
  /** Words that tell that a clause speaks of the future, or of the past. */
  readonly future?: string;
  /** Endings of verbs in the future tense, with no word of their own for it: -ará, -erà. */
  readonly futureEndings?: string;
  /** The same of the past: -ade, -ó. Asked where the sentence has no word of `past` or `future`. */
  readonly pastEndings?: string;
  readonly past?: string;
  /**
   * How infinitives of the perfect end, a participle and its auxiliary: "soll am Montag in den Kanal *gestürzt sein*",
   * "skal *have stjålet*". What a clause with one tells is over, though its modal verb is one of `future`.
   */
  readonly perfectEndings?: string;
}
