import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';

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
