import { expand, expandBraces } from '../../../languages/notation';
import { fold } from './fold';
import type { Sense, SenseKind } from './sense';
import { WordNode } from './word-tree';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** Code units that read as nothing: soft hyphen, tatweel, vowel signs of Arabic, nukta, zero-width and direction marks. */
const SIGNS: ReadonlySet<number> = new Set([
  0xad,
  0x640,
  ...range(0x64b, 0x654),
  0x93c,
  ...range(0x200b, 0x200f),
]);

const FIRST_SIGN = Math.min(...SIGNS);

const IGNORABLE = new RegExp(`[${String.fromCharCode(...SIGNS)}]`, 'g');

/** Whether a code unit reads as nothing in the text. */
export function isIgnorable(code: number): boolean {
  // Most are letters of ASCII.
  return code >= FIRST_SIGN && SIGNS.has(code);
}

/** Gathers the words of a language with their meanings, by the notation of its file. */
export class WordList {
  readonly #words: string[] = [];
  readonly #senses: Sense[] = [];

  /** Adds one word; a word may have several meanings. */
  word(word: string, sense: Sense): void {
    this.#words.push(word);
    this.#senses.push(sense);
  }

  /** The tree of all words that were added. */
  build(tag: string, unaccented: boolean): WordNode {
    const root = new WordNode();
    const folded = fold(this.#words.join('\n'), tag).replace(IGNORABLE, '').split('\n');
    for (const [index, sense] of this.#senses.entries()) {
      const word = folded[index] ?? '';
      root.add(word, sense);
      // "marco" is no month: names of months keep their accents.
      if (!unaccented || word.length < 4 || sense.kind === 'month') continue;
      const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
      if (bare !== word) root.add(bare, sense);
    }
    return root;
  }

  /** Adds every word of a pattern, with the side that its underscore tells. */
  add(pattern: string | undefined, sense: Omit<Sense, 'side'>): void {
    if (pattern === undefined) return;
    const before: Sense = { ...sense, side: 1 };
    const after: Sense = { ...sense, side: 2 };
    const either: Sense = { ...sense, side: 3 };
    for (const word of expand(pattern)) {
      if (word.endsWith('_')) this.word(word.slice(0, -1), before);
      else if (word.startsWith('_')) this.word(word.slice(1), after);
      else this.word(word, either);
    }
  }

  /** Adds a list of words that stand for 1, 2, 3 and so on; each may have alternatives by comma. */
  list(pattern: string | undefined, kind: SenseKind): void {
    if (pattern === undefined) return;
    pattern.split('|').forEach((words, index) => {
      for (const word of words.includes('{') ? expandBraces(words) : words.split(','))
        this.word(word, { kind, n: index + 1, side: 3 });
    });
  }
}
