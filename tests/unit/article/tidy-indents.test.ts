import { expect, it } from 'vitest';
import { tidyIndents } from '../../../src/article/shown/tidy-indents';

it.each([
  ['at the start of a paragraph', '<p>\u3000\u3000码头</p>', '<p>码头</p>'],
  ['within its first words', '<p> <b>\u00a0Kenari</b> Sagara</p>', '<p> <b>Kenari</b> Sagara</p>'],
  ['after a line break', 'Kenari<br>\n\u00a0\u00a0Sagara', 'Kenari<br>Sagara'],
  [
    'in a cell',
    '<table><tbody><tr><td>\u00a07</td></tr></tbody></table>',
    '<table><tbody><tr><td>7</td></tr></tbody></table>',
  ],
  [
    'but not between words',
    '<p>Kenari <b>\u00a0Sagara</b></p>',
    '<p>Kenari <b>&nbsp;Sagara</b></p>',
  ],
  ['but not after a picture', '<p><img>\u00a0Sagara</p>', '<p><img>&nbsp;Sagara</p>'],
  ['but not in code', '<pre>\u00a0a</pre>', '<pre>&nbsp;a</pre>'],
])('takes blanks out %s', (_where, given, tidy) => {
  const box = document.createElement('div');
  box.innerHTML = given;
  tidyIndents(box);
  expect(box.innerHTML).toBe(tidy);
});
