import type { Article } from '../../../../src/article/article';
import { p, PARAGRAPHS, readHtml } from '../read-html';

/** What is read of a story in the Coast News beside its text, by what stands in its head and over its paragraphs. */
export const page = (
  head: string,
  top = '',
  title = 'The ferry at Kota Lama',
): Article['metadata'] =>
  readHtml(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${top}<div class="story">${PARAGRAPHS.map(p).join('')}</div></body></html>`,
    'https://www.coastnews.example/2026/03/04/ferry-late',
  ).metadata;

/** How a page states its article for search engines. */
export const jsonLd = (article: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry at Kota Lama', ...article })}</script>`;
