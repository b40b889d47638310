import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import { isBackupDue, noteBackup, putOffBackup } from '../../../src/library/store/backup';
import { deleteEntries } from '../../../src/library/store/entries';
import { putReading } from '../../../src/library/store/save';
import { readState, writeState } from '../../../src/library/store/state';
import { makeReading } from './reading-fixture';

const NOW = Date.parse('2026-05-04T00:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

async function save(count: number, at = NOW): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const url = `https://harbour.example/${crypto.randomUUID()}`;
    const reading = makeReading({ url, canonical: url });
    ids.push((await putReading(db, reading, new Date(at).toISOString())).id);
  }
  return ids;
}

describe('a backup', () => {
  it('is offered after the tenth save, not before', async () => {
    await save(9);
    expect(await isBackupDue(db, NOW)).toBe(false);
    await save(1);
    expect(await isBackupDue(db, NOW)).toBe(true);
  });

  it('is not offered again once it was made, unless each week was asked for', async () => {
    await save(10);
    await noteBackup(db, NOW);
    await save(20, NOW + DAY);
    expect(await isBackupDue(db, NOW + 8 * DAY)).toBe(false);
    await writeState(db, 'backup-weekly', 1);
    expect(await isBackupDue(db, NOW + 6 * DAY)).toBe(false);
    expect(await isBackupDue(db, NOW + 8 * DAY)).toBe(true);
  });

  it('that has everything is not offered again', async () => {
    await writeState(db, 'backup-weekly', 1);
    await save(3);
    await noteBackup(db, NOW + DAY);
    expect(await isBackupDue(db, NOW + 30 * DAY)).toBe(false);
  });

  it('that was put off counts as none, and is offered later', async () => {
    await save(10);
    await putOffBackup(db, NOW);
    expect(await readState(db, 'backup-at')).toBe(0);
    expect(await isBackupDue(db, NOW)).toBe(false);
    await save(10);
    expect(await isBackupDue(db, NOW)).toBe(true);
  });

  it('of nothing is not offered', async () => {
    await deleteEntries(db, await save(10));
    expect(await isBackupDue(db, NOW)).toBe(false);
  });
});
