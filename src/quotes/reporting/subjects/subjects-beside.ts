import type { Item, Passage, Range } from '../../passage';
import { readAgentBefore } from './agents';
import { readChain } from './chains';
import { readCoordinated } from './coordinated-subjects';
import { type Cue, isParticiple } from '../cues/cues';
import { isRole } from '../../words/lexicon';
import { FIGURE, type Mention, phraseAt } from '../phrases/mentions';
import { readClauseEnd } from './obliques';
import { readOpened } from './opened-subjects';
import { asBody, readBody } from './documents';
import { opensAsClause, opensPlace } from '../clauses/openings';
import { isMarkedSpeaker, outletAt, readOutlet } from './outlets';
import { opensOblique } from '../phrases/noun-phrases';
import { readListed, readMain } from './offices-at-head';
import { opensReport } from '../clauses/opens-report';
import { readAntecedent, readHeadNoun } from '../clauses/relatives';
import {
  closesList,
  isBesideOblique,
  readApart,
  readFarHead,
  readSentenceHead,
  readMainSubject,
} from './sentence-heads';
import { readEarlierVerb } from './shared-subjects';
import { readLeft, readObject, readRight } from './subjects';
import { readInitial } from './initial-subjects';
import { readClosingTag } from './tag-subjects';
import { takesObject, withoutObject } from './verb-objects';
import { readVerbSecond } from './verb-second';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** Words of a subject that stands before a verb which usually comes first. */
const LONGEST_TOPIC = 7;

/** Words between such a subject and its verb. */
const TOPIC_REACH = 4;

/** True for words with a figure among them, for more than a subject has before such a verb, and far from it. */
function isClause(
  items: readonly Item[],
  { from, to, apposition }: Mention,
  verb: number,
): boolean {
  return (
    to - from > LONGEST_TOPIC ||
    verb - (apposition?.[1] ?? to) > TOPIC_REACH ||
    items.slice(from, to).some(({ folded }) => FIGURE.test(folded))
  );
}

/** True for "La lluvia, *explica*, ha salvado …": a verb alone between the only two commas, whose subject is left out. */
function standsApart(items: readonly Item[], cue: Cue, lowest: number): boolean {
  return (
    items[cue.from - 1]?.folded === ',' &&
    items[cue.to]?.folded === ',' &&
    !items.slice(lowest, cue.from - 1).some(({ folded }) => folded === ',')
  );
}

/** Who speaks where the words at the verb settle it: an outlet in marks, a chain of verbs, a tag at the sentence's end. */
function readSettled(passage: Passage, cue: Cue, reach: Range): Mention | null {
  const { items, lexicon } = passage;
  const [lowest] = reach;
  const outlet = readOutlet(passage, cue.to);
  if (outlet !== null) return outlet;
  // "قالت *«هيئة الكهرباء والمياه»* إن C"
  const body = lexicon.words.verbFirst === true && items[cue.to]?.markedName === true;
  if (body || isMarkedSpeaker(passage, cue.to)) return outletAt(cue.to);
  // "*«Причал»* пишет, что …"
  const opens = lexicon.words.noArticles === true && cue.from === lowest + 1;
  if (opens && items[lowest]?.markedName === true) return outletAt(lowest);
  const known = readChain(passage, cue.from, lowest) ?? readHeadNoun(passage, cue.from, lowest);
  if (known !== null || lexicon.words.headFirst === true) return known;
  return readClosingTag(passage, cue, reach);
}

/** ar "أما *X* فقال": the subject that a word at the head of its sentence sets before its verb; null where none does. */
function readFronted(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const { fronters } = lexicon.sets;
  const first = foldedAt(items, lowest);
  const bare =
    lexicon.words.proclitics?.includes(first[0] ?? ' ') === true ? first.slice(1) : first;
  if (!fronters.has(first) && !fronters.has(bare)) return null;
  return readInitial(passage, lowest + 1, verb);
}

/** Words of whoever is quoted "as saying" something. */
const LONGEST_QUOTED = 8;

/** "The agency quoted *X* as saying that C": between a verb of saying and the participle of one that a small word leads to. */
function readQuoted(passage: Passage, { from, to }: Cue, highest: number): Mention | null {
  const { items, lexicon } = passage;
  const isVerb = (at: number): boolean => lexicon.cues.match(items, at)?.value.kind === 'verb';
  const leads = (at: number): boolean =>
    lexicon.sets.asWords.has(foldedAt(items, at)) &&
    isVerb(at + 1) &&
    isParticiple(foldedAt(items, at + 1), lexicon);
  let [verb, as] = [from, to];
  if (leads(from - 1)) {
    as = from - 1;
    verb = as - 1;
    while (as - verb < LONGEST_QUOTED && items[verb]?.word === true && !isVerb(verb)) verb -= 1;
  } else while (as < Math.min(highest, to + LONGEST_QUOTED) && !leads(as)) as += 1;
  if (!isVerb(verb) || !leads(as)) return null;
  const quoted = readObject(passage, verb + 1, as);
  return quoted?.to === as ? quoted : null;
}

/** The subject beside a verb, before or behind it. */
export function readAround(passage: Passage, cue: Cue, reach: Range): Mention | null {
  const { items, lexicon } = passage;
  const settled = readQuoted(passage, cue, reach[1]) ?? readSettled(passage, cue, reach);
  if (settled !== null) return settled;
  const { words } = lexicon;
  if (words.verbSecond === true) return readVerbSecond(passage, cue, reach);
  const [lowest, highest] = reach;
  const participle = isParticiple(foldedAt(items, cue.from), lexicon);
  // "أوضح X أنه سعيد، *قائلا*": so does a participle where the verb comes first, whatever stands beside it.
  const earlier =
    participle && words.verbFirst === true ? readEarlierVerb(passage, cue.from, lowest) : null;
  if (earlier !== null) return earlier;
  const after = words.verbFirst === true && !participle;
  const right = after ? readRight(passage, cue.to, highest) : null;
  const object = takesObject(passage, cue);
  const behind = right !== null && object ? withoutObject(passage, right) : right;
  if (behind !== null) return behind;
  // "…، وأضاف أن": with its conjunction written on, the verb has no subject before it.
  const joined = after && words.proclitics !== undefined && cue.from > lowest;
  if (joined && lexicon.cues.match(items, cue.from) === null)
    return readFronted(passage, cue.from, lowest) ?? readEarlierVerb(passage, cue.from, lowest);
  const leads = cue.from > 0 && opensAsClause(passage);
  if (leads && readRight(passage, cue.to, highest) === null) {
    const late = readClauseEnd(passage, cue.to, highest);
    if (late !== null) return late;
  }
  return (
    readAgentBefore(passage, cue.from, lowest) ??
    readAntecedent(passage, cue.from, lowest) ??
    readCoordinated(passage, cue, lowest) ??
    readNearest(passage, cue, reach)
  );
}

/** Items from the comma before such a subject to the one behind its verb. */
const LONGEST_TELLER = 24;

/** `C, *S* wrote on Monday, adding that D`: who has just said the clause before; `end`: the comma before the participle. */
function readTeller(passage: Passage, end: number, lowest: number): Mention | null {
  const { items } = passage;
  let comma = end - 1;
  while (comma > lowest && end - comma < LONGEST_TELLER && items[comma]?.folded !== ',') comma -= 1;
  if (comma <= lowest || items[comma]?.folded !== ',' || !opensReport(passage, comma + 1))
    return null;
  return readInitial(passage, comma + 1, end);
}

/** True for the participle of "X condemned the raid in Y, *arguing* that …", behind its comma. */
function isTrailing({ items, lexicon }: Passage, { from }: Cue): boolean {
  return items[from - 1]?.folded === ',' && isParticiple(foldedAt(items, from), lexicon);
}

/** pl "*Rybak* przeprosił mieszkańców, tłumacząc, że C": a subject without the verb behind it of what was done, where case tells more than order. */
function beforeDeed({ items, lexicon }: Passage, head: Mention): Mention {
  if (lexicon.words.closingComma !== true || head.kind !== 'phrase') return head;
  const { he, she, they } = lexicon.endings.verb;
  const isVerb = ({ folded, capital }: Item): boolean =>
    !capital &&
    !isRole(folded, lexicon) &&
    [he, she, they].some((forms) => hasEnding(folded, forms));
  const verb = items.findIndex((item, at) => at > head.from && at < head.to && isVerb(item));
  return verb < 0 ? head : phraseAt(head.from, verb);
}

/** Whom the sentence is about. */
function readHead(passage: Passage, cue: Cue, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (!isTrailing(passage, cue)) return readSentenceHead(passage, cue.from, lowest);
  const teller = readTeller(passage, cue.from - 1, lowest);
  if (teller !== null) return teller;
  const head = readMainSubject(passage, lowest, cue.from);
  // "*Appearing* before the court, X said …, arguing that …": whom the sentence opens with does, and is not.
  const does = head !== null && isParticiple(foldedAt(items, head.from), lexicon);
  return head === null || does || head.led ? null : beforeDeed(passage, head);
}

/** "Kerusakan jembatan *itu Bupati X* menyebut “Q”": an office behind the word that makes a noun known, straight before the verb. */
function readBehindObject(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  for (let at = verb - 2; at > lowest && items[at]?.word === true; at -= 1) {
    if (!lexicon.sets.definite.has(foldedAt(items, at))) continue;
    if (!isRole(foldedAt(items, at + 1), lexicon)) continue;
    const subject = readLeft(passage, verb, at + 1);
    return subject?.from === at + 1 && !subject.led ? subject : null;
  }
  return null;
}

/** Whom the sentence is about, or the phrase before the verb, or the one behind it. */
function readNearest(passage: Passage, cue: Cue, [lowest, highest]: Range): Mention | null {
  const { items, lexicon } = passage;
  const opened = readOpened(passage, cue, lowest);
  if (opened !== null) return opened;
  const headFirst = lexicon.words.headFirst === true;
  const participle = isParticiple(foldedAt(items, cue.from), lexicon);
  // "Bupati X, menyebutkan, C": the subject and its verb, set apart by a needless comma.
  if (!participle && !headFirst && standsApart(items, cue, lowest)) return null;
  const listed = headFirst
    ? (readListed(passage, cue.from, lowest) ?? readBehindObject(passage, cue.from, lowest))
    : null;
  if (listed !== null) return listed;
  const head = readHead(passage, cue, lowest);
  if (head !== null) return head;
  const before = readLeft(passage, cue.from, lowest);
  // el "*Την ελπίδα* εξέφρασε ο δήμαρχος τονίζοντας ότι": an object, and the subject behind the verb that it belongs to.
  const object = before !== null && opensOblique(passage, before.from);
  // "Lo ha detto *X*, aggiungendo che …": nor does what points back.
  const pointed = isTrailing(passage, cue) && lexicon.pointsBack.match(items, lowest) !== null;
  const earlier = object || pointed ? readEarlierVerb(passage, cue.from, lowest) : null;
  if (earlier !== null) return earlier;
  const beside = object || opensPlace(passage, before, cue) ? null : before;
  // "Menanggapi hal itu, *dokter X Y*, mengatakan": no insertion behind what opens the sentence, but the subject.
  const left =
    headFirst && beside === null && items[cue.from - 1]?.folded === ','
      ? readLeft(passage, cue.from - 1, lowest)
      : beside;
  // "ونزح 1.8 مليون منذ أن … تقول إنها": where the verb comes first, a clause before it is no subject.
  if (lexicon.words.verbFirst === true && left !== null && isClause(items, left, cue.from))
    return null;
  if (headFirst && (left === null || left.led)) {
    const main = readMain(passage, cue.from, lowest);
    if (main !== null) return main;
  }
  if (left !== null && !left.led) {
    return isBesideOblique(passage, left, lowest) || closesList(passage, left, lowest)
      ? readInitial(passage, lowest, left.from)
      : left;
  }
  const apart = readApart(passage, left?.from ?? cue.from, lowest);
  if (apart !== null) return apart;
  const far = readFarHead(passage, cue, lowest);
  if (far !== null) return far;
  const follows = !headFirst && !cue.addressing && !participle && !takesObject(passage, cue);
  const right = follows ? readRight(passage, cue.to, highest) : null;
  if (right === null)
    return readBody(passage, cue, highest) ?? asBody(passage, left, [lowest, cue.from]);
  // "said *it would* close", "but the mayor said *the bridge was* shut": the subject of what is said.
  return lexicon.sets.auxiliaries.has(foldedAt(items, right.to)) ? left : right;
}
