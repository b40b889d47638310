import { readIsoValue } from './iso-value';
import type { DateMention, Reading } from '../reading';
import { sentenceOf } from './sentence-of';

/** Fewer dates than this tell no story. */
const ENOUGH = 3;

/** A time of day as a live blog stamps its entries: "14:05", "Pukul 9.30", "8h35". */
const CLOCK = /^(?:\p{L}+\s)?\d{1,2}[:.h]\d{2}/u;
/** What stands between such a time and the entry, or nothing: its line ends. */
const BEFORE_ENTRY = /^\s*(?:$|\n|[:–—|-]\s)/u;

/** Whether a time of day heads its line as the stamp of a live entry ("14:05 – …"): no event by itself. */
function stampsEntry({ text }: Reading, { start, end, grain, text: words }: DateMention): boolean {
  if (grain !== 'time' || !CLOCK.test(words)) return false;
  const heads = start === 0 || text.charAt(start - 1) === '\n';
  return heads && BEFORE_ENTRY.test(text.slice(end, end + 4));
}

/** A point of the article's timeline. */
export interface TimelineEntry {
  readonly date: DateMention;
  /** ISO 8601, as the article's words resolve to. */
  readonly value: string;
  /** The sentence that the date stands in. */
  readonly sentence: string;
}

/**
 * The article's resolved dates in order of time, each once; empty when there are fewer than three. What
 * only says how long something took or will take is no point of it, nor is the hour over a live entry.
 */
export function timelineOf(reading: Reading): readonly TimelineEntry[] {
  const byValue = new Map<string, TimelineEntry & { readonly begin: number }>();
  for (const date of reading.dates) {
    if (date.value === null || date.duration === true || byValue.has(date.value)) continue;
    if (stampsEntry(reading, date)) continue;
    const begin = readIsoValue(date.value)?.[0].from;
    if (begin === undefined) continue;
    byValue.set(date.value, {
      date,
      value: date.value,
      sentence: sentenceOf(reading, date),
      begin,
    });
  }
  if (byValue.size < ENOUGH) return [];
  return [...byValue.values()].sort((one, other) => one.begin - other.begin);
}
