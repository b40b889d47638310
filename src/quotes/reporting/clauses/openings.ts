import type { Item, Passage, Range } from '../../passage';
import { FIGURE, isTime } from '../phrases/mentions';
import { phraseEnd } from '../phrases/phrase-end';
import type { Cue } from '../cues/cues';
import type { Mention } from '../phrases/mentions';
import { isRole } from '../../words/lexicon';
import { COLON, DASH } from '../../words/signs';
import { behindTurnedReport, isBehindTurn, isBehindWhen, turnAt } from './turns';
import { beforeSmallWords } from '../../words/small-words';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** Words of a phrase that opens a sentence before its comma: "Sementara itu, …". */
const LONGEST_CONNECTIVE = 4;

/** The same for a phrase or clause that begins with a preposition or conjunction: "While past mayors have …, …". */
const LONGEST_CLAUSE = 30;

/**
 * Where a sentence goes on behind what opens it and its comma: a few words without a name, or whatever a preposition
 * or conjunction begins. Null where nothing opens it so.
 */
export function behindOpening(
  { items, lexicon: { sets, words } }: Passage,
  from: number,
  limit: number,
): number | null {
  // Where the verb is second no subject stands behind such an opening.
  const led = words.verbSecond !== true && sets.stops.has(foldedAt(items, from));
  const longest = led ? LONGEST_CLAUSE : LONGEST_CONNECTIVE;
  for (let at = from + 1; at <= Math.min(limit - 2, from + longest); at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null || (item.capital && !led)) return null;
    if (item.folded === ',') return at + 1;
  }
  return null;
}

/** Words that may stand between a preposition and the comma behind which the subject comes: "به گزارش X و به نقل از روابط عمومی Y،". */
const LONGEST_OPENING = 20;

/** tr "Ajansın haberine *göre* X, …": where the sentence goes on behind a source and its postposition; null where it has none, or nothing behind it. */
function behindSource(
  { items, lexicon: { cues, words } }: Passage,
  from: number,
  end: number,
): number | null {
  if (words.accordingAfter === undefined) return null;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_OPENING); at += 1) {
    if (items[at]?.quote !== null) return null;
    if (cues.match(items, at)?.value.kind !== 'accordingAfter') continue;
    const next = /^[,;]$/u.test(foldedAt(items, at + 1)) ? at + 2 : at + 1;
    return next < end ? next : null;
  }
  return null;
}

/** Where the sentence begins behind "به گزارش ایسنا،" (or "؛") and "پس از جلسه،": an outlet or a time with its preposition and comma. */
export function behindLedOpenings(passage: Passage, from: number, end: number): number {
  const { items, lexicon } = passage;
  if (lexicon.words.subject !== 'initial') return from;
  const first = items[from];
  if (first?.word !== true) return from;
  const source = behindSource(passage, from, end);
  if (source !== null) return source;
  const according = lexicon.cues.match(items, from)?.value.kind === 'according';
  if (!according && !lexicon.sets.stops.has(first.folded)) return from;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_OPENING); at += 1) {
    if (/^[,;]$/u.test(foldedAt(items, at)))
      return at + 1 < end ? behindLedOpenings(passage, at + 1, end) : from;
  }
  return from;
}

/** el "*Μιλώντας στο Ράδιο Βορράς*, είπε πως …": a place in what opens the sentence, before a verb whose subject is left out. */
export function opensPlace({ items, lexicon }: Passage, before: Mention | null, cue: Cue): boolean {
  const apart = items[cue.from - 1]?.folded === ',' && lexicon.words.subjectAfterOblique === true;
  if (!apart || before?.led !== true) return false;
  // "mientras *el alcalde, Juan Pérez,* dijo": the comma closes who holds the office.
  const held = items[before.apposition?.[0] ?? -1]?.capital === true;
  const office = items.slice(before.from, before.to).some(({ folded }) => isRole(folded, lexicon));
  return !(held && office);
}

/** Items of a dateline: the place, the agency, their signs. */
const LONGEST_DATELINE = 9;

const DATELINE_SIGN: ReadonlySet<string> = new Set(',.()/');
/** Some papers set a bar there: "KAPELA | Kapolres …". */
const BEHIND_HOUSE: ReadonlySet<string> = new Set([...DASH, '|']);

/** Words of the house's own name at the head of its news. */
const LONGEST_HOUSE = 4;

/** "*Parsnews:* Bakan Kaya …": where the news begins behind the house or the place that opens it; 0 where no name of a few words stands there. */
function behindHouse({ items, lexicon }: Passage): number {
  for (let at = 0; at <= LONGEST_HOUSE; at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) return 0;
    if (COLON.has(item.folded) || BEHIND_HOUSE.has(item.folded)) {
      const office = isRole(foldedAt(items, at - 1), lexicon);
      // "Ali Kaya – *kaptan* – dedi": two of them set an insertion apart.
      const inserted = items.some(({ folded }, place) => place > at && BEHIND_HOUSE.has(folded));
      const opens = at > 0 && !office && !inserted && items[at + 1]?.word === true;
      return opens ? at + 1 : 0;
    }
    if (!item.word) return 0;
  }
  return 0;
}

/** An hour in one word: fr "7h07". */
const HOUR = /^\d{1,2}h\d{2}$/u;

/** "*12:10* Police say", fr "*7h07 -* La police dit": where the sentence begins behind the hour of a live blog; 0 where none stands there. */
function behindHour({ items }: Passage): number {
  const [hour, sign, minutes] = items;
  const parted =
    FIGURE.test(hour?.folded ?? '') &&
    COLON.has(sign?.folded ?? '') &&
    FIGURE.test(minutes?.folded ?? '');
  const close = hour?.end === sign?.start && sign?.end === minutes?.start;
  const end = parted && close ? 3 : 1;
  if (end === 1 && !HOUR.test(hour?.folded ?? '')) return 0;
  const next = foldedAt(items, end);
  return BEHIND_HOUSE.has(next) || COLON.has(next) ? end + 1 : end;
}

/** "*DELBY, Nov 6 (Reuters) -* The board said": where the sentence begins behind a place in capitals, or any with an agency, and a bracket; 0 where none stands there. */
function behindAgency({ items, lexicon: { sets } }: Passage): number {
  const open = items.slice(0, LONGEST_DATELINE).findIndex(({ folded }) => folded === '(');
  if (open < 1 || items.slice(0, open).some(({ quote }) => quote !== null)) return 0;
  const placed = items[0]?.acronym === true || sets.agencies.has(foldedAt(items, open + 1));
  const close = items.findIndex(({ folded }, at) => at > open && folded === ')');
  if (!placed || close > open + LONGEST_AGENCY || !BEHIND_HOUSE.has(foldedAt(items, close + 1)))
    return 0;
  // "DORA (SPD) – kapitän – sagte": two of them set an insertion apart.
  const inserted = items.some(({ folded }, at) => at > close + 1 && BEHIND_HOUSE.has(folded));
  return inserted || items[close + 2]?.word !== true ? 0 : close + 2;
}

/** fi "*Ylelle* Opettajien liitto kertoo", "*Helsingin Sanomille* Anna Lind sanoo": where the sentence begins behind whom it is told, by its case and a capital on either side; 0 where none opens it. */
export function behindWhomTold({ items, lexicon: { words, endings, sets } }: Passage): number {
  if (words.subject !== 'around' || words.caseAlone === true) return 0;
  for (let at = 0; at < LONGEST_TOLD && items[at]?.capital === true; at += 1) {
    const { folded } = items[at] ?? { folded: '' };
    // "*Kalle* Ranta"
    if (sets.callNames.has(folded)) return 0;
    if (hasEnding(folded, endings.addressee, SHORTEST_STEM))
      return items[at + 1]?.capital === true ? at + 1 : 0;
  }
  return 0;
}

/** Words of the longest outlet that something is told. */
const LONGEST_TOLD = 2;

/** Items of an agency in its bracket, with the one that closes it. */
const LONGEST_AGENCY = 4;

/**
 * Where a sentence begins behind the place and the agency that papers set before it, "KAPELA, WARTA.COM *-* Kapolres …",
 * or behind the hour of a live blog; else `from`. Where nouns come first it is told by letters in capitals, a place or a
 * bracket at its head, elsewhere by an agency in brackets.
 */
export function behindDateline(passage: Passage, from: number): number {
  const { items, lexicon } = passage;
  const { sets, words, nameHasOneSpace } = lexicon;
  const first = items[from];
  const timed = from === 0 ? behindHour(passage) : 0;
  if (timed > 0) return timed;
  if (words.subject === 'initial' && from === 0) return behindHouse(passage);
  // "9 มี.ค.2567 *-* นายสมชาย …": Thai papers set the day there.
  if (nameHasOneSpace && from === 0 && FIGURE.test(first?.folded ?? '')) {
    const dash = items
      .slice(0, LONGEST_DATELINE)
      .findIndex(({ folded }) => BEHIND_HOUSE.has(folded));
    return dash < 0 ? from : dash + 1;
  }
  if (from !== 0 || first?.word !== true) return from;
  if (words.headFirst !== true) return behindAgency(passage) || behindWhomTold(passage);
  let bracket = false;
  for (let at = from; at < LONGEST_DATELINE; at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) return from;
    if (BEHIND_HOUSE.has(item.folded)) {
      const placed = first.acronym || sets.places.has(first.folded) || bracket;
      let behind = at + 1;
      while (BEHIND_HOUSE.has(foldedAt(items, behind))) behind += 1;
      return placed && items[behind]?.capital === true ? behind : from;
    }
    if (item.folded === '(') bracket = true;
    if (!item.capital && !DATELINE_SIGN.has(item.folded)) return from;
  }
  return from;
}

/** Letters of an adverb before its ending. */
const SHORTEST_ADVERB = 3;

/** Items of the adverb that opens a sentence, with its comma: "*Concretamente,* criticaron que"; 0 where none does. */
export function adverbAtHead(passage: Passage): number {
  const { items, lexicon } = passage;
  if (opensByLink(passage)) return 3;
  const first = foldedAt(items, 0);
  const adverb = hasEnding(first, lexicon.endings.adverb, SHORTEST_ADVERB);
  return adverb && items[1]?.folded === ',' ? 2 : 0;
}

/** "*De hecho*, sostuvo", "*De altfel*, X a spus": a word of links and a small one before a comma are nobody. */
function opensByLink({ items, lexicon: { sets } }: Passage): boolean {
  const [first, second, comma] = items;
  const small = second?.word === true && !second.capital;
  return (
    small &&
    comma?.folded === ',' &&
    sets.links.has(first?.folded ?? '') &&
    !sets.articles.has(first?.folded ?? '')
  );
}

/**
 * Whether a sentence begins with a clause in which the verb tells how the main clause is known: "*As* X said, …", "But *as*
 * X said, …".
 */
export function opensAsClause(passage: Passage): boolean {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const joined = sets.coordinators.has(foldedAt(items, 0)) || turnAt(passage, 0) > 0;
  return sets.asWords.has(foldedAt(items, joined ? 1 : 0));
}

/** Words of a subject between a turn and its verb. */
const LONGEST_TURNED = 7;

/** Items of an insertion behind it, with its commas. */
const LONGEST_INSERTION = 12;

/** "closed the pier but *Jane Doe* said": where a clause with a subject of its own begins; `lowest` where none does. */
export function behindTurn(passage: Passage, verb: number, lowest: number): number {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const reported = behindTurnedReport(passage, verb, lowest);
  if (reported !== null) return reported;
  // fa "*در حالی که* X می‌گوید": of several words, none of which begins the subject.
  const opener = turnAt(passage, lowest);
  if (opener > 1) return behindOpeningReport(passage, verb, lowest + opener);
  const to = beforeInsertion(items, beforeSmallWords(passage, lowest, verb));
  for (let from = to - 1; from > Math.max(lowest, to - LONGEST_TURNED); from -= 1) {
    if (items[from]?.word !== true) return lowest;
    if (isBehindWhen(passage, from, lowest))
      return isNamedSubject(passage, [from, to]) && !isInRelative(passage, lowest, from)
        ? from
        : lowest;
    if (!isBehindTurn(passage, from)) continue;
    const named = items.slice(from, to).every(({ capital }) => capital);
    return named || sets.articles.has(foldedAt(items, from)) ? from : lowest;
  }
  return lowest;
}

/** "after Jane Doe*, the mayor,* said": where the insertion begins that a comma closes before `end`; else `end`. */
function beforeInsertion(items: readonly Item[], end: number): number {
  if (items[end - 1]?.folded !== ',') return end;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_INSERTION); at -= 1) {
    if (items[at]?.folded === ',') return at;
    if (items[at]?.word !== true) return end;
  }
  return end;
}

/** "Doe *who* doubles as head of the board said": within a clause that no comma closes, such a word opens none of its own. */
function isInRelative(
  { items, lexicon: { sets } }: Passage,
  lowest: number,
  from: number,
): boolean {
  for (let at = from - 1; at > lowest && items[at]?.folded !== ','; at -= 1)
    if (sets.relatives.has(foldedAt(items, at))) return true;
  return false;
}

/** "after *Lumo* said", "when *the company* said": one phrase that names a person or a body; "after *the meeting* Doe said" is none. */
function isNamedSubject(passage: Passage, [from, to]: Range): boolean {
  const { items, lexicon } = passage;
  if (phraseEnd(passage, from, to) !== to || isTime(passage, from)) return false;
  const { firms, linkers } = lexicon.sets;
  const words = items.slice(from, to);
  return (
    words.every(({ capital, folded }) => capital || linkers.has(folded)) ||
    words.some(({ folded }) => isRole(folded, lexicon) || firms.has(folded))
  );
}

/** fa "در حالی که X می‌گوید که C، *Y* تأکید کرد": where the main clause begins behind the report that opens a sentence; `from` where none does. */
function behindOpeningReport(
  { items, lexicon: { cues, words } }: Passage,
  verb: number,
  from: number,
): number {
  const comma = items.findLastIndex(({ folded }, at) => at > from && at < verb && folded === ',');
  for (let at = from; at < comma; at += 1)
    if (cues.match(items, at, words.proclitics)?.value.kind === 'verb') return comma + 1;
  return from;
}
