import type { Described, Features } from '../describing/features';
import { type Pull, SLOT_KINDS, type SlotKind, type Weights } from './weights';
import type { DescribedArticle } from '../describing/describe-article';
import type { Worths } from '../describing/worths';

/** The sentences of an article, and what their words are worth. */
type Sentences = Pick<DescribedArticle, 'described' | 'worths'>;

/** What is chosen among, as indexes, and by what. */
export interface Choice {
  readonly candidates: Iterable<number>;
  readonly weights: Weights;
  /** Of these weights, how those that are chosen draw others. */
  readonly pull: Pull;
}

/** One chosen sentence, by its place among those described. */
export interface Ranked {
  readonly index: number;
  readonly score: number;
}

/** So many are chosen one by one against those before; the rest is ordered by its own worth alone. */
const GREEDY = 24;
/** A sentence of fewer words takes as much room as one of so many: no scrap is good for being short. */
const LEAST_ROOM = 10;
const LONG_WORDS = 40;

/** What each sentence is worth by itself. */
function ownWorths(described: readonly Described[], weights: Weights): number[] {
  const named = Object.entries(weights.features) as [keyof Features, number][];
  return described.map(({ features }) =>
    named.reduce((worth, [name, weight]) => worth + weight * features[name], 0),
  );
}

/** What sentences add to those chosen before them. */
class Coverage {
  private readonly covered = new Set<string>();
  private readonly filled = new Set<SlotKind>();

  constructor(
    private readonly worths: Worths,
    private readonly pull: Pull,
  ) {}

  /** What a sentence would add; `own` is what it is worth by itself. */
  gainOf({ concepts, slots, words, report }: Described, own: number): number {
    const { pull, covered, filled } = this;
    let fresh = 0;
    for (const concept of concepts)
      if (!covered.has(concept)) fresh += this.worths.get(concept) ?? 0;
    let told = 0;
    for (const kind of SLOT_KINDS)
      if (slots[kind].length > 0)
        told += pull.told[kind] + (filled.has(kind) ? 0 : pull.first[kind]);
    return (
      pull.own * own +
      pull.fresh * Math.log(1 + fresh) -
      pull.room * Math.log(Math.max(LEAST_ROOM, words)) -
      (pull.long * Math.max(0, words - LONG_WORDS)) / 20 -
      pull.report * report +
      told
    );
  }

  add({ concepts, slots }: Described): void {
    for (const concept of concepts) this.covered.add(concept);
    for (const kind of SLOT_KINDS) if (slots[kind].length > 0) this.filled.add(kind);
  }
}

/**
 * Sentences one by one, each the one that adds most to those before it, among the candidates that
 * `mayFollow` lets in at that moment; ends when it lets in none, at the latest after `GREEDY`.
 */
export function* bestFirst(
  { described, worths }: Sentences,
  { candidates, weights, pull }: Choice,
  mayFollow: (index: number) => boolean,
): Generator<Ranked> {
  const own = ownWorths(described, weights);
  const coverage = new Coverage(worths, pull);
  const gainOf = (index: number) => {
    const sentence = described[index];
    return sentence ? coverage.gainOf(sentence, own[index] ?? 0) : -Infinity;
  };
  const left = new Map([...candidates].map((index) => [index, gainOf(index)]));
  for (let choice = 0; choice < GREEDY; choice += 1) {
    let best = -1;
    let most = -Infinity;
    for (const [index, before] of left) {
      // A choice can only make the others worth less: whoever was worth less before is worth less now.
      if (before <= most) continue;
      const gain = gainOf(index);
      left.set(index, gain);
      if (gain > most && mayFollow(index)) [best, most] = [index, gain];
    }
    const sentence = described[best];
    if (!sentence) return;
    left.delete(best);
    coverage.add(sentence);
    yield { index: best, score: most };
  }
}

/** All sentences, best first; after the first `GREEDY` by their own worth alone, so linear in their number. */
export function rankSentences(sentences: Sentences, weights: Weights): Ranked[] {
  const { described } = sentences;
  const all = { candidates: described.keys(), weights, pull: weights.order };
  const ranked = [...bestFirst(sentences, all, () => true)];
  const chosen = new Set(ranked.map(({ index }) => index));
  const rest = ownWorths(described, weights)
    .map((score, index) => ({ index, score }))
    .filter(({ index }) => !chosen.has(index))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  return [...ranked, ...rest];
}
