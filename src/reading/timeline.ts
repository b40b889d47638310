import type { DateMention, Reading } from './reading';

/** Fewer dates than this tell no story. */
const ENOUGH = 3;

/** A point of the article's timeline. */
export interface TimelineEntry {
  readonly date: DateMention;
  /** ISO 8601, as the article's words resolve to. */
  readonly value: string;
  /** The sentence that the date stands in. */
  readonly sentence: string;
}

/** The article's resolved dates in order of time, each once; empty when there are fewer than three. */
export function timelineOf(reading: Reading): readonly TimelineEntry[] {
  const byValue = new Map<string, TimelineEntry>();
  for (const date of reading.dates) {
    if (date.value === null || byValue.has(date.value)) continue;
    const [start, end] = reading.sentences.find(([, last]) => last >= date.end) ?? [
      date.start,
      date.end,
    ];
    const sentence = reading.text.slice(start, end).trim();
    byValue.set(date.value, { date, value: date.value, sentence });
  }
  if (byValue.size < ENOUGH) return [];
  return [...byValue.values()].sort((one, other) =>
    sortKey(one.value) < sortKey(other.value) ? -1 : 1,
  );
}

/** First day of an ISO value as a string that sorts: a week and a quarter by the month they begin in. */
function sortKey(value: string): string {
  const begin = value.split('/')[0] ?? value;
  const week = /^(\d{4})-W(\d\d)/u.exec(begin);
  if (week !== null) return dayOfWeek(Number(week[1]), Number(week[2]));
  const quarter = /^(\d{4})-Q(\d)/u.exec(begin);
  if (quarter !== null)
    return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  return begin;
}

/** The Monday of an ISO week. */
function dayOfWeek(year: number, week: number): string {
  // 4 January is always in week 1.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getUTCDate() - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  return new Date(Date.UTC(year, 0, monday)).toISOString().slice(0, 10);
}
