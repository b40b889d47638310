import type { Passage, Range } from '../../passage';
import { isRole } from '../../words/lexicon';
import { canName, type Mention, pronounAt, phraseAt } from '../phrases/mentions';
import { appositionAt } from '../phrases/appositions';
import { findFinite, isAdverb } from '../clauses/finite-verbs';
import { isStop, opensOblique } from '../phrases/noun-phrases';
import { phraseEnd } from '../phrases/phrase-end';
import { readRelative } from '../clauses/relatives';
import { clauseStart } from '../clauses/clauses';
import { readLeft, readObject, readRight } from './subjects';
import { readInitial, readSetOff } from './initial-subjects';
import { foldedAt } from '../../words/tokens';

/** Prepositional phrases and objects that may stand between the verb and its subject. */
const MOST_SKIPPED = 2;

/** True for an adverb within a clause; a capital makes a name of it there: "sagte *Fröhlich*". */
function isSmallAdverb({ items, lexicon }: Passage, at: number): boolean {
  return items[at]?.capital === false && isAdverb(items[at], lexicon);
}

/** The subject after the verb, behind adverbs, prepositional phrases and objects: "sagte am Abend *X*". */
function readMidfield(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  let at = from;
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped += 1) {
    while (at < limit && (isSmallAdverb(passage, at) || sets.times.has(foldedAt(items, at))))
      at += 1;
    const first = items[at];
    if (first?.word !== true || at >= limit) return null;
    const oblique = isStop(passage, at);
    if (!oblique && !opensOblique(passage, at)) return readRight(passage, at, limit);
    at = phraseEnd(passage, oblique ? at + 1 : at, limit);
  }
  return null;
}

/** The first noun phrase of a clause whose verb stands last: "nachdem *die Anwältin* dem Richter gesagt hatte". */
function readAfterOpener(passage: Passage, opener: number, verb: number): Mention | null {
  let at = opener + 1;
  while (at < verb && isSmallAdverb(passage, at)) at += 1;
  const pronoun = pronounAt(passage, at);
  if (pronoun !== null) return pronoun;
  const to = phraseEnd(passage, at, verb);
  if (to <= at || !canName(passage, at, to)) return null;
  const apposition = appositionAt(passage, to, verb);
  return phraseAt(at, to, { apposition });
}

/** "*X*, Sprecher der Y, die Z trägt, sagte": the head of a sentence, where nothing but insertions follow it. */
function readPersonalHead(passage: Passage, lowest: number, verb: number): Mention | null {
  const head = readSetOff(passage, lowest, verb);
  if (head === null) return null;
  return isPersonal(passage, head) || head.apposition !== null ? head : null;
}

/** Who speaks in a passive clause: "wird *von X* als … bezeichnet". */
export function readPassiveAgent(
  passage: Passage,
  auxiliary: number,
  verb: number,
): Mention | null {
  const { items, lexicon } = passage;
  const { agents, passives } = lexicon.sets;
  if (auxiliary < 0 || !passives.has(foldedAt(items, auxiliary))) return null;
  for (let at = auxiliary + 1; at < verb; at += 1) {
    if (agents.has(foldedAt(items, at))) return readObject(passage, at + 1, verb);
  }
  return null;
}

/** True where the clause that the item at `at` is in begins with a word that makes its verb last. */
function isOpened(passage: Passage, at: number, lowest: number): boolean {
  const { items, lexicon } = passage;
  const start = clauseStart(passage, at + 1, lowest);
  return lexicon.sets.clauseOpeners.has(foldedAt(items, start));
}

/** True where the phrase names a person or an office by more than a common noun. */
function isPersonal(passage: Passage, mention: Mention): boolean {
  const { items, lexicon } = passage;
  if (mention.kind !== 'phrase') return true;
  return items
    .slice(mention.from, headEnd(passage, mention))
    .some((item) => isRole(item.folded, lexicon));
}

/** Where the words behind the head of a phrase begin: "die Pflichten *des Präsidenten*" are no president. */
function headEnd({ items, lexicon: { sets } }: Passage, { from, to }: Mention): number {
  for (let at = from + 1; at < to; at += 1)
    if (items[at - 1]?.capital === true && sets.links.has(foldedAt(items, at))) return at;
  return to;
}

/**
 * True where a person, office or name stands straight before the verb, so that a pronoun behind it which is the same
 * as subject and object ("es") is the object: "*Ute Brandt* drückte es so aus: Q".
 */
function isNamedBefore(passage: Passage, finite: number, lowest: number): boolean {
  const { items, lexicon } = passage;
  const left = readLeft(passage, finite, lowest);
  if (left === null || left.led || left.to !== finite) return false;
  if (left.kind !== 'phrase') return true;
  const phrase = items.slice(left.from, left.to);
  const named = left.to - left.from > 1 && phrase.slice(-2).every(({ capital }) => capital);
  // "*Brandt* sagte es *so*:": one word with a capital, and behind "es" how.
  const how = lexicon.pointsBack.match(items, finite + 2)?.length === 1;
  const single = how && phrase.length === 1 && !isAdverb(phrase[0], lexicon);
  if (single && phrase[0]?.capital === true) return true;
  return named || isPersonal(passage, left);
}

/**
 * sv "På frågan om *han* stannar svarade Dirk Maas", "I ett brev *som* redaktionen läst skriver rådet": a pronoun in a clause
 * within what a preposition or conjunction opens the sentence with, which no comma need part from the verb.
 */
function isInsideFirst(
  { items, lexicon: { sets, subordinators } }: Passage,
  start: number,
  { kind, from }: Mention,
): boolean {
  if (kind !== 'pronoun' || from <= start) return false;
  const first = foldedAt(items, start);
  const { between, negations, coordinators, relatives } = sets;
  // "*Auch* er sagte", "*Inte ens* han sade"
  if ([between, negations, coordinators, relatives].some((set) => set.has(first))) return false;
  return subordinators.match(items, start) !== null || (from > start + 1 && sets.stops.has(first));
}

/** A verb, as places among a sentence's items, half-open. */
interface Verb {
  readonly from: number;
  readonly to: number;
  /** Whoever it tells of passes on what another said: "zitieren". */
  readonly citing?: boolean;
}

/** The subject of a verb at the end of its clause, behind the conjunction or the relative pronoun that opens it at `start`. */
function readSubordinate(passage: Passage, start: number, { from, to }: Verb): Mention | null {
  const { items, lexicon } = passage;
  const { auxiliaries, clauseOpeners } = lexicon.sets;
  const next = items[to];
  if (next?.word === true && !auxiliaries.has(next.folded)) return null;
  const opened = clauseOpeners.has(foldedAt(items, start))
    ? readAfterOpener(passage, start, from)
    : null;
  return opened ?? readRelative(passage, start, from);
}

/** True for "*Des* Weiteren": at the head of a clause an article of no subject, where articles tell the case. */
function isOfWhat({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const article = foldedAt(items, at);
  const { articles, links, nominative } = sets;
  return (
    nominative.size > 0 && links.has(article) && articles.has(article) && !nominative.has(article)
  );
}

/**
 * The subject of a reporting verb in a language whose verb is the second constituent. What stands
 * first is the subject, or else something that has changed places with it: an adverb, a prepositional
 * phrase, an object ("Den Unmut brachte *die Sprecherin* zum Ausdruck").
 */
export function readVerbSecond(
  passage: Passage,
  verb: Verb,
  [lowest, highest]: Range,
): Mention | null {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const start = clauseStart(passage, verb.from, lowest);
  const subordinate = readSubordinate(passage, start, verb);
  if (subordinate !== null) return subordinate;
  // "Nachdem der Brief geöffnet worden war sagte *er*": whatever stands before, a pronoun behind its verb is the subject.
  const behind = pronounAt(passage, verb.to);
  if (behind !== null && behind.agreement === 'he') return behind;
  const auxiliary = items.findIndex(
    (item, at) => at >= start && at < verb.from && sets.auxiliaries.has(item.folded),
  );
  // "wird von der Zeitung zitiert": who passes words on is not who said them.
  const agent = verb.citing === true ? null : readPassiveAgent(passage, auxiliary, verb.from);
  if (agent !== null) return agent;
  if (sets.coordinators.has(foldedAt(items, verb.from - 1))) {
    // "X kam nach Berlin und nannte Y …": the verb keeps the subject of the clause before.
    const initial = readInitial(passage, lowest, verb.from - 1);
    if (initial?.led === false) return initial;
    return readVerbSecondTopic(passage, verb.from - 1) ?? initial;
  }
  const finite = auxiliary < 0 ? verb.from : auxiliary;
  const [after, limit] =
    auxiliary < 0 ? [verb.to, highest] : [auxiliary + 1, Math.max(auxiliary + 1, verb.from)];
  const inverted = pronounAt(passage, after);
  const object = inverted?.agreement === 'any' && isNamedBefore(passage, finite, lowest);
  if (inverted !== null && inverted.agreement !== 'i' && !object) return inverted;
  const head = items[finite - 1]?.folded === ',' ? readPersonalHead(passage, lowest, finite) : null;
  if (head !== null) return head;
  const left = readLeft(passage, finite, lowest);
  if (object) return left;
  const first = left === null ? undefined : items[left.from];
  const afterComma = items[finite - 1]?.folded === ',';
  const inside = left !== null && isInsideFirst(passage, start, left);
  const displaced =
    left === null ||
    left.led ||
    inside ||
    (afterComma && (left.apposition === null || isOpened(passage, left.from, lowest))) ||
    opensOblique(passage, left.from) ||
    isOfWhat(passage, left.from) ||
    (left.to - left.from === 1 && isAdverb(first, lexicon));
  if (left !== null && !displaced && isPersonal(passage, left)) return left;
  // "Och X anser *att* Y …": whoever stands behind "that" is in what was said.
  const told = lexicon.complementisers.match(items, inside ? verb.to : after) !== null;
  const [midfield, end] = inside ? [verb.to, highest] : [after, limit];
  const right = told ? null : readMidfield(passage, midfield, end);
  // "könne in *den* seltensten Fällen gesagt werden": an article of another case, and no subject.
  if (right === null) return left === null || opensOblique(passage, left.from) ? null : left;
  if (displaced) return right;
  const nominative = sets.nominative.has(foldedAt(items, right.from));
  const names = isPersonal(passage, right);
  return nominative && names ? right : left;
}

/** Whom a sentence without a reporting word is about, by the place of its finite verb. */
export function readVerbSecondTopic(passage: Passage, end: number): Mention | null {
  const finite = findFinite(passage, end);
  if (finite === null) return null;
  return readVerbSecond(passage, { from: finite, to: finite + 1 }, [0, end]);
}
