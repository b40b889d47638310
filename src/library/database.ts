import Dexie, { type EntityTable } from 'dexie';
import type { EntryRecord, StateRecord } from './records';
import { addVersion1 } from './upgrades/v1';

/** The tables; only `store/` reads and writes them. */
export interface LibraryDatabase extends Dexie {
  readonly entries: EntityTable<EntryRecord, 'id'>;
  readonly state: EntityTable<StateRecord, 'key'>;
}

/**
 * The library on disk. Every numbered upgrade is registered, so a database of any older version is
 * brought up to date when it is first used; an upgrade that fails leaves it as it was.
 *
 * `strict` makes a transaction report success only after the disk has it: "saved" must survive a
 * killed browser (Chromium's default, `relaxed`, leaves it with the operating system).
 */
export function openDatabase(name = 'library'): LibraryDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  addVersion1(db);
  return db as LibraryDatabase;
}
