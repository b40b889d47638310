import type { Frame } from '../../passage';
import { subjectOf } from '../../reporting/cue-subjects';
import { findCues } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import { foldedAt } from '../../words/tokens';

/** Who tells of something in a sentence that quotes nothing: "*X* menyampaikan apresiasi. “Q,” ungkapnya." */
export function tellerOfThing(frame: Frame): Mention | null {
  const { items, lexicon } = frame;
  if (lexicon.words.headFirst !== true || items.some(({ quote }) => quote !== null)) return null;
  const cue = findCues(frame).find(({ kind }) => kind === 'verb');
  const object = foldedAt(items, cue?.to ?? -1);
  if (cue === undefined || !lexicon.sets.vague.has(object)) return null;
  const subject = subjectOf(frame, cue, [0, items.length]);
  return subject?.kind === 'phrase' ? subject : null;
}
