import type { Article, Sanitise } from '../article/article';
import { extractArticle } from '../article/extract-article';
import type { LanguageLabels } from '../article/interruptions/gather-labels';
import { joinLabels, provideLabels } from '../article/interruptions/labels';
import { languagesOfPage } from '../article/interruptions/page-languages';

/** Gets the labels of languages that have a file; the shells know from where. */
export type LoadLabels = (tags: readonly string[]) => Promise<readonly LanguageLabels[]>;

/** What the first half of the way gives. */
interface FoundArticle {
  readonly article: Article;
  /** Milliseconds by `performance.now()`, without the wait for the labels. */
  readonly extract: number;
}

/** The first half of the way: Document → Article. The document is not changed. Rejects when the labels don't come. */
export async function findArticle(
  document: Document,
  url: string,
  sanitise: Sanitise,
  loadLabels: LoadLabels,
): Promise<FoundArticle> {
  provideLabels(joinLabels(await loadLabels(languagesOfPage(document))));
  const started = performance.now();
  const article = extractArticle(document, url, sanitise);
  return { article, extract: performance.now() - started };
}
