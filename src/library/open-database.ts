import Dexie from 'dexie';
import type { LibraryDatabase } from './database';
import { INDEX_VERSION } from './search/index-version';
import { bringBack } from './second-copy/bring-back';
import { addVersion1 } from './upgrades/v1';
import { addVersion2 } from './upgrades/v2';

/** Every upgrade in order. */
const UPGRADES = [addVersion1, addVersion2] as const;

/**
 * The library on disk. Every numbered upgrade is registered, so a database of any older version is
 * brought up to date when it is first used; an upgrade that fails leaves it as it was.
 *
 * `strict` makes a transaction report success only after the disk has it: "saved" must survive a
 * killed browser (Chromium's default, `relaxed`, leaves it with the operating system).
 */
export function openDatabase(name = 'library'): LibraryDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const addVersion of UPGRADES) addVersion(db);
  db.on('populate', (transaction) => {
    void transaction.table('state').add({ key: 'index', value: INDEX_VERSION });
  });
  // The library opens without its second copy, too; the next opening tries again.
  db.on('ready', (opened) => bringBack(opened as LibraryDatabase).catch(() => undefined), true);
  return db as LibraryDatabase;
}
