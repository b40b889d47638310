import type { EntryRecord } from '../../records';

/** The orders that a reader can ask for. */
export type SortOrder =
  | 'saved'
  | 'saved-first'
  | 'published'
  | 'published-first'
  | 'title'
  | 'outlet';

/** What the list is narrowed to; an empty string is no wish. */
export interface Filters {
  readonly outlet: string;
  readonly lang: string;
  /** Any of a person's spellings. */
  readonly speaker: string;
  readonly tag: string;
  /** Days (ISO 8601) of publication, or of saving where that is not known; both included. */
  readonly from: string;
  readonly to: string;
  /** What fits the search best, and the newest first. */
  readonly sort: SortOrder | 'best';
  readonly deleted: boolean;
}

/** The whole list, as it stands when the page opens. */
export const NO_FILTERS: Filters = {
  outlet: '',
  lang: '',
  speaker: '',
  tag: '',
  from: '',
  to: '',
  sort: 'best',
  deleted: false,
};

/** What the library knows beside the entries that a filter needs. */
export interface FilterContext {
  /** How well each article fits what is looked for, by id; null when nothing is. */
  readonly found: ReadonlyMap<string, number> | null;
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  /** All spellings of the person with this one. */
  readonly spellingsOf: (name: string) => readonly string[];
}

/** The entries that the list shows, in its order; `entries` newest first. */
export function filterEntries(
  entries: readonly EntryRecord[],
  filters: Filters,
  { found, tagsOf, spellingsOf }: FilterContext,
): EntryRecord[] {
  const spellings = new Set(filters.speaker === '' ? [] : spellingsOf(filters.speaker));
  const shown = entries.filter(
    (entry) =>
      (entry.deletedAt !== null) === filters.deleted &&
      entry.version !== '' &&
      (found === null || found.has(entry.id)) &&
      (filters.outlet === '' || entry.outlet === filters.outlet) &&
      (filters.lang === '' || entry.lang === filters.lang) &&
      (spellings.size === 0 || entry.speakers.some(([name]) => spellings.has(name))) &&
      (filters.tag === '' || (tagsOf.get(entry.id)?.includes(filters.tag) ?? false)) &&
      (filters.from === '' || dayOf(entry) >= filters.from) &&
      (filters.to === '' || dayOf(entry) <= filters.to),
  );
  if (filters.sort !== 'best') return shown.sort(ORDERS[filters.sort]);
  if (found === null) return shown;
  // They come newest first, and stay so where two fit alike: thousands share a few scores.
  const byScore = Map.groupBy(shown, ({ id }) => found.get(id) ?? 0);
  return [...byScore].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike);
}

/** The publisher's own day, not the day it was in UTC then. */
function dayOf(entry: EntryRecord): string {
  return (entry.published ?? entry.savedAt).slice(0, 10);
}

const collator = new Intl.Collator();

const instant = (iso: string | null) => (iso === null ? 0 : Date.parse(iso) || 0);

/** The order of the list as it is read: what was saved last comes first. */
export function laterSaved(a: EntryRecord, b: EntryRecord): number {
  return a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;
}

const ORDERS: Readonly<Record<SortOrder, (a: EntryRecord, b: EntryRecord) => number>> = {
  saved: laterSaved,
  'saved-first': (a, b) => laterSaved(b, a),
  published: (a, b) => instant(b.published) - instant(a.published),
  'published-first': (a, b) => instant(a.published) - instant(b.published),
  title: (a, b) => collator.compare(a.title, b.title),
  outlet: (a, b) => collator.compare(a.outlet, b.outlet),
};

/** The values of a field with how many entries have each, most frequent first. */
export function countValues(
  entries: readonly EntryRecord[],
  valuesOf: (entry: EntryRecord) => readonly string[],
): (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.deletedAt !== null) continue;
    for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
