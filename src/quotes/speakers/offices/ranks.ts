import type { Passage } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt, type Token } from '../../words/tokens';

/** Words of the longest rank: "Ajun Komisaris Besar Polisi". */
const LONGEST_RANK = 4;

/**
 * Where the words before a rank of several words end: "Kapolres Kapela | *Ajun Komisaris Polisi* Bram Lubis"; `end`
 * where no rank ends there. `lowest` and `end`: positions among `items`, half-open.
 */
export function beforeRank(
  { items, lexicon: { ranks } }: Passage<Pick<Token, 'folded'>>,
  lowest: number,
  end: number,
): number {
  for (let at = Math.max(lowest, end - LONGEST_RANK); at < end; at += 1)
    if (ranks.match(items, at)?.length === end - at) return at;
  return end;
}

/**
 * The items of a text without the short form in brackets between a rank and its bearer: "Ajun Komisaris Polisi *(AKP)*
 * Bram Lubis", which would part them.
 */
export function withoutShortRanks<T extends Token>(items: T[], lexicon: Lexicon): T[] {
  if (lexicon.words.ranks === undefined) return items;
  const kept: T[] = [];
  let at = 0;
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const ranked = item.folded === '(' && isShortRank({ items, lexicon }, at);
    if (ranked && beforeRank({ items: kept, lexicon }, 0, kept.length) < kept.length) at += 3;
    else {
      kept.push(item);
      at += 1;
    }
  }
  return kept;
}

/** True for "(AKP)" before a word with a capital. */
function isShortRank({ items, lexicon: { sets } }: Passage<Token>, open: number): boolean {
  const closed = items[open + 2]?.folded === ')' && items[open + 3]?.capital === true;
  return closed && sets.courtesy.has(foldedAt(items, open + 1));
}

/** True straight behind a rank or a courtesy title, and behind the stop of one: "Prof. *Rini Utama*". */
export function isBehindRank(
  { items, lexicon: { sets } }: Passage<Pick<Token, 'folded'>>,
  at: number,
): boolean {
  const stop = items[at - 1]?.folded === '.';
  return sets.courtesy.has(foldedAt(items, stop ? at - 2 : at - 1));
}
