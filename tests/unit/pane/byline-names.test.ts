import { expect, it } from 'vitest';
import { bylineNames } from '../../../src/pane/article/byline-names';

it.each([
  ['the very name', 'Harian Pesisir', 'Harian Pesisir'],
  ['the company behind the paper', '港湾新聞社', '港湾新聞'],
  ['an article and capitals', 'The Bay Courier', 'BAY COURIER'],
  ['the form of the company', 'Bay Courier Inc.', 'Bay Courier'],
])('an outlet that signs its own article is said once: %s', (_, author, outlet) => {
  expect(bylineNames([author, 'Ana Lund'], outlet)).toEqual(['Ana Lund']);
});

it.each([
  ['Ana Lund', null],
  ['Ana Lund', 'Bay Courier'],
  ['Bay Courier Staff Writers of the Coast', 'Bay Courier'],
  ['Baya Courtney', 'Bay'],
])('an author who is somebody else stays: %s', (author, outlet) => {
  expect(bylineNames([author], outlet)).toEqual([author]);
});
