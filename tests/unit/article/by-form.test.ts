import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, story, THIRD } from './read-html';

const HOUSE = '<meta property="og:site_name" content="Warta Pesisir">';
const between = (inside: string) =>
  story([p(FIRST), p(SECOND), inside, p(THIRD), p(FOURTH)].join(''), HOUSE);

/** A long story: what stands beside a short one can be part of it. */
const LONG = [1, 2, 3].flatMap((day) => PARAGRAPHS.map((text) => `Day ${day}. ${text}`));
const after = (inside: string) => story(LONG.map(p).join('') + inside, HOUSE);
const STORY = PARAGRAPHS.join('\n');

describe('interruptions in a language without labels are known by their form', () => {
  const LINKS = '<ul><li><a href="/kitas">Dešimt laivų per naktį</a></li></ul>';

  it('but a heading over links to others stays where it has words of the story', () => {
    const word = /\p{L}{6,}/u.exec(THIRD)?.[0] ?? '';
    const heading = `Ziblo ${word}`;
    const { text } = between(`<h3>${heading}</h3>${LINKS}`);
    expect(text).toBe([FIRST, SECOND, heading, THIRD, FOURTH].join('\n'));
  });

  it('and where the story has others like it', () => {
    const { text } = between(`<h3>Ziblo malu</h3>${p(THIRD)}<h3>Kora vebu</h3>${LINKS}`);
    expect(text.split('\n')).toEqual(
      expect.arrayContaining(['Ziblo malu', 'Kora vebu']) as readonly string[],
    );
  });

  it('and a paragraph of the story stays that shares a box with a plea', () => {
    const plea =
      '<div><p><b>Ziblo malu</b></p><p>Kora vebu lamu.</p><form><input type="email"></form></div>';
    const blocks = [FIRST, SECOND, THIRD, FOURTH].map((text) => `<div>${p(text)}</div>`);
    blocks[1] = `<div>${p(SECOND)}${plea}</div>`;
    expect(story(blocks.join(''), HOUSE).text).toBe(STORY);
  });

  it.each([
    [
      'a few words with a colon and a link to another page of the site',
      '<p><b>Skaitykite dar:</b> <a href="/kitas">Dešimt laivų per naktį išplaukė iš uosto</a></p>',
    ],
    [
      'the same with a link to a few words that are no name',
      '<p><b>Skaitykite dar:</b> <a href="/kitas">Goat race rules</a></p>',
    ],
    [
      'a few words in bold over a list of links',
      '<p><b>Daugiau naujienų iš pakrantės</b></p><ul><li><a href="/kitas">Dešimt laivų per naktį išplaukė</a></li><li><a href="/trecias">Ožkų lenktynės atidėtos</a></li></ul>',
    ],
    [
      'a heading that no other is like, over a list of links',
      '<h3>Ziblo malu</h3><ul><li><a href="/kitas">Dešimt laivų per naktį išplaukė</a></li><li><a href="/trecias">Ožkų lenktynės atidėtos</a></li></ul>',
    ],
    [
      'a few words in bold over one link',
      '<p><b>Ziblo malu</b></p><p><a href="/kitas">Dešimt laivų per naktį išplaukė iš uosto</a></p>',
    ],
    [
      'a few words with a colon and a link, set as a quotation',
      '<blockquote>Ziblo malu: <a href="/kitas">Dešimt laivų per naktį išplaukė iš uosto</a></blockquote>',
    ],
    [
      'an arrow before the link, in a box',
      '<div>Loe ka › <a href="/teine">Kümme laeva lahkus öösel sadamast</a></div>',
    ],
    [
      'a line that names the house and leads to its channels alone',
      '<p>Warta Pesisir je i na <a href="https://www.facebook.com/warta">Facebooku</a> i <a href="https://x.com/warta">X-u</a>.</p>',
    ],
    [
      'the author of a teaser, with the picture that leads to it',
      '<div><a href="/lain"><img src="a.jpg"></a><div><a href="/lain"><h3>Ten boats left the quay at night</h3></a><span>di Sari Wulan</span></div></div>',
    ],
    [
      'a card whose link has no words and lies over it',
      '<div class="c"><a class="over" href="/lain"></a><img src="a.jpg"><div><h3>Ten boats left the quay at night</h3><p>Nobody saw where they went, and nobody asked, for the old master had left the day before that.</p></div></div>',
    ],
    [
      'what a shop asks for something',
      '<p><a href="https://shop.example/coat">$24 at Quay Goods</a></p>',
    ],
    [
      'the same in a currency that has no sign of its own',
      '<p><a href="https://shop.example/coat">1 290 Kč at Quay Goods</a></p>',
    ],
    [
      'the same as the words of a picture, with buttons',
      '<div class="pr"><a href="https://shop.example/c"><img src="/p.jpg"></a><a href="https://shop.example/c">Rain coat for ferries</a><span>€49</span><a href="https://shop.example/c">See it there</a></div>',
    ],
  ])('%s', (_, interruption) => {
    expect(between(interruption).text).toBe(STORY);
  });

  it.each([
    [
      'what is pressed at a picture',
      '<figcaption>The pier at noon, without a boat.</figcaption><span role="button">Ziblo malu</span>',
    ],
    [
      'the same among the words of its caption',
      '<figcaption>The pier at noon, without a boat. <a href="#">Ziblo malu</a></figcaption>',
    ],
    [
      'a link to the picture itself',
      '<a href="/big/pier.jpg">Ziblo malu</a><figcaption>The pier at noon, without a boat.</figcaption>',
    ],
  ])('%s', (_, inside) => {
    const { text, removed } = between(`<figure><img src="/pier.jpg">${inside}</figure>`);
    expect(text).toBe(
      [FIRST, SECOND, 'The pier at noon, without a boat.', THIRD, FOURTH].join('\n'),
    );
    expect(removed).toEqual([expect.objectContaining({ kind: 'tool', text: 'Ziblo malu' })]);
  });

  it('but not a link to a picture that is all that stands under it, which is its caption', () => {
    const figure =
      '<figure><img src="/pier.jpg"><figcaption><a href="/big/pier.jpg">The pier at noon</a></figcaption></figure>';
    expect(between(figure).text).toContain('The pier at noon');
  });

  it('and not whose picture it is, which leads to the file that it was taken from', () => {
    const figure =
      '<figure><img src="/pier.jpg"><figcaption>The pier at noon, without a boat. <a href="https://files.example/pier.jpg">Open Files</a></figcaption></figure>';
    expect(between(figure).text).toContain('without a boat. Open Files');
  });

  it.each([
    ['11:20', 'tool'],
    ['3 – 1', 'tool'],
    ['2/5', 'pager'],
  ])('figures alone are a pager only with a stroke between them: %s', (figures, kind) => {
    expect(between(`<div>${figures}</div>`).removed).toEqual([
      expect.objectContaining({ kind, text: figures }),
    ]);
  });

  it('words set apart with a row of services, each with a link', () => {
    const service = (name: string): string => `<a href="https://${name}.example/7">${name}</a>`;
    const row = `${service('Wavecast')}, ${service('Earbox')} kaj ${service('Tidalo')}`;
    const { text, removed } = after(p(`<em>Ziblo malu te reno: ${row}.</em>`));
    expect(text).toBe(LONG.join('\n'));
    expect(removed).toEqual([expect.objectContaining({ kind: 'follow' })]);
    expect(after(p(`Ziblo malu te reno: ${row}.`)).removed).toEqual([]);
  });

  it('the words of a player that asks whether it may be loaded, in a figure without a picture', () => {
    const asks =
      'To view this content, say that those who offer it may keep what they learn of you, here and in other countries.';
    const sign =
      '<svg viewBox="0 0 300 90"><path fill="#fff" d="M0 0h9"/><path fill="#ddd" d="M2 2h9"/><path fill="#d41" d="M4 4h9"/></svg>';
    const player = `<div><figure>${sign}<div>Ziblo malu te reno</div><div>${asks}</div></figure></div>`;
    expect(between(player).text).toBe(STORY);
  });

  it.each([
    [
      'a sentence with a sum that is a link',
      '<p><a href="https://bank.example/r">The crane cost the town $24, says its bank.</a></p>',
    ],
    [
      'a part whose heading has a link to itself',
      '<div class="part"><h3>What it cost<a href="#cost"></a></h3><p>Nobody knows.</p></div>',
    ],
    [
      'a picture over which a link to its gallery lies',
      '<div class="part"><a href="/gallery/3"></a><figure><img src="b.jpg"><figcaption>The boat at noon.</figcaption></figure><h3>The boat</h3></div>',
    ],
    ['a source with a short link', '<p>The list is here: <a href="/list">list</a>.</p>'],
    [
      'a sentence about a post of somebody',
      '<p>The captain of the Warta Pesisir race wrote it on <a href="https://x.com/captain/status/12">X</a> that night.</p>',
    ],
    [
      'a part of a gallery, in whose box another article is named',
      '<div><h2>2. The second boat came in at noon</h2><figure><a href="/photo/2"><img src="b.jpg"></a><figcaption>The boat at noon.</figcaption></figure><p><a href="/lain">Ten boats left the quay last night, and nobody saw where they went</a></p></div>',
    ],
  ])('not %s', (_, inside) => {
    const { text } = between(inside);
    expect(text.split('\n').length).toBeGreaterThan(PARAGRAPHS.length);
  });

  it('the name of a newsletter over its plea', () => {
    const [start = '', ...rest] = LONG.map(p);
    const plea =
      '<div class="signup"><h3>The Tide Table</h3><p>Every evening the boats of the next day, for all who sail and all who wait.</p><button>OK</button></div>';
    const { text } = story([...rest, plea, start].join(''));
    expect(text).not.toContain('Tide Table');
  });

  const PICTURES = ['The quay at noon, before the ferry came', 'The quay in the evening'];

  it('not whose pictures they are, over every caption', () => {
    const slides = PICTURES.map(
      (caption, at) =>
        `<figure><img src="/${at}.jpg" width="700"><div>Ana Lund/Warta</div><figcaption>${caption}</figcaption></figure>`,
    );
    const { text } = between(slides.join(p(FIRST.replace('Monday', 'Friday'))));
    expect(text.match(/Ana Lund/gu)).toHaveLength(2);
  });

  it('words over an advert that stand in the frame of the page as well', () => {
    const label = '<div class="ad-label">Zumora</div>';
    const page = (frame: string): string =>
      `<title>The ferry at Kota Lama</title><body><div class="top">${frame}<div></div></div><h1>The ferry at Kota Lama</h1>` +
      `<div class="body">${p(FIRST)}${p(SECOND)}<p>Zumora</p>${p(THIRD)}${p(FOURTH)}</div>`;
    expect(readHtml(page(label)).text).toBe(STORY);
    // Once, like the story: what was cried on the quay.
    expect(readHtml(page('')).text).toContain('Zumora');
  });

  it('an address to write to, in a box after the end', () => {
    const plea =
      '<div class="box"><p>Have you seen the boats of that night yourself? Then write to us in confidence at night@warta.example, or call.</p></div>';
    const { text, removed } = after(plea);
    expect(text).toBe(LONG.join('\n'));
    expect(removed).toHaveLength(1);
  });

  it('whose the text is, after a sign for it', () => {
    const own =
      '© Kota Lama Harbour Stories. What is written here, and every picture, is kept for us.';
    expect(after(p(own)).text).toBe(LONG.join('\n'));
  });

  it('what a text earns its house, over its first paragraph', () => {
    const notice =
      'This page may contain affiliate links. Read in <a href="/rules">our policy</a> what we do with them.';
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><header><h1>The ferry at Kota Lama</h1><div class="top">${p(notice)}</div></header><div>${LONG.map(p).join('')}</div>`,
    );
    expect(article.text).toBe(LONG.join('\n'));
  });

  it('headlines that are no links, in a list under words that no list knows', () => {
    const headlines = [
      'Volcano above Sagara wakes after sixty silent winters',
      'Parliament votes on tobacco prices before summer recess',
      'Striker returns from injury with three early penalties',
    ];
    const box = `<div class="x1"><h4>What Sagara clicks on</h4><ol>${headlines.map((text) => `<li>${text}</li>`).join('')}</ol></div>`;
    const { text, removed } = between(box);
    expect(text).toBe(STORY);
    expect(removed.map(({ kind }) => kind)).toContain('related');
  });

  it('but not what was found of the same story, in such a list', () => {
    const points = [
      'The harbour master and the lorries on that Monday',
      'Islands that nobody reaches before the evening boats',
      'Another crane that stood across the only road to the pier',
    ];
    const box = `<div class="x1"><h4>What Sagara asks</h4><ol>${points.map((text) => `<li>${text}</li>`).join('')}</ol></div>`;
    expect(between(box).text).toContain(points.join('\n'));
  });

  it('a text in a box of another shape, after links to other articles', () => {
    const rest =
      '<div class="list"><a href="/1">Ten boats left the quay at night</a></div><div class="plain"><p class="note">What is written on these pages is what those who wrote it think, and need not be what this house thinks of it.</p></div>';
    expect(after(rest).text).toBe(LONG.join('\n'));
  });
});

describe('a plea to subscribe without a field for an address', () => {
  const told =
    'Our reporters tell you every morning what matters on the three islands, without goats.';

  it('is a box around a link to subscribe', () => {
    const box = `<div class="card"><h3>The coast in brief</h3><p>${told}</p><a href="/letters">Subscribe</a></div>`;
    const [start = '', ...rest] = LONG.map(p);
    const { text, removed } = story([...rest, box, start].join(''));
    expect(text).toBe([...LONG.slice(1), LONG[0]].join('\n'));
    expect(removed.map(({ kind }) => kind)).toEqual(['newsletter']);
  });

  it('is a paragraph set apart as a whole, with such a link', () => {
    const plea =
      '<p><em>Do you like this? <a href="/letters">Sign up for our letter</a> and get the coast every Friday.</em></p>';
    expect(between(plea).text).toBe(STORY);
  });

  it('is no paragraph of the story with the link', () => {
    const plea = `<p>The line asks all who sail to <a href="/letters">sign up for</a> its letter on the ${told}</p>`;
    expect(between(plea).text).toContain(told);
  });
});

describe('what belongs is known by its form as well', () => {
  it('a few sentences under a heading, in a box with nothing to click', () => {
    const box =
      '<div class="box"><h3>What is a ferry?</h3><p>A boat that goes back and forth.</p></div>';
    expect(between(box).text).toContain('What is a ferry?\nA boat that goes back and forth.');
    expect(between(box.replace('box', 'newsletter-box')).text).toBe(STORY);
  });

  it('a paragraph under a heading in an aside, when it tells of the same things', () => {
    const told =
      'Every Monday the harbour sends one ferry to the islands, and the evening boats follow when its lorries are ashore.';
    const sold =
      'Our calendar with twelve watercolours of lighthouses is printed on heavy paper, and costs as much as two loaves.';
    const aside = (text: string): string => `<aside><h3>The background</h3>${p(text)}</aside>`;
    expect(between(aside(told)).text).toContain(`The background\n${told}`);
    expect(between(aside(sold)).text).toBe(STORY);
  });

  it('a table in a box of its own right behind the last paragraph', () => {
    const table =
      '<table><tr><th>Harbour</th><th>Boats on Monday</th></tr><tr><td>North</td><td>4</td></tr><tr><td>South</td><td>11</td></tr></table>';
    const pages = `<section class="wrap"><div class="text">${LONG.map(p).join('')}</div><div class="results"><div>${table}</div></div></section>`;
    expect(story(pages).text.split('\n').slice(-3)).toEqual([
      'Harbour\tBoats on Monday',
      'North\t4',
      'South\t11',
    ]);
  });

  it('a short last paragraph where each has a box of its own', () => {
    const boxes = [...PARAGRAPHS, 'The goats were first ashore.']
      .map((text) => `<div>${p(text)}</div>`)
      .join('');
    expect(story(boxes).text).toBe(`${STORY}\nThe goats were first ashore.`);
  });

  it('the same in two boxes each, behind a list of other articles', () => {
    const box = (text: string): string =>
      `<app-text><div class="block">${p(text)}</div></app-text>`;
    const others =
      '<app-slider><h2>More</h2><a href="/1">Ten boats left the quay at night</a></app-slider>';
    const text = 'The goats were first ashore.';
    expect(story(PARAGRAPHS.map(box).join('') + others + box(text)).text).toBe(`${STORY}\n${text}`);
  });

  it('a second headline right over the body', () => {
    const html = `<!doctype html><html><head><title>The ferry at Kota Lama</title></head><body><div><h1>The ferry at Kota Lama</h1><ul><li>Sari Wulan</li></ul></div><div><h4>Goats on board, and people left on the quay at noon</h4><div class="story">${PARAGRAPHS.map(p).join('')}</div></div></body></html>`;
    expect(readHtml(html).text).toBe(
      `Goats on board, and people left on the quay at noon\n${STORY}`,
    );
  });

  it('but not the headline once more, behind a word for it', () => {
    const again = p('原标题：The ferry at Kota Lama is late, and nobody is surprised.');
    const title = 'The ferry at Kota Lama is late, and nobody is surprised';
    const html = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><div class="story">${again}${PARAGRAPHS.map(p).join('')}</div></body></html>`;
    expect(readHtml(html).text).toBe(STORY);
  });

  it('a lede that is set as a heading, above the body', () => {
    const lede =
      'The ferry to the islands was late again on Monday, since a crane lay on the road to the pier.';
    const html = `<!doctype html><html><head><title>The ferry at Kota Lama</title></head><body><div><h1>The ferry at Kota Lama</h1><div>Sari Wulan</div><h2>${lede}</h2></div><div class="story">${PARAGRAPHS.map(p).join('')}</div></body></html>`;
    expect(readHtml(html).text).toBe(`${lede}\n${STORY}`);
  });

  it('a second headline in bold, with a picture between it and the text', () => {
    const deck = '<p><b>Goats on board, people on the quay</b></p>';
    const figure =
      '<figure><img src="a.jpg"><figcaption>The pier at noon, without a boat.</figcaption></figure>';
    expect(story(deck + figure + PARAGRAPHS.map(p).join('')).text).toBe(
      `Goats on board, people on the quay\nThe pier at noon, without a boat.\n${STORY}`,
    );
  });
});
