import { describe, expect, it } from 'vitest';
import { walkBlocks } from '../../../src/article/blocks/walk-blocks';
import { keepMass } from '../../../src/article/interruptions/keep-mass';
import { mergeBoxes } from '../../../src/article/prepare/merge-boxes';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, THIRD } from './read-html';

/** Paragraphs of something else that the house shows on the page of a short article. */
const ELSEWHERE = [
  'It has been the paper of those who trade in salt, rope and lamp oil since the year in which the harbour froze over.',
  'Its owners have changed four times, and each of them has promised to leave the page with the tide tables as it was.',
  'The offices moved out of the old town hall after a flood, and the presses have stood on the hill behind it since then.',
  'Some forty people write for it, of whom half a dozen live abroad and are paid by the line, as their grandfathers were.',
];

const page = (body: string): string =>
  `<!doctype html><html><head><title>Ferry to the three islands leaves an hour late</title></head><body><h1>Ferry to the three islands leaves an hour late</h1>${body}</body></html>`;

const LINKS = [1, 2, 3, 4].map((at) => `<p><a href="/${at}">Goats of the quay, part ${at}</a></p>`);

describe('a short article', () => {
  it('is what stands under the headline and tells of it, not a longer text about the house', () => {
    const about = `<div class="source"><h3>Where this is from</h3><div class="about">${[...ELSEWHERE, ...ELSEWHERE.map((it) => `They say: ${it}`)].map(p).join('')}</div></div>`;
    const { text } = readHtml(
      page(
        `<main><div class="text">${p(FIRST)}${p(SECOND)}</div><div class="more">${LINKS.join('')}</div>${about}</main>`,
      ),
    );
    expect(text).toBe(`${FIRST}\n${SECOND}`);
  });

  it('is not who owns the house, however long that is told', () => {
    const owners = `<div class="foot"><div class="copy"><p>© 2031 The Harbour Post. ${ELSEWHERE.slice(0, 3).join(' ')} ${ELSEWHERE.slice(0, 3).join(' ')}</p></div></div>`;
    const { text } = readHtml(
      page(`<div class="sidebar-layout"><div>${p(FIRST)}${p(SECOND)}</div></div>${owners}`),
    );
    expect(text).toContain(SECOND);
    expect(text).not.toContain('©');
  });

  it('is what tells of its headline, not the longer caption or post beside it', () => {
    const told =
      '<p>The ferry to the islands leaves an hour late on <a href="/m">Monday and Tuesday</a> said <a href="/h">the master of the harbour</a>.</p>';
    const post =
      '<blockquote class="twitter-tweet"><p>Whoever left the lamp on the quay burning all night may come to the office and pay for the oil, before I come to him, said the watchman, who had bought it himself, at the shop of his brother, on Sunday.</p>— The watch (@watch)</blockquote>';
    const caption =
      '<div class="entry"><p>The watchman, his brother, the lamp, the oil, the goats, and the bed, all in the picture, as they were on Sunday, at noon, on the quay, said a neighbour, who saw them, and laughed.</p></div>';
    const inBoxes = (inside: string): string => `<div><div><div>${inside}</div></div></div>`;
    for (const beside of [caption, post]) {
      const { text } = readHtml(
        page(inBoxes(beside) + inBoxes(`${told}${told.replace('The', 'Every')}`)),
      );
      expect(text).toContain('The ferry to the islands leaves');
      expect(text).toContain('Every ferry to the islands leaves');
    }
  });

  it('is its lead and the sentences behind it, though the lead is the longest of all', () => {
    const lead = `${FIRST.slice(0, -1)}, and ${SECOND.charAt(0).toLowerCase()}${SECOND.slice(1)}`;
    const short = 'The office of the harbour <a href="https://harbour.example/">told of it.</a>';
    const read = '<section><b>Read also: </b><a href="/goat">A goat on the pier</a></section>';
    const { text } = readHtml(
      page(
        `<article><div class="text"><div class="opening">${lead}</div><div>${p(short)}${p(`“${THIRD} ${FOURTH}”`)}${read}</div></div></article>`,
      ),
    );
    expect(text).toBe(
      [lead, 'The office of the harbour told of it.', `“${THIRD} ${FOURTH}”`].join('\n'),
    );
  });
});

it('what is given back when too much would go are paragraphs, not the labels among them', () => {
  const parsed = new DOMParser().parseFromString(
    `<div>${p(FIRST)}<p>Read also: a goat</p>${ELSEWHERE.map(p).join('')}</div>`,
    'text/html',
  );
  const lines = walkBlocks(parsed.body);
  const fates = lines.map((_, index) => (index === 0 ? 'stays' : 'around'));
  const kept = keepMass(lines, fates, new Set(lines), ({ text }) => text.startsWith('Read'));
  expect(kept.undone.join()).toContain('more than half');
  expect(lines.filter((_, index) => kept.fates[index] === 'stays').map(({ text }) => text)).toEqual(
    [FIRST, ...ELSEWHERE],
  );
});

describe('what readers wrote under a short article', () => {
  const NAMES = [
    'Ana',
    'bo_17',
    'pierwatcher3',
    'Rosa D.',
    'goat 4 ever',
    'tide99',
    'Kai Lum',
    'o.',
  ];
  const comment = (name: string, at: number): string =>
    `<div><div><b>${name}</b> <span>${at + 1}:1${at} · 12 Mar</span></div>${p(`${ELSEWHERE[at % 4] ?? ''} ${ELSEWHERE[(at + 1) % 4] ?? ''}`)}<span><a href="#r${at}">Ziblo</a></span></div>`;

  it('is none of it, though it is many times as long', () => {
    const { text } = readHtml(
      page(
        `<div><div class="text">${p(FIRST)}${p(SECOND)}</div><div>${NAMES.map(comment).join('')}</div></div>`,
      ),
    );
    expect(text).toBe(`${FIRST}\n${SECOND}`);
  });
});

describe('paragraphs in several boxes each', () => {
  it.each([
    ['without a name', '<div><div><div>', '</div></div></div>'],
    ['each with a name', '<div class="a1"><div class="b2"><div class="c3">', '</div></div></div>'],
    ['of another kind', '<section><div><section>', '</section></div></section>'],
  ])('are all kept: boxes %s', (_, open, close) => {
    const label = '<p>Read also: <a href="/goat">A goat on the pier</a></p>';
    const more = [...ELSEWHERE, ...ELSEWHERE.map((text) => `They say: ${text}`)];
    const boxed = [...PARAGRAPHS.map(p), label, ...more.map(p)].map((it) => open + it + close);
    const { text } = readHtml(page(`<div class="text">${boxed.join('')}</div>`));
    expect(text).toBe([...PARAGRAPHS, ...more].join('\n'));
  });

  it.each([
    [
      '<div class="a"><section><div class="b"><p>1</p></div></section></div>',
      '<div class="a b"><p>1</p></div>',
    ],
    [
      '<div><section><p>1</p></section><section><p>2</p></section></div>',
      '<div><p>1</p><p>2</p></div>',
    ],
    [
      '<div><p>1</p><p>2</p><div><p>3</p></div></div>',
      '<div><p>1</p><p>2</p><div><p>3</p></div></div>',
    ],
    ['<div><div lang="nl"><p>1</p></div></div>', '<div><div lang="nl"><p>1</p></div></div>'],
    ['<div>1<div><p>2</p></div></div>', '<div>1<div><p>2</p></div></div>'],
    [
      '<div><div class="t"><p>1</p></div><div class="plea"><p>2</p></div><div class="t"><p>3</p></div><div class="t"><p>4</p></div></div>',
      '<div><p class="t">1</p><div class="plea"><p>2</p></div><p class="t">3</p><p class="t">4</p></div>',
    ],
    [
      '<div><div class="a1" id="b1"><p>1</p></div><div class="a2"><p>2</p></div><div class="a3"><p>3</p></div></div>',
      '<div><p id="b1">1</p><p>2</p><p>3</p></div>',
    ],
  ])('are one box, or none where none says anything: %s', (before, after) => {
    const { body } = new DOMParser().parseFromString(before, 'text/html');
    mergeBoxes(body);
    expect(body.innerHTML).toBe(after);
  });

  it('are all kept in parts alike, deep within boxes, between adverts and links', () => {
    const texts = ['', ' they say', ' we hear'].flatMap((who) =>
      [...PARAGRAPHS, ...ELSEWHERE].map((it) => `${it.slice(0, -1)}${who}.`),
    );
    const part = (at: number): string =>
      `<div><div><div><div>${p(texts[at] ?? '')}${p(`<a href="https://tide.example/${at}">The tide table</a> says the same: ${texts[at + 1] ?? ''}`)}</div></div></div></div><div><div>Advertisement</div></div>`;
    const { text } = readHtml(
      page(`<div>${[0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22].map(part).join('')}</div>`),
    );
    for (const told of texts) expect(text).toContain(told);
  });

  it('stay apart where a box says what it is', () => {
    const note = `<div><div lang="nl"><div>${p(FOURTH)}</div></div></div>`;
    const { body } = readHtml(
      page(`<div class="text">${[FIRST, SECOND, THIRD].map(p).join('')}${note}</div>`),
    );
    expect(body.querySelector('[lang=nl]')?.textContent).toBe(FOURTH);
  });
});

describe('another article behind the one that was opened', () => {
  const other = ELSEWHERE.map(p).join('');
  const link = '<a href="/salt">The post that the salt traders read</a>';
  const after = (
    inside: string,
    opened = `<div class="text">${PARAGRAPHS.map(p).join('')}</div>`,
  ) => readHtml(page(`<main>${opened}${inside}</main>`));

  it.each([
    ['a headline that leads to it', `<div><h2>${link}</h2>${other}</div>`],
    [
      'its section over the headline',
      `<section><span>Trade</span><h3>${link}</h3>${other}</section>`,
    ],
    [
      'an article of its own with a date',
      `<article><h2>The post that the salt traders read</h2><div>12/03/2031 10:15</div>${other}</article>`,
    ],
  ])('is set aside: %s', (_, box) => {
    const { text, removed } = after(box);
    expect(text).toBe(PARAGRAPHS.join('\n'));
    expect(removed.map(({ text: words }) => words).join()).toContain(ELSEWHERE[3]);
  });

  it('is set aside where the page states another title than its headline', () => {
    const long = [...ELSEWHERE, ...ELSEWHERE.map((it) => `They say: ${it}`)].map(p).join('');
    const { text, metadata } = readHtml(
      `<!doctype html><title>An hour late: ferry to the three islands</title><meta property="og:title" content="An hour late: ferry to the three islands"><main><div class="one"><h1>Ferry to the three islands leaves an hour late</h1>${PARAGRAPHS.map(p).join('')}</div><div class="one"><h2>${link}</h2>${long}</div></main>`,
    );
    expect(metadata.title).toBe('An hour late: ferry to the three islands');
    expect(text).toBe(PARAGRAPHS.join('\n'));
  });

  it('is none: one of several parts of a round-up, an entry of a live blog, and a part whose heading leads into the page', () => {
    const part = (at: number): string =>
      `<div><h2><a href="/part-${at}">Part ${at} of the day</a></h2>${ELSEWHERE.map((it) => p(`${it} ${at}`)).join('')}</div>`;
    const { text } = after([1, 2, 3].map(part).join(''));
    expect(text).toContain(`${ELSEWHERE[0]} 1`);
    const entry = (at: number): string =>
      `<article><h3>Hour ${at} of the race</h3><div>12/03/2031 1${at}:15</div>${ELSEWHERE.map((it) => p(`${it} ${at}`)).join('')}</article>`;
    expect(after([1, 2, 3].map(entry).join('')).text).toContain(`${ELSEWHERE[3]} 3`);
    const into = `<div><h2><a href="#salt">The post that the salt traders read</a></h2>${other}</div>`;
    expect(after(into).text).toContain(ELSEWHERE[3]);
  });
});

it('a short article is what stands beside the life of its editor', () => {
  const life = `<div class="who"><h3>About the editor</h3><span>${ELSEWHERE.join(' ')}</span></div>`;
  const { text } = readHtml(
    page(`<div class="sidebar-layout"><div>${p(FIRST)}${p(SECOND)}</div></div>${life}`),
  );
  expect(text).toBe(`${FIRST}\n${SECOND}`);
});

it('a short article is found in boxes each with a name of its own', () => {
  const boxed = PARAGRAPHS.map((text, at) => `<div class="s-${at}x" id="n${at}">${p(text)}</div>`);
  const { found, text } = readHtml(page(`<div><div>${boxed.join('')}</div></div>`));
  expect(found).toBe(true);
  expect(text).toBe(PARAGRAPHS.join('\n'));
});

it.each([
  ['plain boxes', (it: string) => `<div>${it}</div>`],
  ['boxes around paragraphs', (it: string) => `<div><div><p>${it}</p></div></div>`],
  ['text with breaks', (it: string) => `${it}<br><br>`],
])('further pages of an article that are kept hidden are shown, written in %s', (_, write) => {
  const [one, two] = [PARAGRAPHS, ELSEWHERE].map((texts) => texts.map(write).join(''));
  const { text } = readHtml(
    page(
      `<div><div class="paging">${one}</div><div class="paging" style="display: none">${two}</div></div>`,
    ),
  );
  for (const told of [...PARAGRAPHS, ...ELSEWHERE]) expect(text).toContain(told);
});
