import type { Lexicon } from '../words/lexicon';
import type { Tense } from './nearest';
import type { FoldedText } from '../words/fold';
import { sense, type Lexeme } from '../lexemes/scan';

/** A comma, a semicolon, a dash between spaces, a quotation mark: "10,000" has none. */
const PAUSE = /[,;،؛](?=\s)|[、，；“”„«»"]| [–—-] /gu;

interface Cue {
  readonly at: number;
  readonly tense: Tense;
}

/** Which way each clause looks, by the language's cue words: "will", "wurde", "akan". */
export class Tenses {
  readonly #cues: readonly Cue[];
  /** Endings that most verbs of the past have: asked where a sentence has no cue. */
  readonly #endings: readonly Cue[];
  /** Perfect infinitives, in order: what their clause tells is over, whatever modal verb leads to them. */
  readonly #perfects: readonly number[];
  /** Where clauses may be parted, in order. */
  readonly #pauses: readonly number[];
  readonly #sentences: readonly (readonly [number, number])[];

  constructor(
    { text, folded }: FoldedText,
    lexemes: readonly Lexeme[],
    { futureVerb, pastVerb, perfect }: Lexicon,
    sentences: readonly (readonly [number, number])[],
  ) {
    const cues = lexemes.flatMap((lexeme): Cue[] => {
      const cue = sense(lexeme, 'tense');
      return cue === undefined ? [] : [{ at: lexeme.start, tense: cue.n < 0 ? -1 : 1 }];
    });
    for (const { index } of matchesOf(futureVerb, folded)) cues.push({ at: index, tense: 1 });
    this.#endings = [...matchesOf(pastVerb, folded)].map(({ index }) => ({ at: index, tense: -1 }));
    this.#perfects = [...matchesOf(perfect, text)].map(({ index }) => index);
    for (const at of this.#perfects) cues.push({ at, tense: -1 });
    this.#cues = cues.sort((one, other) => one.at - other.at);
    this.#pauses = [...folded.matchAll(PAUSE)].map(({ index }) => index);
    this.#sentences = sentences;
  }

  /**
   * The cue nearest to a place: in its own clause ("will sail on Thursday, the owner said"), else in its own
   * sentence. -1 past, 1 future, 0 none.
   */
  at(place: number): Tense {
    const sentence = this.#sentences[before(this.#sentences, place, ([start]) => start)];
    const whole = sentence ?? [0, Infinity];
    const [from, to] = this.#clauseAt(place, whole);
    const perfect = this.#perfects[before(this.#perfects, place, (at) => at) + 1];
    if (perfect !== undefined && perfect < to) return -1;
    return (
      nearest(this.#cues, place, [from, to]) ??
      nearest(this.#cues, place, whole) ??
      nearest(this.#endings, place, whole) ??
      0
    );
  }

  /** The stretch between the two commas, or the like, that a place stands between. */
  #clauseAt(place: number, [start, end]: readonly [number, number]): readonly [number, number] {
    const left = before(this.#pauses, place, (pause) => pause);
    return [
      Math.max(start, this.#pauses[left] ?? start),
      Math.min(end, this.#pauses[left + 1] ?? end),
    ];
  }
}

/**
 * The tense of the cue nearest to a place within a stretch, null where there is none. One before it counts as twice as
 * near: "said in a note on *Monday* it would close".
 */
function nearest(
  cues: readonly Cue[],
  place: number,
  [start, end]: readonly [number, number],
): Tense | null {
  const left = before(cues, place, (cue) => cue.at);
  const a = cues[left];
  const b = cues[left + 1];
  const near = a !== undefined && a.at >= start ? a : null;
  const far = b !== undefined && b.at < end ? b : null;
  if (near === null || far === null) return (near ?? far)?.tense ?? null;
  return place - near.at <= 2 * (far.at - place) ? near.tense : far.tense;
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
