import type { FrameReading } from '../attribution';
import { subjectOf } from '../reporting/cue-subjects';
import { findCues } from '../reporting/cues/cues';
import type { Frame, Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from '../reporting/phrases/mentions';
import { opensNoun } from '../reporting/clauses/reported-clause';
import { readTopic } from '../reporting/subjects/topics';
import { COMMA } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** "*ich* glaube", "glaube *ich*": beside "I" the form is that of plain speech. */
function isOwnVoice(items: readonly Item[], at: number, { pronouns }: Lexicon): boolean {
  return [at - 1, at + 1].some((beside) => pronouns.get(foldedAt(items, beside)) === 'i');
}

/** Verb forms of reported speech in the main clauses of a frame: what only a "weil …, hätte" has does not count. */
function moodForms({ items }: Frame, lexicon: Lexicon): string[] {
  const { clauseOpeners, reportedForms, articles } = lexicon.sets;
  const forms: string[] = [];
  let subordinate = clauseOpeners.has(foldedAt(items, 0));
  for (const [at, { folded, capital }] of items.entries()) {
    if (COMMA.has(folded)) {
      const next = foldedAt(items, at + 1);
      const relative = articles.has(next) && !opensNoun(items, at + 2, lexicon);
      subordinate = clauseOpeners.has(next) || relative;
    } else if (
      !subordinate &&
      !capital &&
      reportedForms.has(folded) &&
      !isOwnVoice(items, at, lexicon)
    )
      forms.push(folded);
  }
  return forms;
}

/** Whether a frame tells by the form of its verb alone that it is reported ("Der Rücktritt *sei* falsch"). */
export function beginsInMood(frame: Frame, lexicon: Lexicon): boolean {
  return moodForms(frame, lexicon).some((form) => !lexicon.sets.supposedForms.has(form));
}

/** Whether a frame without a reporting word goes on telling what was said, by the form of its verb. */
export function continuesInMood(frame: Frame, lexicon: Lexicon): boolean {
  return lexicon.indirect.has('mood') && moodForms(frame, lexicon).length > 0;
}

/** Whose words a sentence in the form of reported speech tells, where nothing was said just before it. */
export function sourceBefore(reading: FrameReading): Mention | null {
  const { previous, frame, lexicon } = reading;
  if (previous === undefined || previous.paragraph !== frame.paragraph) return null;
  return tellerBefore(reading) ?? readTopic(previous.items, previous.items.length - 1, lexicon);
}

/** The subject of the last reporting verb in the sentence before, or null. */
export function tellerBefore({ previous, lexicon }: FrameReading): Mention | null {
  if (previous === undefined) return null;
  const { items } = previous;
  const cue = findCues(previous, lexicon).findLast(({ kind }) => kind === 'verb');
  return cue === undefined ? null : subjectOf(items, cue, [0, items.length], lexicon);
}
