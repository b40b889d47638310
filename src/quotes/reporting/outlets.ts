import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import { isParticiple } from './cues';
import type { Mention } from './mentions';

const PARTS = /^[,–—-]$/u;

/** Words of the longest reporting verb. */
const LONGEST_VERB = 3;

/**
 * True for `Мост закроют, пишет *«Причал»*.`: a name in marks straight behind the verb of a clause that a sign or an
 * "as" parts from what it reports, and behind which no subject follows. In a language without a fixed place for the
 * subject that is who reports, and not what was said.
 */
export function isOutlet(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.words.freeOrder !== true || items[at]?.markedName !== true) return false;
  const next = items[at + 1];
  if (next?.quote != null || (next?.word === true && !lexicon.sets.stops.has(next.folded)))
    return false;
  for (let verb = at - 1; verb >= Math.max(1, at - LONGEST_VERB); verb -= 1) {
    const match = lexicon.cues.match(items, verb);
    if (match?.value.kind !== 'verb' || verb + match.length !== at) continue;
    const before = items[verb - 1]?.folded ?? '';
    const apart = PARTS.test(before) || lexicon.sets.asWords.has(before);
    return apart && !isParticiple(items[verb]?.folded ?? '', lexicon);
  }
  return false;
}

/** The name in marks at `at` as who reports. */
export function outletAt(at: number): Mention {
  return { from: at, to: at + 1, kind: 'phrase', agreement: null, apposition: null, led: false };
}
