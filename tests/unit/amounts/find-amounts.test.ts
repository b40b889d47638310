import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/facts/find-amounts';
import { languageOf } from '../../../src/languages/registry';
import type { Amount } from '../../../src/reading/reading';

function amountsOf(lang: string, text: string, url: string | null = null): Amount[] {
  const context = {
    text,
    lang,
    language: languageOf(lang),
    title: null,
    published: null,
    siteName: null,
    url,
    sentences: [],
  };
  const amounts = findAmounts(context, []);
  for (const { text: words, start, end } of amounts) expect(text.slice(start, end)).toBe(words);
  return amounts;
}

/** Each amount as "value unit", with low, high and approx where there are any. */
function brief(amounts: readonly Amount[]): string[] {
  return amounts.map(({ value, unit, low, high, approx }) => {
    const range = low !== undefined && high !== undefined ? `${low}..${high}` : null;
    const bound = low !== undefined ? `>=${low}` : high !== undefined ? `<=${high}` : `${value}`;
    return [approx ? '~' : '', range ?? bound, unit === null ? '' : ` ${unit}`].join('');
  });
}

const cases: readonly (readonly [lang: string, text: string, ...amounts: string[]])[] = [
  ['id', 'Anggaran itu naik menjadi Rp1,2 triliun tahun ini.', '1200000000000 IDR'],
  ['id', 'Kerugian ditaksir Rp 350 juta.', '350000000 IDR'],
  ['id', 'Harganya Rp2,5 M per unit.', '2500000000 IDR'],
  ['id', 'Sebanyak 1.200 orang mengungsi.', '1200 orang'],
  ['id', 'Sebanyak 1,200 orang mengungsi.', '1200 orang'],
  ['id', 'Inflasi tercatat 5,51 persen.', '5.51 %'],
  ['id', 'Dananya 3 juta 500 ribu rupiah.', '3500000 IDR'],
  ['id', 'Nilainya lebih dari 40 juta dolar AS.', '>=40000000 USD'],
  ['id', 'Sekitar 10-15 persen lahan rusak.', '~10..15 %'],
  ['id', 'Dua orang tewas di Pasal 5.', '2 orang'],
  ['en', 'The deal is worth US$2.4 billion.', '2400000000 USD'],
  ['en', 'About 1,500 people marched.', '~1500 people'],
  ['en', 'Prices rose between 5 and 7 percent.', '5..7 %'],
  ['en', 'He paid 20 dollars and 43 cents.', '20.43 USD'],
  ['en', 'Two hundred and fifty thousand people fled.', '250000 people'],
  ['en', 'At least 3 lakh rupees were lost.', '>=300000 INR'],
];

describe('amounts', () => {
  it.each(cases)('%s: %s', (lang, text, ...expected) => {
    expect(brief(amountsOf(lang, text))).toEqual(expected);
  });
});
