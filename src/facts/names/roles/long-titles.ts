import { entriesOf } from '../../../languages/names/class-table';
import type { NameWords } from '../../../languages/sections/names';
import * as is from '../lexicon/lexicon';
import type { Token } from '../tokens/tokens';

/** What a word may be by itself, and is not within a title of several words: id "Jaksa *Agung*" is nobody. */
const ALONE = is.GIVEN | is.PLAIN | is.COMMON_NOUN | is.CALENDAR | is.DEMONYM | is.PLACE_CUE;

/** Entries of several words, by their first one. */
function longEntries(field: string | undefined): ReadonlyMap<string, readonly string[][]> {
  const long = entriesOf(field)
    .map((entry) => entry.split(' '))
    .filter((words) => words.length > 1 && !words.includes(''));
  return Map.groupBy(long, ([first = '']) => first);
}

/**
 * The classes of a text's words, where each word of a title of several is one ("*Jaksa Agung* Rini Kusuma"), and each of a
 * head noun of several ("*Rumah Sakit* Kapela").
 */
export function withLongTitles(
  tokens: readonly Token[],
  classes: readonly number[],
  { titles, organisationStart }: NameWords,
): readonly number[] {
  const found = [...classes];
  for (const [field, bit] of [
    [titles, is.TITLE],
    [organisationStart, is.ORGANISATION_START],
  ] as const) {
    const byFirst = longEntries(field);
    if (byFirst.size === 0) continue;
    for (const [at, { lower }] of tokens.entries())
      for (const words of byFirst.get(lower) ?? [])
        if (words.every((word, index) => isWord(tokens[at + index], word, index > 0)))
          for (let index = at; index < at + words.length; index += 1)
            found[index] = ((found[index] ?? 0) & ~ALONE) | bit;
  }
  return found;
}

function isWord(token: Token | undefined, word: string, isBehind: boolean): boolean {
  return token?.lower === word && (!isBehind || token.gap === 'space');
}
