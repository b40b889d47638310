import type { DateUnit, DateWords } from '../../languages/sections/dates';
import type { Sense } from './sense';

/** A word that Intl gives, and what it means. */
export interface Harvested {
  readonly word: string;
  readonly sense: Sense;
}

const cache = new Map<DateWords, readonly Harvested[]>();

/** Months, weekdays and relative words of a language from Intl, made once a session. */
export function harvest(tag: string, words: DateWords): readonly Harvested[] {
  let found = cache.get(words);
  if (found === undefined) {
    found = [...harvestNames(tag, words), ...harvestRelative(tag)];
    cache.set(words, found);
  }
  return found;
}

const DAY_MS = 86_400_000;
const LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/;

const partOf = (format: Intl.DateTimeFormat, time: number, type: string): string | undefined =>
  format.formatToParts(time).find((each) => each.type === type)?.value;

/** Names of months and weekdays: inside a date, alone and short. Short ones need company. */
function harvestNames(tag: string, words: DateWords): Harvested[] {
  const found: Harvested[] = [];
  const seen = new Set<string>();
  const put = (word: string | undefined, sense: Sense): void => {
    if (word === undefined || !LETTER.test(word) || HAS_DIGIT.test(word)) return;
    const key = `${word} ${sense.kind}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ word, sense });
  };
  const calendars = ['gregory', ...(words.calendars ?? [])] as const;
  for (const calendar of calendars) {
    const locale = `${tag}-u-ca-${calendar}-nu-latn`;
    const other = calendar === 'gregory' ? {} : { calendar };
    const inDate = new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const short = new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    // Other calendars are walked in steps of half a month to meet every month.
    for (let step = 0; step < 25; step++) {
      if (calendar === 'gregory' && step >= 12) break;
      const time =
        calendar === 'gregory'
          ? Date.UTC(2018, step, 1 + step)
          : Date.UTC(2018, 0, 1) + step * 15 * DAY_MS;
      const month = calendar === 'gregory' ? step + 1 : monthNumber(time, calendar);
      put(partOf(inDate, time, 'month'), { kind: 'month', n: month, side: 3, ...other });
      put(partOf(alone, time, 'month') ?? alone.format(time), {
        kind: 'month',
        n: month,
        side: 3,
        ...other,
      });
      const monthShort = partOf(short, time, 'month');
      const weak = (monthShort?.length ?? 0) < 3 ? { weak: true as const } : {};
      put(monthShort, { kind: 'month', n: month, side: 3, ...other, ...weak });
      put(monthShort?.replace(/\.$/, ''), { kind: 'month', n: month, side: 3, ...other, ...weak });
    }
    if (calendar !== 'gregory') continue;
    for (let weekday = 1; weekday <= 7; weekday++) {
      // 1 January 2018 was a Monday.
      const time = Date.UTC(2018, 0, weekday);
      put(partOf(inDate, time, 'weekday'), { kind: 'weekday', n: weekday, side: 3 });
      const shortDay = partOf(short, time, 'weekday');
      put(shortDay, { kind: 'weekday', n: weekday, side: 3, weak: true });
      put(shortDay?.replace(/\.$/, ''), { kind: 'weekday', n: weekday, side: 3, weak: true });
    }
  }
  return found;
}

const numeric = new Map<string, Intl.DateTimeFormat>();

function monthNumber(time: number, calendar: string): number {
  let format = numeric.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      month: 'numeric',
      timeZone: 'UTC',
    });
    numeric.set(calendar, format);
  }
  return Number.parseInt(format.format(time), 10);
}

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const COUNTED = ['second', 'minute', 'hour', ...UNITS] as const satisfies readonly DateUnit[];
/** One number of each plural class of the thirty languages. */
const COUNTS = [1, 2, 3, 5, 11, 100];

/** Yesterday, last week; and the frames and forms of "5 days ago", "in 3 months". */
function harvestRelative(tag: string): Harvested[] {
  const found: Harvested[] = [];
  const auto = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: 'auto' });
  const always = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: 'always' });
  for (const unit of UNITS) {
    for (let n = -2; n <= 2; n++) {
      const word = auto.format(n, unit);
      if (!HAS_DIGIT.test(word))
        found.push({ word, sense: { kind: 'relative', n, unit, side: 3 } });
    }
  }
  for (const unit of COUNTED) {
    for (const sign of [-1, 1] as const) {
      for (const count of COUNTS) {
        const parts = always.formatToParts(sign * count, unit);
        const at = parts.findIndex((part) => part.type === 'integer');
        if (at === -1) continue;
        const head = parts
          .slice(0, at)
          .map((part) => part.value)
          .join('')
          .trim();
        const tail = parts
          .slice(at + 1)
          .map((part) => part.value)
          .join('')
          .trim();
        if (tail === '') continue;
        if (head === '') {
          found.push({ word: tail, sense: { kind: 'ago', n: sign, unit, side: 2 } });
        } else {
          found.push({ word: head, sense: { kind: 'ago', n: sign, side: 1 } });
          if (!tail.includes(' '))
            found.push({ word: tail, sense: { kind: 'unit', n: 0, unit, side: 3 } });
        }
      }
    }
  }
  return found;
}
