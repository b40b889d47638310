import type { Span } from '../../reading/reading';
import type { Findings } from '../findings';

/**
 * Who speaks in each span, as indexes into the names: a fact with "the minister said" in it tells of the
 * minister by the name that the article gave before. `spans` are in the text's order and apart.
 */
export function speakersOf(spans: readonly Span[], { names, quotes }: Findings): number[][] {
  const indexes = new Map(names.map(({ name }, index) => [name, index]));
  const spoken = quotes
    .flatMap(({ cue, speaker }) => {
      const index = indexes.get(speaker ?? '');
      return cue && index !== undefined ? [{ at: cue.start, index }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
  let from = 0;
  return spans.map(({ start, end }) => {
    while ((spoken[from]?.at ?? Infinity) < start) from += 1;
    const inside = new Set<number>();
    for (let at = from; (spoken[at]?.at ?? Infinity) < end; at += 1)
      inside.add(spoken[at]?.index ?? 0);
    return [...inside];
  });
}
