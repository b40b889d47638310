import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import { listNewest, listVersions } from '../../../src/library/store/entries';
import { putReading } from '../../../src/library/store/save';
import { readState } from '../../../src/library/store/state';
import { makeReading } from './reading-fixture';

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

/** The disk is full from the given table's next writing on. */
function fillDisk(table: 'entries' | 'versions' | 'segments'): void {
  const fail = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  db[table].hook('creating', fail);
  db[table].hook('updating', fail);
}

describe('a save on a full disk', () => {
  it.each(['entries', 'versions', 'segments'] as const)(
    'that breaks off at the %s is reported, and leaves what was there as it was',
    async (table) => {
      const { id } = await putReading(db, makeReading());
      const before = JSON.stringify([
        await listNewest(db, 9),
        await listVersions(db, id),
        await db.segments.toArray(),
        await readState(db, 'changes'),
      ]);
      fillDisk(table);
      await expect(putReading(db, makeReading({ text: 'It sank.' }))).rejects.toThrow('full');
      const after = JSON.stringify([
        await listNewest(db, 9),
        await listVersions(db, id),
        await db.segments.toArray(),
        await readState(db, 'changes'),
      ]);
      expect(after).toBe(before);
    },
  );
});
