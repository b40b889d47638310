import { expect, it } from 'vitest';
import { FIRST, FOURTH, p, readHtml, SECOND, THIRD } from '../read-html';

const STATED = 'https://www.coast-news.example/boats/2026/ferry';

/** A story of the Coast News with a teaser and its menu, as it is read at an address. */
function readAt(url: string, links = 'https://www.coast-news.example', stated = STATED) {
  const menu = ['boats', 'weather', 'goats'].map(
    (part) => `<a href="${links}/${part}">${part}</a>`,
  );
  const teaser = p(
    `<a href="${links}/goats/2026/pier">Goats take the northern pier over once more</a>`,
  );
  return readHtml(
    `<title>The ferry at Kota Lama</title><link rel="canonical" href="${stated}"><body><nav>${menu.join(' ')}</nav>` +
      `<h1>The ferry at Kota Lama</h1><article>${p(FIRST)}${p(SECOND)}${teaser}${p(THIRD)}${p(FOURTH)}</article></body>`,
    url,
  );
}

it.each([
  ['saved', 'file:///home/ana/ferry.html'],
  ['on the reader’s own machine', 'http://localhost:8080/ferry.html'],
  ['on a machine with a number', 'http://192.168.1.4/ferry.html'],
  ['shown by a cache', 'https://cache.example/?q=ferry'],
])('a copy of a page, %s, is known by the house that it states and links to', (_, url) => {
  const { metadata, text } = readAt(url);
  expect(metadata.siteName).toBe('coast-news.example');
  expect(text).toBe([FIRST, SECOND, THIRD, FOURTH].join('\n'));
});

it('a page that was taken over from another house is of the one that it links to', () => {
  const { metadata, text } = readAt('https://bay.example/2026/ferry', 'https://bay.example');
  expect(metadata.siteName).toBe('bay.example');
  expect(text).toBe([FIRST, SECOND, THIRD, FOURTH].join('\n'));
});

it('a teaser leads to the house under each of its endings', () => {
  const own = 'https://www.vik.example/boats/2026/ferry';
  for (const links of [
    'https://vik.example',
    'https://live.vik.example',
    'https://www.vik.co.example',
  ]) {
    expect(readAt(own, links, own).text).toBe([FIRST, SECOND, THIRD, FOURTH].join('\n'));
  }
  expect(readAt(own, 'https://bay.example', own).text).toContain('Goats take the northern pier');
});
