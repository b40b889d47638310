import type { OtherCalendar } from '../../../languages/locale/names';
import type { DateUnit, DayPart } from '../../../languages/sections/dates';
import type { Zone } from '../../../languages/world/zones';

/** What a word can be in a date. */
export type SenseKind =
  | 'month'
  | 'weekday'
  | 'relative'
  | 'previous'
  | 'unit'
  | 'frame'
  | 'ago'
  | 'later'
  | 'about'
  | 'number'
  | 'ordinal'
  | 'ordinalMark'
  | 'part'
  | 'partLead'
  | 'clock'
  | 'clockLead'
  | 'dayLead'
  | 'decadeName'
  | 'weekend'
  | 'minutes'
  | 'half'
  | 'andHalf'
  | 'meridiem'
  | 'zone'
  | 'edge'
  | 'halfYear'
  | 'rest'
  | 'glue'
  | 'mark'
  | 'era'
  | 'from'
  | 'to'
  | 'toNext'
  | 'between'
  | 'rangeEnd'
  | 'within'
  | 'link'
  | 'final'
  | 'period'
  | 'plural'
  | 'none'
  | 'and'
  | 'season'
  | 'decades'
  | 'holiday'
  | 'every'
  | 'on'
  | 'counted'
  | 'numbered'
  | 'tense';

/** Where the word's neighbour stands: bit 1 after the word ("last_"), bit 2 before it ("_ago"). */
export type Side = 1 | 2 | 3;

/** One meaning of a word or phrase. */
export interface Sense {
  readonly kind: SenseKind;
  /**
   * The number it carries: month, weekday, offset, value, direction (-1 last, 0 this, 1 next),
   * what an era adds to the year (NaN where it has no value, or a calendar of its own).
   */
  readonly n: number;
  readonly side: Side;
  readonly unit?: DateUnit;
  readonly part?: DayPart;
  /** Of a time zone that is known: "local time" names none. */
  readonly zone?: Zone;
  /** The day of a week that the word tells from now: 上周五. */
  readonly weekday?: number;
  /** It also means "later than the date before": 天后. */
  readonly orLater?: true;
  /** The form that goes with one: "год назад". */
  readonly one?: true;
  readonly calendar?: OtherCalendar;
  /** Easter-based or `MM-DD` day of a holiday. */
  readonly day?: string;
  /** A week that is numbered through the year, and none of a trial or a season. */
  readonly ofYear?: true;
  /** The last one of its kind: "i somras". */
  readonly last?: true;
  /** Also another word, or an abbreviation: needs a day, year or weekday beside it. */
  readonly weak?: true;
}
