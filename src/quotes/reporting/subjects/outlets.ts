import type { Passage } from '../../passage';
import { isParticiple } from '../cues/cues';
import { FIGURE, isTime, type Mention, phraseAt } from '../phrases/mentions';
import { INSERTS } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** Words of the longest reporting verb. */
const LONGEST_VERB = 3;

/**
 * True for `Мост закроют, пишет *«Причал»*.`: a name in marks straight behind the verb of a clause that a sign or an
 * "as" parts from what it reports, and behind which no subject follows. In a language without a fixed place for the
 * subject that is who reports, and not what was said.
 */
export function isOutlet(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  if (lexicon.words.lateSubject !== true || items[at]?.markedName !== true) return false;
  const next = items[at + 1];
  if (next?.quote != null || (next?.word === true && !lexicon.sets.stops.has(next.folded)))
    return false;
  let end = at;
  // "пишет *22 марта* «Причал»", "пишет *в среду* «Причал»"
  while (isTime(passage, end - 1) || FIGURE.test(foldedAt(items, end - 1))) end -= 1;
  for (let verb = end - 1; verb >= Math.max(1, end - LONGEST_VERB); verb -= 1) {
    const match = lexicon.cues.match(items, verb);
    if (match?.value.kind !== 'verb' || verb + match.length !== end) continue;
    const before = foldedAt(items, verb - 1);
    const apart = INSERTS.has(before) || lexicon.sets.asWords.has(before);
    return apart && !isParticiple(foldedAt(items, verb), lexicon);
  }
  return false;
}

/** Characters of a surname in marks. */
const SHORTEST_SURNAME = 4;
const LONGEST_SURNAME = 18;

/**
 * True for `وقال *«أبوزهرة»*، في مداخلة، «Q»`, `وأكد *«أبوزهرة»* أن C`: Egyptian papers set the surname of who speaks in
 * marks. In a language whose subject follows its verb it stands straight behind it, before a comma, a preposition or the clause.
 */
export function isMarkedSpeaker({ items, lexicon }: Passage, at: number): boolean {
  const quote = items[at]?.quote;
  if (lexicon.words.verbFirst !== true || quote === null || quote === undefined) return false;
  const length = quote.to - quote.from;
  if (length < SHORTEST_SURNAME || length > LONGEST_SURNAME) return false;
  const verb = lexicon.cues.match(items, at - 1, lexicon.words.proclitics);
  if (verb?.value.kind !== 'verb') return false;
  const next = foldedAt(items, at + 1);
  return (
    next === ',' ||
    lexicon.sets.stops.has(next) ||
    lexicon.complementisers.match(items, at + 1) !== null
  );
}

/** How far behind a verb its outlet may stand. */
const REACH = 4;

/** The outlet behind a reporting verb that ends at `from`, or null. */
export function readOutlet(passage: Passage, from: number): Mention | null {
  const { items } = passage;
  for (let at = from; at < from + REACH; at += 1)
    if (items[at]?.markedName === true) return isOutlet(passage, at) ? outletAt(at) : null;
  return null;
}

/** The name in marks at `at` as who reports. */
export function outletAt(at: number): Mention {
  return phraseAt(at, at + 1);
}
