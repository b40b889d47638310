import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { fold } from '../words/tokens';
import { hasEnding } from '../words/word-endings';

/** A word of a name without the ending of its case: "Bakanlığı'nın", "Bakanlığının" as "Bakanlığı". */
export function withoutCase(word: string, { words, sets, endings }: Lexicon): string {
  if (words.apostropheEndings === true) {
    const apostrophe = word.search(/['’]\p{Ll}+$/u);
    if (apostrophe > 0) return word.slice(0, apostrophe);
  }
  for (const [soft, first] of endings.softCases)
    if (word.length > soft.length + 2 && word.endsWith(soft))
      return word.slice(0, -soft.length) + first;
  const ending = endings.institutionCases.find(
    (one) => word.endsWith(one) && sets.institutionEnds.has(fold(word.slice(0, -one.length))),
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * Where the institution ends that a phrase begins with and that no office or name follows: "*Milli
 * Savunma Bakanlığı*nın hesabından yapılan açıklamada"; null where there is none.
 */
export function institutionEnd(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): number | null {
  if (lexicon.endings.institutionCases.length === 0) return null;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.word !== true) return null;
    if (!item.capital) {
      if (at > from && lexicon.sets.links.has(item.folded)) continue;
      return null;
    }
    const next = items[at + 1];
    const goesOn = at + 1 < to && (next?.capital === true || isRole(next?.folded ?? '', lexicon));
    const addressed = hasEnding(item.folded, lexicon.endings.addressee);
    if (
      !goesOn &&
      !addressed &&
      lexicon.sets.institutionEnds.has(withoutCase(item.folded, lexicon))
    )
      return at + 1;
  }
  return null;
}
