import { entriesOf } from '../../languages/class-table';
import type { NameWords } from '../../languages/sections/names';

const WORD = /[\p{L}\p{N}]/u;

/** In letters, of what is left of a word for a name behind a title. */
const SHORTEST_NAME = 3;

/** Titles and head nouns with dots in them, longest first. */
function abbreviationsOf({ titles, placeStart, organisationStart }: NameWords): readonly string[] {
  return [titles, placeStart, organisationStart]
    .flatMap(entriesOf)
    .filter((word) => word.endsWith('.'))
    .toSorted((a, b) => b.length - a.length);
}

/**
 * The words of a text without spaces, as the browser's dictionary parts it (start and end, UTF-16, half-open). Browsers
 * have different ones: a shortened title is cut at its stops in Firefox ("พล|.|ต|.|ประยุทธ์") and one word with the name
 * in Chromium ("พล.ต.ประยุทธ์"), a courtesy title the other way round ("นายสุรชัย"). Both stand by themselves here.
 */
export function* dictionaryWords(
  text: string,
  tag: string,
  words: NameWords,
): Generator<readonly [start: number, end: number]> {
  const shortened = abbreviationsOf(words);
  const courtesies = entriesOf(words.joinedTitles).toSorted((a, b) => b.length - a.length);
  const wholes = new Set(entriesOf(words.joinedTitleWords));
  let reached = 0;
  for (const { index, segment } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)) {
    const end = index + segment.length;
    // Not asked whether it is `isWordLike`: Firefox denies it to 码头, and found no name in Chinese and Japanese.
    if (end <= reached || !WORD.test(segment)) continue;
    const start = Math.max(index, reached);
    const isTitle = (one: string): boolean => {
      const rest = end - start - one.length;
      return text.startsWith(one, start) && (rest <= 0 || rest >= SHORTEST_NAME);
    };
    const title =
      shortened.find((one) => text.startsWith(one, start)) ??
      (wholes.has(segment) ? undefined : courtesies.find(isTitle));
    reached = start + (title?.length ?? 0);
    if (reached > start) yield [start, reached];
    if (reached < end) yield [reached, end];
    reached = Math.max(reached, end);
  }
}
