import type { Attribution, FrameReading } from './attribution';
import { findCues } from './reporting/cues/cues';
import { isAnswered } from './direct/question-before-answer';
import { findDirect, isWhole } from './direct/direct-speech';
import type { Frame } from './passage';
import { continuesInMood } from './indirect/mood';
import { addIndirect, continueInMood, extendsColon, extendsLast } from './indirect/indirect-speech';
import { statementBefore } from './indirect/clauses/statement-before';
import type { Lexicon } from './words/lexicon';
import { linkFromPrevious } from './direct/beside/lines-over';

/** Everything said in a text, frame by frame, in order. */
export function findAttributions(
  text: string,
  frames: readonly Frame[],
  lexicon: Lexicon,
): Attribution[] {
  const found: Attribution[] = [];
  /** The quotes that are all of their frame, with its place. */
  const alone = new Map<Attribution, number>();
  let follows = false;
  for (const [index, frame] of frames.entries()) {
    const cues = findCues(frame);
    const mood = continuesInMood(frame);
    const last = found.at(-1);
    const around = { previous: frames[index - 1], next: frames[index + 1] };
    const reading: FrameReading = { text, frame, cues, ...around, follows, last, mood };
    if (joinsLast(reading, found)) continue;
    const direct = findDirect(reading);
    const said = addIndirect(reading, direct);
    if (said.length === 0 && (extendsLast(reading) || extendsColon(reading))) continue;
    if (said.length === 0) said.push(...statementBefore(reading));
    if (said.length === 0) said.push(...continueInMood(reading));
    said.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
    const [first] = said;
    const joins = first !== undefined && last !== undefined && goesOn(reading, last, first);
    if (joins && isAnsweredBy(text, last.spans, frame)) {
      found[found.length - 1] = { ...last, mention: null, continues: false };
    } else if (joins) {
      said[0] = { ...first, spans: [...last.spans, ...first.spans] };
      found.pop();
    }
    for (const one of said) found.push(one);
    const [only] = said;
    if (only?.cue === null && said.length === 1 && isWhole(frame, quoteAt(frame)))
      alone.set(only, index);
    follows = said.length > 0;
  }
  return lexicon.words.headFirst === true ? withTagsBehind(found, alone, frames) : found;
}

function quoteAt({ items }: Frame): number {
  return items.findIndex(({ quote }) => quote !== null);
}

/**
 * `"Q1."¶"Q2."¶"Q3," kata X.`: where a tag always follows its quote, lines that are nothing but a quote are whose the
 * next line with a tag is.
 */
function withTagsBehind(
  found: readonly Attribution[],
  alone: ReadonlyMap<Attribution, number>,
  frames: readonly Frame[],
): Attribution[] {
  const joined: Attribution[] = [];
  for (const one of found.toReversed()) {
    const next = joined.at(-1);
    const frame = frames[(alone.get(one) ?? frames.length) + 1];
    const begins = next?.spans[0]?.[0] === frame?.items[0]?.quote?.from;
    const tagged = next?.type === 'direct' && next.mention !== null && next.confidence > GUESSED;
    if (next === undefined || frame === undefined || !begins || !tagged) joined.push(one);
    else joined.push({ ...one, frame: next.frame, mention: next.mention, continues: false });
  }
  return joined.toReversed();
}

/** At most this sure of a quote that no word leads to. */
const GUESSED = 0.5;

/**
 * A frame that is nothing but a quote goes on the quote before it, where it is the rest of the same
 * speech after a tag, or where the language has it so.
 */
function joinsLast(
  { frame, follows, previous }: FrameReading,
  found: readonly Attribution[],
): boolean {
  if (!follows) return false;
  const last = found.findLast((one) => one.type === 'direct');
  if (last === undefined || last.frame !== found.at(-1)?.frame) return false;
  const at = frame.items.findIndex((item) => item.quote !== null);
  const quote = frame.items[at]?.quote;
  if (quote === null || quote === undefined || !isWhole(frame, at)) return false;
  if (frame.lexicon.words.joins !== true && quote.resumes !== true) return false;
  if (linkFromPrevious(previous) !== null || quote.to <= quote.from) return false;
  if (last.frame.paragraph !== frame.paragraph && !quote.closed) return false;
  last.spans.push([quote.from, quote.to]);
  return true;
}

/** True where what was said last asks, and the quote that the frame begins with answers it. */
function isAnsweredBy(text: string, spans: Attribution['spans'], { items }: Frame): boolean {
  const [end, answer] = [spans.at(-1)?.[1], items[0]?.quote];
  return end !== undefined && answer != null && isAnswered(text, { to: end }, answer);
}

/** `“A.” “B,” said X.`: a quote that stands alone and, straight behind it, one with a tag are one. */
function goesOn({ text, frame }: FrameReading, last: Attribution, first: Attribution): boolean {
  const quote = frame.items[0]?.quote;
  const end = last.spans.at(-1)?.[1];
  return (
    last.type === 'direct' &&
    last.cue === null &&
    first.type === 'direct' &&
    first.cue !== null &&
    quote?.from === first.spans[0]?.[0] &&
    quote !== null &&
    quote !== undefined &&
    end !== undefined &&
    last.frame.paragraph === frame.paragraph &&
    !/\p{L}|\p{N}|\n/u.test(text.slice(end, quote.start))
  );
}
