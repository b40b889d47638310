import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { findFurtherPages, type FurtherPages } from '../../../src/article/pages/further-pages';
import { joinPages } from '../../../src/article/pages/join-pages';
import { FIRST, FOURTH, p, SECOND, story, THIRD } from './read-html';

const page = (links: string): Document =>
  new DOMParser().parseFromString(`<body>${links}</body>`, 'text/html');

const HERE = 'https://coast.example/news/2026/ferry-late';

const addresses = (further: FurtherPages | null) => further?.others.map(({ address }) => address);

/** What is known of pages 2 and on, from page 1. */
const pagesTo = (last: number): FurtherPages => ({
  whole: null,
  here: 1,
  others: Array.from({ length: last - 1 }, (_, at) => ({
    number: at + 2,
    address: `${HERE}?page=${at + 2}`,
  })),
  onward: false,
});

const read = (article: Article, next: string | null = null) => Promise.resolve({ article, next });

describe('further pages', () => {
  it.each([
    ['?page=2', '?page=3'],
    ['/page/2', '/page/3'],
    ['/2', '/3'],
  ])('are found as %s', (two, three) => {
    const links = `<a href="${HERE}">1</a><a href="${HERE}${two}">2</a><a href="${HERE}${three}">3</a>`;
    expect(addresses(findFurtherPages(page(links), HERE))).toEqual([HERE + two, HERE + three]);
  });

  it('are found with the address of the whole', () => {
    const links = `<a href="?page=2">2</a><a href="?page=all">Show all</a>`;
    expect(findFurtherPages(page(links), HERE)).toEqual({
      whole: `${HERE}?page=all`,
      here: 1,
      others: [{ number: 2, address: `${HERE}?page=2` }],
      onward: false,
    });
  });

  it('are all of them where the pager leaves some out', () => {
    const links = `<a href="?page=2">2</a> … <a href="?page=5">5</a>`;
    expect(addresses(findFurtherPages(page(links), HERE))).toEqual(
      [2, 3, 4, 5].map((number) => `${HERE}?page=${number}`),
    );
  });

  it('are those before the one that was read too', () => {
    const links = `<a href="${HERE}">1</a><b>2</b><a href="?page=3">3</a>`;
    const further = findFurtherPages(page(links), `${HERE}?page=2`);
    expect(further?.here).toBe(2);
    expect(further?.others).toEqual([
      { number: 1, address: HERE },
      { number: 3, address: `${HERE}?page=3` },
    ]);
  });

  it.each(['Next', '›'])('are told one by one where the page links to “%s” alone', (words) => {
    const further = findFurtherPages(page(`<a href="?page=2">${words}</a>`), HERE);
    expect(addresses(further)).toEqual([`${HERE}?page=2`]);
    expect(further?.onward).toBe(true);
  });

  it('are known on the last page by the way back', () => {
    const links = '<a href="?page=2">Previous</a>';
    const further = findFurtherPages(page(links), `${HERE}?page=3`);
    expect(further?.others.map(({ number }) => number)).toEqual([1, 2]);
    expect(further?.onward).toBe(false);
  });

  it('are not articles whose addresses end in their numbers', () => {
    const links = '<a rel="next" href="/news/13">Next</a>';
    expect(findFurtherPages(page(links), 'https://coast.example/news/12')).toBeNull();
  });

  it.each([
    ['the next article', '<a rel="next" href="/news/2026/harbour-open">Next</a>'],
    ['page 2 of the index', '<a href="/news?page=2">2</a>'],
    ['another site', '<a href="https://other.example/news/2026/ferry-late?page=2">2</a>'],
    ['a part of the story in running words', `<a href="${HERE}?page=2">as told before</a>`],
  ])('are not %s', (_, links) => {
    expect(findFurtherPages(page(links), HERE)).toBeNull();
  });
});

describe('joining', () => {
  const one = story(p(FIRST) + p(SECOND));
  const two = story(
    p(SECOND) + p(THIRD) + '<p>Read also: <a href="/x">Goats at sea</a></p>' + p(FOURTH),
  );
  const further = pagesTo(3);

  it('puts the pages one after another, once, and names the page that fails', async () => {
    const joined = await joinPages(one, further, {
      read: (url) => (url.endsWith('2') ? read(two) : Promise.resolve('failed' as const)),
      signal: new AbortController().signal,
      limit: 10,
    });
    expect(joined.text).toBe([FIRST, SECOND, THIRD, FOURTH].join('\n'));
    expect(joined.pages).toBe(2);
    expect(joined.warnings).toEqual(['Page 3 of 3 could not be loaded.']);
    expect(joined.blocks[joined.removed[0]?.at ?? -1]?.text).toBe(FOURTH);
  });

  it('keeps a few words that come back among what is new', async () => {
    const [asked, answered] = [
      story(p(FIRST) + p('Yes.') + p(SECOND)),
      story(p(SECOND) + p(THIRD) + p('Yes.') + p(FOURTH)),
    ];
    const joined = await joinPages(asked, pagesTo(2), {
      read: () => read(answered),
      signal: new AbortController().signal,
      limit: 10,
    });
    expect(joined.text).toBe([FIRST, 'Yes.', SECOND, THIRD, 'Yes.', FOURTH].join('\n'));
  });

  it('says so when the whole, the only further page, could not be had', async () => {
    const joined = await joinPages(
      one,
      { ...pagesTo(1), whole: `${HERE}?page=all` },
      {
        read: () => Promise.resolve('failed' as const),
        signal: new AbortController().signal,
        limit: 10,
      },
    );
    expect(joined.text).toBe(one.text);
    expect(joined.warnings).toEqual(['Page 2 of 2 could not be loaded.']);
  });

  it('tells a page that came and could not be read from one that did not come', async () => {
    const joined = await joinPages(one, further, {
      read: (url) => Promise.resolve(url.endsWith('2') ? ('unread' as const) : ('failed' as const)),
      signal: new AbortController().signal,
      limit: 10,
    });
    expect(joined.warnings).toEqual([
      'Page 2 of 3 was loaded and could not be read.',
      'Page 3 of 3 could not be loaded.',
    ]);
  });

  it('asks for no more pages where the site forbids the first', async () => {
    const asked: string[] = [];
    const joined = await joinPages(one, further, {
      read: (url) => {
        asked.push(url);
        return Promise.resolve('policy');
      },
      signal: new AbortController().signal,
      limit: 10,
    });
    expect(asked).toEqual([`${HERE}?page=2`]);
    expect(joined.text).toBe(one.text);
    expect(joined.warnings).toEqual([
      'This site does not allow page 2 of 3 to be loaded from here.',
    ]);
  });

  it('stops when the reader stops, and keeps what was read', async () => {
    const controller = new AbortController();
    const joined = await joinPages(one, further, {
      read: () => {
        controller.abort();
        return read(two);
      },
      signal: controller.signal,
      limit: 10,
    });
    expect(joined.pages).toBe(2);
    expect(joined.warnings).toEqual(['Stopped: 2 of 3 pages were joined.']);
  });

  it('puts what stands before the page that was read before it', async () => {
    const joined = await joinPages(
      story(p(THIRD)),
      {
        ...pagesTo(2),
        here: 2,
        others: [
          { number: 1, address: HERE },
          { number: 3, address: `${HERE}?page=3` },
        ],
      },
      {
        read: (url) => read(story(url === HERE ? p(FIRST) + p(SECOND) : p(FOURTH))),
        signal: new AbortController().signal,
        limit: 10,
      },
    );
    expect(joined.text).toBe([FIRST, SECOND, THIRD, FOURTH].join('\n'));
    expect(joined.pages).toBe(3);
  });

  it('goes on from page to page where each tells of the next alone', async () => {
    const told: string[] = [];
    const joined = await joinPages(
      one,
      { ...pagesTo(2), onward: true },
      {
        read: (url) =>
          url.endsWith('2')
            ? read(story(p(THIRD)), `${HERE}?page=3`)
            : read(story(p(FOURTH)), `${HERE}?page=2`),
        signal: new AbortController().signal,
        limit: 10,
        onProgress: (number, of) => told.push(`${number}/${of}`),
      },
    );
    expect(joined.text).toBe([FIRST, SECOND, THIRD, FOURTH].join('\n'));
    expect(told).toEqual(['2/2', '3/3']);
    expect(joined.warnings).toEqual([]);
  });

  it('says that a page could not be had where the site answers with the first again', async () => {
    const joined = await joinPages(one, pagesTo(2), {
      read: () => read(one),
      signal: new AbortController().signal,
      limit: 10,
    });
    expect(joined.warnings).toEqual(['Page 2 of 2 could not be loaded.']);
  });

  it('leaves another article out', async () => {
    const other = { ...two, metadata: { ...two.metadata, title: 'The price of goats' } };
    const joined = await joinPages(one, pagesTo(2), {
      read: () => read(other),
      signal: new AbortController().signal,
      limit: 10,
    });
    expect(joined.text).toBe(one.text);
    expect(joined.warnings).toHaveLength(1);
  });
});
