import { isRole, type Lexicon } from './lexicon';
import { hasEnding } from './word-endings';

/** In letters: a shorter word with the prefix or the ending of a verb is too often none ("dinas", "medan"). */
const SHORTEST_VERB = 7;

function canBeVerb(folded: string, lexicon: Lexicon): boolean {
  return folded.length >= SHORTEST_VERB && !isRole(folded, lexicon);
}

/** True for "*men*yinggung": a word with one of `verbPrefixes`, long enough to be a verb and no office. */
export function beginsLikeVerb(folded: string, lexicon: Lexicon): boolean {
  return (
    canBeVerb(folded, lexicon) && lexicon.verbPrefixes.some((prefix) => folded.startsWith(prefix))
  );
}

/** True for "изуч*или*": a word with one of the endings, long enough to be a verb and no office. */
export function endsLikeVerb(
  folded: string,
  endings: readonly string[],
  lexicon: Lexicon,
): boolean {
  return canBeVerb(folded, lexicon) && hasEnding(folded, endings);
}

const KANA = /\p{Script=Hiragana}$/u;

/** True for a word that ends in Hiragana, as inflected words do: ja "述べ*た*". */
export function endsInKana(word: string): boolean {
  return KANA.test(word);
}
