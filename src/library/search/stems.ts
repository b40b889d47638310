import { Stemmer } from 'sastrawijs';

/** Languages whose words change at both ends, and for which there is a kept stemmer. */
const STEMMED = new Set(['id', 'ms']);

/** True where an article's words are also to be found by their stem. */
export function hasStems(lang: string): boolean {
  return STEMMED.has(lang.split('-')[0] ?? lang);
}

/** The stem of an Indonesian or Malay word: "mengatakan" and "dikatakannya" give "kata". */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  // A dictionary look-up for each way to cut a word: 50 µs, so each word is looked up once.
  stemmer ??= new Stemmer();
  const found = /^[a-z]{4,30}$/.test(word) ? stemmer.stem(word) : word;
  if (stems.size > 100_000) stems.clear();
  stems.set(word, found);
  return found;
}

let stemmer: Stemmer | undefined;
const stems = new Map<string, string>();
