import type { Described, Features, Worths } from './features';

const SLOT_KINDS = ['who', 'where', 'when', 'amounts'] as const;

type SlotKind = (typeof SLOT_KINDS)[number];

/** How one step of choosing weighs what a sentence would add. All act on logarithms, so they multiply. */
export interface Pull {
  /** How much the sentence's own worth (its features) counts. */
  readonly own: number;
  /** How much the worth of the concepts counts that no chosen sentence has said. */
  readonly fresh: number;
  /** How much room counts: each word makes a sentence dearer. */
  readonly room: number;
  /** What it costs to be somebody's report: the quotes beside the facts list that too. */
  readonly report: number;
  /** For each of who, where, when and how much, what it counts that the sentence tells it at all … */
  readonly told: Readonly<Record<SlotKind, number>>;
  /** … and that it is the first to. */
  readonly first: Readonly<Record<SlotKind, number>>;
}

/** What each feature of a sentence counts, and how choosing goes on from what is chosen. */
export interface Weights {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** When not all sentences have room: what they say for their words counts most. */
  readonly tight: Pull;
  /** When all have: the order alone is asked for. */
  readonly ample: Pull;
}

/** One chosen sentence, by its place among those described. */
export interface Ranked {
  readonly index: number;
  readonly score: number;
}

/** So many are chosen one by one against those before; the rest is ordered by its own worth alone. */
const GREEDY = 24;

function ownWorth(features: Features, weights: Weights['features']): number {
  let worth = 0;
  for (const [name, value] of Object.entries(features) as [keyof Features, number][]) {
    worth += weights[name] * value;
  }
  return worth;
}

/**
 * All sentences, best first: each time the one that adds most to those chosen before it. `maxWords` is
 * the room there is. At most `GREEDY` passes over the sentences, so linear in their number.
 */
export function rankSentences(
  described: readonly Described[],
  worths: Worths,
  maxWords: number,
  weights: Weights,
): Ranked[] {
  const own = described.map(({ features }) => ownWorth(features, weights.features));
  const tight = described.reduce((words, sentence) => words + sentence.words, 0) > maxWords;
  const pull = tight ? weights.tight : weights.ample;
  const covered = new Set<string>();
  const filled = new Set<string>();
  const left = new Set(described.keys());
  const ranked: Ranked[] = [];

  const worthNow = (index: number): number => {
    const sentence = described[index];
    if (!sentence) return -Infinity;
    let fresh = 0;
    for (const concept of sentence.concepts) {
      if (!covered.has(concept)) fresh += worths.get(concept) ?? 0;
    }
    let told = 0;
    for (const kind of SLOT_KINDS)
      if (sentence.slots[kind].length > 0)
        told += pull.told[kind] + (filled.has(kind) ? 0 : pull.first[kind]);
    return (
      pull.own * (own[index] ?? 0) +
      pull.fresh * Math.log(0.1 + fresh) -
      pull.room * Math.log(Math.max(4, sentence.words)) -
      pull.report * sentence.report +
      told
    );
  };

  // A choice can only make the others worth less, so what leads by an old figure and by its new one leads.
  const worthOf = described.map((_, index) => worthNow(index));
  while (left.size > 0 && ranked.length < GREEDY) {
    let best = -1;
    let bestWorth = -Infinity;
    for (const index of left) {
      const worth = worthOf[index] ?? -Infinity;
      if (best < 0 || worth > bestWorth) [best, bestWorth] = [index, worth];
    }
    const worth = worthNow(best);
    if (worth < bestWorth) {
      worthOf[best] = worth;
      continue;
    }
    left.delete(best);
    ranked.push({ index: best, score: bestWorth });
    const chosen = described[best];
    for (const concept of chosen?.concepts ?? []) covered.add(concept);
    for (const kind of SLOT_KINDS) if (chosen && chosen.slots[kind].length > 0) filled.add(kind);
  }
  const rest = [...left].sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0) || a - b);
  return [...ranked, ...rest.map((index) => ({ index, score: own[index] ?? 0 }))];
}
