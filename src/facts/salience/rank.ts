import type { Centroid, Described, Features } from './features';

/** What each feature of a sentence counts, and how choosing goes on from what is chosen. */
export interface Weights extends Readonly<Record<keyof Features, number>> {
  /** Worth of the share of the article's weight that a sentence adds to those chosen. */
  readonly coverage: number;
  /** Worth lost by the share of its concepts that the chosen ones have said already. */
  readonly repeats: number;
  /** Worth of a kind of slot (who, where, when, how much) that no chosen sentence has filled. */
  readonly newSlot: number;
  /** How much room counts: worth is divided by words to this power. */
  readonly room: number;
}

/** One chosen sentence, by its place among those described. */
export interface Ranked {
  readonly index: number;
  readonly score: number;
}

/** So many are chosen one by one against those before; the rest is ordered by its own worth alone. */
const GREEDY = 24;

const SLOT_KINDS = ['who', 'where', 'when', 'amounts'] as const;

function ownWorth(features: Features, weights: Weights): number {
  let worth = 0;
  for (const [name, value] of Object.entries(features) as [keyof Features, number][]) {
    worth += weights[name] * value;
  }
  return worth;
}

/** All sentences, best first. At most `GREEDY` passes over them, so linear in their number. */
export function rankSentences(
  described: readonly Described[],
  centroid: Centroid,
  weights: Weights,
): Ranked[] {
  const own = described.map(({ features }) => ownWorth(features, weights));
  let total = 0;
  for (const weight of centroid.values()) total += weight;
  const covered = new Set<string>();
  const filled = new Set<string>();
  const left = new Set(described.keys());
  const ranked: Ranked[] = [];

  const worthNow = (index: number): number => {
    const sentence = described[index];
    if (!sentence) return -Infinity;
    let gain = 0;
    let repeated = 0;
    for (const concept of sentence.concepts) {
      if (covered.has(concept)) repeated += 1;
      else gain += centroid.get(concept) ?? 0;
    }
    const slots = SLOT_KINDS.filter((kind) => !filled.has(kind) && sentence.slots[kind].length > 0);
    const worth =
      (own[index] ?? 0) +
      weights.coverage * (gain / Math.max(1, total)) * 10 -
      weights.repeats * (repeated / Math.max(1, sentence.concepts.length)) +
      weights.newSlot * slots.length;
    return worth / Math.max(4, sentence.words) ** weights.room;
  };

  while (left.size > 0 && ranked.length < GREEDY) {
    let best = -1;
    let bestWorth = -Infinity;
    for (const index of left) {
      const worth = worthNow(index);
      if (worth > bestWorth) [best, bestWorth] = [index, worth];
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
