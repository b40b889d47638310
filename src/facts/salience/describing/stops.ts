import type { TextContext } from '../../../reading/text-context';

/** What a whole sentence ends with, the closing marks of „…“ and »…« among it. */
const ENDS = /[.!?…。！？।۔؟։"“”’«»」』)]$/u;
/** A heading and the words below a picture are shorter. */
const FEWEST_OF_PROSE = 15;

/** Tells which sentences of an article may be whole ones by how they end. */
export class Stops {
  readonly #closesWithout: boolean;

  /**
   * @param paragraphs the paragraph of each sentence
   * @param words how many each sentence has
   */
  constructor(
    { text, sentences }: Pick<TextContext, 'text' | 'sentences'>,
    paragraphs: readonly number[],
    words: readonly number[],
  ) {
    const closing = sentences.filter(
      (_, at) => paragraphs[at] !== paragraphs[at + 1] && (words[at] ?? 0) >= FEWEST_OF_PROSE,
    );
    const without = closing.filter(([start, end]) => !ENDS.test(text.slice(start, end)));
    // Many Arab and Indian papers set none at a paragraph's end.
    this.#closesWithout = closing.length > 0 && without.length >= closing.length / 2;
  }

  /** Whether a stretch of so many words ends as a sentence does. */
  closes(stretch: string, words: number): boolean {
    return ENDS.test(stretch) || (this.#closesWithout && words >= FEWEST_OF_PROSE);
  }
}
