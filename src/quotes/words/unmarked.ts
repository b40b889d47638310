import type { QuotationWords } from '../../languages/sections/quotation';

const MARKS = /\p{M}+/gu;

/** A list and, behind it, those of its entries that are another word without their marks. */
function withPlainEntries(list: string): string {
  const plain = list.normalize('NFD').replace(MARKS, '');
  if (plain === list.normalize('NFD')) return list;
  const known = new Set(list.split('|'));
  return [...known, ...plain.split('|').filter((entry) => !known.has(entry))].join('|');
}

/** The words of a language that is also written without its marks, in both spellings: ro "a spus că", "a spus ca". */
export function withUnmarked(words: QuotationWords): QuotationWords {
  if (words.unmarked !== true) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]: readonly [string, unknown]) => [
      name,
      typeof value === 'string' ? withPlainEntries(value) : value,
    ]),
  ) as unknown as QuotationWords;
}
