import type { Passage, Range } from '../../passage';
import { isOfficeOrTitle } from '../../words/lexicon';
import { isParticiple } from '../cues/cues';
import { foldedAt } from '../../words/tokens';

/** "*Sentencing Holm*": whether words at the head of a sentence are a participle with its object, and no name as "*Boeing*" and "*King Oscar*" are. */
export function isParticipleWithObject({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const first = foldedAt(items, from);
  if (to - from === 1 || !isParticiple(first, lexicon)) return false;
  return !isOfficeOrTitle(first, lexicon) && !lexicon.sets.givenNames.has(first);
}
