import { expect, it } from 'vitest';
import { markDirections } from '../../../src/article/blocks/directions';
import type { Direction } from '../../../src/reading/reading';

const mark = (text: string, dir: Direction): string | null => {
  const element = document.createElement('p');
  markDirections([{ kind: 'paragraph', start: 0, end: text.length, text }], [element], dir);
  return element.getAttribute('dir');
};

it.each<[string, string, Direction, string | null]>([
  ['a line that begins and goes on the other way', 'البحر لا ينسى أصدقاءه', 'ltr', 'rtl'],
  ['a name first, then the article’s own script', 'Saring أداة لقراءة الصحف', 'rtl', null],
  ['a credit that ends in a long name', 'تصوير: Wire/Ana Lund-Petersen', 'rtl', null],
  ['a line all in the other script', 'Wire/Ana Lund-Petersen', 'rtl', 'ltr'],
  ['the article’s own script', 'The quay was closed.', 'ltr', null],
  ['no letters at all', '1993 – 2026', 'rtl', null],
])('%s', (_, text, dir, expected) => {
  expect(mark(text, dir)).toBe(expected);
});
