import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article';
import { readStatedParts } from '../../../src/article/metadata/stated/stated-parts';
import { FIRST, p, PARAGRAPHS, readHtml, SECOND } from './read-html';

const whole = PARAGRAPHS.map(p).join('');
const RECIPE = {
  '@type': 'Recipe',
  name: 'Pier stew',
  recipeIngredient: ['500 g white beans', '3 large onions', 'salt'],
  recipeInstructions: [
    {
      '@type': 'HowToSection',
      itemListElement: [{ '@type': 'HowToStep', text: 'Soak the beans.' }],
    },
    {
      '@type': 'HowToStep',
      text: 'Cook the onions for an hour, then add the beans &amp; the salt.',
    },
  ],
};
const dataOf = (stated: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': [stated] })}</script>`;

/** A page with a story and what stands before and behind its box. */
function page(before: string, behind: string, head = dataOf(RECIPE)): Article {
  return readHtml(
    `<!doctype html><html><head><title>Pier stew</title>${head}</head><body><h1>Pier stew</h1>` +
      `<div><div class="a">${before}</div><div class="story">${whole}</div><div class="b">${behind}</div></div></body></html>`,
  );
}

const GOES_IN =
  '<h3>What goes in</h3><ul><li>500 g white beans</li><li>3 large onions</li><li>salt</li></ul>';
const DONE =
  '<p>How it is done</p><ol><li>Soak the beans.</li><li>Cook the onions for an hour, then add the beans &amp; the salt.</li></ol>';
const OTHERS =
  '<ul><li><a href="/soup">The soup of the lighthouse keeper</a></li><li><a href="/pie">A pie for a wet day</a></li></ul>';

describe('what the page states as parts of its article', () => {
  it('is the article, wherever it stands, with the words over it', () => {
    const { text } = page(`<section>${GOES_IN}</section>`, `<section>${DONE}</section>${OTHERS}`);
    expect(text.split('\n')).toEqual([
      'What goes in',
      '500 g white beans',
      '3 large onions',
      'salt',
      ...PARAGRAPHS,
      'How it is done',
      'Soak the beans.',
      'Cook the onions for an hour, then add the beans & the salt.',
    ]);
  });

  it('is the article with how long it takes and what is in a portion, near the parts', () => {
    const stated = {
      ...RECIPE,
      prepTime: 'PT10M',
      cookTime: 'PT1H30M',
      totalTime: 'PT100M',
      recipeYield: 4,
      nutrition: { '@type': 'NutritionInformation', calories: '250 kcal' },
    };
    const times = `<div class="t"><div><span>Soaking</span> <b>10 mins</b></div><div><div>On the fire</div><div>1 hr 30 mins</div></div><div>Rest: 20 mins</div><div>By: Ana</div><div>All in all: 100 mins</div><button>Print</button></div>`;
    const told =
      '<div class="n"><div>Energy: 250 kcal</div><div>Fat: 7 g</div><div>250</div></div>';
    const { text } = page('', `<section>${times}${GOES_IN}</section>${told}`, dataOf(stated));
    expect(text.split('\n').slice(4)).toEqual([
      'Soaking 10 mins',
      'On the fire',
      '1 hr 30 mins',
      'All in all: 100 mins',
      'What goes in',
      '500 g white beans',
      '3 large onions',
      'salt',
      'Energy: 250 kcal',
    ]);
  });

  it('is known in cells of its own, in whatever order', () => {
    const cells = (...words: readonly string[]): string =>
      `<div>${words.map((word) => `<div>${word}</div>`).join('')}</div>`;
    const { text } = page('', cells('500 g', 'white beans') + cells('onions', '3 large'));
    expect(text).toBe([...PARAGRAPHS, '500 g', 'white beans', 'onions', '3 large'].join('\n'));
  });

  it('brings the rest of its list', () => {
    const list = '<ul><li>500 g white beans</li><li>3 large onions</li><li>a little salt</li></ul>';
    expect(page('', list).text).toContain('3 large onions\na little salt');
  });

  it('is known by microdata', () => {
    const { text } = page(
      '',
      '<ul><li itemprop="recipeIngredient">2 herrings</li><li itemprop="recipeIngredient">oats</li></ul><div itemprop="recipeInstructions"><p>Roll them.</p><p>Fry the herrings in hot butter until brown.</p></div>',
      '',
    );
    expect(text).toContain('2 herrings\noats');
    expect(text).toContain('Fry the herrings in hot butter until brown.');
  });

  it('is the article where it is the entries of a live blog, each with its headline', () => {
    const entries = [
      [
        'The first boat is in',
        'The Maren tied up at the pier at noon, two hours late, with the mail of a week.',
      ],
      [
        'The harbour office opens',
        'Whoever waits for a parcel can ask at the window until six in the evening.',
      ],
    ] as const;
    const stated = {
      '@type': 'LiveBlogPosting',
      headline: 'The strike is over',
      liveBlogUpdate: entries.map(([headline, articleBody]) => ({
        '@type': 'BlogPosting',
        headline,
        articleBody,
        author: { name: 'Ana Lund' },
      })),
    };
    const boxes = entries.map(
      ([headline, body]) =>
        `<div><div><div>2 hours ago 11:48 Ana Lund</div><h2>${headline}</h2></div><div><p>${body}</p></div></div>`,
    );
    const { text } = page('', `<div><div>${boxes.join('</div><div>')}</div></div>`, dataOf(stated));
    expect(text).toBe([...PARAGRAPHS, ...entries.flat()].join('\n'));
  });

  it('is shown once where the page has it twice', () => {
    const { text } = page('', `<section>${GOES_IN}</section><section>${GOES_IN}</section>`);
    expect(text.match(/500 g white beans/gu)).toHaveLength(1);
  });

  it('is the article where there is nothing else', () => {
    const { text } = readHtml(
      `<!doctype html><html><head><title>Pier stew</title><meta property="og:type" content="article">${dataOf(RECIPE)}</head>` +
        `<body><h1>Pier stew</h1><div>${GOES_IN}${DONE}</div>${OTHERS}</body></html>`,
    );
    expect(text).toContain(
      '500 g white beans\n3 large onions\nsalt\nHow it is done\nSoak the beans.',
    );
    expect(text).not.toContain('lighthouse');
  });

  it('is looked for by no more letters than a dish needs', () => {
    const steps = Array.from({ length: 50 }, (_, at) => `${at} ${'boats '.repeat(2000)}`);
    const head = dataOf({ '@type': 'Recipe', recipeInstructions: steps });
    const stated = new DOMParser().parseFromString(`${head}<p>Pier stew`, 'text/html');
    expect(readStatedParts(stated).join('').length).toBeLessThan(100_000);
  });

  it('is read to a bound, whatever the page states', () => {
    const parts = Array.from({ length: 2000 }, (_, at) => `${at + 1} boats`);
    const nested = `${'<div itemprop="ingredients">'.repeat(200)}3 ${'onions '.repeat(2000)}`;
    const stated = dataOf({ '@type': 'Recipe', recipeIngredient: parts });
    const list = parts.map((part) => `<li>${part}</li>`).join('');
    const { text } = page('', `<section><ul>${list}</ul></section>`, stated);
    expect(text).toContain('1 boats\n2 boats');
    expect(page('', nested, '').text).toContain(FIRST);
  });

  it('brings nothing from a list of links, and nothing that the page does not show', () => {
    const { text } = page('', OTHERS);
    expect(text).toBe(PARAGRAPHS.join('\n'));
    expect(page(p(FIRST) + p(SECOND), '', '').text).not.toContain('beans');
  });
});
