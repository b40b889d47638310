import { stemmer } from '@orama/stemmers/indonesian';

/** Languages whose words change at both ends, and for which there is a kept stemmer. */
const STEMMED = new Set(['id', 'ms']);

/**
 * What a nasal at the end of the prefix stands for before a vowel: "me*ng*irim" is of *k*irim,
 * "me*n*ulis" of *t*ulis but "me*n*anti" of *n*anti. Without a dictionary it can be either; Snowball's
 * rules leave the vowel.
 */
const BEHIND_NASAL: Readonly<Record<string, readonly string[]>> = {
  ng: ['k'],
  n: ['t', 'n'],
  m: ['p', 'm'],
  ny: ['s', 'ny'],
};

/** True where an article's words are also to be found by their stems. */
export function hasStems(lang: string): boolean {
  return STEMMED.has(lang.split('-')[0] ?? lang);
}

/**
 * What the stem of an Indonesian or Malay word can be: "dikatakannya" gives "kata", "mengatakan" gives
 * "ata" and "kata". Two words of one root have one of them in common.
 */
export function stemsOf(word: string): readonly string[] {
  if (!/^[a-z]{4,30}$/.test(word)) return [];
  const stem = stemmer(word);
  const nasal = /^[mp]e(ng|ny|n|m)(?=[aeiou])/.exec(word)?.[1];
  if (nasal === undefined) return [stem];
  const rest = stem.replace(/^[^aeiou]+/, '');
  return [stem, ...(BEHIND_NASAL[nasal] ?? []).map((initial) => initial + rest)];
}
