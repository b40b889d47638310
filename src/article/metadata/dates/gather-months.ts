import type { MonthNames } from '../../../languages/locale/names';
import { FIRST_FOR_MONTHS } from '../../../languages/world/months.ts';

interface MonthsOfLanguage {
  readonly tag: string;
  /** January first, as Intl has them. */
  readonly names: readonly MonthNames[];
  /** Press forms by number, in the notation of `DateWords`. */
  readonly press: Readonly<Record<number, string>>;
}

/**
 * The names of each month in every language, January first, in lower case, each between two `|`. They are
 * gathered when the product is built: asking Intl for one date in a page took 17 ms, and 29 times as much
 * for a word that is no month.
 *
 * @param others languages of which nothing else is known: what is read on their pages is the date all the same
 */
export function gatherMonths(
  languages: readonly MonthsOfLanguage[],
  others: readonly MonthsOfLanguage[],
): string[] {
  const numbers = new Map<string, number>();
  // Then the order of tags.
  const rank = ({ tag }: MonthsOfLanguage): number =>
    FIRST_FOR_MONTHS.includes(tag) ? FIRST_FOR_MONTHS.indexOf(tag) : FIRST_FOR_MONTHS.length;
  const ranked = languages.toSorted((a, b) => rank(a) - rank(b));
  for (const { names, press } of [...ranked, ...others]) {
    for (const [index, { long, short }] of names.entries()) {
      // Forms with endings in braces are those of running text.
      const forms = [...long, short, ...(press[index + 1]?.split('|') ?? [])];
      for (const form of forms) {
        const name = form.toLowerCase().replace(/\.$/u, '');
        if (/^\p{L}[\p{L}\p{M}]*(?:\.\p{L})?$/u.test(name) && name.length > 1 && !numbers.has(name))
          numbers.set(name, index);
      }
    }
  }
  return Array.from({ length: 12 }, (_, month) => {
    const own = [...numbers].filter(([, index]) => index === month);
    return `|${own.map(([name]) => name).join('|')}|`;
  });
}
