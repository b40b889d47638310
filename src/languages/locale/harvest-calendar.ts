import type { CountedFrame, LocaleNames, MonthNames, OtherCalendar } from './names';

const DAY_MS = 86_400_000;

const partOf = (format: Intl.DateTimeFormat, time: number, type: string): string =>
  format.formatToParts(time).find((each) => each.type === type)?.value ?? '';

const dayFormat = (locale: string, style: 'long' | 'short'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    weekday: style,
    day: 'numeric',
    month: style,
    timeZone: 'UTC',
  });

/** Every month of a calendar, from the first on. */
export function harvestMonths(tag: string, calendar: 'gregory' | OtherCalendar): MonthNames[] {
  const locale = `${tag}-u-ca-${calendar}-nu-latn`;
  const inDate = dayFormat(locale, 'long');
  const short = dayFormat(locale, 'short');
  const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const number = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    month: 'numeric',
    timeZone: 'UTC',
  });
  const months: MonthNames[] = [];
  // In steps of half a month every month of any calendar is met.
  for (let step = 0; step < 25; step++) {
    const time = Date.UTC(2018, 0, 1) + step * 15 * DAY_MS;
    months[Number.parseInt(number.format(time), 10) - 1] ??= {
      long: [...new Set([partOf(inDate, time, 'month'), alone.format(time)])],
      short: partOf(short, time, 'month'),
    };
  }
  return months;
}

/** Every weekday, Monday first. */
export function harvestWeekdays(tag: string): LocaleNames['weekdays'] {
  const long = dayFormat(`${tag}-u-ca-gregory-nu-latn`, 'long');
  const short = dayFormat(`${tag}-u-ca-gregory-nu-latn`, 'short');
  // 1 January 2018 was a Monday.
  return Array.from({ length: 7 }, (_, day) => Date.UTC(2018, 0, day + 1)).map((time) => ({
    long: partOf(long, time, 'weekday'),
    short: partOf(short, time, 'weekday'),
  }));
}

/** "yesterday", "last week" and the like, keyed `day-1`. */
export function harvestRelative(tag: string): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: 'auto' });
  const words: Record<string, string> = {};
  for (const unit of ['day', 'week', 'month', 'quarter', 'year'] as const) {
    for (let n = -2; n <= 2; n++) {
      const word = format.format(n, unit);
      if (!/\d/.test(word)) words[`${unit}${n < 0 ? '' : '+'}${n}`] = word;
    }
  }
  return words;
}

/** One number of each plural class of the thirty languages. */
const COUNTS = [1, 2, 3, 5, 11, 100];

/** What stands around a number of units, back and ahead, in every plural form. */
export function harvestCounted(tag: string): CountedFrame[] {
  const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { numeric: 'always' });
  const frames = new Map<string, CountedFrame>();
  const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
  for (const unit of units) {
    for (const direction of [-1, 1] as const) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(direction * count, unit);
        const at = parts.findIndex((part) => part.type === 'integer');
        if (at === -1) continue;
        const join = (some: typeof parts): string =>
          some
            .map(({ value }) => value)
            .join('')
            .trim();
        const frame = {
          unit,
          direction,
          head: join(parts.slice(0, at)),
          tail: join(parts.slice(at + 1)),
        };
        const key = JSON.stringify(frame);
        if (frame.tail !== '' && !frames.has(key))
          frames.set(key, count === 1 ? { ...frame, one: true } : frame);
      }
    }
  }
  return [...frames.values()];
}
