import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/article/article';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, story, THIRD } from './read-html';

const page = (title: string, inside: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article">${head}</head>` +
  `<body><nav><a href="/">Start</a> <a href="/a">A</a></nav><h1>${title}</h1>${inside}</body></html>`;

/** What stands over the entries of a live blog. */
const OVER =
  'All that happened on the quay on this long Monday, and what the islanders said of it.';

describe('short stories in scripts that say more with fewer letters', () => {
  it.each([
    [
      'ja',
      '渡し船の遅れ',
      [
        '港の責任者は月曜日、三つの島へ向かう渡し船の出発が一時間遅れると発表した。',
        '夕方には運航が再開され、最後の便には乗客より多くのヤギが乗っていたという。',
      ],
    ],
    [
      'ko',
      '나룻배 지연',
      [
        '항만 책임자는 월요일 세 섬으로 가는 나룻배가 한 시간 늦게 떠난다고 밝혔다.',
        '저녁에는 운항이 다시 시작됐고 마지막 배에는 승객보다 염소가 더 많이 탔다고 한다.',
      ],
    ],
    [
      'th',
      'เรือข้ามฟากล่าช้า',
      [
        'ผู้ดูแลท่าเรือกล่าวเมื่อวันจันทร์ว่าเรือข้ามฟากไปยังสามเกาะจะออกช้าไปหนึ่งชั่วโมงและไม่มีใครแปลกใจ',
        'ในตอนเย็นเรือกลับมาให้บริการอีกครั้ง และเที่ยวสุดท้ายมีแพะมากกว่าผู้โดยสาร',
      ],
    ],
  ])('in %s are read whole', (lang, title, paragraphs) => {
    const article = readHtml(page(title, `<div>${paragraphs.map(p).join('')}</div>`));
    expect(article.text).toBe(paragraphs.join('\n'));
    expect(article.lang).toBe(lang);
    expect(article.metadata.title).toBe(title);
  });
});

describe('pages that are no plain run of paragraphs', () => {
  it('keep every entry of a live blog, the newest first, with its time', () => {
    const entries = PARAGRAPHS.map(
      (words, index) =>
        `<section class="entry"><h3><time>1${8 - index}:05</time> Entry ${index + 1}: the ferry</h3>${p(words)}</section>`,
    );
    const article = readHtml(page('Ferry live', `<main><div>${entries.join('')}</div></main>`));
    const lines = article.text.split('\n');
    expect(lines.filter((line) => PARAGRAPHS.some((words) => words === line))).toEqual(PARAGRAPHS);
    expect(lines).toContain('18:05 Entry 1: the ferry');
    expect(lines).toContain('15:05 Entry 4: the ferry');
  });

  it.each([
    ['a box beside the words', (time: string) => `<div class="time">${time}</div>`],
    ['a paragraph', p],
  ])('keep the hours of a live blog that stand alone, each in %s', (_, hour) => {
    const entries = PARAGRAPHS.map(
      (words, index) =>
        `<div class="entry">${hour(`1${index}:1${index}`)}<div>${p(words)}</div></div>`,
    );
    const article = readHtml(page('Ferry live', `<main>${entries.join('')}</main>`));
    const whole = PARAGRAPHS.map((words, index) => `1${index}:1${index}\n${words}`).join('\n');
    expect(article.text).toBe(whole);
  });

  it('keep the hour of an entry that is shorter than a paragraph', () => {
    const told = ['The boat leaves.', ...PARAGRAPHS];
    const entries = told.map((words, hour) => `<div>${p(`1${hour}:10`)}${p(words)}</div>`);
    const article = readHtml(page('Ferry live', `<main>${p(OVER)}${entries.join('')}</main>`));
    const whole = told.map((words, hour) => `1${hour}:10\n${words}`);
    expect(article.text).toBe([OVER, ...whole].join('\n'));
  });

  it.each<[string, (at: number) => string]>([
    ['with what happened then', (at) => `<div>1${at}.05 Uhr: Entry ${at}</div>`],
    ['with the day', (at) => `<div>5 April 2031, 1${at}:05</div>`],
    ['behind a word for it', (at) => `<span>Kl. 1${at}:05</span>`],
    ['leading to the entry', (at) => `<a href="#e${at}">1${at}:05</a>`],
  ])('keep the hours of a live blog %s', (_, head) => {
    const entries = PARAGRAPHS.map(
      (words, at) => `<section>${head(at)}<div>${p(words)}</div></section>`,
    );
    const article = readHtml(
      page('Ferry live', `<div>${p(OVER)}</div><div>${entries.join('')}</div>`),
    );
    const lines = article.text.split('\n');
    expect(lines).toHaveLength(1 + 2 * PARAGRAPHS.length);
    expect(lines[1]).toMatch(/10[.:]05/u);
    expect(lines[7]).toMatch(/13[.:]05/u);
  });

  it('keep no length of a film', () => {
    const film = '<div class="film"><span>12:34</span></div>';
    const article = story([p(FIRST), film, ...PARAGRAPHS.slice(1).map(p)].join(''));
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('keep the captions of a gallery', () => {
    const figures = PARAGRAPHS.map(
      (words, index) =>
        `<figure><img src="/p${index}.jpg" width="800" height="500"><figcaption>${words}</figcaption></figure>`,
    );
    const article = readHtml(page('Ferry in pictures', `<article>${figures.join('')}</article>`));
    expect(article.text.split('\n')).toEqual(PARAGRAPHS);
    expect(article.body.querySelectorAll('img')).toHaveLength(PARAGRAPHS.length);
  });

  it('keep the numbered headings of a list of tips', () => {
    const tips = PARAGRAPHS.map(
      (words, index) => `<h2>${index + 1}. Tip for islanders</h2>${p(words)}`,
    );
    const article = story(tips.join(''));
    expect(article.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(PARAGRAPHS.length);
    expect(article.text.startsWith('1. Tip for islanders')).toBe(true);
  });

  it('keep a short story of which its picture and a first paragraph in a shape of its own are half', () => {
    const intro = 'The ferry is late, and the goats are on time.';
    const picture = '<p><img src="/ferry.jpg" width="800" height="500"></p>';
    const inside = `<div><div><p class="intro">${intro}</p>${p(FIRST)}${p(SECOND)}${picture}</div></div>`;
    const article = readHtml(page('Ferry late', inside));
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual(
      [intro, FIRST, SECOND].map((text) => ['paragraph', text]),
    );
  });

  it('keep a text without a single tag', () => {
    const article = readHtml(PARAGRAPHS.join(' '));
    expect(article.text).toBe(PARAGRAPHS.join(' '));
  });

  it('keep a wire of two short sentences that calls itself an article', () => {
    const wire = ['The ferry to the three islands left late on Monday.', 'Nobody was hurt.'];
    const article = readHtml(
      `<title>The ferry</title><meta property="og:type" content="article"><body><h1>The ferry at Kota Lama</h1><div>${wire.map(p).join('')}</div><a href="/n/1">More</a>`,
    );
    expect(article.text).toBe(wire.join('\n'));
  });

  it('keep a wire story of two sentences without anything around it', () => {
    const article = readHtml(page('Ferry late', p(`${FIRST} It gave no reason.`)));
    expect(article.text).toBe(`${FIRST} It gave no reason.`);
  });
});

describe('a page in another encoding than its site says', () => {
  const garbled = (text: string): string => text.replace(/[aeiou]/gu, '\ufffd');

  it('is read, and the reader is told', () => {
    const article = story(PARAGRAPHS.map((text) => p(garbled(text))).join(''));
    expect(article.text).toBe(PARAGRAPHS.map(garbled).join('\n'));
    expect(article.warnings.join()).toContain('another encoding');
  });

  it('is not suspected for one odd sign', () => {
    const article = story(PARAGRAPHS.map((text) => p(text)).join('') + p(`${FIRST} \ufffd`));
    expect(article.warnings).toEqual([]);
  });
});

describe('a text that is not all there', () => {
  const stated = (body: string): string =>
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The ferry at Kota Lama',
      articleBody: body,
    })}</script>`;

  it('is said to be cut when the page’s own data holds more of it', () => {
    const article = story(p(FIRST) + p(SECOND), stated(PARAGRAPHS.join(' ').repeat(3)));
    expect(article.text).toBe(`${FIRST}\n${SECOND}`);
    expect(article.warnings).toEqual([
      'The page shows only part of this article: its own data holds more of the text.',
    ]);
  });

  it('is not said to be cut when the data says the same, marked up, or is a summary', () => {
    const whole = PARAGRAPHS.map(p).join('');
    expect(story(whole, stated(whole)).warnings).toEqual([]);
    expect(story(whole, stated(FIRST)).warnings).toEqual([]);
  });

  it('is suspected to be a question about cookies', () => {
    const article = readHtml(
      page(
        'The ferry at Kota Lama',
        '<div><p>We and our 734 partners use cookies and other means to store data on your device, and to read it.</p>' +
          '<p>You can accept all cookies, or choose which of these cookies may be set, and change your mind later.</p></div>',
      ),
    );
    expect(article.warnings.join()).toContain('question about cookies');
  });

  it('is suspected to be cut where a question about cookies stands in place of the rest', () => {
    const article = story(
      p(FIRST) +
        '<div class="wall"><p>To read on, let us and our 734 partners use cookies, store data on your device, and read it.</p>' +
        '<p>Without these cookies the article can’t be shown. You may change your mind about each cookie later.</p></div>',
    );
    expect(article.text).toContain(FIRST);
    expect(article.warnings.join()).toContain('question about cookies');
  });

  it('is no question about cookies when it tells what to bake', () => {
    const baked = `Bake the cookies until they are brown. ${PARAGRAPHS.join(' ')}`;
    const article = readHtml(page('What to eat on the ferry', `<div>${p(baked)}</div>`));
    expect(article.warnings).toEqual([]);
  });

  it('is no question about cookies when one paragraph speaks of them', () => {
    const cookies = p(
      'The ferry’s own page sets cookies, said the harbour master, and nobody reads its notice.',
    );
    const article = story(p(FIRST) + cookies + p(THIRD) + p(FOURTH));
    expect(article.warnings).toEqual([]);
    expect(article.text).toContain('sets cookies');
  });
});

describe('an article that stands in the data of a script alone', () => {
  const markup = `<div class="ad"></div>${PARAGRAPHS.map((text) => `<p class="x">${text.replace('harbour', '<b>harbour</b>')}</p>`).join('')}<h2>The &amp; crane</h2><p onclick="alert(1)">${THIRD}</p>$$ADVERT$$<p>It rained &#8211; and rained on the pier of Kota <b>La</b>ma.</p><script>alert(1)</script>`;
  const data = (head: string, inside: string): string =>
    `<!doctype html><head><title>The ferry at Kota Lama</title>${head}</head><body><div id="root"></div>${inside}</body>`;
  const type = '<meta property="og:type" content="article">';
  const inScript = `<script>window.__STATE__ = ${JSON.stringify({ id: 1, contentHtml: markup, tail: '"' }).replaceAll('<', '\\u003c')}</script>`;

  it('is read as plain lines, and the reader is told', () => {
    const article = readHtml(data(type, inScript));
    const lines = article.text.split('\n');
    expect(lines.slice(0, 5)).toEqual([...PARAGRAPHS, 'The & crane']);
    expect(lines.at(-1)).toBe('It rained – and rained on the pier of Kota Lama.');
    expect(article.body.querySelector('script,[onclick]')).toBeNull();
    expect(article.warnings.join()).toContain('the data of its scripts');
  });

  it('is read from JSON-LD', () => {
    const body = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace('the', 'every'))];
    const article = readHtml(
      data(
        '',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry', articleBody: body.join('\n') })}</script>`,
      ),
    );
    expect(article.text.split('\n').slice(0, 4)).toEqual(PARAGRAPHS);
    expect(article.warnings.join()).toContain('the data of its scripts');
  });

  it.each([
    [
      'a question about the reader’s edition',
      'You have chosen the edition of the northern islands, and will see its stories on this page from now on.',
    ],
    [
      'a question about cookies',
      'We and our partners use cookies to show you what you like. You can accept all cookies, or choose them one by one.',
    ],
  ])('is read from JSON-LD where the page shows nothing of it but %s', (_, asked) => {
    const body = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace('the', 'every'))];
    const { text, warnings } = readHtml(
      data(
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry', articleBody: body.join('\n') })}</script>`,
        `<div>${p(asked)}</div>`,
      ),
    );
    expect(text).toBe(body.join('\n'));
    expect(warnings.join()).toContain('the data of its scripts');
  });

  it('is not read from there where the page shows its beginning, or a wall', () => {
    const body = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace('the', 'every'))];
    const stated = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry', articleBody: body.join('\n') })}</script>`;
    expect(readHtml(data(stated, `<div>${p(FIRST)}${p(SECOND)}</div>`)).text).toBe(
      `${FIRST}\n${SECOND}`,
    );
    const wall = p('Subscribe to read this article, and all that our forty reporters write.');
    expect(readHtml(data(stated, `<div>${wall}</div>`)).text).not.toContain(FIRST);
  });

  it('is read from what stands for browsers without scripts', () => {
    const unseen = '<template><p>Waits in a template for a script that never comes.</p></template>';
    const inside = `<noscript><article>${markup}${PARAGRAPHS.map(p).join('')}${unseen}</article></noscript>`;
    const { text, warnings } = readHtml(data(type, inside));
    expect(text.split('\n').slice(0, 5)).toEqual([...PARAGRAPHS, 'The & crane']);
    expect(text).not.toContain('template');
    expect(warnings.join()).toContain('only where no scripts run');
    expect(readHtml(data(type, '<noscript><p>Please allow scripts.</p></noscript>')).found).toBe(
      false,
    );
  });

  it('is not looked for where the page does not call itself an article, or shows one', () => {
    expect(readHtml(data('', inScript)).found).toBe(false);
    const shown = story(PARAGRAPHS.map(p).join('') + inScript);
    expect(shown.text).toBe(PARAGRAPHS.join('\n'));
    expect(shown.warnings).toEqual([]);
  });
});

describe('first words of others under their linked headlines', () => {
  const teaser = (what: string): string =>
    `<div><h3><a href="/news/${what}.html">${what} of the northern quay</a></h3>${p(`${what} were seen on the northern quay in the morning, and the watchman wrote down each of them before he went to bed.`)}</div>`;
  const teasers = ['Goats', 'Cranes', 'Lorries', 'Lamps'].map(teaser);
  const after = PARAGRAPHS.map((text) => text.replace('the', 'every'));
  const rest = [SECOND, THIRD, FOURTH, ...after];
  const read = (inside: string): Article => readHtml(page('The ferry at Kota Lama', inside));

  it('are not read before the story', () => {
    const { text } = read(
      `<div>${teasers.join('')}</div><div>${[FIRST, ...rest].map(p).join('')}</div>`,
    );
    expect(text).toBe([FIRST, ...rest].join('\n'));
  });

  it('are taken out behind its lead, with the reason', () => {
    const { text, removed } = read(
      `${p(FIRST)}<div>${teasers.join('')}</div><div>${rest.map(p).join('')}</div>`,
    );
    expect(text).toBe([FIRST, ...rest].join('\n'));
    expect(removed.map(({ kind }) => kind)).toEqual(['related']);
    expect(removed[0]?.text).toContain('Lamps were seen');
  });

  it('are the story itself where it is made of them, whatever part of it comes last', () => {
    const parts = Array.from({ length: 12 }, (_, at) => teaser(`${at} goats`));
    const { text } = read(
      `<div>${p(FIRST)}${parts.join('')}<h3>How we chose</h3>${rest.map(p).join('')}</div>`,
    );
    expect(text).toContain('0 goats were seen');
    expect(text).toContain('11 goats were seen');
    expect(text).toContain(after.at(-1));
  });

  it('do not make a later article of the story, nor a lede, where one stands at its top', () => {
    const lead = 'The islanders were told of the crane on the road to the ferry on Monday morning.';
    const { text } = readHtml(
      page(
        'A crane on the road made the Monday ferry late',
        `<header>${p(lead)}</header><div class="body">${teaser('Lamps')}<section>${[FIRST, ...rest].map(p).join('')}</section></div>`,
      ),
    );
    expect(text).toBe([lead, FIRST, ...rest].join('\n'));
  });
});

describe('a text that only its white space parts', () => {
  const wrapped = PARAGRAPHS.map((text) => text.replace(/(.{30,40}) /gu, '$1\n'));
  const blocks = (inside: string): readonly (readonly [string, string])[] =>
    readHtml(page('The ferry at Kota Lama', inside)).blocks.map(({ kind, text }) => [kind, text]);
  const told = PARAGRAPHS.map((text) => ['paragraph', text]);

  it.each([
    ['a filing as it was typed', `<pre>\n     ${wrapped.join('\n\n     ')}\n</pre>`],
    ['a box that shows its blank lines', `<div>${wrapped.join('\n \n')}</div>`],
    [
      'blank lines beside bold words and links',
      `<p><span>${FIRST}\n\n<b>${SECOND}</b>\n\n${THIRD}\n\n${FOURTH}</span></p>`,
    ],
    [
      'blank lines beside other blocks',
      `<div>\n${FIRST}\n\n${SECOND}\n<hr>\n${THIRD}\n\n${FOURTH}\n</div>`,
    ],
  ])('is read by paragraphs: %s', (_, inside) => {
    expect(blocks(inside)).toEqual(told);
  });

  it('is parted at the wide blanks that begin a Chinese paragraph', () => {
    const chinese = [
      '港务局长周一表示，前往三个岛屿的渡轮将晚一个小时出发，因为通往码头的唯一一条道路上倒下了一台起重机。',
      '码头上没有人感到意外，自新年以来，每个星期一渡轮都会晚点，卡车排到中午才离开。',
      '到了晚上，船只又恢复运行，最后一班船上的山羊比人还多，岛民们说这也没什么。',
    ];
    expect(blocks(`<div>　　${chinese.join('　　')}</div>`).map(([, text]) => text)).toEqual(
      chinese,
    );
  });

  it('keeps its tables, and the lines of who signed it', () => {
    const rows = '  Boats      goats     2031\n  Ferries       12       14';
    const signed = '     Ana Lund\n     Harbour master';
    const inside = `<pre>${[wrapped[0], wrapped[1], rows, wrapped[2], wrapped[3], signed].join('\n\n')}</pre>`;
    expect(blocks(inside)).toEqual([
      ...told.slice(0, 2),
      ['code', 'Boats goats 2031'],
      ['code', 'Ferries 12 14'],
      ...told.slice(2),
      ['paragraph', 'Ana Lund Harbour master'],
    ]);
  });

  it('is no code, though its comments are sentences', () => {
    const code = `<pre>let boats = 2;\n\nboats += 1;\n\n// ${FIRST}</pre>`;
    expect(blocks(`${p(FIRST)}${code}${p(SECOND)}${p(THIRD)}`).map(([kind]) => kind)).toEqual([
      'paragraph',
      'code',
      'code',
      'code',
      'paragraph',
      'paragraph',
    ]);
  });

  it('is one paragraph where what stands between blank lines is no sentence', () => {
    expect(blocks(`<p>The master\n\n${FIRST}</p>${p(SECOND)}${p(THIRD)}`)).toHaveLength(3);
  });
});

describe('a page twice as long', () => {
  /** How often the links of a page are asked where they lead: a count, for times differ from run to run. */
  function asked(paragraphs: number): number {
    const links = Array.from(
      { length: paragraphs },
      (_, index) => `<p><a href="/pier/${index}">Pier ${index}</a></p><p>${FIRST} (${index})</p>`,
    );
    const spy = vi.spyOn(Element.prototype, 'getAttribute');
    story(links.join(''));
    const count = spy.mock.calls.filter(([name]) => name === 'href').length;
    spy.mockRestore();
    return count;
  }

  it('is asked twice as often where its links lead, though a link stands over each paragraph', () => {
    expect(asked(80) / asked(40)).toBeLessThan(2.3);
  });
});
