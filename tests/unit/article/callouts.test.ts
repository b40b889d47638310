import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, p, PARAGRAPHS, SECOND, story, THIRD } from './read-html';

/** What a reader sees between the second and the third paragraph. */
const between = (box: string): string => {
  const { text } = story(p(FIRST) + p(SECOND) + box + p(THIRD) + p(FOURTH));
  return text.slice(text.indexOf(SECOND) + SECOND.length, text.indexOf(THIRD)).trim();
};
const whole = PARAGRAPHS.join('\n');

describe('a sentence in a box of its own', () => {
  const said =
    'The ferry to the islands had not left on time on any Monday of the year, says the harbour office.';

  it('stays where it tells of the story in its words', () => {
    expect(between(`<aside><p>${said}</p></aside>`)).toBe(said);
  });

  it('stays without a stop where most of its long words are the story’s', () => {
    const seen = 'Not one ferry left the harbour for the islands on Monday';
    expect(between(`<div class="s"><p class="big">${seen}</p></div>`)).toBe(seen);
    const other = 'Goats from the islands win another famous contest in the capital';
    expect(between(`<div class="s"><p class="big">${other}</p></div>`)).toBe('');
    const label = 'End quote Ana Lund Harbour ferries and islands office';
    expect(between(`<div class="s"><p class="big">${label}</p></div>`)).toBe('');
  });

  it('goes where it has other words, or something to click', () => {
    const other =
      'Our readers keep this paper alive through every winter; nothing else would pay us.';
    expect(between(`<aside><p>${other}</p></aside>`)).toBe('');
    expect(between(`<aside><p>${said}</p><button>More</button></aside>`)).toBe('');
    expect(between(`<aside><p>${said} <a href="/late">Read it</a></p></aside>`)).toBe('');
  });

  it('goes where its box is named after something else', () => {
    expect(between(`<aside class="newsletter-promo"><p>${said}</p></aside>`)).toBe('');
  });
});

describe('where and when something is, and what it costs', () => {
  it('stays whole under its heading, with the way there', () => {
    const rows =
      '<p><b>When:</b> Saturday, 7 pm</p><p><b>Where:</b> <a href="https://hall.example/">Old Hall</a>, Quay Street 3</p><p><b>Price:</b> $12</p><p><b>Info:</b> <a href="https://hall.example/">hall.example</a></p>';
    const told =
      'When: Saturday, 7 pm\nWhere: Old Hall, Quay Street 3\nPrice: $12\nInfo: hall.example';
    expect(between(`<div class="ev"><h3>Harbour Night</h3>${rows}</div>`)).toBe(
      `Harbour Night\n${told}`,
    );
    expect(between(`<div class="ev">${rows}</div>`)).toBe(told);
  });

  it('stays where each word stands over what is told of it', () => {
    const row = (key: string, value: string): string =>
      `<div><div>${key}</div><div>${value}</div></div>`;
    const rows = row('When', 'Saturday, 7 pm') + row('Where', 'Old Hall') + row('Price', '$12');
    expect(between(`<div class="ev">${rows}</div>`)).toBe(
      'When\nSaturday, 7 pm\nWhere\nOld Hall\nPrice\n$12',
    );
  });

  it('is no list of those who made the article, nor of what leads elsewhere', () => {
    const credits = '<p><b>Editor:</b> Ana Lund</p><p><b>Reporter:</b> Ola Berg</p>';
    expect(between(`<div>${credits}<p><b>Photographer:</b> Eva Dahl</p></div>`)).toBe('');
    const ways = '<p><b>Ferries:</b> <a href="/ferries">late again</a></p>'.repeat(3);
    expect(between(`<div>${ways}</div>`)).toBe('');
    const link = (key: string): string =>
      `<div><div><a href="/${key}">${key}</a></div><div>Three goats on the pier</div></div>`;
    expect(between(`<div>${link('Ferries')}${link('Goats')}${link('Piers')}</div>`)).toBe('');
    const { text } = story(p(FIRST) + p(SECOND) + p(THIRD) + p(FOURTH));
    expect(text).toBe(whole);
  });
});

const IMAGE = '<img src="https://img.example/pier-at-dawn.jpg">';

describe('a control at a picture', () => {
  it.each([
    ['in a figure', `<figure>${IMAGE}<span>View this image</span></figure>`],
    [
      'that leads to the file',
      `<div><div>${IMAGE}</div><p><a href="https://cdn.example/x/pier.jpg"><b>View this image ›</b></a></p></div>`,
    ],
  ])('goes and leaves the picture: %s', (_, box) => {
    const article = story(p(FIRST) + p(SECOND) + box + p(THIRD) + p(FOURTH));
    expect(article.text).toBe(whole);
    expect(article.body.querySelectorAll('img')).toHaveLength(1);
    expect(article.removed.map(({ kind }) => kind)).toEqual(['tool']);
  });

  it('goes where it stands loose beside the picture', () => {
    expect(between(`<div>${IMAGE}<br>[+] Enlarge</div>`)).toBe('');
  });

  it('is not whose picture it is', () => {
    const credit = `<figure>${IMAGE}<p><a href="https://agency.example/pier.jpg">Photo: Ana Lund</a></p></figure>`;
    expect(between(credit)).toBe('Photo: Ana Lund');
  });
});

describe('whose picture it is, under the picture and in no box with it', () => {
  it.each([
    ['after a word for it', `<p>${IMAGE}</p><p>Photograph: Ana Lund</p>`, 'Photograph: Ana Lund'],
    [
      'with the agency',
      `<div>${IMAGE}</div><span>Ana Lund/Harbour Press</span>`,
      'Ana Lund/Harbour Press',
    ],
  ])('is a caption: %s', (_, box, credit) => {
    const { body, blocks } = story(p(FIRST) + p(SECOND) + box + p(THIRD) + p(FOURTH));
    expect(blocks.map(({ kind }) => kind)[2]).toBe('figure');
    expect(body.querySelector('figure')?.textContent).toBe(credit);
  });

  it('is none in a sentence', () => {
    const { blocks } = story(p(FIRST) + `<p>${IMAGE}</p>` + p(SECOND) + p(THIRD) + p(FOURTH));
    expect(blocks.map(({ kind }) => kind)).toEqual(Array(4).fill('paragraph'));
  });
});

describe('what is a heading by its role alone', () => {
  it.each([
    ['a paragraph', '<p role="heading" aria-level="3">The road to the pier</p>', 'h3'],
    ['a box in a box', '<div><div role="heading">The road to the pier</div></div>', 'h2'],
  ])('is one: %s', (_, markup, tag) => {
    const { body, text } = story(p(FIRST) + p(SECOND) + markup + p(THIRD) + p(FOURTH));
    expect(text).toContain(`${SECOND}\nThe road to the pier\n${THIRD}`);
    expect(body.querySelector(tag)?.textContent).toBe('The road to the pier');
  });
});
