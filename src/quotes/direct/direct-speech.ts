import type { Attribution, FrameReading } from '../attribution';
import { chooseLink } from './choose-link';
import { isSpeech } from './is-speech';
import type { Cue } from '../reporting/cues';
import type { Frame, Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import type { Link, LinksAround } from './links';
import { linkAfter } from './links-after';
import { linkAtEnd } from './links-at-end';
import { linkBefore } from './links-before';
import { linkOwned } from './links-of-owner';
import { linkFromNext, linkFromPrevious } from './links-beside';
import {
  linkBracketed,
  linkByline,
  linkParticle,
  linkUnknownVerb,
  linkUntold,
  linkViewpoint,
} from './links-without-verb';
import type { Marked } from '../marks/marked';
import type { Mention } from '../reporting/mentions';
import { sourceBefore } from '../indirect/mood';
import { type Stretch, stretchesOf } from './stretch';
import { isMarkedName } from '../reporting/noun-phrases';
import { isNegated } from '../reporting/negation';
import { readInitial } from '../reporting/subjects';
import { readTopic } from '../reporting/topics';

/** True where the quote at `at` is all that its frame holds. */
export function isWhole(frame: Frame, at: number): boolean {
  return frame.items.every((item, place) => place === at || (!item.word && item.quote === null));
}

/** The quotes between marks of a frame that are speech. */
export function findDirect(reading: FrameReading): Attribution[] {
  const found: Attribution[] = [];
  const used = new Set<Cue>();
  for (const stretch of stretchesOf(reading)) {
    const attribution = isWhole(reading.frame, stretch.at)
      ? floating(stretch)
      : attributed(stretch, found, used);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

/** Words of a quote that stands alone, where neither a stop nor the line before tells that it is speech. */
const SHORTEST_FLOATING = 6;

const STOP = /^[.!?…。！？]+$/u;

/** A quote that is a sentence of its own: whoever the line before announces, else who spoke last. */
function floating({ reading, quote, looks }: Stretch): Attribution | null {
  const { text, lexicon, previous, next, follows, frame } = reading;
  // «Q», said X. «Q2».: where the stop stands behind the mark, it ends a sentence that goes on; in
  // Japanese it ends any that is speech.
  const stopped = follows || (lexicon.words.unspaced === true && looks.inflected);
  const terminal =
    looks.terminal || (stopped && frame.items.some(({ folded }) => STOP.test(folded)));
  const back = linkFromNext(frame, next, lexicon);
  if (looks.words < 3 && !terminal && back === null) return null;
  const led = back ?? linkFromPrevious(previous, lexicon);
  // A line of a few words in marks without a stop is a heading.
  if (led === null && !terminal && looks.words < SHORTEST_FLOATING) return null;
  if (led === null && !terminal && isHeading(reading)) return null;
  if (led === null && looks.titleCase && looks.words < 8) return null;
  if (led === null && looks.caseless && !terminal && looks.words < 8) return null;
  const certainty = led !== null ? 0.9 : follows ? 0.75 : 0.5;
  const topic = led === null && !follows ? topicOf(previous, frame, lexicon) : null;
  return {
    frame: (back === null ? (led === null && topic === null ? null : previous) : next) ?? frame,
    type: 'direct',
    spans: [[quote.from, quote.to]],
    cue: led?.cue ?? null,
    mention: led?.mention ?? topic,
    continues: led === null && follows && !asksBack(text, quote),
    negated: false,
    confidence: quote.closed ? certainty : certainty * 0.7,
  };
}

/** A line in marks between two others, with no stop at its end: the heading of what follows. */
function isHeading({ text, frame, previous, next }: FrameReading): boolean {
  if (previous === undefined || next === undefined) return false;
  if (frame.items.some(({ quote }) => quote?.dash)) return false;
  const apart = previous.paragraph !== frame.paragraph && next.paragraph !== frame.paragraph;
  return apart && !/[.!?…]/u.test(text.slice(frame.end - 1, frame.end));
}

/** "— And you? ¶ — I stayed, says X. ¶ — *Why?*": a question without a tag in a dialogue is the interviewer's. */
function asksBack(text: string, { dash, from, to }: Marked): boolean {
  return dash && /[?;؟]["”»’)]?$/u.test(text.slice(from, to));
}

/** "De *woning* van de burgemeester X": a noun in small letters that is nobody's office, and whose it is behind a link. */
function isOfThing(items: readonly Item[], { from, to, kind }: Mention, lexicon: Lexicon): boolean {
  const { articles, links } = lexicon.sets;
  const head = articles.has(items[from]?.folded ?? '') ? from + 1 : from;
  const noun = items[head];
  if (kind !== 'phrase' || head === from || noun === undefined || noun.capital) return false;
  return head + 1 < to && links.has(items[head + 1]?.folded ?? '') && !isRole(noun.folded, lexicon);
}

/** Whom the sentence before a quote is about, in the same paragraph: “The SPD wants X. ‘Q’” */
function topicOf(previous: Frame | undefined, frame: Frame, lexicon: Lexicon): Mention | null {
  if (previous === undefined) return null;
  // In dialogue the line before tells whose turn it is: "Grannen Olof nickar. ¶ – Nej."
  if (!frame.items.some(({ quote }) => quote?.dash) && previous.paragraph !== frame.paragraph)
    return null;
  // "Hur känns det?": who is asked is not in the question.
  if (previous.items.at(-1)?.folded === '?') return null;
  const topic = readTopic(previous.items, previous.items.length - 1, lexicon);
  return topic === null || topic.led || isOfThing(previous.items, topic, lexicon) ? null : topic;
}

/** A quote within a sentence that may tell whose it is. Null for what is no speech, or belongs to `found`. */
function attributed(
  stretch: Stretch,
  found: readonly Attribution[],
  used: Set<Cue>,
): Attribution | null {
  const { reading, items, at, quote, looks, lexicon } = stretch;
  const { frame, cues } = reading;
  const around: LinksAround = {
    preceding: linkBefore(frame, at, cues, lexicon),
    following: linkAfter(frame, at, looks, cues, lexicon),
  };
  const last = found.at(-1);
  if (last !== undefined && goesOn(stretch, last, around)) {
    last.spans.push([quote.from, quote.to]);
    return null;
  }
  const link =
    linkByline(frame, at, lexicon) ??
    linkBracketed(frame, at, looks, lexicon) ??
    linkOwned(items, at, lexicon) ??
    chooseLink(stretch, around, used) ??
    linkAtEnd(frame, at, cues, lexicon) ??
    linkParticle(frame, at, lexicon) ??
    linkUntold(frame, at, looks, lexicon) ??
    linkUnknownVerb(frame, at, looks, lexicon) ??
    linkViewpoint(frame, at, looks, lexicon) ??
    linkOfSibling(items, at, last, lexicon);
  const led = /^[:：]$/u.test(items[at - 1]?.folded ?? '');
  if (led && !looks.terminal && isGloss(items, at)) return null;
  // "Na transparentu stálo: „Q“": it stands written there, colon or not.
  const stands = !led || link?.cue?.impersonal === true;
  if (link !== null && stands && isWritten(items, link, lexicon)) return null;
  if (!isSpeech(stretch, link)) return null;
  if (link === null) return unlinked(stretch);
  if (link.cue !== null && link.strong) used.add(link.cue);
  return {
    frame,
    type: isFragment(stretch, link, around) ? 'mixed' : 'direct',
    spans: [[quote.from, quote.to]],
    cue: link.cue,
    mention: link.mention,
    // "And: Q": nobody is named, so it goes on.
    continues: link.cue === null && link.mention === null && (reading.follows || found.length > 0),
    negated: isNegated(frame, link.cue, lexicon),
    confidence: certaintyOf(quote) * (link.strong ? 0.95 : 0.75),
  };
}

/** Words before the colon of a gloss: "(kurz: „X“)". */
const LONGEST_GLOSS = 4;

/** `the Reserve (in short: “Fed”)`: what stands behind a colon in brackets is another name for the thing. */
function isGloss(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.folded !== ')') return false;
  return items.slice(Math.max(0, at - LONGEST_GLOSS), at).some(({ folded }) => folded === '(');
}

/** `The *sign* at the gate read “Q”`: words that stand on a thing, which nobody says. */
function isWritten(items: readonly Item[], { cue, mention }: Link, lexicon: Lexicon): boolean {
  const { signs } = lexicon.sets;
  const holds = (from: number, to: number): boolean =>
    items.slice(from, to).some(({ folded }) => signs.has(folded));
  if (signs.size === 0 || mention?.kind !== 'phrase') return false;
  if (holds(mention.from, mention.to)) return true;
  const head = cue !== null && mention.led ? readInitial(items, 0, cue.from, lexicon) : null;
  return head !== null && holds(head.from, head.to);
}

/** A quote whose end the text marks is surer to be one. */
const certaintyOf = ({ closed }: Marked): number => (closed ? 1 : 0.7);

/** `“Q1”, X said, “Q2”`: true where the quote at `at` is the second half of the one before. */
function goesOn(
  { items, at, lexicon }: Stretch,
  last: Attribution,
  { preceding, following }: LinksAround,
): boolean {
  const { sets, words } = lexicon;
  const cue = preceding?.cue ?? null;
  if (cue === null || last.cue !== cue || last.type !== 'direct') return false;
  // "„Q“, wird X im Fachblatt *„Grüner Rasen“* zitiert"
  if (isMarkedName(items, at, lexicon)) return false;
  const isBehindFirst = (items[cue.from]?.start ?? 0) > (last.spans[0]?.[0] ?? 0);
  const isSplit = items[at - 1]?.word !== true || preceding?.mention?.to === at;
  if (!isBehindFirst || !isSplit) return false;
  const { quoteParticles } = sets;
  if (quoteParticles.size === 0) return true;
  // "「Q1」と話し、「Q2」と…": the second has a verb of its own.
  if (following?.strong === true) return false;
  // "JVAは「Q」と回答。「鞍替え」が…": a term, where speech has a particle behind it.
  const next = items[at + 1];
  const isTerm = words.unspaced === true && next?.word === true && !quoteParticles.has(next.folded);
  return !isTerm;
}

/** Speech on which no reporting word hangs: the clause's mood tells of it, or the sentence has a topic. */
function unlinked(stretch: Stretch): Attribution | null {
  const { reading, at, quote } = stretch;
  const { frame, lexicon, follows, mood } = reading;
  const back = pointedBack(stretch);
  if (back !== null) return back;
  const source = mood && !follows ? sourceBefore(reading) : null;
  const mention = mood ? source : readTopic(frame.items, at, lexicon);
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
function pointedBack({ reading, items, at, quote, lexicon }: Stretch): Attribution | null {
  const { frame, next } = reading;
  if (next === undefined || items.slice(at + 1).some(({ word }) => word)) return null;
  const back = next.paragraph === frame.paragraph ? linkFromNext(frame, next, lexicon) : null;
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

/** `S said: “Q1” and “Q2”`: a quote that is coordinated with the one before it hangs on the same word. */
function linkOfSibling(
  items: readonly Item[],
  at: number,
  last: Attribution | undefined,
  { sets }: Lexicon,
): Link | null {
  if (last === undefined || (last.cue === null && last.mention === null)) return null;
  // zh "「Q1」*、*「Q2」"
  const joint = items[at - 1]?.folded ?? '';
  const coordinated = sets.coordinators.has(joint) || joint === '、';
  const end = last.spans.at(-1)?.[1];
  if (!coordinated || items[at - 2]?.quote?.to !== end) return null;
  return { cue: last.cue, mention: last.mention, strong: joint === '、' };
}

/** Fewer than four words that are no clause of their own are evidence in another's sentence. */
function isFragment(stretch: Stretch, link: Link, around: LinksAround): boolean {
  const { items, at, looks, lexicon } = stretch;
  if (looks.words >= 4) return false;
  // "김도윤 장관 “다리 5월 개통”": all that stands between the marks is what was said.
  if (isUntold(items, at, link, lexicon)) return false;
  if (!link.strong || isEmbedded(stretch, link, around)) return true;
  // Japanese, Korean and Turkish put no comma before what is said.
  const caseless = looks.caseless && lexicon.sets.quoteParticles.size === 0;
  const commas =
    lexicon.words.subject === 'around' || (caseless && lexicon.words.unspaced !== true);
  return commas && items[at - 1]?.word === true && !looks.terminal;
}

function isUntold(items: readonly Item[], at: number, link: Link, { sets }: Lexicon): boolean {
  if (sets.quoteParticles.size === 0 || link.cue !== null || link.mention === null) return false;
  const particle = sets.quoteParticles.has(items[at + 1]?.folded ?? '');
  return particle || items.slice(at + 1).every(({ word }) => !word);
}

/** True for a stretch that is part of its sentence's grammar: `a "new era" has begun, he said`. */
function isEmbedded(
  { items, at, lexicon }: Stretch,
  link: Link,
  { preceding }: LinksAround,
): boolean {
  const before = items[at - 1];
  if (lexicon.words.subject !== 'around' || before?.word !== true) return false;
  const straight = link === preceding && link.cue?.to === at;
  return !straight || lexicon.sets.stops.has(before.folded);
}
