import { listEntries } from '../../languages/notation';
import type { Token } from './tokens';

/** What of a word a phrase is told by. */
type Folded = Pick<Token, 'folded'>;

interface Entry<Value> {
  readonly words: readonly string[];
  /** A second part that must follow later, or null. */
  readonly later: readonly string[] | null;
  readonly value: Value;
}

/** A phrase found at a place: how many tokens it takes, and what it stands for. */
export interface PhraseMatch<Value> {
  readonly length: number;
  readonly value: Value;
  /** Index of the token where the part after a gap begins, or null. */
  readonly later: number | null;
}

/** Tokens between the two parts of a phrase with a gap. */
const LONGEST_GAP = 40;

/** Phrases found by their first word: one look-up a token, however long the lists are. */
export class PhraseBook<Value> {
  readonly #byFirst = new Map<string, Entry<Value>[]>();
  readonly #split: (phrase: string) => readonly string[];

  /** @param split parts a phrase into the tokens that a text has for it */
  constructor(split: (phrase: string) => readonly string[]) {
    this.#split = split;
  }

  add(list: string | undefined, value: Value): this {
    for (const phrase of listEntries(list)) {
      const [head = '', tail] = phrase.split('~');
      const words = this.#split(head);
      const first = words[0];
      if (first === undefined) continue;
      const entry: Entry<Value> = {
        words,
        later: tail === undefined ? null : this.#split(tail),
        value,
      };
      const entries = this.#byFirst.get(first);
      if (entries === undefined) this.#byFirst.set(first, [entry]);
      else {
        entries.push(entry);
        entries.sort(
          (a, b) =>
            b.words.length - a.words.length || (b.later?.length ?? 0) - (a.later?.length ?? 0),
        );
      }
    }
    return this;
  }

  /** The longest phrase that begins at token `at`, or null. `proclitics` may be stuck to its first word. */
  match(tokens: readonly Folded[], at: number, proclitics = ''): PhraseMatch<Value> | null {
    if (this.#byFirst.size === 0) return null;
    const first = tokens[at]?.folded;
    if (first === undefined) return null;
    const found = this.#matchFrom(first, tokens, at);
    if (found !== null || proclitics === '' || !proclitics.includes(first[0] ?? ' ')) return found;
    return this.#matchFrom(first.slice(1), tokens, at);
  }

  #matchFrom(first: string, tokens: readonly Folded[], at: number): PhraseMatch<Value> | null {
    const entries = this.#byFirst.get(first);
    if (entries === undefined) return null;
    for (const { words, later, value } of entries) {
      if (!standsAt(words, 1, tokens, at)) continue;
      if (later === null) return { length: words.length, value, later: null };
      const end = Math.min(tokens.length, at + words.length + LONGEST_GAP);
      for (let place = at + words.length; place < end; place += 1)
        if (standsAt(later, 0, tokens, place)) return { length: words.length, value, later: place };
    }
    return null;
  }
}

/** True where the words of a phrase, from its word `first` on, are the tokens from `at` on. In a loop: this is asked of every token many times. */
function standsAt(
  words: readonly string[],
  first: number,
  tokens: readonly Folded[],
  at: number,
): boolean {
  for (let step = first; step < words.length; step += 1)
    if (tokens[at + step]?.folded !== words[step]) return false;
  return true;
}
