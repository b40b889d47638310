import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, story, THIRD } from './read-html';

const whole = PARAGRAPHS.map(p).join('');

describe('pages of kinds that are no news: releases, recipes, reviews, blogs', () => {
  it("a release's table whose cells hold paragraphs, in a box of the page", () => {
    const row = (cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<td><p><span>${cell}</span></p></td>`).join('')}</tr>`;
    const table = `<div class="wide"><table>${row(['', '2031', '2030'])}${row(['Fares', '$88.4', '$78.9'])}${row(['Goats', '$11.2', '$9.1'])}</table></div>`;
    const { text } = story(p(FIRST) + p(SECOND) + table + p(THIRD) + p(FOURTH));
    expect(text).toContain('Fares\t$88.4\t$78.9\nGoats\t$11.2\t$9.1');
  });

  it('what goes into a dish and how it is made, in a box after the story', () => {
    const box =
      '<div class="card"><div><h2>Pier stew</h2><div><a href="#print">Print</a></div><div>Cooking time 2 hours</div>' +
      '<div><h3>Ingredients</h3><ul><li>500 g white beans</li><li>3 large onions</li><li>1 stick of celery</li></ul></div>' +
      '<div><h3>Steps</h3><ol><li><div>Soak the beans overnight.</div></li><li><div>Cook the onions for an hour.</div></li></ol></div></div></div>';
    const { text } = story(whole + box);
    expect(text).toContain(
      'Pier stew\nCooking time 2 hours\nIngredients\n500 g white beans\n3 large onions\n1 stick of celery\nSteps\nSoak the beans overnight.\nCook the onions for an hour.',
    );
    expect(text).not.toContain('Print');
  });

  it('the same under words that are no headings', () => {
    const box =
      '<div class="card"><div>Pier stew</div><div class="in"><div class="hd">Ingredients</div><ul><li>500 g white beans</li><li>3 large onions</li></ul></div><div class="do"><div class="hd">Steps</div><ol><li>Soak the beans overnight.</li><li>Cook the onions.</li></ol></div></div>';
    expect(story(whole + box).text).toContain(
      'Ingredients\n500 g white beans\n3 large onions\nSteps\nSoak the beans overnight.\nCook the onions.',
    );
  });

  it('who speaks first in a transcript, over the words', () => {
    const head = '<meta name="author" content="Ana Lund">';
    const { text } = story(p('ANA LUND, HOST:') + whole, head);
    expect(text).toBe(['ANA LUND, HOST:', ...PARAGRAPHS].join('\n'));
  });

  it('the first of several headings that are only set in bold', () => {
    const letter = (heading: string, text: string): string => `<p><b>${heading}</b></p>${p(text)}`;
    const letters = [letter('Goats first', FIRST), letter('People second', SECOND), p(THIRD)];
    expect(story(letters.join('')).blocks.map(({ text }) => text)).toEqual([
      'Goats first',
      FIRST,
      'People second',
      SECOND,
      THIRD,
    ]);
    // A lone word in bold over the text may be a place, a section or a kind of text.
    expect(story(`<p><b>Goats first</b></p>${whole}`).text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each(['#', 'https://net.example/share?u=ferry'])(
    'parts of a text with the same buttons behind each: %s',
    (address) => {
      const part = (text: string): string =>
        `<div>${p(text)}<div><a href="${address}">Share</a><a href="${address}">Facebook</a></div></div>`;
      expect(story(PARAGRAPHS.map(part).join('')).text).toBe(PARAGRAPHS.join('\n'));
    },
  );

  it('paragraphs each in an element of the house’s own, with a button behind it', () => {
    const part = (text: string): string => `<x-part>${p(text)}</x-part><a href="#s">Share</a>`;
    expect(story(PARAGRAPHS.map(part).join('')).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('captions alone, with another article between two of them', () => {
    const picture = (text: string, index: number): string =>
      `<div><figure><img src="/${index}.jpg"><figcaption>${text}</figcaption></figure>${index === 1 ? '<div><p>Read also: <a href="/goats">Goats board the boat before the people do</a></p></div>' : ''}</div>`;
    const { text } = readHtml(
      `<title>The ferry at Kota Lama</title><article><h1>The ferry at Kota Lama</h1>${PARAGRAPHS.map(picture).join('')}</article>`,
    );
    expect(text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each([
    [
      'sentences set as headings, with a button under each',
      (text: string) => `<div class="u"><h4>${text}</h4><button>Copy</button></div>`,
    ],
    [
      'items, each in a list of its own, with pictures between them',
      (text: string) =>
        `<ul><li>${text}</li></ul><figure><img src="/pier.jpg"><figcaption>The quay at noon.</figcaption></figure>`,
    ],
  ])('%s', (_, part) => {
    const more = [
      'The ministry says that a second crane will be brought from the mainland in the spring of next year.',
      'A report found last year that neither of the two boats would pass an inspection if it had one.',
      'A new ferry would cost eleven million crowns, which is more than the islands pay in ten years.',
    ];
    const { text } = readHtml(
      `<title>The ferry at Kota Lama</title><meta property="og:type" content="article"><article><h1>The ferry at Kota Lama</h1>${[...PARAGRAPHS, ...more].map(part).join('')}</article>`,
    );
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    expect(text).not.toContain('Copy');
  });

  it('linked headings, each over a part of the text in one box with it', () => {
    const part = (text: string, index: number): string =>
      `<div class="part"><h2><a href="/pier/${index}">Thing number ${index} of the pier</a></h2>${p(text)}</div><div><a href="https://net.example/s">Facebook</a><a href="https://x.example/s">X</a></div>`;
    const { blocks, removed } = story(p(FIRST) + [SECOND, THIRD, FOURTH].map(part).join(''));
    expect(blocks.map(({ text }) => text).filter((text) => text.startsWith('Thing'))).toHaveLength(
      3,
    );
    expect(removed.map(({ kind, text }) => [kind, text])).toContainEqual(['share', 'FacebookX']);
  });

  it('no label behind a paragraph that leads to itself, as to a note', () => {
    const part = (text: string, index: number): string =>
      `<div><p id="p${index}">${text} <a href="#p${index}">¶</a></p><div><span>Advertisement</span></div></div>`;
    expect(story(PARAGRAPHS.map(part).join('')).text).not.toContain('Advertisement');
  });

  it('the items of a gallery, each a heading over a picture, behind an opening of several paragraphs', () => {
    const items = ['1. The crane lay across the road', '2. The lorries stood until noon'];
    const gallery = items.map((words) => `<div class="c"><h2>${words}</h2><img src="a.jpg"></div>`);
    const opening = `<div class="c">${whole}${whole.replaceAll('.', ' again.')}</div>`;
    const { text } = story(opening + gallery.join(''));
    expect(text.split('\n').slice(-2)).toEqual(items);
    // A card beside the story leads to another article.
    const cards = items.map(
      (words) => `<div class="c"><h2><a href="/other">${words}</a></h2><img src="a.jpg"></div>`,
    );
    expect(story(opening + cards.join('')).text).not.toContain(items[0]);
  });

  it('whose picture each of a gallery is, to the last', () => {
    const credit = 'Photograph: Ana Lund/Harbour';
    const slide = (text: string): string =>
      `<div class="slide"><img src="/a.jpg" width="900"><div>${text}</div><div>${credit}</div><a href="#s">Share</a></div>`;
    const told = [...PARAGRAPHS, 'The last boat leaves in the dark.'];
    expect(story(told.map(slide).join('')).text.split('\n')).toEqual(
      told.flatMap((text) => [text, credit]),
    );
  });

  it('lists of what is good and what is not in a box with a shop between the paragraphs', () => {
    const box =
      '<div class="card"><div>8.5</div><h2>Ferry 14</h2><div><div><h4>Good</h4><ul><li>Very light</li><li>Quick to load</li></ul></div><div><h4>Bad</h4><ul><li>Two doors</li><li>Hard seats</li></ul></div></div><a href="https://shop.example/14">Buy it for $9</a></div>';
    const { text } = story(p(FIRST) + p(SECOND) + box + p(THIRD) + p(FOURTH));
    expect(text).toContain('Good\nVery light\nQuick to load\nBad\nTwo doors\nHard seats\n');
    expect(text).not.toContain('Buy it');
  });

  it('lists without links beside a story that are none of it stay out', () => {
    const box =
      '<aside><h4>Tides</h4><ul><li>North 9.40</li><li>South 9.55</li></ul><h4>Sky</h4><ul><li>Fog</li><li>Rain</li></ul></aside>';
    const page = `<!doctype html><title>The ferry at Kota Lama</title><body><h1>The ferry at Kota Lama</h1><div><div class="story">${whole}</div>${box}</div></body>`;
    expect(readHtml(page).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('a short sentence in a box of its own that is said nowhere else', () => {
    const box = '<div class="big"><p>A late ferry is still a ferry, even on Monday.</p></div>';
    const { text } = story(p(FIRST) + p(SECOND) + box + p(THIRD) + p(FOURTH));
    expect(text).toContain(`${SECOND}\nA late ferry is still a ferry, even on Monday.\n${THIRD}`);
  });

  it('a heading that is only set in bold, in boxes of its own', () => {
    const heading = '<section><section><p><strong>渡船怎么坐</strong></p></section></section>';
    const part = (some: readonly string[]): string => `<section>${some.map(p).join('')}</section>`;
    const { text } = story(part([FIRST, SECOND]) + heading + part([THIRD, FOURTH]));
    expect(text).toContain(`${SECOND}\n渡船怎么坐\n${THIRD}`);
  });
});

describe('pages whose headline is no h1', () => {
  const blog = (top: string, title: string): string =>
    `<!doctype html><html><head><title>${title}</title></head><body><h1><a href="/">Goats &amp; Ferries</a></h1>${top}<div class="story">${whole}</div></body></html>`;

  it('an old blog: the title, who wrote it and when stand under a smaller heading', () => {
    const title = 'Goats &amp; Ferries &raquo; Blog Archive &raquo; Why the ferry is late again';
    const top =
      '<div><h2>Why the ferry is late again</h2><small>July 9th, 2009 by Ana Lund</small></div>';
    const { metadata } = readHtml(blog(top, title), 'https://goats.example/?p=3');
    expect(metadata.title).toBe('Why the ferry is late again');
    expect(metadata.authors).toEqual(['Ana Lund']);
    expect(metadata.published).toBe('2009-07-09');
  });

  it('a short headline that the page states for other sites', () => {
    const html = blog('<h2>Late ferries</h2>', 'Goats &amp; Ferries - Late ferries').replace(
      '</head>',
      '<meta property="og:title" content="Late ferries"></head>',
    );
    expect(readHtml(html, 'https://lateness.example/3').metadata.title).toBe('Late ferries');
  });

  it('an old paper: a headline in bold with breaks around it', () => {
    const top =
      '<table><tr><td>Published: Wednesday, July 15, 2009<br><font><b>Why the ferry is late again</b></font><br><i>By Ana Lund<br>Kota Lama staff writer</i></td></tr></table>';
    const { metadata } = readHtml(
      blog(top, 'Kota Lama Ledger: Why the ferry is late again'),
      'https://ledger.example/3',
    );
    expect(metadata.title).toBe('Why the ferry is late again');
    expect(metadata.authors).toEqual(['Ana Lund']);
  });

  it('a blog whose name is as long as its headline', () => {
    const html = `<!doctype html><html><head><title>The kitchen on the old pier: A stove is an animal too</title></head><body><h1>The kitchen on the old pier</h1><h3>A stove is an animal too</h3><div>${whole}</div></body></html>`;
    for (const house of ['stoves', 'kitchenontheoldpier']) {
      expect(readHtml(html, `https://${house}.example/3`).metadata.title).toBe(
        'A stove is an animal too',
      );
    }
  });

  it('who wrote it, under the text as the microformats mark it', () => {
    const html = `<!doctype html><title>The ferry</title><body><div class="post hentry"><h3>The ferry</h3><div>${whole}</div><div>Posted by <span class="fn">Ana Lund</span></div></div></body>`;
    expect(readHtml(html, 'https://ledger.example/3').metadata.authors).toEqual(['Ana Lund']);
  });

  it('the day over the headline with the name of who sent it between', () => {
    const html = `<!doctype html><title>The ferry</title><body><article><p class="date">15.01.2031 – 08:30</p><p>Kota Lama Ferries</p><h1>The ferry</h1>${whole}</article><section><p>02.12.2030 – 10:00</p><h3><a href="/3">Goats</a></h3></section></body>`;
    expect(readHtml(html, 'https://ledger.example/3').metadata.published).toMatch(/^2031-01-15/u);
  });

  it('the day right over the headline, and not that of another article under the text', () => {
    const html = `<!doctype html><title>The ferry</title><body><div><p><span class="date">16.07.2031 19:40</span></p><div><h1>The ferry</h1></div>${whole}</div><div><span>15.07.2031</span><a href="/3">Goats</a></div></body>`;
    expect(readHtml(html, 'https://ledger.example/3').metadata.published).toMatch(/^2031-07-16/u);
  });

  it.each([
    ['ar', '<span>كتب: مروان الصيفي</span>', ['مروان الصيفي']],
    ['fa', '<div>نویسنده: نیلوفر هادی | <span>۲۷ دی ۱۴۰۹</span></div>', ['نیلوفر هادی']],
    ['uk', '<a href="/a">Остап Маршук</a> — <span>16 липня 2031, 19:40</span>', ['Остап Маршук']],
  ])('who wrote it, under the headline in %s', (lang, line, authors) => {
    const html = `<!doctype html><html lang="${lang}"><title>The ferry</title><body><h1>The ferry</h1><div>${line}</div><div>${whole}</div></body></html>`;
    expect(readHtml(html, 'https://ledger.example/3').metadata.authors).toEqual(authors);
  });
});

describe('a short standfirst', () => {
  const page = (top: string, inside: string): string =>
    readHtml(
      `<!doctype html><html><title>The ferry at Kota Lama</title><body><article><h1>The ferry at Kota Lama</h1>${top}<div class="body">${inside}${whole}</div></article></body></html>`,
    ).text;

  it.each([
    ['a line', '<div>Ana Lund</div><div class="post__lead">It will be free</div>'],
    ['a heading', '<div>4 March 2031</div><h2 class="synopsis">It will be free</h2>'],
    ['a box', '<div class="item-subtitle"><p>It will be free</p></div>'],
  ])('is the first of the text, as %s under the headline', (_, top) => {
    expect(page(top, '')).toBe(['It will be free', ...PARAGRAPHS].join('\n'));
  });

  it('is a long line without a stop, in the header of the headline, whatever stands between the two', () => {
    const deck =
      'The ferry of Kota Lama left an hour late: the master tells of goats, the driver of his breakfast';
    const read = (inside: string): string =>
      readHtml(
        `<!doctype html><html><title>The ferry at Kota Lama</title><body><article><header><h1>The ferry at Kota Lama</h1><div>by Ana Lund</div><div>4 March 2031</div>${inside}</header><div class="body">${whole}</div></article></body></html>`,
      ).text;
    expect(read(`<div class="a1">${deck}</div>`)).toBe([deck, ...PARAGRAPHS].join('\n'));
    const picture = `<div class="a1"><img src="/quay.jpg"><div>${deck}</div></div>`;
    expect(read(picture).startsWith(deck)).toBe(false);
    const link = `<div class="a1">${deck.slice(0, 40)}<a href="/goats">${deck.slice(40)}</a></div>`;
    expect(read(link)).toBe(PARAGRAPHS.join('\n'));
  });

  it('is so in the box of the text', () => {
    const inside = '<strong class="media_summary">It will be free<br>Goats pay</strong><br>';
    expect(page('', inside)).toBe(['It will be free Goats pay', ...PARAGRAPHS].join('\n'));
  });

  it.each([
    ['a date', '<div class="post-lead">4 March 2031 at 9.40</div>'],
    ['a section', '<div class="lead">Harbour news</div>'],
    ['a line without such a name', '<div class="tool">It will be free</div>'],
  ])('is not %s', (_, top) => {
    expect(page(top, '')).toBe(PARAGRAPHS.join('\n'));
  });
});

describe('short lines of the house at both ends of a text', () => {
  const page = (lang: string, before: string, after: string): string =>
    readHtml(
      `<!doctype html><html lang="${lang}"><title>The ferry at Kota Lama</title><body><h1>The ferry at Kota Lama</h1><div class="body">${before}${whole}${after}</div></body></html>`,
    ).text;

  it.each([
    [
      'fr',
      '',
      '<div><p>Inscrivez-vous à notre newsletter pour recevoir chaque matin les nouvelles des deux rives.</p></div>',
    ],
    [
      'en',
      '<p>If you buy something from a link to a shop of boats, we may keep a coin of it.</p>',
      '<p>For the latest from the pier, follow us on Facebook.</p>',
    ],
    ['id', '', '<p>Selengkapnya di halaman selanjutnya.</p><p>Simak di halaman selanjutnya</p>'],
    [
      'nl',
      '',
      '<p>Schrijf je in voor onze nieuwsbrief en lees elke ochtend wat er aan de haven gebeurt.</p>',
    ],
  ])('in %s', (lang, before, after) => {
    expect(page(lang, before, after)).toBe(PARAGRAPHS.join('\n'));
  });

  it('in Chinese, where each stands like a paragraph before a last sentence', () => {
    const told = [
      '港务局星期一说，开往三座岛的渡船要晚一个小时，码头上没有人觉得奇怪，因为今年每个星期一都是这样。',
      '一台吊车倒在通往码头的唯一一条路上，后面的卡车一直等到中午，傍晚时船又开了，山羊比人还多。',
      '船长说，下个月换了新的发动机，船就会准时，不过这句话他去年也说过，前年也说过一次。',
    ];
    const last = '船长的狗也在船上。';
    const tail = ['文字 | 小岸　图片 | 阿潮', '编辑 | 大柳', '长按识别二维码，关注我们'];
    const html = `<!doctype html><html lang="zh"><title>渡船又晚了</title><body><h1>渡船又晚了</h1><div><section>${told.map(p).join('')}${[...tail, last].map(p).join('')}</section></div></body></html>`;
    expect(readHtml(html).text).toBe([...told, last].join('\n'));
  });
});

describe('an article of several parts in one page', () => {
  const said = 'The captain said that goats pay half, and that he does not count them twice.';
  const note =
    '* False or true? Whoever hears a rumour may send it by WhatsApp to 0811 000, said no one.';
  const part = (inside: string, name = 'part'): string => `<div class="${name}">${inside}</div>`;
  const page = (name: string): string =>
    readHtml(
      `<!doctype html><html lang="id"><title>The ferry at Kota Lama</title><body><article><h1>The ferry at Kota Lama</h1><div class="body">${part(whole)}<div class="break"><div>2 dari 2 halaman</div></div>${part(`<h2>Goats on board</h2><div>${p(said)}</div>`, name)}</div>${p(note)}</article></body></html>`,
    ).text;

  it('keeps a short part behind the label that numbers it', () => {
    expect(page('part')).toBe([...PARAGRAPHS, 'Goats on board', said].join('\n'));
  });

  it('keeps nothing of another kind of box there', () => {
    expect(page('promo')).toBe(PARAGRAPHS.join('\n'));
  });
});
