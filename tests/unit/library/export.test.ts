import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryDatabase } from '../../../src/library/database';
import { openDatabase } from '../../../src/library/open-database';
import type { ExportedFile } from '../../../src/library/export/formats';
import type { Fact } from '../../../src/reading/reading';
import { fileName } from '../../../src/library/file-name';
import { addMark } from '../../../src/library/store/marks';
import { putReading } from '../../../src/library/store/save';
import { generateReading } from './generated-reading';
import { exportAll, exportText } from './library-files';
import { makeReading } from './reading-fixture';

const GFM = {
  extensions: [gfmTable(), gfmStrikethrough()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
};

let db: LibraryDatabase;
beforeEach(() => {
  db = openDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

describe('CSV', () => {
  it('survives quotes, commas and line ends, and defuses formulas', async () => {
    const [quote] = makeReading().quotes;
    const quotes = [
      '=1+1',
      '+62 "call"',
      '-1, or so',
      '@all',
      'plain, "quoted"\nsecond line',
      'قال: "لن نعود"، ثم صمت',
    ].map((text) => ({ ...(quote ?? { start: 0, end: 0 }), text })) as ReturnType<
      typeof makeReading
    >['quotes'];
    await putReading(db, makeReading({ quotes, title: '=HYPERLINK("x")' }));
    const rows = readCsv(await exportText('quotes-csv', db));
    expect(rows.slice(1).map(([cell]) => cell)).toEqual([
      "'=1+1",
      `'+62 "call"`,
      "'-1, or so",
      "'@all",
      'plain, "quoted"\nsecond line',
      'قال: "لن نعود"، ثم صمت',
    ]);
    expect(rows[1]?.[8]).toBe(`'=HYPERLINK("x")`);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it('ends a quote where the speaker ended, not with the comma of the article', async () => {
    await putReading(db, makeReading());
    expect(readCsv(await exportText('quotes-csv', db))[1]?.[0]).toBe('We will mend it');
  });

  it('of facts names who and when, each once, in the order of the popup', async () => {
    const [fact] = makeReading().facts;
    const facts = ['main', 'last', 'first'].map((text, at) => ({
      ...(fact as Fact),
      text,
      start: [20, 40, 10][at] ?? 0,
      who: [0, 0],
    }));
    await putReading(db, makeReading({ facts }));
    const [head, ...rows] = readCsv(await exportText('facts-csv', db));
    const who = rows.map((row) => row[head?.indexOf('who') ?? -1]);
    expect(who).toEqual(['Ana Roe', 'Ana Roe', 'Ana Roe']);
    expect(rows.map(([text]) => text)).toEqual(['main', 'first', 'last']);
  });

  it('gives the address that the article is cited by', async () => {
    const url = 'https://harbour.example/ferry?utm_source=feed#top';
    await putReading(db, makeReading({ url, canonical: null }));
    const [head, row] = readCsv(await exportText('facts-csv', db));
    expect(row?.[head?.indexOf('url') ?? -1]).toBe('https://harbour.example/ferry');
    expect(await exportText('markdown', db)).toContain('source: "https://harbour.example/ferry"');
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

const PAGE = `
  <p>The ferry <a href="https://harbour.example/a_b?c=1">stopped</a> at <strong>noon</strong>.</p>
  <h2>Why</h2>
  <ul><li>Wind</li><li>Waves<ol><li>high</li></ol></li></ul>
  <table><tr><th>Day</th><th>Trips</th></tr><tr><td>Monday</td><td>4 | 5</td></tr></table>
  <blockquote><p>It stays.</p></blockquote>
  <pre>line one
line two</pre>
  <figure><a class="picture" href="https://harbour.example/quay.png">The quay</a><figcaption>By noon.</figcaption></figure>`;

describe('Markdown', () => {
  it('has the front matter that Obsidian reads', async () => {
    const { id } = await putReading(
      db,
      makeReading({ title: 'A "b": c #d', facts: [], quotes: [] }),
    );
    await addMark(db, { entry: id, kind: 'tag', text: 'sea trade' });
    const [, front = '', body = ''] = (await exportText('markdown', db)).split('---\n');
    expect(front.split('\n').slice(0, 8)).toEqual([
      'title: "A \\"b\\": c #d"',
      'source: "https://harbour.example/news/ferry"',
      'author:',
      '  - "Li Moss"',
      'published: "2026-05-04T08:00:00+07:00"',
      expect.stringContaining('created: '),
      'outlet: "Harbour Post"',
      'lang: "en"',
    ]);
    expect(front).toContain('  - "sea-trade"');
    expect(body).toContain('# A "b": c \\#d');
  });

  it('keeps links, lists, tables and code of the article', async () => {
    const { id } = await putReading(db, makeReading({ html: PAGE, facts: [] }));
    await addMark(db, { entry: id, kind: 'note', text: 'Ask *them*\nat the quay' });
    await addMark(db, {
      entry: id,
      kind: 'highlight',
      version: '',
      start: 0,
      end: 0,
      text: 'a == b',
    });
    expect((await exportText('markdown', db)).split('---\n').slice(2).join('---\n')).toBe(`
# Ferry stops

## Quotes

> “We will mend it”
>
> — Ana Roe, captain

## Notes

Ask \\*them\\*\\
at the quay

## Highlights

- ==a =\\= b==

## Article

The ferry [stopped](https://harbour.example/a_b?c=1) at **noon**.

### Why

- Wind
- Waves
  1. high

| Day    | Trips  |
| ------ | ------ |
| Monday | 4 \\| 5 |

> It stays.

\`\`\`
line one
line two
\`\`\`

[Picture: The quay](https://harbour.example/quay.png)

*By noon.*
`);
  });

  it('takes no words of an article for markup', async () => {
    const pieces =
      '* ** _ ` ``` ~~ == %% $x$ #tag [a](b) ![a](b) [[a]] <b> &amp; \\ | - + > 1. 2) --- === # ## http://a.example';
    const words = fc
      .array(fc.constantFrom('ferry', '港', 'قال', 'שלום,', '"so"', ...pieces.split(' ')), {
        minLength: 1,
        maxLength: 8,
      })
      .map((all) => all.join(' '));
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const block = { kind: 'paragraph' as const, start: 0, end: text.length, text };
        const article = makeReading({ text, blocks: [block], facts: [], quotes: [] });
        await putReading(db, article);
        const markdown = (await exportText('markdown', db)).split('## Article\n')[1] ?? '';
        expect(fromMarkdown(markdown, GFM).children).toMatchObject([
          { type: 'paragraph', children: [{ type: 'text', value: text }] },
        ]);
      }),
    );
  });

  it('keeps bold words where Markdown can say so, and the letters beside them in any case', async () => {
    const bodyOf = async (html: string): Promise<string> => {
      await putReading(db, makeReading({ html, facts: [], quotes: [] }));
      return ((await exportText('markdown', db)).split('## Article\n')[1] ?? '').trim();
    };
    expect(await bodyOf('<p>港は<strong>再開</strong>した。</p>')).toBe('港は**再開**した。');
    expect(await bodyOf('<p><strong>「再開する」</strong>と述べた。</p>')).toBe(
      '「再開する」と述べた。',
    );
    const words = fc.constantFrom(
      '港',
      '「再開」',
      'ferry',
      'a, b',
      '（きさか）',
      '97年',
      ' ',
      '.',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        words,
        fc
          .tuple(fc.constantFrom('strong', 'em', 'del', 'span'), fc.array(tie('tree'), { minLength: 1, maxLength: 3 }))
          .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
      ),
    })); // oxfmt-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 4 }), async (parts) => {
        expect(await bodyOf(`<p>So: ${parts.join('')}</p>`)).not.toContain('&#');
      }),
    );
  });

  it('of many articles is a file each, whatever their titles', async () => {
    for (const name of ['a', 'b']) {
      const url = `https://harbour.example/${name}`;
      await putReading(db, makeReading({ url, canonical: url, title: 'Same / title?' }));
    }
    const { extension, parts } = await exportAll('markdown', db);
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

describe('HTML', () => {
  it('says of the names of its parts that they are not in the article’s language', async () => {
    await putReading(db, makeReading({ lang: 'id', html: '<h2>Angin</h2><p>Kapal berhenti.</p>' }));
    const page = new DOMParser().parseFromString(await exportText('html', db), 'text/html');
    const langOf = (words: string) =>
      [...page.querySelectorAll('h1, h2, h3')]
        .find(({ textContent }) => textContent === words)
        ?.closest('[lang]')
        ?.getAttribute('lang');
    expect(langOf('Article')).toBe('en');
    expect(langOf('Angin')).toBe('id');
  });

  it('runs a quotation as its article: “auto” would look past the paragraphs in it', async () => {
    await putReading(db, makeReading({ lang: 'ar', dir: 'rtl' }));
    const page = new DOMParser().parseFromString(await exportText('html', db), 'text/html');
    const quotation = page.querySelector('blockquote');
    expect(quotation?.closest('[dir]')).toBe(page.querySelector('article[dir="rtl"]'));
  });

  it('keeps links, lists, tables and code, and nothing else of the page', async () => {
    const tricks = `<p onclick="x()">A <a href="javascript:x()">link</a> <script>x()</script>
      <iframe src="https://x.example"></iframe><img src="https://x.example/p.png"></p>`;
    await putReading(db, makeReading({ html: `${PAGE}${tricks}`, facts: [], quotes: [] }));
    const html = (await exportText('html', db)).split('Article</h2>')[1] ?? '';
    expect(html.replace(/ dir="auto"/g, '')).toBe(`
<p>The ferry <a href="https://harbour.example/a_b?c=1">stopped</a> at <strong>noon</strong>.</p>
<h3>Why</h3>
<ul><li>Wind</li><li>Waves
<ol start="1"><li>high</li></ol></li></ul>
<table><thead><tr><th>Day</th><th>Trips</th></tr></thead><tbody><tr><td>Monday</td><td>4 | 5</td></tr></tbody></table>
<blockquote><p>It stays.</p></blockquote>
<pre>line one
line two</pre>
<p><a href="https://harbour.example/quay.png">Picture: The quay</a></p>
<p><em>By noon.</em></p>
<p>A link</p>
</article>
</body>
</html>
`);
  });
});

describe('an export that is read', () => {
  it('puts no reported speech into marks, and says what it is', async () => {
    const [said] = makeReading().quotes;
    if (said === undefined) throw new Error('The fixture has a quote');
    const reported = { ...said, type: 'indirect' as const, start: 60, end: 76 };
    await putReading(db, makeReading({ facts: [], quotes: [said, reported] }));
    const html = await exportText('html', db);
    expect(html).toContain('“We will mend it”</p><p dir="auto">— Ana Roe, captain</p>');
    expect(html).toContain(
      '>We will mend it</p><p dir="auto">— Ana Roe, captain, indirect speech<',
    );
    expect(await exportText('ris', db)).toContain('N1  - We will mend it — Ana Roe, captain');
  });

  it('parts a name and an office by the comma of the article’s script', async () => {
    const [said] = makeReading().quotes;
    if (said === undefined) throw new Error('The fixture has a quote');
    const arabic = { ...said, speaker: 'منى سالم', role: 'قبطانة السفينة' };
    await putReading(db, makeReading({ lang: 'ar', dir: 'rtl', facts: [], quotes: [arabic] }));
    for (const format of ['html', 'markdown', 'ris'] as const) {
      expect(await exportText(format, db)).toContain('— منى سالم، قبطانة السفينة');
    }
  });

  it.each([
    ['<p>12 m<sup>2</sup> hold 10<sup>−6</sup> of it</p>', '12 m² hold 10⁻⁶ of it'],
    ['<p>CO<sub>2</sub> of the <sup>th</sup></p>', 'CO₂ of the th'],
    ['<p>所<sup><a href="https://a.example/">3</a></sup></p>', '所³'],
    ['<p><ruby>岬<rt>みさき</rt></ruby>の<ruby>灯<rt>ひ</rt></ruby></p>', '岬(みさき)の灯(ひ)'],
    ['<p><ruby>岬<rp>（</rp><rt>みさき</rt><rp>）</rp></ruby></p>', '岬（みさき）'],
  ])('keeps what small letters say: %s', async (html, words) => {
    const text = html.replace(/<r[tp]>.*?<\/r[tp]>|<[^>]*>/gu, '');
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length, text }];
    await putReading(db, makeReading({ html, text, blocks, facts: [], quotes: [] }));
    const written = (await exportText('html', db)).split('Article</h2>')[1]?.split('</article>')[0];
    expect(written?.replace(/<[^>]*>/gu, '').trim()).toBe(words);
  });

  it('says a quote once that lies within another of the same speaker', async () => {
    const [said] = makeReading().quotes;
    if (said === undefined) throw new Error('The fixture has a quote');
    const inner = { ...said, text: 'mend it', start: 36, end: 43 };
    await putReading(db, makeReading({ facts: [], quotes: [said, inner] }));
    expect((await exportText('html', db)).match(/<blockquote/gu)).toHaveLength(1);
  });

  it('is called what it holds, says when it was published, and where it was reported from', async () => {
    const dateline = { place: 'Skagen', text: 'SKAGEN – ' };
    await putReading(db, makeReading({ dateline: { ...dateline, agency: null }, quotes: [] }));
    const html = await exportText('html', db);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Library</title>');
    expect(html).toContain('Li Moss · Harbour Post · May 4, 2026');
    expect(html).toContain('Article</h2>\n<p dir="auto">SKAGEN</p>');
  });
});

describe('markup that a page puts where it may not stand', () => {
  it.each([
    ['<p><strong>Bold <ul><li>one</li></ul></strong></p>', 'Bold one'],
    ['<h2><a href="https://a.example/"><p>First</p><p>Second</p></a></h2>', 'First Second'],
    [
      '<p><em><blockquote>Said <a href="https://a.example/">so</a></blockquote></em></p>',
      'Said so',
    ],
  ])('is written as what may: %s', async (html, words) => {
    await putReading(db, makeReading({ html, facts: [], quotes: [] }));
    const written = (await exportText('html', db)).split('Article</h2>')[1]?.split('</article>')[0];
    const parsed = new DOMParser().parseFromString(`<div>${written ?? ''}</div>`, 'text/xml');
    expect(parsed.documentElement.textContent.replace(/\s+/g, ' ').trim()).toBe(words);
    expect(parsed.querySelector(':is(p, h2, h3, a, em, strong) :is(p, ul, li, blockquote)')).toBe(
      null,
    );
  });
});

describe('a file name', () => {
  it.each(['ေ', 'ที่', '👩‍🚒', 'a'])(
    'has room for its bytes and ends with a whole letter: %s',
    (letter) => {
      const name = fileName(letter.repeat(300), 'md');
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
      expect(name.replaceAll(letter, '')).toBe('.md');
    },
  );
});

describe('EPUB', () => {
  it('is a container of well-formed pages, its kind first', async () => {
    for (const lang of ['ar', 'en', 'zh']) {
      const [reading] = fc.sample(generateReading(lang), { numRuns: 1, seed: 3 });
      if (reading) await putReading(db, reading);
    }
    const { parts } = await exportAll('epub', db);
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
