import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, story, THIRD } from './read-html';

const notice = (name: string) =>
  `With deep sorrow we announce that ${name}, who kept the lighthouse of Kenari for forty years and was known to every sailor of the three islands, has died. The burial is on Friday at noon in the old cemetery above the harbour, and flowers may be left at the chapel.`;
const NAMES = 'Ana Bela Cora Dana Elsa Fina Gita'.split(' ');

describe('the place of the article', () => {
  it('is where the page says that it begins, not where the most text stands', () => {
    const article = readHtml(
      `<title>The ferry</title><meta property="og:description" content="${FIRST}"><body>` +
        `<div><h1>The ferry at Kota Lama</h1><div class="lead">${FIRST}</div><div class="text">${[SECOND, THIRD, FOURTH].map(p).join('')}${p('The office of the harbour did not want to say whose crane it was, nor who had asked for it, and sent all who asked to the office of the road, which was closed for the day of the goat.')}</div></div>` +
        `<div class="column"><div class="slides">${NAMES.map((name) => `<div class="slide">${notice(name)}</div>`).join('')}</div></div>`,
    );
    expect(article.text).toContain(THIRD);
    expect(article.text).toContain(FIRST);
    expect(article.text).not.toContain('With deep sorrow');
  });

  it('is where the page says that it begins, though a few sentences are all that stands there', () => {
    const told = [FIRST, SECOND, THIRD];
    const advice =
      'This page looks best in a browser that was made in this century, with all its colours. You may read it in your own, and you will see less of it than others do. Think of a newer one, if you can.';
    const article = readHtml(
      `<title>The ferry</title><meta name="description" content="${FIRST.slice(0, 60)} as it did before"><body>` +
        `<h1>The ferry</h1><div class="film"></div><div class="meta-information">${told.map(p).join('')}</div>` +
        `<div><div class="text">${p(`<strong>${advice}</strong>`)}</div></div>`,
    );
    expect(article.text).toBe(told.join('\n'));
  });

  it('is right under the headline, where a story stands, not where a longer text of the house does', () => {
    const told = [
      ...PARAGRAPHS,
      'The office of the road said that it would look for another crane, and that nobody had been hurt but a goat.',
      'Who pays for the hours that were lost is to be told on Friday, when the council of the harbour meets again.',
    ];
    const notices = NAMES.map(notice);
    const box = told.map((text) => `<div><div>${text}</div></div>`).join('');
    const page = (headline: string) =>
      readHtml(
        `<title>The ferry at Kota Lama late again - Coast News</title><body><div><div><div><div>${headline}</div></div><div>${box}</div></div><div><div>Notices</div><div>${notices.map(p).join('')}</div></div></div>`,
      ).text;
    expect(page('The ferry at Kota Lama late again').split('\n')).toEqual(told);
    expect(page('Weather')).toContain('With deep sorrow');
  });

  it('is never the footer of the page', () => {
    const rights =
      'All rights in the texts published here belong to the house and are protected by law. No part of them may be used without its written permission, given beforehand.';
    const page = readHtml(
      `<title>Nothing but a picture</title><meta property="og:type" content="article"><body><h1>Nothing but a picture</h1><img src="/a.jpg"><footer>${p(rights)}${p(rights.replace('All', 'Most'))}</footer>`,
    );
    expect(page.found).toBe(false);
    expect(page.text).toBe('');
  });

  it('holds the short sentences that share a box with a paragraph of the lead', () => {
    const article = story(
      `<div class="lead"><p>${FIRST}</p><p>Nobody was surprised.</p></div><div class="text">${[SECOND, THIRD, FOURTH].map(p).join('')}</div>`,
    );
    expect(article.text.split('\n').slice(0, 2)).toEqual([FIRST, 'Nobody was surprised.']);
  });

  it('is not lost to a list of other articles that stands at the head of its column', () => {
    const links = [
      'The goat of Kenari',
      'A crane for the pier',
      'Who pays for the quay',
      'Six lorries',
    ]
      .map((title, at) => `<li><a href="/n/${at}">${title}</a></li>`)
      .join('');
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><div class="box">${p(notice('Bela'))}</div><h1>The ferry at Kota Lama</h1><div class="column"><div class="side"><h4>Related articles</h4><ul>${links}</ul></div><div class="text">${PARAGRAPHS.map(p).join('')}</div></div>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('begins in a box of its own that bears the name of the next one, a picture between the two', () => {
    const rest = [SECOND, THIRD, FOURTH, ...NAMES.map((name) => notice(name))];
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><div id="page"><div class="column"><h1>Goats hold up a ferry</h1><div class="text"><span>${p(FIRST)}</span></div><div class="inset"><a href="/p"><img src="/quay.jpg"></a></div><div class="text">${rest.map(p).join('')}</div></div></div>`,
    );
    expect(article.text.split('\n')).toEqual([FIRST, ...rest]);
  });

  it('does not begin in a column before its headline that bears the same name', () => {
    const text = [...PARAGRAPHS, ...NAMES.slice(1).map((name) => notice(name))];
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><div id="page"><div class="text"><span>${p(notice('Bela'))}</span></div><h1>The ferry at Kota Lama</h1><div class="text">${text.map(p).join('')}</div></div>`,
    );
    expect(article.text).toBe(text.join('\n'));
  });

  it('holds every entry of a live blog, also one that is mostly a link', () => {
    const entries = PARAGRAPHS.map(
      (text, index) =>
        `<div class="entry"><h3>Entry ${index} of the day</h3><div class="words"><p>${text}</p>${p(`In the third hour number ${index} of them left the pier without its captain, to the joy of the goats on board.`)}</div></div>`,
    );
    const linked = 'The captain had given an account of the whole night to the harbour office.';
    entries.push(
      `<div class="entry"><h3>The captain speaks</h3><div class="words"><p><a href="/n/4">${linked}</a></p><p>${notice('nobody')}</p></div></div>`,
    );
    expect(story(entries.join('')).text).toContain(linked);
  });
});

describe('a story beside what readers write of it', () => {
  const comments = NAMES.map(
    (name) =>
      `<div class="comment-body"><p>${name} writes: I have waited for that ferry on every Monday of my life, and never have I seen a goat on it, nor a crane, nor a lorry.</p></div>`,
  ).join('');

  it.each([
    ['comments', '<div id="comments">', ''],
    ['a thread of a service', '<section class="disqus-thread">', ''],
  ])('is not lost to %s', (_, box) => {
    const article = readHtml(
      `<title>The ferry</title><body><h1>The ferry at Kota Lama</h1><div class="text">${p(FIRST)}${p(SECOND)}${p(THIRD)}</div>${box}${comments}`,
    );
    expect(article.text).toBe([FIRST, SECOND, THIRD].join('\n'));
  });

  it.each([
    ['in English', 'h3', '12 Responses to “The ferry at Kota Lama”'],
    ['in German', 'p', '12 Kommentare'],
    ['in Indonesian', 'div', 'Komentar Pembaca'],
  ])('is not lost to what stands under words for them %s', (_, tag, words) => {
    const unnamed = comments.replaceAll('comment-body', 'x1');
    const article = readHtml(
      `<title>The ferry</title><body><h1>The ferry at Kota Lama</h1><div class="text">${p(FIRST)}${p(SECOND)}${p(THIRD)}</div><div><${tag}>${words}</${tag}><div>${unnamed}</div></div>`,
    );
    expect(article.text).toBe([FIRST, SECOND, THIRD].join('\n'));
  });

  it('is not lost to longer answers in boxes of articles', () => {
    const answers = comments.replaceAll('div class="comment-body"', 'article');
    const article = readHtml(
      `<title>The ferry</title><body><main><article><h1>The ferry at Kota Lama</h1><div>${p(FIRST)}${p(SECOND)}${p(THIRD)}</div></article><section class="discussion">${answers}</section></main>`,
    );
    expect(article.text).toBe([FIRST, SECOND, THIRD].join('\n'));
  });

  it('ends where comments begin in the same box, and lists them', () => {
    const said = NAMES.map((name) =>
      p(`<b>${name}</b>: I have waited for that ferry on every Monday.`),
    );
    const article = story(
      `${PARAGRAPHS.map(p).join('')}<h3>Comments</h3>${said.join('')}<h3>Add your comment</h3>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.filter(({ kind }) => kind === 'comments').length).toBeGreaterThan(0);
    expect(article.removed.map(({ text }) => text).join()).toContain('Gita: I have waited');
  });

  it('ends at the word over comments in the same box, though the page ends with a saying', () => {
    const said = NAMES.map(
      (name) =>
        `<p><a href="/u/${name}">RE: The ferry</a></p><div>By ${name} on 3/5/2026</div><p>They do not know how to steer it.</p>`,
    );
    const text = [...PARAGRAPHS, ...NAMES.map((name) => notice(name))];
    const article = story(
      `${text.map(p).join('')}<div class="c">Comments</div><div class="t">${said.join('')}</div>${p('“A ferry is never late: it is the harbour that comes too early to the quay,” said the old captain.')}`,
    );
    expect(article.text).toBe(text.join('\n'));
    const comments = article.removed.filter(({ kind }) => kind === 'comments');
    expect(comments.map((removal) => removal.text).join()).toContain('know how to steer');
  });

  const SAID = 'Never in my life have I seen a goat on it, and I have waited on every Monday.';

  it.each([
    [
      'in one line with the words',
      (name: string, day: number) => `${name} said on March ${day}, 2009 at 10:1${day} am`,
    ],
    [
      'after a word for it',
      (name: string, day: number) => `Geschrieben von: ${name} | ${day}.03.2009 10:1${day}`,
    ],
    [
      'over the moment',
      (name: string, day: number) => `${name} wrote:</p><p>March ${day}, 2009 at 10:1${day} am`,
    ],
  ])('ends where each of them begins with who wrote it and when, %s', (_, stamp) => {
    const said = NAMES.map(
      (name, index) => `<div><p>${stamp(name, index + 1)}</p>${p(SAID)}</div>`,
    );
    const article = story(PARAGRAPHS.map(p).join('') + said.join(''));
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.map(({ kind }) => kind)).toContain('comments');
  });

  it.each([
    ['among its own paragraphs', '', (inside: string) => inside],
    [
      'before it was published',
      '<meta property="article:published_time" content="2011-05-01">',
      (inside: string) => `<div class="log">${inside}</div>`,
    ],
  ])('goes on with letters that are quoted with who wrote them and when, %s', (_, head, boxed) => {
    const letters = NAMES.map(
      (name, index) => `${name} wrote on ${index + 1} March 2009 at 10:1${index}:`,
    );
    const inside = letters
      .map((stamp) => boxed(p(stamp) + p(SAID.replace('goat', stamp))))
      .join('');
    const { text } = story(PARAGRAPHS.map(p).join('') + inside + p(`${FIRST} So it ended.`), head);
    for (const stamp of letters) expect(text).toContain(stamp);
  });

  it.each([
    [
      'what happened at each of them',
      (index: number) => `March ${index}, 2009, 10:1${index}: the boat is late`,
    ],
    [
      'one who writes for the house',
      (index: number) => `Ana Lund reported on March ${index}, 2009 at 10:1${index}`,
    ],
  ])('goes on under full dates with %s', (_, head) => {
    const entries = PARAGRAPHS.map((words, index) => p(head(index + 1)) + p(`${words} (${index})`));
    const { text } = story(PARAGRAPHS.map(p).join('') + entries.join(''));
    for (const [index, words] of PARAGRAPHS.entries())
      expect(text).toContain(`${words} (${index})`);
  });

  it('goes on under a heading about comments', () => {
    const article = story(
      `${p(FIRST)}${p(SECOND)}<h2>Comments from the quay</h2>${p(THIRD)}${p(FOURTH)}<p>Comments</p>`,
    );
    expect(article.text).toBe([FIRST, SECOND, 'Comments from the quay', THIRD, FOURTH].join('\n'));
  });

  it('is found where the page has nothing but comments around it', () => {
    const article = readHtml(
      `<title>The ferry</title><meta property="og:type" content="article"><body><div class="comments-page"><h1>The ferry at Kota Lama</h1><div class="text">${PARAGRAPHS.map(p).join('')}</div></div>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });
});

describe('the beginning of the article', () => {
  const STANDFIRST = 'Islanders ask for a second boat after months of late Mondays';

  it.each([
    ['in one box with the body', '<div>', '', ''],
    ['above the box of the body', '', '<div>', ''],
  ])('is a standfirst without a stop, %s', (_, around, before) => {
    const article = readHtml(
      `<title>The ferry</title><body>${around}<h1>The ferry at Kota Lama</h1><p>${STANDFIRST}</p><p>Ana Lund, 4 March 2026</p>${before}${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(article.text).toBe([STANDFIRST, ...PARAGRAPHS].join('\n'));
  });

  it('is a standfirst that names a day', () => {
    const dated = 'What owners of ferries need to do before the new rules begin on 1 April 2024.';
    const article = readHtml(
      `<title>The ferry</title><body><div><div><h1>The ferry at Kota Lama</h1><p class="lead">${dated}</p></div><ul>${'<li>Part</li>'.repeat(12)}</ul><div>${PARAGRAPHS.map(p).join('')}</div></div>`,
    );
    expect(article.text).toBe([dated, ...PARAGRAPHS].join('\n'));
  });

  it('is not a notice that links earn money', () => {
    const article = story(
      `<p class="n"><em>This post may contain affiliate links. Please read our policy about them.</em></p>${PARAGRAPHS.map(p).join('')}`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.map(({ kind }) => kind)).toEqual(['boilerplate']);
  });

  it('is not what is said of a video over the text, under its linked title', () => {
    const more = NAMES.map((name) =>
      p(
        `${name} had waited on the quay of Kota Lama since early, and nobody had told them why it was late.`,
      ),
    );
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><article><h1>The ferry at Kota Lama</h1><div class="content"><div class="body"><div class="video"><div><img src="/v.jpg"></div><div class="info"><div class="caption"><h4><a href="/v/1">Goats leave the pier by night</a></h4><p>The goats of Kota Lama had been warned before, and said with some pride that they would not be warned again, which came as no surprise to the neighbours.</p></div></div></div>${p(`${FIRST} ${SECOND}`)}${p(`${THIRD} ${FOURTH}`)}${more.join('')}</div></div></article>`,
    );
    expect(article.text.split('\n')[0]).toBe(`${FIRST} ${SECOND}`);
  });

  it('is not a line that names author and day', () => {
    const article = readHtml(
      `<title>The ferry</title><body><div><h1>The ferry at Kota Lama</h1><p>From our correspondent on the islands | Wednesday, 4 March 2026</p>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('is the short line that leads into the first paragraph', () => {
    const article = story(`<p>From the harbour master:</p><p>---</p>${PARAGRAPHS.map(p).join('')}`);
    expect(article.text).toBe(['From the harbour master:', ...PARAGRAPHS].join('\n'));
  });

  it('is every deck under the headline', () => {
    const decks = [STANDFIRST, 'The number of goats that wait has grown by half since May'];
    const article = readHtml(
      `<title>The ferry</title><meta name="description" content="${STANDFIRST}. More."><body><h1>The ferry at Kota Lama</h1><div class="decks">${decks.map((deck) => `<h2>${deck}</h2>`).join('')}</div><p>Ana Lund, 4 March 2026</p><div>${PARAGRAPHS.map((text) => p(text.repeat(2))).join('')}</div>`,
    );
    expect(article.text.split('\n').slice(0, 2)).toEqual(decks);
  });

  it('is the caption of a picture in a box that leads nowhere, when a list of links hides it', () => {
    const caption =
      'Apr. 8: The harbour master counts the goats of the first boat of the year, from Kenari.';
    const box = (end: string): string =>
      `<div class="media"><p class="photo"><img src="/goats.jpg"></p><p class="fn">${caption}</p>${end}</div>${PARAGRAPHS.map(p).join('')}`;
    expect(story(box('')).text).toBe([caption, ...PARAGRAPHS].join('\n'));
  });

  it('is the caption of a picture over the text', () => {
    const caption = 'The harbour master counts the goats of the first boat.';
    const article = story(
      `<div class="photo"><img src="/goats.jpg"><p class="caption">${caption}</p></div>${PARAGRAPHS.map(p).join('')}`,
    );
    expect(article.text).toBe([caption, ...PARAGRAPHS].join('\n'));
    expect(article.body.querySelector('img')).not.toBeNull();
  });
});

describe('the end of the article', () => {
  it.each([
    [
      'in one paragraph',
      '<p>Media contact:<br>Ana Lund<br>Head of Communications, Harbour of Kota Lama<br>+44 20 7946 0000<br>ana.lund@harbour.example</p>',
    ],
    [
      'under words in bold',
      '<p><strong>Press contact:</strong></p><p>Harbour of Kota Lama<br>Ana Lund<br>Phone: 030 1234567<br>E-mail: press@harbour.example</p>',
    ],
    [
      'in paragraphs of their own',
      '<h3>Media contacts</h3><p>Ana Lund</p><p>Harbour of Kota Lama</p><p>01 23 45 67 89</p>',
    ],
  ])('is not whom the press can reach, %s', (_, contacts) => {
    expect(story(PARAGRAPHS.map(p).join('') + contacts).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('can be where its readers find help', () => {
    const help = '<p>Help for islanders:<br>Harbour house, Quay 3<br>+44 20 7946 0000</p>';
    expect(story(PARAGRAPHS.map(p).join('') + help).text).toContain('+44 20 7946 0000');
  });

  const LIFE =
    '<p>Ana Lund has written on ferries and goats for the islands desk since 2012. Write to <a href="/ana">her</a>.</p>';
  const ended = (end: string) =>
    readHtml(
      `<title>The ferry</title><meta name="author" content="Ana Lund"><meta property="article:published_time" content="2024-03-04T09:00:00Z"><body><h1>The ferry at Kota Lama</h1><div class="text">${PARAGRAPHS.map(p).join('')}${end}</div>`,
    );

  it.each([
    '<p>Ana Lund has written on ferries and goats for the islands desk since 2012. Write to her at <a href="mailto:ana@coast.example">ana@coast.example</a>.</p>',
    '<p><em>Ana Lund, our woman on the quay, has written on ferries and goats since the year of the flood.</em></p>',
  ])('is not what its author is: %s', (life) => {
    const { text, removed } = ended(life);
    expect(text).toBe(PARAGRAPHS.join('\n'));
    expect(removed.map(({ kind }) => kind)).toEqual(['credit']);
  });

  it.each([
    [
      'where to follow the house',
      `${LIFE}<p>Get the Coast on <a href="https://social.example/coast">Social</a>! Know of a goat, a crane or a captain that we do not? Tell us before noon.</p>`,
    ],
    [
      'what the house wants of readers',
      '<div><p>The Coast welcomes what its readers have to say, and reads all of it before noon. What may be said stands in our <a href="/terms-of-use">rules</a>, which are short.</p></div>',
    ],
    ['the address of who wrote it', '<p>Reporter Ana Lund ana@coast.example</p>'],
    ['the day alone', '<div class="day">4 March 2024.</div>'],
    ['words that lead to nothing', '<p>Read the whole letter:</p>'],
  ])('is not %s', (_, end) => {
    expect(ended(end).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('is not the name of its first heading once more, behind a word for what comes next', () => {
    const { text } = ended(
      '<h2>1. What the goats ate on the way from Kenari to Sagara that day</h2><h2>2. What the captain said</h2><p>It was grass.</p><p>Onward: 1. What the goats ate on the way from Kenari to Sagara that day</p>',
    );
    expect(text).not.toContain('Onward');
    expect(text).toContain('2. What the captain said');
  });

  it.each([
    [
      'with a heading',
      '<h4>Corrections &amp; clarifications</h4><p>The crane fell on Sunday.</p>',
      2,
    ],
    ['without one', '<p>An earlier version of this article named the wrong pier.</p>', 1],
    ['in German', '<p>Korrektur: In einer früheren Fassung stand der falsche Pier.</p>', 1],
    ['in Indonesian', '<p>Ralat: versi awal artikel ini salah menyebut nama dermaga.</p>', 1],
  ])('is a note of corrections in a box behind the text, %s', (_, note, count) => {
    const { text } = readHtml(
      `<title>The ferry</title><body><article><h1>The ferry at Kota Lama</h1><div class="text">${PARAGRAPHS.map(p).join('')}</div><div class="n1">${note}</div><div class="n2"><p>Update your browser to see more.</p></div></article>`,
    );
    expect(text.split('\n').slice(0, 4)).toEqual(PARAGRAPHS);
    expect(text.split('\n')).toHaveLength(4 + count);
  });

  it('may be a short list under a heading of its own', () => {
    const { blocks } = ended('<h2>What to bring</h2><ul><li>bread</li><li>a coat</li></ul>');
    expect(blocks.slice(-3).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'What to bring'],
      ['list', 'bread'],
      ['list', 'a coat'],
    ]);
  });

  it('may be a list that is written in lines, under words that lead to it', () => {
    const list = ['What to bring:', '• Bread for a day', '• A coat with a hood'];
    const { text } = ended(list.map(p).join(''));
    expect(text).toBe([...PARAGRAPHS, ...list].join('\n'));
  });

  it.each([
    '<p>Ana Lund: And when, if one may ask, will the ferry of next Monday leave <a href="/pier">the pier</a>?</p>',
    '<p>Ana Lund was on the quay too, and waited with all the others until the goats were on board.</p>',
  ])('may name its author: %s', (last) => {
    expect(ended(last).text).toContain('Ana Lund');
  });
});

describe('what the page shows only when asked', () => {
  it.each([
    [
      'a note at a button',
      '<div class="js-tooltip-content"><p>You can keep this article on your own page and read it later, once you have registered.</p></div>',
    ],
    [
      'a window',
      '<div class="share-popup"><p>Copy the address of this video and give it to whom you like. It was copied.</p></div>',
    ],
    [
      'a part of a window whose name runs on',
      '<section class="acctModal"><div class="acctModal-body"><p>Please look once more at what you told us of yourself. We need it when you lose your key.</p></div></section>',
    ],
    [
      'a menu',
      '<ul role="menu"><li>Send the article by letter, by pigeon, or not at all.</li></ul>',
    ],
  ])('leaves out %s', (_, box) => {
    expect(story(`${box}${PARAGRAPHS.map(p).join('')}`).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('keeps the word of a sentence that has a note', () => {
    const article = story(
      `${p(FIRST)}<p>The <span class="tooltip">bosun</span> had warned everybody of that on Sunday already.</p>${p(THIRD)}${p(FOURTH)}`,
    );
    expect(article.text).toContain('The bosun had warned');
  });
});

describe('a question about cookies', () => {
  const PURPOSES = NAMES.map((name) =>
    p(
      `With your leave ${name} and her partners keep cookies on your device, to count how often a page is read, to choose what is shown to you beside it, and to tell whether it was you who came back on the next day.`,
    ),
  ).join('');
  const short = `<div class="text">${[FIRST, SECOND].map(p).join('')}</div>`;

  it.each(['<div id="onetrust-consent-sdk">', '<section class="cookie-layer open">'])(
    'is not the article that stands beside it: %s',
    (box) => {
      const article = readHtml(
        `<title>The ferry</title><body><div><h1>The ferry at Kota Lama</h1>${short}</div>${box}<div><h2>What we keep</h2>${PURPOSES}</div></div></section>`,
      );
      expect(article.text).toBe(`${FIRST}\n${SECOND}`);
      expect(article.warnings).toEqual([]);
    },
  );

  it('is told of where nothing else stands in the page', () => {
    const page = readHtml(
      `<title>The ferry</title><meta property="og:type" content="article"><body><div id="cookie-wall"><h2>What we keep</h2>${PURPOSES}</div>`,
    );
    expect(page.warnings).toEqual([expect.stringContaining('cookies')]);
  });

  it('can be what an article is about, whatever its box is called', () => {
    const about = `A judge in Sagara ruled that the house may keep no cookies of those who read about the ferry.`;
    const article = readHtml(
      `<title>The ferry</title><body><div class="post tag-cookies"><h1>The ferry at Kota Lama</h1>${[about, FIRST, SECOND].map(p).join('')}</div><div class="box">${p(THIRD)}</div>`,
    );
    expect(article.text).toContain(about);
  });
});

describe('a wire of one sentence over the first words of other articles', () => {
  const cards = NAMES.map(
    (name) =>
      `<div class="card"><h3><a href="/n/${name}">${name} sells a second boat</a></h3><p>${name} said that the boat had been built in Sagara, and that nobody had rowed it since the year of the flood.</p></div>`,
  ).join('');

  it.each([
    ['Latest news', 'h2'],
    ['Berita terkait', 'div'],
    ['Mehr zum Thema', 'p'],
  ])('is not lost to what stands under “%s”', (label, tag) => {
    const article = readHtml(
      `<title>The ferry</title><meta property="og:type" content="article"><body><main><div><h1>The ferry at Kota Lama</h1>${p(FIRST)}</div><section><${tag}>${label}</${tag}>${cards}</section></main>`,
    );
    expect(article.text).toBe(FIRST);
  });

  it('is not lost to boxes that lead to their article twice, without a label', () => {
    const twice = NAMES.map(
      (name) =>
        `<div><h3><a href="/n/${name}">${name} sells a second boat</a></h3><p>${name} said that the boat had been built in Sagara, and that nobody had rowed it since the year of the flood.</p><a href="/n/${name}">More</a></div>`,
    ).join('');
    const article = readHtml(
      `<title>The ferry</title><meta property="og:type" content="article"><body><div><div><h1>The ferry at Kota Lama</h1><div>${p(FIRST)}</div></div><div>${twice}</div></div>`,
    );
    expect(article.text).toBe(FIRST);
  });

  it('is a story of parts with linked headings where no label says otherwise', () => {
    const article = story(`${p(FIRST)}<div>${cards}</div>`);
    expect(article.text).toContain('nobody had rowed it since the year of the flood');
  });
});

it('a heading with a colon over other articles goes with them, where the next heading follows', () => {
  const { text } = readHtml(
    `<title>The ferry</title><body><h1>The ferry at Kota Lama</h1><div class="text">${p(FIRST)}${p(SECOND)}<h3>To miss nothing of the race:</h3><div class="box"><h3>Read also:</h3><p><a href="/goats">Goats of Sagara win the race again</a></p></div><h3>The day in short:</h3>${p(THIRD)}${p(FOURTH)}</div>`,
  );
  expect(text.split('\n')).toEqual([FIRST, SECOND, 'The day in short:', THIRD, FOURTH]);
});

it('a plea to follow the house over the body is no lede', () => {
  const plea =
    'Find the Warta on our <a href="https://whatsapp.com/channel/00x">little channel</a>, see it on <a href="https://instagram.com/warta">Pictures</a>, and hear of every crane that falls before it does.';
  const { text } = readHtml(
    `<title>The ferry at Kota Lama</title><body><main><div class="top"><h1>The ferry at Kota Lama</h1><div class="plea">${plea}</div></div><div class="text">${PARAGRAPHS.map(p).join('')}</div></main>`,
  );
  expect(text.split('\n')).toEqual([...PARAGRAPHS]);
});
