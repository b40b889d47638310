import type { Item, Passage, Range } from '../../passage';
import { isRole } from '../../words/lexicon';
import { skipParenthesis } from './appositions';
import { FIGURE, isTime } from './mentions';
import { foldedAt } from '../../words/tokens';

/** Items of an address between somebody and their name. */
const LONGEST_ADDRESS = 24;

/** Words of a name. */
const LONGEST_NAME = 4;

/** Where the parts of an address begin that commas set apart, with the end of the last one behind them. */
function partsOf(items: readonly Item[], from: number, limit: number): readonly number[] {
  const starts = [from];
  let at = from;
  while (at < Math.min(limit, from + LONGEST_ADDRESS)) {
    const item = items[at];
    const bracket = skipParenthesis(items, at);
    if (bracket !== null) at = bracket;
    else if (item?.folded === ',') starts.push((at += 1));
    else if (item?.word === true && (item.capital || FIGURE.test(item.folded))) at += 1;
    else break;
  }
  return [...starts, at + 1];
}

/**
 * "kata seorang petani di Desa Kapela, Kecamatan Buana, *Rahmat*, Selasa": in languages whose nouns come first, the
 * name behind the address of somebody who has none yet; null where nothing behind the address is one.
 * The range holds the words that tell what the person is, half-open; the preposition of the address stands behind them.
 */
export function nameBehindAddress(
  passage: Passage,
  [from, to]: Range,
  limit: number,
): Range | null {
  const { items, lexicon } = passage;
  const { words, sets } = lexicon;
  const placed = sets.documentPrepositions.has(foldedAt(items, to));
  if (words.headFirst !== true || !placed || items[to + 1]?.capital !== true) return null;
  // "kata Rini Kusuma di Bandung, …": who is named has an address of no use.
  if (items.slice(from, to).some(({ capital }) => capital)) return null;
  const parts = partsOf(items, to + 1, limit);
  for (let part = parts.length - 2; part > 0; part -= 1) {
    const start = parts[part] ?? 0;
    const end = (parts[part + 1] ?? 0) - 1;
    if (start >= end || isTime(passage, start)) continue;
    const named = items.slice(start, end).every(({ capital }) => capital);
    const other = isRole(foldedAt(items, start), lexicon);
    if (!named || other || end - start > LONGEST_NAME) return null;
    const given = sets.givenNames.has(foldedAt(items, start));
    return given ? [start, end] : null;
  }
  return null;
}
