import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml } from '../read-html';
import { jsonLd, page } from './coast-page';

describe('the house', () => {
  const named = (name: string, url: string) =>
    readHtml(
      `<title>The ferry at Kota Lama is late again - Pesisir</title><meta property="og:site_name" content="${name}"><div>${PARAGRAPHS.map(p).join('')}</div>`,
      url,
    ).metadata;

  it.each([
    ['Coast News | Boats, Weather', 'Coast News'],
    ['Coast News: Breaking stories from the bay, boats and weather', 'Coast News'],
    ['Coast News – Berichte vom Hafen, von den Inseln und vom Wetter', 'Coast News'],
    ['Coast News: Islands', 'Coast News: Islands'],
    ['News of the Islands in the Northern Bay - The Côast', 'The Côast'],
    ['Boats, Weather | The Coast', 'The Coast'],
    [
      'Observatory of the Coast-Line and the Northern Islands',
      'Observatory of the Coast-Line and the Northern Islands',
    ],
  ])('is named without its slogans: %s', (stated, name) => {
    expect(named(stated, 'https://coast.example/1').siteName).toBe(name);
  });

  it('is named by its host where it states an address', () => {
    expect(named('https://www.coast.example', 'https://www.coast.example/1').siteName).toBe(
      'coast.example',
    );
  });

  it('is not the section that is stated for it, which the article is filed under', () => {
    const siteOf = (name: string, keywords: string): string | null =>
      page(
        `<meta property="og:site_name" content="${name}"><meta name="keywords" content="${keywords}">` +
          jsonLd({ publisher: { name: 'Coast News online' } }),
      ).siteName;
    expect(siteOf('Harbours', 'Boats, harbours')).toBe('Coast News online');
    expect(siteOf('Harbours', 'Boats')).toBe('Harbours');
    expect(siteOf('Coast News', 'Boats, Coast News')).toBe('Coast News');
  });

  it.each([
    ['a folder of its address', 'Boats', 'Bay Courier'],
    [
      'the title of the article with the house',
      'The ferry is late again :: Bay Courier',
      'Bay Courier',
    ],
    ['but the part of the house that has a name of its own', 'Harbour Week', 'Harbour Week'],
  ])('is not what stands in place of its name: %s', (_, stated, name) => {
    const { siteName } = readHtml(
      `<title>The ferry is late again</title><meta property="og:site_name" content="${stated}"><body>` +
        `<a href="/">Bay Courier</a><h1>The ferry is late again</h1>${PARAGRAPHS.map(p).join('')}</body>`,
      'https://www.baycourier.example/boats/2026/ferry',
    ).metadata;
    expect(siteName).toBe(name);
  });

  it.each([
    'The ferry is late - Bay Courier',
    'Bay CourierㅣThe ferry is late',
    'The ferry is late : Boats : Bay Courier',
    '渡船又晚了　港口：Bay Courier',
  ])('is named as the titles name it where it states its host: %s', (title) => {
    const { siteName } = readHtml(
      `<title>${title}</title><meta property="og:site_name" content="www.baycourier.example"><div>${PARAGRAPHS.map(p).join('')}</div>`,
      'https://www.baycourier.example/1',
    ).metadata;
    expect(siteName).toBe('Bay Courier');
  });

  const FRONT = '<a href="/"><img src="/l.svg" alt="Logo of the Bay Courier"></a>';

  it.each([
    // No data names the house, and its host is in letters that its title is not in.
    ['<title>The ferry is late again | 港湾周报</title>', '', '港湾周报'],
    ['<title>The ferry is late again_【港湾周报】</title>', '', '港湾周报'],
    ['<title>Harbour Week - The ferry is late again</title>', '', 'Harbour Week'],
    // Of several parts the one that is said of the house elsewhere; sections and tags are not.
    [
      '<title>The ferry is late again | Boats | Harbour Week</title>',
      '<p>© 2031 Harbour Week. All rights reserved.</p>',
      'Harbour Week',
    ],
    ['<title>The ferry is late again_boats_goats</title>', '', 'baycourier.example'],
    ['<title>The ferry is late again – 3.5.2031</title>', '', 'baycourier.example'],
    ['<title>The ferry is late again - Ana Lund</title>', '', 'baycourier.example'],
    ['<title>The ferry is late again</title>', FRONT, 'Bay Courier'],
    [
      '<title>The ferry is late again</title>',
      '<p>© 2031 Bay Courier Ltd, the Old Quay</p>',
      'Bay Courier',
    ],
    // As it is written in the address, and no other way.
    ['<title>The ferry is late again</title>', '<a href="/">baycourier</a>', 'baycourier.example'],
  ])(
    'is named by its titles and by itself where nothing is stated: %s %s',
    (head, beside, name) => {
      const { siteName } = readHtml(
        `${head}<meta property="og:site_name" content="baycourier.example"><meta name="author" content="Ana Lund">` +
          `${beside}<h1>The ferry is late again</h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
        'https://www.baycourier.example/1',
      ).metadata;
      expect(siteName).toBe(name);
    },
  );

  it.each([
    ['Küstenblatt', 'kuestenblatt'],
    ['Ærø Avis', 'aeroeavis'],
  ])('is known by its host where that writes letters out: %s', (name, host) => {
    const { siteName, title } = readHtml(
      `<title>Kenari: Warum die Fähre zu spät kommt | ${name}</title><div>${PARAGRAPHS.map(p).join('')}</div>`,
      `https://www.${host}.example/1`,
    ).metadata;
    expect([siteName, title]).toEqual([name, 'Kenari: Warum die Fähre zu spät kommt']);
  });

  it.each([
    ['港湾 林晓', ['林晓']],
    ['林晓 港湾网', ['林晓']],
    ['港湾网记者 林晓', ['林晓']],
    ['港湾网记者林晓', ['林晓']],
    ['港湾网', ['港湾网']],
    // A house of another name is kept: nobody says that it is none.
    ['北风 林晓', ['北风 林晓']],
  ])('is no part of a name beside it: %s', (author, names) => {
    const { authors } = readHtml(
      `<title>渡船又晚点了岛上没有人意外_港湾网</title><meta name="author" content="${author}">` +
        `<h1>渡船又晚点了岛上没有人意外</h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
      'https://www.gangwan.example/1',
    ).metadata;
    expect(authors).toEqual(names);
  });

  it('is known by the part of its host that was registered', () => {
    expect(named('Daerah', 'https://daerah.pesisir.co.id/2026/03/feri').title).toBe(
      'The ferry at Kota Lama is late again',
    );
  });
});
