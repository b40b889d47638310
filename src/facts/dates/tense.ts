import type { Lexicon } from './lexicon';
import type { Tense } from './nearest';
import { sense, type Lexeme } from './scan';

/** Which way each clause looks, by the language's cue words: "will", "wurde", "akan". */
export class Tenses {
  readonly #cues: readonly { at: number; tense: Tense }[];
  readonly #sentences: readonly (readonly [number, number])[];

  constructor(
    folded: string,
    lexemes: readonly Lexeme[],
    { futureVerb }: Lexicon,
    sentences: readonly (readonly [number, number])[],
  ) {
    const cues = lexemes.flatMap((lexeme): { at: number; tense: Tense }[] => {
      const cue = sense(lexeme, 'tense');
      return cue === undefined ? [] : [{ at: lexeme.start, tense: cue.n < 0 ? -1 : 1 }];
    });
    if (futureVerb !== null)
      for (const { index } of folded.matchAll(futureVerb)) cues.push({ at: index, tense: 1 });
    this.#cues = cues.sort((one, other) => one.at - other.at);
    this.#sentences = sentences;
  }

  /** The cue nearest to a place in its own sentence: -1 past, 1 future, 0 none. */
  at(place: number): Tense {
    const sentence = this.#sentences[before(this.#sentences, place, ([start]) => start)];
    const [start, end] = sentence ?? [0, Infinity];
    const left = before(this.#cues, place, (cue) => cue.at);
    const a = this.#cues[left];
    const b = this.#cues[left + 1];
    const near = a !== undefined && a.at >= start ? a : null;
    const far = b !== undefined && b.at < end ? b : null;
    if (near === null || far === null) return (near ?? far)?.tense ?? 0;
    return place - near.at <= far.at - place ? near.tense : far.tense;
  }
}

/** Index of the last item that begins at or before a place, or -1; items are in order. */
function before<Item>(
  items: readonly Item[],
  place: number,
  start: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && start(item) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
