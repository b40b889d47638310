import { expect, it } from 'vitest';
import { page } from './coast-page';
import { p, PARAGRAPHS, readHtml } from '../read-html';

it('people of a house in cards side by side are no authors, one card is', () => {
  const card = (name: string): string =>
    `<div class="card"><a href="/people/${name.toLowerCase().replace(' ', '-')}">${name}</a><p>Partner</p></div>`;
  const authorsOf = (names: readonly string[]) =>
    readHtml(
      `<title>The ferry</title><body><h1>The ferry at Kota Lama</h1><div>${PARAGRAPHS.map(p).join('')}</div><div>${names.map(card).join('')}</div>`,
    ).metadata.authors;
  expect(authorsOf(['Ana Lund', 'Bo Falk', 'Rosa Dahl', 'Mia Berg'])).toEqual([]);
  expect(authorsOf(['Ana Lund'])).toEqual(['Ana Lund']);
});

it('times of a dish, one after the other, are no bylines', () => {
  const time = (name: string, minutes: number): string =>
    `<div><span>${name}</span> <span>${minutes} mins</span></div>`;
  expect(page('', `<div>${time('Prep Time', 10)}${time('Cook Time', 30)}</div>`).authors).toEqual(
    [],
  );
  expect(page('', `<div>${time('Ana Lund', 10)}</div>`).authors).toEqual(['Ana Lund']);
});

it('a link with a figure in it is no time since', () => {
  const list = (last: string): string => `<ul><li>Harbour Notes</li><li>${last}</li></ul>`;
  expect(page('', list('<a href="/six">6 Ways to a Ferry</a>')).authors).toEqual([]);
  expect(page('', list('6 hours ago')).authors).toEqual(['Harbour Notes']);
});

it('a button before a price is no name before a time since', () => {
  const offer = (price: string): string => `<div><b>Shop Now</b> <span>${price}</span></div>`;
  expect(page('', offer('$9 at the Pier')).authors).toEqual([]);
  expect(page('', offer('9 € am Kai')).authors).toEqual([]);
});

it('a section of the menu is no author where a byline stands or beside the date, a name over the headline is one', () => {
  const authorsOf = (over: string, under: string) =>
    readHtml(
      `<title>The ferry</title><body><div>${over}</div><h1>The ferry at Kota Lama</h1>${under}<div>${PARAGRAPHS.map(p).join('')}</div></body>`,
    ).metadata.authors;
  const link = '<a href="/c/29">Harbour Life</a>';
  const menu = `<div><a href="/c/28">Money</a></div><div>${link}</div>`;
  const byline = `<div class="article_author"><div>${link}</div></div>`;
  expect(authorsOf(menu, byline)).toEqual([]);
  expect(authorsOf('', byline)).toEqual(['Harbour Life']);
  expect(authorsOf(`<span>by ${link}</span>`, byline)).toEqual(['Harbour Life']);
  const dated = `<div><div>${link}</div><div>2026-03-04 | 12:42</div></div>`;
  expect(authorsOf(menu, dated)).toEqual([]);
  expect(authorsOf('', dated)).toEqual(['Harbour Life']);
});

it('who wrote the article of a card is none, whoever is named in a link of his own is', () => {
  const authorsOf = (behind: string) =>
    readHtml(
      `<title>The ferry</title><body><h1>The ferry at Kota Lama</h1><div>${PARAGRAPHS.map(p).join('')}</div><div>${behind}</div></body>`,
    ).metadata.authors;
  const headline = 'The bridge over Kenari Bay is open again';
  const name = '<span class="author">Bo Falk</span>';
  expect(authorsOf(`<div><h3><a href="/bridge">${headline}</a></h3>${name}</div>`)).toEqual([]);
  expect(authorsOf(`<ul><li><a href="/bridge">${headline}</a>${name}</li></ul>`)).toEqual([]);
  const profile = '<a href="/who/bo-falk" class="author"><b>Bo Falk (see his profile here)</b></a>';
  expect(authorsOf(`<ul><li>${profile}</li></ul>`)).toEqual(['Bo Falk']);
});

it('who signs a post that the article shows is none', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>A crane on the road.</p>— Harbour Police <a href="https://x.example/1">March 4, 2026</a></blockquote>';
  const { authors } = readHtml(
    `<title>The ferry</title><h1>The ferry at Kota Lama</h1><div>${p(PARAGRAPHS[0])}${post}${PARAGRAPHS.slice(1).map(p).join('')}</div>`,
  ).metadata;
  expect(authors).toEqual([]);
});

it.each(['webadmin', 'Administrator', 'wp-admin'])('%s is an account and no author', (account) => {
  expect(page(`<meta name="author" content="${account}">`).authors).toEqual([]);
});

it('what stands before the day is where it was, if the headline or the text tells of it', () => {
  const authorsOf = (name: string, title: string, start = '') =>
    readHtml(
      `<title>${title}</title><body><h1>${title}</h1><div>${name} | 4 March 2026</div><div><p>${start}${PARAGRAPHS[0]}</p>${PARAGRAPHS.map(p).join('')}</div>`,
    ).metadata.authors;
  expect(authorsOf('Kota Lama', 'A ferry is late at Kota Lama again')).toEqual([]);
  expect(authorsOf('Kota Lama', 'A ferry is late', 'KOTA LAMA — ')).toEqual([]);
  expect(authorsOf('Kota Lama', 'A ferry is late', '<b>Kota Lama</b> (KHA) - ')).toEqual([]);
  expect(authorsOf('Ana Lund', 'A ferry is late at Kota Lama again')).toEqual(['Ana Lund']);
  expect(authorsOf('Ana Lund', 'Goats in time, by Ana Lund')).toEqual(['Ana Lund']);
  expect(authorsOf('Ana Lund', 'Ana Lund: I like the ferry')).toEqual(['Ana Lund']);
});
