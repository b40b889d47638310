import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';

/** Words of a phrase that opens a sentence before its comma: "Sementara itu, …". */
const LONGEST_CONNECTIVE = 4;

/** The same for a phrase or clause that begins with a preposition or conjunction: "While past mayors have …, …". */
const LONGEST_CLAUSE = 30;

/**
 * Where a sentence goes on behind what opens it and its comma: a few words without a name, or whatever a preposition
 * or conjunction begins. Null where nothing opens it so.
 */
export function behindOpening(
  items: readonly Item[],
  from: number,
  limit: number,
  { sets, words }: Lexicon,
): number | null {
  // Where the verb is second no subject stands behind such an opening.
  const led = words.verbSecond !== true && sets.stops.has(items[from]?.folded ?? '');
  const longest = led ? LONGEST_CLAUSE : LONGEST_CONNECTIVE;
  for (let at = from + 1; at <= Math.min(limit - 2, from + longest); at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null || (item.capital && !led)) return null;
    if (/^[,،]$/u.test(item.folded)) return at + 1;
  }
  return null;
}
