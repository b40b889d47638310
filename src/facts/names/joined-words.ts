import type { NameWords } from '../../languages/sections/names';
import { entriesOf } from '../../languages/class-table';

/**
 * Where the words of a text without spaces stand, as the dictionary parts it; a title behind names that it takes
 * for two words (容疑|者, 理事|長) is one, or the name before it would stand beside no title.
 */
export function* joinedWords(
  text: string,
  tag: string,
  { titlesAfter }: NameWords,
): Generator<readonly [start: number, end: number]> {
  const longestFirst = entriesOf(titlesAfter).toSorted((a, b) => b.length - a.length);
  const titles = Map.groupBy(longestFirst, (title) => title.charAt(0));
  const parts = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)];
  const borders = new Set(parts.map(({ index }) => index)).add(text.length);
  let reached = 0;
  for (const { index, segment, isWordLike } of parts) {
    if (isWordLike !== true || index < reached) continue;
    const title = titles
      .get(segment.charAt(0))
      ?.find((one) => text.startsWith(one, index) && borders.has(index + one.length));
    reached = index + Math.max(segment.length, title?.length ?? 0);
    yield [index, reached];
  }
}
