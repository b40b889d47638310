import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract-article';
import { readTitle } from '../../../src/article/metadata/stated-page';
import { p, PARAGRAPHS, readHtml, unsanitised } from './read-html';

const page = (head: string, top = '', title = 'The ferry at Kota Lama') =>
  readHtml(
    `<!doctype html><html><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${top}<div class="story">${PARAGRAPHS.map(p).join('')}</div></body></html>`,
    'https://www.coastnews.example/2026/03/04/ferry-late',
  ).metadata;

const jsonLd = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry at Kota Lama', ...article })}</script>`;

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

it('reads a title as browsers show it, however much white space it is written with', () => {
  const spaced = `The ferry at${' '.repeat(500_000)}Kota\n\tLama`;
  const { title } = readHtml(
    `<title>Coast</title><meta property="og:title" content="${spaced}"><body>${PARAGRAPHS.map(p).join('')}`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect(title).toBe('The ferry at Kota Lama');
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

describe('the authors', () => {
  it('are not what a headline says in a box of the story’s line', () => {
    const facts = readHtml(
      `<title>Goats live longer, says harbour master</title><body><div class="storyline"><h1>Goats Live Longer, Says Harbour Master</h1></div>${PARAGRAPHS.map(p).join('')}`,
    );
    expect(facts.metadata.authors).toEqual([]);
  });

  const HOUSE_AND_MORE = 'Coast News - All of the Harbour | Coast Media Agency';

  it.each<[string, string, string, string[]]>([
    [
      'of several metas',
      '<meta name="article:author" content="Ana Lund"><meta name="article:author" content="Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'of a meta under a name of the house’s own',
      '<meta property="coast:authors" content="Ana Lund / Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'of a visible line, when the data names only the house',
      `<meta property="og:site_name" content="Coast News">${jsonLd({ author: { name: 'Coast News' } })}`,
      '<div class="autor"><h6>Ana Lund | 3 hours ago</h6></div>',
      ['Ana Lund'],
    ],
    [
      'without an address',
      '<meta property="article:author" content="https://social.example/ana">',
      '<div class="byline">By Ana Lund</div>',
      ['Ana Lund'],
    ],
    [
      'without words before them',
      '<meta name="author" content="Propos recueillis par Ana LUND.">',
      '',
      ['Ana LUND'],
    ],
    [
      'without words after them',
      '<meta name="author" content="Ana Lund skrifar frá Kenari">',
      '',
      ['Ana Lund'],
    ],
    [
      'without a role after them',
      '<meta name="author" content="Ana Lund Reporter">',
      '',
      ['Ana Lund'],
    ],
    [
      'without an e-mail address beside them',
      '',
      '<div class="byline">By ANA LUND alund@coast.example</div>',
      ['ANA LUND'],
    ],
    [
      'without titles, roles, agencies and houses after them',
      '<meta name="author" content="Ana Lund, PhD, Staff Writer, CNN Business, and Bo Falk, Political Correspondent, The Bay Press">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'with what they did in brackets',
      '<meta name="author" content="Ana Lund (Text), Bo Falk (Foto) + Cora Diaz">',
      '',
      ['Ana Lund', 'Bo Falk', 'Cora Diaz'],
    ],
    [
      'without a handle or a day',
      '<meta name="author" content="Ana Lund @ana"><meta name="author" content="Bo Falk Mar 5, 2026">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'in brackets after an address',
      '<meta name="author" content="ana@coast.example (Ana Lund)">',
      '',
      ['Ana Lund'],
    ],
    ['of a list', jsonLd({ author: { '@list': [{ name: 'Ana Lund' }] } }), '', ['Ana Lund']],
    [
      'by their two names',
      jsonLd({ author: { givenName: 'Ana', familyName: 'Lund' } }),
      '',
      ['Ana Lund'],
    ],
    [
      'by a reference',
      `<script type="application/ld+json">{"@type":"Person","@id":"#ana","name":"Ana Lund"}</script>${jsonLd({ author: '#ana' })}`,
      '',
      ['Ana Lund'],
    ],
    ['of a line that nothing marks', '', '<p>By Ana Lund<br>Staff writer</p>', ['Ana Lund']],
    ['of words in boxes', '', '<div><span>Oleh:</span> <span>Ana Lund</span></div>', ['Ana Lund']],
    ['not of a sentence', '', '<p>By Monday evening the boats were running again.</p>', []],
    [
      'who are anonymous as they are told',
      '<meta name="author" content="Coast staff reporter">',
      '',
      ['Coast staff reporter'],
    ],
    ['not of a link to all authors', '', '<a class="author-link">View Author Page</a>', []],
    [
      'of a meta for bylines',
      '<meta name="search.byline" content="Ana Lund and Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'parted by an “and” of their language',
      '<meta name="author" content="Ana Lund és Bo Falk">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'with the initial between their names',
      '<meta name="author" content="Ana E Lund">',
      '',
      ['Ana E Lund'],
    ],
    [
      'of a line beside the date',
      '',
      '<div><span>Ana Lund |</span><span>05.04.2026 - 14:10</span></div>',
      ['Ana Lund'],
    ],
    [
      'of a team with its name',
      '<meta name="author" content="Tim Liputan Pesisir">',
      '',
      ['Tim Liputan Pesisir'],
    ],
    [
      'without the markup and the address that stand in place of one',
      '<meta property="og:site_name" content="Kota Kitchen"><meta name="author" content="<img src=/ana.png>"><meta property="article:author" content="social.example/kotakitchen">',
      '<div class="byline">By Ana Lund</div>',
      ['Ana Lund'],
    ],
    [
      'without the word for the date beside them, and where they write',
      '<meta property="og:site_name" content="The Quay"><meta name="author" content="Ana Rosa Lund Updated"><meta name="author" content="Bo @ The Quay">',
      '',
      ['Ana Rosa Lund', 'Bo'],
    ],
    [
      'without what they made, which stands beside',
      '',
      '<div class="bylines"><span class="byline-name">Ana Lund</span><span>Ord</span></div>',
      ['Ana Lund'],
    ],
    [
      'without a word that touches the name',
      '',
      '<div class="byline"><b>Ana Lund</b><i>Text</i></div>',
      ['Ana Lund'],
    ],
    ['with the role behind it', '', '<ul><li>김하은 기자</li></ul>', ['김하은']],
    ['without a button’s', '', '<div class="author"><a>Ana Lund</a></div>', ['Ana Lund']],
    [
      'not of comments',
      '',
      '<form class="comment-author"><label class="author">Enter your name</label></form>',
      [],
    ],
    [
      'of a card marked as hCard has it, without the role beside the name',
      '',
      '<p class="author vcard"><b class="fn">Ana Lund</b> <span>Senior Kenari Correspondent</span></p>',
      ['Ana Lund'],
    ],
    [
      'without the place after a bar',
      '',
      '<p class="firma"><em>Ana Lund</em> | <span>Sagara</span></p>',
      ['Ana Lund'],
    ],
    [
      'without a day after the name',
      '',
      '<p class="byline">By Ana Lund on Jul 04, 2026 at 11:30</p>',
      ['Ana Lund'],
    ],
    [
      'of a visible line, when the data names the house and a word with it',
      '<meta property="og:site_name" content="Coast News"><meta name="author" content="Coast News Editions">',
      '<p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'of a visible line, when the data names whose the rights are',
      '<meta name="author" content="The Old Pier Gazette"><meta name="copyright" content="Copyright (c) 2026 The Old Pier Gazette. All rights reserved">',
      '<p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'of a visible line, when the data names whose the rights are, in any language',
      '<meta name="author" content="Warta Dermaga Lama"><meta name="copyright" content="Hak cipta © 2026 Warta Dermaga Lama">',
      '<p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'nobody, where those who wrote are reports',
      '<meta name="author" content="Staff and Wire Reports">',
      '<p class="byline">Staff Reports</p>',
      [],
    ],
    [
      'once, where a byline has the name twice without a space',
      '<meta name="author" content="Ana LundAna Lund">',
      '',
      ['Ana Lund'],
    ],
    [
      'of the house alone, without what it says of itself beside its name',
      `<meta property="og:site_name" content="Coast News">${jsonLd({ author: { name: HOUSE_AND_MORE }, publisher: { name: HOUSE_AND_MORE } })}`,
      '',
      ['Coast News'],
    ],
    [
      'with one more name in brackets',
      '<meta name="author" content="Ana (Rosa) Lund, Bo Falk (Kenari)">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'without what they are together',
      '<meta name="author" content="Ana Lund and Bo Falk - Harbour Writers">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'who are named by what they do alone',
      '<meta name="author" content="Harbour Writers">',
      '',
      ['Harbour Writers'],
    ],
    ['not of pictures', '', '<span class="img-author">Courtesy of Bo</span>', []],
    [
      'not of a script in the byline',
      '',
      '<div class="byline"><b>·</b><script>if (box.last) box.last.className="last"</script></div>',
      [],
    ],
    [
      'not of a control before the day',
      '',
      '<div><div><span>TEXT SIZE</span></div><p>July 4, 2026</p></div>',
      [],
    ],
    [
      'not by links to other things on an author’s page',
      '',
      '<p><a href="/authors/alund/" title="more">More by this editor</a></p><p class="byline">By Ana Lund</p>',
      ['Ana Lund'],
    ],
    [
      'not by the way to an author’s feed, to the life below it, or to all of them',
      '',
      '<p><a href="/authors/rss/Ana-Lund">RSS</a> <a href="/authors/Ana-Lund#bio">Bio</a></p><p><a href="/columnists/index.html">Columnists</a></p><p><a href="/authors/Ana-Lund">Lund</a></p>',
      ['Lund'],
    ],
    [
      'not by links to other profiles',
      '',
      '<p class="byline">By Ana Lund</p><ul><li><a href="/profile/letters/begin.do">Newsletters</a></li></ul>',
      ['Ana Lund'],
    ],
    [
      'by a name that is one word, and stands in the address',
      '',
      '<p><a href="/authors/alund/">alund</a></p>',
      ['alund'],
    ],
    [
      'as journals state them',
      '<meta name="citation_authors" content="Lund, Ana; Falk, Bo">',
      '',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'of a line with a role behind the name',
      '',
      '<p class="x">By Ana Lund, Contributing Writer</p>',
      ['Ana Lund'],
    ],
    [
      'without those who helped, in brackets',
      '',
      '<p class="byline">By Ana Lund (with Bo Falk and Rosa Dahl)</p>',
      ['Ana Lund'],
    ],
    [
      'before how long it takes to read, in words',
      '',
      '<div><span>Ana Lund</span><span>4 min read</span><span>April 5, 2031</span></div>',
      ['Ana Lund'],
    ],
    [
      'before a word for that with a colon',
      '',
      '<div><span>Ana Lund</span><span>Lesezeit:</span><span>4 Min.</span><span>5. April 2031</span></div>',
      ['Ana Lund'],
    ],
    [
      'behind the Chinese word for it',
      '',
      '<div><span>作者：陈小明</span><span>2031-04-05 10:00</span></div>',
      ['陈小明'],
    ],
    ['behind a wide bar', '', '<div class="author">文｜记者 陈小明</div>', ['陈小明']],
    [
      'two of which the word between is written on the second',
      jsonLd({ author: { name: 'رنا خليل وسامر حداد' } }),
      '',
      ['رنا خليل', 'سامر حداد'],
    ],
    [
      'of which one begins with the letter of that word',
      jsonLd({ author: { name: 'سامر خليل وليد حداد' } }),
      '',
      ['سامر خليل وليد حداد'],
    ],
    [
      'whose second name alone begins with it',
      jsonLd({ author: { name: 'سامر وردان' } }),
      '',
      ['سامر وردان'],
    ],
    [
      'not the section, by its name',
      `<meta property="article:section" content="World News">${jsonLd({ author: { name: 'World News' } })}`,
      '<div class="author">Ana Lund</div>',
      ['Ana Lund'],
    ],
    [
      'nobody where only the section is named',
      '<meta property="article:section" content="World News"><meta name="author" content="World news">',
      '',
      [],
    ],
    [
      'in bold over what she does, before the date',
      '',
      '<div class="who"><p><strong>ANA LUND</strong><br>DEPUTY AT “HARBOUR”</p></div><h2 class="date">5 April 2031</h2>',
      ['ANA LUND'],
    ],
    ['not by a button to write to them', '', '<div class="author">Email to Author</div>', []],
    // What follows has no class names, no JSON-LD and no `meta`: what a reader sees says who wrote it.
    [
      'the house that signs itself, not the agency beside the date',
      jsonLd({
        author: { '@type': 'Person', name: 'Warta Pesisir' },
        publisher: { name: 'Warta Pesisir' },
      }),
      '<div><div><img src="/a.png"><div><span>Harbour Press</span></div></div><div><span><b>On: </b>5 April 2031</span></div></div>',
      ['Warta Pesisir'],
    ],
    ['over what she does', '', '<div><div>Ana Lund</div><span>Reporter</span></div>', ['Ana Lund']],
    ['before how long ago it was', '', '<h6>Ana Lund | Published 3 hours ago</h6>', ['Ana Lund']],
    [
      'two before how long ago it was, without a word for that',
      '',
      '<div><span>Ana Lund</span><span> | </span><span>Bo Falk</span></div><div><span>vor 3 Stunden</span></div>',
      ['Ana Lund', 'Bo Falk'],
    ],
    [
      'nobody in a table: a village with its figures',
      '',
      '<table><tr><th>Village</th><th>Built</th></tr><tr><td>Sari Hulu</td><td>52</td></tr></table>',
      [],
    ],
    ['by one name behind a word for it and a colon', '', '<div>Pewarta: Sagara</div>', ['Sagara']],
    [
      'behind the word that is read out before it',
      '',
      '<ul><li><span><span>Author, </span><span>رنا خليل</span></span></li></ul>',
      ['رنا خليل'],
    ],
    [
      'before with whom she wrote it',
      '',
      '<div>By <a href="https://social.example/post">Ana Lund</a> with <b>HPA</b></div>',
      ['Ana Lund'],
    ],
    [
      'beside her portrait, in a link to her own page',
      '',
      '<div><a href="/om/ana-lund/"><img src="/a.jpg" alt=""><div>Ana Lund</div></a></div>',
      ['Ana Lund'],
    ],
    [
      'not two beside their portraits',
      '',
      '<div><a href="/om/ana-lund/"><img src="/a.jpg">Ana Lund</a> <a href="/om/bo-falk/"><img src="/b.jpg">Bo Falk</a></div>',
      [],
    ],
    [
      'not that of a teaser',
      '',
      '<div><h3><a href="/teaser">Ten boats left the quay at night</a></h3><p>von <a href="/autor/7/bo-falk">Bo Falk</a></p></div>',
      [],
    ],
    [
      'as the catalogue of a library has it',
      '<meta name="dc.creator" content="Lund, Ana">',
      '',
      ['Ana Lund'],
    ],
    [
      'each in bold, with what they are behind the last',
      '',
      '<div class="author">Par <b>ANA LUND</b>, <b>ROSA DAHL</b> Envoyées spéciales à Sagara</div>',
      ['ANA LUND', 'ROSA DAHL'],
    ],
    [
      'not what somebody is, under the name',
      '',
      '<div class="author"><div>Ana Lund</div><div>Harbour Desk</div></div>',
      ['Ana Lund'],
    ],
    ['alone in a line between the headline and the text', '', '<p>Rosa Dahl</p>', ['Rosa Dahl']],
    [
      'the same behind a standfirst',
      '',
      `<h2>${PARAGRAPHS[0]}</h2><script>var far = 'and away';</script><div><span>Rosa Dahl</span></div>`,
      ['Rosa Dahl'],
    ],
    [
      'not a section, which the menu says too',
      '',
      '<p>Boats Abroad</p><nav>Boats Abroad</nav>',
      [],
    ],
    ['not a name with other lines beside it', '', '<p>Rosa Dahl</p><p>Kota Lama</p>', []],
    ['not what leads elsewhere', '', '<p><a href="/boats">Boats Abroad</a></p>', []],
    ['not who is in a picture', '', '<div><img src="/a.jpg"><p>Rosa Dahl</p></div>', []],
    ['not a line in capitals', '', '<p>BOATS ABROAD</p>', []],
    ['not a label', '', '<p>Sponsored Content</p>', []],
    [
      'behind the Arabic word that also means books',
      '',
      '<p>كتب رنا خليل</p><p>المرفأ</p>',
      ['رنا خليل'],
    ],
    ['the same with a dash, in two elements', '', '<p><b>كتب</b> ـ رنا خليل</p>', ['رنا خليل']],
    ['not the word as that of a section', '', '<p>كتب ومجلات</p>', []],
    ['behind the Thai word for by', '', '<p>โดย สมชาย ใจดี</p>', ['สมชาย ใจดี']],
    [
      'with its capitals where all of it is in small letters',
      jsonLd({ author: [{ name: 'ana de la lund-falk' }, { name: "bo o'dahl" }] }),
      '',
      ['Ana de la Lund-Falk', "Bo O'Dahl"],
    ],
    [
      'as it is where it is one word, or has a capital',
      jsonLd({ author: [{ name: 'sagara' }, { name: 'ana von Lund' }] }),
      '',
      ['sagara', 'ana von Lund'],
    ],
    [
      'without the Korean places before it',
      '<meta name="author" content="나루, 섬내 김하은 기자 haeun@house.example">',
      '',
      ['김하은'],
    ],
  ])('%s', (_, head, top, authors) => {
    expect(page(head, top).authors).toEqual(authors);
  });
});

it('the headline and its author stand in an item of a list that is the whole article', () => {
  const long = Array.from({ length: 20 }, (_, day) => p(`Day ${day}. ${PARAGRAPHS[0]}`));
  const { title, published } = readHtml(
    `<title>The ferry at Kota Lama</title><body><ul><li></li><li><h1><a href="/boats">Boats</a></h1><div class="date">12 March 2026</div><div><h1>The ferry at Kota Lama</h1><div class="date">9 March 2026</div></div><div>${long.join('')}</div></li></ul>`,
    'https://www.coastnews.example/ferry-late',
  ).metadata;
  expect({ title, published }).toEqual({
    title: 'The ferry at Kota Lama',
    published: '2026-03-09',
  });
});

it('the author is named in a form that is the whole page, not in a list over the headline', () => {
  const story = `<h1>The ferry at Kota Lama</h1><p class="byline">By Ana Lund</p><div>${PARAGRAPHS.map(p).join('')}</div>`;
  const reviews = '<ul><li><a class="byline" href="/r/1">Bo Falk</a></li></ul>';
  const menu = '<div style="display:none"><a href="/people/">Deaths</a></div>';
  const read = readHtml(`<title>The ferry</title><body><form>${reviews}${story}${menu}</form>`);
  expect(read.metadata.authors).toEqual(['Ana Lund']);
});

describe('who signed at the end', () => {
  const signed = (end: string, head = '') =>
    readHtml(
      `<title>The ferry</title><meta property="og:site_name" content="Coast News">${head}<h1>The ferry at Kota Lama</h1><div>${PARAGRAPHS.map(p).join('')}${end}</div>`,
    );

  it('is the author when the page names only the house', () => {
    const article = signed(
      '<p style="text-align:right"><strong>Lê Phương</strong></p>',
      '<meta name="author" content="Coast News">',
    );
    expect(article.metadata.authors).toEqual(['Lê Phương']);
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it.each(['김하은 기자 haeun@coast.example', '나루, 섬내 김하은 기자 haeun@coast.example'])(
    'is the author when the page names nobody, by name, role and address: %s',
    (line) => {
      const article = signed(p(line));
      expect(article.metadata.authors).toEqual(['김하은']);
      expect(article.text).toBe(PARAGRAPHS.join('\n'));
    },
  );

  it('is not looked for when the page names an author', () => {
    const article = signed('<p><b>Bo Falk</b></p>', '<meta name="author" content="Ana Lund">');
    expect(article.metadata.authors).toEqual(['Ana Lund']);
  });
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

  it('has neither the house’s name nor the words of a button', () => {
    const { metadata } = readHtml(
      '<title>渡轮再次迟到岛民都不惊讶_海岸新闻</title><meta property="og:title" content="渡轮再次迟到岛民都不惊讶"><meta property="og:site_name" content="海岸新闻">' +
        `<h1>渡轮再次迟到岛民都不惊讶<span>播报文章</span></h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(metadata.title).toBe('渡轮再次迟到岛民都不惊讶');
  });
});

describe('the house', () => {
  const named = (name: string, url: string) =>
    readHtml(
      `<title>The ferry at Kota Lama is late again - Pesisir</title><meta property="og:site_name" content="${name}"><div>${PARAGRAPHS.map(p).join('')}</div>`,
      url,
    ).metadata;

  it('is named without its slogans', () => {
    expect(named('Coast News | Boats, Weather', 'https://coast.example/1').siteName).toBe(
      'Coast News',
    );
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

it('a sign at the end of a title parts it from nothing', () => {
  const { title } = readHtml(
    `<title>The ferry is late -</title><div>${PARAGRAPHS.map(p).join('')}</div>`,
  ).metadata;
  expect(title).toBe('The ferry is late');
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
