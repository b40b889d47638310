import { expect, test } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import type { QuoteCase } from './cases/quote-case';

const files = import.meta.glob<{ cases: readonly QuoteCase[] }>(
  ['./cases/*.ts', '!./cases/quote-case.ts'],
  { eager: true },
);
const byLanguage = Object.entries(files).flatMap(([path, { cases }]) => {
  const lang = /([a-z]+)\.ts$/.exec(path)?.[1] ?? '';
  return cases.map((row) => ({ lang, text: row[0], expected: row.slice(1) }));
});

test.each(byLanguage)('$lang: $text', ({ lang, text, expected }) => {
  const found = analyse({ text, lang }).quotes.map(
    (quote) => `${quote.type[0] ?? ''}|${quote.speaker ?? ''}|${quote.text}`,
  );
  expect(found).toEqual(expected);
});
