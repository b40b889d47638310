import type { Article } from '../article/article';
import type { TextInput } from './find-all';
import { beginningOf, ONLY_BEGINNING } from './long-text';
import { type Analysis, type BlockKind, READING_SCHEMA, type Reading } from './reading';

/** A page that has been read: the Reading, and the article's DOM for the pane. */
export interface ReadPage {
  readonly reading: Reading;
  readonly article: Article;
  /** Milliseconds by `performance.now()`. */
  readonly ms: { readonly extract: number; readonly analyse: number; readonly total: number };
}

/** Has a text analysed, with the words of its language; the shells know where. */
export type Analyse = (input: TextInput) => Promise<Analysis>;

/** Blocks whose sentences tell the story. */
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'quote']);

/**
 * The second half of the way: Article → Reading, with the milliseconds that whoever asked waited for
 * it. Rejects when the analysis does.
 */
export async function readArticle(
  article: Article,
  url: string,
  analyse: Analyse,
): Promise<{ readonly reading: Reading; readonly analyse: number }> {
  const { found, metadata, lang, dir, pages, text, blocks, removed, dateline, warnings } = article;
  const { title, published, siteName } = metadata;
  const beginning = beginningOf(text);
  const asides = blocks
    .filter(({ kind, end }) => !PROSE.has(kind) && end <= beginning.length)
    .map(({ start, end }) => ({ start, end }));
  const asked = performance.now();
  const analysis = await analyse({
    text: beginning,
    lang,
    title,
    published,
    siteName,
    url,
    asides,
  });
  return {
    reading: {
      schema: READING_SCHEMA,
      article: found,
      ...metadata,
      ...analysis,
      dir,
      pages,
      text,
      blocks,
      removed,
      dateline,
      warnings: beginning === text ? warnings : [...warnings, ONLY_BEGINNING],
    },
    analyse: performance.now() - asked,
  };
}
