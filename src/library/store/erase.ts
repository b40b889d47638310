import type { LibraryDatabase } from '../database';
import { nextChange } from './changes';
import { addToState, readState, writeState } from './state';

/**
 * Deletes for good what was deleted before: texts, notes and highlights go, and of each entry a
 * tombstone without content stays, so that no other machine brings it back. Gives how many.
 */
export async function eraseDeleted(db: LibraryDatabase): Promise<number> {
  return db.transaction('rw', [db.entries, db.versions, db.marks, db.state], async () => {
    const deleted = await db.entries
      .filter(({ deletedAt, version }) => deletedAt !== null && version !== '')
      .toArray();
    const ids = deleted.map(({ id }) => id);
    await db.versions.where('entry').anyOf(ids).delete();
    await db.marks.where('entry').anyOf(ids).delete();
    const changed = await nextChange(db);
    await db.entries.bulkPut(
      deleted.map(({ id, schema, deletedAt, savedAt, firstSavedAt }) => ({
        id,
        schema,
        changed,
        deletedAt,
        savedAt,
        firstSavedAt,
        address: '',
        version: '',
        versions: 0,
        title: '',
        outlet: '',
        url: '',
        lang: '',
        dir: 'ltr',
        published: null,
        firstFact: null,
        speakers: [],
      })),
    );
    await forgetCopy(db);
    return ids.length;
  });
}

/** Deletes everything, tombstones and settings of the library too. */
export async function eraseAll(db: LibraryDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const copy = await readState(db, 'copy');
    await Promise.all(db.tables.map((table) => table.clear()));
    await writeState(db, 'copy', copy);
    await forgetCopy(db);
  });
}

/** What is erased must not be brought back: the second copy is deleted and written anew. */
async function forgetCopy(db: LibraryDatabase): Promise<void> {
  await addToState(db, 'copy', 1);
  await writeState(db, 'copied', 0);
}
