import type { Passage, Range } from '../../passage';
import { isOfficeOrTitle } from '../../words/lexicon';
import { writesSyllables } from './appositions';
import { pronounAt } from './mentions';
import { phraseEnd } from './phrase-end';

/** True for what can do something to somebody: who has an office, a title, a capital or a pronoun at its head. */
function canDo(passage: Passage, [from, to]: Range): boolean {
  const { items, lexicon } = passage;
  if (from >= to || phraseEnd(passage, from, to) < to) return false;
  const first = items[from];
  const named = first?.capital === true || isOfficeOrTitle(first?.folded ?? '', lexicon);
  // vi "người bị *thương* kể": one syllable of an office may be a word of its own.
  if (writesSyllables(lexicon) && to - from === 1 && first?.capital !== true) return false;
  return named || pronounAt(passage, from) !== null;
}

/**
 * Where the subject of an active verb at `end` begins behind the word that makes a passive of it: vi "Ông Phước được *bác sĩ*
 * cho biết", zh "王明被*记者*问到"; `end` where nobody is told to do it ("được hỏi"), null where the clause that begins at `from` is no passive.
 */
export function doerBehind(passage: Passage, from: number, end: number): number | null {
  const { items, lexicon } = passage;
  const { passiveLeads } = lexicon.sets;
  if (lexicon.words.subject !== 'before') return null;
  const lead = items.findLastIndex(
    ({ folded }, at) => at > from && at < end && passiveLeads.has(folded),
  );
  if (lead < 0) return null;
  const doer = lead + 1;
  return doer === end || canDo(passage, [doer, end]) ? doer : null;
}
