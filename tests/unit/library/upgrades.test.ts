import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/library/open-database';
import { catchUp } from '../../../src/library/search/catch-up';
import { createSearcher } from '../../../src/library/search/searcher';
import { findEntry, listAll, listVersions } from '../../../src/library/store/entries';
import { putReading } from '../../../src/library/store/save';
import { addVersion1 } from '../../../src/library/upgrades/v1';
import { makeReading } from './reading-fixture';

const names: string[] = [];
afterEach(() => Promise.all(names.splice(0).map((name) => Dexie.delete(name))));

/** A library as version 1 left it: two articles, one of them deleted. */
async function makeVersion1(): Promise<string> {
  const name = crypto.randomUUID();
  names.push(name);
  const db = new Dexie(name);
  addVersion1(db);
  const entry = {
    id: '6f6b7c1e-0000-4000-8000-000000000001',
    schema: 1,
    changed: 1,
    deletedAt: null,
    address: 'https://harbour.example/news/ferry',
    savedAt: '2026-05-04T09:00:00.000Z',
    reading: makeReading(),
  };
  await db.table('entries').bulkAdd([
    entry,
    {
      ...entry,
      id: '6f6b7c1e-0000-4000-8000-000000000002',
      changed: 3,
      deletedAt: entry.savedAt,
    },
  ]);
  await db.table('state').add({ key: 'changes', value: 3 });
  db.close();
  return name;
}

describe('version 1 to 2', () => {
  it('keeps every article, its id, its date and its deletion', async () => {
    const db = openDatabase(await makeVersion1());
    const entries = (await listAll(db)).sort((a, b) => a.id.localeCompare(b.id));
    expect(entries.map(({ id, deletedAt, savedAt }) => [id.at(-1), deletedAt, savedAt])).toEqual([
      ['1', null, '2026-05-04T09:00:00.000Z'],
      ['2', '2026-05-04T09:00:00.000Z', '2026-05-04T09:00:00.000Z'],
    ]);
    expect(entries[0]).toMatchObject({
      title: 'Ferry stops',
      outlet: 'Harbour Post',
      versions: 1,
      speakers: [['Ana Roe', 1]],
    });
    const versions = await listVersions(db, entries[0]?.id ?? '');
    expect(versions.map(({ reading }) => reading)).toEqual([makeReading()]);
    db.close();
  });

  it('leaves articles that can be found, searched and saved again', async () => {
    const db = openDatabase(await makeVersion1());
    const found = await findEntry(db, makeReading());
    expect(found?.id.at(-1)).toBe('1');
    await catchUp(db, () => {});
    const searcher = createSearcher(db);
    await searcher.refresh();
    expect(searcher.search('ferry')?.map(({ id }) => id.at(-1))).toEqual(['1']);
    const again = await putReading(db, makeReading({ title: 'Ferry runs' }));
    expect(again.id).toBe(found?.id);
    expect((await listAll(db)).find(({ id }) => id === again.id)?.changed).toBeGreaterThan(3);
    db.close();
  });

  it('that fails half-way leaves version 1 as it was', async () => {
    const name = await makeVersion1();
    const before = new Dexie(name);
    addVersion1(before);
    await before.table('entries').add({ id: 'z', address: 'https://z.example/', reading: null });
    before.close();
    const broken = openDatabase(name);
    await expect(broken.open()).rejects.toMatchObject({ name: 'UpgradeError' });
    broken.close();
    const after = new Dexie(name);
    addVersion1(after);
    expect(await after.table('entries').count()).toBe(3);
    expect(await after.table('entries').get('6f6b7c1e-0000-4000-8000-000000000001')).toMatchObject({
      reading: makeReading(),
    });
    after.close();
  });
});
