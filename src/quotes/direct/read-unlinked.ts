import type { Attribution } from '../attribution';
import { sourceBefore } from '../indirect/mood';
import { readTopic } from '../reporting/subjects/topics';
import { certaintyOf } from './stretch/certainty';
import { linkFromNext } from './beside/sentence-behind';
import type { Stretch } from './stretch/stretch';

/** Speech on which no reporting word hangs: the clause's mood tells of it, or the sentence has a topic. */
export function readUnlinked(stretch: Stretch): Attribution | null {
  const { reading, at, quote } = stretch;
  const { frame, follows, mood } = reading;
  const back = pointedBack(stretch);
  if (back !== null) return back;
  const source = mood && !follows ? sourceBefore(reading) : null;
  const mention = mood ? source : readTopic(frame, at);
  const continues = mood || (mention === null && follows);
  // Part of the grammar of a sentence that names nobody: "Section 4, under which “…”, holds".
  if (mention === null && !continues && frame.items[at - 1]?.word === true) return null;
  return {
    frame: source === null ? frame : (reading.previous ?? frame),
    type: 'direct',
    spans: [[quote.from, quote.to]],
    cue: null,
    mention,
    continues,
    negated: false,
    confidence: 0.45 * certaintyOf(quote),
  };
}

/** `Mercato «Q». Lo ha detto S.`: a heading runs into the line of a quote, and the sentence behind tells whose it is. */
function pointedBack({ reading, items, at, quote }: Stretch): Attribution | null {
  const { frame, next } = reading;
  if (next === undefined || items.slice(at + 1).some(({ word }) => word)) return null;
  const back = next.paragraph === frame.paragraph ? linkFromNext(frame, next) : null;
  if (back === null) return null;
  const confidence = 0.8 * certaintyOf(quote);
  return {
    frame: next,
    type: 'direct',
    spans: [[quote.from, quote.to]],
    cue: back.cue,
    mention: back.mention,
    continues: false,
    negated: false,
    confidence,
  };
}
