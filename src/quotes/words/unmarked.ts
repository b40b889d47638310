import type { QuotationWords } from '../../languages/sections/quotation';

const MARKS = /\p{M}+/gu;

/** A list and, behind it, those of its entries that are another word without their marks. */
function withPlainEntries(list: string): string {
  const plain = list.normalize('NFD').replace(MARKS, '');
  if (plain === list.normalize('NFD')) return list;
  const known = new Set(list.split('|'));
  return [...known, ...plain.split('|').filter((entry) => !known.has(entry))].join('|');
}

const JOINER = '\u200c';

/** A list and, behind it, its entries with a joiner in them without it and with a space: fa "می‌گوید", "میگوید", "می گوید". */
function withLooseEntries(list: string): string {
  if (!list.includes(JOINER)) return list;
  const joined = list.split('|').filter((entry) => entry.includes(JOINER));
  const loose = ['', ' '].flatMap((gap) => joined.map((entry) => entry.replaceAll(JOINER, gap)));
  return [...new Set([...list.split('|'), ...loose])].join('|');
}

/** The words of a language as all of its press writes them: without its marks (ro "a spus că", "a spus ca"), without its joiners. */
export function withUnmarked(words: QuotationWords): QuotationWords {
  const spell =
    words.unmarked === true
      ? withPlainEntries
      : words.joinersLeftOut === true
        ? withLooseEntries
        : null;
  if (spell === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, value]: readonly [string, unknown]) => [
      name,
      typeof value === 'string' ? spell(value) : value,
    ]),
  ) as unknown as QuotationWords;
}
