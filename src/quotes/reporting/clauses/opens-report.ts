import type { Item } from '../../frames';
import { isOfficeOrTitle, type Lexicon } from '../../words/lexicon';
import { canName } from '../phrases/mentions';
import { appositionAt } from '../phrases/appositions';
import { looksLikeSpeaker } from '../phrases/likely-speakers';
import { phraseEnd } from '../phrases/phrase-end';
import { COMMA } from '../../words/signs';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** Words within which the subject of another clause names somebody. */
const NAMED_WITHIN = 3;

/** True for what has a title or an office in it, or looks like a speaker by its signs. */
function isSomebody(
  items: readonly Item[],
  range: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const titled = items.slice(...range).some(({ folded }) => isOfficeOrTitle(folded, lexicon));
  return titled || looksLikeSpeaker(items, range, lexicon);
}

/** Whether a noun phrase and a reporting verb of its own stand at `at`: "…, and *Governor X told* Y …". */
export function opensReport(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const { subject } = lexicon.words;
  if (subject !== 'around' && subject !== 'before') return false;
  const { stops } = lexicon.sets;
  if (stops.has(foldedAt(items, at)) || !canName(items, at, at + 1 + NAMED_WITHIN, lexicon))
    return false;
  const to = phraseEnd(items, at, items.length, lexicon);
  if (to === at) return false;
  // "…, but the mayor, *Jane Doe,* said …"
  const beside = appositionAt(items, to, items.length, lexicon);
  const closed = beside !== null && COMMA.has(foldedAt(items, beside[1]));
  if (subject === 'before' && !isSomebody(items, [at, to], lexicon)) return false;
  const verb = behindSmallWords(items, closed ? beside[1] + 1 : to, items.length, lexicon);
  return lexicon.cues.match(items, verb)?.value.kind === 'verb';
}
