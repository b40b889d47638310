import { fileName } from '../file-name';
import type { TreeContext } from './article-tree';
import { citeArticle, type CslItem } from './citation';
import { factRows, FACTS_HEAD, quoteRows, QUOTES_HEAD } from './csv';
import { JSON_TAIL, jsonArticle, jsonHead } from './json';
import type { SavedArticle } from './saved-article';
import { beginZip } from './zip-file';

/** What an export is made of. */
export interface ExportInput {
  readonly articles: AsyncIterable<SavedArticle>;
  readonly count: number;
  /** Title of the whole: of the article, or of the library. */
  readonly title: string;
  /** ISO 8601 instant. */
  readonly exportedAt: string;
  /** Joined spellings of speakers, for the lossless format. */
  readonly joins: readonly (readonly [string, string])[];
  readonly context: TreeContext;
}

/** A file as its parts; text parts can be copied too. */
export interface ExportedFile {
  readonly extension: string;
  readonly mediaType: string;
  readonly parts: readonly (string | Uint8Array)[];
}

/** A format by the name that the menu and the files go by. */
export type FormatName =
  | 'markdown'
  | 'json'
  | 'quotes-csv'
  | 'facts-csv'
  | 'html'
  | 'epub'
  | 'ris'
  | 'bibtex'
  | 'biblatex'
  | 'csl';

/**
 * Every format that articles can be taken out in. Those that are read and those of
 * citations bring libraries of their own, which are loaded when the first of them is asked for.
 */
export const FORMATS: Readonly<Record<FormatName, (input: ExportInput) => Promise<ExportedFile>>> =
  {
    markdown: (input) => (input.count === 1 ? markdownFile(input) : markdownZip(input)),
    json: ({ articles, exportedAt, joins }) =>
      textFile('json', 'application/json', articles, {
        head: jsonHead(exportedAt, joins),
        each: jsonArticle,
        between: ',\n',
        tail: JSON_TAIL,
      }),
    'quotes-csv': ({ articles }) =>
      textFile('quotes.csv', 'text/csv', articles, { head: QUOTES_HEAD, each: quoteRows }),
    'facts-csv': ({ articles }) =>
      textFile('facts.csv', 'text/csv', articles, { head: FACTS_HEAD, each: factRows }),
    html: async ({ articles, title, context }) => {
      const { htmlArticle, htmlHead, HTML_TAIL } = await import('./html');
      return textFile('html', 'text/html', articles, {
        head: htmlHead(title, context.lang),
        each: (article) => htmlArticle(article, context),
        tail: HTML_TAIL,
      });
    },
    epub: async ({ articles, title, exportedAt, context }) => {
      const { makeEpub } = await import('./epub');
      const parts = await makeEpub(articles, { title, modified: exportedAt, context });
      return { extension: 'epub', mediaType: 'application/epub+zip', parts };
    },
    ris: (input) =>
      citationFile(input, 'ris', 'application/x-research-info-systems', ({ toRis }) => ({
        each: toRis,
      })),
    bibtex: (input) =>
      citationFile(input, 'bib', 'application/x-bibtex', ({ toBibtex }) => ({ each: toBibtex })),
    biblatex: (input) =>
      citationFile(input, 'bib', 'application/x-bibtex', ({ toBiblatex }) => ({
        each: toBiblatex,
      })),
    csl: (input) =>
      citationFile(input, 'csl.json', 'application/vnd.citationstyles.csl+json', ({ toCsl }) => ({
        head: '[\n',
        each: toCsl,
        between: ',\n',
        tail: '\n]\n',
      })),
  };

interface TextPattern<T = SavedArticle> {
  readonly head?: string;
  readonly each: (item: T) => string;
  readonly between?: string;
  readonly tail?: string;
}

async function textFile(
  extension: string,
  mediaType: string,
  articles: AsyncIterable<SavedArticle>,
  { head = '', each, between = '', tail = '' }: TextPattern,
): Promise<ExportedFile> {
  const parts = [head];
  for await (const article of articles) {
    if (parts.length > 1 && between !== '') parts.push(between);
    parts.push(each(article));
  }
  parts.push(tail);
  return { extension, mediaType, parts };
}

async function citationFile(
  { articles, context }: ExportInput,
  extension: string,
  mediaType: string,
  patternOf: (formats: typeof import('./citation-formats')) => TextPattern<CslItem>,
): Promise<ExportedFile> {
  const { each, ...around } = patternOf(await import('./citation-formats'));
  return textFile(extension, mediaType, articles, {
    ...around,
    each: (article) => each(citeArticle(article, context.kindOf)),
  });
}

async function markdownFile({ articles, context }: ExportInput): Promise<ExportedFile> {
  const { markdownArticle } = await import('./markdown');
  return textFile('md', 'text/markdown', articles, {
    each: (article) => markdownArticle(article, context),
  });
}

/** Many articles: a file each, as a vault has them. */
async function markdownZip({ articles, context }: ExportInput): Promise<ExportedFile> {
  const { markdownArticle } = await import('./markdown');
  const { add, end } = beginZip();
  const taken = new Set<string>();
  for await (const article of articles) {
    const plain = fileName(article.entry.title, 'md');
    const key = plain.toLowerCase();
    const name = taken.has(key)
      ? fileName(`${article.entry.title.slice(0, 60)} ${article.entry.id.slice(0, 8)}`, 'md')
      : plain;
    taken.add(key);
    add(name, markdownArticle(article, context));
  }
  return { extension: 'zip', mediaType: 'application/zip', parts: end() };
}
