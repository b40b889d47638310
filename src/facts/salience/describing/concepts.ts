import type { Language } from '../../../languages/language';
import { charactersPerWord, UNSPACED_SCRIPTS } from '../../../languages/world/unspaced-scripts';

const UNSPACED = `[${UNSPACED_SCRIPTS}ー]`;
const TOKEN = new RegExp(`${UNSPACED}+|[\\p{ID_Continue}--[${UNSPACED}·_]]+`, 'gv');
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'v');
const IS_HANGUL = /^\p{Script=Hangul}/u;
const KANA_ONLY = /^[\p{Script=Hira}ー]+$/u;

/** Letters of a word by which its forms are told from other words: endings stand after them. */
const STEM = 5;
const HANGUL_STEM = 2;

const functionWordsOf = new WeakMap<Language, ReadonlySet<string>>();

function functionWords(language: Language | null): ReadonlySet<string> {
  if (!language) return new Set();
  let words = functionWordsOf.get(language);
  if (!words) {
    words = new Set(language.detection.words?.split(' ') ?? []);
    functionWordsOf.set(language, words);
  }
  return words;
}

/** What a stretch of text speaks of, and how many words it has: both from one walk over it. */
export interface Spoken {
  readonly concepts: readonly string[];
  /** As `countWords` counts them. */
  readonly words: number;
}

/**
 * What a stretch of text speaks of, as stems in its order, repeated as often as they stand there: five
 * letters of each word (good enough against stemmers in every language tried), pairs of characters where
 * words are not spaced. Function words are left out.
 */
export function spokenOf(text: string, language: Language | null): Spoken {
  const stop = functionWords(language);
  const concepts: string[] = [];
  let words = 0;
  for (const [token] of text.toLowerCase().matchAll(TOKEN)) {
    words += lengthOf(token);
    if (IS_UNSPACED.test(token)) {
      for (let at = 0; at + 1 < token.length; at += 1) {
        const pair = token.slice(at, at + 2);
        if (!KANA_ONLY.test(pair)) concepts.push(pair);
      }
    } else if (IS_HANGUL.test(token)) {
      concepts.push(token.slice(0, HANGUL_STEM));
    } else if (!stop.has(token) && (token.length > 2 || /\d/u.test(token))) {
      concepts.push(token.slice(0, STEM));
    }
  }
  return { concepts, words };
}

/** The concepts alone. */
export function conceptsOf(text: string, language: Language | null): readonly string[] {
  return spokenOf(text, language).concepts;
}

/** A token's words. */
function lengthOf(token: string): number {
  if (!IS_UNSPACED.test(token)) return 1;
  return Math.ceil(token.length / charactersPerWord(token));
}

/** Words of a text as a reader counts them; where words are not spaced, so many characters count as one. */
export function countWords(text: string): number {
  let words = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    words += lengthOf(token);
  }
  return words;
}
