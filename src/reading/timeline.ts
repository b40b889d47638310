import { readIsoValue } from './iso-value';
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

/**
 * The article's resolved dates in order of time, each once; empty when there are fewer than three. What
 * only says how long something took or will take is no point of it.
 */
export function timelineOf(reading: Reading): readonly TimelineEntry[] {
  const byValue = new Map<string, TimelineEntry & { readonly begin: number }>();
  for (const date of reading.dates) {
    if (date.value === null || date.duration === true || byValue.has(date.value)) continue;
    const begin = readIsoValue(date.value)?.[0].from;
    if (begin === undefined) continue;
    const [start, end] = reading.sentences.find(([, last]) => last >= date.end) ?? [
      date.start,
      date.end,
    ];
    const sentence = reading.text.slice(start, end).trim();
    byValue.set(date.value, { date, value: date.value, sentence, begin });
  }
  if (byValue.size < ENOUGH) return [];
  return [...byValue.values()].sort((one, other) => one.begin - other.begin);
}
