import { expect, test } from 'vitest';
import { isSureIndirect } from '../../../src/languages/abilities';
import { analyse } from '../../../src/reading/analyse';

/** Whether each thing somebody says in an English text is sure enough to be shown. */
const shown = (text: string): boolean[] => analyse({ text, lang: 'en' }).quotes.map(isSureIndirect);

test.each(['alleged', 'reiterated', 'emphasised', 'revealed', 'claims', 'stressed'])(
  'what somebody %s "that" is shown',
  (verb) => {
    expect(shown(`Lena Ashworth ${verb} that the pier was cracked.`)).toEqual([true]);
  },
);

test.each(['thinks', 'believed', 'hoped', 'wondered'])('what somebody %s is not', (verb) => {
  expect(shown(`Lena Ashworth ${verb} that the pier was cracked.`)).toEqual([false]);
});

test('what somebody claimed without "that" is not', () => {
  expect(shown('Lena Ashworth claimed the pier was cracked.')).toEqual([false]);
});
