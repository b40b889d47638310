import { COUNTRIES } from '../src/languages/world/currencies.ts';
import { harvestLocale } from '../src/languages/locale/harvest-locale.ts';
import { readWordsFiles } from './words-files.ts';

/** Vite's `define` for all that Intl knows of the languages that have a file: see `LocaleNames`. */
export async function defineLocaleNames(): Promise<{ LOCALE_NAMES: string }> {
  const files = await readWordsFiles();
  const names = files.map(({ signals: { tag }, words }) => [
    tag,
    harvestLocale(tag, words, COUNTRIES),
  ]);
  return { LOCALE_NAMES: JSON.stringify(Object.fromEntries(names)) };
}
