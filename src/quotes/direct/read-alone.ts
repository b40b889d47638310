import type { Attribution, FrameReading } from '../attribution';
import type { Frame, Passage } from '../passage';
import type { Marked } from '../marks/marked';
import type { Mention } from '../reporting/phrases/mentions';
import { readTopic } from '../reporting/subjects/topics';
import { isRole } from '../words/lexicon';
import { certaintyOf } from './stretch/certainty';
import { linkCaption, linkFromPrevious } from './beside/lines-over';
import { linkFromNext } from './beside/sentence-behind';
import { findSignature } from './beside/signature-lines';
import type { Stretch } from './stretch/stretch';
import { foldedAt } from '../words/tokens';

/** Words of a quote that stands alone, where neither a stop nor the line before tells that it is speech. */
const SHORTEST_FLOATING = 6;

/** The dashes that open what an interviewer asks. */
const TURN = /^[―—─]{2}/u;

const STOP = /^[.!?…。！？]+$/u;

/** A quote that is a sentence of its own: whoever the line before announces, else who spoke last. */
export function readAlone({ reading, quote, looks }: Stretch): Attribution | null {
  const { text, previous, next, follows, frame } = reading;
  // «Q», said X. «Q2».: where the stop stands behind the mark, it ends a sentence that goes on; in
  // Japanese it ends any that is speech.
  const stopped = follows || (frame.lexicon.words.unspaced === true && looks.inflected);
  const terminal =
    looks.terminal ||
    followsTurn(text, previous) ||
    (stopped && frame.items.some(({ folded }) => STOP.test(folded)));
  // `現職・高木憲一候補¶「Q」`: whose name stands over it says it, whatever comes behind.
  const caption = previous === undefined ? null : linkCaption(previous);
  const back = caption === null ? linkFromNext(frame, next) : null;
  const signature = caption === null && back === null ? findSignature(reading) : null;
  const named = back ?? signature?.link ?? null;
  if (looks.words < 3 && !terminal && named === null) return null;
  const led = named ?? caption ?? linkFromPrevious(previous);
  // A line of a few words in marks without a stop is a heading.
  if (led === null && !terminal && looks.words < SHORTEST_FLOATING) return null;
  if (led === null && !terminal && isHeading(reading)) return null;
  if (led === null && looks.titleCase && looks.words < 8) return null;
  if (led === null && looks.caseless && !terminal && looks.words < 8) return null;
  const answers = led === null && !follows && isAsked(reading, quote);
  const certainty = led !== null ? 0.9 : follows || answers ? 0.75 : 0.5;
  const topic = led === null && !follows ? topicOf(previous, frame) : null;
  const alone = led === null && topic === null;
  return {
    frame: signature?.frame ?? (back === null ? (alone ? null : previous) : next) ?? frame,
    type: 'direct',
    spans: [[quote.from, quote.to]],
    cue: led?.cue ?? null,
    mention: led?.mention ?? topic,
    continues: (answers || (alone && follows)) && !asksBack(text, quote),
    negated: false,
    confidence: certainty * certaintyOf(quote),
  };
}

/** "――なぜこの町へ。¶*「海が好きだからです」*": what follows an interviewer's line is the answer. */
function followsTurn(text: string, previous: Frame | undefined): boolean {
  return previous !== undefined && TURN.test(text.slice(previous.start, previous.start + 2));
}

/** A line in marks between two others, with no stop at its end: the heading of what follows. */
function isHeading({ text, frame, previous, next }: FrameReading): boolean {
  if (previous === undefined || next === undefined) return false;
  const apart = previous.paragraph !== frame.paragraph && next.paragraph !== frame.paragraph;
  return apart && !/[.!?…]/u.test(text.slice(frame.end - 1, frame.end));
}

/** "– Q, säger X. ¶ Är ni rädda? ¶ *– Nej, inte alls.*": behind the paper's own question whom it has let speak before answers. */
function isAsked({ text, previous, frame, last }: FrameReading, { dash }: Marked): boolean {
  if (!dash || previous === undefined || last === undefined) return false;
  // Who is cited in the question, or said what is nobody's, does not answer.
  const unknown = last.mention === null && last.cue === null && !last.continues;
  if (unknown || last.frame.paragraph === previous.paragraph) return false;
  const asks = previous.items.at(-1)?.folded === '?' && previous.paragraph !== frame.paragraph;
  return (
    asks &&
    !previous.items.some(({ quote }) => quote !== null) &&
    !/[?;؟]$/u.test(text.slice(frame.start, frame.end))
  );
}

/** "— And you? ¶ — I stayed, says X. ¶ — *Why?*": a question without a tag in a dialogue is the interviewer's. */
function asksBack(text: string, { dash, from, to }: Marked): boolean {
  return dash && /[?;؟]["”»’)]?$/u.test(text.slice(from, to));
}

/** "De *woning* van de burgemeester X": a noun in small letters that is nobody's office, and whose it is behind a link. */
function isOfThing({ items, lexicon }: Passage, { from, to, kind }: Mention): boolean {
  const { articles, links } = lexicon.sets;
  const head = articles.has(foldedAt(items, from)) ? from + 1 : from;
  const noun = items[head];
  if (kind !== 'phrase' || head === from || noun === undefined || noun.capital) return false;
  return head + 1 < to && links.has(foldedAt(items, head + 1)) && !isRole(noun.folded, lexicon);
}

/** Whom the sentence before a quote is about, in the same paragraph: “The SPD wants X. ‘Q’” */
function topicOf(previous: Frame | undefined, frame: Frame): Mention | null {
  if (previous === undefined) return null;
  // In dialogue the line before tells whose turn it is: "Grannen Olof nickar. ¶ – Nej."
  if (!frame.items.some(({ quote }) => quote?.dash) && previous.paragraph !== frame.paragraph)
    return null;
  // "Hur känns det?": who is asked is not in the question.
  if (previous.items.at(-1)?.folded === '?') return null;
  const topic = readTopic(previous, previous.items.length - 1);
  return topic === null || topic.led || isOfThing(previous, topic) ? null : topic;
}
