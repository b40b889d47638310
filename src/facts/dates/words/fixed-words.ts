import type { DateWords } from '../../../languages/sections/dates';
import type { Sense } from './sense';

/** The fields of a language's dates that are one pattern of words. */
type Field = {
  [Key in keyof DateWords]-?: DateWords[Key] extends string | undefined ? Key : never;
}[keyof DateWords];

/** Fields whose words all have one meaning, with it. */
export const FIXED_WORDS: readonly (readonly [Field, Omit<Sense, 'side'>])[] = [
  ['last', { kind: 'frame', n: -1 }],
  ['this', { kind: 'frame', n: 0 }],
  ['next', { kind: 'frame', n: 1 }],
  ['coming', { kind: 'frame', n: 2 }],
  ['ago', { kind: 'ago', n: -1 }],
  ['ahead', { kind: 'ago', n: 1 }],
  ['later', { kind: 'later', n: 1 }],
  ['earlier', { kind: 'later', n: -1 }],
  ['about', { kind: 'about', n: 0 }],
  ['ordinalMarks', { kind: 'ordinalMark', n: 0 }],
  ['partLead', { kind: 'partLead', n: 0 }],
  ['clock', { kind: 'clock', n: 0 }],
  ['clockLead', { kind: 'clockLead', n: 0 }],
  ['minutes', { kind: 'minutes', n: 0 }],
  ['halfPast', { kind: 'half', n: 1 }],
  ['halfTo', { kind: 'half', n: -1 }],
  ['quarterPast', { kind: 'half', n: 0.5 }],
  ['quarterTo', { kind: 'half', n: -0.5 }],
  ['andHalf', { kind: 'andHalf', n: 0.5 }],
  ['am', { kind: 'meridiem', n: 0 }],
  ['pm', { kind: 'meridiem', n: 12 }],
  ['edges', { kind: 'edge', n: 0 }],
  ['firstHalf', { kind: 'halfYear', n: 1 }],
  ['secondHalf', { kind: 'halfYear', n: 2 }],
  ['firstOfTwo', { kind: 'halfYear', n: 1, weak: true }],
  ['secondOfTwo', { kind: 'halfYear', n: 2, weak: true }],
  ['rest', { kind: 'rest', n: 0 }],
  ['glue', { kind: 'glue', n: 0 }],
  ['yearMark', { kind: 'mark', n: 0, unit: 'year' }],
  ['monthMark', { kind: 'mark', n: 0, unit: 'month' }],
  ['dayMark', { kind: 'mark', n: 0, unit: 'day' }],
  ['dayLead', { kind: 'dayLead', n: 0 }],
  ['weekMark', { kind: 'mark', n: 0, unit: 'week' }],
  ['calendarWeek', { kind: 'mark', n: 0, unit: 'week', ofYear: true }],
  // Added to no year: years before the common era have no value.
  ['before', { kind: 'era', n: Number.NaN }],
  ['from', { kind: 'from', n: 0 }],
  ['to', { kind: 'to', n: 0 }],
  ['toNext', { kind: 'toNext', n: 0 }],
  ['between', { kind: 'between', n: 0 }],
  ['and', { kind: 'and', n: 0 }],
  ['rangeEnd', { kind: 'rangeEnd', n: 0 }],
  ['within', { kind: 'within', n: 0 }],
  ['afterDate', { kind: 'link', n: 1 }],
  ['beforeDate', { kind: 'link', n: -1 }],
  ['plurals', { kind: 'plural', n: 0 }],
  ['none', { kind: 'none', n: 0 }],
  ['finals', { kind: 'final', n: -1 }],
  ['decades', { kind: 'decades', n: 0 }],
  ['weekend', { kind: 'weekend', n: 6 }],
  ['every', { kind: 'every', n: 0 }],
  ['on', { kind: 'on', n: 0 }],
  ['counted', { kind: 'counted', n: 0 }],
  ['numbered', { kind: 'numbered', n: 0 }],
  ['future', { kind: 'tense', n: 1 }],
  ['past', { kind: 'tense', n: -1 }],
];

/** Short forms of quarters and halves in the business press of all languages (Q3, H1): unit, letter, how many. */
export const PERIODS = [
  ['quarter', 'q', 4],
  ['half', 'h', 2],
] as const;
