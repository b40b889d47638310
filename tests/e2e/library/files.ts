/** Files for the library's import, of our own writing. */
import { emptyReading, event } from '../../empty-reading.ts';

const PAGES = [
  ['id', 'Dermaga utara', 'Nelayan memperbaiki dermaga utara pada Senin.', 'Biaya turun.'],
  ['zh', '北码头重新开放', '北码头星期一重新开放。', '成本下降了。'],
  ['fr', 'Le quai du Nord rouvre', 'Le quai du Nord a rouvert lundi.', 'Les coûts ont baissé.'],
] as const;

interface PageWords {
  readonly lang: string;
  readonly title: string;
  readonly first: string;
  readonly quote: string;
  readonly html: string;
}

function entry(at: number, { lang, title, first, quote, html }: PageWords): object {
  const url = `https://paper.example/${at}`;
  const text = `${first}\n${quote}`;
  const span = { text: first, start: 0, end: first.length };
  const said = { text: quote, start: first.length + 1, end: text.length };
  const savedAt = new Date(Date.UTC(2026, 4, 4) + at * 60_000).toISOString();
  const reading = {
    ...emptyReading,
    url,
    canonical: url,
    title,
    siteName: 'Harbour Post',
    published: savedAt,
    lang,
    text,
    html,
    blocks: [
      { kind: 'paragraph', ...span },
      { kind: 'paragraph', ...said },
    ],
    quotes: [
      {
        ...said,
        type: 'direct',
        speaker: 'Rini Sasmita',
        speakerMention: null,
        role: 'minister',
        affiliation: null,
        cue: null,
        confidence: 1,
      },
    ],
    facts: [
      {
        ...span,
        ...event,
      },
    ],
    dates: [{ ...span, value: '2026-05-04', grain: 'day', anchor: 'publication' }],
    sentences: [[0, first.length]],
  };
  return {
    id: `entry-${at}`,
    address: url,
    firstSavedAt: savedAt,
    savedAt,
    version: `version-${at}`,
    versions: [{ id: `version-${at}`, savedAt, reading }],
    marks: [],
  };
}

function file(entries: readonly object[]): string {
  return JSON.stringify({ format: 'saring-library', version: 2, joins: [], entries });
}

function plainEntry(at: number, more = ''): object {
  const [lang, title, first, said] = PAGES[at % PAGES.length] ?? PAGES[0];
  const quote = `${said}${more}`;
  const html = `<p>${first}</p><p>${quote}</p>`;
  return entry(at, { lang, title: `${title} ${at}`, first, quote, html });
}

/** A library of so many articles in three languages, by turns, numbered from `from` on. */
export function libraryFile(count: number, from = 0): string {
  return file(Array.from({ length: count }, (_, at) => plainEntry(from + at)));
}

/** A file for a library of 60 such articles: two say something else, one is the same, one is new. */
export function clashingFile(): string {
  return file([plainEntry(0, ' Baru.'), plainEntry(1), plainEntry(3, ' Baru.'), plainEntry(200)]);
}

/** The words that are marked in the article of `markedFile`. */
export const MARKED = 'dermaga utara pada Senin';

/** A file with one article that the reader has marked words of, and written a note about. */
export function markedFile(): string {
  const [lang, title, first, quote] = PAGES[0];
  const html = `<p>${first}</p><p>${quote}</p>`;
  const start = first.indexOf(MARKED);
  const made = { createdAt: '2026-05-05T00:00:00Z' };
  const place = { version: 'version-998', start, end: start + MARKED.length };
  return file([
    {
      ...entry(998, { lang, title: `${title} bertanda`, first, quote, html }),
      marks: [
        { id: 'mark-1', kind: 'highlight', text: MARKED, ...made, ...place },
        { id: 'mark-2', kind: 'note', text: 'Ask <who> paid & when', ...made },
      ],
    },
  ]);
}

/** A file whose article tries to run and to load things; what runs sets `data-ran`. */
export function hostileFile(origin: string): string {
  const ran = "document.documentElement.setAttribute('data-ran','')";
  return file([
    entry(999, {
      lang: 'en',
      title: 'A hostile page',
      first: 'Harmless words.',
      quote: 'More words.',
      html: `<p>Harmless words.</p><p>More words.</p><script>${ran}</script>
        <img src="${origin}/picture.png" srcset="${origin}/picture.png 2x" alt="Quay" onerror="${ran}" onload="${ran}">
        <a href="javascript:${ran}"></a><svg onload="${ran}"><script>${ran}</script></svg>
        <iframe src="javascript:${ran}"></iframe><style>body{background:url(${origin}/picture.png)}</style>
        <p style="background:url(${origin}/picture.png)" onclick="${ran}"></p>
        <form action="${origin}"><button autofocus onfocus="${ran}"></button></form>
        <video controls src="${origin}/picture.png" autoplay></video><object data="${origin}/picture.png"></object>`,
    }),
  ]);
}
