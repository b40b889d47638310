import { expect, it } from 'vitest';
import type { Metadata } from '../../../../src/reading/reading';
import { page } from './coast-page';

const SITE = 'https://www.coastnews.example';

const BYLINE = '<div class="byline">By Ana Lund</div><time>4 March 2026</time>';

const dataOf = (data: unknown, title?: string): Metadata =>
  page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, BYLINE, title);

const article = (headline: string, more: object = {}) => ({
  '@type': 'NewsArticle',
  headline,
  datePublished: '2019-01-02T08:00:00+00:00',
  author: { '@type': 'Person', name: 'Bo Falk' },
  ...more,
});

const GOATS = 'Three goats are seen on the roof of the old customs house';

it.each<[string, unknown]>([
  [
    'in a list of items',
    { '@type': 'ItemList', itemListElement: [article(GOATS), article('Rain until Friday')] },
  ],
  ['at another address', article(GOATS, { url: `${SITE}/2019/01/02/goats-on-roof` })],
  [
    'at another address, named as its page’s',
    article(GOATS, { mainEntityOfPage: { '@id': `${SITE}/2019/01/02/goats-on-roof` } }),
  ],
])('the data of another article %s say nothing of this one', (_, data) => {
  expect(dataOf(data)).toMatchObject({ authors: ['Ana Lund'], published: '2026-03-04' });
});

it.each<[string, object]>([
  ['the headline of this one', { headline: 'The ferry at Kota Lama, late again' }],
  ['the address of this one', { url: `${SITE}/2026/03/04/ferry-late/` }],
  ['a part of the address alone', { url: '/2026/03/04/ferry-late' }],
  ['no address', {}],
  ['the house’s front page for its address', { url: `${SITE}/` }],
])('data with another headline are believed with %s', (_, more) => {
  expect(dataOf(article(GOATS, more))).toMatchObject({ authors: ['Bo Falk'] });
});

it('of several stated articles the page’s own is taken, wherever it stands', () => {
  const own = article('The ferry at Kota Lama', {
    datePublished: '2026-03-03',
    author: { name: 'Rosa Dahl' },
  });
  const expected = { authors: ['Rosa Dahl'], published: '2026-03-03' };
  expect(dataOf([article(GOATS), own])).toMatchObject(expected);
  expect(dataOf([article('南の島の山羊'), own])).toMatchObject(expected);
  expect(dataOf({ '@type': 'ItemList', itemListElement: [article(GOATS), own] })).toMatchObject(
    expected,
  );
});

it('a page that is stated beside its article does not stand before it', () => {
  const stated = [
    { '@type': 'WebPage', name: 'The ferry at Kota Lama', datePublished: '2020-05-06' },
    article('Late at the pier', { datePublished: '2026-03-03' }),
  ];
  expect(dataOf(stated).published).toBe('2026-03-03');
});

it('the number of an article in an address tells that it is the same', () => {
  const { authors } = page(
    `<link rel="canonical" href="${SITE}/daily/news-4014900.html"><script type="application/ld+json">${JSON.stringify(article(GOATS, { url: `${SITE}/n/4014900` }))}</script>`,
    BYLINE,
  );
  expect(authors).toEqual(['Bo Falk']);
});
