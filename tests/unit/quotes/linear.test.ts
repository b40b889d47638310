import { expect, test } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import { findQuotes } from '../../../src/quotes/find-quotes';
import { contextOf } from '../text-context';

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
];
const LENGTH = 60_000;
/** Far above the fraction of a second that linear reading takes; quadratic reading takes minutes. */
const PATIENCE = 8_000;

test.each(UNITS.flatMap((unit) => ['en', 'de', 'fr', 'no', 'zh'].map((lang) => ({ unit, lang }))))(
  'a long run of $unit is read in $lang',
  { timeout: PATIENCE },
  ({ unit, lang }) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    const context = contextOf(lang, text, { sentences: [[0, text.length]] });
    expect(findQuotes(context, []).every((quote) => quote.end <= text.length)).toBe(true);
  },
);

test('a language that no file describes still gives up its marked speech', () => {
  const text = 'Mwalimu alisimama. “Tutaanza kazi kesho asubuhi na mapema.” Kila mtu alikubali.';
  expect(analyse({ text, lang: 'sw' }).quotes).toMatchObject([
    { type: 'direct', text: 'Tutaanza kazi kesho asubuhi na mapema.' },
  ]);
});
