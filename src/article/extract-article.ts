import { detectLanguage } from '../languages/detect';
import type { Article, Sanitise } from './article';
import { inertCopy } from './inert-copy';
import { locateArticle } from './locate';
import { preparePage } from './prepare/prepare-page';
import { mapText } from './text-map';

/** From a live document to its article. The document is not changed: everything is done on a copy. */
export function extractArticle(document: Document, url: string, sanitise: Sanitise): Article {
  const page = inertCopy(document, url);
  preparePage(page);
  const located = locateArticle(page);
  const body = located === null ? document.createDocumentFragment() : sanitise(located.container);
  const { text, blocks } = mapText(body);
  return {
    found: text !== '',
    metadata: {
      url,
      canonical: null,
      title: null,
      siteName: null,
      section: null,
      image: null,
      authors: [],
      published: null,
      modified: null,
    },
    lang: detectLanguage(text, page.documentElement.lang),
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
