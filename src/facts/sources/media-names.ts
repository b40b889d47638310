/** What of a language's writing matters for finding fixed words. */
export interface Writing {
  /** Words have spaces between them. */
  readonly spaced: boolean;
  /** Names take case endings. */
  readonly inflects: boolean;
}

const LONGEST_ENDING = 3;
const WORD_PART = /\p{ID_Continue}/u;
const SMALL = /\p{Ll}/u;

/**
 * The names of agencies and outlets, looked up by their first letter: one pattern of all of them takes a
 * browser milliseconds to compile, and a source's few words are looked through in no time.
 */
export class MediaNames {
  readonly #byFirst = new Map<string, string[]>();
  readonly #writing: Writing;

  constructor(names: readonly string[], writing: Writing) {
    this.#writing = writing;
    for (const name of names) {
      const list = this.#byFirst.get(name.charAt(0));
      if (list === undefined) this.#byFirst.set(name.charAt(0), [name]);
      else list.push(name);
    }
    // The longest name that stands there: "Kyiv Post" before "Kyiv".
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /**
   * The first name in a piece of text: where it stands, with its case ending, and the name as it is listed
   * ("Yle" where the text has "Ylelle"). Offsets into the piece, half-open.
   */
  firstIn(
    piece: string,
  ): { readonly start: number; readonly end: number; readonly name: string } | null {
    for (let start = 0; start < piece.length; start += 1) {
      const names = this.#byFirst.get(piece.charAt(start));
      if (names === undefined) continue;
      if (this.#writing.spaced && WORD_PART.test(piece.charAt(start - 1))) continue;
      for (const name of names) {
        const end = piece.startsWith(name, start) ? this.#endOf(piece, start + name.length) : null;
        if (end !== null) return { start, end, name };
      }
    }
    return null;
  }

  /** Where a name that has been read up to `at` ends with its ending; null where the word goes on. */
  #endOf(piece: string, at: number): number | null {
    const { spaced, inflects } = this.#writing;
    if (!spaced) return at;
    // "BBC:n"
    let end = inflects && /^:\p{Ll}/u.test(piece.slice(at, at + 2)) ? at + 1 : at;
    const from = end;
    if (inflects) while (end - from < LONGEST_ENDING && SMALL.test(piece.charAt(end))) end += 1;
    return WORD_PART.test(piece.charAt(end)) ? null : end;
  }
}
