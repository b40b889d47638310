import { entriesOf } from '../../../languages/names/class-table';
import type { NameWords } from '../../../languages/sections/names';

const WORD = /[\p{L}\p{N}]/u;

/** In letters, of what is left of a word for a name behind a title. */
const SHORTEST_NAME = 3;
/** Of the dictionary, that hold a title or a word that begins like one: "นา|ยก|สมาคม". */
const MOST_WORDS = 4;

/** "部|*长安*|德|烈·…": the dictionary may take a title's last sign and the first of a name with a dot inside for a word. */
const DOTTED_NAME = /^\p{Script=Han}{1,7}[·•‧]/u;
const LONGEST_FIRST = 8;

/** Titles and head nouns with dots in them. */
function abbreviationsOf({ titles, placeStart, organisationStart }: NameWords): readonly string[] {
  return [titles, placeStart, organisationStart]
    .flatMap(entriesOf)
    .filter((word) => word.endsWith('.'));
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
  const shortened = new Set(abbreviationsOf(words));
  const courtesies = new Set(entriesOf(words.joinedTitles));
  const known = [
    ...shortened,
    ...[words.joinedTitles, words.wordsLikeNames, words.titles, words.roleWords].flatMap(entriesOf),
  ].toSorted((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(known, (word) => word.charAt(0));
  const segments = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)];
  const borders = segments.map(({ index, segment }) => index + segment.length);
  const isBeforeDotted = (border: number): boolean =>
    DOTTED_NAME.test(text.slice(border, border + LONGEST_FIRST));
  // "国防*部|长*|安德烈·…": a title begins with the last sign of a body's name.
  const opensTitle = (border: number): boolean =>
    byFirst
      .get(text.charAt(border))
      ?.some(
        (one) =>
          one.length > 1 && text.startsWith(one, border) && isBeforeDotted(border + one.length),
      ) === true;
  let reached = 0;
  for (const [at, { index, segment }] of segments.entries()) {
    const end = index + segment.length;
    // Not asked whether it is `isWordLike`: Firefox denies it to 码头, and found no name in Chinese and Japanese.
    if (end <= reached || !WORD.test(segment)) continue;
    const start = Math.max(index, reached);
    const isWord = (one: string): boolean => {
      if (!text.startsWith(one, start)) return false;
      const close = start + one.length;
      if (one.length > 1 && opensTitle(close - 1)) return false;
      if (one.length > 1 && isBeforeDotted(close)) return true;
      // "นา|ยกฯ": what is left to the dictionary's next border is no name behind a title.
      const rest =
        (borders.slice(at, at + MOST_WORDS).find((border) => border >= close) ?? 0) - close;
      return shortened.has(one) || rest === 0 || (courtesies.has(one) && rest >= SHORTEST_NAME);
    };
    const whole = byFirst.get(text.charAt(start))?.find(isWord);
    reached = start + (whole?.length ?? 0);
    if (reached > start) yield [start, reached];
    if (reached < end) yield [reached, end];
    reached = Math.max(reached, end);
  }
}
