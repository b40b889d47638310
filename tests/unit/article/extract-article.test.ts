import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract-article';
import { putBack, takeOutAgain } from '../../../src/article/shown/restore';
import { mapText } from '../../../src/article/blocks/text-map';
import {
  FIRST,
  FOURTH,
  p,
  PARAGRAPHS,
  readHtml,
  SECOND,
  story,
  THIRD,
  unsanitised,
} from './read-html';

const harbour = readHtml(readFileSync('tests/fixtures/pelabuhan.html', 'utf8'));

describe('an Indonesian article', () => {
  it('is found, with what the page says of it', () => {
    expect(harbour.found).toBe(true);
    expect(harbour.lang).toBe('id');
    expect(harbour.metadata).toMatchObject({
      title: 'Kapal Feri Baru Layani Teluk Sagara',
      siteName: 'Warta Pesisir',
      authors: ['Ratna Wijayakusuma'],
      published: '2026-03-04T08:30:00+07:00',
      canonical: 'https://www.wartapesisir.example/daerah/kapal-feri-baru',
    });
  });

  it('shows the dateline apart from the text', () => {
    expect(harbour.dateline).toMatchObject({ place: 'SAGARA', agency: 'WARTA PESISIR' });
    expect(harbour.text).not.toContain('WARTA PESISIR');
    expect(harbour.text).toContain('Sebuah kapal feri berkapasitas');
  });

  it('keeps lede, caption, heading and table', () => {
    expect(harbour.text).toContain('Warga tiga pulau kini bisa menyeberang');
    expect(harbour.blocks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['figure', 'heading', 'table']),
    );
    expect(harbour.text).toContain('Kenari\t8');
    expect(harbour.body.querySelector('img')?.getAttribute('src')).toBe(
      'https://www.wartapesisir.example/foto/feri.jpg',
    );
  });

  it('takes out every interruption and says which rule did it', () => {
    expect(harbour.removed.map(({ kind }) => kind)).toEqual([
      'related',
      'advert',
      'related',
      'related',
      'credit',
      'follow',
    ]);
    for (const words of [
      'Tarif Parkir',
      'ADVERTISEMENT',
      'Ombak Tinggi',
      'Dermaga Barat',
      'WhatsApp',
    ]) {
      expect(harbour.text).not.toContain(words);
      expect(harbour.removed.some(({ text }) => text.includes(words))).toBe(true);
    }
    expect(harbour.removed.every(({ reason }) => reason.length > 20)).toBe(true);
  });

  it('keeps a sentence that begins like a label', () => {
    expect(harbour.text).toContain('Baca juga buku harian nelayan tua ini');
  });

  it('says before which block a removal stood', () => {
    const [first] = harbour.removed;
    expect(harbour.blocks[first?.at ?? -1]?.text).toContain('Baca juga buku harian');
  });
});

describe('what stands between paragraphs', () => {
  const between = (inside: string) =>
    story([p(FIRST), p(SECOND), inside, p(THIRD), p(FOURTH)].join(''));

  it.each([
    [
      'a label in Spanish',
      '<p><b>Lee también: <a href="/n/1">El puerto cierra por obras</a></b></p>',
    ],
    ['a label without its mark', '<h4><a href="/n/1">Lire aussi Le port ferme</a></h4>'],
    [
      'a label in Korean over a list',
      '<div><strong>관련기사</strong><ul><li><a href="/n/1">항구 폐쇄</a></li></ul></div>',
    ],
    [
      'a label as a quotation',
      '<blockquote>LEE MÁS | <a href="/n/1">El puerto cierra</a></blockquote>',
    ],
    [
      'a teaser with a label nobody knows',
      '<div><p><a href="/n/1">Zorg krandle vistum opra nel mirka</a></p></div>',
    ],
    ['an advert in wrappers', '<div><div><span>Anzeige</span></div></div>'],
    [
      'a newsletter',
      '<div><p>All the news of the coast, every morning at six, free of charge.</p><form><input type="email"></form></div>',
    ],
    ['the way to an app', '<div>打开APP阅读最新报道</div>'],
    [
      'a label that touches its link',
      '<div><b>RELATED STORIES</b><a href="/n/1"><img src="/t.jpg" alt=""><span>Goats on board of the last boat</span></a></div>',
    ],
    ['a podcast', '<p>Follow The Tide wherever you get your podcasts.</p>'],
    [
      'a podcast and its services',
      '<p>Subscribe to The Tide on Apple Podcasts or wherever you listen.</p>',
    ],
    ['a channel', '<p>* Follow us on <a href="https://t.example/x">Telegram</a> for more</p>'],
    ['a pager', '<div>2 dari 8 halaman</div>'],
    ['a share bar', '<ul><li>Facebook</li><li>WhatsApp</li><li>Copy Link</li></ul>'],
    ['a label of the photo tool', '<div><span>Perbesar</span></div>'],
    [
      'a teaser set apart in italics, with no label',
      '<p><em>The master of the harbour: <a href="/n/1">Boats are late for a reason</a></em></p>',
    ],
    [
      'a label nobody knows, in one box with its links',
      '<div class="box"><div>Zorg vistum</div><a href="/n/1">Krandle opra nel mirka</a></div>',
    ],
    [
      'a list of links with a word before each',
      '<ul><li><b>Goats</b>: <a href="/n/1">How many goats a boat can hold</a></li><li><b>Cranes</b>: <a href="/n/2">Why they fall on roads</a></li></ul>',
    ],
    ['a table of contents', '<ul><li><a href="#a">The crane and the road</a></li></ul>'],
    [
      'the story’s own words, set large',
      '<blockquote><p>“the only road to the pier, and the lorries behind it stood until noon”</p></blockquote>',
    ],
    ['the title of a video', '<div><p>Video | Goats board the last boat</p></div>'],
    ['initials of those who wrote', '<p>(mdk/rka)</p>'],
    [
      'the question of a poll whose answers are buttons',
      '<div class="poll"><h3>Should the pier be sold?</h3><button>Yes</button><button>No</button></div>',
    ],
    [
      'a newsletter without a field, its name over it',
      '<div><h3>Bay Headline News</h3><p>Sign up to receive daily headline news from the Bay Gazette, a division of the Bay Network.</p></div>',
    ],
    ['a button of a service', '<div>Share on Pinterest</div>'],
    ['a label that the story goes on', '<p>Story continues</p>'],
  ])('takes out %s', (_, interruption) => {
    const article = between(interruption);
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed).toHaveLength(1);
    expect(article.removed[0]?.at).toBe(2);
  });

  it.each([
    ['a sub-heading', '<h2>What the drivers say</h2>'],
    ['a short sentence', '<p>Nobody answered.</p>'],
    [
      'a paragraph about newsletters',
      '<p>The harbour newsletter had promised better: subscribe, it said, and never miss a boat again.</p>',
    ],
    [
      'a paragraph about adverts',
      '<p>Advertisement after advertisement had praised the new ferry, in print and on every bus of the town.</p>',
    ],
    [
      'a sentence in a link',
      '<p>The <a href="/n/2">report of the ministry</a> tells another story, and a longer one.</p>',
    ],
    ['a list', '<ul><li>two cranes</li><li>one lorry</li></ul>'],
    ['a quotation', '<blockquote><p>We waited and waited.</p></blockquote>'],
  ])('keeps %s', (_, part) => {
    const article = between(part);
    const lines = mapText(document.createRange().createContextualFragment(part)).text;
    expect(article.text).toContain(lines);
    expect(article.removed).toEqual([]);
  });

  it('parts text that only line breaks part, and takes the advert alone', () => {
    const article = story(
      `${FIRST}<br><br>${SECOND}<br><br><a href="/ad">Advertisement</a><br><br>${THIRD}<br><br>${FOURTH}`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.map(({ text }) => text)).toEqual(['Advertisement']);
  });

  it.each([
    ['data for a script', '<div>{ "modules": [{"name": "gallery"}], "id": "2552971" }</div>'],
    [
      'the life of the author',
      '<div><p>Ana Lund joined the Coast in 2006 after years on the boats of three harbours, and writes of ferries and goats.</p></div>',
    ],
    [
      'a plea for comments',
      '<p>Have something to say? Tell us of your own ferry, and of the goats that you met on it, down there.</p>',
    ],
  ])('takes %s from the end', (_, part) => {
    const article = story(
      `${PARAGRAPHS.map(p).join('')}${part}`,
      '<meta name="author" content="Ana Lund">',
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed).toHaveLength(1);
  });

  it.each([
    [
      'an invitation to a channel',
      '<p>Berita lain ada di <a href="https://whatsapp.com/channel/0029Va">saluran kami</a>, setiap hari, pagi dan petang.</p>',
    ],
    [
      'a link behind a label in brackets',
      '<p>【写真と動画で見る】<a href="/p/1">The old pier at dawn, once more</a></p>',
    ],
    ['what an editing system did not put in', '<p><b>[Gambas:Video pier]</b></p>'],
    [
      'links to the entries of a live text',
      '<div><h2>Key events</h2><ul><li><a href="#b1">Ferry stopped by a goat</a></li><li><a href="#b2">Bridge closed at noon</a></li></ul></div>',
    ],
  ])('takes out %s', (_, part) => {
    const article = story(`${p(FIRST)}${p(SECOND)}${part}${p(THIRD)}${p(FOURTH)}`);
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.length).toBeGreaterThan(0);
  });

  it('keeps a note in brackets', () => {
    const note = '[Update: the ferry has left.]';
    expect(story(`${p(FIRST)}${p(SECOND)}${p(note)}${p(THIRD)}${p(FOURTH)}`).text).toContain(note);
  });

  it('lists a long list of links that stands between the paragraphs', () => {
    const links = [1, 2, 3, 4].map(
      (at) =>
        `<li><a href="/n/${at}">The goat number ${at} that was seen on the ferry to Sagara</a></li>`,
    );
    const article = story(
      `${p(FIRST)}${p(SECOND)}<ul class="x">${links.join('')}</ul>${p(THIRD)}${p(FOURTH)}`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.map(({ text }) => text).join()).toContain('goat number 4');
  });
});

describe('what the page hides or loads late', () => {
  it('keeps further pages of the same article', () => {
    const article = story(
      `<div class="page">${p(FIRST)}${p(SECOND)}</div><div class="page" style="display:none">${p(THIRD)}${p(FOURTH)}</div>` +
        '<div class="menu" style="display:none"><a href="/x">Menu of the house</a></div>',
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('reads the picture that noscript holds', () => {
    const article = story(
      `${p(FIRST)}<figure><img src="data:image/gif;base64,R0"><noscript><img src="/real.jpg"></noscript></figure>${p(SECOND)}${p(THIRD)}`,
    );
    expect(article.body.querySelector('img')?.getAttribute('src')).toMatch(/\/real\.jpg$/u);
  });

  it('reads open shadow roots', () => {
    const page = new DOMParser().parseFromString(
      `<h1>T</h1><article>${p(FIRST)}<x-part></x-part>${p(FOURTH)}</article>`,
      'text/html',
    );
    const host = page.querySelector('x-part');
    const root = host?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = p(SECOND) + p(THIRD);
    const article = extractArticle(page, 'https://coast.example/a/ferry-late', unsanitised);
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });
});

describe('short and strange pages', () => {
  it('reads a wire story of two sentences', () => {
    const article = story(p(`${FIRST} It gave no reason.`));
    expect(article.text).toContain(FIRST);
  });

  it('reads a short Chinese story', () => {
    const article = readHtml(
      '<title>渡轮</title><meta property="og:type" content="article"><h1>渡轮</h1><div><p>港务长星期一表示，开往三座岛屿的渡轮将推迟一小时出发，码头上没有人感到意外。</p>' +
        '<p>傍晚时分，船只恢复运行，最后一班船上的山羊比乘客还多，岛民们笑着上了岸。</p></div>',
    );
    expect(article.text.split('\n')).toHaveLength(2);
    expect(article.lang).toBe('zh');
  });

  it('says that a front page is not an article', () => {
    const teasers = Array.from(
      { length: 60 },
      (_, index) =>
        `<li><a href="/n/${index}">Ferry number ${index} leaves the harbour late</a></li>`,
    );
    const front = readHtml(
      `<title>Coast News</title><h1>Coast News</h1><ul>${teasers.join('')}</ul><p>${FIRST}</p>`,
      'https://coast.example/',
    );
    expect(front.found).toBe(false);
    expect(front.text).toBe('');
  });

  it('says of a house’s own address that it is none, with a story on top of it', () => {
    const cards = [1, 2, 3, 4, 5]
      .map(
        (at) =>
          `<div><h3><a href="/n/${at}">Boat ${at} is for sale again</a></h3>${p(FIRST)}<a href="/n/${at}">More</a></div>`,
      )
      .join('');
    const article = readHtml(
      `<title>Coast News</title><body><div><h1><a href="/n/0">The ferry is late</a></h1>${p(SECOND)}${p(THIRD)}</div>${cards}`,
      'https://www.coastnews.example/',
    );
    expect(article.found).toBe(false);
  });

  it('does not warn of a plea to subscribers that a long story goes on behind', () => {
    const long = Array.from({ length: 8 }, (_, at) =>
      PARAGRAPHS.map((text) => p(`Part ${at}. ${text}`)).join(''),
    );
    const plea = p('Already a subscriber? Sign in for the comments of the captain.');
    const article = story([...long.slice(0, 2), plea, ...long.slice(2)].join(''));
    expect(article.warnings).toEqual([]);
  });

  it('warns of a text that is cut by a paywall', () => {
    const article = story(
      `${PARAGRAPHS.map(p).join('')}<div><p>Subscribe to read the rest of this.</p></div>`,
    );
    expect(article.warnings.join()).toContain('subscribers');
    expect(article.text).not.toContain('Subscribe');
  });

  it('survives names that shadow the methods of the document', () => {
    const article = story(
      `<img name="querySelector"><img name="body"><form><input name="parentNode"><input name="firstChild"><input name="children">${PARAGRAPHS.map(p).join('')}</form>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('survives tables in tables', () => {
    const article = story(
      `${'<table><tr><td>'.repeat(60)}${PARAGRAPHS.map(p).join('')}${'</td></tr></table>'.repeat(60)}`,
    );
    expect(article.text).toContain(THIRD);
  });
});

describe('for any page', () => {
  const part = fc.oneof(
    fc.constantFrom(...PARAGRAPHS).map(p),
    fc.constantFrom(
      '<p>Read also: <a href="/x">Something else</a></p>',
      '<div><span>Advertisement</span></div>',
      '<h3>Later that day</h3>',
      '<p>Really.</p>',
      '<ul><li><a href="/x">One of many teasers</a></li></ul>',
      '<figure><img src="/a.jpg"><figcaption>The quay</figcaption></figure>',
    ),
  );
  const page = fc.array(part, { minLength: 3, maxLength: 12 }).map((parts) => parts.join(''));

  it('shows only words of the page, in their order', () => {
    fc.assert(
      fc.property(page, (inside) => {
        const article = story(inside);
        const source = document.createRange().createContextualFragment(inside).textContent ?? '';
        let at = 0;
        for (const { text } of article.blocks) {
          const found = source.indexOf(text, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + text.length;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the text back when all that was taken out is put back, and again when it is taken out', () => {
    fc.assert(
      fc.property(page, (inside) => {
        const article = story(inside);
        const pane = document.createElement('article');
        pane.append(article.body);
        const before = mapText(pane).text;
        const back = article.removed.map((_, index) =>
          putBack(pane, index, article.removedBodies[index] ?? document.createDocumentFragment()),
        );
        const lines = mapText(pane).text.split('\n');
        const wanted = [
          ...before.split('\n'),
          ...article.removed.flatMap(({ text }) => text.split('\n')),
        ];
        expect(lines.filter(Boolean).toSorted()).toEqual(wanted.filter(Boolean).toSorted());
        for (const [index, nodes] of back.entries()) takeOutAgain(pane, index, nodes);
        expect(mapText(pane).text).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what was taken out', () => {
  it('is put back without its controls, its links whole', () => {
    const box =
      '<div><p>Read also: <a href="/goats">Goats at sea</a></p><button>Send</button></div>';
    const article = story([p(FIRST), p(SECOND), box, p(THIRD), p(FOURTH)].join(''));
    const [back] = article.removedBodies;
    expect(back?.querySelector('a')?.getAttribute('href')).toBe(
      'https://www.wartapesisir.example/goats',
    );
    expect(back?.textContent).not.toContain('Send');
  });
});
