import type { NumberNames } from './names';

/**
 * What Intl knows of a language's numbers and money: of its tag, and of `variants` whose names differ
 * (another script). About 5 ms.
 */
export function harvestNumbers(
  tag: string,
  variants: readonly string[] = [],
  countries: readonly string[] = [],
): NumberNames {
  return {
    scales: harvestScales([tag, ...variants]),
    separators: harvestSeparators(tag, countries),
    currencies: harvestCurrencies([tag, ...variants]),
  };
}

/** Multipliers that between them call up every plural form: 1, 2, 5, 21 and a fraction. */
const MULTIPLIERS = [1, 2, 5, 21, 1.5];

/** Where a scale word first appears in some language: 万 at 4, लाख at 5, करोड़ at 7, 億 at 8, खरब at 11. */
const EXPONENTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * What compact notation calls thousands, millions and so on, in every plural form, long and short: no
 * table of our own for what Intl knows.
 */
function harvestScales(tags: readonly string[]): Record<string, number> {
  const words: Record<string, number> = {};
  for (const tag of tags) addScales(words, tag);
  return words;
}

function addScales(words: Record<string, number>, tag: string): void {
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${tag}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 2,
      useGrouping: false,
    });
    for (const exponent of EXPONENTS) {
      for (const multiplier of MULTIPLIERS) {
        const amount = multiplier * 10 ** exponent;
        const { shown, word } = writtenBy(format, amount);
        if (word !== '') words[word] ??= 10 ** Math.round(Math.log10(amount / shown));
      }
    }
  }
}

/** How a format writes an amount: the number that is shown, and the word behind it in lower case. */
function writtenBy(format: Intl.NumberFormat, amount: number): { shown: number; word: string } {
  let shown = '';
  let word = '';
  for (const { type, value } of format.formatToParts(amount)) {
    if (type === 'integer' || type === 'fraction') shown += value;
    else if (type === 'decimal') shown += '.';
    else if (type === 'compact') word = value;
  }
  return { shown: Number(shown), word: word.toLowerCase().replaceAll('\u00a0', ' ') };
}

function harvestSeparators(tag: string, countries: readonly string[]): Record<string, string> {
  const own = separatorsOf(tag);
  const others = countries
    .map((country): [string, string] => [country, separatorsOf(`${tag}-${country}`)])
    .filter(([, separators]) => separators !== own);
  return Object.fromEntries([['', own], ...others]);
}

function separatorsOf(locale: string): string {
  const parts = new Intl.NumberFormat(`${locale}-u-nu-latn`).formatToParts(-1234567.5);
  const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return find('decimal') + find('group');
}

/** Codes in use, with some that have only lately gone. */
const CODES = [...Intl.supportedValuesOf('currency'), 'BGN', 'HRK'];

/** Names of all currencies, of every locale given. */
function harvestCurrencies(tags: readonly string[]): NumberNames['currencies'] {
  const named = new Map<string, readonly [string, string]>();
  for (const tag of tags) {
    const names = new Intl.DisplayNames(tag, { type: 'currency', fallback: 'none' });
    for (const code of CODES) {
      const name = names.of(code);
      if (name !== undefined) named.set(`${code} ${name}`, [code, name]);
    }
  }
  return [...named.values()];
}
