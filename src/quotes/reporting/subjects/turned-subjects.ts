import type { Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import type { Mention } from '../phrases/mentions';
import { readRight } from './subjects';
import { turnAt } from '../clauses/turns';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** Words of an office before a name. */
const LONGEST_OFFICE = 5;

/** Where the name ends that stands behind `from`, behind an office or an article at most; null without one. */
function endOfName({ items, lexicon }: Passage, from: number, limit: number): number | null {
  let end = from;
  while (items[end]?.word === true && items[end]?.capital === false) end += 1;
  if (end - from > LONGEST_OFFICE || items[end]?.capital !== true) return null;
  const { links } = lexicon.sets;
  while (
    items[end]?.capital === true ||
    (links.has(foldedAt(items, end)) && items[end + 1]?.capital === true)
  )
    end += 1;
  return end < limit ? end : null;
}

/**
 * `X announced the closure, but *Jane Doe* fears “Q”`: somebody named whose clause begins behind the verb at `from`, and has
 * a verb of its own. One with an auxiliary may go on what the first one said: "X said C, but *Jane Doe was* “Q”".
 */
export function readTurned(passage: Passage, from: number, at: number): Mention | null {
  const { items, lexicon } = passage;
  const { coordinators, auxiliaries, callNames } = lexicon.sets;
  for (let joint = from + 1; joint < at - 2; joint += 1) {
    const joins = coordinators.has(foldedAt(items, joint)) && COMMA.has(foldedAt(items, joint - 1));
    if (!joins && turnAt(passage, joint) === 0) continue;
    // fr "tandis *que* X", es "mientras *que* X"
    const first = lexicon.sets.thatWords.has(foldedAt(items, joint + 1)) ? joint + 2 : joint + 1;
    const end = endOfName(passage, first, at);
    const verb = items[end ?? at];
    if (end === null || verb?.word !== true || auxiliaries.has(verb.folded)) continue;
    const words = items.slice(first, end);
    const told = words.some(({ folded }) => isRole(folded, lexicon) || callNames.has(folded));
    if (!lexicon.capitalNouns || told) return readRight(passage, first, end);
  }
  return null;
}
