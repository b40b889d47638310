import type { Language } from '../../languages/language';

/** The salience words of one language, ready to be matched. */
export interface Lexicon {
  readonly connectives: readonly string[];
  readonly conjunctions: readonly string[];
  readonly pronouns: readonly string[];
  /** Those that stand for people. */
  readonly persons: readonly string[];
  readonly demonstratives: readonly string[];
  readonly background: readonly string[];
  /** Words that open what somebody said: "that", "bahwa". */
  readonly complementisers: readonly string[];
}

const byLanguage = new WeakMap<Language, Lexicon>();

/** Longest first, so that "selain itu" is found before "selain". */
const listed = (words: string | undefined) =>
  (words?.split('|') ?? []).sort((a, b) => b.length - a.length);

/** The lexicon of a language, made once; empty lists without one. */
export function wordsOf(language: Language | null): Lexicon {
  const known = language ? byLanguage.get(language) : undefined;
  if (known) return known;
  const { he, she, they, any } = language?.quotation.pronouns ?? {};
  const lexicon: Lexicon = {
    connectives: listed(language?.salience.connectives),
    conjunctions: listed(language?.salience.conjunctions),
    pronouns: listed(language?.salience.pronouns),
    demonstratives: listed(language?.salience.demonstratives),
    persons: listed(
      [he, she, they, any].filter((words) => words !== undefined && words !== '').join('|'),
    ),
    background: listed(language?.salience.background),
    complementisers: listed(language?.quotation.complementisers),
  };
  if (language) byLanguage.set(language, lexicon);
  return lexicon;
}

const SPACED = /\p{ID_Continue}$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}]$/u;
const WORD_GOES_ON = /^[\p{ID_Continue}'’-]/u;

/** No listed word or phrase is longer; what is made small of a sentence. */
const LONGEST_OPENING = 64;

/** Length of the listed word or phrase that `text` opens with, in code units, or 0. */
export function opens(text: string, words: readonly string[]): number {
  const lower = text.slice(0, LONGEST_OPENING).toLowerCase();
  for (const word of words) {
    if (!lower.startsWith(word)) continue;
    const spaced = SPACED.test(word) && !UNSPACED.test(word);
    if (!spaced || !WORD_GOES_ON.test(lower.slice(word.length, word.length + 1)))
      return word.length;
  }
  return 0;
}
