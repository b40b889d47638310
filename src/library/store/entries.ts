import type { SavedEntry } from '../../messages/protocol';
import { articleAddress } from '../../reading/showing/article-address';
import type { LibraryDatabase } from '../database';
import { type EntryRecord, isLive, type VersionRecord } from '../records';
import { readDocuments } from '../search/documents';
import { indexTables, placeDocuments, searchedTables, unplaceDocuments } from '../search/segments';
import { nextChange } from './changes';

/** The saved entry of an article, or null. */
export async function findEntry(
  db: LibraryDatabase,
  page: { readonly url: string; readonly canonical: string | null },
): Promise<SavedEntry | null> {
  const entry = await findLive(db, articleAddress(page));
  return entry === undefined ? null : { id: entry.id, savedAt: entry.savedAt };
}

/** The entry of an address that isn't deleted. */
export function findLive(db: LibraryDatabase, address: string): Promise<EntryRecord | undefined> {
  return db.entries.where('address').equals(address).and(isLive).first();
}

/** The articles saved last, newest first: what the first screen shows while the rest is read. */
export function listNewest(db: LibraryDatabase, count: number): Promise<EntryRecord[]> {
  return (
    db.entries
      .orderBy('savedAt')
      // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, read backwards
      .reverse()
      .filter(isLive)
      .limit(count)
      .toArray()
  );
}

/** All entries, deleted ones too, in no order. */
export function listAll(db: LibraryDatabase): Promise<EntryRecord[]> {
  return db.entries.toArray();
}

/** An entry, whether deleted or not. */
export function getEntry(db: LibraryDatabase, id: string): Promise<EntryRecord | undefined> {
  return db.entries.get(id);
}

/** All versions of an entry, oldest first. */
export async function listVersions(db: LibraryDatabase, entry: string): Promise<VersionRecord[]> {
  const versions = await db.versions.where('entry').equals(entry).toArray();
  return versions.sort((a, b) => a.savedAt.localeCompare(b.savedAt));
}

/** The latest version of each entry, in the order asked for; entries that are gone are left out. */
export async function getLatest(
  db: LibraryDatabase,
  entries: readonly EntryRecord[],
): Promise<VersionRecord[]> {
  const versions = await db.versions.bulkGet(entries.map(({ version }) => version));
  return versions.filter((version) => version !== undefined);
}

/** Deletes entries (their content stays until it is erased, so that it can be undone). */
export async function deleteEntries(
  db: LibraryDatabase,
  ids: readonly string[],
  deletedAt = new Date().toISOString(),
): Promise<void> {
  await db.transaction('rw', [db.entries, ...indexTables(db)], async () => {
    const changed = await nextChange(db);
    await db.entries.where('id').anyOf(ids).modify({ deletedAt, changed });
    await unplaceDocuments(db, ids, changed);
  });
}

/** Brings deleted entries back. */
export async function restoreEntries(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', searchedTables(db), async () => {
    const changed = await nextChange(db);
    await db.entries.where('id').anyOf(ids).modify({ deletedAt: null, changed });
    await placeDocuments(db, await readDocuments(db, ids), changed);
  });
}
