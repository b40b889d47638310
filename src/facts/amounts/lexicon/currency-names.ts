import type { NumberNames } from '../../../languages/locale/names';
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
  readonly #byCode: ReadonlyMap<string, string>;
  /** By the first letters of the names; a name is parted when a text first has its letters. */
  readonly #byKey = new Map<string, (readonly [code: string, name: string])[]>();
  readonly #parted = new Map<string, readonly CurrencyName[]>();

  constructor(names: NumberNames['currencies']) {
    this.#byCode = new Map(names);
    for (const entry of names) {
      const key = entry[1].slice(0, KEY_LENGTH).toLowerCase();
      const entries = this.#byKey.get(key);
      if (entries === undefined) this.#byKey.set(key, [entry]);
      else entries.push(entry);
    }
  }

  /** The name that begins at `start` of the folded text, with its code; null where none does. */
  at(text: string, start: number): PhraseMatch<string> | null {
    for (const { code, words, spellings } of this.#beginningWith(
      text.slice(start, start + KEY_LENGTH),
    )) {
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
      this.#wordsOf(code).some((name) => isFormOf(word, name, true)),
    );
    const [code] = matches;
    return code === undefined || matches.length > 1 ? null : { start, end, value: code };
  }

  #wordsOf(code: string): readonly string[] {
    return (
      this.#byCode
        .get(code)
        ?.toLowerCase()
        .split(/[\s-]+/) ?? []
    );
  }

  #beginningWith(key: string): readonly CurrencyName[] {
    const entries = this.#byKey.get(key);
    if (entries === undefined) return [];
    let names = this.#parted.get(key);
    if (names === undefined) {
      // A longer name first: "dollar" alone must not hide "dollar of the Bahamas".
      names = entries
        .map(([code, name]): CurrencyName => {
          const words = wordsOf(name);
          const unspaced = !isWordLetter(words[0] ?? '', 0);
          return { code, words, spellings: unspaced ? [words.join(''), words.join(' ')] : [] };
        })
        .filter(({ words: [first = ''] }) => first.length >= KEY_LENGTH)
        .sort((one, other) => other.words.length - one.words.length);
      this.#parted.set(key, names);
    }
    return names;
  }
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s-]+/);
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
