import type { LibraryDatabase } from '../database';
import { nextChange } from '../store/changes';
import { readState, writeState } from '../store/state';
import { readDocuments } from './documents';
import { INDEX_VERSION } from './index-version';
import { placeDocuments, searchedTables } from './segments';

/** Articles indexed in one transaction: a save in the meantime waits no longer than for these. */
const BATCH = 50;

/** Articles indexed so far, of how many. */
export interface CatchUpProgress {
  readonly done: number;
  readonly all: number;
}

/**
 * Brings the index on disk up to date: built anew where it is of another version, else completed by
 * the articles that came without it (an import, an upgrade). Stopped half-way, it goes on next time.
 */
export async function catchUp(
  db: LibraryDatabase,
  report: (progress: CatchUpProgress) => void,
): Promise<void> {
  if ((await readState(db, 'index')) !== INDEX_VERSION) {
    await db.transaction('rw', db.segments, db.placements, db.state, async () => {
      await db.segments.clear();
      await db.placements.clear();
      await writeState(db, 'index', INDEX_VERSION);
    });
  }
  const missing = await findMissing(db);
  for (let done = 0; done < missing.length; done += BATCH) {
    report({ done, all: missing.length });
    const ids = missing.slice(done, done + BATCH);
    await db.transaction('rw', searchedTables(db), async () => {
      await placeDocuments(db, await readDocuments(db, ids), await nextChange(db));
    });
  }
}

async function findMissing(db: LibraryDatabase): Promise<string[]> {
  const placed = new Set(await db.placements.where('fresh').equals(1).primaryKeys());
  const missing: string[] = [];
  await db.entries
    .filter(({ id, deletedAt }) => deletedAt === null && !placed.has(id))
    .each(({ id }) => missing.push(id));
  return missing;
}
