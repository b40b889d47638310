import type { AddedWords, SavedEntry } from '../../messages/protocol';
import type { Reading } from '../../reading/reading';
import { articleAddress } from '../../reading/showing/article-address';
import type { LibraryDatabase } from '../database';
import { makeCard } from '../entry-card';
import type { EntryRecord } from '../records';
import { makeDocument } from '../search/documents';
import { placeDocuments, searchedTables } from '../search/segments';
import { newRecord, nextChange } from './changes';
import { findLive } from './entries';
import { annotate } from './marks';
import { addToState } from './state';

/**
 * Saves a reading with its version and its place in the search index, in one transaction; resolves
 * once it is on disk. The same article saved again is a new version of its entry; if it says the
 * same words, the latest version is replaced (a newer product may have found more in them).
 */
export async function putReading(
  db: LibraryDatabase,
  reading: Reading,
  savedAt = new Date().toISOString(),
): Promise<SavedEntry> {
  const address = articleAddress(reading);
  return db.transaction('rw', searchedTables(db), async () => {
    const known = await findLive(db, address);
    const changed = await nextChange(db);
    const latest = known === undefined ? undefined : await db.versions.get(known.version);
    const same = latest?.reading.text === reading.text && latest.reading.title === reading.title;
    const start = newRecord(changed, known?.id);
    const version = newRecord(changed, same ? latest?.id : undefined);
    await db.versions.put({ ...version, entry: start.id, savedAt, reading });
    const entry: EntryRecord = {
      ...start,
      ...makeCard(reading),
      address,
      firstSavedAt: known?.firstSavedAt ?? savedAt,
      savedAt,
      version: version.id,
      versions: (known?.versions ?? 0) + (same ? 0 : 1),
    };
    await db.entries.put(entry);
    const marks = await db.marks.where('entry').equals(entry.id).toArray();
    await placeDocuments(db, [makeDocument(entry.id, reading, marks)], changed);
    await addToState(db, 'saves-since-backup', 1);
    return { id: entry.id, savedAt };
  });
}

/** Saves a reading with tags and a note, in one transaction. */
export async function putAnnotated(
  db: LibraryDatabase,
  reading: Reading,
  words: AddedWords,
): Promise<SavedEntry> {
  return db.transaction('rw', searchedTables(db), async () => {
    const saved = await putReading(db, reading);
    await annotate(db, { entry: saved.id, ...words });
    return saved;
  });
}
