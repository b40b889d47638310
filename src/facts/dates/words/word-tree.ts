import type { Sense } from './sense';

interface Pending {
  readonly word: string;
  readonly sense: Sense;
}

/**
 * A node of the tree of known words, by UTF-16 code unit of the folded text. Its branches are made when
 * a text first asks for them: of thousands of words an article needs some dozens.
 */
export class WordNode {
  readonly #depth: number;
  #next: Map<number, WordNode> | null = null;
  #pending: Pending[] = [];
  #senses: Sense[] | null = null;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  /** What the word that ends here means, or null when none does. */
  get senses(): readonly Sense[] | null {
    return this.#senses;
  }

  /** Adds a word, which must begin with the units that lead here; each meaning counts once. */
  add(word: string, sense: Sense): void {
    if (word.length > this.#depth) this.#pending.push({ word, sense });
    else if (word.length > 0) this.#mean(sense);
  }

  /** The node one code unit further, or undefined when no word goes on so. */
  descend(code: number): WordNode | undefined {
    if (this.#pending.length > 0) this.#spread();
    return this.#next?.get(code);
  }

  #spread(): void {
    this.#next ??= new Map();
    for (const { word, sense } of this.#pending) {
      const code = word.charCodeAt(this.#depth);
      let node = this.#next.get(code);
      if (node === undefined) {
        node = new WordNode(this.#depth + 1);
        this.#next.set(code, node);
      }
      node.add(word, sense);
    }
    this.#pending = [];
  }

  #mean(sense: Sense): void {
    this.#senses ??= [];
    const known = this.#senses.some(
      (other) =>
        other.kind === sense.kind &&
        other.n === sense.n &&
        other.unit === sense.unit &&
        other.side === sense.side &&
        other.part === sense.part &&
        other.day === sense.day,
    );
    if (!known) this.#senses.push(sense);
  }
}
