import type { Passage } from '../../passage';
import { isParticiple, type Cue } from '../cues/cues';
import type { Mention } from '../phrases/mentions';
import { readRight } from './subjects';
import { foldedAt } from '../../words/tokens';

/**
 * The subject of a verb that has its own behind a word that opens its clause: "ended *what Jane Doe called* “Q”",
 * "the plan passed, *with Jane Doe, the mayor, calling* it “Q”"; null where nothing but the subject parts the two.
 */
export function readOpened(passage: Passage, cue: Cue, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const { freeRelatives, absolutes } = lexicon.sets;
  const openers = isParticiple(foldedAt(items, cue.from), lexicon) ? absolutes : freeRelatives;
  if (openers.size === 0) return null;
  for (let at = cue.from - 1; at >= lowest; at -= 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) return null;
    // "past talks *with* Norwold": what no sign parts from the word before it opens nothing.
    const opens = openers === freeRelatives || at === lowest || items[at - 1]?.word !== true;
    if (!openers.has(item.folded) || !opens) continue;
    const subject = readRight(passage, at + 1, cue.from);
    const end = subject?.apposition?.[1] ?? subject?.to;
    const closed = end === cue.from || (end === cue.from - 1 && items[end]?.folded === ',');
    return closed ? subject : null;
  }
  return null;
}
