import type { Lexicon } from '../words/lexicon';
import type { Tense } from './nearest';
import { sense, type Lexeme } from '../lexemes/scan';

interface Cue {
  readonly at: number;
  readonly tense: Tense;
}

/** Which way each clause looks, by the language's cue words: "will", "wurde", "akan". */
export class Tenses {
  readonly #cues: readonly Cue[];
  /** Endings that most verbs of the past have: asked where a sentence has no cue. */
  readonly #endings: readonly Cue[];
  readonly #sentences: readonly (readonly [number, number])[];

  constructor(
    folded: string,
    lexemes: readonly Lexeme[],
    { futureVerb, pastVerb }: Lexicon,
    sentences: readonly (readonly [number, number])[],
  ) {
    const cues = lexemes.flatMap((lexeme): Cue[] => {
      const cue = sense(lexeme, 'tense');
      return cue === undefined ? [] : [{ at: lexeme.start, tense: cue.n < 0 ? -1 : 1 }];
    });
    for (const { index } of matchesOf(futureVerb, folded)) cues.push({ at: index, tense: 1 });
    this.#endings = [...matchesOf(pastVerb, folded)].map(({ index }) => ({ at: index, tense: -1 }));
    this.#cues = cues.sort((one, other) => one.at - other.at);
    this.#sentences = sentences;
  }

  /** The cue nearest to a place in its own sentence: -1 past, 1 future, 0 none. */
  at(place: number): Tense {
    return this.#nearest(this.#cues, place) ?? this.#nearest(this.#endings, place) ?? 0;
  }

  #nearest(cues: readonly Cue[], place: number): Tense | null {
    const sentence = this.#sentences[before(this.#sentences, place, ([start]) => start)];
    const [start, end] = sentence ?? [0, Infinity];
    const left = before(cues, place, (cue) => cue.at);
    const a = cues[left];
    const b = cues[left + 1];
    const near = a !== undefined && a.at >= start ? a : null;
    const far = b !== undefined && b.at < end ? b : null;
    if (near === null || far === null) return (near ?? far)?.tense ?? null;
    return place - near.at <= far.at - place ? near.tense : far.tense;
  }
}

function matchesOf(pattern: RegExp | null, text: string): Iterable<RegExpExecArray> {
  return pattern === null ? [] : text.matchAll(pattern);
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
