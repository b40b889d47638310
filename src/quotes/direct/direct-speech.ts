import type { Attribution, FrameReading } from '../attribution';
import { certaintyOf } from './stretch/certainty';
import { chooseLink } from './links/choose-link';
import { isFragment } from './is-fragment';
import { isSpeech } from './is-speech';
import type { Cue } from '../reporting/cues/cues';
import type { Frame, Item, Passage } from '../passage';
import { type Link, type LinksAround } from './links/link';
import { linkAfter } from './links/link-after';
import { linkAtEnd } from './links/link-at-end';
import { linkSo } from './beside/pointing-back';
import { linkBefore } from './links/link-before';
import { linkAsked } from './links/link-asked';
import { linkOwned } from './links/link-owned';
import { byOwner, linkTellingNoun } from './links/telling-nouns';
import {
  linkBracketed,
  linkByline,
  linkNamedInBrackets,
  linkParticle,
  linkUnknownVerb,
  linkUntold,
  linkViewpoint,
} from './links/links-without-verb';
import { readAlone } from './read-alone';
import { readTurn } from './question-before-answer';
import { readUnlinked } from './read-unlinked';
import { type Stretch, stretchesOf } from './stretch/stretch';
import { isMarkedName } from '../reporting/phrases/noun-phrases';
import { isNegated } from '../reporting/cues/negation';
import { readInitial } from '../reporting/subjects/initial-subjects';
import { COLON, LIST_COMMA, SEMICOLON } from '../words/signs';
import { foldedAt } from '../words/tokens';

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
      ? readAlone(stretch)
      : attributed(stretch, found, used);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

/** A quote within a sentence that may tell whose it is. Null for what is no speech, or belongs to `found`. */
function attributed(
  stretch: Stretch,
  found: readonly Attribution[],
  used: Set<Cue>,
): Attribution | null {
  const { reading, items, at, quote, looks } = stretch;
  const { frame } = reading;
  const around: LinksAround = {
    preceding: linkBefore(stretch),
    following: linkAfter(stretch),
  };
  const turn = readTurn(stretch, around);
  if (turn !== null) return turn;
  const last = found.at(-1);
  if (last !== undefined && goesOn(stretch, last, around)) {
    last.spans.push([quote.from, quote.to]);
    return null;
  }
  const beside =
    linkByline(stretch) ??
    linkBracketed(stretch) ??
    linkNamedInBrackets(stretch) ??
    linkOwned(stretch) ??
    linkAsked(stretch) ??
    linkTellingNoun(stretch) ??
    chooseLink(stretch, around, used) ??
    linkAtEnd(stretch) ??
    linkSo(stretch) ??
    linkParticle(stretch) ??
    linkUntold(stretch) ??
    linkUnknownVerb(stretch) ??
    linkViewpoint(stretch) ??
    linkOfSibling(stretch, last);
  const link = beside === null ? null : byOwner(stretch, beside, at);
  const led = COLON.has(foldedAt(items, at - 1));
  if (led && !looks.terminal && isGloss(items, at)) return null;
  // "Na transparentu stálo: „Q“": it stands written there, colon or not.
  const stands = !led || link?.cue?.impersonal === true;
  if (link !== null && stands && isWritten(stretch, link)) return null;
  if (!isSpeech(stretch, link)) return null;
  if (link === null) return readUnlinked(stretch);
  if (link.cue !== null && link.strong) used.add(link.cue);
  return {
    frame,
    type: isFragment(stretch, link, around) ? 'mixed' : 'direct',
    spans: [[quote.from, quote.to]],
    cue: link.cue,
    mention: link.mention,
    // "And: Q": nobody is named, so it goes on.
    continues: link.cue === null && link.mention === null && (reading.follows || found.length > 0),
    negated: isNegated(frame, link.cue),
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
function isWritten(passage: Passage, { cue, mention }: Link): boolean {
  const { items, lexicon } = passage;
  const { signs } = lexicon.sets;
  const holds = (from: number, to: number): boolean =>
    items.slice(from, to).some(({ folded }) => signs.has(folded));
  if (signs.size === 0 || mention?.kind !== 'phrase') return false;
  if (holds(mention.from, mention.to)) return true;
  const head = cue !== null && mention.led ? readInitial(passage, 0, cue.from) : null;
  return head !== null && holds(head.from, head.to);
}

/** `“Q1”, X said, “Q2”`: true where the quote at `at` is the second half of the one before. */
function goesOn(
  stretch: Stretch,
  last: Attribution,
  { preceding, following }: LinksAround,
): boolean {
  const { items, at, lexicon } = stretch;
  const { sets, words } = lexicon;
  const cue = preceding?.cue ?? null;
  if (cue === null || last.cue !== cue || last.type !== 'direct') return false;
  // "„Q“, wird X im Fachblatt *„Grüner Rasen“* zitiert"
  if (isMarkedName(stretch, at)) return false;
  const isBehindFirst = (items[cue.from]?.start ?? 0) > (last.spans[0]?.[0] ?? 0);
  const isSplit = items[at - 1]?.word !== true || preceding?.mention?.to === at;
  if (!isBehindFirst || !isSplit || isAnswer(at, last, following)) return false;
  const { quoteParticles } = sets;
  if (quoteParticles.size === 0) return true;
  // "「Q1」と話し、「Q2」と…": the second has a verb of its own.
  if (following?.strong === true) return false;
  // "JVAは「Q」と回答。「鞍替え」が…": a term, where speech has a particle behind it.
  const next = items[at + 1];
  const isTerm = words.unspaced === true && next?.word === true && !quoteParticles.has(next.folded);
  return !isTerm;
}

/** Items from a quote's end to the verb of its own tag: the sign between them, and the words before a verb. */
const TAG_REACH = 3;

/** `“Q1,” said X; “Q2,” answered Y`: straight behind the second quote stands who says it, another than the first one's. */
function isAnswer(at: number, { cue, mention }: Attribution, following: Link | null): boolean {
  // "“Q1 (and I say *so*) Q2,” X said": what the first one hangs on may be a word of its own.
  if (mention?.kind !== 'phrase' || following?.strong !== true) return false;
  const { cue: next, mention: other } = following;
  return next !== null && other !== null && next !== cue && next.from <= at + TAG_REACH;
}

/** `S said: “Q1” and “Q2”`: a quote that is coordinated with the one before it hangs on the same word. */
function linkOfSibling(
  { items, at, lexicon }: Stretch,
  last: Attribution | undefined,
): Link | null {
  if (last === undefined || (last.cue === null && last.mention === null)) return null;
  // zh "「Q1」*、*「Q2」", "“Q1”*；*“Q2”"
  const joint = foldedAt(items, at - 1);
  const listed = LIST_COMMA.has(joint) || SEMICOLON.has(joint);
  const coordinated = lexicon.sets.coordinators.has(joint) || listed;
  const end = last.spans.at(-1)?.[1];
  if (!coordinated || items[at - 2]?.quote?.to !== end) return null;
  return { cue: last.cue, mention: last.mention, strong: listed };
}
