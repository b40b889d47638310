import type { Article, Sanitise } from '../article/article';
import { extractArticle } from '../article/extract-article';
import { analyse } from './analyse';
import { READING_SCHEMA, type Reading } from './reading';

/** A page that has been read: the Reading, and the article's DOM for the pane. */
export interface ReadPage {
  readonly reading: Reading;
  readonly article: Article;
  /** Milliseconds by `performance.now()`. */
  readonly ms: { readonly extract: number; readonly analyse: number; readonly total: number };
}

/** The whole way, top to bottom: Document → Article → Reading. The document is not changed. */
export function readPage(document: Document, url: string, sanitise: Sanitise): ReadPage {
  const started = performance.now();
  const article = extractArticle(document, url, sanitise);
  const extracted = performance.now();
  const analysis = analyse({
    text: article.text,
    lang: article.lang,
    title: article.metadata.title,
    published: article.metadata.published,
    siteName: article.metadata.siteName,
    url,
  });
  const analysed = performance.now();
  const { found, metadata, dir, pages, text, blocks, removed, dateline, warnings } = article;
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
      warnings,
    },
    article,
    ms: { extract: extracted - started, analyse: analysed - extracted, total: analysed - started },
  };
}
