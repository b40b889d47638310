import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { COUNTRIES } from '../src/facts/amounts/currencies.ts';
import type { LanguageSignals, LanguageWords } from '../src/languages/language.ts';
import { harvestLocale } from '../src/languages/locale/harvest-locale.ts';

const folder = fileURLToPath(new URL('../src/languages/words/', import.meta.url));

interface WordsFile {
  readonly signals: LanguageSignals;
  readonly words: LanguageWords;
}

/** Vite's `define` for all that Intl knows of the languages that have a file: see `LocaleNames`. */
export async function defineLocaleNames(): Promise<{ LOCALE_NAMES: string }> {
  const names: [string, unknown][] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    const { signals, words }: WordsFile = await import(pathToFileURL(folder + file).href);
    names.push([signals.tag, harvestLocale(signals.tag, words, COUNTRIES)]);
  }
  return { LOCALE_NAMES: JSON.stringify(Object.fromEntries(names)) };
}
