import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract-article';
import {
  FIRST,
  FOURTH,
  p,
  PARAGRAPHS,
  readHtml,
  SECOND,
  story,
  THIRD,
  unsanitised,
} from './read-html';

describe('what a page hides', () => {
  const LONG = [1, 2, 3].flatMap((day) => PARAGRAPHS.map((text) => `Day ${day}. ${text}`));

  it('is shown where it is most of the page: a script or a wall hides the story itself', () => {
    const article = story(`<div style="display:none">${LONG.map(p).join('')}</div>`);
    expect(article.text.split('\n')).toEqual(LONG);
  });
});

describe('a picture that a page keeps for browsers without scripts', () => {
  /** Where scripts run, the parser leaves what `noscript` holds as text. */
  const picturesOf = (held: string): (string | null)[] => {
    const page = new DOMParser().parseFromString(
      `<title>The ferry</title><body><h1>The ferry at Kota Lama</h1><div>${p(FIRST)}<figure><noscript></noscript><figcaption>The quay</figcaption></figure>${[SECOND, THIRD, FOURTH].map(p).join('')}</div>`,
      'text/html',
    );
    const noscript = page.querySelector('noscript');
    if (noscript !== null) noscript.textContent = held;
    const { body } = extractArticle(page, 'https://coast.example/ferry', unsanitised);
    return [...body.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  };

  it('is read from its text', () => {
    expect(
      picturesOf('<img alt="" width="640" src="https://coast.example/a.jpg?w=1&amp;h=2">'),
    ).toEqual(['https://coast.example/a.jpg?w=1&h=2']);
  });
});

describe('a table that only places things', () => {
  it.each([
    [
      'by its role',
      `<table role="presentation"><tr><td>${FIRST}</td><td>${SECOND}</td></tr><tr><td>${THIRD}</td><td>${FOURTH}</td></tr></table>`,
    ],
    [
      'by boxes of paragraphs in its cells',
      `<table><tr><td><div>${p(FIRST)}</div></td><td><div>${p(SECOND)}</div></td></tr><tr><td><div>${p(THIRD)}</div></td><td>${p(FOURTH)}</td></tr></table>`,
    ],
  ])('%s', (_, table) => {
    expect(story(table).blocks.map(({ kind, text }) => [kind, text])).toEqual(
      PARAGRAPHS.map((text) => ['paragraph', text]),
    );
  });
});

describe('authors', () => {
  it.each<[string, string, string[]]>([
    ['of the meta of a network', '<meta name="twitter:creator" content="Ana Lund">', ['Ana Lund']],
    [
      'whose names are listed in one person',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry at Kota Lama","author":{"@type":"Person","name":["Ana Lund","Bo Falk"]}}</script>',
      ['Ana Lund', 'Bo Falk'],
    ],
  ])('%s', (_, head, authors) => {
    const { metadata } = readHtml(
      `<title>The ferry at Kota Lama</title>${head}<body><h1>The ferry at Kota Lama</h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(metadata.authors).toEqual(authors);
  });
});

describe('points over the text', () => {
  it('stay', () => {
    const points = [
      'The ferry left late on every Monday of the year.',
      'A crane had fallen across the only road.',
    ];
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><h1>The ferry at Kota Lama</h1><div class="sum"><ul>${points.map((one) => `<li>${one}</li>`).join('')}</ul></div><div class="story">${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(article.text.split('\n')).toEqual([...points, ...PARAGRAPHS]);
  });
});
