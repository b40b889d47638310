import { isLive } from '../records';
import type { LibraryDatabase } from '../database';
import { readState, writeState } from '../store/state';
import { COPIED_TABLES, copiedTable, type CopiedRecord } from './copied-tables';
import { listCopies, readLines } from './folder';

/** Records that are written at once. */
const BATCH = 500;

/** Held by the window that brings back; not the lock of the copying: who copies may wait, with that in hand, for this to be done. */
const LOCK = 'bring-back-library';

/**
 * Where the database is new and yet there is a second copy of it, the browser has lost the library:
 * brings back what the copy has, and notes how many articles that are. Asked each time that the
 * database is opened; until it has answered once, nothing else reads or writes.
 */
export async function bringBack(db: LibraryDatabase): Promise<void> {
  if ((await readState(db, 'copy')) !== 0) return;
  await navigator.locks.request(LOCK, async () => {
    // Another window may have done it meanwhile.
    if ((await readState(db, 'copy')) !== 0) return;
    const number = (await listCopies()).at(-1);
    const changes = number === undefined ? 0 : await putRecords(db, readLines(number));
    const articles = await db.entries.filter(isLive).count();
    await db.transaction('rw', db.state, async () => {
      await writeState(db, 'changes', Math.max(changes, await readState(db, 'changes')));
      await writeState(db, 'brought-back', articles);
      // The next copy is written anew: of this one it is not known whether all of it could be read.
      await writeState(db, 'copy', (number ?? 0) + 1);
    });
  });
}

/** Whether a window is bringing back a library now: for 10,000 articles that takes some seconds. */
export async function isBringingBack(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}

/** Puts the records of a copy in their tables, later ones over earlier ones; gives the highest change counter. */
async function putRecords(db: LibraryDatabase, lines: AsyncIterable<string>): Promise<number> {
  let changes = 0;
  let batch: CopiedRecord[] = [];
  const write = async () => {
    for (const name of COPIED_TABLES) {
      const records = batch.filter(({ table }) => table === name).map(({ record }) => record);
      if (records.length > 0) await copiedTable(db, name).bulkPut(records);
    }
    batch = [];
  };
  for await (const line of lines) {
    const copied = parseLine(line);
    if (copied === null) continue;
    changes = Math.max(changes, copied.record.changed);
    batch.push(copied);
    if (batch.length === BATCH) await write();
  }
  await write();
  return changes;
}

/** A line that can't be read is left out: all others can be brought back. */
function parseLine(line: string): CopiedRecord | null {
  try {
    return JSON.parse(line) as CopiedRecord;
  } catch {
    return null;
  }
}
