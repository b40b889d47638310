/** A phrase found in a text: where it stands and what it means. */
export interface PhraseMatch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Phrase<T> {
  readonly key: string;
  readonly value: T;
  /** The word may go on with one of the table's endings. */
  readonly stem: boolean;
}

const LETTER = /\p{L}|\p{M}/u;

/**
 * Scripts without spaces between words, and Hangul, whose particles follow without one: a phrase
 * that ends (begins) in them needs no word boundary there.
 */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x2e80 && code <= 0xfaff);
}

/** Whether the UTF-16 unit at `index` is a letter or a mark of a script that has word boundaries. */
export function isWordLetter(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return !isUnspaced(code) && LETTER.test(text.charAt(index));
}

/** The end of the run of letters and marks that begins at `index`. */
export function wordEnd(text: string, index: number): number {
  let end = index;
  while (isWordLetter(text, end)) end++;
  return end;
}

/**
 * Phrases that are looked up at a place in a text, longest first. The text is given in lower case
 * with plain spaces (see `foldText`).
 */
export class PhraseTable<T> {
  readonly #phrases: Phrase<T>[] = [];
  readonly #known = new Set<string>();
  readonly #endings: ReadonlySet<string>;
  /** Made when a text first asks for them: of some thirty tables most are asked from one side alone. */
  #byFirst: Buckets<T> | null = null;
  #byLast: Buckets<T> | null = null;

  constructor(endings: ReadonlySet<string>) {
    this.#endings = endings;
  }

  /** Adds a phrase; one that is there already keeps its value. A `~` at its end marks a stem. */
  add(spelling: string, value: T): void {
    const stem = spelling.endsWith('~');
    const key = stem ? spelling.slice(0, -1) : spelling;
    if (key === '' || this.#known.has(spelling)) return;
    this.#known.add(spelling);
    this.#phrases.push({ key, value, stem });
  }

  /** The longest phrase that begins at `start`. */
  at(text: string, start: number): PhraseMatch<T> | null {
    const phrases = this.#from(text, start);
    if (phrases === undefined) return null;
    for (const { key, value, stem } of phrases) {
      if (!text.startsWith(key, start)) continue;
      const end = start + key.length;
      if (!isWordLetter(text, end - 1)) return { start, end, value };
      const last = wordEnd(text, end);
      if (last === end || (stem && this.#endings.has(text.slice(end, last))))
        return { start, end: last, value };
    }
    return null;
  }

  /** The longest phrase that ends at `end`. */
  before(text: string, end: number): PhraseMatch<T> | null {
    this.#byLast ??= bucketsOf(this.#phrases, (key) => key.charAt(key.length - 1));
    const phrases = this.#byLast.get(text.charAt(end - 1));
    if (phrases === undefined) return null;
    for (const { key, value } of phrases) {
      if (!text.endsWith(key, end)) continue;
      const start = end - key.length;
      if (isWordLetter(text, start) && isWordLetter(text, start - 1)) continue;
      return { start, end, value };
    }
    return null;
  }

  /** The longest phrase that begins at `start`, without a word boundary after it: a part of a compound. */
  inside(text: string, start: number): PhraseMatch<T> | null {
    for (const { key, value } of this.#from(text, start) ?? [])
      if (text.startsWith(key, start)) return { start, end: start + key.length, value };
    return null;
  }

  /** Every spelling, without the mark of a stem. */
  keys(): string[] {
    return this.#phrases.map(({ key }) => key);
  }

  #from(text: string, start: number): readonly Phrase<T>[] | undefined {
    this.#byFirst ??= bucketsOf(this.#phrases, (key) => key.charAt(0));
    return this.#byFirst.get(text.charAt(start));
  }
}

type Buckets<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** The phrases by one of their characters, longest first. */
function bucketsOf<T>(
  phrases: readonly Phrase<T>[],
  characterOf: (key: string) => string,
): Buckets<T> {
  const buckets = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const character = characterOf(phrase.key);
    const bucket = buckets.get(character);
    if (bucket === undefined) buckets.set(character, [phrase]);
    else bucket.push(phrase);
  }
  for (const bucket of buckets.values())
    if (bucket.length > 1) bucket.sort((one, other) => other.key.length - one.key.length);
  return buckets;
}

/** The text in lower case with plain spaces (for marks of direction too) and apostrophes, unit for unit: offsets stay as they are. */
export function foldText(text: string): string {
  const spaced = text.replace(ODD_SPACES, ' ').replaceAll('’', "'");
  // "İ" alone becomes two units in lower case.
  return spaced.replaceAll('İ', 'i').toLowerCase();
}

const ODD_SPACES = /[\u00a0\u061c\u2007\u2009\u200e\u200f\u202f\u3000]/g;
