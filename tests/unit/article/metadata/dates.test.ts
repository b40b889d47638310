import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml } from '../read-html';
import { jsonLd, page } from './coast-page';

describe('the date of publication', () => {
  it('is that of the most trusted statement', () => {
    const stated = page(
      `${jsonLd({ datePublished: '2026-03-04T08:30:00+07:00' })}<meta property="article:published_time" content="2026-03-05T00:00:00+00:00">`,
    );
    expect(stated.published).toBe('2026-03-04T08:30:00+07:00');
  });

  it('is told in the publisher’s own time when a line of the page shows it', () => {
    const stated = page(
      jsonLd({ datePublished: 'Wed, 04 Mar 2026 02:41:00 GMT' }),
      '<div>3/3/2026 22:41</div>',
    );
    expect(stated.published).toBe('2026-03-03T22:41:00-04:00');
  });

  it('stays in UTC when the clock beside the headline shows another minute', () => {
    const stated = page(
      jsonLd({ datePublished: '2026-03-04T02:41:00Z' }),
      '<div>4/3/2026 09:17</div>',
    );
    expect(stated.published).toBe('2026-03-04T02:41:00+00:00');
  });

  it.each([
    ['seconds since 1970', '1709629920', '2024-03-05T09:12:00+00:00'],
    ['milliseconds, as a number', 1_709_629_920_000, '2024-03-05T09:12:00+00:00'],
    ['an offset after a clock', 'Tue, 05 Mar 2024 09:12:00 +0700', '2024-03-05T09:12:00+07:00'],
  ])('may be stated as %s', (_, datePublished, published) => {
    expect(page(jsonLd({ datePublished })).published).toBe(published);
  });

  it('is read from JSON-LD that is broken', () => {
    const stated = page(
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The ferry", "datePublished": "2026-03-04T08:30:00+07:00", "author": {"@type": "Person", "name": "Ana Lund"}, "description": "One "ferry" too many"</script>',
    );
    expect(stated.published).toBe('2026-03-04T08:30:00+07:00');
    expect(stated.authors).toEqual(['Ana Lund']);
  });

  it.each([
    ['by the address', '', '2026-03-04'],
    ['by a press form of a month', '<time>12 Agt 2026</time>', '2026-08-12'],
    ['by a name in another language', '<span class="date">4 mars 2026</span>', '2026-03-04'],
    [
      'by microdata',
      '<span itemprop="datePublished" content="2026-03-02T10:00:00+01:00"></span>',
      '2026-03-02T10:00:00+01:00',
    ],
    [
      'beside an author who is set as a heading',
      '<div><h4><a href="/authors/ana-lund">Ana Lund</a></h4><p>6 March 2026 at 09:12</p></div>',
      '2026-03-06T09:12:00',
    ],
    [
      'by a year before a month’s name',
      '<p class="date">2026. március 4. 09:12</p>',
      '2026-03-04T09:12:00',
    ],
    [
      'by the earlier of two, whichever is told first',
      '<div>Updated: March 7, 2026</div><div>Published: March 3, 2026</div>',
      '2026-03-03',
    ],
    [
      'by the earlier of two moments',
      '<p>Updated <time datetime="2026-03-07">7 March</time></p><p>Published <time datetime="2026-03-03">3 March</time></p>',
      '2026-03-03',
    ],
    ['by a year of an era', '<p class="date">令和8年3月2日 9時12分</p>', '2026-03-02T09:12:00'],
    ['by the first year of an era', '<p class="date">令和元年5月1日</p>', '2019-05-01'],
    [
      'to machines, where readers get it in another order',
      '<div class="meta"><span property="dc:date dc:created" content="2026-03-05T10:12:00+01:00">Submitted on Thu, 03/05/2026 - 10:12</span></div>',
      '2026-03-05T10:12:00+01:00',
    ],
    ['by a year of the republic', '<span class="date">民國115年3月2日</span>', '2026-03-02'],
    [
      'by a solar year in figures',
      '<span class="date">۱۴۰۴/۱۲/۱۳ - ۰۸:۳۰</span>',
      '2026-03-04T08:30:00',
    ],
    ['by a solar year in words', '<span class="date">۱۱ اسفند ۱۴۰۴</span>', '2026-03-02'],
    [
      'by two figures for the year beside a clock of twelve hours',
      '<span class="date">3/14/26 11:04am</span>',
      '2026-03-14T11:04:00',
    ],
    [
      'by two figures for the year, the day first',
      '<span class="date">14.03.26, 21:04</span>',
      '2026-03-14T21:04:00',
    ],
    ['by a Thai month of two letters', '<span class="date">5 มี.ค. 2569</span>', '2026-03-05'],
    [
      'by a Thai year of two figures',
      '<span class="date">4 มี.ค. 69 | 09:30 น.</span>',
      '2026-03-04T09:30:00',
    ],
    ['by a month of the Afghan year', '<span class="date">۱۱ حوت ۱۴۰۴</span>', '2026-03-02'],
  ])('is known %s', (_, top, published) => {
    expect(page('', top).published).toBe(published);
  });
});

it('takes the date of publication from before the scripts of buttons, and from hAtom', () => {
  const script = `<script>${'share();'.repeat(40)}</script>`;
  const read = (top: string) =>
    readHtml(
      `<title>The ferry</title><body><h1>The ferry</h1>${top}<div>${PARAGRAPHS.map(p).join('')}</div>`,
      'https://www.coastnews.example/ferry-late',
    ).metadata.published;
  expect(read(`<div class="date">January 29th, 2026 in Boats ${script}</div>`)).toBe('2026-01-29');
  expect(read('<abbr title="2026-01-29T08:30:00Z">an hour ago</abbr>')).toBe(
    '2026-01-29T08:30:00+00:00',
  );
});

it('is the moment that a box of a date tells machines, where readers are told the day alone', () => {
  const box = (day: string): string =>
    `<div class="post-date"><time datetime="2026-03-04T18:22:10+01:00"><a href="/x">${day}</a></time></div>`;
  expect(page('', box('4 March 2026')).published).toBe('2026-03-04T18:22:10+01:00');
  expect(page('', box('5 March 2026')).published).toBe('2026-03-05');
  expect(page('', box('Published 4 March 2026, 18:22')).published).toBe(
    '2026-03-04T18:22:10+01:00',
  );
  const utc =
    '<div class="data"><time datetime="2026-03-04T12:15:00Z">04/03/2026 09h15</time> Updated a year ago</div>';
  expect(page('', utc).published).toBe('2026-03-04T09:15:00-03:00');
  const blogger =
    '<div class="foot"><abbr itemprop="datePublished" title="2026-03-04T08:15:00+07:00">08.15</abbr></div>';
  expect(page('', `<h2 class="date-header">4 March 2026</h2>${blogger}`).published).toBe(
    '2026-03-04T08:15:00+07:00',
  );
});

it.each(['publishedDate', 'articlePublishTime', 'og:published_at'])(
  'is told by a house’s own name for it: %s',
  (name) => {
    const { published } = readHtml(
      `<title>The ferry</title><meta name="${name}" content="2026-03-04T06:15:00Z"><meta name="og:updated_at" content="2026-03-09"><h1>The ferry</h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
    ).metadata;
    expect(published).toBe('2026-03-04T06:15:00+00:00');
  },
);

it('is not the day of a post that the article shows', () => {
  const post = `<blockquote class="twitter-tweet"><p>Late again.</p>Harbour (@harbour) <a href="https://x.example/1">March 4, 2026</a></blockquote>`;
  const { published } = readHtml(
    `<title>The ferry</title><h1>The ferry at Kota Lama</h1><div>${post}${PARAGRAPHS.map(p).join('')}</div>`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect(published).toBeNull();
});

it.each([
  ['in a box of that name', '<div class="comments">', ''],
  ['under a heading for them', '<div>', '<h3>2 Comments</h3>'],
])('takes no date of what readers wrote for that of publication, %s', (_, box, over) => {
  const said =
    '<div><b>Bo Falk</b> <span class="date">March 9, 2009 10:10 AM</span><p>Never late.</p></div>';
  const { published } = readHtml(
    `<title>The ferry</title><h1>The ferry at Kota Lama</h1><div>${PARAGRAPHS.map(p).join('')}</div>${box}${over}${said.repeat(2)}</div>`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect(published).toBeNull();
});

it('takes no date of what several people wrote, each with name and moment, but that of one', () => {
  const read = (stamps: readonly string[]) =>
    readHtml(
      `<title>The ferry</title><h1>The ferry at Kota Lama</h1><div>${[...PARAGRAPHS, ...stamps].map(p).join('')}</div>`,
      'https://www.coastnews.example/ferry-late',
    ).metadata.published;
  const stamps = ['Ana Lund', 'Bo Falk', 'Rita Dahl'].map(
    (name, day) => `Posted by ${name} on ${day + 1} March 2009 at 10:10`,
  );
  expect(read(stamps)).toBeNull();
  expect(read(stamps.slice(0, 1))).toBe('2009-03-01T10:10:00');
});

it('takes the date beside a link to what readers wrote', () => {
  const { published } = readHtml(
    `<title>The ferry</title><h1>The ferry at Kota Lama</h1><div><a class="comments-link" href="#c">2 Comments</a> <span class="date">March 9, 2009</span></div><div>${PARAGRAPHS.map(p).join('')}</div>`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect(published).toBe('2009-03-09');
});

it('takes the day in the box of the headline before the clock of today over it', () => {
  const read = (under: string) =>
    readHtml(
      `<title>The ferry</title><header><h1>Harbour</h1><div class="date">Thursday, 12-Mar-2026 15:37:30</div></header><header><h1>The ferry</h1><h2 class="date">${under}</h2></header><div>${PARAGRAPHS.map(p).join('')}</div>`,
      'https://www.coastnews.example/ferry-late',
    ).metadata.published;
  expect(read('09/03/2026 02h02')).toBe('2026-03-09T02:02:00');
  expect(read('13/03/2026 02h02')).toBe('2026-03-12T15:37:30');
});

it.each([
  ['Armenian', '18 հունվարի 2026 - 15:01'],
  ['Georgian', '18 იანვარი 2026, 15:01'],
  ['Bulgarian', '18 януари 2026 15:01'],
  ['Tamil', '18 ஜனவரி 2026, 15:01'],
])('takes the date of publication in a language of which nothing else is known: %s', (_, date) => {
  const { published } = readHtml(
    `<title>The ferry</title><h1>The ferry</h1><div class="date">${date}</div><div>${PARAGRAPHS.map(p).join('')}</div>`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect(published).toBe('2026-01-18T15:01:00');
});

it('takes the day at the end of the title, not that of a teaser', () => {
  const teaser =
    '<div><h3><a href="/teaser">Ten boats left the quay</a></h3><time>27.02.2016</time></div>';
  const told = (title: string): string | null =>
    readHtml(
      `<title>${title}</title><h1>The ferry is late again</h1><div>${PARAGRAPHS.map(p).join('')}</div>${teaser}`,
      'https://www.post.example/ferry',
    ).metadata.published;
  expect(told('The ferry is late again – Post – 13.06.2031')).toBe('2031-06-13');
  expect(told('The ferry is late again – Post')).toBeNull();
});

it('takes the day from the words right over the headline, whatever their box is called', () => {
  const { published } = readHtml(
    `<title>The ferry is late</title><div><a href="/boats">Boats</a><p>&nbsp; / martes 29 de septiembre de 2026</p></div>` +
      `<div><h1>The ferry is late</h1></div><div>${PARAGRAPHS.map(p).join('')}</div>`,
    'https://www.post.example/ferry',
  ).metadata;
  expect(published).toBe('2026-09-29');
});

it('takes no year before there were pages for the date of publication', () => {
  const told = readHtml(
    `<title>The ferry</title><h1>The ferry at Kota Lama</h1><p class="date">August 14, 1935</p><div>${PARAGRAPHS.map(p).join('')}</div>`,
  ).metadata;
  expect(told.published).toBeNull();
});

describe('lines that only say who and when', () => {
  it('are not the first and not a later paragraph of the text', () => {
    const article = readHtml(
      `<title>The ferry</title><meta name="author" content="Ana Lund"><meta property="article:published_time" content="2026-03-04T08:30:00+07:00"><h1>The ferry at Kota Lama</h1>` +
        `<div><p>Publish Date: Wed, 4 Mar 2026 08:30 AM, by Ana Lund, from the harbour office</p>${PARAGRAPHS.slice(0, 2).map(p).join('')}<div><img src="/ana.jpg"><span>By Ana Lund</span></div>${PARAGRAPHS.slice(2).map(p).join('')}</div>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each(['Diterbitkan 4 Maret 2026', 'Mis à jour le 4 mars 2026', 'Published on March 4, 2026'])(
    'are known by their words: %s',
    (line) => {
      const article = readHtml(
        `<title>The ferry</title><meta property="article:published_time" content="2026-03-04T08:30:00+07:00"><h1>The ferry at Kota Lama</h1><div>${p(PARAGRAPHS[0])}${p(line)}${PARAGRAPHS.slice(1).map(p).join('')}</div>`,
      );
      expect(article.text).toBe(PARAGRAPHS.join('\n'));
    },
  );

  it.each([
    'Published: March 4, 2026 · Modified: March 7, 2026 by Ana Lund · This page may have links that pay.',
    'Published March 4, 2026. Last updated March 7, 2026, by Ana Lund / This page may have links that pay.',
  ])('are a row of notes over the text: %s', (line) => {
    const read = (top: string, inside: string) =>
      readHtml(
        `<title>The ferry</title><meta property="article:published_time" content="2026-03-04T08:30:00+07:00"><h1>The ferry at Kota Lama</h1>${top}<div>${inside}${PARAGRAPHS.map(p).join('')}</div>`,
      ).text;
    expect(read('', p(line))).toBe(PARAGRAPHS.join('\n'));
    expect(read(`<div class="top">${p(line)}</div>`, '')).toBe(PARAGRAPHS.join('\n'));
  });

  it('are not a sentence that begins with when something was published', () => {
    const lead = 'Published on March 4, 2026, the letter of the harbour master names no culprit.';
    const article = readHtml(
      `<title>The ferry</title><meta property="article:published_time" content="2026-03-04T08:30:00+07:00"><h1>The ferry at Kota Lama</h1><div>${p(lead)}${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(article.text).toContain(lead);
  });

  it('are not a first sentence with a date', () => {
    const lead = 'On 4 March 2026 the ferry left the pier of Kota Lama late, for the tenth Monday.';
    const article = readHtml(
      `<title>The ferry</title><meta property="article:published_time" content="2026-03-04T08:30:00+07:00"><h1>The ferry at Kota Lama</h1><div>${p(lead)}${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(article.text).toContain(lead);
  });
});
