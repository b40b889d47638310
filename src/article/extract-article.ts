import { Readability } from '@mozilla/readability';
import { detectLanguage } from '../languages/detect';
import type { Article, Sanitise } from './article';
import { mapText } from './text-map';

/** From a live document to its article. The document is not changed: everything is done on a clone. */
export function extractArticle(document: Document, url: string, sanitise: Sanitise): Article {
  const clone = document.cloneNode(true) as Document;
  const parsed = new Readability<Node>(clone, { serializer: (node) => node }).parse();
  const body = parsed?.content ? sanitise(parsed.content) : document.createDocumentFragment();
  const { text, blocks } = mapText(body);
  return {
    found: text !== '',
    metadata: {
      url,
      canonical: null,
      title: parsed?.title ?? null,
      siteName: parsed?.siteName ?? null,
      section: null,
      image: null,
      authors: parsed?.byline ? [parsed.byline] : [],
      published: parsed?.publishedTime ?? null,
      modified: null,
    },
    lang: detectLanguage(text, document.documentElement.lang),
    dir: 'ltr',
    pages: 1,
    text,
    blocks,
    removed: [],
    dateline: null,
    warnings: [],
    body,
    removedBodies: [],
  };
}
