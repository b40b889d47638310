import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml } from '../read-html';
import { page } from './coast-page';

it('reads a title as browsers show it, however much white space it is written with', () => {
  const spaced = `The ferry at${' '.repeat(500_000)}Kota\n\tLama`;
  const { title } = readHtml(
    `<title>Coast</title><meta property="og:title" content="${spaced}"><body>${PARAGRAPHS.map(p).join('')}`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect(title).toBe('The ferry at Kota Lama');
});

describe('the title', () => {
  it('is the visible headline, not the one for social networks', () => {
    const stated = page(
      '<meta property="og:title" content="You won’t believe when this ferry left">',
    );
    expect(stated.title).toBe('The ferry at Kota Lama');
  });

  const headed = (stated: string, ...headings: string[]) =>
    readHtml(
      `<title>${stated}</title>${headings.map((text) => `<h1>${text}</h1>`).join('')}<div>${PARAGRAPHS.map(p).join('')}</div>`,
    ).metadata.title;

  it.each([
    [
      'is the heading that a stated title goes on from',
      'The ferry is late - Ana Lund and Bo Falk of the islands desk',
      ['The ferry is late'],
      'The ferry is late',
    ],
    [
      'is the heading that begins like the stated title',
      'The ferry at Kota Lama is late, and nobody is surprised',
      ['The ferry at Kota Lama is late: goats on board'],
      'The ferry at Kota Lama is late: goats on board',
    ],
    [
      'is the heading that says just the same, not one like it',
      'The ferry at Kota Lama is late, again',
      ['The ferry at Kota Lama is late: goats on board', 'The ferry at Kota Lama is late, again'],
      'The ferry at Kota Lama is late, again',
    ],
    [
      'is the one heading over a template’s slogan',
      'By islanders, for islanders, of islanders',
      ['The ferry at Kota Lama is late again'],
      'The ferry at Kota Lama is late again',
    ],
    [
      'is the heading before a section and a house that nobody names',
      '渡轮再次迟到岛民都不惊讶_港口要闻一览_海岸新闻网站',
      ['渡轮再次迟到岛民都不惊讶', '港口'],
      '渡轮再次迟到岛民都不惊讶',
    ],
  ])('%s', (_, stated, headings, title) => {
    expect(headed(stated, ...headings)).toBe(title);
  });

  const LONG = 'Ferry to three islands leaves late again';
  it.each([
    `${LONG} : Bay Courier`,
    `${LONG}: Bay Courier`,
    `Bay Courier: ${LONG}`,
    `${LONG} | Local News | Bay Courier`,
    `${LONG} – Region – Bay Courier`,
    `${LONG} / Bay Courier`,
    `${LONG} (Bay Courier)`,
    `${LONG}ㅣBay Courier`,
    `${LONG} ㅣ Bay Courier`,
    `${LONG}│Bay Courier`,
    `${LONG}￨Bay Courier`,
    `${LONG} － Bay Courier`,
    `${LONG} - The Bay Courier Newspaper`,
    `${LONG} < News < Bay Courier`,
  ])('has no house and no section: %s', (stated) => {
    const { metadata } = readHtml(
      `<title>${stated.replace('<', '&lt;')}</title><div>${PARAGRAPHS.map(p).join('')}</div>`,
      'https://www.baycourier.example/news/ferry-12345',
    );
    expect(metadata.title).toBe(LONG);
  });

  it('has no section on it, where letters are dense', () => {
    const headline = '연락선이 또 늦었고 항구의 염소들은 오늘도 조용히 기다리고 있었다';
    const { metadata } = readHtml(
      `<title>${headline}-지역ㅣ바다신문</title><meta property="og:site_name" content="바다신문"><div>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(metadata.title).toBe(headline);
  });

  it.each(['The ferry: a love story of Kota Lama', 'Late - a ferry and its goats'])(
    'keeps its own marks: %s',
    (own) => {
      const { metadata } = readHtml(
        `<title>${own} - Bay Courier</title><div>${PARAGRAPHS.map(p).join('')}</div>`,
        'https://www.baycourier.example/news/ferry-12345',
      );
      expect(metadata.title).toBe(own);
    },
  );

  it('is the headline of the page when `<title>` goes on from it with words for search engines', () => {
    const headline = 'Does the ferry grandstand?';
    const read = readHtml(
      `<title>${headline} Ana Lund and Bo Falk on boats, goats and cranes - Coast</title><meta property="og:title" content="Falk: The ferry and its captains"><h1>${headline}</h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(read.metadata.title).toBe(headline);
  });

  it('has no trail of sections before it', () => {
    expect(headed('News > Local > The ferry at Kota Lama is late again')).toBe(
      'The ferry at Kota Lama is late again',
    );
    expect(headed('Goats » The ferry')).toBe('Goats » The ferry');
  });

  it('has no characters that turn its direction', () => {
    expect(headed('The ferry \u202eis late again', 'The ferry \u202eis late again')).toBe(
      'The ferry is late again',
    );
  });

  it('is what an office of China states of its article, without the name that it states of itself', () => {
    const { metadata } = readHtml(
      `<html lang="zh"><head><title>渡轮延后_海湾市人民政府</title><meta name="ArticleTitle" content="渡轮延后"><meta name="SiteName" content="海湾市人民政府"></head><body><div>渡轮延后</div><div>${'<p>港务局周一表示，开往三个离岛的渡轮将延后一小时出发，没有人感到意外。</p>'.repeat(3)}</div>`,
    );
    expect(metadata.title).toBe('渡轮延后');
    expect(metadata.siteName).toBe('海湾市人民政府');
  });

  it('has neither the house’s name nor the words of a button', () => {
    const { metadata } = readHtml(
      '<title>渡轮再次迟到岛民都不惊讶_海岸新闻</title><meta property="og:title" content="渡轮再次迟到岛民都不惊讶"><meta property="og:site_name" content="海岸新闻">' +
        `<h1>渡轮再次迟到岛民都不惊讶<span>播报文章</span></h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(metadata.title).toBe('渡轮再次迟到岛民都不惊讶');
  });
});

it('a sign at the end of a title parts it from nothing', () => {
  const { title } = readHtml(
    `<title>The ferry is late -</title><div>${PARAGRAPHS.map(p).join('')}</div>`,
  ).metadata;
  expect(title).toBe('The ferry is late');
});

describe('on a blog whose largest heading is its own name', () => {
  const blog = (stated: string, headings: string) =>
    readHtml(
      `<title>${stated}</title><div class="header"><h1><a href="https://blogs.coast.example/quay/">Notes from the Kenari Quay</a></h1><div class="description">Boats, goats and what the tide brought</div></div><div class="post">${headings}<div>${PARAGRAPHS.map(p).join('')}</div></div>`,
      'https://blogs.coast.example/quay/2031/02/08/late-boats/',
    );

  it.each([
    ['Notes from the Kenari Quay  &raquo; Blog Archive  &raquo; Late boats', 'Late boats'],
    ['Late boats | Notes from the Kenari Quay', 'Late boats'],
    ['Notes from the Kenari Quay: Late boats', 'Late boats'],
    ['Notes from the Kenari Quay » The boats that left late', 'The boats that left late'],
  ])('the title is the heading of the post: %s', (stated, headline) => {
    const own = `<h2><a href="https://blogs.coast.example/quay/2031/02/08/late-boats/">${headline}</a></h2>`;
    const { metadata, text } = blog(stated, own);
    expect([metadata.title, metadata.siteName]).toEqual([headline, 'Notes from the Kenari Quay']);
    expect(text).toBe(PARAGRAPHS.join('\n'));
  });

  it('the largest heading stays the headline where it leads to the first page of the article', () => {
    const { metadata } = readHtml(
      `<title>Late boats - Coast</title><h1><a href="/2031/late-boats/">Late boats</a></h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
      'https://www.coast.example/2031/late-boats/2/',
    );
    expect(metadata.title).toBe('Late boats');
  });
});
