import type { Passage, Range } from '../../passage';
import { isOfficeOrTitle } from '../../words/lexicon';
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
function canReport(passage: Passage, range: Range): boolean {
  const { items, lexicon } = passage;
  const titled = items.slice(...range).some(({ folded }) => isOfficeOrTitle(folded, lexicon));
  return titled || looksLikeSpeaker(passage, range);
}

/** Where the reporting verb of a clause ends that begins at `at` with its subject: "…, and *Governor X told* Y …"; null where none begins. */
export function verbOfReport(passage: Passage, at: number): number | null {
  const { items, lexicon } = passage;
  const { subject } = lexicon.words;
  if (subject !== 'around' && subject !== 'before') return null;
  const { stops } = lexicon.sets;
  if (stops.has(foldedAt(items, at)) || !canName(passage, at, at + 1 + NAMED_WITHIN)) return null;
  const to = phraseEnd(passage, at, items.length);
  if (to === at) return null;
  // "…, but the mayor, *Jane Doe,* said …"
  const beside = appositionAt(passage, to, items.length);
  const closed = beside !== null && COMMA.has(foldedAt(items, beside[1]));
  if (subject === 'before' && !canReport(passage, [at, to])) return null;
  const verb = behindSmallWords(passage, closed ? beside[1] + 1 : to, items.length);
  const cue = lexicon.cues.match(items, verb);
  return cue?.value.kind === 'verb' ? verb + cue.length : null;
}

/** Whether a noun phrase and a reporting verb of its own stand at `at`. */
export function opensReport(passage: Passage, at: number): boolean {
  return verbOfReport(passage, at) !== null;
}
