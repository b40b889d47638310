import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../../src/reading/reading';
import { p, PARAGRAPHS, readHtml } from '../read-html';

const line = (...lines: readonly string[]): string =>
  lines.map((text) => `<div>${text}</div>`).join('');

interface Places {
  readonly over?: string;
  readonly under?: string;
  readonly behind?: string;
}

/** What is read of a page that states nothing to machines, and whose boxes have no names. */
function bare({ over = '', under = '', behind = '' }: Places): Metadata {
  return readHtml(
    `<title>The ferry is late again - Coast News</title><body><div><a href="/">Coast News</a> <a href="/a">Harbour</a></div><div>${over}<h1>The ferry is late again</h1>${under}<div>${PARAGRAPHS.map(p).join('')}${behind}</div></div></body>`,
    'https://www.coastnews.example/a/ferry',
  ).metadata;
}

const authorsOf = (places: Places): readonly string[] => bare(places).authors;

const TEASER = '<a href="/goats">Three goats are seen on the roof of the customs house</a>';

const DAY = '4 March 2026';
const MOMENT = '4 March 2026, 10:32';

describe('who wrote an article of which a page states nothing', () => {
  it.each<[string, Places, string[]]>([
    ['behind the day in its line', { under: line(`${DAY}, 10:32 | Ana Lund`) }, ['Ana Lund']],
    ['behind the day and the hour', { under: line('04.03.2026 | 10h32 | Ana Lund') }, ['Ana Lund']],
    ['in the line under the day', { under: line(MOMENT, 'Ana Lund') }, ['Ana Lund']],
    [
      'in the line under both days',
      { under: line(MOMENT, 'Updated 5 March 2026', 'Ana Lund') },
      ['Ana Lund'],
    ],
    [
      'in a link behind the day',
      { under: `<time>${MOMENT}</time> <a href="/w/7">Ana Lund</a>` },
      ['Ana Lund'],
    ],
    ['over their role and the day', { under: line('Ana Lund', 'Reporter', DAY) }, ['Ana Lund']],
    [
      'over a word for the day in a box of its own',
      {
        under: `<div><address><span>Ana Lund and Bo Falk</span></address><div><span>Published</span> <time>${DAY}</time></div></div>`,
      },
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'before the house behind a comma',
      {
        under: `<div><a href="/w/7">Ana Lund</a><span>,</span> <span>, Harbour Portal</span><div>${DAY}</div></div>`,
      },
      ['Ana Lund'],
    ],
    [
      'before the place of both',
      { under: line('Ana Lund and Bo Falk, Port Nord', `Published ${DAY}`) },
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'before the house behind a stroke',
      { under: line('Ana Lund / Coast News', DAY) },
      ['Ana Lund'],
    ],
    [
      'before who edited it',
      { under: line('Written by Ana Lund; Editing by Bo Falk', DAY) },
      ['Ana Lund'],
    ],
    [
      'behind a role with the house',
      { under: line('Coast News reporter Ana Lund', DAY) },
      ['Ana Lund'],
    ],
    [
      'behind a role and where its bearer is',
      { under: line('Our correspondent in the old port, Ana Lund', DAY) },
      ['Ana Lund'],
    ],
    [
      'behind a role and one word for where',
      { under: line('Kontributor Kenari, Budi Santoso', DAY) },
      ['Budi Santoso'],
    ],
    [
      'over the headline',
      { over: line('Ein Kommentar von Ana Lund'), under: line(DAY) },
      ['Ana Lund'],
    ],
    ['under the text', { under: line(DAY), behind: p('Ana Lund') }, ['Ana Lund']],
    [
      'under the text behind a dash',
      { under: line(DAY), behind: p('<i>— Ana Lund</i>') },
      ['Ana Lund'],
    ],
    [
      'under the text, with who edited it',
      { under: line(DAY), behind: p('Reporting by Ana Lund and Bo Falk; editing by Rosa Dahl') },
      ['Ana Lund', 'Bo Falk'],
    ],
    ['of words and pictures', { under: line('Bài và ảnh: Nguyễn Văn An', DAY) }, ['Nguyễn Văn An']],
    ['in another script than the word before', { under: line('By रीना शर्मा', DAY) }, ['रीना शर्मा']],
    [
      'before the break and the day',
      {
        under:
          '<p>By <strong>Ana Lund</strong> for the Coast News<br>Published: 10:32 EDT, 4 March 2026 | Updated: 11:01 EDT, 5 March 2026</p>',
      },
      ['Ana Lund'],
    ],
    [
      'each in a row of a list',
      {
        under: `<ul><li>By <a href="/author/ana-lund">Ana Lund</a></li><li><a href="/author/bo-falk">Bo Falk</a></li></ul>${line(DAY)}`,
      },
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'behind words and pictures',
      { under: line('Story and photos by Ana Lund', DAY) },
      ['Ana Lund'],
    ],
    [
      'behind a place that ends with a stop',
      { under: line('Nordhafen. Von Ana Lund', DAY) },
      ['Ana Lund'],
    ],
    [
      'with what each does in brackets',
      { under: line('Tim Redaksi', 'Budi Santoso (Penulis), Siti Rahma (Editor)', DAY) },
      ['Budi Santoso', 'Siti Rahma'],
    ],
    [
      'over an address to write to',
      { under: line('Ana Lund', 'ana.lund@coastnews.example', DAY) },
      ['Ana Lund'],
    ],
    [
      'over a control',
      { under: line('Ayşe Yılmaz', 'Yazarın Tüm Yazıları', DAY) },
      ['Ayşe Yılmaz'],
    ],
    [
      'before a word for the day and the day',
      { under: line('Submitted by Ana Lund on Wed, 03/04/2026 - 10:32') },
      ['Ana Lund'],
    ],
    [
      'in a note that says how to reach her',
      { under: line(DAY), behind: p('Contact Ana Lund at alund@coastnews.example or 555-0101.') },
      ['Ana Lund'],
    ],
    [
      'in a note of who she is',
      { under: line(DAY), behind: p('<em>Ana Lund is a reporter for the Coast News.</em>') },
      ['Ana Lund'],
    ],
    ['behind a role in Hindi', { under: line('संवाददाता रीना शर्मा', DAY) }, ['रीना शर्मा']],
    ['behind a role in Chinese', { under: line('记者 林晓', DAY) }, ['林晓']],
    [
      'behind a role in Chinese, several',
      { under: line('本报记者 林晓 王海', DAY) },
      ['林晓', '王海'],
    ],
    [
      'behind the source',
      { under: line('2026-03-04 10:32:05 来源：港湾日报 作者：林晓') },
      ['林晓'],
    ],
    ['before whence it is reported', { under: line('記者林曉／港灣報導', DAY) }, ['林曉']],
    [
      'before their office in brackets',
      { under: line('林晴子（みなと新報記者）', DAY) },
      ['林晴子'],
    ],
    ['behind a double stroke', { under: line('取材・文＝林晴子', DAY) }, ['林晴子']],
    [
      'before their role in Korean, two',
      { under: line('김하은·박한솔 기자', DAY) },
      ['김하은', '박한솔'],
    ],
    ['behind the place in Korean', { under: line('나루=김하은 기자', DAY) }, ['김하은']],
  ])('stands %s', (_, places, authors) => {
    expect(authorsOf(places)).toEqual(authors);
  });

  it.each<[string, Places]>([
    [
      'took the picture before the day',
      {
        under: `<figure><img src="/f.jpg"><figcaption>A crane. <span>Bo Falk/Port Pictures</span></figcaption></figure>${line(DAY)}`,
      },
    ],
    [
      'is a section of the menu behind the day',
      { over: line('<a href="/s/2">Harbour Life</a>'), under: line(MOMENT, 'Harbour Life') },
    ],
    ['is a city behind the day', { under: line(MOMENT, 'New York') }],
    [
      'is a place of the text behind the day',
      { under: line(MOMENT, 'Kota Lama'), behind: p('The boats of Kota Lama were late too.') },
    ],
    [
      'is told of by the text over the name',
      { under: line(DAY), behind: p('Nobody had asked Ana Lund.') + p('Ana Lund') },
    ],
    [
      'is linked to from a sentence',
      {
        under: line(DAY),
        behind: p(`As <a href="/authors/bo-falk">Bo Falk tells us</a>, ${PARAGRAPHS.join(' ')}`),
      },
    ],
    [
      'wrote the teaser of a link',
      {
        under: line(DAY),
        behind:
          '<a href="/goats"><div>Three goats are seen on the roof of the customs house</div><div class="author">Bo Falk</div></a>',
      },
    ],
    ['pays for it', { under: line('En partenariat avec The Harbour Commission', DAY) }],
    [
      'is a control of the byline',
      {
        under: line(DAY),
        behind:
          '<div class="authors"><a href="https://post.example/1">Lire l’article original</a></div>',
      },
    ],
    [
      'is a page of the menu for authors',
      {
        under: line(DAY),
        behind: '<nav><a href="/authors/editorial_policies">Editorial policies</a></nav>',
      },
    ],
    [
      'is named on a card without a heading',
      {
        under: line(DAY),
        behind: `<section>${TEASER} <span class="author">Bo Falk</span></section>`,
      },
    ],
    [
      'is supported in a bold line',
      { under: line(DAY), behind: p('<b>Didukung sepenuhnya oleh President Sagara</b>') },
    ],
    [
      'is a page for authors in a menu of boxes',
      {
        under: line(DAY),
        behind: '<div><a href="/authors/editorial_policies">Editorial policies</a></div>',
      },
    ],
    ['is a label in lenses', { under: line(DAY), behind: p('【関連記事】') }],
  ])('is nobody who %s', (_, places) => {
    expect(authorsOf(places)).toEqual([]);
  });

  it('stands beside a list of other articles, and not on a card', () => {
    const teasers = ['Goats on the roof', 'Rain until Friday']
      .map((title) => `<div><h2><a href="/x">${title}</a></h2></div>`)
      .join('');
    const under = `<div><div><div class="author">By Ana Lund</div><p>4 minute read</p><p class="date">${DAY}</p></div><div><h3>RELATED ARTICLES</h3>${teasers}</div></div>`;
    expect(bare({ under })).toMatchObject({ authors: ['Ana Lund'], published: '2026-03-04' });
    const flat =
      '<div><h3><a href="/x">Goats on the roof</a></h3><div class="author">Bo Falk</div><h3><a href="/y">Rain until Friday</a></h3><div class="author">Rosa Dahl</div></div>';
    expect(authorsOf({ behind: flat })).toEqual([]);
  });

  it('is named once over the headline in a link of its own, and no section for that', () => {
    const over = '<a class="author" href="/w/7"><div class="author_name">Ana Lund</div></a>';
    expect(authorsOf({ over, under: line(DAY) })).toEqual(['Ana Lund']);
  });

  it('has the day behind the name in the same box, whichever comes first in it', () => {
    const under = '<div class="author">Por Ana Lund / Bo Falk 22 de Abril de 2026 - 00:00 HS</div>';
    expect(authorsOf({ under })).toEqual(['Ana Lund', 'Bo Falk']);
  });

  it('is named behind the house in one box of both', () => {
    const under =
      '<div class="auteur"><span>Coast News</span> <span>Recueilli par Ana LUND.</span></div>';
    expect(authorsOf({ under })).toEqual(['Ana LUND']);
  });

  it('is named before the house with a dash between', () => {
    expect(authorsOf({ under: '<div class="author">Ana Lund - Coast News</div>' })).toEqual([
      'Ana Lund',
    ]);
  });
});

describe('the day of an article of which a page states nothing', () => {
  it.each([
    ['4.mar.2026 às 10h32', '2026-03-04T10:32:00'],
    ['04. Mär 2026', '2026-03-04'],
    ['4, Marzo, 2026', '2026-03-04'],
    ['4th of March, 2026', '2026-03-04'],
    ['04/mar/2026 10h32', '2026-03-04T10:32:00'],
    ['4° marzo 2026', '2026-03-04'],
    ['วันพุธที่ 4 มีนาคม พ.ศ. 2569', '2026-03-04'],
    ['04. Mrz. 2026', '2026-03-04'],
    ['Ngày 4 tháng 3 năm 2026', '2026-03-04'],
    ['Thứ tư, 4 Tháng 3, 2026 10:32', '2026-03-04T10:32:00'],
    ['الأربعاء 15 رمضان 1447 هـ - 4 مارس 2026 م', '2026-03-04'],
    ['০৪/০৩/২০২৬ ১০:৩২', '2026-03-04T10:32:00'],
    ['２０２６年３月４日', '2026-03-04'],
  ])('is read of "%s"', (written, day) => {
    expect(bare({ under: line(written) }).published).toBe(day);
  });

  it('is told under the headline, whatever box further down is named after a date', () => {
    const behind = '<div class="info">6 March 2026, 8:30</div>';
    const under = '<div>By Ana Lund</div><div>on 4 March 2026, 10:32</div>';
    expect(bare({ under, behind }).published).toBe('2026-03-04T10:32:00');
  });

  it('is not that of a teaser among the paragraphs', () => {
    const behind = `<div><div class="date">9 August 2025</div>${TEASER}</div>`;
    expect(bare({ behind }).published).toBeNull();
  });

  const card = `<article itemscope itemtype="https://schema.org/NewsArticle"><h3 itemprop="headline">${TEASER}</h3><span itemprop="author">Bo Falk</span> <time itemprop="datePublished" datetime="2025-01-02T08:00:00Z">2 January 2025</time></article>`;
  const comment =
    '<div class="comments" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">reader77</span><time itemprop="datePublished" datetime="2026-03-09">9 March 2026</time><p itemprop="text">Fine.</p></div>';

  it.each<[string, Places]>([
    ['over the headline', { over: card, under: line('By Ana Lund', DAY) }],
    ['behind the text', { under: line('By Ana Lund', DAY), behind: card + comment }],
  ])('is not what a card or a comment states %s', (_, places) => {
    expect(bare(places)).toMatchObject({ authors: ['Ana Lund'], published: '2026-03-04' });
  });

  it.each<[string, string]>([
    ['on a card that states it', card],
    ['in a comment that states it', comment],
    ['of what is on', '<div><h4>Events</h4><p>12 June 2026 Harbour Day</p></div>'],
    ['of the rights', p('Copyright 4 March 2020 Coast News')],
  ])('is none that stands behind the text %s', (_, behind) => {
    expect(bare({ behind })).toMatchObject({ authors: [], published: null });
  });

  it('may stand behind the text with a word before it, or alone', () => {
    expect(bare({ behind: p('Published 4 March 2026') }).published).toBe('2026-03-04');
    expect(bare({ behind: p('Wed, 4 March 2026') }).published).toBe('2026-03-04');
  });

  it('stands behind a word for it under the headline, whatever clock is over it', () => {
    const places = {
      over: '<div class="date">Tuesday, 1 December 2026</div>',
      under: line('By Ana Lund', 'Published 4 March 2026'),
    };
    expect(bare(places).published).toBe('2026-03-04');
  });

  const dayAt = (address: string, under = ''): string | null =>
    readHtml(
      `<title>The ferry is late again</title><body><h1>The ferry is late again</h1>${under}<div>${PARAGRAPHS.map(p).join('')}</div>`,
      `https://www.coastnews.example${address}`,
    ).metadata.published;

  it.each<[string, string, string | null]>([
    ['/news/2026/mar/04/ferry', '', '2026-03-04'],
    ['/2026/03/ferry', line('March 4'), '2026-03-04'],
    ['/2026/03/ferry', line('Wed 4 Mar, 10:32'), '2026-03-04T10:32:00'],
    ['/2026/05/ferry', line('March 4'), null],
    ['/ferry', line('March 4'), null],
  ])('is told by the address %s, with "%s"', (address, under, day) => {
    expect(dayAt(address, under)).toBe(day);
  });

  it('is the first of two in one line between breaks', () => {
    const under =
      '<p>By <b>Ana Lund</b><br>Published: 10:32 EDT, 4 March 2026 | Updated: 11:01 EDT, 5 March 2026</p>';
    expect(bare({ under }).published).toBe('2026-03-04T10:32:00-04:00');
  });

  it('has two figures for its year before an hour behind a short word', () => {
    expect(bare({ under: line('Publisert: 04.03.26 kl. 10:32') }).published).toBe(
      '2026-03-04T10:32:00',
    );
  });
});
