import { describe, expect, it } from 'vitest';
import { p, PARAGRAPHS, readHtml } from './read-html';

const TEXT = `<div class="story">${PARAGRAPHS.map(p).join('')}</div>`;

/** A page on which the headline and what stands around it is all that tells of its article. */
const head = (top: string, address = '/news/ferry-late', title = 'The ferry at Kota Lama') =>
  readHtml(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${top}${TEXT}</body></html>`,
    `https://www.coastnews.example${address}`,
  ).metadata;

const H1 = '<h1>The ferry at Kota Lama</h1>';

it('a short second headline right under the first is the beginning of the text', () => {
  const read = (deck: string) =>
    readHtml(
      `<title>The ferry at Kota Lama</title><body><article>${H1}<h2>${deck}</h2><p>4 March 2026</p>${TEXT}</article>`,
    ).text.split('\n')[0];
  expect(read('Harbour master blames a fallen crane')).toBe('Harbour master blames a fallen crane');
  expect(read('News from the harbour')).toBe(PARAGRAPHS[0]);
});

it.each([
  [
    'in another box than the headline',
    (deck: string) => `<div>${H1}</div><div><p>${deck}</p></div><p>4 March 2026</p>`,
  ],
  [
    'behind the byline',
    (deck: string) =>
      `${H1}<ul><li>By Ana Lund</li><li>4 March 2026</li></ul><p><em>${deck}</em></p>`,
  ],
])('a short sentence between headline and text, %s, is its beginning', (_, top) => {
  const deck = 'A fallen crane keeps three boats in port.';
  const { text } = readHtml(
    `<title>The ferry at Kota Lama</title><body><main>${top(deck)}${TEXT}</main>`,
  );
  expect(text.split('\n')).toEqual([deck, ...PARAGRAPHS]);
});

it.each([
  [
    'in the headline’s box',
    (deck: string) => `<div>${H1}<div>${deck}</div><p>By Ana Lund</p></div>`,
  ],
  ['in the box of the text', (deck: string) => `${H1}<p>${deck}</p>`],
])(
  'fewer words under the headline, several of them the story’s, are its beginning, %s',
  (_, top) => {
    const read = (deck: string) =>
      readHtml(
        `<title>The ferry at Kota Lama</title><body><article>${top(deck)}${PARAGRAPHS.map(p).join('')}</article>`,
      ).text.split('\n')[0];
    const deck = 'Islands without boats until evening on Monday';
    expect(read(deck)).toBe(deck);
    expect(read('All that you want to read today')).toBe(PARAGRAPHS[0]);
    expect(read('Islands and goats')).toBe(PARAGRAPHS[0]);
  },
);

it('a short sentence in the header of the headline is the beginning of the text, over a picture', () => {
  const { text } = readHtml(
    `<title>The ferry at Kota Lama</title><body><article><header>${H1}<p>Boats are late again today.</p></header><figure><img src="/f.jpg" alt=""><figcaption>The quay on Monday</figcaption></figure><p>By Ana Lund</p>${PARAGRAPHS.map(p).join('')}</article>`,
  );
  expect(text.split('\n')[0]).toBe('Boats are late again today.');
});

describe('the box of a verdict between headline and text', () => {
  const read = (box: string, around = (inside: string) => inside) =>
    readHtml(
      `<title>The ferry at Kota Lama</title><body><article><header>${H1}<p>By Ana Lund</p></header>${box}${around(PARAGRAPHS.map(p).join(''))}</article>`,
    ).text.split('\n');
  const SCORES = ['Comfort: 4/10', 'Speed: 8/10', 'Price: 6,5/10'];
  const CLAIM = ['Claim', 'The ferry will never run again.', 'Verdict', 'False'];
  const scores = `<div>${SCORES.map(p).join('')}</div>`;
  const claim = `<div><div><h4>${CLAIM[0]}</h4><p>${CLAIM[1]}</p></div><div><h4>${CLAIM[2]}</h4><p>${CLAIM[3]}</p></div></div>`;
  const inBox = (inside: string) => `<div class="story">${inside}</div>`;

  it.each([
    ['marks', scores, SCORES],
    ['what is claimed and what it is worth', claim, CLAIM],
    [
      'stars',
      '<div><p>The new ferry</p><p>★★★☆☆</p><p>Slow but friendly</p></div>',
      ['The new ferry', '★★★☆☆', 'Slow but friendly'],
    ],
  ])('stays: %s', (_, box, told) => {
    expect(read(box)).toEqual([...told, ...PARAGRAPHS]);
    expect(read(box, inBox)).toEqual([...told, ...PARAGRAPHS]);
  });

  it.each([
    ['with a link', `<div>${SCORES.map(p).join('')}<a href="/all">All tests</a></div>`],
    [
      'of pictures, with their number',
      '<div><img src="/a.jpg" alt=""><p>1/5</p><p>Quay</p><p>Bo Falk</p></div>',
    ],
    ['with a day', '<div><p>Tested</p><p>4 March 2031</p><p>8/10</p></div>'],
    ['of one heading', '<div><h4>Verdict</h4><p>Slow</p><p>Loud</p></div>'],
  ])('is none %s', (_, box) => {
    expect(read(box, inBox)).toEqual(PARAGRAPHS);
  });
});

it('a word in an element of its own before another is no place where no sentence follows', () => {
  const { dateline, text } = readHtml(
    `<title>The ferry at Kota Lama</title><body><article>${H1}<div><p><span>Director</span><b>Ana Lund</b></p><p>Marks: 8/10</p><p>Time: 90 minutes</p></div>${PARAGRAPHS.map(p).join('')}</article>`,
  );
  expect(dateline).toBeNull();
  expect(text).toContain('Director');
});

it('a short first sentence opens a text whose paragraphs stand each in a box', () => {
  const boxed = ['No one laughed.', ...PARAGRAPHS].map(
    (text) => `<section class="s"><div class="r">${p(text)}</div></section>`,
  );
  const { text } = readHtml(
    `<title>The ferry at Kota Lama</title><body><article>${H1}${p('By Ana Lund')}<div>${boxed.join('')}</div></article>`,
  );
  expect(text.split('\n')).toEqual(['No one laughed.', ...PARAGRAPHS]);
});

describe('the authors that the top of a page names', () => {
  it.each<[string, string, string[]]>([
    [
      'kind of text over a section with a colon, none',
      `${H1}<div><span>Featured Story</span><br>Main section:<a href="/harbour">Harbour</a></div>`,
      [],
    ],
    ['kind of edition, none', `${H1}<p>4 March 2026</p><p>From Web Edition</p>`, []],
    [
      'box that asks to confirm, none',
      `${H1}<div class="sectionConfirmation"><b>Look at Saved Stories</b></div>`,
      [],
    ],
    [
      'name in two elements, and what its bearer writes on right behind it',
      `<div class="byline"><a href="/teams/lund"><span>Ana <em>Lund</em></span></a><div>Senior Harbour Ferries Columnist</div></div>${H1}`,
      ['Ana Lund'],
    ],
    [
      'film in the article’s own entry, not by its title',
      `<div class="hentry">${H1}<div class="hmedia"><p class="fn"><a href="/film">Goats On The Quay</a></p></div></div>`,
      [],
    ],
    [
      'menu of columns behind the headline, none',
      `${H1}<ul>${['Ana Lund', 'Bo Falk', 'Sports', 'Food', 'Weather', 'Odds'].map((name) => `<li><a href="/columnists/${name.replace(/.* /u, '')}">${name}</a></li>`).join('')}</ul>`,
      [],
    ],
    [
      'name and the address of the house behind it, without that',
      `${H1}<div class="author">Ana Lund Coastnews.com</div>`,
      ['Ana Lund'],
    ],
    [
      'word for who reports and, behind a stroke, one for who edited, the first name',
      `${H1}<p>Reporter: Ana Lund/ Editor: Bo Falk</p>`,
      ['Ana Lund'],
    ],
    [
      'line that begins with two words for who wrote, its name',
      `${H1}<p>Written by Ana Lund</p>`,
      ['Ana Lund'],
    ],
    [
      'list with a byline behind the headline, its name',
      `${H1}<ul><li><a href="/columnists/lund">Ana Lund</a></li><li><a href="#c">Comments</a></li></ul>`,
      ['Ana Lund'],
    ],
  ])('%s', (_, top, authors) => {
    expect(head(top).authors).toEqual(authors);
  });
});

describe('the day that the top of a page names', () => {
  it.each<[string, string, string, string | null]>([
    [
      'in a line between breaks',
      `${H1}<div>Harbour<br>Article date: 7 June 2031 - 9:30<br><br><a href="#m">Mail</a></div>`,
      '/a',
      '2031-06-07T09:30:00',
    ],
    [
      'right over the first paragraph, far below the headline',
      `${H1}<ul>${'<li><div><span>Quay</span></div></li>'.repeat(30)}</ul><p><b>June 5, 2031</b></p>${p(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`)}`,
      '/a',
      '2031-06-05',
    ],
    [
      'not of a chronicle',
      `${H1}<ul>${'<li><div><span>Quay</span></div></li>'.repeat(30)}</ul>${['5', '6'].map((day) => `<p>June ${day}, 2031</p>${p(`${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`)}`).join('')}`,
      '/a',
      null,
    ],
    [
      'with two figures for the year, in the only order that makes a day',
      `${H1}<ul><li class="entryDate">07.17.31</li></ul>`,
      '/a',
      '2031-07-17',
    ],
    [
      'with two figures for the year, in the order that the address tells',
      `${H1}<p class="date">06.05.31</p>`,
      '/2031/06/ferry',
      '2031-06-05',
    ],
    [
      'with two figures for the year, in an order that nobody knows',
      `${H1}<p class="date">06.05.31</p>`,
      '/a',
      null,
    ],
    [
      'in the afternoon, in Arabic',
      `${H1}<div class="date">الثلاثاء، 04 مارس 2031 03:40 م</div>`,
      '/a',
      '2031-03-04T15:40:00',
    ],
    [
      'in the afternoon, in Korean',
      `${H1}<div class="date">입력 2031.03.04. 오후 3:40</div>`,
      '/a',
      '2031-03-04T15:40:00',
    ],
    [
      'in the afternoon, in Chinese',
      `${H1}<div class="date">2031年3月4日 下午3:40</div>`,
      '/a',
      '2031-03-04T15:40:00',
    ],
    [
      'in the morning, in Greek',
      `${H1}<div class="date">04.03.2031 12:40 π.μ.</div>`,
      '/a',
      '2031-03-04T00:40:00',
    ],
    [
      'by a clock of 24 hours with a half of the day beside it',
      `${H1}<div class="date">04.03.2031 15:40 CH</div>`,
      '/a',
      '2031-03-04T15:40:00',
    ],
    [
      'with its half of the day and its zone, before another block',
      `${H1}<ul class="info"><li>March 4, 2031 3:40pm WIB</li><li>two minutes to read</li></ul>`,
      '/a',
      '2031-03-04T15:40:00+07:00',
    ],
    [
      'with a month in letters and two figures for the year, before a time',
      `${H1}<p>04 Mar 31 | 15:40 WIB</p>`,
      '/a',
      '2031-03-04T15:40:00+07:00',
    ],
    [
      'with hyphens and two figures for the year, before a time',
      `${H1}<p class="date">17-03-31, 15:40</p>`,
      '/a',
      '2031-03-17T15:40:00',
    ],
    ['at the head of the number in its address', H1, '/article/A2031071714320005196', '2031-07-17'],
    [
      'as an element named for it tells machines',
      `${H1}<span class="head__date" content="2031-03-04T15:40:00+03:00">04 Mar, 15:40</span>`,
      '/a',
      '2031-03-04T15:40:00+03:00',
    ],
    [
      'after which it was changed, in one box that is named for both',
      `${H1}<div class="meta-dates"><div>Updated: 5 March 2031 16:02</div><div>Published: 4 March 2031 15:40</div></div>`,
      '/a',
      '2031-03-04T15:40:00',
    ],
    [
      'not of another article in a list',
      `${H1}<ul><li><a href="/b">Nine goats were seen on the pier again</a><br>Published Jul 19, 2031 01:01</li></ul>`,
      '/a',
      null,
    ],
  ])('%s', (_, top, address, published) => {
    expect(head(top, address).published).toBe(published);
  });
});

describe('the headline', () => {
  it('is shown in a box with an id for it, not in one that nobody sees', () => {
    const found = head(
      '<div style="display:none"><div id="tHeadline">The ferry at Kota Lama</div></div>' +
        '<p>5 May 2030 in the harbour</p><div id="headline">The ferry at Kota Lama</div><p>6 May 2031</p>',
    );
    expect(found.published).toBe('2031-05-06');
  });

  it('stands between a place and a house in the title', () => {
    const found = head(
      '<h1>Coast</h1><p>5 May 2030</p><div><h2>The ferry leaves late again on Monday</h2><p>6 May 2031</p></div>',
      '/a',
      'SAGARA: The ferry leaves late again on Monday | Harbour | Coast',
    );
    expect(found.published).toBe('2031-05-06');
  });
});

describe('a standfirst over the story', () => {
  const open = (title: string, under: string) =>
    readHtml(
      `<!doctype html><html><head><title>${title}</title></head><body><div><h1>${title}</h1></div>${under}<p class="time">4 March 2031</p>${TEXT}</body></html>`,
    ).text;

  it.each<[string, string, string]>([
    [
      'is known by an id',
      '<div id="post_lead">Three votes were needed</div>',
      'Three votes were needed',
    ],
    [
      'is known by a class',
      '<div class="perex">Three votes were needed</div>',
      'Three votes were needed',
    ],
    [
      'is a heading that ends like a sentence, in a box of its own',
      '<div class="s2"><h2>No ferry will leave from the old pier until June.</h2></div>',
      'No ferry will leave from the old pier until June.',
    ],
  ])('%s', (_, under, standfirst) => {
    expect(open('The ferry at Kota Lama', under).split('\n')[0]).toBe(standfirst);
  });

  it('is found under a headline in Hangul, whose syllables fold to three letters', () => {
    const title = '섬나루 옛 선착장 닫힌다';
    const under = '말뚝 열한 개 강도 절반 이하로, 시의회 세 차례 미룬 끝에 결정';
    const html = `<!doctype html><html lang="ko"><head><title>${title}</title></head><body><div><h1>${title}</h1><h4>${under}</h4></div><article>${[
      '섬나루 시의회는 낡은 옛 선착장을 두 해 동안 닫기로 했다. 결정은 폭풍 뒤로 세 번이나 미뤄졌다.',
      '항만청이 낸 보고서를 보면 말뚝 마흔 개 가운데 열한 개의 강도가 절반 아래로 떨어졌다고 한다.',
      '날마다 사천 명이 넘는 사람이 만을 건너며, 이들 대부분은 일터로 가는 다른 길이 없다고 한다.',
    ]
      .map(p)
      .join('')}</article></body></html>`;
    expect(readHtml(html).text.split('\n')[0]).toBe(under);
  });
});
