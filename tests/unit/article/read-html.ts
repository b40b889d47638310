import type { Article, Sanitise } from '../../../src/article/article';
import { extractArticle } from '../../../src/article/extract-article';
import type { BlockKind } from '../../../src/reading/reading';

/** Stands in for the sanitiser, which is real only in a real browser. */
export const unsanitised: Sanitise = (node) => {
  const fragment = document.createDocumentFragment();
  fragment.append(document.importNode(node, true));
  return fragment;
};

const ADDRESS = 'https://www.wartapesisir.example/daerah/kapal-feri-baru';

/** The article of a page given as HTML. */
export function readHtml(html: string, url = ADDRESS): Article {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return extractArticle(page, url, unsanitised);
}

/** A page around the inside of a body. */
export function story(inside: string, head = ''): Article {
  return readHtml(
    `<!doctype html><html><head><title>The ferry at Kota Lama</title><meta property="og:type" content="article">${head}</head>` +
      `<body><h1>The ferry at Kota Lama</h1><div class="story">${inside}</div></body></html>`,
  );
}

/** Four paragraphs, so that a story is one. */
export const PARAGRAPHS = [
  'The harbour master said on Monday that the ferry to the three islands would leave an hour late.',
  'Nobody on the quay was surprised, for it had left late on every Monday since the new year began.',
  'A crane had fallen across the only road to the pier, and the lorries behind it stood until noon.',
  'By evening the boats were running again, the last of them with more goats on board than people.',
] as const;

export const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;
export const p = (text: string): string => `<p>${text}</p>`;

/** A story with something between its paragraphs. */
export const between = (inside: string, head = ''): Article =>
  story([p(FIRST), p(SECOND), inside, p(THIRD), p(FOURTH)].join(''), head);

/** Kind and text of the blocks that are not the four paragraphs of the story. */
export const others = (article: Article): [BlockKind, string][] =>
  article.blocks
    .filter(({ text }) => !PARAGRAPHS.some((paragraph) => paragraph === text))
    .map(({ kind, text }) => [kind, text]);
