import type { Item } from '../../frames';
import { isRole, type Lexicon } from '../../words/lexicon';
import { canName, type Mention, type Reach, pronounAt, phraseAt } from '../phrases/mentions';
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

/** The subject after the verb, behind adverbs, prepositional phrases and objects: "sagte am Abend *X*". */
function readMidfield(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  const { sets } = lexicon;
  let at = from;
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped += 1) {
    while (at < limit && (isAdverb(items[at], lexicon) || sets.times.has(foldedAt(items, at))))
      at += 1;
    const first = items[at];
    if (first?.word !== true || at >= limit) return null;
    const oblique = isStop(items, at, lexicon);
    if (!oblique && !opensOblique(items, at, lexicon)) return readRight(items, at, limit, lexicon);
    at = phraseEnd(items, oblique ? at + 1 : at, limit, lexicon);
  }
  return null;
}

/** The first noun phrase of a clause whose verb stands last: "nachdem *die Anwältin* dem Richter gesagt hatte". */
function readAfterOpener(
  items: readonly Item[],
  opener: number,
  verb: number,
  lexicon: Lexicon,
): Mention | null {
  let at = opener + 1;
  while (at < verb && isAdverb(items[at], lexicon)) at += 1;
  const pronoun = pronounAt(items, at, lexicon);
  if (pronoun !== null) return pronoun;
  const to = phraseEnd(items, at, verb, lexicon);
  if (to <= at || !canName(items, at, to, lexicon)) return null;
  const apposition = appositionAt(items, to, verb, lexicon);
  return phraseAt(at, to, { apposition });
}

/** "*X*, Sprecher der Y, die Z trägt, sagte": the head of a sentence, where nothing but insertions follow it. */
function readPersonalHead(
  items: readonly Item[],
  lowest: number,
  verb: number,
  lexicon: Lexicon,
): Mention | null {
  const head = readSetOff(items, lowest, verb, lexicon);
  if (head === null) return null;
  return isPersonal(items, head, lexicon) || head.apposition !== null ? head : null;
}

/** Who speaks in a passive clause: "wird *von X* als … bezeichnet". */
export function readPassiveAgent(
  items: readonly Item[],
  auxiliary: number,
  verb: number,
  lexicon: Lexicon,
): Mention | null {
  const { agents, passives } = lexicon.sets;
  if (auxiliary < 0 || !passives.has(foldedAt(items, auxiliary))) return null;
  for (let at = auxiliary + 1; at < verb; at += 1) {
    if (agents.has(foldedAt(items, at))) return readObject(items, at + 1, verb, lexicon);
  }
  return null;
}

/** True where the clause that the item at `at` is in begins with a word that makes its verb last. */
function isOpened(items: readonly Item[], at: number, lowest: number, lexicon: Lexicon): boolean {
  const start = clauseStart(items, at + 1, lowest, lexicon);
  return lexicon.sets.clauseOpeners.has(foldedAt(items, start));
}

/** True where the phrase names a person or an office by more than a common noun. */
function isPersonal(items: readonly Item[], mention: Mention, lexicon: Lexicon): boolean {
  if (mention.kind !== 'phrase') return true;
  return items
    .slice(mention.from, headEnd(items, mention, lexicon))
    .some((item) => isRole(item.folded, lexicon));
}

/** True for two capitals side by side at a phrase's end: "der Hafenmeister *Jonas Reber*". */
function endsWithName(items: readonly Item[], { from, to }: Mention): boolean {
  return to - from > 2 && items[to - 1]?.capital === true && items[to - 2]?.capital === true;
}

/** Where the words behind the head of a phrase begin: "die Pflichten *des Präsidenten*" are no president. */
function headEnd(items: readonly Item[], { from, to }: Mention, { sets }: Lexicon): number {
  for (let at = from + 1; at < to; at += 1)
    if (items[at - 1]?.capital === true && sets.links.has(foldedAt(items, at))) return at;
  return to;
}

/**
 * True where a person, office or name stands straight before the verb, so that a pronoun behind it which is the same
 * as subject and object ("es") is the object: "*Ute Brandt* drückte es so aus: Q".
 */
function isNamedBefore(
  items: readonly Item[],
  finite: number,
  lowest: number,
  lexicon: Lexicon,
): boolean {
  const left = readLeft(items, finite, lowest, lexicon);
  if (left === null || left.led || left.to !== finite) return false;
  if (left.kind !== 'phrase') return true;
  const phrase = items.slice(left.from, left.to);
  const named = left.to - left.from > 1 && phrase.slice(-2).every(({ capital }) => capital);
  // "*Brandt* sagte es *so*:": one word with a capital, and behind "es" how.
  const how = lexicon.pointsBack.match(items, finite + 2)?.length === 1;
  const single = how && phrase.length === 1 && !isAdverb(phrase[0], lexicon);
  if (single && phrase[0]?.capital === true) return true;
  return named || isPersonal(items, left, lexicon);
}

/**
 * sv "På frågan om *han* stannar svarade Dirk Maas", "I ett brev *som* redaktionen läst skriver rådet": a pronoun in a clause
 * within what a preposition or conjunction opens the sentence with, which no comma need part from the verb.
 */
function isInsideFirst(
  items: readonly Item[],
  start: number,
  { kind, from }: Mention,
  { sets, subordinators }: Lexicon,
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
function readSubordinate(
  items: readonly Item[],
  start: number,
  { from, to }: Verb,
  lexicon: Lexicon,
): Mention | null {
  const { auxiliaries, clauseOpeners } = lexicon.sets;
  const next = items[to];
  if (next?.word === true && !auxiliaries.has(next.folded)) return null;
  const opened = clauseOpeners.has(foldedAt(items, start))
    ? readAfterOpener(items, start, from, lexicon)
    : null;
  return opened ?? readRelative(items, start, from, lexicon);
}

/**
 * The subject of a reporting verb in a language whose verb is the second constituent. What stands
 * first is the subject, or else something that has changed places with it: an adverb, a prepositional
 * phrase, an object ("Den Unmut brachte *die Sprecherin* zum Ausdruck").
 */
export function readVerbSecond(
  items: readonly Item[],
  verb: Verb,
  [lowest, highest]: Reach,
  lexicon: Lexicon,
): Mention | null {
  const { sets } = lexicon;
  const start = clauseStart(items, verb.from, lowest, lexicon);
  const subordinate = readSubordinate(items, start, verb, lexicon);
  if (subordinate !== null) return subordinate;
  // "Nachdem der Brief geöffnet worden war sagte *er*": whatever stands before, a pronoun behind its verb is the subject.
  const behind = pronounAt(items, verb.to, lexicon);
  if (behind !== null && behind.agreement === 'he') return behind;
  const auxiliary = items.findIndex(
    (item, at) => at >= start && at < verb.from && sets.auxiliaries.has(item.folded),
  );
  // "wird von der Zeitung zitiert": who passes words on is not who said them.
  const agent =
    verb.citing === true ? null : readPassiveAgent(items, auxiliary, verb.from, lexicon);
  if (agent !== null) return agent;
  if (sets.coordinators.has(foldedAt(items, verb.from - 1))) {
    // "X kam nach Berlin und nannte Y …": the verb keeps the subject of the clause before.
    const initial = readInitial(items, lowest, verb.from - 1, lexicon);
    if (initial?.led === false) return initial;
    return readVerbSecondTopic(items, verb.from - 1, lexicon) ?? initial;
  }
  const finite = auxiliary < 0 ? verb.from : auxiliary;
  const [after, limit] =
    auxiliary < 0 ? [verb.to, highest] : [auxiliary + 1, Math.max(auxiliary + 1, verb.from)];
  const inverted = pronounAt(items, after, lexicon);
  const object = inverted?.agreement === 'any' && isNamedBefore(items, finite, lowest, lexicon);
  if (inverted !== null && inverted.agreement !== 'i' && !object) return inverted;
  const head =
    items[finite - 1]?.folded === ',' ? readPersonalHead(items, lowest, finite, lexicon) : null;
  if (head !== null) return head;
  const left = readLeft(items, finite, lowest, lexicon);
  if (object) return left;
  const first = left === null ? undefined : items[left.from];
  const afterComma = items[finite - 1]?.folded === ',';
  const inside = left !== null && isInsideFirst(items, start, left, lexicon);
  const displaced =
    left === null ||
    left.led ||
    inside ||
    (afterComma && (left.apposition === null || isOpened(items, left.from, lowest, lexicon))) ||
    opensOblique(items, left.from, lexicon) ||
    (left.to - left.from === 1 && isAdverb(first, lexicon));
  if (left !== null && !displaced && isPersonal(items, left, lexicon)) return left;
  // "Och X anser *att* Y …": whoever stands behind "that" is in what was said.
  const told = lexicon.complementisers.match(items, inside ? verb.to : after) !== null;
  const [midfield, end] = inside ? [verb.to, highest] : [after, limit];
  const right = told ? null : readMidfield(items, midfield, end, lexicon);
  // "könne in *den* seltensten Fällen gesagt werden": an article of another case, and no subject.
  if (right === null) return left === null || opensOblique(items, left.from, lexicon) ? null : left;
  if (displaced) return right;
  const nominative = sets.nominative.has(foldedAt(items, right.from));
  const names = isPersonal(items, right, lexicon) || endsWithName(items, right);
  return nominative && names ? right : left;
}

/** Whom a sentence without a reporting word is about, by the place of its finite verb. */
export function readVerbSecondTopic(
  items: readonly Item[],
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const finite = findFinite(items, end, lexicon);
  if (finite === null) return null;
  return readVerbSecond(items, { from: finite, to: finite + 1 }, [0, end], lexicon);
}
