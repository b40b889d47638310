/** Scale words of a locale with their value: "juta" is 1e6. */
export type ScaleWords = ReadonlyMap<string, number>;

/** Multipliers that between them call up every plural form: 1, 2, 5, 21 and a fraction. */
const MULTIPLIERS = [1, 2, 5, 21, 1.5];

/** Where a scale word first appears in some language: 万 at 4, लाख at 5, करोड़ at 7, 億 at 8, खरब at 11. */
const EXPONENTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * What Intl's compact notation calls thousands, millions and so on, in every plural form, long and
 * short: no table of our own for what the browser knows.
 */
export function harvestScales(locale: string): ScaleWords {
  const words = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 2,
      useGrouping: false,
    });
    for (const exponent of EXPONENTS) {
      for (const multiplier of MULTIPLIERS) {
        const amount = multiplier * 10 ** exponent;
        let shown = '';
        let word = '';
        for (const { type, value } of format.formatToParts(amount)) {
          if (type === 'integer' || type === 'fraction') shown += value;
          else if (type === 'decimal') shown += '.';
          else if (type === 'compact') word = value;
        }
        const key = word.toLowerCase().replaceAll('\u00a0', ' ');
        const scale = 10 ** Math.round(Math.log10(amount / Number(shown)));
        if (key !== '' && !words.has(key)) words.set(key, scale);
      }
    }
  }
  return words;
}
