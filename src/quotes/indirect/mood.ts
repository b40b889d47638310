import type { FrameReading } from '../attribution';
import { subjectOf } from '../reporting/cue-subjects';
import { findCues } from '../reporting/cues/cues';
import type { Frame, Passage } from '../passage';
import type { Mention } from '../reporting/phrases/mentions';
import { opensNoun } from '../reporting/clauses/reported-clause';
import { readTopic } from '../reporting/subjects/topics';
import { COMMA } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** "*ich* glaube", "glaube *ich*": beside "I" the form is that of plain speech. */
function isOwnVoice({ items, lexicon: { pronouns } }: Passage, at: number): boolean {
  return [at - 1, at + 1].some((beside) => pronouns.get(foldedAt(items, beside)) === 'i');
}

/** Verb forms of reported speech in the main clauses of a frame: what only a "weil …, hätte" has does not count. */
function moodForms(frame: Frame): string[] {
  const { items, lexicon } = frame;
  const { clauseOpeners, reportedForms, articles } = lexicon.sets;
  const forms: string[] = [];
  let subordinate = clauseOpeners.has(foldedAt(items, 0));
  for (const [at, { folded, capital }] of items.entries()) {
    if (COMMA.has(folded)) {
      const next = foldedAt(items, at + 1);
      const relative = articles.has(next) && !opensNoun(frame, at + 2);
      subordinate = clauseOpeners.has(next) || relative;
    } else if (!subordinate && !capital && reportedForms.has(folded) && !isOwnVoice(frame, at))
      forms.push(folded);
  }
  return forms;
}

/** Whether a frame tells by the form of its verb alone that it is reported ("Der Rücktritt *sei* falsch"). */
export function beginsInMood(frame: Frame): boolean {
  const { lexicon } = frame;
  return moodForms(frame).some((form) => !lexicon.sets.supposedForms.has(form));
}

/** Whether a frame without a reporting word goes on telling what was said, by the form of its verb. */
export function continuesInMood(frame: Frame): boolean {
  const { lexicon } = frame;
  return lexicon.indirect.has('mood') && moodForms(frame).length > 0;
}

/** Whose words a sentence in the form of reported speech tells, where nothing was said just before it. */
export function sourceBefore(reading: FrameReading): Mention | null {
  const { previous, frame } = reading;
  if (previous === undefined || previous.paragraph !== frame.paragraph) return null;
  return tellerBefore(reading) ?? readTopic(previous, previous.items.length - 1);
}

/** The subject of the last reporting verb in the sentence before, or null. */
export function tellerBefore({ previous }: FrameReading): Mention | null {
  if (previous === undefined) return null;
  const { items } = previous;
  const cue = findCues(previous).findLast(({ kind }) => kind === 'verb');
  return cue === undefined ? null : subjectOf(previous, cue, [0, items.length]);
}
