import type { Passage, Range } from '../../passage';
import { isOfficeOrTitle, type Lexicon } from '../../words/lexicon';
import { isParticiple } from '../cues/cues';
import { foldedAt } from '../../words/tokens';

/** True for a participle that nobody is called by, as "*Boeing*" and "*King* Oscar" are. */
export function tellsDeed(folded: string, lexicon: Lexicon): boolean {
  if (!isParticiple(folded, lexicon)) return false;
  return !isOfficeOrTitle(folded, lexicon) && !lexicon.sets.givenNames.has(folded);
}

/** "*Sentencing Holm*": whether words at the head of a sentence are a participle with its object. */
export function isParticipleWithObject({ items, lexicon }: Passage, [from, to]: Range): boolean {
  return to - from > 1 && tellsDeed(foldedAt(items, from), lexicon);
}

/** Words of the longest object that a participle has before its comma. */
const LONGEST_OBJECT = 4;

/** True for "*Visiting* Delby, Mayor Farrow said": a participle at the head of its sentence, and one comma behind its object; "*Sterling* Cooper, the agency, said" has two. */
export function opensWithDeed({ items, lexicon }: Passage): boolean {
  if (!tellsDeed(foldedAt(items, 0), lexicon)) return false;
  const comma = items.findIndex(({ folded }) => folded === ',');
  if (comma < 2 || comma > LONGEST_OBJECT + 1) return false;
  return !items.some(({ folded }, at) => at > comma && folded === ',');
}
