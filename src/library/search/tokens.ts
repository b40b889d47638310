/**
 * Words of a text as the search compares them: lower case, without diacritics, in one spelling where
 * a script has several for one letter.
 *
 * Scripts that are written without spaces are cut by Intl.Segmenter. Everything else is cut at
 * whatever is neither letter, mark nor digit: the same words, at a thirtieth of the time (a library
 * of 10,000 articles is indexed by it).
 */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of fold(text).matchAll(RUN)) {
    if (!UNSPACED.test(run)) tokens.push(run);
    else {
      segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
      // Not asked whether they are `isWordLike`: a run has letters only, and Firefox denies it to 码头.
      for (const { segment } of segmenter.segment(run)) tokens.push(segment);
    }
  }
  return tokens;
}

/**
 * The words of a text to be searched, and of Chinese and Japanese ones every pair of neighbouring
 * characters too: where a word ends depends on the words around it and on the browser (Firefox cuts
 * 北码头 in other places than Chromium), so a word that is typed alone may be no word in the text.
 */
export function tokeniseForIndex(text: string): string[] {
  const words = tokenise(text);
  for (const [run] of fold(text).matchAll(PAIRED_RUN)) words.push(...pairsOf(run));
  return words;
}

/** The pairs of neighbouring characters of a Chinese or Japanese word; none of any other. */
export function pairsOf(word: string): string[] {
  if (!PAIRED.test(word)) return [];
  const characters = [...word];
  return characters.slice(1).map((character, before) => `${characters[before] ?? ''}${character}`);
}

const PAIRED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

const PAIRED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

let segmenter: Intl.Segmenter | undefined;

const RUN = /[\p{L}\p{M}\p{N}]+/gu;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Marks that readers leave out when they type: accents of Latin, Greek and Cyrillic letters, vowel
 * signs of Arabic and Hebrew, the Arabic tatweel, joiners. Vowel signs of Indic and Thai letters stay: they make the word.
 */
const OPTIONAL = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f]/g;

/** Letters that no normal form takes apart, and letters that two keyboards give for one. */
const SAME_LETTER: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ς', 'σ'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
]);

const LETTER = new RegExp(`[${[...SAME_LETTER.keys()].join('')}]`, 'g');

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(OPTIONAL, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => SAME_LETTER.get(letter) ?? letter);
}
