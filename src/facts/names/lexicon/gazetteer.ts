import type { Language } from '../../../languages/language';
import type { NameType } from '../../../reading/reading';
import { entriesOf } from '../../../languages/names/class-table';
import { COMMON_NOUN, type Lexicon, lexiconOf } from './lexicon';
import type { NameWords } from '../../../languages/sections/names';
import { otherStemsOf } from './other-stems';
import { lowerCase } from '../tokens/tokens';
import { oncePer } from '../../../languages/once-per';

/** What a known name may be of. */
export type KnownType = Extract<NameType, 'place' | 'organisation'>;

/** A name that the gazetteer knows, found at a word of a text. */
export interface KnownName {
  readonly type: KnownType;
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
  readonly entries: ReadonlyMap<string, KnownType>;
}

const ONE_WORD = /^[^\s.,&'’()]+$/u;
const BETWEEN_WORDS = /[\s.,&'’()]+/u;

/** Of longer names what is left without an ending is no other word's. */
const LONGEST_UNCHANGING = 4;

/** The gazetteer of one language, filled when it is made. */
class LanguageGazetteer implements Gazetteer {
  readonly entries = new Map<string, KnownType>();
  readonly #lexicon: Lexicon;
  readonly #words: NameWords;
  readonly #otherStems: ReturnType<typeof otherStemsOf>;
  readonly #byStems = new Map<string, KnownType>();
  /** How many words the longest name has that begins with a word and has more than that one. */
  readonly #longestFrom = new Map<string, number>();
  /** The one name that each key stands for, null where there are several: pl "niger" of "Niger" and "Nigeria". */
  readonly #firstForms = new Map<string, string | null>();
  readonly #sharedKeys = new Map<string, readonly string[]>();
  /** Names of other languages: where one looks like a case of the language's own name ("China", pl "Chiny"), that is meant. */
  readonly #foreign: ReadonlySet<string>;
  readonly #countries: ReadonlySet<string>;

  constructor(language: Language | null) {
    this.#lexicon = lexiconOf(language);
    this.#words = language?.names ?? {};
    this.#otherStems = otherStemsOf(this.#words);
    this.#foreign = new Set(language?.world.places);
    this.#countries = new Set(language?.locale.places);
    if (language === null) return;
    if (this.#words.script === undefined) this.#addWorld(language.world);
    for (const name of language.locale.places) this.#add(name, 'place');
    for (const name of language.locale.unions) this.#add(name, 'organisation');
    for (const name of entriesOf(this.#words.places)) this.#add(name, 'place');
    for (const name of entriesOf(this.#words.organisations)) this.#add(name, 'organisation');
    for (const same of entriesOf(this.#words.sameNames)) this.#addSame(same.split('='));
  }

  begins(stem: string): boolean {
    return this.#byStems.has(stem) || this.#longestFrom.has(stem);
  }

  isPlace(stem: string): boolean {
    return this.#byStems.get(stem) === 'place';
  }

  firstForm(stems: readonly string[]): string | null {
    return this.#firstForms.get(stems.join(' ')) ?? null;
  }

  sharedKey(stems: readonly string[]): readonly string[] | null {
    return this.#sharedKeys.get(stems.join(' ')) ?? null;
  }

  isCountry(name: string): boolean {
    return this.#countries.has(name);
  }

  longestAt(stems: readonly string[], from: number, to: number): KnownName | null {
    const first = stems[from];
    if (first === undefined) return null;
    const most = Math.min(this.#longestFrom.get(first) ?? 1, to - from);
    for (let length = most; length > 0; length -= 1) {
      const key = length === 1 ? first : stems.slice(from, from + length).join(' ');
      const type = this.#byStems.get(key);
      if (type !== undefined) return { type, length };
    }
    return null;
  }

  /** What papers of every language name in Latin letters. */
  #addWorld({ places, organisations, agencies, outlets }: Language['world']): void {
    for (const name of places) this.#add(name, 'place');
    // "Time", "Focus": a medium of one word is told by what stands beside it.
    const media = [...agencies, ...outlets].filter((name) => !ONE_WORD.test(name));
    // "das Tempo": a firm or a paper of another country, where every noun has a capital.
    const isNoun = (name: string): boolean =>
      this.#words.capitalNouns === true &&
      (this.#lexicon.classesOf(lowerCase(name)) & COMMON_NOUN) !== 0;
    for (const name of [...organisations, ...media])
      if (!isNoun(name)) this.#add(name, 'organisation');
  }

  /** Adds all names of one place or body, where one of them is known. */
  #addSame(names: readonly string[]): void {
    const keys = names.flatMap((name) => this.#keysOf(name));
    for (const key of keys) this.#sharedKeys.set(key.join(' '), keys[0] ?? key);
    const type = keys
      .map((key) => this.#byStems.get(key.join(' ')))
      .find((one) => one !== undefined);
    if (type !== undefined) for (const name of names) this.#add(name, type);
  }

  #add(name: string, type: KnownType): void {
    if (this.#words.script === 'joined') this.entries.set(name, type);
    const lower = lowerCase(name);
    if (this.#words.endings === undefined && ONE_WORD.test(lower)) {
      this.#byStems.set(this.#lexicon.stem(lower), type);
      return;
    }
    this.#addForm(lower, name, type);
    // "Polsce" is "polsc" with an ending, as "Polska" is.
    for (const stem of this.#otherStems(lower, type)) this.#addForm(stem, name, type);
  }

  #addForm(form: string, name: string, type: KnownType): void {
    for (const key of this.#keysOf(form)) {
      const [first] = key;
      if (first === undefined) return;
      this.#byStems.set(key.join(' '), type);
      this.#keepFirstForm(key.join(' '), name);
      if (key.length > 1)
        this.#longestFrom.set(first, Math.max(this.#longestFrom.get(first) ?? 0, key.length));
    }
  }

  /** The words of a form, as they are and without what looks like an ending: "Kiina" is the stem of "Kiinasta". */
  #keysOf(form: string): readonly (readonly string[])[] {
    const plain = ONE_WORD.test(form) ? [form] : form.split(BETWEEN_WORDS).filter(Boolean);
    if (this.#isUnchanging(plain)) return [plain];
    const stemmed = plain.map((word) => this.#lexicon.stem(word));
    return this.#words.endings ? [plain, stemmed] : [stemmed];
  }

  /** "Мали", "Баку": a short foreign name has no cases, and "малое" and "баки" are none of it. */
  #isUnchanging([word = '', next]: readonly string[]): boolean {
    if (next !== undefined || word.length > LONGEST_UNCHANGING) return false;
    return entriesOf(this.#words.unchangingEndings).some((ending) => word.endsWith(ending));
  }

  #keepFirstForm(key: string, name: string): void {
    const known = this.#firstForms.get(key);
    if (known === null) return;
    const other = known ?? name;
    const same = lowerCase(other) === lowerCase(name);
    const isOwn = this.#foreign.has(other) && !this.#foreign.has(name);
    this.#firstForms.set(key, same || isOwn ? name : null);
  }
}

/** The gazetteer of a language, compiled once. */
export const gazetteerOf: (language: Language | null) => Gazetteer = oncePer(
  (language) => new LanguageGazetteer(language),
);
