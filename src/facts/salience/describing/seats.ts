import type { Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import type { Findings } from '../../findings';

const REACH = 24;
/** The last word before a name, and the one before that. */
const WORDS_BEFORE = /(?:^|[^\p{L}])(?:(\p{L}+) )?(\p{L}+) $/u;
const LONGEST_ARTICLE = 4;

/**
 * Organisations that a sentence names as the place where something goes on ("at the White House", "di
 * Mahkamah Konstitusi"), as indexes into the names of each sentence: behind a preposition of place,
 * an article between allowed. What the article has its words from is no place of it.
 */
export function seatsOf(
  { text, language }: TextContext,
  sentences: readonly Span[],
  { names, sources }: Findings,
): number[][] {
  const cues = new Set(language?.names.placeCues?.split(' '));
  const plain = new Set(language?.names.plain?.split(' '));
  const media = new Set(sources.map(({ name }) => name));
  const seats = names
    .flatMap(({ name, type, mentions }, index) =>
      type === 'organisation' && !media.has(name)
        ? mentions.map(([start, end]) => ({ index, start, end }))
        : [],
    )
    .filter(({ start }) => {
      const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start).toLowerCase());
      const [, earlier = '', last = ''] = before ?? [];
      if (cues.has(last)) return true;
      return last.length < LONGEST_ARTICLE && plain.has(last) && cues.has(earlier);
    })
    .toSorted((a, b) => a.start - b.start);
  let from = 0;
  return sentences.map(({ start, end }) => {
    while ((seats[from]?.start ?? Infinity) < start) from += 1;
    const inside = new Set<number>();
    for (let at = from; (seats[at]?.start ?? Infinity) < end; at += 1)
      inside.add(seats[at]?.index ?? 0);
    return [...inside];
  });
}
