import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/article/extract-article';
import { readTitle } from '../../../../src/article/metadata/stated-page';
import { p, PARAGRAPHS, readHtml, unsanitised } from '../read-html';
import { jsonLd, page } from './coast-page';

describe('how a page calls itself, known before its article is found', () => {
  const told = (head: string, body = '<p>Late again.</p>') =>
    readTitle(
      new DOMParser().parseFromString(
        `<!doctype html><html><head><title>The ferry is late | Coast News</title>${head}</head><body>${body}</body></html>`,
        'text/html',
      ),
      'https://www.coastnews.example/2026/03/04/ferry-late',
    );
  const isArticle = '<meta property="og:type" content="article">';
  const isOfHouse = '<meta property="og:site_name" content="Coast News">';

  it('is its headline and its house', () => {
    expect(told(isArticle + isOfHouse, '<h1>The ferry is late</h1>')).toEqual({
      url: 'https://www.coastnews.example/2026/03/04/ferry-late',
      siteName: 'Coast News',
      title: 'The ferry is late',
    });
  });

  it('is the same as what is read of the article', () => {
    const head = jsonLd({ publisher: { name: 'Coast News' } });
    const { url, siteName, title } = page(head);
    expect(told(head, '<h1>The ferry at Kota Lama</h1>')).toEqual({ url, siteName, title });
  });

  it('is not told by a page that does not say that it is an article', () => {
    expect(told(isOfHouse, '<h1>The ferry is late</h1>')).toBeNull();
  });
});

describe('a page without an article', () => {
  it('is in the language that it states: a headline is too short to tell', () => {
    expect(readHtml('<html lang="da"><title>Reuben sandwich</title><body></body>').lang).toBe('da');
  });

  it('may have lost its root to a script', () => {
    const page = new DOMParser().parseFromString('<p>The ferry is late.</p>', 'text/html');
    page.documentElement.remove();
    expect(extractArticle(page, 'https://coast.example/1', unsanitised).found).toBe(false);
  });
});

describe('the other facts', () => {
  it.each([
    ['Ekonomi', 'Ekonomi'],
    ['TV/Radio', 'TV/Radio'],
    ['berita_utama-desk', null],
    ['news/asia', null],
  ])('are the section “%s” if a reader would call it so', (stated, section) => {
    expect(page(jsonLd({ articleSection: stated })).section).toBe(section);
  });

  it('are read from data that is escaped as text is, its quotation marks too', () => {
    const author = { '@type': 'Person', name: 'Ana Lund' };
    const escaped = jsonLd({ author, articleSection: 'Boats & piers' })
      .replaceAll('&', '&amp;')
      .replace(/(?<=>).*(?=<)/u, (data) => data.replaceAll('"', '&quot;'));
    expect(page(escaped)).toMatchObject({ authors: ['Ana Lund'], section: 'Boats & piers' });
  });

  it.each([
    ['Pol&iacute;tica y econom&iacute;a', 'Política y economía'],
    ['&Eacute;conomie', 'Économie'],
    ['A&amp;B &#8211; Lagoas', 'A&B – Lagoas'],
    ['Lucky &valueOf; &nope;', 'Lucky &valueOf; &nope;'],
  ])('are read from data in which letters are escaped by name: %s', (stated, section) => {
    expect(page(jsonLd({ articleSection: stated })).section).toBe(section);
  });

  it('are section, canonical address, picture and the last change', () => {
    const stated = page(
      `${jsonLd({ articleSection: 'Islands', dateModified: '2026-03-04T10:00:00+07:00', image: '/a.jpg' })}<link rel="canonical" href="https://www.coastnews.example/ferry-late">`,
    );
    expect(stated).toMatchObject({
      section: 'Islands',
      canonical: 'https://www.coastnews.example/ferry-late',
      image: 'https://www.coastnews.example/a.jpg',
      modified: '2026-03-04T10:00:00+07:00',
    });
  });
});

it.each([
  ['tr', 'İrem Işık'],
  ['en', 'Irem Işık'],
  ['not a tag!', 'Irem Işık'],
  ['tr_TR', 'İrem Işık'],
  ['en-a1', 'Irem Işık'],
])('an author in small letters has the capitals of the page’s language: %s', (lang, name) => {
  const stated = jsonLd({ author: [{ name: 'irem ışık' }] });
  const { authors } = readHtml(
    `<html lang="${lang}"><head><title>The ferry</title>${stated}</head><body><h1>The ferry</h1>${PARAGRAPHS.map(p).join('')}</body></html>`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect(authors).toEqual([name]);
});
