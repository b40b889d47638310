/** A field in which some entry stands for several words. */
const PATTERN = /[…*]|(?:^| )-/;

/** Letters that an entry with `*` leaves open at most. */
const LONGEST_FREE_ENDING = 4;
/** A shorter word is not taken for one with a beginning and an ending of its own. */
const SHORTEST_CIRCUMFIXED = 7;

/** The entries of a field of words. */
export function entriesOf(field: string | undefined): string[] {
  if (field === undefined || field === '') return [];
  const entries = field.split(' ');
  return field.includes('_') ? entries.map((entry) => entry.replaceAll('_', ' ')) : entries;
}

/**
 * Words with their classes (bits, see `lexicon.ts`), in the notation of `NameWords`: `word*` stands for all
 * that begin so, `-ending` for all that end so, `be…ed` for both, `-sur-` for all with that inside.
 */
export class ClassTable {
  readonly #exact = new Map<string, number>();
  readonly #open = new Map<string, number>();
  readonly #suffixes = new Map<string, number>();
  readonly #circumfixes: (readonly [opening: string, closing: string, bits: number])[] = [];
  readonly #infixes: (readonly [inside: string, bits: number])[] = [];
  #longestSuffix = 0;

  addWord(word: string, bits: number): void {
    add(this.#exact, word, bits);
  }

  addField(field: string | undefined, bits: number): void {
    // Most fields hold plain words, thousands of them in all.
    const isPlain = field === undefined || !PATTERN.test(field);
    for (const entry of entriesOf(field)) {
      if (isPlain) this.addWord(entry, bits);
      else this.#addPattern(entry, bits);
    }
  }

  #addPattern(entry: string, bits: number): void {
    const [opening, closing] = entry.split('…');
    if (opening !== undefined && closing !== undefined)
      this.#circumfixes.push([opening, closing, bits]);
    else if (entry.startsWith('-') && entry.endsWith('-')) this.#infixes.push([entry, bits]);
    else if (entry.endsWith('*')) add(this.#open, entry.slice(0, -1), bits);
    else if (entry.startsWith('-')) {
      add(this.#suffixes, entry.slice(1), bits);
      this.#longestSuffix = Math.max(this.#longestSuffix, entry.length - 1);
    } else this.addWord(entry, bits);
  }

  /** The classes of a word in lower case as it is listed, whole or by its beginning. */
  byWord(lower: string): number {
    let classes = this.#exact.get(lower) ?? 0;
    if (this.#open.size === 0) return classes;
    for (let cut = 0; cut <= LONGEST_FREE_ENDING && lower.length - cut >= 2; cut += 1)
      classes |= this.#open.get(lower.slice(0, lower.length - cut)) ?? 0;
    return classes;
  }

  /** `classes`, and those that its ending tells; where there are none, those of its beginning and ending. */
  byForm(lower: string, classes: number): number {
    for (let length = Math.min(this.#longestSuffix, lower.length - 2); length >= 2; length -= 1) {
      const bits = this.#suffixes.get(lower.slice(-length));
      // "Ubedillah" ends like a name (-illah), and only then like a word with a clitic (-lah).
      if (bits !== undefined) return classes | bits;
    }
    if (classes !== 0 || lower.length < SHORTEST_CIRCUMFIXED) return classes;
    const inside = this.#infixes.find(([infix]) => lower.indexOf(infix) > 0);
    if (inside !== undefined) return inside[1];
    return this.#circumfixes
      .filter(([opening, closing]) => lower.startsWith(opening) && lower.endsWith(closing))
      .reduce((all, [, , bits]) => all | bits, 0);
  }
}

function add(map: Map<string, number>, key: string, bits: number): void {
  map.set(key, (map.get(key) ?? 0) | bits);
}
