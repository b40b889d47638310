import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/reading/reading';
import {
  between,
  FIRST,
  FOURTH,
  others,
  p,
  PARAGRAPHS,
  readHtml,
  SECOND,
  story,
  THIRD,
} from './read-html';

describe('the words under a picture', () => {
  const picture = (words: string, width = 600): string =>
    `<div class="pic"><img src="/pier.jpg" width="${width}">${words}</div>`;

  it.each([
    [
      'a source that is a link to another site',
      '<p>Image: <a href="https://pictures.example/9">Bo Falk of Kenari on Pictures</a></p>',
      'Image: Bo Falk of Kenari on Pictures',
    ],
    [
      'a credit in brackets that names the author',
      '<p class="c">The pier at noon.</p><span>(Credit: Ana Lund/Coast)</span>',
      '(Credit: Ana Lund/Coast)',
    ],
    [
      'a credit among lines that are far indented',
      `<p class="c">The pier at noon, seen from the crane.</p>${' '.repeat(300)}<div class="w">Bo Falk / Coast Pictures</div>`,
      'Bo Falk / Coast Pictures',
    ],
  ])('are kept: %s', (_, words, kept) => {
    const article = readHtml(
      `<title>The ferry</title><meta name="author" content="Ana Lund"><body><h1>The ferry at Kota Lama</h1><div class="story">${p(FIRST)}${p(SECOND)}${picture(words)}${p(THIRD)}${p(FOURTH)}</div>`,
    );
    expect(article.text.split('\n')).toContain(kept);
  });

  it.each([
    [
      'a linked headline of the site',
      '<p><a href="/goats">Goats of Sagara win the race again</a></p>',
    ],
    [
      'a headline with the name of who wrote it',
      '<h3><a href="/goats">Goats of Sagara win the race again</a></h3><span>Bo Falk of Sagara</span>',
    ],
    ['words over a portrait', '<span>Author:</span>'],
  ])('are none: %s', (_, words) => {
    expect(between(picture(words)).text).toBe(PARAGRAPHS.join('\n'));
  });
});

it('words under a picture that are its description are its caption, others are not', () => {
  const under = (words: string): string =>
    `<div class="a"><img src="/pier.jpg" alt="The pier at noon" width="640"></div><div class="b"><span>${words}</span></div>`;
  expect(others(between(under('The pier at noon')))).toEqual([['figure', 'The pier at noon']]);
  expect(others(between(under('Zoom')))).toEqual([]);
});

describe('words at a picture that tell whose it is', () => {
  const CREDITED = 'The pier of Kota Lama on Monday, when no ferry left for the islands.';
  const opens = (inside: string) => story(inside + PARAGRAPHS.map(p).join(''));

  it.each([
    `<div><img src="/pier.jpg" width="600"></div>${p(`Ana Lund/Harbour - ${CREDITED}`)}`,
    `<p><img src="/pier.jpg" width="600"><br>Ana Lund/Harbour – ${CREDITED}</p>`,
  ])('at their head are a caption, and no dateline: %s', (inside) => {
    const { dateline, blocks } = opens(inside);
    expect(dateline).toBeNull();
    expect(blocks[0]?.kind).toBe('figure');
    expect(blocks[0]?.text).toContain('Ana Lund/Harbour');
  });

  it('a text without a picture begins with its dateline', () => {
    const { dateline } = opens(p(`Kota Lama/Harbour - ${CREDITED}`));
    expect(dateline?.place).toBe('Kota Lama');
  });
});

describe('slides whose pictures a script was to put in', () => {
  it('keep their words, known by whose picture it was', () => {
    const slide = (words: string, at: number) =>
      `<div class="slide"><div data-src="/${at}.jpg"></div><p class="cap">${words} Photo: Ana Lund</p><span>${at}/2</span></div>`;
    const words = ['The crane at noon.', 'Goats on the last ferry.'];
    expect(others(between(`<div class="slides">${words.map(slide).join('')}</div>`))).toEqual(
      words.map((text): [BlockKind, string] => ['paragraph', `${text} Photo: Ana Lund`]),
    );
  });
});

it('slides without their pictures keep words with a name and an agency in brackets behind them', () => {
  const words = 'The crane fell at noon. (HARBOUR FOTO/Ana Lund)';
  const slide = (text: string): string =>
    `<div class="s"><div class="t"><div data-src="/1.jpg"></div><span>${text}</span></div></div>`;
  expect(others(between(slide(words)))).toEqual([['paragraph', words]]);
  expect(others(between(slide('The crane fell at noon. (rhu/bds)')))).toEqual([]);
});

describe('a caption without an element for it', () => {
  const caption = (inside: string): string | undefined =>
    between(inside).body.querySelector('figure:has(img) figcaption')?.textContent?.trim();

  it('is one beside its picture, in the words of the box itself', () => {
    const inside =
      '<div class="pic"><img src="/a.jpg" width="600"> <span>coastpictures.example</span></div>';
    expect(caption(inside)).toBe('coastpictures.example');
  });

  it('is one, however long, where the page says that it describes the picture', () => {
    const long = `${SECOND} ${THIRD} ${FIRST} ${SECOND} ${FOURTH}`;
    const inside = `<div class="box" aria-describedby="words-9"><img src="/a.jpg"><p id="words-9" class="w">${long}</p></div>`;
    const told = `${p(`${FIRST} ${SECOND}`)}${p(`${THIRD} ${FOURTH}`)}`;
    const { body } = story(`${told}${inside}${told.replaceAll('ferry', 'boat')}${p(FOURTH)}`);
    expect(body.querySelector('figure figcaption')?.textContent).toBe(long);
  });

  it('keeps the still of a film in the button that plays it', () => {
    const inside =
      '<figure><div><button aria-label="Play"><img src="/still.jpg" width="620"><span>0:49</span></button></div><figcaption>The crane falls, as seen from the quay</figcaption></figure>';
    expect(caption(inside)).toBe('The crane falls, as seen from the quay');
  });

  it('has no words for screen readers before it', () => {
    const inside =
      '<figure><img src="/a.jpg"><figcaption><span>Words of the picture,</span><p>The crane at noon</p></figcaption></figure>';
    expect(others(between(inside))).toEqual([['figure', 'The crane at noon']]);
  });
});

describe('a caption in spans', () => {
  const caption = 'The pier at noon, seen from the crane';

  it('is parted from the credit that touches it', () => {
    const article = between(
      `<div class="pic"><img src="/a.jpg"><span>${caption}</span><span>Bo Falk / Coast</span></div>`,
    );
    expect(article.text.split('\n')[2]).toBe(`${caption} Bo Falk / Coast`);
  });

  it('is parted from the paragraph in which it stands with its picture', () => {
    const article = between(
      `<p><span class="right"><img src="/a.jpg" width="300"><span>${caption}</span></span>${SECOND.repeat(2)}</p>`,
    );
    expect(article.text.split('\n').slice(2, 4)).toEqual([caption, SECOND.repeat(2)]);
    expect(article.body.querySelector('figure img')).not.toBeNull();
  });

  it('is none where a small sign stands before a word', () => {
    const signed = `The boats of <span><img src="/flag.png" width="16">Kenari</span> were late, and nobody on the quay was surprised.`;
    expect(between(p(signed)).text).toContain('The boats of Kenari were late');
  });
});

describe('pictures show what a reader would have seen', () => {
  const source = (image: string) =>
    between(`<figure>${image}<figcaption>The pier</figcaption></figure>`)
      .body.querySelector('img')
      ?.getAttribute('src');

  it.each([
    ['a lazy address', '<img src="data:image/gif;base64,R0" data-src="/real.jpg">'],
    [
      'an address under another name',
      '<img data-original="https://www.wartapesisir.example/real.jpg">',
    ],
    ['a set of sizes alone', '<img srcset="/real.jpg 640w, /large.jpg 1280w">'],
    ['a lazy set of sizes', '<img src="/spacer-placeholder.gif" data-srcset="/real.jpg 640w">'],
    [
      'the sources of a picture',
      '<picture><source srcset="/real.jpg 1x, /large.jpg 2x"><img alt="pier"></picture>',
    ],
    [
      'the lazy sources of a picture',
      '<picture><source data-srcset="/real.jpg"><img src="data:image/svg+xml,x"></picture>',
    ],
    ['a stand-in of one pixel', '<img src="/1x1.png" data-hi-res-src="/real.jpg">'],
    ['a hidden stand-in', '<img style="display:none" width="1" height="1" data-cfsrc="/real.jpg">'],
    ['what noscript holds', '<img class="lazy"><noscript><img src="/real.jpg"></noscript>'],
  ])('%s', (_, image) => {
    expect(source(image)).toMatch(/^https:\/\/www\.wartapesisir\.example\/(?:\w+\/)?real\.jpg$/u);
  });
});

describe('the background of a box', () => {
  const PIER = `background-image: url('/pier.jpg')`;

  it.each([
    [
      'in a figure',
      `<figure><div style="${PIER}"></div><figcaption>The pier</figcaption></figure>`,
    ],
    ['that says it is one', `<div role="img" aria-label="The pier" style="${PIER}"></div>`],
    ['that comes later', '<figure><div data-bg="/pier.jpg"></div></figure>'],
  ])('is a picture %s', (_, box) => {
    const image = between(box).body.querySelector('img');
    expect(image?.getAttribute('src')).toBe('https://www.wartapesisir.example/pier.jpg');
  });

  it.each([
    ['of any box', `<div style="${PIER}"></div>`],
    ['behind a picture', `<figure style="${PIER}"><img src="/real.jpg"></figure>`],
  ])('is none %s', (_, box) => {
    expect(between(box).body.querySelector('img[src*="pier.jpg"]')).toBeNull();
  });
});

describe('a drawing in the page itself', () => {
  const chart =
    '<rect width="40" height="90" fill="#246"/><rect x="60" width="40" height="50" fill="#246"/><text y="99">1990</text>';
  const drawn = (markup: string) =>
    between(`<figure>${markup}<figcaption>Boats a year</figcaption></figure>`);

  it('is shown as a picture, with its name', () => {
    const { body, text } = drawn(
      `<svg viewBox="0 0 640 220" role="img" aria-label="Two columns">${chart}</svg>`,
    );
    const image = body.querySelector('figure img');
    expect(image?.getAttribute('alt')).toBe('Two columns');
    expect(image?.getAttribute('src')).toMatch(/^data:image\/svg\+xml,.*1990/u);
    expect(text).not.toContain('1990');
  });

  it.each([
    ['an icon', `<svg viewBox="0 0 24 24">${chart}</svg>`],
    ['the sign of a button', `<button><svg viewBox="0 0 640 640">${chart}</svg></button>`],
    ['a sign over a film', `<video src="/f.mp4"></video><svg viewBox="0 0 640 640">${chart}</svg>`],
    [
      'what the page’s styles colour',
      '<svg viewBox="0 0 640 640"><path d="M0 0h9"/><path d="M1 1h9"/><path d="M2 2h9"/></svg>',
    ],
  ])('is none: %s', (_, markup) => {
    expect(drawn(markup).body.querySelector('img')).toBeNull();
  });
});

it('a picture that is whole in its address is shown, the blur that stands in for one is not', () => {
  const photo = `data:image/jpeg;base64,${'R0lG'.repeat(5000)}`;
  const shown = (address: string) =>
    between(`<figure><img src="${address}"><figcaption>The pier</figcaption></figure>`)
      .body.querySelector('img')
      ?.getAttribute('src');
  expect(shown(photo)).toBe(photo);
  expect(shown(`data:image/jpeg;base64,${'R0lG'.repeat(200)}`)).toBeUndefined();
});

it('a picture of AMP is one, with the line under it as its caption', () => {
  const article = story(
    `<amp-img src="/pier.jpg" width="600" height="400"></amp-img><p class="c">The pier at first light, seen from the sea</p>${PARAGRAPHS.map(p).join('')}${'<p>So it went.</p>'.repeat(9)}`,
  );
  expect(article.body.querySelector('img')?.getAttribute('src')).toContain('/pier.jpg');
  expect(article.text.split('\n')[0]).toBe('The pier at first light, seen from the sea');
});

describe('the lead picture', () => {
  const picture = (src: string): string =>
    `<div class="photo"><img src="${src}"><div class="text">The pier at dawn, seen from the harbour office</div></div>`;
  const led = (above: string, inside = '') =>
    readHtml(
      `<title>The ferry</title><meta property="og:image" content="https://img.example/2026/pier-dawn-1200x630.jpg"><body><nav><ul><li><img src="/pier-dawn.jpg"></li></ul></nav>` +
        `<header><h1>The ferry at Kota Lama</h1>${above}</header><div class="text">${inside}${PARAGRAPHS.map(p).join('')}</div>`,
    );

  it('stands apart from the text, with its caption', () => {
    const { leadPicture, text } = led(picture('/img/pier-dawn-640x360.jpg'));
    expect(leadPicture.querySelector('img')?.getAttribute('src')).toBe(
      'https://www.wartapesisir.example/img/pier-dawn-640x360.jpg',
    );
    expect(leadPicture.querySelector('figcaption')?.textContent).toBe(
      'The pier at dawn, seen from the harbour office',
    );
    expect(text).toBe(PARAGRAPHS.join('\n'));
  });

  it('has not for its caption what stands over the headline, in one box with all three', () => {
    const { leadPicture } = readHtml(
      `<title>The ferry</title><meta property="og:image" content="/img/pier-dawn.jpg"><body><div>` +
        `<div><p>Story 2641 | 28.8K views</p><h1>The ferry at Kota Lama</h1></div>` +
        `<div><img src="/img/pier-dawn.jpg" width="800"></div></div><div>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(leadPicture.querySelector('img')).not.toBeNull();
    expect(leadPicture.textContent).toBe('');
  });

  it('has not for its caption what stands at a field to write in', () => {
    const { leadPicture } = led(
      `<div class="photo"><img src="/img/pier-dawn-640x360.jpg"><div>Get harbour alerts</div><input type="text"></div>`,
    );
    expect(leadPicture.querySelector('img')).not.toBeNull();
    expect(leadPicture.textContent).toBe('');
  });

  it('has not the lede for its caption, which stands in a box with it', () => {
    const lede =
      'The ferry at Kota Lama sails again from Monday on, after eleven weeks in the yard.';
    const { leadPicture, text } = led(
      `<div><figure><img src="/img/pier-dawn-640x360.jpg"></figure><p>${lede}</p></div>`,
    );
    expect(text.split('\n')[0]).toBe(lede);
    expect(leadPicture.querySelector('img')).not.toBeNull();
    expect(leadPicture.textContent).toBe('');
  });

  it('is another cut of the one that the page’s data names', () => {
    const { leadPicture } = led('<p><img src="/img/pier-dawn_md.jpg" width="100" height="56"></p>');
    expect(leadPicture.querySelector('img')?.getAttribute('src')).toMatch(/pier-dawn_md\.jpg$/u);
    expect(led('<p><img src="/img/boat-dawn_md.jpg"></p>').leadPicture.childNodes).toHaveLength(0);
  });

  it.each([
    ['a wide one', '<img src="/noon.jpg" width="640">', true],
    [
      'one with a caption',
      '<div><img src="/noon.jpg"><p>The pier at noon, in the rain</p></div>',
      true,
    ],
    ['a portrait', '<img src="/ana.jpg" width="60">', false],
    ['one that leads elsewhere', '<a href="/n/2"><img src="/noon.jpg" width="640"></a>', false],
    ['one of a list', '<ul><li><img src="/noon.jpg" width="640"></li></ul>', false],
  ])('is under the headline where the data names none, if it is %s', (_, above, shown) => {
    const { leadPicture } = readHtml(
      `<title>The ferry</title><body><header><h1>The ferry at Kota Lama</h1>${above}</header><div class="text">${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(leadPicture.querySelector('img') !== null).toBe(shown);
  });

  it('has its caption from the rows of a table that keeps the text off it', () => {
    const off = '<td rowspan="2" class="off"></td>';
    const { leadPicture } = readHtml(
      `<title>The ferry</title><body><header><h1>The ferry at Kota Lama</h1><table><tr>${off}<td><img src="/noon.jpg" width="640"></td>${off}</tr><tr><td>The pier at noon, in the rain</td></tr></table></header><div class="text">${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(leadPicture.querySelector('figcaption')?.textContent).toBe(
      'The pier at noon, in the rain',
    );
  });

  it('is under the headline in an item of a list that is the whole article', () => {
    const long = Array.from({ length: 20 }, (_, day) => p(`Day ${day}. ${FIRST}`)).join('');
    const { leadPicture } = readHtml(
      `<title>The ferry</title><body><ul><li></li><li><header><h1>The ferry at Kota Lama</h1><img src="/noon.jpg" width="640"></header><div class="text">${long}</div></li></ul>`,
    );
    expect(leadPicture.querySelector('img')).not.toBeNull();
  });

  it.each([
    ['that the page’s data does not name', picture('/img/another-boat.jpg'), ''],
    ['that the body has already', picture('/img/pier-dawn.jpg'), picture('/pier-dawn-320x180.jpg')],
    ['of a menu', '', ''],
  ])('is none %s', (_, above, inside) => {
    expect(led(above, inside).leadPicture.childNodes).toHaveLength(0);
  });
});

describe('a film in a frame', () => {
  const linkFor = (frame: string) =>
    story(`${p(FIRST)}${p(SECOND)}<div class="player">${frame}</div>${p(THIRD)}${p(FOURTH)}`);

  it.each([
    [
      'https://www.youtube.com/embed/a1B2c3D4e5F?rel=0',
      'https://www.youtube.com/watch?v=a1B2c3D4e5F',
    ],
    ['//www.youtube-nocookie.com/embed/a1B2c3D4e5F', 'https://www.youtube.com/watch?v=a1B2c3D4e5F'],
    ['https://player.vimeo.com/video/123456', 'https://vimeo.com/123456'],
    ['https://www.dailymotion.com/embed/video/x7y8z9', 'https://www.dailymotion.com/video/x7y8z9'],
  ])('is a link to it: %s', (address, page) => {
    const article = linkFor(`<iframe data-src="${address}" title="Goats on the ferry"></iframe>`);
    const link = article.body.querySelector('.player a');
    expect(link?.getAttribute('href')).toBe(page);
    expect(link?.getAttribute('aria-label')).toBe('Goats on the ferry');
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('is called after its house where it has no title', () => {
    const article = linkFor(
      '<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F" title="YouTube video player"></iframe>',
    );
    expect(article.body.querySelector('.player a')?.getAttribute('aria-label')).toBe('youtube.com');
  });

  it('is none where something else stands in the frame', () => {
    const article = linkFor('<iframe src="https://ads.example/embed/a1B2c3D4e5F"></iframe>');
    expect(article.body.querySelector('a,iframe')).toBeNull();
  });
});

describe('one caption under several pictures', () => {
  const CAPTION = 'The goats of the island wait on the pier at noon (photo: Ana Lund)';
  const read = (...files: string[]) =>
    story(
      p(SECOND) +
        files
          .map(
            (file, at) =>
              `<h2>Stop ${at + 1}</h2><figure><div><img src="/img/${file}.jpg"></div><figcaption>${CAPTION}</figcaption></figure>${p(`${FIRST} ${at}`)}`,
          )
          .join(''),
    );

  it('is shown once, and every picture', () => {
    const { body, text, removed } = read('goats-one', 'goats-two', 'goats-three');
    expect(body.querySelectorAll('img')).toHaveLength(3);
    expect(text.split(CAPTION)).toHaveLength(2);
    expect(removed.map((removal) => removal.text)).toEqual([CAPTION, CAPTION]);
  });

  it('goes with a picture that is there already in another size', () => {
    const { body } = read('goats-one-300x200', 'goats-two', 'goats-one-900x600', 'goats-two');
    expect(body.querySelectorAll('img')).toHaveLength(2);
  });
});
