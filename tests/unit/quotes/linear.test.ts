import { expect, test } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import { findQuotes } from '../../../src/quotes/find-quotes';
import { contextOf } from '../text-context';
import { worked } from '../worked';

const UNITS = [
  '“',
  '"',
  '"a ',
  '“a ',
  "'a ",
  '«a ',
  '„a “b ',
  '– ',
  '– a\n',
  '“a\n',
  'Anna Berg ',
  'said ',
  ', X said, ',
  '"a" said ',
  'a, – said X, – ',
  'er sei „a b“ ',
  'hat teilte gab ',
  '(a ',
  "l'a ",
  'a-',
  "''a'' ",
  '“a b” — X ',
  'X said "a b", and "c d". ',
  'und sagte X, ',
  'laut „X“ ',
];
const LANGUAGES = [
  { lang: 'en', length: 30_000 },
  // The language with the most rules is read so long that a look through the whole sentence at every
  // quote shows: one such look took 19 seconds on twice as much, where reading took less than two.
  { lang: 'de', length: 120_000 },
  { lang: 'ru', length: 30_000 },
  { lang: 'no', length: 30_000 },
  { lang: 'zh', length: 30_000 },
];
/** Milliseconds of the processor: far above what linear reading takes, and below what quadratic reading does. */
const PATIENCE = 4_000;

test.each(UNITS.flatMap((unit) => LANGUAGES.map((language) => ({ unit, ...language }))))(
  'a long run of $unit is read in $lang',
  ({ unit, lang, length }) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const context = contextOf(lang, text, { sentences: [[0, text.length]] });
    const before = worked();
    expect(findQuotes(context, []).every((quote) => quote.end <= text.length)).toBe(true);
    expect(worked() - before).toBeLessThan(PATIENCE);
  },
);

test('a language that no file describes still gives up its marked speech', () => {
  const text = 'Mwalimu alisimama. “Tutaanza kazi kesho asubuhi na mapema.” Kila mtu alikubali.';
  expect(analyse({ text, lang: 'sw' }).quotes).toMatchObject([
    { type: 'direct', text: 'Tutaanza kazi kesho asubuhi na mapema.' },
  ]);
});
