import type { Language } from '../../languages/language';
import type { NameType } from '../../reading/reading';
import { entriesOf } from '../../languages/names/class-table';
import { COMMON_NOUN, lexiconOf } from './lexicon';
import { otherStemsOf } from './other-stems';
import { lowerCase } from './tokens';
import { oncePer } from '../../languages/once-per';

/** A name that the gazetteer knows, found at a word of a text. */
export interface KnownName {
  readonly type: NameType;
  /** How many words it has. */
  readonly length: number;
}

/** Places and organisations known by name, in one language. */
export interface Gazetteer {
  /** The longest known name that begins at a word; `stems` are the text's words without endings. */
  longestAt(stems: readonly string[], from: number, to: number): KnownName | null;
  /** Whether a known name begins with a word. */
  begins(stem: string): boolean;
  /** Whether a word is a known place by itself. */
  isPlace(stem: string): boolean;
  /**
   * The name in its first form whose words without endings are these, in small letters where only the language's words
   * have it; null where none or more than one is meant.
   */
  firstForm(stems: readonly string[]): string | null;
  /** What every name of the same place or body is joined by; null for what has one name alone. */
  sharedKey(stems: readonly string[]): readonly string[] | null;
  /** Whether a name, as it is written, is that of a country. */
  isCountry(name: string): boolean;
  /** Every known name as it is written, with its type: in scripts without spaces alone. */
  readonly entries: ReadonlyMap<string, NameType>;
}

const ONE_WORD = /^[^\s.,&'’()]+$/u;
const BETWEEN_WORDS = /[\s.,&'’()]+/u;

function compile(language: Language | null): Gazetteer {
  const lexicon = lexiconOf(language);
  const words = language?.names ?? {};
  const byStems = new Map<string, NameType>();
  /** How many words the longest name has that begins with a word and has more than that one. */
  const longestFrom = new Map<string, number>();
  const entries = new Map<string, NameType>();
  /** The one name that each key stands for, null where there are several: pl "niger" of "Niger" and "Nigeria". */
  const firstForms = new Map<string, string | null>();
  /** Names of other languages: where one looks like a case of the language's own name ("China", pl "Chiny"), that is meant. */
  const foreign = new Set(language?.world.places);
  const keepFirstForm = (key: string, name: string): void => {
    const other = firstForms.get(key) ?? name;
    const same = lowerCase(other) === lowerCase(name);
    const isOwn = foreign.has(other) && !foreign.has(name);
    if (firstForms.get(key) !== null) firstForms.set(key, same || isOwn ? name : null);
  };
  const otherStems = otherStemsOf(words);
  // Both as it is and without what looks like an ending: "Kiina" is the stem of "Kiinasta".
  const keysOf = (form: string): readonly (readonly string[])[] => {
    const plain = ONE_WORD.test(form) ? [form] : form.split(BETWEEN_WORDS).filter(Boolean);
    const stemmed = plain.map((word) => lexicon.stem(word));
    return words.endings ? [plain, stemmed] : [stemmed];
  };
  const sharedKeys = new Map<string, readonly string[]>();
  const addForm = (form: string, name: string, type: NameType): void => {
    for (const key of keysOf(form)) {
      const [first] = key;
      if (first === undefined) return;
      byStems.set(key.join(' '), type);
      keepFirstForm(key.join(' '), name);
      if (key.length > 1) longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, key.length));
    }
  };
  const add = (name: string, type: NameType): void => {
    if (words.script === 'joined') entries.set(name, type);
    const lower = lowerCase(name);
    if (words.endings === undefined && ONE_WORD.test(lower)) {
      byStems.set(lexicon.stem(lower), type);
      return;
    }
    addForm(lower, name, type);
    // "Polsce" is "polsc" with an ending, as "Polska" is.
    for (const stem of otherStems(lower, type)) addForm(stem, name, type);
  };
  if (words.script === undefined) {
    for (const name of language?.world.places ?? []) add(name, 'place');
    const { organisations = [], agencies = [], outlets = [] } = language?.world ?? {};
    // "Time", "Focus": a medium of one word is told by what stands beside it.
    const media = [...agencies, ...outlets].filter((name) => !ONE_WORD.test(name));
    // "das Tempo": a firm or a paper of another country, where every noun has a capital.
    const isNoun = (name: string): boolean =>
      words.capitalNouns === true && (lexicon.classesOf(lowerCase(name)) & COMMON_NOUN) !== 0;
    for (const name of [...organisations, ...media]) if (!isNoun(name)) add(name, 'organisation');
  }
  for (const name of language?.locale.places ?? []) add(name, 'place');
  for (const name of language?.locale.unions ?? []) add(name, 'organisation');
  for (const name of entriesOf(words.places)) add(name, 'place');
  for (const name of entriesOf(words.organisations)) add(name, 'organisation');
  for (const same of entriesOf(words.sameNames)) {
    const names = same.split('=');
    const keys = names.flatMap(keysOf);
    for (const key of keys) sharedKeys.set(key.join(' '), keys[0] ?? key);
    const type = keys.map((key) => byStems.get(key.join(' '))).find((one) => one !== undefined);
    if (type !== undefined) for (const name of names) add(name, type);
  }
  const countries = new Set(language?.locale.places);
  return {
    entries,
    begins: (stem) => byStems.has(stem) || longestFrom.has(stem),
    isPlace: (stem) => byStems.get(stem) === 'place',
    firstForm: (stems) => firstForms.get(stems.join(' ')) ?? null,
    sharedKey: (stems) => sharedKeys.get(stems.join(' ')) ?? null,
    isCountry: (name) => countries.has(name),
    longestAt(stems, from, to) {
      const first = stems[from];
      if (first === undefined) return null;
      const most = Math.min(longestFrom.get(first) ?? 1, to - from);
      for (let length = most; length > 0; length -= 1) {
        const type = byStems.get(length === 1 ? first : stems.slice(from, from + length).join(' '));
        if (type !== undefined) return { type, length };
      }
      return null;
    },
  };
}

/** The gazetteer of a language, compiled once. */
export const gazetteerOf: (language: Language | null) => Gazetteer = oncePer(compile);
