import { expect, it } from 'vitest';
import { tidyBreaks } from '../../../src/article/shown/tidy-breaks';

it.each([
  ['beside a block', '<br> <br><p>Kenari</p><br>\n<br>Sagara', ' <p>Kenari</p>\nSagara'],
  ['at the ends of a box', '<div><br>Kenari<br>Sagara<br> </div>', '<div>Kenari<br>Sagara </div>'],
  ['from the third in a row', 'Kenari<br> <br><br><br>Sagara', 'Kenari<br> <br>Sagara'],
  [
    'and keeps those around what was taken out',
    'Kenari<br><span data-saring-removed="0"></span><br>Sagara',
    'Kenari<br><span data-saring-removed="0"></span><br>Sagara',
  ],
  ['and those of an inline box', '<b>Kenari<br></b>Sagara', '<b>Kenari<br></b>Sagara'],
  ['and those of code', '<pre>a<br><br><br>b<br></pre>', '<pre>a<br><br><br>b<br></pre>'],
])('leaves out line breaks %s', (_where, given, tidy) => {
  const box = document.createElement('div');
  box.innerHTML = given;
  tidyBreaks(box);
  expect(box.innerHTML).toBe(tidy);
});
