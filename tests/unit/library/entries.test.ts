import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type LibraryDatabase } from '../../../src/library/database';
import { findEntry, listEntries, putReading, setDeleted } from '../../../src/library/store/entries';
import { makeReading } from './reading-fixture';

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

describe('a saved reading', () => {
  it('is there, whole, after the database was closed and opened again', async () => {
    const reading = makeReading();
    await putReading(db, reading);
    db.close();
    const again = openDatabase(db.name);
    expect((await listEntries(again)).map((entry) => entry.reading)).toEqual([reading]);
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

  it('stays one entry when the article is saved again', async () => {
    const first = await putReading(db, makeReading());
    const second = await putReading(db, makeReading({ title: 'Ferry runs again' }));
    expect(second.id).toBe(first.id);
    expect((await listEntries(db)).map(({ reading }) => reading.title)).toEqual([
      'Ferry runs again',
    ]);
  });
});

describe('the list', () => {
  it('has the article saved last at the top', async () => {
    for (const [day, name] of ['a', 'b', 'c'].entries()) {
      const url = `https://harbour.example/${name}`;
      await putReading(db, makeReading({ url, canonical: url }), `2026-05-0${day + 1}T00:00:00Z`);
    }
    expect((await listEntries(db)).map(({ address }) => address.at(-1))).toEqual(['c', 'b', 'a']);
  });
});

describe('deletion', () => {
  it('takes an entry from the list and from the look-up, and can be undone', async () => {
    const reading = makeReading();
    const { id } = await putReading(db, reading);
    await setDeleted(db, [id], '2026-05-05T00:00:00Z');
    expect(await listEntries(db)).toEqual([]);
    expect(await findEntry(db, reading)).toBe(null);
    await setDeleted(db, [id], null);
    expect((await listEntries(db)).map((entry) => entry.reading)).toEqual([reading]);
  });

  it('lets the article be saved anew', async () => {
    const first = await putReading(db, makeReading());
    await setDeleted(db, [first.id], '2026-05-05T00:00:00Z');
    await putReading(db, makeReading());
    expect(await listEntries(db)).toHaveLength(1);
  });
});

describe('the change counter', () => {
  it('gives each change a number of its own, higher than all before', async () => {
    const { id } = await putReading(db, makeReading());
    await putReading(db, makeReading({ url: 'https://harbour.example/b', canonical: null }));
    await setDeleted(db, [id], '2026-05-05T00:00:00Z');
    const numbers = (await db.entries.toArray())
      .map(({ changed }) => changed)
      .sort((a, b) => a - b);
    expect(numbers).toEqual([2, 3]);
  });
});
