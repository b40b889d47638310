import { describe, expect, it } from 'vitest';
import { walkBlocks } from '../../../src/article/blocks/walk-blocks';
import { repliesAlike } from '../../../src/article/locate/replies-alike';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, story, THIRD } from './read-html';

const TITLE = 'The ferry at Kota Lama';
const STORY = PARAGRAPHS.map(p).join('');
const linesOf = (inside: string): readonly string[] => story(inside).text.split('\n');

/** A page whose headline and story are given by their markup. */
const page = (body: string, head = '') =>
  readHtml(`<!doctype html><head><title>${TITLE}</title>${head}</head><body>${body}</body>`);

describe('another article behind the one that was opened', () => {
  const other = (more = '') =>
    `<h1>A goat on the pier</h1>${more}<div>${p('The goat of Kenari came back to the pier on Tuesday, and nobody there could say who had let it out of its garden.')}${p('Its owner, a baker of the old town, had looked for it in all the gardens of the hill since Sunday morning, he said.')}</div>`;
  const behind = (tag: string, more: string) =>
    page(
      `<div><${tag}><h1>${TITLE}</h1><div>${STORY}</div></${tag.split(' ')[0]}><${tag}>${other(more)}</${tag.split(' ')[0]}></div>`,
    ).text;

  it.each([
    ['in an element for articles', 'article', ''],
    ['in a box of the same name', 'div class="post"', ''],
    ['in a box without a name, with its date', 'div', '<div>4 March 2026, 10:20</div>'],
  ])('is left out %s', (_, tag, more) => {
    expect(behind(tag, more)).toBe(PARAGRAPHS.join('\n'));
  });

  it('is none where it is a part of the same article', () => {
    const part = (inside: string) => `<div class="part">${inside}</div>`;
    const parts = [STORY, `<h1>Goats</h1>${STORY.replaceAll('harbour', 'goat')}`].map(part);
    const { text } = page(`<h1>${TITLE}</h1><div class="text">${parts.join('')}</div>`);
    expect(text).toContain('The goat master said');
  });
});

it('a question about cookies before the headline is known by its words, in a box without a name', () => {
  const asks =
    'We and our partners keep cookies on your device and read them, to show you what is meant for you and to count those who see it.';
  const article = page(
    `<div><div>${p(asks)}${p('You may change your mind in the settings at any time, and nobody will ask you why.')}</div></div><div><h1>${TITLE}</h1>${p(FIRST)}</div>`,
    '<meta property="og:type" content="article">',
  );
  expect(article.text).toBe(FIRST);
});

describe('words of a paragraph shown once more as a quotation', () => {
  const quoted =
    'The keeper of the pier was angry: “Nobody called us, and there was not even a board,” she said on Monday.';

  it('are shown once, though they are few', () => {
    const { text, removed } = story(
      `${p(FIRST)}${p(quoted)}<blockquote>“There was not even a board”</blockquote>${p(SECOND)}${p(THIRD)}`,
    );
    expect(text.split('\n')).toEqual([FIRST, quoted, SECOND, THIRD]);
    expect(removed.map(({ reason }) => reason)).toEqual([
      'the same words stand in the article already',
    ]);
  });

  it.each([
    ['before it', (box: string, told: string) => box + told],
    ['behind it', (box: string, told: string) => told + box],
  ])('are no copy in a box that is none of the story’s: %s', (_, join) => {
    const box =
      '<div class="sidebar"><div><div><blockquote>“There was not even a board”</blockquote></div></div></div>';
    const { text, removed } = story(join(box, [FIRST, quoted, SECOND, THIRD].map(p).join('')));
    expect(text.split('\n')).toEqual([FIRST, quoted, SECOND, THIRD]);
    expect(removed).toEqual([]);
  });

  it('stay where the article says them nowhere else', () => {
    expect(
      linesOf(
        `${p(FIRST)}${p(quoted)}<blockquote>“A board costs nothing”</blockquote>${p(SECOND)}`,
      ),
    ).toContain('“A board costs nothing”');
  });
});

it('a summary over a figure with a caption of its own is a paragraph', () => {
  const summary = 'The harbour master blames a crane, and the islanders blame him for it';
  const article = page(
    `<div><div><h1>${TITLE}</h1><p class="q1">${summary}</p><figure><img src="/quay.jpg"><figcaption>The quay on Monday</figcaption></figure></div><div>${[FIRST, SECOND, THIRD].map(p).join('')}</div>${p(FOURTH)}</div>`,
  );
  expect(article.blocks[0]).toMatchObject({ kind: 'paragraph', text: summary });
});

it('a summary that a byline parts from its headline stays, in a box without a name', () => {
  const summary =
    'The harbour master says that the boats will run on Thursday. Nobody was hurt on the pier.';
  const article = page(
    `<div><h1>${TITLE}</h1><div>Island desk, Kenari <br> Published by: <a href="/a">Ana Lund</a></div><div><b>Short</b><p>${summary}</p></div><div class="text">${[FIRST, SECOND, THIRD].join('<br><br>')}</div>${p(FOURTH)}</div>`,
  );
  expect(article.text.split('\n')).toEqual([summary, ...PARAGRAPHS]);
});

it('links that only pass the page on are known by their addresses', () => {
  const { text, removed } = story(
    `${p(FIRST)}<div><a href="https://www.facebook.com/sharer.php?u=x">Ziblo</a> <a href="https://wa.me/?text=x">Karu</a></div>${p(SECOND)}${p(THIRD)}`,
  );
  expect(text.split('\n')).toEqual([FIRST, SECOND, THIRD]);
  expect(removed.map(({ kind }) => kind)).toEqual(['share']);
});

it('credits over a note of what was wrong are credits', () => {
  const note = 'Correction: the crane was set up in 1987 and not in 1978, as we wrote at first.';
  const { text, removed } = story(`${STORY}${p('Source: Bay Wire, Coast Wire')}${p(note)}`);
  expect(text.split('\n')).toEqual([...PARAGRAPHS, note]);
  expect(removed.map(({ kind }) => kind)).toEqual(['credit']);
});

describe('rows of a word and what is told of it', () => {
  const box = (rows: readonly string[]) =>
    linesOf(
      `${p(FIRST)}${p(SECOND)}<div><h3>The pier</h3>${rows.map(p).join('')}</div>${p(THIRD)}${p(FOURTH)}`,
    );

  it('are facts under a heading', () => {
    const rows = ['Opened: 1931', 'Boats: three of them', 'Passengers a day: 4,200'];
    expect(box(rows).slice(2, 6)).toEqual(['The pier', ...rows]);
  });

  it('are none where they name those who made the article', () => {
    expect(box(['Editor: Ana Lund', 'Reporter: Bo Falk', 'Photographer: Rosa Dahl'])).toEqual([
      ...PARAGRAPHS,
    ]);
  });
});

it('a name at the end to the other side signs, though sub-headings are set like it', () => {
  const { metadata } = story(
    `${p(FIRST)}${p('<strong>Late again</strong>')}${p(SECOND)}${p(THIRD)}<p style="text-align:right"><strong>Ana Lund</strong></p>`,
  );
  expect(metadata.authors).toEqual(['Ana Lund']);
});

it('the author stands before the house in the line with the date', () => {
  const { metadata } = page(
    `<div><h1>${TITLE}</h1><div><span>Ana Lund</span> / <span>Coast News</span> <span>4 March 2026 10:20</span></div>${STORY}</div>`,
    '<meta property="og:site_name" content="Coast News">',
  );
  expect(metadata.authors).toEqual(['Ana Lund']);
});

it('the day may stand among other notes over the headline, in one box with it', () => {
  const { metadata } = page(
    `<div><ul><li>Wednesday / 4 March 2026 / 10:32</li><li>Section: Harbour</li><li>Number: 14</li></ul><h1>${TITLE}</h1>${STORY}</div>`,
  );
  expect(metadata.published).toBe('2026-03-04T10:32:00');
});

describe('the end of a text that leads to the front page', () => {
  const closing = (end: string) =>
    page(
      `<h1>${TITLE}</h1><div>${STORY}${p(`See all the latest news of the harbour, the islands and the rest of the world, on <a href="/">${end}</a>`)}</div>`,
      '<meta property="og:site_name" content="Coast News">',
    ).text;

  it('is the house’s when it bears its name', () => {
    expect(closing('Coast News')).toBe(PARAGRAPHS.join('\n'));
  });

  it('is a sentence of the story with a stop', () => {
    expect(closing('Coast News').length).toBeLessThan(closing('the page of the town.').length);
  });
});

describe('a place before the first sentence in an element of its own', () => {
  const start = (inside: string) => story(`<p>${inside}</p>${p(SECOND)}${p(THIRD)}${p(FOURTH)}`);

  it('is a dateline where no space parts the two', () => {
    const { dateline, text } = start(`<span>KOTA LAMA</span>${FIRST}`);
    expect(dateline).toEqual({ place: 'KOTA LAMA', agency: null, text: 'KOTA LAMA' });
    expect(text.split('\n')[0]).toBe(FIRST);
  });

  it.each([
    ['the first letter', '<span>T</span>he harbour master said on Monday that the ferry was late.'],
    ['a word’s beginning', '<span>Har</span>bour masters said on Monday that the ferry was late.'],
    [
      'a name and a space',
      '<b>Ana Lund</b> Said on Monday that the ferry would be late once more.',
    ],
  ])('but not %s', (_, inside) => {
    expect(start(inside).dateline).toBeNull();
  });
});

describe('paragraphs each in a box of its own, without a class', () => {
  const MORE = [
    'The crane had been set up on the old pier by a builder who left the town long ago with his tools.',
    'Nobody had asked him for it, and nobody knew to whom of the two towns on the bay it belonged.',
    'The council wants to sell it now, with the old pier below it and the two boats that lie there.',
    'A buyer from the islands was on the quay on Friday and counted the lorries with his daughter.',
    'She found six of them and a goat, and wrote both down in a book that she had brought along.',
    'The book lies in the office now, beside the letters of all those who had waited on the quay.',
    'Whoever wants to read them has to come on a Monday, before the ferry leaves for the islands.',
  ];

  it.each(['section', 'div'])(
    'stay behind a link to another article in the midst of them: %s',
    (tag) => {
      const box = (inside: string) => `<${tag}>${inside}</${tag}>`;
      const told = [...PARAGRAPHS, ...MORE];
      const parts = told.map((text) => box(p(text.replace('lorries', '<a href="/l">lorries</a>'))));
      parts.splice(4, 0, box(p('Read also: <a href="/goat">A goat on the pier of Kenari</a>')));
      expect(linesOf(parts.join(''))).toEqual(told);
    },
  );

  it('stay in the entries of a live blog', () => {
    const entries = [...PARAGRAPHS, ...MORE].map(
      (text, at) =>
        `<div><div><h3>Entry ${String.fromCharCode(65 + at)} of the day</h3></div><div>${p(text)}${p(`The quay told of it ${at + 2} times.`)}</div></div>`,
    );
    entries.splice(
      3,
      0,
      `<div>${p('Read also: <a href="/goat">A goat on the pier of Kenari</a>')}</div>`,
    );
    for (const text of [...PARAGRAPHS, ...MORE]) expect(linesOf(entries.join(''))).toContain(text);
  });
});

describe('what readers wrote in boxes alike', () => {
  const box = (name: string, words: string, control = '<a href="#">Ziblo</a>') =>
    `<div><div><b>${name}</b> <span>3 h</span></div><div>${words}</div><div>${control}</div></div>`;
  const said = [
    'The ferry has been late on every Monday since my grandmother was young, and nobody minds.',
    'Somebody ought to paint a line on the pier, and to tell the goats of it in good time.',
    'We waited on the quay with the children until the evening, and there was no tea left.',
  ] as const;
  const behind = (names: readonly string[]) =>
    page(
      `<h1>${TITLE}</h1><div><div>${p(FIRST)}${p(SECOND)}</div><div>${names.map((name, at) => box(name, said.slice(0, 2).join(' ').slice(at))).join('')}</div></div>`,
    ).text;

  it('is no part of the story', () => {
    expect(behind(['Ana L.', 'bo', 'Rosa D.'])).toBe(`${FIRST}\n${SECOND}`);
  });

  it('is not seen where one name stands over all of it, nor where each box leads elsewhere', () => {
    const found = (names: readonly string[], control?: string) => {
      const boxes = names.map((name, at) => box(name, said[at] ?? said[0], control)).join('');
      const parsed = new DOMParser().parseFromString(`<div>${STORY}${boxes}</div>`, 'text/html');
      return repliesAlike(walkBlocks(parsed.body)).length;
    };
    expect(found(['Ana Lund', 'Bo Falk', 'Rosa Dahl'])).toBe(9);
    expect(found(['Ana Lund', 'Ana Lund', 'Ana Lund'])).toBe(0);
    expect(found(['Ferry', 'Raft', 'Barge'], 'Karu')).toBe(9);
    expect(found(['Ferry', 'Raft', 'Barge'], '<a href="/shop">Karu</a>')).toBe(0);
  });
});

it('a copy of the text behind the article, under the label of an advert, is listed as what it is', () => {
  const copy = `<div><div>Advertisement</div><div class="cut">${p(FIRST)}</div></div>`;
  const { text, removed } = story(PARAGRAPHS.map(p).join('') + copy);
  expect(text).toBe(PARAGRAPHS.join('\n'));
  expect(removed).toEqual([
    expect.objectContaining({
      reason: 'the same words stand in the article already',
      text: `Advertisement\n${FIRST}`,
    }),
  ]);
});
