import type { Article, Sanitise } from '../article/article';
import { type ArticlePlace, placeArticle, takeArticle } from '../article/extract-article';
import type { LanguageLabels } from '../article/labels/gather-labels';
import { joinLabels, provideLabels } from '../article/labels/labels';
import { languagesOfPage } from '../article/labels/page-languages';
import { detectLanguage } from '../languages/detection/detect';
import type { Reading } from './reading';

/** Gets the labels of languages that have a file; the shells know from where. */
export type LoadLabels = (tags: readonly string[]) => Promise<readonly LanguageLabels[]>;

/** What an article is: known before it is read, and what the popup shows of it first. */
export type ArticleHead = Pick<Reading, 'url' | 'siteName' | 'title' | 'lang' | 'published'>;

/** What the first half of the way gives. */
interface FoundArticle {
  readonly article: Article;
  /** Milliseconds by `performance.now()`, without the wait for the labels. */
  readonly extract: number;
}

/** An article that is being found; both reject when the labels don't come. */
interface ArticleOnItsWay {
  /** There as soon as it is known where the article stands; null where the page has none. */
  readonly head: Promise<ArticleHead | null>;
  readonly found: Promise<FoundArticle>;
}

/** The first half of the way: Document → Article. The document is not changed. */
export function findArticle(
  document: Document,
  url: string,
  sanitise: Sanitise,
  loadLabels: LoadLabels,
): ArticleOnItsWay {
  const placed = placeLabelled(document, url, loadLabels);
  return {
    head: placed.then(({ place }) => headOf(place)),
    found: placed.then(async ({ place, labels, took }) => {
      // Whoever waits for the head is answered first.
      await nextTask();
      provideLabels(labels);
      const started = performance.now();
      const article = takeArticle(place, sanitise);
      return { article, extract: took + performance.now() - started };
    }),
  };
}

/** The article's place, found with the labels of the page's languages, which the rest of the way needs too. */
async function placeLabelled(document: Document, url: string, loadLabels: LoadLabels) {
  const labels = joinLabels(await loadLabels(languagesOfPage(document)));
  provideLabels(labels);
  const started = performance.now();
  const place = placeArticle(document, url);
  return { place, labels, took: performance.now() - started };
}

function headOf({ page, facts, located }: ArticlePlace): ArticleHead | null {
  if (located === null) return null;
  const { url, siteName, title, published } = facts.metadata;
  // What is taken out of it later is too little to change the language.
  const text = Array.from(located.chosen, (line) => line.text).join('\n');
  return { url, siteName, title, published, lang: detectLanguage(text, page.documentElement.lang) };
}

/** A task of its own: messages are sent and received before it. A timer would wait longer in a tab behind. */
async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}
