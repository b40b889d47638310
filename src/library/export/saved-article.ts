import type { Reading } from '../../reading/reading';
import type { LibraryDatabase } from '../database';
import { type EntryRecord, isLive, type MarkRecord, type VersionRecord } from '../records';

/** One saved article with all that the library has of it: what every export is made from. */
export interface SavedArticle {
  readonly entry: EntryRecord;
  /** Of the latest version. */
  readonly reading: Reading;
  /** Oldest first. */
  readonly versions: readonly VersionRecord[];
  /** Notes, tags and highlights, oldest first. */
  readonly marks: readonly MarkRecord[];
}

/** How a long reading is followed and stopped. */
export interface ReadProgress {
  readonly signal?: AbortSignal;
  readonly report?: (done: number) => void;
}

/** Articles read from disk in one go while a long export runs. */
const BATCH = 50;

/**
 * The given entries with their contents, one by one: a library of 10,000 articles doesn't fit into
 * memory twice. Stops with the signal's reason when it is aborted.
 */
export async function* readArticles(
  db: LibraryDatabase,
  entries: readonly EntryRecord[],
  { signal, report }: ReadProgress = {},
): AsyncGenerator<SavedArticle> {
  for (let done = 0; done < entries.length; done += BATCH) {
    signal?.throwIfAborted();
    report?.(done);
    const batch = entries.slice(done, done + BATCH);
    const ids = batch.map(({ id }) => id);
    const [versions, marks] = await Promise.all([
      db.versions.where('entry').anyOf(ids).sortBy('savedAt'),
      db.marks.where('entry').anyOf(ids).sortBy('createdAt'),
    ]);
    const versionsOf = Map.groupBy(versions, ({ entry }) => entry);
    const live = marks.filter(isLive);
    const marksOf = Map.groupBy(live, ({ entry }) => entry);
    for (const entry of batch) {
      const own = versionsOf.get(entry.id) ?? [];
      const latest = own.find(({ id }) => id === entry.version);
      if (latest === undefined) continue;
      const { reading } = latest;
      yield { entry, reading, versions: own, marks: marksOf.get(entry.id) ?? [] };
    }
  }
}
