import { strToU8, Zip, ZipDeflate } from 'fflate';
import { fileName } from '../file-name';
import type { TreeContext } from './article-tree';
import { toBibtex } from './bibtex';
import { citeArticle } from './citation';
import { factRows, FACTS_HEAD, quoteRows, QUOTES_HEAD } from './csv';
import { JSON_TAIL, jsonArticle, jsonHead } from './json';
import { toRis } from './ris';
import type { SavedArticle } from './saved-article';

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

export type FormatName =
  'markdown' | 'json' | 'quotes-csv' | 'facts-csv' | 'html' | 'epub' | 'ris' | 'bibtex' | 'csl';

/**
 * Every format that articles can be taken out in. Those that are read bring a parser of their own,
 * which is loaded when the first of them is asked for.
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
      textFile('csv', 'text/csv', articles, { head: QUOTES_HEAD, each: quoteRows }),
    'facts-csv': ({ articles }) =>
      textFile('csv', 'text/csv', articles, { head: FACTS_HEAD, each: factRows }),
    html: async ({ articles, context }) => {
      const { htmlArticle, HTML_HEAD, HTML_TAIL } = await import('./html');
      return textFile('html', 'text/html', articles, {
        head: HTML_HEAD,
        each: (article) => htmlArticle(article, context),
        tail: HTML_TAIL,
      });
    },
    epub: async ({ articles, title, exportedAt, context }) => {
      const { makeEpub } = await import('./epub');
      const parts = await makeEpub(articles, { title, modified: exportedAt, context });
      return { extension: 'epub', mediaType: 'application/epub+zip', parts };
    },
    ris: ({ articles }) =>
      textFile('ris', 'application/x-research-info-systems', articles, {
        each: (article) => toRis(citeArticle(article)),
      }),
    bibtex: ({ articles }) =>
      textFile('bib', 'application/x-bibtex', articles, {
        each: (article) => toBibtex(citeArticle(article)),
      }),
    csl: ({ articles }) =>
      textFile('csl.json', 'application/vnd.citationstyles.csl+json', articles, {
        head: '[\n',
        each: (article) => JSON.stringify(citeArticle(article)),
        between: ',\n',
        tail: '\n]\n',
      }),
  };

interface TextPattern {
  readonly head?: string;
  readonly each: (article: SavedArticle) => string;
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

async function markdownFile({ articles, context }: ExportInput): Promise<ExportedFile> {
  const { markdownArticle } = await import('./markdown');
  return textFile('md', 'text/markdown', articles, {
    each: (article) => markdownArticle(article, context),
  });
}

/** Many articles: a file each, as a vault has them. */
async function markdownZip({ articles, context }: ExportInput): Promise<ExportedFile> {
  const { markdownArticle } = await import('./markdown');
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
  const taken = new Set<string>();
  for await (const article of articles) {
    const plain = fileName(article.entry.title, 'md');
    const key = plain.toLowerCase();
    const name = taken.has(key)
      ? fileName(`${article.entry.title.slice(0, 60)} ${article.entry.id.slice(0, 8)}`, 'md')
      : plain;
    taken.add(key);
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(markdownArticle(article, context)), true);
  }
  zip.end();
  return { extension: 'zip', mediaType: 'application/zip', parts };
}
