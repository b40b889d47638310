import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { extractArticle } from '../../../src/article/extract-article';
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
  unsanitised,
} from './read-html';

describe('what a page hides', () => {
  const LONG = [1, 2, 3].flatMap((day) => PARAGRAPHS.map((text) => `Day ${day}. ${text}`));

  it('is shown where it is most of the page: a script or a wall hides the story itself', () => {
    const article = story(`<div style="display:none">${LONG.map(p).join('')}</div>`);
    expect(article.text.split('\n')).toEqual(LONG);
  });
});

describe('a part that the page folds away', () => {
  const ANSWER = 'A ticket costs four crowns, and goats travel for nothing.';
  const PART = ['What does the ferry cost?', ANSWER] as const;
  const whole = PARAGRAPHS.map(p).join('');
  const [question] = PART;
  const details = `<details><summary>${question}</summary>${p(ANSWER)}</details>`;
  const button = (words: string): string =>
    `<div class="fold"><h3><button aria-expanded="false" aria-controls="a1">${words}</button></h3><div id="a1" hidden>${p(ANSWER)}</div></div>`;

  it.each([
    ['under a summary', details],
    ['under a heading that is a button', button(question)],
  ])('is shown with its heading, however short, %s', (_, part) => {
    const { blocks } = between(part);
    expect(blocks.slice(2, 4).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', question],
      ['paragraph', ANSWER],
    ]);
  });

  it('is shown under a button over it in one box, with another that shows more', () => {
    const facts = ['Length: 61 metres', 'Carries: 300 people', 'Built: 1991'];
    const box = `<div class="facts"><button aria-controls="f1"><span>The ferry</span></button><div id="f1" hidden>${facts.map(p).join('')}</div><button>Show more</button></div>`;
    expect(between(box).text.split('\n').slice(2, 6)).toEqual(['The ferry', ...facts]);
    const menu = box.replaceAll('<p>', '<span>').replaceAll('</p>', '</span>');
    expect(between(menu).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('stays behind the last paragraph, but for what has another name or leads elsewhere', () => {
    expect(
      story(whole + details)
        .text.split('\n')
        .slice(4),
    ).toEqual(PART);
    const biography = details.replace('<details>', '<details class="author-bio">');
    expect(story(whole + biography).text).toBe(PARAGRAPHS.join('\n'));
    const links =
      '<details><summary>Boats</summary><ul><li><a href="/1">The goats of the ferry board before the people do</a></li></ul></details>';
    expect(story(whole + links).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('is shown with a button of a drawing alone, where it tells of the story', () => {
    const told = [
      'Who was surprised on the islands?',
      'Nobody in the harbour, and the goats least.',
    ];
    const part = `<div class="toggle"><div><h4>${told[0]}</h4><button> <svg></svg></button></div><div>${p(told[1] ?? '')}</div></div>`;
    expect(between(part).text.split('\n').slice(2, 4)).toEqual(told);
    expect(between(part.replace('<svg></svg>', 'Buy')).text).toBe(PARAGRAPHS.join('\n'));
  });

  it('is shown without the words of a button that is not all of its heading', () => {
    const { text } = between(
      `<div class="fold"><h3>${question} <button>Copy</button></h3>${p(SECOND.replace('quay', 'pier'))}</div>`,
    );
    expect(text).toContain(`${question}\n`);
  });
});

describe('a box of facts between the paragraphs', () => {
  it('can tell who is asked in an interview', () => {
    const story = [
      'Herr Holm, warum fährt die Fähre zu den drei Inseln jeden Montag eine ganze Stunde zu spät ab?',
      'Weil das Meer keine Uhr hat, und weil die Ziegen länger brauchen, bis sie alle an Bord sind.',
      'Am Anfang schreien die Fahrgäste, später bringen sie Kissen mit, und am Ende schlafen sie.',
    ];
    const box = `<div class="person"><h4>Zur Person</h4>${p('Per Holm, 61, fährt seit dreißig Jahren zur See. Er lebt mit vier Ziegen in der Hafenstraße.')}</div>`;
    const { text } = readHtml(
      `<html lang="de"><title>Das Meer hat keine Uhr</title><h1>Das Meer hat keine Uhr</h1><div class="story">${p(story[0] ?? '')}${p(story[1] ?? '')}${box}${p(story[2] ?? '')}</div>`,
    );
    expect(text).toContain('Zur Person\nPer Holm, 61,');
  });
});

it('a second headline in italics over the first paragraph is the text’s', () => {
  const deck = 'The boats will carry three hundred people or forty goats each';
  const { text } = story(`<p><i>${deck}</i></p>${PARAGRAPHS.map(p).join('')}`);
  expect(text.split('\n')).toEqual([deck, ...PARAGRAPHS]);
});

describe('columns side by side', () => {
  it('are told under the heading of each, however short', () => {
    const column = (heading: string, text: string): string =>
      `<div class="column"><h3>${heading}</h3>${p(text)}</div>`;
    const columns = `<div class="columns">${column('The ferry then', 'It left twice a day, and on time.')}${column('The ferry now', 'It leaves when it likes.')}</div>`;
    expect(between(columns).text.split('\n').slice(2, 6)).toEqual([
      'The ferry then',
      'It left twice a day, and on time.',
      'The ferry now',
      'It leaves when it likes.',
    ]);
  });
});

describe('another article between the paragraphs', () => {
  const picture = '<a href="/goats.htm"><img src="/goats.jpg" width="300"></a>';
  const headline = 'The goats of the ferry board first';

  it('is no caption of the picture that leads there too', () => {
    const card = `<div class="one"><div>${picture}<a href="/goats.htm">${headline}</a> <span>Forty of them went on board, and people waited for half an hour.</span></div></div>`;
    expect(between(card).text).toBe(PARAGRAPHS.join('\n'));
    const larger = card.replaceAll('/goats.htm', '/goats-large.jpg');
    expect(between(larger).text).toContain(headline);
  });

  it('goes with the heading over it, where the next heading follows', () => {
    const list = `<h3>More from the quay</h3><ul><li><a href="/1">${headline}</a></li><li><a href="/2">A crane for the new pier arrives</a></li></ul>`;
    const { text } = between(`${list}<h3>The crane</h3>`);
    expect(text.split('\n')).toEqual([FIRST, SECOND, 'The crane', THIRD, FOURTH]);
  });
});

describe('over the first paragraph', () => {
  it.each<[string, string, string[]]>([
    [
      'the rows of a table',
      '<table><tr><th>Boat</th><th>Late by</th></tr><tr><td>Ferry 14</td><td>61 min</td></tr></table>',
      ['Boat\tLate by', 'Ferry 14\t61 min'],
    ],
    [
      'a box of facts with its title in one cell',
      '<table class="infobox"><tr><th colspan="2">Ferry 14</th></tr><tr><th>Built</th><td>1991</td></tr></table>',
      ['Ferry 14', 'Built\t1991'],
    ],
    [
      'lines of code',
      '<pre><code>ferry --late 60\nferry --run</code></pre>',
      ['ferry --late 60', 'ferry --run'],
    ],
  ])('%s belong to the text', (_, rows, told) => {
    const { text } = story(rows + PARAGRAPHS.map(p).join(''));
    expect(text.split('\n')).toEqual([...told, ...PARAGRAPHS]);
  });
});

it('a document to take away is a part of the text, in its line or in a list', () => {
  const line = '<p>Annex: <a href="/files/timetable.docx">Timetable of the ferry</a></p>';
  const list =
    '<ul><li><a href="/files/plan.pdf">The plan of the islands (PDF, 2 MB)</a></li><li><a href="/files/costs.xlsx?v=2">What the ferry costs</a></li></ul>';
  const { text, removed } = between(line + list);
  expect(text.split('\n').slice(2, 5)).toEqual([
    'Annex: Timetable of the ferry',
    'The plan of the islands (PDF, 2 MB)',
    'What the ferry costs',
  ]);
  expect(removed).toEqual([]);
  expect(
    story(PARAGRAPHS.map(p).join('') + line)
      .text.split('\n')
      .at(-1),
  ).toBe('Annex: Timetable of the ferry');
});

it('the headline in one heading with its kicker is the headline, and a standfirst stands under it', () => {
  const lead = 'A crane blocks the only road to the pier, and nobody is surprised.';
  const { text } = readHtml(
    `<title>The ferry waits again</title><meta property="og:title" content="The ferry waits again"><main><article><header><h2><span>By boat</span> <span>The ferry waits again</span></h2><div class="leadtext">${lead}</div></header><section>${PARAGRAPHS.map(p).join('')}</section></article></main>`,
  );
  expect(text).toBe([lead, ...PARAGRAPHS].join('\n'));
});

it('a post of another service in a box of its own ends the text', () => {
  const post =
    '<div class="e"><div><blockquote class="twitter-tweet"><p lang="en">No boats today. <a href="https://t.co/x">pic.twitter.com/x</a></p>— Harbour (@harbour) <a href="https://twitter.com/harbour/status/1">March 7, 2031</a></blockquote></div></div>';
  const { blocks } = story(PARAGRAPHS.map(p).join('') + post);
  expect(blocks.slice(4).map(({ kind, text }) => [kind, text])).toEqual([
    ['embed', 'No boats today. pic.twitter.com/x'],
    ['embed', '— Harbour (@harbour) March 7, 2031'],
  ]);
});

describe('a picture that a page keeps for browsers without scripts', () => {
  /** Where scripts run, the parser leaves what `noscript` holds as text. */
  const picturesOf = (held: string): (string | null)[] => {
    const page = new DOMParser().parseFromString(
      `<title>The ferry</title><body><h1>The ferry at Kota Lama</h1><div>${p(FIRST)}<figure><noscript></noscript><figcaption>The quay</figcaption></figure>${[SECOND, THIRD, FOURTH].map(p).join('')}</div>`,
      'text/html',
    );
    const noscript = page.querySelector('noscript');
    if (noscript !== null) noscript.textContent = held;
    const { body } = extractArticle(page, 'https://coast.example/ferry', unsanitised);
    return [...body.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  };

  it('is read from its text', () => {
    expect(
      picturesOf('<img alt="" width="640" src="https://coast.example/a.jpg?w=1&amp;h=2">'),
    ).toEqual(['https://coast.example/a.jpg?w=1&h=2']);
  });
});

describe('what looks like the story and is none', () => {
  const teasers = [
    [
      'a',
      'The crane fell on Sunday.',
      'A summary of what was told there, with the harbour master and his dogs.',
    ],
    [
      'b',
      'The road was closed.',
      'A summary of what was told there, with the harbour master and his wife.',
    ],
    [
      'c',
      'The lorries waited.',
      'A summary of what was told there, with the goats and those who own them.',
    ],
  ].map(([to, headline, told]) => `<li><a href="/${to}">${headline}</a> ${told}</li>`);

  it.each([
    ['a list of teasers with whole sentences', `<div><ul>${teasers.join('')}</ul></div>`],
    [
      'bold words in a box beside the story',
      '<aside><div><p><b>Harbour club card</b></p></div></aside>',
    ],
  ])('goes: %s', (_, inside) => {
    expect(others(between(inside))).toEqual([]);
  });

  it('goes: a byline that goes on between the paragraphs', () => {
    const byline = '<p>By Ana Lund and Bo Falk, our reporters in Sagara</p>';
    const article = between(byline, '<meta name="author" content="Ana Lund">');
    expect(article.removed.map(({ kind }) => kind)).toEqual(['credit']);
  });

  it('goes: how to reach the author, under the text', () => {
    const reach = p('Reach Ana Lund at alund@harbour.example or on the quay.');
    const article = story(
      PARAGRAPHS.map(p).join('') + reach,
      '<meta name="author" content="Ana Lund">',
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
  });

  it('goes: a linked headline in a box of its own, whatever headings the story has', () => {
    const other =
      '<div><h3><a href="/goats">Goats are carried for nothing from May on</a></h3></div>';
    const [first, second, third] = ['At the pier', 'On the quay', 'After noon'].map(
      (words) => `<h3>${words}</h3>`,
    );
    const inside = [
      p(FIRST),
      first,
      p(SECOND),
      second,
      p(THIRD),
      other,
      p(FOURTH),
      third,
      p(FIRST + SECOND),
    ];
    expect(story(inside.join('')).removed.map(({ kind }) => kind)).toEqual(['related']);
  });

  it('goes as a plea to subscribe: its label and a link', () => {
    const plea =
      '<p>Subscribe now: <a href="/subscribe">all of the harbour for one coin a month</a></p>';
    expect(between(plea).removed.map(({ kind }) => kind)).toEqual(['newsletter']);
  });
});

describe('what other articles leave between the paragraphs', () => {
  it.each([
    [
      'their first words, beside picture and linked headline',
      '<div><a href="/g"><img src="a.jpg" alt=""></a><p><a href="/goats">Goats on the ferry again and again</a></p><p>The goats came at noon with all their bells, and the mayor waited for them on the pier.</p></div>',
    ],
    [
      'lines with words beside their links, under a label',
      '<p>Read also</p><p><a href="/a">The crane of the harbour fell down</a> (four photos)</p><p><a href="/b">The road to the pier is closed</a> (film)</p>',
    ],
    [
      'words with a colon over a linked headline',
      '<p>Aus dem Hafenarchiv:</p><p><a href="/a">The crane of the harbour fell down at noon</a></p>',
    ],
    ['a label with a headline that leads nowhere', '<p>Read also: Goats on the ferry again</p>'],
  ])('goes: %s', (_, inside) => {
    const article = between(inside);
    expect(others(article)).toEqual([]);
    expect(new Set(article.removed.map(({ kind }) => kind))).toEqual(new Set(['related']));
  });
});

describe('at the end of a text', () => {
  const whole = PARAGRAPHS.map(p).join('');

  it('goes a box for those who pay, by its name', () => {
    const wall =
      '<div class="paywall-box"><p>The rest of this text is for those who pay for it every month, and they are many more than before.</p><a href="/pay">Pay</a></div>';
    expect(story(whole + wall).removed.map(({ kind }) => kind)).toEqual(['boilerplate']);
  });

  it('stays a short correction in boxes of its own', () => {
    const note = '<div class="c"><div><p>Correction: the crane fell on Sunday.</p></div></div>';
    expect(story(whole + note).text).toContain('Correction: the crane fell on Sunday.');
  });

  it('stays a list of what goes into a dish, in a box of its own', () => {
    const amounts = ['200 g of flour', '3 eggs of hens', '1 pinch of salt', '500 ml of milk'];
    const article = story(`${whole}<div class="c">${amounts.map(p).join('')}</div>`);
    expect(article.text).toContain(amounts.join('\n'));
  });

  it('stay the steps of a dish, each with its number before it', () => {
    const steps = [
      'Beat three eggs with the milk in a bowl until they are smooth',
      'Bake each side of the pancake for two minutes in the pan',
    ];
    const data = {
      '@type': 'Recipe',
      recipeInstructions: steps.map((text) => ({ '@type': 'HowToStep', text })),
    };
    const article = readHtml(
      `<!doctype html><html><head><title>Pancakes of Kota Lama</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>` +
        `<body><h1>Pancakes of Kota Lama</h1><div class="story">${whole}</div>` +
        `<div>${steps.map((text, at) => `<div><span>Step ${at + 1}</span> ${text}</div>`).join('')}</div></body></html>`,
    );
    expect(article.text).toContain(steps[1]);
  });
});

describe('words over a text or at a picture', () => {
  it('keeps points without stops, right over the first paragraph', () => {
    const points = [
      'The ferry to the islands leaves an hour late',
      'A crane has fallen across the only road',
    ];
    const list = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
    expect(story(list + PARAGRAPHS.map(p).join('')).text).toContain(points.join('\n'));
  });

  it('keeps a long bold sentence with the text behind its break', () => {
    const bold =
      'What is said of the ferry by all who wait for it on the quay in the morning '.repeat(2);
    const inside = `<p><b>${bold}</b><br>${SECOND}</p>${PARAGRAPHS.map(p).join('')}`;
    expect(story(inside).text).toContain(`${bold.trim()} ${SECOND}`);
  });

  it('makes a caption of words under a picture that begin as its description does', () => {
    const caption =
      '<div><img src="a.jpg" alt="The crane of the harbour"></div><p>The crane of the harbour at noon</p>';
    expect(others(between(caption))).toEqual([['figure', 'The crane of the harbour at noon']]);
  });

  it('takes no two words beside a second headline for another', () => {
    const decks =
      '<h2>The ferry to the three islands leaves an hour late on every Monday.</h2><h2>More today</h2>';
    const article = readHtml(
      '<!doctype html><html><head><title>The ferry at Kota Lama</title><meta property="og:type" content="article"></head>' +
        `<body><div class="head"><h1>The ferry at Kota Lama</h1>${decks}</div><div class="body">${PARAGRAPHS.map(p).join('')}</div></body></html>`,
    );
    expect(article.text).not.toContain('More today');
  });

  it('takes no author in bold for a heading, whatever headings the text has', () => {
    const inside = `<p><b>Ana Lund</b></p>${p(FIRST)}<p><b>On the quay</b></p>${[SECOND, THIRD, FOURTH].map(p).join('')}`;
    const article = story(inside, '<meta name="author" content="Ana Lund">');
    expect(others(article)).toEqual([['heading', 'On the quay']]);
  });

  it('keeps a standfirst without a stop with which the summary begins', () => {
    const words = 'Why goats and lorries wait on the quay of the old town';
    const head = `<title>The ferry at Kota Lama</title><meta property="og:type" content="article"><meta name="description" content="${words}">`;
    const deck = `<div><span>Harbour</span></div><div><p>${words}</p></div>`;
    const article = readHtml(
      `<!doctype html><html><head>${head}</head><body><div><h1>The ferry at Kota Lama</h1>${deck}${PARAGRAPHS.map(p).join('')}</div></body></html>`,
    );
    expect(article.text).toContain(words);
  });

  it('takes out what downloads a picture', () => {
    const figure =
      '<figure><img src="/a.jpg"><a href="/get?id=4" download>Download</a><figcaption>The pier at dawn</figcaption></figure>';
    expect(others(between(figure))).toEqual([['figure', 'The pier at dawn']]);
  });
});

describe('what a headline, a menu and a card say', () => {
  const page = (title: string, before: string, after = '', head = ''): Article =>
    readHtml(
      `<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article">${head}</head>` +
        `<body>${before}<div>${PARAGRAPHS.map(p).join('')}</div>${after}</body></html>`,
    );

  it('is no author: a place beside the date that the headline tells of', () => {
    const byline = '<div><span>Kota Lama</span> | <span>5 April 2026</span></div>';
    const article = page(
      'A storm off Kota Lama Bay',
      `<h1>A storm off Kota Lama Bay</h1>${byline}`,
    );
    expect(article.metadata.authors).toEqual([]);
  });

  it('is no author: a section of the menu before the time since', () => {
    const menu = '<nav><a href="/kota-lama">Kota Lama</a></nav><h1>The ferry is late</h1>';
    const line = '<div><span>Kota Lama</span><span>3 hours ago</span></div>';
    expect(page('The ferry is late', menu + line).metadata.authors).toEqual([]);
  });

  it('is the day: the last part of the title', () => {
    const article = page('The ferry is late - Post - 13.06.2031', '<h1>The ferry is late</h1>');
    expect(article.metadata.published).toBe('2031-06-13');
  });

  it('is no day of the article: that of a card, as data in it', () => {
    const card =
      '<div class="card"><h3><a href="/x">Other</a></h3><span property="dc:date" content="2029-01-02T10:00"></span></div>';
    const article = page('The ferry is late', '<h1>The ferry is late</h1>', card);
    expect(article.metadata.published).toBeNull();
  });
});

describe('a text in parts, each with a headline of the largest rank', () => {
  it('is one article where no part has a name or a date', () => {
    const part = (headline: string, texts: readonly string[]): string =>
      `<section><h1>${headline}</h1>${texts.map(p).join('')}</section>`;
    const second = PARAGRAPHS.map((text) => text.replace('the', 'a second'));
    const article = readHtml(
      '<!doctype html><html><head><title>The ferry at Kota Lama</title><meta property="og:type" content="article"></head>' +
        `<body><main>${part('The ferry at Kota Lama', PARAGRAPHS)}${part('What the captain says', second)}</main></body></html>`,
    );
    expect(article.text).toContain(second.join('\n'));
  });
});

describe('the day of a post that the article shows', () => {
  it('is not the article’s', () => {
    const post =
      '<blockquote><p>Late again!</p><time datetime="2029-03-04T10:00">4 March 2029</time></blockquote>';
    expect(between(post).metadata.published).toBeNull();
  });
});

describe('a table that only places things', () => {
  it.each([
    ['one column', [SECOND, THIRD, FOURTH].map((text) => `<tr><td>${text}</td></tr>`).join('')],
    [
      'two columns of one long text each',
      `<tr><td>${PARAGRAPHS.join(' ').repeat(2)}</td><td>${PARAGRAPHS.toReversed().join(' ').repeat(2)}</td></tr><tr><td>x</td><td>y</td></tr>`,
    ],
  ])('is none: %s', (_, rows) => {
    const kinds = story(`${p(FIRST)}<table>${rows}</table>`).blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('table');
    expect(kinds.length).toBeGreaterThan(1);
  });

  it.each([
    [
      'by its role',
      `<table role="presentation"><tr><td>${FIRST}</td><td>${SECOND}</td></tr><tr><td>${THIRD}</td><td>${FOURTH}</td></tr></table>`,
    ],
    [
      'by boxes of paragraphs in its cells',
      `<table><tr><td><div>${p(FIRST)}</div></td><td><div>${p(SECOND)}</div></td></tr><tr><td><div>${p(THIRD)}</div></td><td>${p(FOURTH)}</td></tr></table>`,
    ],
  ])('%s', (_, table) => {
    expect(story(table).blocks.map(({ kind, text }) => [kind, text])).toEqual(
      PARAGRAPHS.map((text) => ['paragraph', text]),
    );
  });
});

describe('authors', () => {
  it.each<[string, string, string[]]>([
    ['of the meta of a network', '<meta name="twitter:creator" content="Ana Lund">', ['Ana Lund']],
    [
      'whose names are listed in one person',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry at Kota Lama","author":{"@type":"Person","name":["Ana Lund","Bo Falk"]}}</script>',
      ['Ana Lund', 'Bo Falk'],
    ],
  ])('%s', (_, head, authors) => {
    const { metadata } = readHtml(
      `<title>The ferry at Kota Lama</title>${head}<body><h1>The ferry at Kota Lama</h1><div>${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(metadata.authors).toEqual(authors);
  });
});

describe('points over the text', () => {
  it('stay', () => {
    const points = [
      'The ferry left late on every Monday of the year.',
      'A crane had fallen across the only road.',
    ];
    const article = readHtml(
      `<title>The ferry at Kota Lama</title><body><h1>The ferry at Kota Lama</h1><div class="sum"><ul>${points.map((one) => `<li>${one}</li>`).join('')}</ul></div><div class="story">${PARAGRAPHS.map(p).join('')}</div>`,
    );
    expect(article.text.split('\n')).toEqual([...points, ...PARAGRAPHS]);
  });
});
