import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, p, PARAGRAPHS, readHtml, SECOND, story, THIRD } from './read-html';

const STORY = PARAGRAPHS.join('\n');
const between = (inside: string) =>
  story([p(FIRST), p(SECOND), inside, p(THIRD), p(FOURTH)].join(''));
const withLine = (line: string): string => [FIRST, SECOND, line, THIRD, FOURTH].join('\n');

const AUTHOR = '<meta name="author" content="Ana Lund">';

const MAY_KEEP =
  'This post comes from Gullnet, which may keep cookies and read where you have been.';
const MAY_CHANGE =
  'To see it you have to allow the cookies of Gullnet, for now or for as long as you like.';
const ASKS = p(MAY_KEEP) + p(MAY_CHANGE);

describe('a question that stands in place of a post', () => {
  it('goes, whatever its box is called, and is listed', () => {
    const { text, removed } = between(`<div class="w4">${ASKS}<button>Allow once</button></div>`);
    expect(text).toBe(STORY);
    expect(removed).toEqual([
      expect.objectContaining({ kind: 'boilerplate', text: `${MAY_KEEP}\n${MAY_CHANGE}` }),
    ]);
  });

  it('but not a box with nothing to answer by', () => {
    expect(between(`<div>${ASKS}</div>`).text).toContain(MAY_KEEP);
  });

  it('but not the whole of a short text about cookies', () => {
    const page = story(`<div class="text">${ASKS}<button>Share</button></div>${p(FIRST)}`);
    expect(page.text).toContain(MAY_CHANGE);
  });
});

it('the linked name of an author between paragraphs goes, wherever it leads, and heads what each of several wrote', () => {
  const name = '<a href="https://gullnet.example/ana">Ana Lund</a>';
  expect(story([p(FIRST), p(name), p(SECOND), p(THIRD)].join(''), AUTHOR).text).toBe(
    [FIRST, SECOND, THIRD].join('\n'),
  );
  const parts = [FIRST, SECOND, THIRD].map((part) => `<h2>${name}</h2>${p(part)}`);
  expect(story(parts.join(''), AUTHOR).text).toContain(`Ana Lund\n${SECOND}`);
});

describe('what a letter brings, with where to get it at the end', () => {
  const brings = 'The Tide Letter tells you every morning which boats leave and which stay.';

  it('goes where its last words are the only link', () => {
    const { text, removed } = between(p(`${brings} Sign up <a href="/letters">here</a>.`));
    expect(text).toBe(STORY);
    expect(removed).toEqual([expect.objectContaining({ kind: 'newsletter' })]);
  });

  it.each([
    [
      'a letter, in brackets',
      p(`[<em>${brings}</em> <a href="/letters">Sign up for our letter</a>.]`),
    ],
    ['a program', p(`${brings} <a href="/app">Download now!</a>`)],
    [
      'the same, set in bold, with no stop',
      p('<strong><a href="/app">Download the Tide</a> for news of all that floats</strong>'),
    ],
  ])('goes with where to get %s', (_, plea) => {
    expect(between(plea).text).toBe(STORY);
  });

  it.each([
    ['nothing is a link', `${brings} Sign up here.`],
    ['another word is one', `<a href="/tide">The Tide Letter</a> is the boatmen’s. Sign up there.`],
    [
      'it is told of',
      `${brings} Few sign up for what is <a href="/free">free</a>, says its editor.`,
    ],
  ])('stays where %s', (_, inside) => {
    expect(between(p(inside)).text.split('\n')).toHaveLength(PARAGRAPHS.length + 1);
  });
});

describe('words at a picture', () => {
  it.each([
    [
      'in a figure',
      '<figure><img src="/pier.jpg"><figcaption>The pier at noon, without a boat. <b class="h"><b>hide caption</b></b></figcaption></figure>',
    ],
    [
      'in boxes without names',
      '<div class="im"><div><picture><img src="/pier.jpg" width="800"></picture></div><div><p>The pier at noon, without a boat. <span>hide caption</span></p></div></div>',
    ],
  ])('are listed where they are those of a control among the caption’s, %s', (_, picture) => {
    const { text, removed } = between(picture);
    expect(text).toBe(withLine('The pier at noon, without a boat.'));
    expect(removed).toEqual([expect.objectContaining({ kind: 'tool', text: 'hide caption' })]);
  });

  it.each([
    ['The pier at noon. <span class="credit">Photo: Ana Lund</span><span>Close</span>', 'Close'],
    ['The pier at noon. <span>Close</span>', 'Close'],
  ])('are listed where one word closes it: %s', (words, control) => {
    const { text, removed } = between(
      `<figure><img src="/pier.jpg"><figcaption>${words}</figcaption></figure>`,
    );
    expect(text).not.toContain(control);
    expect(removed).toEqual([expect.objectContaining({ kind: 'tool', text: control })]);
  });

  it('stay where that word is what the picture is called', () => {
    const words = 'Ana Lund painted <span>Close</span>';
    const { text } = between(
      `<figure><img src="/pier.jpg"><figcaption>${words}</figcaption></figure>`,
    );
    expect(text).toContain('Ana Lund painted Close');
  });

  const beside = (words: string) =>
    story(
      `${p(FIRST)}${p(SECOND)}<figure><img src="/pier.jpg"><figcaption>${words}</figcaption></figure>${p(THIRD)}${p(FOURTH)}`,
      AUTHOR,
    );

  it.each(['Photo: Ana Lund', 'Tying knots. (Ana Lund)'])(
    'stay where the author took it: %s',
    (words) => {
      expect(beside(words).text).toBe(withLine(words));
    },
  );

  it.each(['Ana Lund', 'By Ana Lund'])('go where they name who wrote the text: %s', (words) => {
    expect(beside(words).text).toBe(STORY);
  });

  it('go where a word for it and a name begin a byline, however long', () => {
    const byline = p('<strong>By Ana Lund, Bo Falk, our reporters in the three islands</strong>');
    expect(story(byline + PARAGRAPHS.map(p).join(''), AUTHOR).text).toBe(STORY);
  });

  it('stay over the first paragraph, with whose picture it is in brackets behind them', () => {
    const caption =
      '<span>The crane lay there until noon.</span><span>(Photo: Ana Lund, Post)</span>';
    const lead = `<aside><div><img src="/crane.jpg"></div><p>${caption}</p></aside>`;
    const { text } = story(lead + PARAGRAPHS.map(p).join(''));
    expect(text).toMatch(/^The crane lay there until noon\. ?\(Photo: Ana Lund, Post\)\n/u);
  });

  it('stay over the first paragraph, with where it comes from behind them', () => {
    const caption = 'The crane lay across the road to the pier until noon. Source: Harbour Office';
    const lead = `<div class="media"><div class="im"><img src="/crane.jpg"></div><p class="c"><span>The crane lay across the road to the pier until noon.</span> <span><em>Source:</em> Harbour Office</span></p></div>`;
    const body = `<div class="intro">${p(FIRST)}</div>${[SECOND, THIRD, FOURTH].map(p).join('')}`;
    expect(story(lead + body).text).toBe(`${caption}\n${STORY}`);
  });
});

describe('words that are cited again', () => {
  const said =
    'The master said: “We are sorry for every boat that leaves late. The crane will be gone from the only road to the pier before the week is out, and the boats will leave on time.”';
  const again =
    '“… The crane will be gone from the only road to the pier before the week is out, and the boats will leave on time.”';

  it('stay where they begin with what shows that they were cut', () => {
    const { text } = story(
      [
        p(said),
        ...PARAGRAPHS.map(p),
        `<div class="so">${p(again)}</div>`,
        p(FIRST.replace('Monday', 'Friday')),
      ].join(''),
    );
    expect(text).toContain(again);
  });

  it('go over the first paragraph, where nothing was said yet', () => {
    const cut = `… ${FOURTH.slice(FOURTH.indexOf('the last'), -1)} …`;
    const article = story(`<blockquote>${cut}</blockquote>${PARAGRAPHS.map(p).join('')}`);
    expect(article.text).toBe(PARAGRAPHS.join('\n'));
    expect(article.removed.map(({ text }) => text)).toEqual([cut]);
  });
});

describe('a question to the readers', () => {
  const QUESTION = 'Should the ferry leave an hour earlier on every Monday?';
  const answer = (words: string): string => `<li><input type="radio"><label>${words}</label></li>`;
  const ANSWERS = ['Yes, it should', 'No, never'];
  const poll = (over: string, answers = ANSWERS.map(answer).join('')): string =>
    `<div class="v">${over}<ul>${answers}</ul><p>1,204 votes</p><button>Vote</button></div>`;

  it.each([`<h3>${QUESTION}</h3>`, p(QUESTION)])('goes whole with its answers: %s', (over) => {
    const whole = [QUESTION, ...ANSWERS, '1,204 votes'].join('\n');
    for (const { text, removed } of [
      between(poll(over)),
      story(PARAGRAPHS.map(p).join('') + poll(over)),
    ]) {
      expect(text).toBe(PARAGRAPHS.join('\n'));
      expect(removed.map((one) => [one.kind, one.text])).toEqual([['tool', whole]]);
    }
  });

  it('stays where there is nothing to choose by, or where the text is made of such questions', () => {
    const list = ANSWERS.map((words) => `<li>${words}</li>`).join('');
    expect(between(poll(`<h3>${QUESTION}</h3>`, list)).text).toContain(ANSWERS[0]);
    const quiz = [1, 2, 3].map((at) => poll(`<h3>${at}. ${QUESTION}</h3>`)).join('');
    expect(between(quiz).text).toContain(`2. ${QUESTION}`);
  });
});

it('a heading goes with the table of contents under it, and one over the story stays', () => {
  const contents = `<ul>${['Quay', 'Crane'].map((name) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul>`;
  const part = `<h2 id="Quay">Quay</h2>${p(FIRST.replace('Monday', 'Friday'))}`;
  const headings = (inside: string) =>
    between(inside).blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
  expect(headings(`<div><h2>In this text</h2></div>${contents}${part}`)).toEqual(['Quay']);
  expect(headings(`<h2>The quay</h2>${contents}`)).toEqual(['The quay']);
});

it('a box with a field for an address goes, though the field is known by what is to be written in it alone', () => {
  const box = `<div>${p(FIRST.replace('Monday', 'Friday'))}<input type="text" placeholder="Your e-mail"><button>Send</button></div>`;
  expect(between(box).text).toBe(PARAGRAPHS.join('\n'));
});

describe('words that style sheets in the page itself cut down to nothing', () => {
  it('are no part of the text', () => {
    const style =
      'border:0;clip:rect(0 0 0 0);clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;width:1px';
    const link = `<a href="https://boats.example/">Bay Lines<span style="${style}">, opens new tab</span></a>`;
    expect(between(p(`The boats of ${link} left at noon, as they do.`)).text).toBe(
      withLine('The boats of Bay Lines left at noon, as they do.'),
    );
  });

  it('are told from words that lie in a box cut to some size', () => {
    const words = 'The boats of Bay Lines left at noon, as they do.';
    const cut = `<div style="position:absolute;clip:rect(0px, 600px, 400px, 0px)">${p(words)}</div>`;
    expect(between(cut).text).toContain(words);
  });
});

describe('a plea for money', () => {
  const [start = '', ...rest] = [1, 2, 3].flatMap((day) =>
    PARAGRAPHS.map((text) => p(`Day ${day}. ${text}`)),
  );
  const SAYS = 'The next years will be hard for all who write on boats, and somebody has to do it.';
  const plea = (link: string): string =>
    `<div class="give"><h3>Keep the lamp lit</h3>${p(SAYS)}${p('We hope that you will row along with us.')}${link}</div>`;

  it.each(['https://www.wartapesisir.example/donate?from=story', '/support-us'])(
    'goes with the whole of its box, whatever its link says: %s',
    (address) => {
      const page = story([start, plea(`<a href="${address}">On we go</a>`), ...rest].join(''));
      expect(page.text).not.toContain(SAYS);
      expect(page.text).not.toContain('Keep the lamp lit');
      expect(page.removed.map(({ kind }) => kind)).toContain('newsletter');
    },
  );

  it('goes where it is for those who know more, with a heading over the address to write to', () => {
    const tip = `<div class="tip"><h3>Were you on board?</h3>${p('We go on asking, for nobody has told us yet how the goats came on board of the last boat. Whoever saw them may write to <a href="mailto:a@boats.example">a@boats.example</a>.')}</div>`;
    const { text, removed } = story([start, tip, ...rest].join(''));
    expect(text).not.toContain('Were you on board');
    expect(removed.map(({ kind }) => kind)).toEqual(['boilerplate']);
    const told = p(
      'Whoever saw the goats may write to <a href="mailto:a@boats.example">a@boats.example</a>, says the master.',
    );
    expect(story([start, told, ...rest].join('')).text).toContain('Whoever saw');
  });

  it('is none where the link leads elsewhere', () => {
    const page = story(
      [start, plea('<a href="/boats/support-vessels">On we go</a>'), ...rest].join(''),
    );
    expect(page.text).toContain(SAYS);
  });
});

describe('a linked heading between the paragraphs', () => {
  const heading = (words: string): string => `<h3><a href="/${words.length}">${words}</a></h3>`;

  it('is another article’s where it stands in a box by itself', () => {
    const { text, removed } = between(
      `<div class="in">${heading('Ten boats left at night')}</div>`,
    );
    expect(text).toBe(STORY);
    expect(removed).toEqual([expect.objectContaining({ kind: 'related' })]);
  });

  it.each([
    ['that stands beside them', heading('The goats')],
    [
      'where others part the story too',
      `<div class="in">${heading('The goats')}</div>${p(FIRST.replace('Monday', 'Friday'))}<div class="in">${heading('The crane')}</div>${p(SECOND.replace('Monday', 'Friday'))}<div class="in">${heading('The road')}</div>`,
    ],
  ])('stays as one of the story’s %s', (_, inside) => {
    expect(between(inside).text).toContain('The goats');
  });
});

describe('what belongs to the headline is no first paragraph', () => {
  it('a byline that goes on with who its author is', () => {
    const byline =
      'By <a href="/ana">Ana Lund</a>, who writes on goats. She joined the paper at sea.';
    expect(story(p(byline) + PARAGRAPHS.map(p).join(''), AUTHOR).text).toBe(STORY);
  });

  it.each(['BY ANA LUND', 'Ana Lund, Kota Lama Courier Staff Writer'])(
    'a byline that is set as a heading: %s',
    (byline) => {
      const { text } = story(`<h3>${byline}</h3>${PARAGRAPHS.map(p).join('')}`, AUTHOR);
      expect(text).toBe(STORY);
    },
  );

  it('a byline that stands loose in an inline element, beside boxes that stay', () => {
    const looked =
      'Looked through by Bo Falk, keeper of the light at Kota Lama, before it was sent.';
    const head = `<div><span>By Ana Lund, Coast Post<div>${looked}</div></span></div>`;
    const { text } = story(head + PARAGRAPHS.map(p).join(''), AUTHOR);
    expect(text).not.toContain('Ana Lund');
    expect(text).toContain(STORY);
  });

  it('the way to the article, at whose end the headline stands', () => {
    const title =
      'The ferry to the three islands leaves late on Mondays, and nobody on the quay is surprised';
    const way = `<div id="path">You are here: <a href="/">Front page</a> | <a href="/boats">Boats</a> ${title}</div>`;
    const { text } = readHtml(
      `<title>${title}</title><body><div class="story">${way}<h2>${title}</h2>${PARAGRAPHS.map(p).join('')}</div></body>`,
    );
    expect(text).toBe(STORY);
  });
});

describe('what stands beside the story in a box of its own', () => {
  it('is a control where it is a few words, and a note where it is more', () => {
    const note = 'Nobody on the three islands had seen a goat on a ferry until that evening';
    const kinds = [note, 'On board'].map((words) =>
      between(`<div class="n"><div>${words}</div></div>`).removed.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([['promo'], ['tool']]);
  });
});

describe('whose words or picture they are', () => {
  it.each([
    [
      'the caption of a picture',
      '<figure><img src="/pier.jpg"><figcaption>The pier at noon.<span>Bo Falk</span></figcaption></figure>',
      'The pier at noon. Bo Falk',
    ],
    [
      'a quotation',
      '<blockquote><span>We are sorry for every boat that leaves late.</span><cite>The master</cite></blockquote>',
      'We are sorry for every boat that leaves late. The master',
    ],
  ])('is parted from the end of %s', (_, inside, line) => {
    expect(between(inside).text).toBe(withLine(line));
  });
});
