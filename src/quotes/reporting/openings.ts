import type { Cue } from './cues';
import type { Mention } from './mentions';
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
    if (item.folded === ',') return at + 1;
  }
  return null;
}

/** Words that may stand between a preposition and the comma behind which the subject comes. */
const LONGEST_OPENING = 14;

/** Where the sentence begins behind "به گزارش ایسنا،" and "پس از جلسه،": an outlet or a time with its preposition and comma. */
export function behindLedOpenings(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number {
  if (lexicon.words.subject !== 'initial') return from;
  const first = items[from];
  if (first?.word !== true) return from;
  const according = lexicon.cues.match(items, from)?.value.kind === 'according';
  if (!according && !lexicon.sets.stops.has(first.folded)) return from;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_OPENING); at += 1) {
    if (items[at]?.quote !== null) return from;
    if (items[at]?.folded === ',')
      return at + 1 < end ? behindLedOpenings(items, at + 1, end, lexicon) : from;
  }
  return from;
}

/** el "*Μιλώντας στο Ράδιο Βορράς*, είπε πως …": a place in what opens the sentence, before a verb whose subject is left out. */
export function opensPlace(
  items: readonly Item[],
  before: Mention | null,
  cue: Cue,
  { words }: Lexicon,
): boolean {
  const apart = items[cue.from - 1]?.folded === ',' && words.subjectAfterOblique === true;
  return apart && before?.led === true;
}
