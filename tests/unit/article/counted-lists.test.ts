import { describe, expect, it } from 'vitest';
import { FIRST, FOURTH, p, PARAGRAPHS, SECOND, story, THIRD } from './read-html';

const whole = PARAGRAPHS.join('\n');
const textWith = (box: string): string =>
  story(p(FIRST) + p(SECOND) + box + p(THIRD) + p(FOURTH)).text;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const rows = (items: readonly string[]): string =>
  items.map((item) => `<div class="r"><span>${item}</span></div>`).join('');

const GOODS = [
  '500 g white beans',
  '3 large onions',
  '½ cup oats',
  'salt',
  '1 1/2 l water',
  '2 bay leaves',
];
const told = `${SECOND}\nWhat goes in\n${GOODS.join('\n')}\n${THIRD}`;

describe('a list of how much of what', () => {
  it.each([
    ['a list', list(GOODS)],
    ['rows', rows(GOODS)],
  ])('stays with the words over it, in a box of another shape: %s', (_, items) => {
    const box = `<aside class="card"><div><div>What goes in</div></div><div>${items}</div></aside>`;
    expect(textWith(box)).toContain(told);
  });

  it('is shown once where the page has it twice', () => {
    const box = `<aside class="card"><div>${list(GOODS)}</div></aside>`;
    expect(textWith(box + box).match(/3 large onions/gu)).toHaveLength(1);
  });

  it('stays where it is a table', () => {
    const cells = ['500 g', '3 large', '½ cup', '2 l', '2 leaves'].map((much) => [much, 'of it']);
    const table = cells.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('');
    const box = `<aside class="card"><div><p>What goes in</p><table>${table}</table></div></aside>`;
    expect(textWith(box)).toContain(
      `What goes in\n${cells.map((row) => row.join('\t')).join('\n')}\n`,
    );
  });

  it.each([
    ['links', list(GOODS.map((one) => `<a href="/${one.length}">${one}</a>`))],
    ['a scale', list(['5 stars', '4 stars', '3 stars', '2 stars'])],
    [
      'headlines in their order',
      rows([
        '1 Goats on the quay',
        '2 A crane on the road',
        '3 The last boat',
        '4 A pier for sale',
      ]),
    ],
    ['hours', rows(['10:20 Goats', '11:40 Cranes', '12:05 Boats'])],
    ['what is in a portion', rows(['160 Calories', '2g Fat'])],
  ])('is none: %s', (_, items) => {
    expect(textWith(`<aside class="card"><div>${items}</div></aside>`)).toBe(whole);
  });
});
