import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { mapText } from '../../../src/article/blocks/text-map';
import { putBack, takeOutAgain } from '../../../src/article/shown/restore';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, THIRD } from './read-html';

const TITLE = 'The ferry at Kota Lama';
const STORY = PARAGRAPHS.map(p).join('');

const page = (body: string): Article =>
  readHtml(
    `<!doctype html><title>${TITLE}</title><meta property="og:type" content="article"><body>${body}</body>`,
  );

/** An article of another headline, in the lines that it is shown in. */
const other = (name: string): readonly [string, ...string[]] => [
  `A goat of ${name} on the pier`,
  `The goat of ${name} came back to the pier on Tuesday, and nobody there could say who had let it out of its garden.`,
  `Its owner, a baker of ${name}, had looked for it in all the gardens of the hill since Sunday morning, he said.`,
];
const post = ([headline, ...told]: readonly string[]): string =>
  `<article class="post"><h1>${headline}</h1><div>${told.map(p).join('')}</div></article>`;
const own = `<article class="post"><h1>${TITLE}</h1><div class="text">${STORY}</div></article>`;

const ASKS: readonly [string, string] = [
  'We and our partners keep cookies on your device and read them, to show you what is meant for you.',
  'You may change your mind in the settings at any time, and nobody will ask you why you did.',
];
const consent = `<section class="cookie-layer">${ASKS.map(p).join('')}</section>`;

const SAID = [
  'The ferry has been late on every Monday since my grandmother was young, and nobody minds.',
  'Somebody ought to paint a line on the pier, and to tell the goats of it in good time.',
  'We waited on the quay with the children until the evening, and there was no tea left.',
];
const replies = ['Ana L.', 'bo', 'Rosa D.']
  .map(
    (name, at) =>
      `<div class="r"><div><b>${name}</b> <span>${at + 2} h</span></div><div>${SAID[at]}</div><div><a href="#">Ziblo</a></div></div>`,
  )
  .join('');
const replied = 'Ana L. 2 h\n';

describe('another article behind the one that was opened', () => {
  it('is listed whole, each by itself, and put back at the end', () => {
    const [goats, boats] = [other('Kenari'), other('Sagara')];
    const { text, removed, removedBodies, body, blocks } = page(
      `<div>${own}<aside>${p(ASKS[1])}</aside>${post(goats)}<hr>${post(boats)}</div>`,
    );
    expect(text).toBe(PARAGRAPHS.join('\n'));
    expect(removed).toEqual(
      [goats, boats].map((told) => ({
        kind: 'related',
        reason: 'another article, which the page shows behind this one',
        text: told.join('\n'),
        at: blocks.length,
      })),
    );
    const pane = document.createElement('div');
    pane.append(body);
    for (const [index, content] of removedBodies.entries()) putBack(pane, index, content);
    expect(mapText(pane).text).toBe([...PARAGRAPHS, ...goats, ...boats].join('\n'));
  });

  it('is not listed where the article is not in the box beside it', () => {
    const { removed } = page(
      `<div><article class="post"><h1>${TITLE}</h1>${p(FIRST)}</article>${post(other('Kenari'))}</div><div class="text">${STORY.replaceAll('ferry', 'raft').repeat(2)}</div>`,
    );
    expect(removed.filter(({ kind }) => kind === 'related')).toEqual([]);
  });
});

describe('a question about cookies', () => {
  const asked = {
    kind: 'boilerplate',
    reason: 'a question about cookies and what may be kept of readers',
    text: ASKS.join('\n'),
  };

  it('is listed in its place among the paragraphs', () => {
    const { text, removed } = page(
      `<div><h1>${TITLE}</h1><div class="text">${p(FIRST)}${p(SECOND)}${consent}${p(THIRD)}${p(FOURTH)}</div></div>`,
    );
    expect(text).toBe(PARAGRAPHS.join('\n'));
    expect(removed).toEqual([{ ...asked, at: 2 }]);
  });

  it('is listed where it stands in the article’s own element', () => {
    const inArticle = (box: string): Article =>
      page(
        `<main><article><h1>${TITLE}</h1>${p(FIRST)}${p(SECOND)}${box}${p(THIRD)}${p(FOURTH)}</article></main>`,
      );
    const answered = `<div class="consent-box">${ASKS.map(p).join('')}<button>Ziblo</button></div>`;
    const { text, removed } = inArticle(answered);
    expect(text).toBe(PARAGRAPHS.join('\n'));
    expect(removed).toEqual([{ ...asked, at: 2 }]);
    // An article about cookies has nothing to answer by.
    expect(inArticle(answered.replace(/<button.*button>/u, '')).text).toContain(ASKS[0]);
  });

  it('is listed at the end where it stands right behind the article', () => {
    const { removed } = page(
      `<div><h1>${TITLE}</h1><div class="text">${STORY}</div></div><p>Share</p>${consent}`,
    );
    expect(removed).toEqual([{ ...asked, at: 4 }]);
  });

  it('is not listed behind the many words of another part of the page', () => {
    const menu = ['Goats', 'Cranes', 'Boats', 'Islands', 'Weather', 'Roads', 'Schools']
      .map((word) => `<li><a href="/${word}">${word}</a></li><li>${word} of old</li>`)
      .join('');
    const { removed } = page(
      `<div><h1>${TITLE}</h1><div class="text">${STORY}</div></div><ul>${menu}</ul>${consent}`,
    );
    expect(removed).toEqual([]);
  });

  it('is not listed where it stands in another part of the page', () => {
    const behind = `<div><h1>${TITLE}</h1><div class="text">${STORY}</div></div><footer>${p(ASKS[1])}</footer>${consent}`;
    expect(page(behind).removed).toEqual([]);
    expect(page(`${consent}<h1>${TITLE}</h1><div class="text">${STORY}</div>`).removed).toEqual([]);
  });
});

describe('what readers wrote', () => {
  it.each([
    ['in the same box', (inside: string) => `<div class="text">${STORY}${inside}</div>`],
    [
      'right behind it',
      (inside: string) => `<div class="text">${STORY}</div><div><p>Share</p>${inside}</div>`,
    ],
  ])('is one entry, put back behind the article: %s', (_, around) => {
    const { text, removed, removedBodies } = page(`<h1>${TITLE}</h1><div>${around(replies)}</div>`);
    expect(text).toBe(PARAGRAPHS.join('\n'));
    expect(removed).toEqual([
      expect.objectContaining({ kind: 'comments', at: 4, text: expect.stringContaining(replied) }),
    ]);
    for (const said of SAID) expect(removedBodies[0]?.textContent).toContain(said);
  });
});

it('a sentence that leaves the article’s own element is listed, though Readability left it out too', () => {
  const sold =
    'Until Friday a boat from the yard of Sagara costs a third less, with all its ropes.';
  const { text, removed } = page(
    `<div class="text"><h1>${TITLE}</h1>${STORY}<div class="sidebar"><div><div>${sold}</div></div></div></div>`,
  );
  expect(text).toBe(PARAGRAPHS.join('\n'));
  expect(removed).toEqual([
    {
      kind: 'boilerplate',
      reason: 'a text after the last paragraph of the article, in a box apart from it',
      text: sold,
      at: 4,
    },
  ]);
});

/** True when the letters of a text stand in a page in the same order. */
function isSubsequence(text: string, page: string): boolean {
  let at = 0;
  return [...text.replace(/\s/gu, '')].every((letter) => {
    at = page.indexOf(letter, at) + 1;
    return at > 0;
  });
}

describe('for any page', () => {
  const part = fc.oneof(
    fc.constantFrom(...PARAGRAPHS).map(p),
    fc.constantFrom(
      consent,
      '<p>Read also: <a href="/x">Something else</a></p>',
      '<h3>Later that day</h3>',
      '<div><span>Advertisement</span></div>',
    ),
  );
  const behind = fc.constantFrom(
    '',
    consent,
    replies,
    `<div>${replies}</div><p>Share</p>`,
    post(other('Kenari')),
    `${consent}${post(other('Kenari'))}<p>More</p>${post(other('Sagara'))}`,
    `<aside>${p(SAID[0] ?? '')}</aside>${replies}`,
  );
  const whole = fc
    .tuple(fc.array(part, { minLength: 3, maxLength: 9 }), behind, behind, fc.boolean())
    .map(
      ([inside, near, far, apart]) =>
        `<div><article class="post"><h1>${TITLE}</h1><div class="text">${inside.join('')}${apart ? '</div>' : ''}${near}${apart ? '' : '</div>'}</article>${far}</div>`,
    );

  it('what was set aside is put back with all the rest, and taken out again', () => {
    fc.assert(
      fc.property(whole, (html) => {
        const { body, removed, removedBodies } = page(html);
        const pane = document.createElement('article');
        pane.append(body);
        const before = mapText(pane).text;
        const back = removedBodies.map((content, index) => putBack(pane, index, content));
        const wanted = [before, ...removed.map(({ text }) => text)].join('\n').split('\n');
        const lines = mapText(pane).text.split('\n');
        expect(lines.filter(Boolean).toSorted()).toEqual(wanted.filter(Boolean).toSorted());
        expect(isSubsequence(lines.join(''), html.replace(/<[^>]*>/gu, ''))).toBe(true);
        for (const [index, nodes] of back.entries()) takeOutAgain(pane, index, nodes);
        expect(mapText(pane).text).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
