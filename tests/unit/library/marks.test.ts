import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import { listSpeakers } from '../../../src/library/speakers';
import { listAll } from '../../../src/library/store/entries';
import { joinSpeakers, listJoins, separateSpeaker } from '../../../src/library/store/joins';
import {
  addMark,
  deleteMark,
  editNote,
  listMarks,
  listTags,
} from '../../../src/library/store/marks';
import { createSearcher } from '../../../src/library/search/searcher';
import { putAnnotated, putReading } from '../../../src/library/store/save';
import { makeReading } from './reading-fixture';

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

async function saveWithNote(): Promise<string> {
  const { id } = await putReading(db, makeReading());
  await addMark(db, { entry: id, kind: 'note', text: 'first' });
  return id;
}

const textsOf = async (id: string) => (await listMarks(db, id)).map(({ text }) => text);

describe('marks', () => {
  it('of one moment come in the order in which they were added', async () => {
    const { id } = await putReading(db, makeReading());
    const texts = ['harbour', 'ferry', 'quay', 'crane', 'anchor', 'buoy'];
    const now = '2026-05-04T10:00:00.000Z';
    for (const text of texts) await addMark(db, { entry: id, kind: 'tag', text }, now);
    expect(await textsOf(id)).toEqual(texts);
  });
});

describe('notes', () => {
  it('are changed in place', async () => {
    const id = await saveWithNote();
    const [note] = await listMarks(db, id);
    expect(note && (await editNote(db, note, 'second'))).toBe('changed');
    expect(await textsOf(id)).toEqual(['second']);
  });

  it('changed in two windows at once keep both sides', async () => {
    const id = await saveWithNote();
    const [here] = await listMarks(db, id);
    const [there] = await listMarks(db, id);
    if (here === undefined || there === undefined) throw new Error('no note');
    await editNote(db, here, 'from here');
    expect(await editNote(db, there, 'from there')).toBe('kept-both');
    expect((await textsOf(id)).sort()).toEqual(['from here', 'from there']);
  });

  it('deleted in one window while another edits them keep the words of the other', async () => {
    const id = await saveWithNote();
    const [note] = await listMarks(db, id);
    if (note === undefined) throw new Error('no note');
    await deleteMark(db, note);
    await editNote(db, note, 'still wanted');
    expect(await textsOf(id)).toEqual(['still wanted']);
  });
});

describe('tags', () => {
  it('are there once, however often they are given', async () => {
    const { id } = await putReading(db, makeReading());
    await addMark(db, { entry: id, kind: 'tag', text: 'sea' });
    await addMark(db, { entry: id, kind: 'tag', text: 'sea' });
    expect(await listTags(db)).toEqual([[id, 'sea']]);
  });
});

describe('an article with tags and a note', () => {
  const words = { tags: ['sea', 'trade'], note: 'ask the captain' };

  it('is saved with them, and found by them', async () => {
    const { id } = await putAnnotated(db, makeReading(), words);
    expect((await textsOf(id)).sort()).toEqual(['ask the captain', 'sea', 'trade']);
    const searcher = createSearcher(db);
    await searcher.refresh();
    expect(searcher.search('captain trade')?.map((hit) => hit.id)).toEqual([id]);
  });

  it('is not saved where they can’t be', async () => {
    db.marks.hook('creating', () => {
      throw new Error('No room');
    });
    await expect(putAnnotated(db, makeReading(), words)).rejects.toThrow('No room');
    expect(await listAll(db)).toEqual([]);
  });
});

describe('speakers', () => {
  const [quote] = makeReading().quotes;
  const save = (name: string, ...speakers: string[]) => {
    const url = `https://paper.example/${name}`;
    const quotes = speakers.flatMap((speaker) => (quote ? [{ ...quote, speaker }] : []));
    return putReading(db, makeReading({ url, canonical: url, quotes }));
  };
  const spellings = async () =>
    listSpeakers(await listAll(db), await listJoins(db)).map((speaker) => [
      speaker.quotes,
      ...speaker.spellings,
    ]);

  it('are joined by hand and stay joined for what is saved later', async () => {
    await save('a', 'Ana Roe', 'Ana Roe');
    await save('b', 'Anna Rö');
    expect(await spellings()).toEqual([
      [2, 'Ana Roe'],
      [1, 'Anna Rö'],
    ]);
    await joinSpeakers(db, ['Ana Roe', 'Anna Rö']);
    await save('c', 'Anna Rö');
    expect(await spellings()).toEqual([[4, 'Ana Roe', 'Anna Rö']]);
  });

  it('are counted by what is listed: the words of a quote within a longer one are no second quote', async () => {
    const quotes = quote ? [quote, { ...quote, end: quote.end - 1 }] : [];
    await putReading(db, makeReading({ quotes }));
    expect(await spellings()).toEqual([[1, quote?.speaker]]);
  });

  it('can be separated again, the others staying joined', async () => {
    await save('a', 'A', 'A', 'A', 'B', 'B', 'C');
    await joinSpeakers(db, ['A', 'B']);
    await joinSpeakers(db, ['B', 'C']);
    await separateSpeaker(db, 'B');
    expect(await spellings()).toEqual([
      [4, 'A', 'C'],
      [2, 'B'],
    ]);
  });
});
