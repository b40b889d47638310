import type { NameWords } from '../../../languages/sections/names';
import { entriesOf } from '../../../languages/names/class-table';
import { dictionaryWords } from './dictionary-words';

/** In signs: of what ends the name of a body or a place (競馬場), which the dictionary takes for two words. */
const SHORTEST_END = 3;

function isLong(end: string): boolean {
  return end.length >= SHORTEST_END;
}

/**
 * Where the words of a text without spaces stand, as the dictionary parts it; a title behind names that it takes
 * for two words (容疑|者, 理事|長) is one, or the name before it would stand beside no title.
 */
export function* joinedWords(
  text: string,
  tag: string,
  words: NameWords,
): Generator<readonly [start: number, end: number]> {
  const { titlesAfter, surnames } = words;
  const ends = [...entriesOf(words.organisationEnd), ...entriesOf(words.placeEnd)];
  const longestFirst = [...entriesOf(titlesAfter), ...ends.filter(isLong)].toSorted(
    (a, b) => b.length - a.length,
  );
  const titles = Map.groupBy(longestFirst, (title) => title.charAt(0));
  const parts = [...dictionaryWords(text, tag, words)];
  const borders = new Set(parts.flat());
  const families = new Set(entriesOf(surnames));
  const titleAt = (at: number, least: number): number =>
    titles
      .get(text.charAt(at))
      ?.find(
        (one) => one.length > least && text.startsWith(one, at) && borders.has(at + one.length),
      )?.length ?? 0;
  // "松井|巌*本|部長*": a title begins inside what the dictionary takes for a word; "山本|部長" is somebody's name.
  const titleWithin = (index: number, segment: string): number => {
    if (segment.length < 2 || families.size === 0 || families.has(segment)) return 0;
    for (let late = 1; late < segment.length; late += 1)
      if (titleAt(index + late, segment.length - late) > 0) return late;
    return 0;
  };
  let reached = 0;
  for (const [index, end] of parts) {
    if (index < reached) continue;
    const segment = text.slice(index, end);
    const title = titles
      .get(segment.charAt(0))
      ?.find((one) => text.startsWith(one, index) && borders.has(index + one.length));
    const late = title === undefined ? titleWithin(index, segment) : 0;
    reached = index + (late > 0 ? late : Math.max(segment.length, title?.length ?? 0));
    yield [index, reached];
    if (late > 0) {
      const whole = titleAt(index + late, segment.length - late);
      yield [reached, reached + whole];
      reached += whole;
    }
  }
}
