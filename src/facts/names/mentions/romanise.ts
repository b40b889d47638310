import type { NameWords } from '../../../languages/sections/names';
import type { Romanisation } from '../../../languages/sections/names/people';
import type { NameType } from '../../../reading/reading';
import { oncePer } from '../../../languages/once-per';

const WORD = /\p{L}[\p{L}\p{M}'’ʼ]*/gu;
const LATIN = /^[\p{Script=Latin}\p{M}'’ʼ]+$/u;
const TONOS = /\u0301/gu;
const LONGEST_SURNAME = 2;

/**
 * A name in Latin letters by its language's official table, or null: where the name needs none, where
 * the language has no table, and where one would have to guess.
 */
export function romanise(name: string, type: NameType, words: NameWords): string | null {
  const table = words.romanisation;
  if (!table) return null;
  if (table.by === 'syllables') return type === 'person' ? ofSyllables(name, table, words) : null;
  const letters = lettersOf(table.letters);
  let changed = false;
  let unknown = false;
  const romanised = name.replace(WORD, (word) => {
    if (LATIN.test(word)) return word;
    const latin = ofLetters(word, letters);
    changed = true;
    unknown ||= latin === null;
    return latin ?? word;
  });
  return changed && !unknown ? romanised : null;
}

type SyllableTable = Extract<Romanisation, { by: 'syllables' }>;

/** What stands for each stretch of letters, by table; `^` and `$` mark the word's ends. */
type Letters = ReadonlyMap<string, string>;

const LONGEST_KEY = 5;

const lettersOf = oncePer((table: string): Letters => {
  const entries = table.split(' ').map((entry) => entry.split('='));
  return new Map(entries.map(([from = '', to = '']) => [from, to]));
});

/** One word, letter by letter, the longest stretch that the table has first; null at a letter it lacks. */
function ofLetters(word: string, letters: Letters): string | null {
  const upper = word.length > 1 && word === word.toUpperCase();
  const marked = `^${word.toLowerCase().normalize('NFD').replace(TONOS, '').normalize('NFC')}$`;
  let latin = '';
  for (let at = 0; at < marked.length;) {
    let length = LONGEST_KEY;
    while (length > 0 && !letters.has(marked.slice(at, at + length))) length -= 1;
    if (length > 0) latin += letters.get(marked.slice(at, at + length)) ?? '';
    else if (marked.charAt(at) !== '^' && marked.charAt(at) !== '$') return null;
    at += Math.max(1, length);
  }
  if (upper) return latin.toUpperCase();
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return capital ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
}

/**
 * "홍길동" is Hong Gildong: the surname apart, syllables without the changes of speech, as the rules for
 * names want it, which leave surnames to custom. Only where surname and syllables are Korean: foreign names are spelt by sound, and
 * their own spelling can't be told from that.
 */
function ofSyllables(name: string, table: SyllableTable, words: NameWords): string | null {
  const surnames = new Set(words.surnames?.split(' '));
  const given = new Set(table.given);
  const syllables = [...name];
  for (let length = LONGEST_SURNAME; length > 0; length -= 1) {
    const surname = syllables.slice(0, length);
    const rest = syllables.slice(length);
    if (!surnames.has(surname.join('')) || rest.length < 1 || rest.length > 2) continue;
    if (rest.every((syllable) => given.has(syllable))) {
      const custom = lettersOf(table.surnames).get(surname.join(''));
      return `${custom ?? capitalised(surname, table)} ${capitalised(rest, table)}`;
    }
  }
  return null;
}

// Unicode counts Hangul syllables by their letters: 21 vowels and 28 closings (none among them).
const FIRST_SYLLABLE = 0xac00;
const VOWELS = 21;
const CLOSINGS = 28;

/** One syllable in Latin letters, taken apart as Unicode puts it together. */
function ofSyllable(syllable: string, { initials, vowels, finals }: SyllableTable): string {
  const index = (syllable.codePointAt(0) ?? FIRST_SYLLABLE) - FIRST_SYLLABLE;
  const letter = (letters: string, at: number) => letters.split(' ')[at]?.replace('-', '') ?? '';
  return (
    letter(initials, Math.floor(index / (VOWELS * CLOSINGS))) +
    letter(vowels, Math.floor(index / CLOSINGS) % VOWELS) +
    letter(finals, index % CLOSINGS)
  );
}

function capitalised(syllables: readonly string[], table: SyllableTable): string {
  const latin = syllables.map((syllable) => ofSyllable(syllable, table)).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
