import { entriesOf } from '../../../languages/names/class-table';
import type { NameWords } from '../../../languages/sections/names';
import * as is from '../lexicon/lexicon';
import type { Token } from '../tokens/tokens';

/** What a word may be by itself, and is not within a title of several words: id "Jaksa *Agung*" is nobody. */
const ALONE = is.GIVEN | is.PLAIN | is.COMMON_NOUN | is.CALENDAR | is.DEMONYM | is.PLACE_CUE;

/** The classes of a text's words, where each word of a title of several is one: "*Jaksa Agung* Rini Kusuma". */
export function withLongTitles(
  tokens: readonly Token[],
  classes: readonly number[],
  { titles }: NameWords,
): readonly number[] {
  const long = entriesOf(titles)
    .map((title) => title.split(' '))
    .filter((words) => words.length > 1 && !words.includes(''));
  if (long.length === 0) return classes;
  const byFirst = Map.groupBy(long, ([first = '']) => first);
  const found = [...classes];
  for (const [at, { lower }] of tokens.entries())
    for (const words of byFirst.get(lower) ?? [])
      if (words.every((word, index) => isWord(tokens[at + index], word, index > 0)))
        for (let index = at; index < at + words.length; index += 1)
          found[index] = ((found[index] ?? 0) & ~ALONE) | is.TITLE;
  return found;
}

function isWord(token: Token | undefined, word: string, isBehind: boolean): boolean {
  return token?.lower === word && (!isBehind || token.gap === 'space');
}
