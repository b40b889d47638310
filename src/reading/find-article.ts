import type { Article, Sanitise } from '../article/article';
import { extractArticle } from '../article/extract-article';

/** What the first half of the way gives. */
interface FoundArticle {
  readonly article: Article;
  /** Milliseconds by `performance.now()`. */
  readonly extract: number;
}

/** The first half of the way: Document → Article. The document is not changed. The labels must have been provided. */
export function findArticle(document: Document, url: string, sanitise: Sanitise): FoundArticle {
  const started = performance.now();
  const article = extractArticle(document, url, sanitise);
  return { article, extract: performance.now() - started };
}
