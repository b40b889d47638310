import type { Frame } from '../../passage';
import { subjectOf } from '../../reporting/cue-subjects';
import { findCues } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import { readRight } from '../../reporting/subjects/subjects';
import { isRole } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';

/** Items between a relative pronoun and its verb. */
const RELATIVE_REACH = 3;

/** Who tells it behind the verb, in a sentence about what was said: "Об этом, как пишет газета, сообщил *X*. По его словам, …", "Иное мнение высказал *X*." */
export function tellerBehindVerb(frame: Frame): Mention | null {
  const { lexicon } = frame;
  if (lexicon.words.lateSubject !== true) return null;
  const { items } = frame;
  const verb = findCues(frame).findLast(({ kind }) => kind === 'verb');
  const teller = verb === undefined ? null : readRight(frame, verb.to, items.length);
  if (teller === null) return null;
  // "Wskazał *priorytety działań strażaków*.": what has neither office nor name is an object.
  const named = items.slice(teller.from, teller.to).some(({ capital }) => capital);
  if (!named && !isRole(foldedAt(items, teller.from), lexicon)) return null;
  // "сделку, о *которой* сообщают источники": what a relative clause says nobody of is told in passing.
  const clause = items.slice(Math.max(0, (verb?.from ?? 0) - RELATIVE_REACH), verb?.from);
  if (!named && clause.some(({ folded }) => lexicon.sets.relatives.has(folded))) return null;
  const end = teller.apposition?.[1] ?? teller.to;
  const closes = end >= items.length - 1;
  return closes || lexicon.pointsBack.match(items, 0) !== null ? teller : null;
}

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
