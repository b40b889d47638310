import type { LibraryDatabase } from '../database';
import type { StateKey } from '../records';

/** A number of the library's state; 0 where it was never set. */
export async function readState(db: LibraryDatabase, key: StateKey): Promise<number> {
  return (await db.state.get(key))?.value ?? 0;
}

/** Adds to a number of the library's state, inside the transaction that it belongs to. */
export async function addToState(db: LibraryDatabase, key: StateKey, more: number): Promise<void> {
  await writeState(db, key, (await readState(db, key)) + more);
}

/** Sets a number of the library's state. */
export async function writeState(db: LibraryDatabase, key: StateKey, value: number): Promise<void> {
  await db.state.put({ key, value });
}
