import type { SavedEntry } from '../../messages/protocol';
import type { Reading } from '../../reading/reading';
import { articleAddress } from '../address';
import type { LibraryDatabase } from '../database';
import { RECORD_SCHEMA, type EntryRecord } from '../records';
import { nextChange } from './changes';

/** Saves a reading; the same article saved again takes the place of its entry. Resolves once it is on disk. */
export async function putReading(
  db: LibraryDatabase,
  reading: Reading,
  savedAt = new Date().toISOString(),
): Promise<SavedEntry> {
  const address = articleAddress(reading);
  return db.transaction('rw', db.entries, db.state, async () => {
    const known = await findLive(db, address);
    const id = known?.id ?? crypto.randomUUID();
    const changed = await nextChange(db);
    await db.entries.put({
      id,
      schema: RECORD_SCHEMA,
      changed,
      deletedAt: null,
      address,
      savedAt,
      reading,
    });
    return { id, savedAt };
  });
}

/** The saved entry of an article, or null. */
export async function findEntry(
  db: LibraryDatabase,
  page: { readonly url: string; readonly canonical: string | null },
): Promise<SavedEntry | null> {
  const entry = await findLive(db, articleAddress(page));
  return entry === undefined ? null : { id: entry.id, savedAt: entry.savedAt };
}

function findLive(db: LibraryDatabase, address: string): Promise<EntryRecord | undefined> {
  return db.entries
    .where('address')
    .equals(address)
    .and((entry) => entry.deletedAt === null)
    .first();
}

/** All saved articles, newest first. */
export function listEntries(db: LibraryDatabase): Promise<EntryRecord[]> {
  return db.entries
    .orderBy('savedAt')
    .reverse()
    .filter((entry) => entry.deletedAt === null)
    .toArray();
}

/** Deletes entries (a tombstone stays, so that it can be undone), or with null brings them back. */
export async function setDeleted(
  db: LibraryDatabase,
  ids: readonly string[],
  deletedAt: string | null,
): Promise<void> {
  await db.transaction('rw', db.entries, db.state, async () => {
    const changed = await nextChange(db);
    await db.entries.where('id').anyOf(ids).modify({ deletedAt, changed });
  });
}
