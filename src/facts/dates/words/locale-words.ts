import type { DateUnit } from '../../../languages/sections/dates';
import type { LocaleNames } from '../../../languages/locale/names';
import type { Sense } from './sense';

/** A word that Intl gives, and what it means. */
export interface LocaleWord {
  readonly word: string;
  readonly sense: Sense;
}

const LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/;

/** Months, weekdays and relative words of a language as Intl gave them. */
export function localeWords(names: LocaleNames): LocaleWord[] {
  return [
    ...monthWords(names),
    ...weekdayWords(names),
    ...relativeWords(names),
    ...countedWords(names),
  ].filter(({ word }) => LETTER.test(word) && !HAS_DIGIT.test(word));
}

/** Names of months, long and short; a short one needs company: Jan is a man, Mar a sea. */
function monthWords({ months }: LocaleNames): LocaleWord[] {
  const found: LocaleWord[] = [];
  for (const calendar of ['gregory', 'persian', 'islamic-umalqura'] as const) {
    const other = calendar === 'gregory' ? {} : { calendar };
    for (const [index, { long, short }] of (months[calendar] ?? []).entries()) {
      const sense: Sense = { kind: 'month', n: index + 1, side: 3, ...other };
      for (const word of long) found.push({ word, sense });
      if (long.includes(short)) continue;
      const shortSense: Sense = { ...sense, weak: true };
      found.push(
        { word: short, sense: shortSense },
        { word: withoutStop(short), sense: shortSense },
      );
    }
  }
  return found;
}

/** Names of weekdays; the short ones need company. */
function weekdayWords({ weekdays }: LocaleNames): LocaleWord[] {
  return weekdays.flatMap(({ long, short }, index): LocaleWord[] => {
    const sense: Sense = { kind: 'weekday', n: index + 1, side: 3 };
    const weak: Sense = { ...sense, weak: true };
    return [
      { word: long, sense },
      ...(short === long
        ? []
        : [
            { word: short, sense: weak },
            { word: withoutStop(short), sense: weak },
          ]),
    ];
  });
}

const withoutStop = (word: string): string => word.replace(/\.$/, '');

const KEY = /^([a-z]+)([-+]\d)$/;

/** Yesterday, last week. */
function relativeWords({ relative }: LocaleNames): LocaleWord[] {
  return Object.entries(relative).flatMap(([key, word]): LocaleWord[] => {
    const [, unit, n] = KEY.exec(key) ?? [];
    // Two weeks back is a number of weeks, which Arabic has one word for.
    const counts = unit !== 'day' && Math.abs(Number(n)) > 1;
    return unit === undefined || counts
      ? []
      : [{ word, sense: { kind: 'relative', n: Number(n), unit: unit as DateUnit, side: 3 } }];
  });
}

/** The frames and forms of "5 days ago", "in 3 months". */
function countedWords({ counted }: LocaleNames): LocaleWord[] {
  return counted.flatMap(({ unit, direction, head, tail, one }): LocaleWord[] => {
    const single = one === true ? { one } : {};
    if (head === '')
      return [{ word: tail, sense: { kind: 'ago', n: direction, unit, side: 2, ...single } }];
    const ago: LocaleWord = { word: head, sense: { kind: 'ago', n: direction, side: 1 } };
    return tail.includes(' ')
      ? [ago]
      : [ago, { word: tail, sense: { kind: 'unit', n: 0, unit, side: 3 } }];
  });
}
