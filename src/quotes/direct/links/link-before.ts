import type { Frame, Passage, Range } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import { subjectOf } from '../../reporting/cue-subjects';
import { isRole } from '../../words/lexicon';
import type { Link } from './link';
import { type Mention, nobodyAt, pronounAt } from '../../reporting/phrases/mentions';
import { isMarkedSpeaker } from '../../reporting/subjects/outlets';
import { readMarked } from '../../reporting/subjects/marked-subjects';
import { readRight } from '../../reporting/subjects/subjects';
import { readTurned } from '../../reporting/subjects/turned-subjects';
import { readAgentBehind } from '../../reporting/subjects/agents';
import { readNarrative } from '../../reporting/sources/narrative-infinitives';
import { readTopic } from '../../reporting/subjects/topics';
import { CLOSES_BRACKET, COLON, COMMA, OPENS_BRACKET, SETS_OFF } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { opensAsClause } from '../../reporting/clauses/openings';
import type { Stretch } from '../stretch/stretch';

/** Words behind a name that tell where or when, between it and the comma. */
const LONGEST_OCCASION = 4;

/** `C, so X weiter: Q` and `C, so X im Interview, Q`: who is named stands between the word and the sign before the quote. */
function leadsToQuote(frame: Frame, cue: Cue, at: number): boolean {
  const { items, lexicon } = frame;
  const sign = foldedAt(items, at - 1);
  const colon = COLON.has(sign);
  if (!colon && !COMMA.has(sign)) return false;
  const before = items[cue.from - 1];
  if (!COMMA.has(before?.folded ?? '') && (colon || before?.quote == null)) return false;
  const mention = readRight(frame, cue.to, at);
  if (mention === null) return false;
  const end = mention.apposition?.[1] ?? mention.to;
  const rest = items.slice(end, at - 1);
  if (rest.every(({ folded }) => lexicon.sets.between.has(folded))) return true;
  return !colon && rest.length <= LONGEST_OCCASION && rest.every(({ word }) => word);
}

/** How many items the clause at a sentence's head may have: "As the minister said on Monday in Bonn, …". */
const LONGEST_HEAD = 16;

/** `As S said, Y sees in it “Q”`: the verb of the clause at the head, which tells whose the whole sentence is. */
function tagAtHead(passage: Passage, near: Cue, cues: readonly Cue[]): Cue | null {
  const { items } = passage;
  if (!opensAsClause(passage) || near.from === 0) return null;
  const comma = items.slice(0, LONGEST_HEAD).findIndex(({ folded }) => COMMA.has(folded));
  const [first] = cues;
  return first?.kind === 'verb' && first.from < comma && near.from > comma ? first : null;
}

/** `sagte S mehreren Gästen zufolge: Q`: who spoke stands behind the verb, who passed it on behind them. */
function verbBeforeSource(frame: Frame, source: Cue, cues: readonly Cue[]): Cue | null {
  const { items } = frame;
  const verb = cues.findLast(({ kind, to }) => kind === 'verb' && to < source.from);
  const passed = source.kind === 'according' || source.kind === 'accordingAfter';
  if (!passed || verb === undefined) return null;
  if (items.slice(verb.to, source.from).some(({ word }) => !word)) return null;
  return readRight(frame, verb.to, source.from) === null ? null : verb;
}

/** Words of somebody's name and office behind "and", with the word itself. */
const LONGEST_NEXT = 12;

/**
 * `… lobten den Preis, und *Ministerpräsident X Y*: Q`, `“Q,” sagt Voss. Und *Kiss*: Q`: behind "and" somebody's name straight before
 * the colon; within a sentence with an office, or as a given name and a surname.
 */
function readNext(passage: Passage, colon: number): Mention | null {
  const { items, lexicon } = passage;
  const { coordinators, callNames } = lexicon.sets;
  let and = colon - 1;
  while (and > colon - LONGEST_NEXT && items[and]?.quote === null) {
    if (coordinators.has(foldedAt(items, and))) break;
    and -= 1;
  }
  if (!coordinators.has(foldedAt(items, and))) return null;
  if (and > 0 && items[and - 1]?.folded !== ',') return null;
  const phrase = readRight(passage, and + 1, colon);
  if (phrase?.kind !== 'phrase' || phrase.to !== colon) return null;
  const words = items.slice(phrase.from, colon);
  if (and === 0) return words.every(({ capital }) => capital) ? phrase : null;
  const [last, before] = [items[colon - 1], items[colon - 2]];
  if (last?.capital !== true || before?.capital !== true) return null;
  const named = words.some(({ folded }) => isRole(folded, lexicon)) || callNames.has(before.folded);
  return named ? phrase : null;
}

/** `Para ele, C: Q`: a sentence that opens with whose view it is, a pronoun. */
function viewpointAt(passage: Passage): Mention | null {
  const { items, lexicon } = passage;
  if (!lexicon.sets.viewpoints.has(foldedAt(items, 0))) return null;
  const pronoun = pronounAt(passage, 1);
  return pronoun !== null && COMMA.has(foldedAt(items, 2)) ? pronoun : null;
}

/** `“Q1.” (Applause from the left) *Farrow*: “Q2”`: who speaks behind a bracket of the reporter's own; null where none stands there. */
function readBehindRemark(passage: Passage, from: number, colon: number): Mention | null {
  const { items } = passage;
  if (!OPENS_BRACKET.has(foldedAt(items, from))) return null;
  const close = items.findIndex(({ folded }, at) => at > from && CLOSES_BRACKET.has(folded));
  return close < 0 || close + 1 >= colon ? null : readRight(passage, close + 1, colon);
}

/** `X hésite quand *un témoin* se lève : Q`: a clause with a subject of its own stands before the colon: either may speak. */
function hasOtherSubject({ items, lexicon }: Passage, [from, colon]: Range): boolean {
  // "*während einer* Rede": such words also lead to a noun, which there has a capital.
  if (lexicon.capitalNouns) return false;
  for (let at = from; at < colon; at += 1) {
    const length = lexicon.subordinators.match(items, at)?.length ?? 0;
    const next = items[at + length];
    if (length > 0 && (next?.capital === true || lexicon.sets.articles.has(next?.folded ?? '')))
      return true;
  }
  return false;
}

/** Where the words begin that stand between the quote before `at`, if there is one, and that place. */
export function behindLastQuote(passage: Passage, at: number): number {
  const { items } = passage;
  let place = at;
  while (place > 0) {
    if (items[place - 1]?.quote !== null && !isMarkedSpeaker(passage, place - 1)) break;
    place -= 1;
  }
  return place;
}

/** `S said: Q`, `S said Q`, `S: Q`. */
export function linkBefore(stretch: Stretch): Link | null {
  const { reading, items, at, quote, lexicon } = stretch;
  const { frame, cues } = reading;
  const lowest = behindLastQuote(stretch, at);
  const fits = (candidate: Cue): boolean =>
    candidate.to <= at &&
    candidate.from >= lowest &&
    // German "so" tells who spoke only behind a quote; Indonesian "kata" may also stand before one.
    (candidate.kind !== 'after' ||
      lexicon.words.verbSecond !== true ||
      leadsToQuote(frame, candidate, at));
  // "«Q1 – racconta X, *che ha riferito tutto alla polizia* – Q2»": what goes on in the same marks goes on from the tag's own verb.
  const near = quote.resumes === true ? cues.find(fits) : cues.findLast(fits);
  const before = items[at - 1];
  const colon = before !== undefined && COLON.has(before.folded);
  const narrative = colon ? readNarrative(stretch, lowest, at - 1) : null;
  if (narrative !== null) return { ...narrative, strong: true };
  const cue =
    near === undefined
      ? near
      : ((colon ? verbBeforeSource(frame, near, cues) : tagAtHead(stretch, near, cues)) ?? near);
  const next = colon ? readNext(stretch, at - 1) : null;
  if (next !== null && next.from >= (cue?.to ?? 0))
    return { cue: null, mention: next, strong: true };
  if (cue === undefined) {
    if (!colon) return null;
    const mention =
      viewpointAt(stretch) ??
      readBehindRemark(stretch, lowest, at - 1) ??
      readTopic(stretch, at - 1);
    const other = mention !== null && hasOtherSubject(stretch, [mention.to, at - 1]);
    return { cue: null, mention: other ? nobodyAt(at - 1, at) : mention, strong: true };
  }
  // ko `X는 “Q1”고 말했지만 *Y는* “Q2”고 …`: where the verb comes last, one before another subject reports nothing behind it.
  const verbLast = lexicon.words.subject === 'marked' && cue.kind === 'verb' && !colon;
  const own = verbLast ? readMarked(stretch, at, cue.to) : null;
  if (own !== null) return { cue: null, mention: own, strong: false };
  const mention = readAgentBehind(stretch, cue, at) ?? subjectOf(stretch, cue, [0, at]);
  // "Kata kunci itu “laut”": a word that tells who spoke, and nobody is told.
  if (cue.kind === 'after' && mention === null) return null;
  // "согласно которому": it leads to nobody.
  if (cue.kind === 'according' && mention === null && cue.to < at) return null;
  const comma =
    before !== undefined &&
    SETS_OFF.has(before.folded) &&
    !items.slice(cue.to, at - 1).some((item) => COMMA.has(item.folded));
  // Thai "กล่าวกับผู้สื่อข่าว*ว่า* “Q”": a complementiser straight before the marks.
  const opened =
    lexicon.words.unspaced === true && lexicon.sets.thatWords.has(before?.folded ?? '');
  const strong = colon || opened || cue.to === at || (comma && at - cue.to < 14);
  const turned = !strong && cue.kind === 'verb' ? readTurned(stretch, cue.to, at) : null;
  if (turned !== null) return { cue: null, mention: turned, strong: false };
  return { cue, mention, strong };
}
