import type { NumberNames } from '../../languages/locale/names';
import { isWordLetter, wordEnd, type PhraseMatch } from './phrase-table';

interface CurrencyName {
  readonly code: string;
  readonly words: readonly string[];
  /** In scripts without spaces: the name as it stands, with and without the spaces that Intl puts in. */
  readonly spellings: readonly string[];
}

/** How many letters of a word are its key: inflection changes what follows. */
const KEY_LENGTH = 2;
/** How many letters an inflected form may have after the letters that it shares with the name. */
const LONGEST_ENDING = 4;

/**
 * Names of currencies as Intl gives them ("russischer Rubel"), found in any inflected
 * form ("russischen Rubeln"): every word must share its beginning with the name's.
 */
export class CurrencyNames {
  readonly #byKey = new Map<string, CurrencyName[]>();
  readonly #words = new Map<string, readonly string[]>();

  constructor(names: NumberNames['currencies']) {
    for (const [code, name] of names) {
      const words = name.toLowerCase().split(/[\s-]+/);
      this.#words.set(code, words);
      const first = words[0] ?? '';
      if (first.length < KEY_LENGTH) continue;
      const key = first.slice(0, KEY_LENGTH);
      const entries = this.#byKey.get(key);
      const spellings = isWordLetter(first, 0) ? [] : [words.join(''), words.join(' ')];
      if (entries === undefined) this.#byKey.set(key, [{ code, words, spellings }]);
      else entries.push({ code, words, spellings });
    }
    // A longer name first: "dollar" alone must not hide "dollar of the Bahamas".
    for (const entries of this.#byKey.values())
      entries.sort((one, other) => other.words.length - one.words.length);
  }

  /** The name that begins at `start` of the folded text, with its code; null where none does. */
  at(text: string, start: number): PhraseMatch<string> | null {
    const entries = this.#byKey.get(text.slice(start, start + KEY_LENGTH));
    if (entries === undefined) return null;
    for (const { code, words, spellings } of entries) {
      const spelling = spellings.find((name) => text.startsWith(name, start));
      const end = spelling === undefined ? endOfName(text, start, words) : start + spelling.length;
      if (end !== null) return { start, end, value: code };
    }
    return null;
  }

  /**
   * Whose currency it is: the one of `codes` in whose name alone the word at `start` stands
   * ("jordanian" among the dinars). For nouns that are listed in a form of their own.
   */
  qualifierAt(text: string, start: number, codes: readonly string[]): PhraseMatch<string> | null {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    if (word.length < 4) return null;
    const matches = codes.filter((code) =>
      this.#words.get(code)?.some((name) => isFormOf(word, name, true)),
    );
    const [code] = matches;
    return code === undefined || matches.length > 1 ? null : { start, end, value: code };
  }
}

function endOfName(text: string, start: number, words: readonly string[]): number | null {
  let at = start;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      if (text[at] !== ' ' && text[at] !== '-') return null;
      at++;
    }
    const end = wordEnd(text, at);
    if (!isFormOf(text.slice(at, end), word, words.length > 1)) return null;
    at = end;
  }
  return at;
}

/** Whether `word` may be a form of `name`: the same but for its ending. */
function isFormOf(word: string, name: string, hasCompany: boolean): boolean {
  if (word === name) return true;
  // So short a name has its forms in the language's file, unless more words make it sure; "yeni" is "new", not yen.
  if (name.length <= 4)
    return hasCompany && word.startsWith(name) && word.length <= name.length + 2;
  const needed = Math.max(4, name.length - 3);
  if (word.length > name.length + LONGEST_ENDING) return false;
  return word.length >= needed && word.slice(0, needed) === name.slice(0, needed);
}
