import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import { applyImport } from '../../../src/library/import/apply';
import { compareFile } from '../../../src/library/import/compare';
import { parseFile } from '../../../src/library/import/parse-file';
import { catchUp } from '../../../src/library/search/catch-up';
import { createSearcher } from '../../../src/library/search/searcher';
import {
  deleteEntries,
  listAll,
  listNewest,
  listVersions,
} from '../../../src/library/store/entries';
import { joinSpeakers } from '../../../src/library/store/joins';
import { addMark, deleteMark, listMarks } from '../../../src/library/store/marks';
import { putReading } from '../../../src/library/store/save';
import { generateReading, LANGUAGES } from './generated-reading';
import { EXPORTED_AT, exportText, importInto } from './library-files';
import { makeReading } from './reading-fixture';

let db: LibraryDatabase;
let other: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
  other = openDatabase(crypto.randomUUID());
});
afterEach(async () => {
  await db.delete();
  await other.delete();
});

describe('JSON out and in', () => {
  it('gives a thousand readings in thirty languages back, byte by byte', async () => {
    for (const lang of LANGUAGES) {
      for (const reading of fc.sample(generateReading(lang), { numRuns: 34, seed: 7 })) {
        const content = JSON.stringify({
          format: 'saring-library',
          version: 2,
          exportedAt: EXPORTED_AT,
          joins: [],
          entries: [
            {
              id: 'a',
              address: reading.url,
              firstSavedAt: EXPORTED_AT,
              savedAt: EXPORTED_AT,
              version: 'b',
              versions: [{ id: 'b', savedAt: EXPORTED_AT, reading }],
              marks: [],
            },
          ],
        });
        const parsed = parseFile(content);
        if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problem));
        expect(JSON.stringify(parsed.file.entries[0]?.versions[0]?.reading)).toBe(
          JSON.stringify(reading),
        );
      }
    }
  });

  it('gives a whole library back: versions, notes, tags, highlights, joined speakers', async () => {
    for (const lang of LANGUAGES) {
      const [reading] = fc.sample(generateReading(lang), { numRuns: 1, seed: 11 });
      if (reading) await putReading(db, reading);
    }
    const { id } = await putReading(db, makeReading());
    await putReading(db, makeReading({ text: 'It sails again.' }));
    const [version] = await listVersions(db, id);
    await addMark(db, { entry: id, kind: 'note', text: 'line one\nline "two"' });
    await addMark(db, { entry: id, kind: 'tag', text: 'sea' });
    await addMark(db, {
      entry: id,
      kind: 'highlight',
      version: version?.id ?? '',
      start: 4,
      end: 9,
      text: 'ferry',
    });
    await joinSpeakers(db, ['Ana Roe', 'Anna Rö']);

    const out = await exportText('json', db);
    expect(new Set(await importInto(other, out))).toEqual(new Set(['new']));
    expect(await exportText('json', other)).toBe(out);
    expect(await listMarks(other, id)).toHaveLength(3);
    expect((await listVersions(other, id)).map(({ reading }) => reading)).toEqual(
      (await listVersions(db, id)).map(({ reading }) => reading),
    );
  });

  it('makes what came in searchable', async () => {
    const { id } = await putReading(db, makeReading());
    await importInto(other, await exportText('json', db));
    await catchUp(other, () => {});
    const searcher = createSearcher(other);
    await searcher.refresh();
    expect(searcher.search('ferry')?.map((hit) => hit.id)).toEqual([id]);
  });

  it('changes nothing the second time', async () => {
    await putReading(db, makeReading());
    const out = await exportText('json', db);
    await importInto(other, out);
    const before = JSON.stringify(await listAll(other));
    expect(await importInto(other, out)).toEqual(['same']);
    expect(JSON.stringify(await listAll(other))).toBe(before);
  });

  it('keeps both sides where they clash', async () => {
    await putReading(db, makeReading({ text: 'From there.' }), '2026-05-04T00:00:00Z');
    const { id } = await putReading(other, makeReading({ text: 'From here.' }), EXPORTED_AT);
    expect(await importInto(other, await exportText('json', db))).toEqual(['clash']);
    const versions = await listVersions(other, id);
    expect(versions.map(({ reading }) => reading.text)).toEqual(['From there.', 'From here.']);
    expect(await listNewest(other, 9)).toMatchObject([{ id, versions: 2, savedAt: EXPORTED_AT }]);
  });

  it('brings back what was deleted', async () => {
    const { id } = await putReading(db, makeReading());
    const out = await exportText('json', db);
    await deleteEntries(db, [id]);
    expect(await importInto(db, out)).toEqual(['clash']);
    expect((await listNewest(db, 9)).map((entry) => entry.id)).toEqual([id]);
  });

  it('reads a file of version 1', async () => {
    const reading = makeReading();
    const old = { format: 'saring-library', version: 1, exportedAt: EXPORTED_AT };
    await importInto(db, JSON.stringify({ ...old, entries: [{ savedAt: EXPORTED_AT, reading }] }));
    const [entry] = await listNewest(db, 9);
    expect((await listVersions(db, entry?.id ?? '')).map((version) => version.reading)).toEqual([
      reading,
    ]);
  });

  it('that breaks off half-way leaves nothing behind', async () => {
    await putReading(db, makeReading());
    const url = 'https://harbour.example/two';
    await putReading(db, makeReading({ url, canonical: url }));
    const out = await exportText('json', db);
    let written = 0;
    other.versions.hook('creating', () => {
      written += 1;
      if (written === 2) throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(importInto(other, out)).rejects.toThrow('full');
    expect(await Promise.all([other.entries.count(), other.versions.count()])).toEqual([0, 0]);
  });

  it('says of each clash what the file brings', async () => {
    const { id } = await putReading(db, makeReading({ text: 'From there.' }));
    await addMark(db, { entry: id, kind: 'tag', text: 'sea' });
    const gone = 'https://harbour.example/gone';
    const { id: goneId } = await putReading(db, makeReading({ url: gone, canonical: gone }));
    const same = 'https://harbour.example/same';
    await putReading(db, makeReading({ url: same, canonical: same }));
    const out = await exportText('json', db);
    await importInto(other, out);
    await deleteEntries(other, [goneId]);
    const [tag] = await listMarks(other, id);
    if (tag !== undefined) await deleteMark(other, tag);
    await other.versions.where('entry').equals(id).modify({ reading: makeReading() });

    const parsed = parseFile(out);
    if (parsed.kind === 'refused') throw new Error('refused');
    const found = await compareFile(other, parsed.file);
    const told = found.map((one) =>
      one.kind === 'clash'
        ? [one.brings.versions.length, one.brings.marks.length, one.known.deletedAt !== null]
        : one.kind,
    );
    expect(new Set(told)).toEqual(new Set([[1, 1, false], [0, 0, true], 'same']));
  });

  it('leaves alone the clashes that are not wanted', async () => {
    const { id } = await putReading(db, makeReading({ text: 'From there.' }));
    const url = 'https://harbour.example/two';
    await putReading(db, makeReading({ url, canonical: url }));
    await putReading(other, makeReading({ text: 'From here.' }));
    const parsed = parseFile(await exportText('json', db));
    if (parsed.kind === 'refused') throw new Error('refused');
    const wanted = (await compareFile(other, parsed.file)).filter(({ kind }) => kind === 'new');
    await applyImport(other, parsed.file, wanted);
    expect(await other.entries.count()).toBe(2);
    expect(await listVersions(other, id)).toEqual([]);
  });

  it('keeps highlights with the words that they were made in, whatever ids are taken', async () => {
    const { id } = await putReading(db, makeReading());
    const [version] = await listVersions(db, id);
    const words = { start: 4, end: 9, text: 'ferry' };
    await addMark(db, { entry: id, kind: 'highlight', version: version?.id ?? '', ...words });
    const here = await putReading(other, makeReading());
    await importInto(other, await exportText('json', db));
    const [own] = await listVersions(other, here.id);
    expect(await listMarks(other, here.id)).toMatchObject([{ version: own?.id, ...words }]);
  });
});

describe('a bad file', () => {
  const good = async () => {
    await putReading(db, makeReading());
    return JSON.parse(await exportText('json', db)) as unknown;
  };
  const refuse = (content: string) => {
    const parsed = parseFile(content);
    return parsed.kind === 'refused' ? parsed.problem : null;
  };

  it('names the line where it stops being JSON', () => {
    expect(refuse('{\n"format": "saring-library",\n"version" 2\n}')).toEqual({
      kind: 'not-json',
      line: 3,
    });
  });

  it('that is of something else is said to be so', () => {
    expect(refuse('[1, 2]')).toEqual({ kind: 'not-ours' });
    expect(refuse('{"format": "bookmarks", "version": 1}')).toEqual({ kind: 'not-ours' });
  });

  it('of a newer product is said to be so', () => {
    expect(refuse('{"format": "saring-library", "version": 99}')).toEqual({
      kind: 'newer',
      version: 99,
    });
  });

  it.each([
    ['entries[0].savedAt', 'soon'],
    ['entries[0].version', 'nobody'],
    ['entries[0].versions[0].reading.quotes[0].start', -1],
    ['entries[0].versions[0].reading.url', 'javascript:alert(1)'],
    ['entries[0].versions[0].reading.text', undefined],
  ])('names the field %s', async (path, value) => {
    const file: unknown = await good();
    const steps = path.split(/[.[\]]+/);
    const last = steps.pop() ?? '';
    const place = steps.reduce((at, step) => Reflect.get(Object(at), step) as unknown, file);
    Reflect.set(Object(place), last, value);
    expect(refuse(JSON.stringify(file))).toMatchObject({ kind: 'field', path });
  });

  it('with a prototype key is refused and reaches no prototype', async () => {
    const content = JSON.stringify(await good()).replace(
      '"quotes":',
      '"__proto__":{"polluted":true},"quotes":',
    );
    expect(refuse(content)).toMatchObject({ kind: 'field' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
