import type { Item } from '../passage';
import { isOfficeOrTitle, type Lexicon } from './lexicon';

/** Letters of a surname that is spelt like a word of grammar: en "To", "So", es "Yo", de "Im". */
const LONGEST = 3;

/** True for "said" and "mayor" in small letters: what stands behind them with a capital has it for its own sake. */
function leadsToName(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (item?.word !== true || item.capital) return false;
  const cue = lexicon.cues.match(items, at)?.value.kind;
  return cue === 'verb' || cue === 'after' || isOfficeOrTitle(item.folded, lexicon);
}

/**
 * Items in which a name that is spelt like a word of grammar keeps its capital, so that no list has it: "said *To* Lam",
 * "mayor *So* Young": straight behind a word that leads to somebody, and before another capital.
 */
export function withNamesLikeSmallWords(
  items: readonly Item[],
  text: string,
  lexicon: Lexicon,
): Item[] {
  const { stops, between, coordinators, articles, times } = lexicon.sets;
  const small = [stops, between, coordinators, lexicon.pronouns];
  return items.map((item, at) => {
    const { folded, capital, end } = item;
    if (!capital || folded.length > LONGEST || !small.some((set) => set.has(folded))) return item;
    const next = items[at + 1];
    const named = next?.capital === true && next.word && next.start === end + 1;
    if (!named || articles.has(folded) || times.has(next.folded)) return item;
    return leadsToName(items, at - 1, lexicon)
      ? { ...item, folded: text.slice(item.start, end) }
      : item;
  });
}
