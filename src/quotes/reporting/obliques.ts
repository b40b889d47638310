import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import type { Mention } from './mentions';
import { readRight } from './subjects';

/** Prepositional phrases of one word that may stand between a verb and its subject: "napsal v pondělí na blogu *X*". */
const MOST_OBLIQUES = 2;

/** The subject behind short prepositional phrases and days, in a language without a fixed place for it. */
export function readPastObliques(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  if (lexicon.words.subjectAfterOblique === true)
    return readPastAddressee(items, from, limit, lexicon);
  if (lexicon.words.freeOrder !== true) return null;
  const { stops, times } = lexicon.sets;
  let at = from;
  for (let skipped = 0; skipped < MOST_OBLIQUES; skipped += 1) {
    if (stops.has(items[at]?.folded ?? '') && items[at + 1]?.word === true) at += 2;
    else if (times.has(items[at]?.folded ?? '')) at += 1;
    else break;
    const mention = readRight(items, at, limit, lexicon);
    if (mention !== null) return mention;
  }
  return null;
}

/** How many words a prepositional phrase between a verb and its subject may have. */
const LONGEST_OBLIQUE = 6;

/** The subject behind whom it is said to or where: an article or an office opens it, and it names somebody. */
function readPastAddressee(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  const { stops, links, articles } = lexicon.sets;
  const first = items[from]?.folded ?? '';
  if (!stops.has(first) && !links.has(first)) return null;
  const furthest = Math.min(limit, from + LONGEST_OBLIQUE);
  for (let at = from + 2; at < furthest; at += 1) {
    const item = items[at];
    if (item === undefined || (!item.word && item.quote === null)) return null;
    const before = items[at - 1]?.folded ?? '';
    const small = stops.has(before) || links.has(before) || articles.has(before);
    const opens = articles.has(item.folded) || isRole(item.folded, lexicon);
    if (!opens || small) continue;
    const mention = readRight(items, at, limit, lexicon);
    if (mention?.kind !== 'phrase') continue;
    const named = items
      .slice(mention.from, mention.to)
      .some(({ capital, folded }) => capital || isRole(folded, lexicon));
    if (named) return mention;
  }
  return null;
}
