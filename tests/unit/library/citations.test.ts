import 'fake-indexeddb/auto';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import type { Quote } from '../../../src/reading/reading';
import { citationText, citeArticle } from '../../../src/library/export/citation';
import { toBiblatex, toBibtex, toRis } from '../../../src/library/export/citation-formats';
import { putReading } from '../../../src/library/store/save';
import { generateReading, LANGUAGES } from './generated-reading';
import { exportText } from './library-files';
import { makeEntry, makeReading } from './reading-fixture';

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

/** One line, as every citation format has a title. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const citation = (change: Parameters<typeof makeReading>[0] = {}) => {
  const reading = makeReading(change);
  return {
    reading,
    item: citeArticle(
      { entry: makeEntry(reading), reading, versions: [], marks: [] },
      ({ negated }) => (negated === true ? ['denied'] : []),
    ),
  };
};

/** What a kept citation library reads of a citation. */
const readBack = (text: string) => plugins.input.chain(text, {})[0] ?? {};

describe('citations', () => {
  it.each([
    // Of a newspaper's RIS citation.js reads the year alone, and no authors: they are looked at below.
    ['RIS', toRis, { issued: { 'date-parts': [[2026]] } }],
    // BibTeX has no fields for these.
    ['BibTeX', toBibtex, { accessed: undefined, language: undefined }],
    ['BibLaTeX', toBiblatex, {}],
  ])('in %s are read back as they are in CSL', (_format, write, other) => {
    for (const lang of LANGUAGES) {
      for (const reading of fc.sample(generateReading(lang), { numRuns: 5, seed: 5 })) {
        const { item } = citation({
          ...reading,
          title: plain(reading.title ?? '') || 'x',
          quotes: [],
        });
        const {
          title,
          'container-title': paper,
          issued,
          accessed,
          URL,
          language,
        } = readBack(write(item));
        expect({ title, paper, issued, accessed, URL, language }, lang).toEqual({
          title: item.title,
          paper: item['container-title'],
          issued: { 'date-parts': [[2026, 5, 4]] },
          accessed: item.accessed,
          URL: item.URL,
          language: item.language,
          ...other,
        });
      }
    }
  });

  it.each([toRis, toBibtex, toBiblatex])('are written of an article without an author', (write) => {
    expect(readBack(write(citation({ authors: [] }).item))).toMatchObject({ title: 'Ferry stops' });
  });

  it('keep a long address whole in RIS, which a line break would cut', () => {
    const { item } = citation({ canonical: `https://harbour.example/${'berita-'.repeat(30)}1` });
    expect(toRis(item)).toContain(`UR  - ${item.URL}\r\n`);
  });

  it.each([toBibtex, toBiblatex])('keep whole names of every script in BibTeX', (write) => {
    const authors = ['Li Moss', '王小明', 'Badan Meteorologi and Geofisika', 'محمد علي'];
    expect(readBack(write(citation({ authors }).item))['author']).toEqual(
      authors.map((family) => ({ family })),
    );
  });

  it.each([toBibtex, toBiblatex])(
    'part the quotes of the note where lines say nothing',
    (write) => {
      const [said] = makeReading().quotes;
      if (said === undefined) throw new Error('The reading has a quote.');
      const later = {
        ...said,
        text: 'It is mended.',
        start: 60,
        end: 73,
        type: 'indirect' as const,
      };
      const note = readBack(write(citation({ quotes: [said, later] }).item))['note'];
      expect(String(note).replace(/\s+/gu, ' ')).toMatch(/Ana Roe, captain; It is mended\./u);
    },
  );

  it('are CSL-JSON with whole names and the publisher’s own day', async () => {
    await putReading(db, makeReading({ published: '2026-05-04T01:00:00+07:00' }));
    expect(JSON.parse(await exportText('csl', db))).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Ferry stops',
        author: [{ literal: 'Li Moss' }],
        issued: { 'date-parts': [[2026, 5, 4]] },
        URL: 'https://harbour.example/news/ferry',
        note: '“We will mend it” — Ana Roe, captain',
      },
    ]);
  });

  it('are RIS with a tag a line, ended', async () => {
    await putReading(db, makeReading({ title: 'Two\nlines' }));
    const lines = (await exportText('ris', db)).trimEnd().split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines).toContain('TI  - Two lines');
    expect(lines).toContain('AU  - Li Moss');
    expect(lines).toContain('DA  - 2026/05/04/');
    expect(lines).toContain('N1  - “We will mend it” — Ana Roe, captain');
    expect(lines.at(-1)).toBe('ER  -');
  });

  it('keep dates and the address whole where they are shown beside words that run the other way', () => {
    const { item } = citation({ lang: 'ar', title: 'توقف العبارة' });
    const readOn = (day: string): string => `read ${day}`;
    expect(citationText(item, readOn, (words) => `[${words}]`)).toMatch(
      /, \[2026-05-04\]\. \[https:\/\/harbour\.example\/news\/ferry\] \(\[read [\d-]+\]\)\.$/u,
    );
    expect(citationText(item, readOn)).not.toMatch(/[[\]]/u);
  });

  it('put no denied words into a mouth', () => {
    const [said] = makeReading().quotes;
    if (said === undefined) throw new Error('The reading has a quote.');
    const denied: Quote = { ...said, type: 'indirect', negated: true };
    expect(citation({ quotes: [denied] }).item.note).toBe(
      'We will mend it — Ana Roe, captain, denied',
    );
  });

  it('are BibTeX whose braces match, whatever the words', () => {
    const title = 'A } {B} 100% & \\more_ <b>x</b> ~^ $y$ #z';
    for (const write of [toBibtex, toBiblatex]) {
      expect(readBack(write(citation({ title }).item))['title']).toBe(title);
    }
  });

  it('stand in the HTML where Zotero looks', async () => {
    await putReading(db, makeReading({ title: 'Ferry <stops> & "waits"' }));
    const html = await exportText('html', db);
    const coins = /class="Z3988" title="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    const found = new URLSearchParams(coins);
    expect(found.get('rft.type')).toBe('newspaperArticle');
    expect(found.get('rft.title')).toBe('Ferry <stops> & "waits"');
    expect(html).not.toContain('<stops>');
  });
});
