import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type LibraryDatabase } from '../../../src/library/database';
import { FORMATS, type ExportedFile, type FormatName } from '../../../src/library/export/formats';
import { readArticles } from '../../../src/library/export/saved-article';
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
import { joinSpeakers, listJoins } from '../../../src/library/store/joins';
import { addMark, listMarks } from '../../../src/library/store/marks';
import { putReading } from '../../../src/library/store/save';
import { generateReading, LANGUAGES } from './generated-reading';
import { makeReading } from './reading-fixture';

const EXPORTED_AT = '2026-11-23T00:00:00.000Z';

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

async function exportAll(format: FormatName, from = db): Promise<ExportedFile> {
  const entries = await listNewest(from, Infinity);
  return FORMATS[format]({
    articles: readArticles(from, entries),
    count: entries.length,
    title: 'Library',
    exportedAt: EXPORTED_AT,
    joins: (await listJoins(from)).map(({ names }) => names),
  });
}

const textOf = async (format: FormatName, from = db) =>
  (await exportAll(format, from)).parts.join('');

async function importInto(target: LibraryDatabase, content: string): Promise<string[]> {
  const parsed = parseFile(content);
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problem));
  const comparisons = await compareFile(target, parsed.file);
  await applyImport(target, parsed.file, comparisons, (html) => html);
  return comparisons.map(({ kind }) => kind);
}

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

    const out = await textOf('json');
    expect(new Set(await importInto(other, out))).toEqual(new Set(['new']));
    expect(await textOf('json', other)).toBe(out);
    expect(await listMarks(other, id)).toHaveLength(3);
    expect((await listVersions(other, id)).map(({ reading }) => reading)).toEqual(
      (await listVersions(db, id)).map(({ reading }) => reading),
    );
  });

  it('makes what came in searchable', async () => {
    const { id } = await putReading(db, makeReading());
    await importInto(other, await textOf('json'));
    await catchUp(other, () => {});
    const searcher = createSearcher(other);
    await searcher.refresh();
    expect(searcher.search('ferry')?.map((hit) => hit.id)).toEqual([id]);
  });

  it('changes nothing the second time', async () => {
    await putReading(db, makeReading());
    const out = await textOf('json');
    await importInto(other, out);
    const before = JSON.stringify(await listAll(other));
    expect(await importInto(other, out)).toEqual(['same']);
    expect(JSON.stringify(await listAll(other))).toBe(before);
  });

  it('keeps both sides where they clash', async () => {
    await putReading(db, makeReading({ text: 'From there.' }), '2026-05-04T00:00:00Z');
    const { id } = await putReading(other, makeReading({ text: 'From here.' }), EXPORTED_AT);
    expect(await importInto(other, await textOf('json'))).toEqual(['clash']);
    const versions = await listVersions(other, id);
    expect(versions.map(({ reading }) => reading.text)).toEqual(['From there.', 'From here.']);
    expect(await listNewest(other, 9)).toMatchObject([{ id, versions: 2, savedAt: EXPORTED_AT }]);
  });

  it('brings back what was deleted', async () => {
    const { id } = await putReading(db, makeReading());
    const out = await textOf('json');
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
    await putReading(db, makeReading({ html: '<p>one</p>' }));
    const url = 'https://harbour.example/two';
    await putReading(db, makeReading({ url, canonical: url, html: '<p>two</p>' }));
    const parsed = parseFile(await textOf('json'));
    if (parsed.kind === 'refused') throw new Error('refused');
    const comparisons = await compareFile(other, parsed.file);
    let cleaned = 0;
    const failing = (html: string) => {
      cleaned += 1;
      if (cleaned === 2) throw new Error('full');
      return html;
    };
    await expect(applyImport(other, parsed.file, comparisons, failing)).rejects.toThrow('full');
    expect(await Promise.all([other.entries.count(), other.versions.count()])).toEqual([0, 0]);
  });
});

describe('a bad file', () => {
  const good = async () => {
    await putReading(db, makeReading());
    return JSON.parse(await textOf('json')) as unknown;
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

describe('CSV', () => {
  it('survives quotes, commas and line ends, and defuses formulas', async () => {
    const [quote] = makeReading().quotes;
    const quotes = ['=1+1', '+62 "call"', '-1, or so', '@all', 'plain, "quoted"\nsecond line'].map(
      (text) => ({ ...(quote ?? { start: 0, end: 0 }), text }),
    ) as ReturnType<typeof makeReading>['quotes'];
    await putReading(db, makeReading({ quotes, title: '=HYPERLINK("x")' }));
    const rows = readCsv(await textOf('quotes-csv'));
    expect(rows.slice(1).map(([cell]) => cell)).toEqual([
      "'=1+1",
      `'+62 "call"`,
      "'-1, or so",
      "'@all",
      'plain, "quoted"\nsecond line',
    ]);
    expect(rows[1]?.[8]).toBe(`'=HYPERLINK("x")`);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it('of facts names who and when', async () => {
    const [fact] = makeReading().facts;
    await putReading(db, makeReading({ facts: fact ? [{ ...fact, who: [0] }] : [] }));
    const [head, row] = readCsv(await textOf('facts-csv'));
    expect(row?.[head?.indexOf('who') ?? -1]).toBe('Ana Roe');
  });
});

/** RFC 4180, read by the book: the tests must not share the writer's mistakes. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('Markdown', () => {
  it('has the front matter that Obsidian reads, and no markup from the text', async () => {
    const { id } = await putReading(
      db,
      makeReading({ title: 'A "b": c # d', text: '1. *bold* [x](y) <i>', facts: [], quotes: [] }),
    );
    await addMark(db, { entry: id, kind: 'tag', text: 'sea trade' });
    const [, front = '', body = ''] = (await textOf('markdown')).split('---\n');
    expect(front.split('\n').slice(0, 8)).toEqual([
      'title: "A \\"b\\": c # d"',
      'source: "https://harbour.example/news/ferry"',
      'author:',
      '  - "Li Moss"',
      'published: "2026-05-04T08:00:00+07:00"',
      expect.stringContaining('created: '),
      'outlet: "Harbour Post"',
      'lang: "en"',
    ]);
    expect(front).toContain('  - "sea-trade"');
    expect(body).toContain('# A "b": c \\# d');
  });

  it('of many articles is a file each, whatever their titles', async () => {
    for (const name of ['a', 'b']) {
      const url = `https://harbour.example/${name}`;
      await putReading(db, makeReading({ url, canonical: url, title: 'Same / title?' }));
    }
    const { extension, parts } = await exportAll('markdown');
    expect(extension).toBe('zip');
    const files = Object.keys(unzip(parts));
    expect(files).toHaveLength(2);
    expect(files[0]).toBe('Same title.md');
  });
});

function unzip(parts: ExportedFile['parts']): Record<string, Uint8Array> {
  const bytes = parts.flatMap((part) => (typeof part === 'string' ? [] : [...part]));
  return unzipSync(Uint8Array.from(bytes));
}

describe('EPUB', () => {
  it('is a container of well-formed pages, its kind first', async () => {
    for (const lang of ['ar', 'en', 'zh']) {
      const [reading] = fc.sample(generateReading(lang), { numRuns: 1, seed: 3 });
      if (reading) await putReading(db, reading);
    }
    const { parts } = await exportAll('epub');
    const files = unzip(parts);
    expect(Object.keys(files)[0]).toBe('mimetype');
    for (const [name, bytes] of Object.entries(files)) {
      if (!/\.(xhtml|opf|xml)$/.test(name)) continue;
      const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(parsed.querySelector('parsererror'), name).toBe(null);
    }
    expect(Object.keys(files).filter((name) => name.includes('article-'))).toHaveLength(3);
  });
});

describe('citations', () => {
  it('are CSL-JSON with whole names and the publisher’s own day', async () => {
    await putReading(db, makeReading({ published: '2026-05-04T01:00:00+07:00' }));
    expect(JSON.parse(await textOf('csl'))).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Ferry stops',
        author: [{ literal: 'Li Moss' }],
        issued: { 'date-parts': [[2026, 5, 4]] },
        URL: 'https://harbour.example/news/ferry',
        note: '“We will mend it,” — Ana Roe, captain',
      },
    ]);
  });

  it('are RIS with a tag a line, ended', async () => {
    await putReading(db, makeReading({ title: 'Two\nlines' }));
    const lines = (await textOf('ris')).trimEnd().split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines).toContain('TI  - Two lines');
    expect(lines).toContain('N1  - “We will mend it,” — Ana Roe, captain');
    expect(lines.at(-1)).toBe('ER  -');
  });

  it('are BibTeX whose braces match, whatever the title', async () => {
    await putReading(db, makeReading({ title: 'A } {B} 100% & \\more_' }));
    const bibtex = await textOf('bibtex');
    expect(bibtex).toContain('title = {{A \\} \\{B\\} 100\\% \\& \\textbackslash{}more\\_}}');
    expect(bibtex).toContain('author = {{Li Moss}}');
  });

  it('stand in the HTML where Zotero looks', async () => {
    await putReading(db, makeReading({ title: 'Ferry <stops> & "waits"' }));
    const html = await textOf('html');
    const coins = /class="Z3988" title="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    const found = new URLSearchParams(coins);
    expect(found.get('rft.type')).toBe('newspaperArticle');
    expect(found.get('rft.title')).toBe('Ferry <stops> & "waits"');
    expect(html).not.toContain('<stops>');
  });
});
