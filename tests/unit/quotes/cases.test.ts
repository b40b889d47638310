import { expect, test } from 'vitest';
import { analyse } from '../../../src/reading/analyse';
import type { Quote } from '../../../src/reading/reading';
import type { QuoteCase } from './cases/quote-case';

const files = import.meta.glob<{ cases: readonly QuoteCase[] }>(
  ['./cases/*.ts', '!./cases/quote-case.ts'],
  { eager: true },
);
const byLanguage = Object.entries(files).flatMap(([path, { cases }]) => {
  const lang = /([a-z]+)\.ts$/.exec(path)?.[1] ?? '';
  return cases.map((row) => ({ lang, text: row[0], expected: row.slice(1) }));
});

/** The quote as a case writes it; the role only where `expected` asks for one. */
function written(quote: Quote, expected: string | undefined): string {
  const { type, negated, speaker, role, text } = quote;
  const who = speaker ?? '';
  const asked = expected?.split('|')[1]?.endsWith('>') === true;
  const mark = negated === true ? '!' : '';
  return `${type[0] ?? ''}${mark}|${asked ? `${who} <${role ?? ''}>` : who}|${text}`;
}

test.each(byLanguage)('$lang: $text', ({ lang, text, expected }) => {
  const { quotes } = analyse({ text, lang });
  expect(quotes.map((quote, at) => written(quote, expected[at]))).toEqual(expected);
});
