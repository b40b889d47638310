import type { Lexicon } from '../../words/lexicon';
import { foldedAt, type Token } from '../../words/tokens';

/** Words of the longest rank: "Ajun Komisaris Besar Polisi". */
const LONGEST_RANK = 4;

/**
 * Where the words before a rank of several words end: "Kapolres Kapela | *Ajun Komisaris Polisi* Bram Lubis"; `end`
 * where no rank ends there. `lowest` and `end`: positions among `items`, half-open.
 */
export function beforeRank(
  items: readonly Pick<Token, 'folded'>[],
  lowest: number,
  end: number,
  { ranks }: Lexicon,
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
    const ranked = item.folded === '(' && isShortRank(items, at, lexicon);
    if (ranked && beforeRank(kept, 0, kept.length, lexicon) < kept.length) at += 3;
    else {
      kept.push(item);
      at += 1;
    }
  }
  return kept;
}

/** True for "(AKP)" before a word with a capital. */
function isShortRank(items: readonly Token[], open: number, { sets }: Lexicon): boolean {
  const closed = items[open + 2]?.folded === ')' && items[open + 3]?.capital === true;
  return closed && sets.courtesy.has(foldedAt(items, open + 1));
}

/** True straight behind a rank or a courtesy title, and behind the stop of one: "Prof. *Rini Utama*". */
export function isBehindRank(
  items: readonly { readonly folded: string }[],
  at: number,
  { sets }: Lexicon,
): boolean {
  const stop = items[at - 1]?.folded === '.';
  return sets.courtesy.has(foldedAt(items, stop ? at - 2 : at - 1));
}
