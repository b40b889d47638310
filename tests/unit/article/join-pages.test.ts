import { describe, expect, it } from 'vitest';
import { findFurtherPages } from '../../../src/article/pages/further-pages';
import { joinPages } from '../../../src/article/pages/join-pages';
import { FIRST, FOURTH, p, SECOND, story, THIRD } from './read-html';

const page = (links: string): Document =>
  new DOMParser().parseFromString(`<body>${links}</body>`, 'text/html');

const HERE = 'https://coast.example/news/2026/ferry-late';

describe('further pages', () => {
  it.each([
    ['?page=2', '?page=3'],
    ['/page/2', '/page/3'],
    ['/2', '/3'],
  ])('are found as %s', (two, three) => {
    const links = `<a href="${HERE}">1</a><a href="${HERE}${two}">2</a><a href="${HERE}${three}">3</a>`;
    expect(findFurtherPages(page(links), HERE)?.numbered).toEqual([HERE + two, HERE + three]);
  });

  it('are found with the address of the whole', () => {
    const links = `<a href="?page=2">2</a><a href="?page=all">Show all</a>`;
    expect(findFurtherPages(page(links), HERE)).toEqual({
      whole: `${HERE}?page=all`,
      numbered: [`${HERE}?page=2`],
    });
  });

  it('are all of them where the pager leaves some out', () => {
    const links = `<a href="?page=2">2</a> … <a href="?page=5">5</a>`;
    expect(findFurtherPages(page(links), HERE)?.numbered).toEqual(
      [2, 3, 4, 5].map((number) => `${HERE}?page=${number}`),
    );
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
  const further = { whole: null, numbered: [`${HERE}?page=2`, `${HERE}?page=3`] };

  it('puts the pages one after another, once, and names the page that fails', async () => {
    const joined = await joinPages(one, further, {
      read: (url) => Promise.resolve(url.endsWith('2') ? two : 'failed'),
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
    const joined = await joinPages(
      asked,
      { whole: null, numbered: [`${HERE}?page=2`] },
      {
        read: () => Promise.resolve(answered),
        signal: new AbortController().signal,
        limit: 10,
      },
    );
    expect(joined.text).toBe([FIRST, 'Yes.', SECOND, THIRD, 'Yes.', FOURTH].join('\n'));
  });

  it('says so when the whole, the only further page, could not be had', async () => {
    const joined = await joinPages(
      one,
      { whole: `${HERE}?page=all`, numbered: [] },
      {
        read: () => Promise.resolve('failed' as const),
        signal: new AbortController().signal,
        limit: 10,
      },
    );
    expect(joined.text).toBe(one.text);
    expect(joined.warnings).toEqual(['Page 2 of 2 could not be loaded.']);
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
        return Promise.resolve(two);
      },
      signal: controller.signal,
      limit: 10,
    });
    expect(joined.pages).toBe(2);
    expect(joined.warnings).toEqual(['Stopped: 2 of 3 pages were joined.']);
  });

  it('leaves another article out', async () => {
    const other = { ...two, metadata: { ...two.metadata, title: 'The price of goats' } };
    const joined = await joinPages(
      one,
      { whole: null, numbered: [`${HERE}?page=2`] },
      {
        read: () => Promise.resolve(other),
        signal: new AbortController().signal,
        limit: 10,
      },
    );
    expect(joined.text).toBe(one.text);
    expect(joined.warnings).toHaveLength(1);
  });
});
