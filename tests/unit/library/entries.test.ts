import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import {
  deleteEntries,
  findEntry,
  listAll,
  listNewest,
  listVersions,
  restoreEntries,
} from '../../../src/library/store/entries';
import { eraseAll, eraseDeleted } from '../../../src/library/store/erase';
import { putReading } from '../../../src/library/store/save';
import { makeReading } from './reading-fixture';

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

describe('a saved reading', () => {
  it('is there, whole, after the database was closed and opened again', async () => {
    const reading = makeReading();
    const { id } = await putReading(db, reading);
    db.close();
    const again = openDatabase(db.name);
    expect((await listVersions(again, id)).map((version) => version.reading)).toEqual([reading]);
    again.close();
  });

  it('is found by its canonical address, wherever it was read', async () => {
    const saved = await putReading(db, makeReading({ url: 'https://harbour.example/amp/ferry' }));
    const found = await findEntry(db, {
      url: 'https://harbour.example/news/ferry?utm_source=mail#top',
      canonical: null,
    });
    expect(found).toEqual(saved);
    expect(await findEntry(db, { url: 'https://harbour.example/other', canonical: null })).toBe(
      null,
    );
  });

  it('becomes a new version of its entry when the article says something else', async () => {
    const first = await putReading(db, makeReading());
    const second = await putReading(db, makeReading({ title: 'Ferry runs again' }));
    expect(second.id).toBe(first.id);
    const [entry] = await listNewest(db, 10);
    expect(entry).toMatchObject({ title: 'Ferry runs again', versions: 2 });
    const versions = await listVersions(db, first.id);
    expect(versions.map(({ reading }) => reading.title)).toEqual([
      'Ferry stops',
      'Ferry runs again',
    ]);
  });

  it('stays one version when the article says the same', async () => {
    const { id } = await putReading(db, makeReading(), '2026-05-04T00:00:00Z');
    await putReading(db, makeReading({ warnings: ['read anew'] }), '2026-05-05T00:00:00Z');
    const versions = await listVersions(db, id);
    expect(versions.map(({ reading }) => reading.warnings)).toEqual([['read anew']]);
    expect((await listNewest(db, 1))[0]).toMatchObject({
      versions: 1,
      firstSavedAt: '2026-05-04T00:00:00Z',
      savedAt: '2026-05-05T00:00:00Z',
    });
  });
});

describe('the list', () => {
  it('has the article saved last at the top', async () => {
    for (const [day, name] of ['a', 'b', 'c'].entries()) {
      const url = `https://harbour.example/${name}`;
      await putReading(db, makeReading({ url, canonical: url }), `2026-05-0${day + 1}T00:00:00Z`);
    }
    expect((await listNewest(db, 2)).map(({ address }) => address.at(-1))).toEqual(['c', 'b']);
  });
});

describe('deletion', () => {
  it('takes an entry from the list and from the look-up, and can be undone', async () => {
    const reading = makeReading();
    const { id } = await putReading(db, reading);
    await deleteEntries(db, [id]);
    expect(await listNewest(db, 10)).toEqual([]);
    expect(await findEntry(db, reading)).toBe(null);
    await restoreEntries(db, [id]);
    expect((await listNewest(db, 10)).map((entry) => entry.id)).toEqual([id]);
    expect((await listVersions(db, id)).map((version) => version.reading)).toEqual([reading]);
  });

  it('lets the article be saved anew', async () => {
    const first = await putReading(db, makeReading());
    await deleteEntries(db, [first.id]);
    await putReading(db, makeReading());
    expect(await listNewest(db, 10)).toHaveLength(1);
  });

  it('for good leaves a tombstone and nothing of the article', async () => {
    const kept = await putReading(db, makeReading({ url: 'https://a.example/', canonical: null }));
    const { id } = await putReading(db, makeReading());
    await deleteEntries(db, [id]);
    expect(await eraseDeleted(db)).toBe(1);
    expect(await listVersions(db, id)).toEqual([]);
    const tombstone = (await listAll(db)).find((entry) => entry.id === id);
    expect(tombstone?.deletedAt).not.toBe(null);
    expect(JSON.stringify(tombstone)).not.toContain('erry');
    expect((await listNewest(db, 10)).map((entry) => entry.id)).toEqual([kept.id]);
    expect(await eraseDeleted(db)).toBe(0);
  });

  it('of everything leaves nothing', async () => {
    await putReading(db, makeReading());
    await eraseAll(db);
    const left = await Promise.all(db.tables.map((table) => table.toArray()));
    // No more than that the second copy is to be deleted, too.
    expect(left.flat()).toEqual([
      { key: 'copied', value: 0 },
      { key: 'copy', value: 1 },
    ]);
  });
});

describe('the change counter', () => {
  it('gives each change a number of its own, higher than all before', async () => {
    const { id } = await putReading(db, makeReading());
    await putReading(db, makeReading({ url: 'https://harbour.example/b', canonical: null }));
    await deleteEntries(db, [id]);
    const numbers = (await listAll(db)).map(({ changed }) => changed).sort((a, b) => a - b);
    expect(numbers).toEqual([2, 3]);
  });
});
