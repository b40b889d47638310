import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import { listVersions } from '../../../src/library/store/entries';
import { dropHighlight, highlightsIn, keepHighlight } from '../../../src/library/store/highlights';
import { listMarks } from '../../../src/library/store/marks';
import { putReading } from '../../../src/library/store/save';
import { makeReading } from './reading-fixture';

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

const reading = makeReading();
const span = { start: 0, end: 12 };
const words = reading.text.slice(span.start, span.end);
const spansIn = async (text: string) =>
  (await highlightsIn(db, { ...reading, text })).map(({ start, end }) => text.slice(start, end));

describe('highlights', () => {
  it('save the article that they stand in', async () => {
    await keepHighlight(db, reading, span);
    expect(await spansIn(reading.text)).toEqual([words]);
  });

  it('make no new version of an article that is saved already', async () => {
    const { id } = await putReading(db, reading);
    await keepHighlight(db, reading, span);
    expect(await listVersions(db, id)).toHaveLength(1);
    expect(await listMarks(db, id)).toHaveLength(1);
  });

  it('follow their words when the article changes around them', async () => {
    await keepHighlight(db, reading, span);
    expect(await spansIn(`A new first line.\n${reading.text}`)).toEqual([words]);
  });

  it('are the words nearest to where they stood', async () => {
    const text = 'One two. One two. One two.';
    await keepHighlight(db, { ...reading, text }, { start: 9, end: 16 });
    const [found] = await highlightsIn(db, { ...reading, text: `${text} More.` });
    expect(found).toMatchObject({ start: 9, end: 16 });
  });

  it('are left out where their words are gone, and stay in the library', async () => {
    await keepHighlight(db, reading, span);
    expect(await spansIn('Other words altogether.')).toEqual([]);
    expect(await db.marks.count()).toBe(1);
  });

  it('are gone once dropped, and dropping twice is no error', async () => {
    const id = await keepHighlight(db, reading, span);
    await dropHighlight(db, id);
    await dropHighlight(db, id);
    expect(await spansIn(reading.text)).toEqual([]);
  });

  it('of another article are not shown', async () => {
    await keepHighlight(db, reading, span);
    const other = { url: 'https://elsewhere.example/a', canonical: null, text: reading.text };
    expect(await highlightsIn(db, other)).toEqual([]);
  });
});
