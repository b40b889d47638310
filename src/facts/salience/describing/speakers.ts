import type { Span } from '../../../reading/reading';
import { eachSpeaker } from '../../../reading/each-speaker';
import type { TextContext } from '../../../reading/text-context';
import type { Findings } from '../../findings';

/**
 * Who speaks in each span, as indexes into the names: a fact with "the minister said" in it tells of the
 * minister by the name that the article gave before. `spans` are in the text's order and apart.
 */
export function speakersOf(
  { text }: Pick<TextContext, 'text'>,
  spans: readonly Span[],
  { names, quotes }: Findings,
): number[][] {
  // A name is shown as its fullest mention writes it, a speaker as the article does there.
  const written = names.flatMap(({ mentions }, index) =>
    mentions.map((mention) => [text.slice(...mention), index] as const),
  );
  const shown = names.map(({ name }, index) => [name, index] as const);
  const indexes = new Map([...written, ...shown]);
  const spoken = quotes
    .flatMap(({ cue, speaker }) => {
      if (speaker === null || cue === null) return [];
      const everybody = indexes.has(speaker) ? [speaker] : eachSpeaker(speaker, names);
      return everybody.flatMap((one) => {
        const index = indexes.get(one);
        return index === undefined ? [] : [{ at: cue.start, index }];
      });
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
