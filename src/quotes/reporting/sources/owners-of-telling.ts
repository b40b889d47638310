import type { Passage } from '../../passage';
import { type Mention, phraseAt } from '../phrases/mentions';
import { foldedAt } from '../../words/tokens';

/** Words that tell whose a noun of telling is, where no ending does. */
const LONGEST_BARE = 4;

/**
 * `"Q" 피해자 최지은씨*의* 말이다`, `"Q"는 *게* 업계 설명이다`: who said it, straight before a noun of telling at `end`,
 * or null.
 */
export function readOwner(
  { items, lexicon: { words, sets } }: Passage,
  behind: number,
  end: number,
): Mention | null {
  if (words.genitive === undefined) return null;
  let from = behind;
  while (from < end && sets.quoteParticles.has(foldedAt(items, from))) from += 1;
  const nominal = sets.quoteNominals.has(foldedAt(items, from));
  if (nominal) from += 1;
  const last = foldedAt(items, end - 1);
  const within = items.slice(from, end);
  const bare = nominal && within.length <= LONGEST_BARE && within.every(({ word }) => word);
  if (within.length === 0 || !(bare || last.endsWith(words.genitive))) return null;
  if (within.some(({ quote }) => quote !== null)) return null;
  return phraseAt(from, end);
}
