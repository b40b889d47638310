import type { Item, Passage, Range } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { readAgent } from './agents';
import { behindAddressee } from '../phrases/addressees';
import { type Cue, isParticiple } from '../cues/cues';
import { readBody } from './documents';
import type { Mention } from '../phrases/mentions';
import { readPastObliques } from './obliques';
import { readLeft, readObject, readRight } from './subjects';
import { COMMA, DASH, INSERTS, SENTENCE_END } from '../../words/signs';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { behindSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** How many words may follow the speaker of a tag that closes its sentence: "…, said X on Monday." */
const TAG_TAIL = 8;

/** True where nothing but a verb of saying, its subject and a phrase or two stand between the comma at `comma` and `end`: "…*, informează Radio X*." */
export function isTag(passage: Passage, comma: number, end: number): boolean {
  const { items, lexicon } = passage;
  // Where the subject has its place before the verb, "C, S said, C" is read otherwise.
  if (lexicon.words.subjectAfterOblique !== true || items[comma]?.folded !== ',') return false;
  const verb = behindSmallWords(passage, comma + 1, items.length);
  const cue = lexicon.cues.match(items, verb);
  if (cue?.value.kind !== 'verb' || isParticiple(foldedAt(items, verb), lexicon)) return false;
  const subject = readRight(passage, verb + cue.length, end);
  if (subject?.kind !== 'phrase') return false;
  const behind = items.slice(subject.apposition?.[1] ?? subject.to, end);
  return behind.every(
    ({ folded, word }, at) => word || (at === 0 && folded === ',') || SENTENCE_END.has(folded),
  );
}

/**
 * True for "X, the mayor, said *the council had* met" and "… said *police closed the* pier": where a clause follows a verb at
 * once, an auxiliary tells of it, or an object behind an office and a word that is none.
 */
function reportsClause({ items, lexicon }: Passage, from: number, highest: number): boolean {
  const { auxiliaries, relatives, articles, times } = lexicon.sets;
  if (!lexicon.indirect.has('bare')) return false;
  for (let at = from; at < highest; at += 1) {
    const item = items[at];
    if (item?.word !== true || relatives.has(item.folded)) return false;
    if (lexicon.complementisers.match(items, at) !== null) return false;
    if (auxiliaries.has(item.folded)) return at > from;
    const verb = at > from && !item.capital && isRole(foldedAt(items, at - 1), lexicon);
    const plain = !articles.has(item.folded) && !isFunctionWord(item.folded, lexicon);
    const next = foldedAt(items, at + 1);
    if (verb && plain && !isRole(item.folded, lexicon) && articles.has(next))
      return !times.has(foldedAt(items, at + 2));
  }
  return false;
}

/** The speaker of `C, said S.` and `C, said S, C.`: verb after a comma, speaker after it. */
export function readClosingTag(
  passage: Passage,
  cue: Cue,
  [lowest, highest]: Range,
): Mention | null {
  const { items, lexicon } = passage;
  let before = cue.from - 1;
  while (lexicon.sets.between.has(foldedAt(items, before))) before -= 1;
  if (before < 1 || cue.addressing || !INSERTS.has(foldedAt(items, before))) return null;
  // "X, head of Y, praised Z as “Q”": what leads to a quote without a sign closes nothing.
  if (items[highest - 1]?.word === true && items[highest] !== undefined) return null;
  if (isParticiple(foldedAt(items, cue.from), lexicon)) return null;
  if (reportsClause(passage, cue.to, highest)) return null;
  const beside = readRight(passage, cue.to, highest) ?? readBody(passage, cue, highest);
  const right = beside ?? readPastObliques(passage, cue.to, highest);
  if (right === null) return null;
  const end = right.apposition?.[1] ?? right.to;
  // "C, said X in an interview, *which* was given on Monday"
  const more = items.findIndex(
    ({ folded }, at) =>
      at > end && items[at - 1]?.folded === ',' && lexicon.sets.relatives.has(folded),
  );
  // pt "disse ao presidente, João Lima, *que* C": farther off it may have been said to whoever stands before the clause.
  const told = beside === null && lexicon.words.lateSubject !== true;
  const tail = items.slice(end, more > 0 && more <= highest && !told ? more - 1 : highest);
  const closes =
    tail.length <= TAG_TAIL &&
    tail.every((item) => !/^[,:]$/.test(item.folded) && item.quote === null);
  // "The court, said X, will …": a tag between two commas, the first of which closes nothing.
  const inserted =
    items[end]?.folded === ',' &&
    !items.slice(lowest, before).some((item) => item.folded === ',' || item.quote !== null);
  // "C, a declarat X după ședință*, informează Radio Y*"
  const comma = items.findIndex(({ folded }, at) => at >= end && folded === ',');
  const outer = comma > 0 && isTag(passage, comma, items.length);
  if (!closes && !inserted && !outer && !trails(passage, end)) return null;
  const named = items
    .slice(right.from, right.to)
    .some((item) => item.capital || isRole(item.folded, lexicon));
  const begins = right.kind === 'pronoun' && beginsClause(passage, right.to, highest);
  if (named || (right.kind === 'pronoun' && !begins)) return right;
  // An article alone makes no speaker beside a better one: "X, the mayor, ruled out a vote."
  const left = readLeft(passage, cue.from, lowest);
  const heads = left !== null && left.apposition !== null && !left.led;
  return heads ? null : right;
}

/**
 * True where, in a language without a fixed place for the subject, a prepositional phrase without another verb of
 * saying closes the sentence behind a tag, whatever commas it has: "сообщил X *со ссылкой на врачей, знакомых с делом*".
 */
export function trails({ items, lexicon }: Passage, from: number): boolean {
  const { stops } = lexicon.sets;
  const first = foldedAt(items, from);
  if (lexicon.words.lateSubject !== true || !stops.has(first)) return false;
  for (let at = from; at < items.length; at += 1) {
    if ((items[at]?.quote ?? null) !== null || lexicon.cues.match(items, at) !== null) return false;
    if (lexicon.complementisers.match(items, at) !== null) return false;
  }
  return true;
}

/** True for a word that leads to a phrase or joins two, or that tells when. */
function isFunctionWord(folded: string, { sets }: Lexicon): boolean {
  return [sets.stops, sets.times, sets.links, sets.between, sets.coordinators].some((set) =>
    set.has(folded),
  );
}

/** True behind the pronoun of "The captain, X, said *he would* sail": a word goes on that tells neither when nor where. */
function beginsClause(
  { items, lexicon: { words, sets } }: Passage,
  at: number,
  highest: number,
): boolean {
  const next = items[at];
  if (words.verbSecond === true || next?.word !== true || at >= highest) return false;
  return (
    !sets.times.has(next.folded) && !sets.links.has(next.folded) && !sets.articles.has(next.folded)
  );
}

/** The speaker of "Q, so X"; none where a verb follows: "Q, so lautet der Titel". */
export function readAfterTag(passage: Passage, cue: Cue, highest: number): Mention | null {
  const { items, lexicon } = passage;
  // "lanjut *tulis* X": two verbs of one tag.
  const more = lexicon.cues.match(items, cue.to);
  const from = more?.value.kind === 'after' && items[cue.to]?.capital === false ? more.length : 0;
  // "Demikian *disampaikan* X"
  if (lexicon.sets.passiveVerbs.has(foldedAt(items, cue.to)))
    return readAgent(passage, cue.to + 1, highest);
  const mention = readRight(passage, cue.to + from, highest);
  if (mention?.kind !== 'phrase' || lexicon.words.verbSecond !== true) return mention;
  const first = items[mention.from];
  if (items.slice(cue.to, mention.from).some((item) => lexicon.sets.auxiliaries.has(item.folded)))
    return null;
  const opens =
    first?.capital === true ||
    lexicon.sets.articles.has(first?.folded ?? '') ||
    isRole(first?.folded ?? '', lexicon) ||
    // "Q, zo zegt X": a reporting verb may come between.
    lexicon.cues.match(items, mention.from) !== null;
  return opens ? mention : null;
}

/** Where the dash stands before a verb that names nobody and closes its sentence: hu "C *–* mondta."; null where there is none. */
export function dashOfZeroTag(
  { items, lexicon: { sets, indirect } }: Passage,
  cue: Cue,
): number | null {
  if (cue.kind !== 'verb' || !indirect.has('zero')) return null;
  const next = items[cue.to];
  if (next !== undefined && !INSERTS.has(next.folded) && !SENTENCE_END.has(next.folded))
    return null;
  return dashBefore(items, cue, sets.between);
}

/** The dash that a verb stands behind, with nothing but small words between, where words in no marks stand before it. */
function dashBefore(items: readonly Item[], cue: Cue, between: ReadonlySet<string>): number | null {
  let dash = cue.from - 1;
  while (between.has(foldedAt(items, dash))) dash -= 1;
  const before = items[dash - 1];
  const told = before !== undefined && before.quote === null;
  return told && DASH.has(foldedAt(items, dash)) ? dash : null;
}

/** A tag behind a dash that tells who said what stands before it: where the dash is, and whose words they are. */
export interface DashTag {
  readonly dash: number;
  readonly subject: Mention;
}

/** Words of such a tag at the end of its sentence. */
const LONGEST_DASH_TAG = 20;

/**
 * `C – közölte (az MTI-vel pénteken) S.` and `C – tette hozzá S –, hogy C`, for languages of the kind `zero`: behind
 * the verb stand its addressee and its time, in cases that no subject has, and then who said it. Null where no
 * dash leads to the verb, or nobody is named behind it.
 */
export function readDashTag(passage: Passage, cue: Cue): DashTag | null {
  const { items, lexicon } = passage;
  if (cue.kind !== 'verb' || !lexicon.indirect.has('zero')) return null;
  const dash = dashBefore(items, cue, lexicon.sets.between);
  if (dash === null) return null;
  const closed = items.findIndex(({ folded }, at) => at > cue.to && DASH.has(folded));
  const end = closed < 0 ? items.length : closed;
  if (end - cue.to > LONGEST_DASH_TAG) return null;
  if (items.slice(cue.to, end).some(({ quote }) => quote !== null)) return null;
  const subject = readNamedBehind(passage, cue.to, end);
  return subject === null ? null : { dash, subject };
}

/**
 * The first phrase behind a verb that tells who it is, past those of other cases: "mondta *egy lakó kérdésére szerdai, solti
 * fórumán* Kiss Márta"; else the first that may be a subject.
 */
export function readNamedBehind(passage: Passage, verb: number, end: number): Mention | null {
  const { items, lexicon } = passage;
  const { times, between } = lexicon.sets;
  let nearest: Mention | null = null;
  for (let at = verb; at < end; at += 1) {
    const item = items[at];
    if (nearest !== null && COMMA.has(item?.folded ?? '')) continue;
    if (item?.word !== true) break;
    if (times.has(item.folded) || between.has(item.folded)) continue;
    // "tudatta *az MTI-vel* Kiss Béla"
    const subject = readObject(passage, behindAddressee(passage, at), end);
    if (subject?.kind !== 'phrase') continue;
    const last = foldedAt(items, subject.to - 1);
    const oblique = hasEnding(last, lexicon.endings.oblique, SHORTEST_STEM);
    if (!oblique && tellsWho(passage, subject)) return subject;
    if (!oblique) nearest ??= subject;
    at = subject.to - 1;
  }
  return nearest;
}

/** True for a phrase with an office at its end, or a capital: what has neither may be of another case, "egy lakó *kérdésére*". */
export function tellsWho({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  const named = items.slice(from, to).some(({ capital }) => capital);
  return named || isRole(foldedAt(items, to - 1), lexicon);
}
