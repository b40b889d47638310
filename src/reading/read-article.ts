import type { Article } from '../article/article';
import { shownQuotes } from '../languages/abilities';
import type { Language } from '../languages/language';
import { prepareSentences } from '../languages/sentences';
import { findAll } from './find-all';
import { beginningOf, ONLY_BEGINNING } from './long-text';
import { type BlockKind, READING_SCHEMA, type Reading } from './reading';

/** A page that has been read: the Reading, and the article's DOM for the pane. */
export interface ReadPage {
  readonly reading: Reading;
  readonly article: Article;
  /** Milliseconds by `performance.now()`. */
  readonly ms: { readonly extract: number; readonly analyse: number; readonly total: number };
}

/** Blocks whose sentences tell the story. */
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list', 'quote']);

/**
 * The second half of the way: Article → Reading, with the milliseconds that it took. Rejects when
 * its language does.
 */
export async function readArticle(
  article: Article,
  url: string,
  loading: Promise<Language | null>,
): Promise<{ readonly reading: Reading; readonly analyse: number }> {
  prepareSentences(article.lang);
  const language = await loading;
  const loaded = performance.now();
  const beginning = beginningOf(article.text);
  const analysis = findAll(
    {
      text: beginning,
      lang: article.lang,
      title: article.metadata.title,
      published: article.metadata.published,
      siteName: article.metadata.siteName,
      url,
      asides: article.blocks.filter(({ kind, end }) => !PROSE.has(kind) && end <= beginning.length),
    },
    language,
  );
  const analysed = performance.now();
  const { found, metadata, dir, pages, text, blocks, removed, dateline, warnings } = article;
  return {
    reading: {
      schema: READING_SCHEMA,
      article: found,
      ...metadata,
      ...analysis,
      quotes: shownQuotes(analysis.quotes, article.lang),
      dir,
      pages,
      text,
      blocks,
      removed,
      dateline,
      warnings: beginning === text ? warnings : [...warnings, ONLY_BEGINNING],
    },
    analyse: analysed - loaded,
  };
}
