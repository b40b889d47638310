import { expect, it } from 'vitest';
import { analyse } from '../../../src/reading/analyse';

/** The words of the dates found in an own sentence. */
const datesOf = (lang: string, text: string) =>
  analyse({ lang, text, published: '2022-09-20T10:15:00+02:00' }).dates.map((date) => date.text);

it.each([
  ['de', 'Robert März kam im Mai nach Bern.', ['Mai']],
  ['de', 'Robert März 2022 zu wählen, wäre klug.', ['März 2022']],
  ['en', 'June Carter left in June.', ['June']],
  ['en', 'He told the Sunday Times on Monday.', ['Monday']],
] as const)('%s: %s', (lang, text, expected) => {
  expect(datesOf(lang, text)).toEqual(expected);
});

it('what only stands in a date is no name', () => {
  const text = 'Το έργο άρχισε τον Ιανουάριο στην Αθήνα.';
  expect(analyse({ lang: 'el', text }).names.map(({ name }) => name)).toEqual(['Αθήνα']);
});

it('what only stands in a sum of money is no name', () => {
  const text = 'Jembatan itu menelan biaya US$3,5 miliar.';
  expect(analyse({ lang: 'id', text }).names).toEqual([]);
});
