import { describe, expect, it } from 'vitest';
import { putBack, takeOutAgain } from '../../../src/article/shown/restore';
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

describe('two moments without a year', () => {
  it('are no line of the text', () => {
    expect(others(between('<p>5.3. 15:40 · Updated 5.3. 16:02</p>'))).toEqual([]);
  });

  it('stay where a sentence tells them', () => {
    const told = 'It left at 15:40 and came back at 16:02.';
    expect(others(between(p(told)))).toEqual([['paragraph', told]]);
  });
});

describe('initials in bold over a paragraph', () => {
  it('are no sub-heading', () => {
    expect(others(between('<p><b>(rhu/bds)</b></p>'))).toEqual([]);
  });
});

describe('what belongs to the article stays, as what it is', () => {
  it.each<[string, string, [BlockKind, string][]]>([
    ['a sub-heading', '<h2>What the drivers say</h2>', [['heading', 'What the drivers say']]],
    [
      'a sub-heading that is only set in bold',
      '<p><strong>Crane hire</strong></p>',
      [['heading', 'Crane hire']],
    ],
    [
      'a sub-heading that a table of contents names too',
      '<div><p>Contents</p><ol><li><a href="#crane">The crane</a></li><li><a href="#goats">The goats</a></li></ol></div><h2 id="crane">The crane</h2>',
      [['heading', 'The crane']],
    ],
    [
      'a list',
      '<p>On board were:</p><ul><li>two cranes</li><li>one lorry</li></ul>',
      [
        ['paragraph', 'On board were:'],
        ['list', 'two cranes'],
        ['list', 'one lorry'],
      ],
    ],
    [
      'a quotation and whose it is, in a box of their own',
      '<div class="q"><div><blockquote>“We waited and waited.”</blockquote><p class="w">Ratna Sari, a driver from Kenari</p></div></div>',
      [
        ['quote', '“We waited and waited.”'],
        ['quote', 'Ratna Sari, a driver from Kenari'],
      ],
    ],
    [
      'a list of bare paragraphs with numbers',
      '<p>1. Kenari: 12 boats</p><p>2. Sagara: 9 boats</p>',
      [
        ['paragraph', '1. Kenari: 12 boats'],
        ['paragraph', '2. Sagara: 9 boats'],
      ],
    ],
    [
      'a table',
      '<table><thead><tr><th>Pier</th><th>Boats</th></tr></thead><tbody><tr><td>North</td><td>4</td></tr></tbody></table>',
      [
        ['table', 'Pier\tBoats'],
        ['table', 'North\t4'],
      ],
    ],
    [
      'a quotation with its signature',
      '<blockquote><p>We waited and waited on that pier.</p><footer>Ratna, a driver from Kenari</footer></blockquote>',
      [
        ['quote', 'We waited and waited on that pier.'],
        ['quote', 'Ratna, a driver from Kenari'],
      ],
    ],
    [
      'a list whose items each lead to another site',
      `<ul>${[1, 2, 3].map((number) => `<li><a href="https://tool${number}.example/">Tide ${number}</a> counts the boats of all piers, tells when the next one leaves, and costs nothing at all.</li>`).join('')}</ul>`,
      [1, 2, 3].map((number): [BlockKind, string] => [
        'list',
        `Tide ${number} counts the boats of all piers, tells when the next one leaves, and costs nothing at all.`,
      ]),
    ],
    [
      'a paragraph that is nearly all one link',
      '<p>4. You will show that <a href="/old">the sale of the three boats for half of what the county had paid for them in the year of the flood is no sign at all that its ferries do badly</a>.</p>',
      [
        [
          'paragraph',
          '4. You will show that the sale of the three boats for half of what the county had paid for them in the year of the flood is no sign at all that its ferries do badly.',
        ],
      ],
    ],
    [
      'code',
      '<pre><code>tide = 12\nboats = 4</code></pre>',
      [
        ['code', 'tide = 12'],
        ['code', 'boats = 4'],
      ],
    ],
    [
      'a picture with caption and credit, each once',
      '<figure><img src="/pier.jpg"><figcaption>The pier at dawn <span>Coast Agency/Ana Lund</span> <span>Coast Agency/Ana Lund</span></figcaption></figure>',
      [['figure', 'The pier at dawn Coast Agency/Ana Lund']],
    ],
    [
      'a credit that a caption says twice in one breath',
      '<figure><img src="/pier.jpg"><figcaption>The pier at dawn. Coast Agency/Ana Lund Coast Agency/Ana Lund</figcaption></figure>',
      [['figure', 'The pier at dawn. Coast Agency/Ana Lund']],
    ],
    [
      'a credit that stands in a second caption again',
      '<figure><img src="/pier.jpg"><figcaption>The pier at dawn. Photo: Coast Agency/Ana Lund</figcaption><figcaption class="m">Coast Agency/Ana Lund</figcaption></figure>',
      [['figure', 'The pier at dawn. Photo: Coast Agency/Ana Lund']],
    ],
    [
      'a credit of several elements that stands in one line again',
      '<figure><img src="/pier.jpg"><figcaption>The pier at dawn - <span>Rights&nbsp;</span> <span>Coast Agency</span></figcaption><div>Rights&nbsp;Coast Agency</div></figure>',
      [['figure', 'The pier at dawn - Rights Coast Agency']],
    ],
    [
      'a credit twice beside a picture without a figure',
      '<div class="pic"><img src="/pier.jpg"><div class="cap">The pier at dawn in March, seen from afar. <span>Coast/Ana Lund</span> <button>Zoom</button><span>Coast/Ana Lund</span></div></div>',
      [['figure', 'The pier at dawn in March, seen from afar. Coast/Ana Lund']],
    ],
    [
      'a chronicle of many years',
      `<aside><h3>The ferry in figures</h3><ul>${Array.from({ length: 20 }, (_, at) => `<li>${1980 + at}: the ferry made ${at + 3} crossings a day</li>`).join('')}</ul></aside>`,
      [
        ['heading', 'The ferry in figures'],
        ...Array.from({ length: 20 }, (_, at): [BlockKind, string] => [
          'list',
          `${1980 + at}: the ferry made ${at + 3} crossings a day`,
        ]),
      ],
    ],
    [
      'a caption that no figcaption holds',
      '<div class="photo"><img src="/pier.jpg"><div class="text">The pier at dawn, seen from the harbour office (Ana Lund)</div></div>',
      [['figure', 'The pier at dawn, seen from the harbour office (Ana Lund)']],
    ],
    [
      'a picture in one box with the buttons that share it, over its caption',
      '<div class="photo"><div class="top"><div><img src="/pier.jpg"></div><div class="share"><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a><span>Copy link</span></div></div><div class="words">The pier at dawn, seen from the harbour office (Photo: Ana Lund)</div></div>',
      [['figure', 'The pier at dawn, seen from the harbour office (Photo: Ana Lund)']],
    ],
    [
      'a box of corrections',
      '<div class="note"><p><em>Correction, 4 March: an earlier version of this article named the wrong pier.</em></p></div>',
      [
        [
          'paragraph',
          'Correction, 4 March: an earlier version of this article named the wrong pier.',
        ],
      ],
    ],
    [
      'an update in a box apart',
      '<aside class="n"><div><strong>Update:</strong> The ferry line has since apologised.</div></aside>',
      [['paragraph', 'Update: The ferry line has since apologised.']],
    ],
    [
      'a box of facts set beside the text',
      '<aside><h3>The ferry in figures</h3><ul><li>1981: forty crossings a day</li><li>2024: eleven crossings a day</li></ul></aside>',
      [
        ['heading', 'The ferry in figures'],
        ['list', '1981: forty crossings a day'],
        ['list', '2024: eleven crossings a day'],
      ],
    ],
    [
      'a box of facts under a link past it',
      '<div class="inset"><a class="hidden" href="#after">Continue reading</a><h2>The ferry, year by year</h2><ul><li>1981: the first crossing to Sagara</li><li>1999: a crane is brought over</li></ul></div>',
      [
        ['heading', 'The ferry, year by year'],
        ['list', '1981: the first crossing to Sagara'],
        ['list', '1999: a crane is brought over'],
      ],
    ],
    [
      'a chronicle in rows of boxes',
      '<h2>What came before</h2><div class="years"><div class="row"><div class="day">March 1981</div><div class="deed">The pier is built.</div></div><div class="row"><div class="day">May 1999</div><div class="deed">The crane is brought from Sagara.</div></div></div>',
      [
        ['heading', 'What came before'],
        ['paragraph', 'March 1981'],
        ['paragraph', 'The pier is built.'],
        ['paragraph', 'May 1999'],
        ['paragraph', 'The crane is brought from Sagara.'],
      ],
    ],
    [
      'the same words over each of two lists',
      '<p>Survivors of Ada Brown:</p><ul><li>a son, Carl</li></ul><p>Her boats were given away.</p><p>Survivors of Ada Brown:</p><ul><li>a daughter, Eve</li></ul>',
      [
        ['paragraph', 'Survivors of Ada Brown:'],
        ['list', 'a son, Carl'],
        ['paragraph', 'Her boats were given away.'],
        ['paragraph', 'Survivors of Ada Brown:'],
        ['list', 'a daughter, Eve'],
      ],
    ],
    [
      'things in a list that have a page of their own, among others that have none',
      '<p>The ferry carries:</p><ul><li><a href="/goats">goats</a></li><li>sacks of oats</li><li>lorries up to nine tons</li><li><a href="/mail">the mail</a></li><li>whoever has a ticket</li></ul>',
      [
        ['paragraph', 'The ferry carries:'],
        ['list', 'goats'],
        ['list', 'sacks of oats'],
        ['list', 'lorries up to nine tons'],
        ['list', 'the mail'],
        ['list', 'whoever has a ticket'],
      ],
    ],
    [
      'an answer that is given again',
      '<p>“When does it leave?”</p><p>“Ask the master.”</p><p>“And the next one?”</p><p>“Ask the master.”</p>',
      [
        ['paragraph', '“When does it leave?”'],
        ['paragraph', '“Ask the master.”'],
        ['paragraph', '“And the next one?”'],
        ['paragraph', '“Ask the master.”'],
      ],
    ],
    [
      'a post of another service',
      '<blockquote class="twitter-tweet"><p>No boat before noon. Bring bread.</p>— Harbour (@harbour) <a href="https://post.example/1">4 March</a></blockquote>',
      [
        ['embed', 'No boat before noon. Bring bread.'],
        ['embed', '— Harbour (@harbour) 4 March'],
      ],
    ],
  ])('%s', (_, part, blocks) => {
    expect(others(between(part))).toEqual(blocks);
  });

  it('are paragraphs marked as those for subscribers', () => {
    const marked = PARAGRAPHS.slice(2).map(
      (text) => `<div class="subscriber-only">${p(text)}</div>`,
    );
    const article = story(
      `<div>${p(FIRST)}</div><div>${p(SECOND)}</div><div class="subscriber-only">${p('“That’s <a href="/n/1">all</a>,” he said.')}</div>${marked.join('')}`,
    );
    expect(article.text.split('\n')).toEqual([
      FIRST,
      SECOND,
      '“That’s all,” he said.',
      THIRD,
      FOURTH,
    ]);
  });

  /** Makes the four paragraphs a smaller part of the story. */
  const more = [1, 2, 3, 4, 5, 6, 7, 8]
    .map((pier) =>
      p(`At pier number ${pier} of Kota Lama they had waited since the early morning for news.`),
    )
    .join('');

  it('is a question that opens its answer', () => {
    const answer = 'Because the harbour master of Kota Lama likes them, and so do his goats.';
    const article = story(
      `${p(FIRST)}${more}<div class="card"><div class="top"><h4>Why oats?</h4><button>+</button></div><div class="in">${p(answer)}</div></div>${p(SECOND)}`,
    );
    expect(article.text.split('\n').slice(-3)).toEqual(['Why oats?', answer, SECOND]);
  });

  it('are ingredients and steps of a recipe in a box with controls', () => {
    const article = story(
      `${PARAGRAPHS.map(p).join('')}${more}<div class="dish"><a href="/print">Print</a><div><h3>Ingredients</h3><ul><li>4 herring</li><li>100 g oats</li></ul></div><div><h3>Method</h3><ul><li><div>Roll the fish in the egg and then in the oats until it is covered on all sides.</div></li><li><div>Fry it in hot butter.</div></li></ul></div></div><p>Tell me how it went.</p>`,
    );
    expect(article.text.split('\n').slice(12)).toEqual([
      'Ingredients',
      '4 herring',
      '100 g oats',
      'Method',
      'Roll the fish in the egg and then in the oats until it is covered on all sides.',
      'Fry it in hot butter.',
      'Tell me how it went.',
    ]);
  });

  it.each([
    ['edit', '<span>[<a href="/w/?edit=1">edit</a>]</span>'],
    [
      'sunting',
      '<span><span>[</span><a href="/1">sunting</a> | <a href="/2">sunting sumber</a><span>]</span></span>',
    ],
  ])('is a heading without its way to change it: %s', (_, control) => {
    const parts = PARAGRAPHS.map(
      (words, index) => `<h2>Pier ${index + 1}${control}</h2>${p(words)}`,
    );
    const whole = PARAGRAPHS.map((words, index) => `Pier ${index + 1}\n${words}`);
    expect(story(parts.join('')).text).toBe(whole.join('\n'));
  });

  it('are headings whose controls are listed as one, each of them put back behind its heading', () => {
    const parts = PARAGRAPHS.map(
      (words, index) => `<h2>Pier ${index}<i>[<a href="/w/${index}">edit</a>]</i></h2>${p(words)}`,
    );
    const box =
      '<h3>See also<i>[<a href="/w/9">edit</a>]</i></h3><p><a href="/goats">Goats</a></p>';
    const { body, removed, removedBodies } = story(parts.join('') + box);
    expect(removed.map(({ kind, text, at }) => ({ kind, text, at }))).toEqual([
      { kind: 'related', text: 'See also[edit]', at: 8 },
      { kind: 'tool', text: '[edit]', at: 1 },
    ]);
    const pane = document.createElement('article');
    pane.append(body);
    const [, controls = document.createDocumentFragment()] = removedBodies;
    const back = putBack(pane, 1, controls);
    const headings = [...pane.querySelectorAll('h2')];
    expect(headings.map(({ textContent }) => textContent)).toEqual(
      [0, 1, 2, 3].map((pier) => `Pier ${pier}[edit]`),
    );
    expect(headings.at(-1)?.querySelector('a')?.getAttribute('href')).toMatch(/\/w\/3$/u);
    takeOutAgain(pane, 1, back);
    expect(pane.textContent).not.toContain('[edit]');
    expect(putBack(pane, 1, controls)).toHaveLength(4);
  });

  it.each([
    ['a note on it', (index: number) => `<sup>[<a href="#n${index}">${index}</a>]</sup>`],
    ['brackets that lead nowhere', () => '<span>[sic]</span>'],
  ])('is a heading with %s', (_, end) => {
    const parts = PARAGRAPHS.map((words, index) => `<h2>Pier ${end(index)}</h2>${p(words)}`);
    expect(story(parts.join('')).text).toContain('[');
  });

  it('is the place and agency that a wire writes under its story, and no other line of that kind', () => {
    const end = (line: string) =>
      story(PARAGRAPHS.map(p).join('') + p(line))
        .text.split('\n')
        .at(-1);
    expect(end('SAGARA, April 10 (Bay Wire)')).toBe('SAGARA, April 10 (Bay Wire)');
    expect(end('More goats (Bay Wire)')).toBe(FOURTH);
    // What does not stay is listed.
    const { removed } = story(PARAGRAPHS.map(p).join('') + p('More goats (Bay Wire)'));
    expect(removed.map(({ kind, text }) => [kind, text])).toEqual([
      ['credit', 'More goats (Bay Wire)'],
    ]);
  });

  it('is a picture with the name of who is on it before the first paragraph', () => {
    const box = (alt: string, says: string) =>
      story(
        `<div class="k"><div class="f"><img src="/p.jpg" width="230" alt="${alt}"><p>${says}</p></div></div>${PARAGRAPHS.map(p).join('')}`,
      );
    const { text, body } = box('Ana Lund.', 'Ana Lund.');
    expect(text.split('\n')[0]).toBe('Ana Lund.');
    expect(body.querySelector('img')).not.toBeNull();
    expect(box('A quay', 'Ana Lund').text.split('\n')[0]).toBe(FIRST);
  });

  it('is a word in brackets in an interview, among answers as short', () => {
    const article = story(
      `${PARAGRAPHS.map(p).join('')}${p('(Laughs)')}${p('Ana: Thank you.')}${p('Rita: Thank you!')}`,
    );
    expect(article.text.split('\n').slice(4)).toEqual([
      '(Laughs)',
      'Ana: Thank you.',
      'Rita: Thank you!',
    ]);
  });

  it('are the answers to choose from, however short', () => {
    const answers = ['a. a goat', 'b. fog', 'c. both'];
    const quiz = `<div>Why was the ferry late?</div>${answers.map((text) => `<div>${text}</div>`).join('')}`;
    const boxes = PARAGRAPHS.map((text) => `<div>${text}</div>`);
    const { text } = story(
      `${boxes.join('')}${quiz}${boxes.join('').replaceAll('Monday', 'Friday')}`,
    );
    for (const answer of answers) expect(text).toContain(answer);
  });

  it('are the steps of a list that hold more than its paragraphs', () => {
    const steps = PARAGRAPHS.map(
      (text, at) =>
        `<li><div class="no">Step ${at}</div><div class="do"><b>${text}</b> Then wait.<ul><li>Not long.</li></ul></div></li>`,
    );
    const article = readHtml(
      `<title>How to wait</title><body><div id="all"><h1>How to wait</h1><div><p>Whoever waits for the ferry at Kota Lama needs a coat, some bread and a great deal of patience.</p></div><div class="part"><h3>By hand</h3><ol>${steps.join('')}</ol></div></div>`,
    );
    for (const text of PARAGRAPHS) expect(article.text).toContain(text);
  });

  it('is the last of several parts, with its links, that begins with a paragraph of another class', () => {
    const part = (inside: string) => `<div class="part">${inside}</div>`;
    const plain = (text: string) => `<p class="g">${text}</p>`;
    const long = [1, 2, 3, 4, 5].flatMap((day) => PARAGRAPHS.map((text) => `Day ${day}. ${text}`));
    const last =
      'A week after I left the island the ferry went aground, with nobody but a goat on board.';
    const article = story(
      `${part(long.slice(0, 10).map(plain).join(''))}${part(long.slice(10).map(plain).join(''))}` +
        part(
          `<p class="g quoted">“The next one will be on time,” the master told me on the quay when I left it on Friday.</p>${plain(last)}<p class="g">Follow the coast: <a href="https://x.com/coast">X</a></p>`,
        ),
    );
    expect(article.text.split('\n').at(-1)).toBe(last);
  });

  it('is a list of people with links in what is told of each', () => {
    const ana = [
      'Ana Lund was born on the quay, has sold bread there since she could carry a basket, and was on the <a href="/first">first ferry</a> that left for the islands when it was still driven by steam.',
      'She has missed none in forty years, not even the one that sank before the <a href="/light">light of Kenari</a> and was brought up again the week after by six boats and a crane, with all of its goats alive and none of its oats lost, as the harbour office wrote down in its own book on that very day.',
    ].join(' ');
    const long = [1, 2, 3].flatMap((day) => PARAGRAPHS.map((text) => `Day ${day}. ${text}`));
    const article = story(
      `${long.map(p).join('')}<p>On board are:</p><ul><li>${ana}</li><li>Bo Falk, her <a href="/bo">nephew</a></li><li>a <a href="/goats">goat</a> or two</li></ul>${p(FIRST)}`,
    );
    expect(article.text.split('\n').slice(-4, -1)).toEqual([
      ana.replaceAll(/<[^>]*>/gu, ''),
      'Bo Falk, her nephew',
      'a goat or two',
    ]);
  });

  it('is a poem', () => {
    const verses = [
      'The boats go out at morning,',
      'and some of them come back;',
      'the lamp along the jetty',
      'is burning low and black.',
    ];
    const article = readHtml(
      `<title>The tide</title><meta property="og:type" content="article"><body><article><h1>The tide</h1><div class="poem">${verses.map((verse) => `<div>${verse}</div>`).join('')}<br>${verses.map((verse) => `<div>Again: ${verse}</div>`).join('')}</div></article>`,
    );
    expect(article.text.split('\n').slice(0, 4)).toEqual(verses);
  });

  it('is a second headline in bold, and “Tips” over tips', () => {
    const article = story(
      `<p class="x"><b>Islanders ask for a second boat again</b></p>${PARAGRAPHS.map(p).join('')}${more}<div class="box"><h2>Tips</h2><ul><li>Take bread and a coat along, and something to read, for the ferry has never been on time yet.</li></ul></div>`,
    );
    expect(article.text.split('\n')[0]).toBe('Islanders ask for a second boat again');
    expect(article.text.split('\n').at(-2)).toBe('Tips');
  });

  it('is a sub-heading of three words in bold', () => {
    const article = story(
      `<div>${FIRST}</div><div>${SECOND}</div><div><b>On nets</b></div><div>${THIRD}</div><div>${FOURTH}</div>`,
    );
    expect(article.blocks.map(({ kind, text }) => [kind, text])[2]).toEqual(['heading', 'On nets']);
  });

  it('is a last sentence that is mostly a link', () => {
    const article = story(
      `${PARAGRAPHS.map(p).join('')}<p>For more see <a href="https://tide.example/">the Tide</a>.</p>`,
    );
    expect(article.text.split('\n').at(-1)).toBe('For more see the Tide.');
  });

  it('is a caption whose box ends three boxes around it', () => {
    const article = between(
      '<div class="image"><div><img src="/a.jpg"></div><div class="info"><div class="caption"><p class="c">The quay in March, seen from the church</p></div></div></div>',
    );
    expect(others(article)).toEqual([['figure', 'The quay in March, seen from the church']]);
  });

  const POINTS = ['The ferry was late for the ninth time', 'Goats outnumbered people on board'];
  const points = `<ul class="points">${POINTS.map((point) => `<li>${point}</li>`).join('')}</ul>`;

  it.each([
    ['in the box of the story', '<article>', '<div class="text">'],
    ['with the headline alone', '<article><header>', '</header><div></div><div class="text">'],
  ])('are points over the text, %s', (_, before, after) => {
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body>${before}<h1>The ferry at Kota Lama</h1>${points}${after}${PARAGRAPHS.map(p).join('')}`,
    );
    expect(article.text).toBe([...POINTS, ...PARAGRAPHS].join('\n'));
  });

  it('are no byline and no sections over the text', () => {
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><article><h1>The ferry at Kota Lama</h1><ul><li>Ana Lund, islands desk of the paper</li><li>Wednesday, 4 March 2026, 09:12</li></ul><ul><li>Sea</li><li>Pier</li></ul><div class="text">${PARAGRAPHS.map(p).join('')}`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('are the names under letters, the last one too', () => {
    const article = story(
      `${p(FIRST)}${p(SECOND)}<p><strong>Rita Stone</strong></p><p><em>Kota Lama</em></p>${p(THIRD)}${p(FOURTH)}<p><strong>Tom Reed</strong></p><p><em>Sagara</em></p>`,
    );
    expect(article.text.split('\n')).toEqual([
      FIRST,
      SECOND,
      'Rita Stone',
      'Kota Lama',
      THIRD,
      FOURTH,
      'Tom Reed',
      'Sagara',
    ]);
  });

  it('is the rest of a text that is shown on demand', () => {
    const article = story(
      `${p(FIRST)}${p(SECOND)}<div class="rest" style="display:none">${p(THIRD)}${p(FOURTH)}</div><button>Read more</button>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('is a gallery whose sentences are set as headings', () => {
    const entries = PARAGRAPHS.map(
      (text, index) =>
        `<div class="item"><h2>${index + 1}. ${text}</h2><div><img src="/${index}.jpg"></div></div>`,
    );
    const article = readHtml(
      `<title>The ferry</title><meta property="og:type" content="article"><body><h1>The ferry at Kota Lama</h1><div class="items"><div class="item"><div class="raw">${p(FIRST.replace('Monday', 'Sunday'))}</div></div>${entries.join('')}</div>`,
    );
    expect(article.text.split('\n').slice(1)).toEqual(
      PARAGRAPHS.map((text, index) => `${index + 1}. ${text}`),
    );
  });

  it('keeps a note at the foot of the text, to which a sign in it leads', () => {
    const note = 'The crane was made in Sagara, in the year of the flood, by two brothers.';
    const article = story(
      `${p(FIRST)}${p(SECOND)}${p(THIRD)}<p>${FOURTH}<a href="#note-1">1</a></p>` +
        `<div class="about"><div><a id="note-1" href="#back">1</a><div><p>${note}</p></div></div></div>`,
    );
    expect(article.text.split('\n').at(-1)).toBe(note);
  });

  it('keeps the last words of a text that its lines part', () => {
    const article = story(
      PARAGRAPHS.map(p).join('') + '<p>Harbour office<br>Rita Stone<br>office@harbour.example</p>',
    );
    expect(article.text.split('\n').at(-1)).toBe(
      'Harbour office Rita Stone office@harbour.example',
    );
  });

  it('keeps no breaks where they part the text into paragraphs, and those in a line of it', () => {
    const article = story(
      `${FIRST}<br><br>${SECOND}<br><br>${THIRD}<br>Thus the captain.<br><br>${FOURTH}`,
    );
    expect(article.text).toBe(`${FIRST}\n${SECOND}\n${THIRD} Thus the captain.\n${FOURTH}`);
    expect(article.body.querySelectorAll('br')).toHaveLength(1);
  });

  it.each([
    ['before a break', `<p><b>More boats than berths</b><br> ${THIRD}</p>`],
    ['that its break stands in', `<p><strong>More boats than berths<br></strong>${THIRD}</p>`],
    ['between breaks', `<p>${SECOND}<br><b>More boats than berths</b><br>${THIRD}</p>`],
  ])('keeps a bold line over the text of its paragraph as a heading, %s', (_, inside) => {
    const { blocks } = story(p(FIRST) + (inside.includes(SECOND) ? '' : p(SECOND)) + inside);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', FIRST],
      ['paragraph', SECOND],
      ['heading', 'More boats than berths'],
      ['paragraph', THIRD],
    ]);
  });

  it.each([
    '<b>Ana Lund:</b><br>The ferry has left late on every Monday since the new year.',
    '<b>Ana Lund</b><br>Harbour master',
  ])('keeps a bold name and what stands under it in one line: %s', (inside) => {
    const { text } = story(p(FIRST) + p(SECOND) + p(inside) + p(THIRD));
    expect(text.split('\n')).toHaveLength(4);
  });

  it('keeps a short sentence that stands like the story, each paragraph in a box of its own', () => {
    const boxed = (text: string): string => `<div dir="ltr"><p class="text">${text}</p></div>`;
    const article = story(
      [FIRST, SECOND, 'Nobody would say why.', THIRD, FOURTH].map(boxed).join(''),
    );
    expect(article.text).toContain('Nobody would say why.');
  });

  it('lists no removal without a letter in it', () => {
    expect(between('<div><div class="x">.</div></div>').removed).toEqual([]);
  });

  it.each(['About the author', 'Tentang Penulis', 'Об авторе'])(
    'takes the life of the author under “%s” out, and nothing else',
    (words) => {
      const life = 'She has written about ferries for twenty years, and lives on one of them.';
      const article = story(`${PARAGRAPHS.map(p).join('')}<h4>${words}</h4><p>${life}</p>`);
      expect(article.text).toBe(PARAGRAPHS.join('\n'));
      expect(article.removed.map(({ text }) => text)).toContain(life);
      const amid = story(
        `${p(FIRST)}<h4>${words}</h4>${[SECOND, THIRD, FOURTH].map((text) => p(text.repeat(3))).join('')}`,
      );
      expect(amid.text).toContain(FOURTH);
    },
  );

  it('takes the heading of a poll out with its controls', () => {
    const article = between(
      '<div class="poll"><h4>Should the pier be sold?</h4><div><label><input type="radio">Yes</label></div><div><label><input type="radio">No</label></div></div>',
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.map(({ text }) => text).join(' ')).toContain('Should the pier be sold?');
  });

  it('keeps the link of a post', () => {
    const article = between(
      '<blockquote class="twitter-tweet"><p>No boat before noon.</p><a href="https://post.example/1">4 March</a></blockquote>',
    );
    expect(article.body.querySelector('a')?.getAttribute('href')).toBe('https://post.example/1');
  });

  it('shows a lead paragraph above the body first', () => {
    const lead = 'Goats, lorries and a crane kept the islands waiting for a whole Monday.';
    const article = readHtml(
      `<title>The ferry</title><meta name="description" content="${lead}"><body><header><h1>The ferry at Kota Lama</h1>` +
        `<p class="lead">${lead}</p><p>By Ana Lund</p></header><div class="text">${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(article.text).toBe([lead, ...PARAGRAPHS].join('\n'));
  });

  it('keeps the same credit under each of two pictures, and a caption once', () => {
    const picture = (caption: string) =>
      `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`;
    const article = story(
      `${p(FIRST)}${picture('Coast Agency')}${p(SECOND)}${p(THIRD)}${picture('Coast Agency')}${p(FOURTH)}`,
    );
    expect(others(article)).toEqual([
      ['figure', 'Coast Agency'],
      ['figure', 'Coast Agency'],
    ]);
    const long = 'The pier of Kota Lama on the morning after the crane had fallen';
    const again = story(
      `${p(FIRST)}${picture(long)}${p(SECOND)}${p(THIRD)}${picture(long)}${p(FOURTH)}`,
    );
    expect(others(again)).toEqual([['figure', long]]);
  });
});

describe('a box between the paragraphs', () => {
  const words =
    '<h3>What a ferry costs</h3><p>A ferry of the small kind costs as much as two lorries, and is paid for by all three islands in equal parts.</p>' +
    '<p>The big one, which nobody has seen yet, would cost as much as the pier, the crane and the road together.</p>';

  const days = 'Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
  /** In the middle of a story of six days, so that the box holds little of it. */
  const amid = (box: string): string => {
    const parts = days.map((day) =>
      PARAGRAPHS.map((text) => `<p class="words">On ${day} it was the same. ${text}</p>`).join(''),
    );
    return story(
      parts
        .join('')
        .replace(
          parts[3] ?? '',
          `${parts[3]}<div class="sidebar"><div class="over">${box}</div></div>`,
        ),
    ).text;
  };

  it('is kept when it is a text of its own with nothing to click', () => {
    const text = amid(words);
    expect(text).toContain('A ferry of the small kind costs');
    expect(text).toContain('What a ferry costs');
  });

  it('goes when it wants to be clicked', () => {
    expect(amid(`${words}<button>Buy one</button>`)).not.toContain('What a ferry costs');
  });

  it('goes with the first words of a page elsewhere, when all else in it was taken out', () => {
    const article = story(
      `${PARAGRAPHS.map(p).join('')}<div class="panel"><div class="in"><h3><a href="/about">The ferry company</a></h3><div><b>Boats:</b> 3</div><div class="story"><p>The ferry company runs three boats between the islands, and has done so since the year of the flood. It...</p></div></div><a href="/about">Learn more</a></div>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });
});

it('the sizes of the type are no list of the article', () => {
  const article = between('<ul><li>-</li><li>+</li><li>reset</li></ul>');
  expect(article.text).toBe(PARAGRAPHS.join('\n'));
});

it('a headline of the site under a kicker is no paragraph', () => {
  const teaser = '<p><b>ON KENARI: </b><a href="/n/2">Lighthouse is lit again</a></p>';
  expect(between(teaser).text).toBe(PARAGRAPHS.join('\n'));
  const source =
    '<p><b>ON KENARI: </b><a href="https://light.example/2">Lighthouse is lit again</a></p>';
  expect(between(source).text).toContain('Lighthouse is lit again');
});

it('ends with a sentence that has a note', () => {
  const note = '<ol><li>Notes of the harbour office call a flood its cause.</li></ol>';
  const last = '<p>The quay was ready two months late.<sup><a href="#note">1</a></sup></p>';
  const { text } = story([p(FIRST), p(SECOND), p(THIRD), p(FOURTH), last, note].join(''));
  expect(text.split('\n').slice(4)).toEqual([
    'The quay was ready two months late.¹',
    'Notes of the harbour office call a flood its cause.',
  ]);
});

it('shows what a page has folded', () => {
  const { body } = between(
    `<details><summary>Why does the ferry leave so late on Mondays?</summary>${p('Its captain is a sleeper, and the whole harbour has known it for years by now.')}</details>` +
      `<details>${p('Goats take longer to board than people do, and nobody has ever asked them why.')}</details>`,
  );
  const box = document.createElement('div');
  box.append(body);
  const folded = [...box.querySelectorAll('details')];
  expect(folded.map((details) => [details.open, details.firstElementChild?.localName])).toEqual([[true, 'summary']]); // oxfmt-ignore
  expect(box.textContent).toContain('Goats take longer');
});

describe('a block in another language or direction', () => {
  const hindi =
    'बंदरगाह के अधिकारी ने सोमवार को कहा कि तीनों द्वीपों की नाव एक घंटे की देरी से चलेगी और इसमें किसी को आश्चर्य नहीं हुआ।';
  const arabic =
    'قال مدير الميناء يوم الاثنين إن العبارة إلى الجزر الثلاث ستتأخر ساعة كاملة، ولم يتفاجأ أحد من ذلك على الرصيف.';
  const spanish =
    'El capitán dijo que los barcos no iban a salir antes del mediodía porque la grúa había caído sobre la única carretera.';

  it.each([
    ['by its script', p(hindi), 'hi', undefined],
    ['by its script, against the direction', p(arabic), 'ar', 'rtl'],
    ['by the page and the text', `<p lang="es">${spanish}</p>`, 'es', undefined],
    ['as a quotation', `<blockquote><p>${spanish}</p></blockquote>`, 'es', undefined],
  ])('is known %s', (_, part, lang, dir) => {
    const article = between(part);
    const block = article.blocks.find(({ text }) => !PARAGRAPHS.some((other) => other === text));
    expect(block?.lang).toBe(lang);
    expect(block?.dir).toBe(dir);
    expect(article.body.querySelector(`[lang="${lang}"]`)?.textContent).toBe(block?.text);
  });

  it('is not taken from the page alone', () => {
    const article = between(
      '<p lang="fr">Nobody on the pier had ever seen so many goats on one boat, and nobody had asked.</p>',
    );
    expect(article.blocks.every(({ lang }) => lang === undefined)).toBe(true);
  });
});
