import { type Cue, isParticiple } from '../../reporting/cues/cues';
import type { Item, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { FIGURE, type Mention } from '../../reporting/phrases/mentions';
import {
  type IndirectContent,
  clauseEnd,
  contentOf,
  opensAnother,
} from '../../reporting/clauses/reported-clause';
import { COMMA, PARTS_CLAUSES } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt, foldedText } from '../../words/tokens';

/** Words between a verb that means more than saying and its "that". */
const LONGEST_BETWEEN = 4;

/** How many words may stand between a verb and its "that", and how many items in a script without spaces, most of them letters. */
const REACH = 16;
const UNSPACED_REACH = 60;

/** A "that" behind a reporting word, half-open; indexes are of items. */
interface That {
  readonly at: number;
  readonly to: number;
  /** From where on it was looked for: behind the verb, and behind who said it where that stands there. */
  readonly from: number;
}

/** True for a "that" behind an object of the verb: a relative pronoun, or "that" behind a noun which no verb of saying reaches. */
function tellsOfNoun(passage: Passage, cue: Cue, { at, from }: That): boolean {
  const { items, lexicon } = passage;
  const { sets, words } = lexicon;
  const behindComma = COMMA.has(foldedAt(items, at - 1));
  const commas = items.slice(from, at).filter((one) => COMMA.has(one.folded)).length;
  if (words.relativeThat === true && commas === 1 && behindComma) return true;
  const supposes = sets.suppositions.has(foldedAt(items, at));
  if (words.relativeThat === true && !supposes && hasObject(passage, from, at)) return true;
  // "condemned the war in a country *that* …": farther off only a verb of saying reaches it.
  const verb = foldedText(items, cue.from, cue.to);
  const says = cue.bare || cue.addressing || sets.plainVerbs.has(verb);
  const known =
    sets.articles.has(foldedAt(items, at - 2)) && !sets.times.has(foldedAt(items, at - 1));
  if (sets.plainVerbs.size === 0 || !known || says) return false;
  // "underlines *the problems that* fishermen face"
  return at - from > LONGEST_BETWEEN || hasObject(passage, from, at);
}

/**
 * True for "criticó *las políticas* que …": a noun with its article right behind the verb, which is neither
 * whom it is said to ("dijo a los periodistas que") nor a time.
 */
function hasObject({ items, lexicon }: Passage, from: number, to: number): boolean {
  const { sets } = lexicon;
  const isArticle = (folded: string): boolean =>
    sets.articles.has(folded) && !sets.stops.has(folded);
  let at = from;
  // "reporta *37 muertos* por las lluvias que …": so is what is counted.
  const counted = FIGURE.test(foldedAt(items, at)) && to - at > 1;
  if (counted && !sets.times.has(foldedAt(items, at + 1))) return true;
  for (; at < to; at += 1) {
    const folded = foldedAt(items, at);
    const next = foldedAt(items, at + 1);
    // "a dit *à la* police que": a preposition that may stand between verb and subject.
    if (sets.between.has(folded) && sets.stops.has(folded) && sets.articles.has(next)) return false;
    const small = sets.between.has(folded) && !sets.articles.has(folded);
    const time = sets.times.has(folded) || sets.times.has(next);
    if (!small && !time && items[at]?.word === true) break;
  }
  // "ha informato *la polizia* che": who can be told.
  if (isRole(foldedAt(items, at + 1), lexicon)) return false;
  return to - at > 1 && isArticle(foldedAt(items, at));
}

/** True where a sentence begins with what points back, and the verb stands behind it: "*Lo* ha riferito X". */
function hasPointer({ items, lexicon }: Passage, { from }: Cue): boolean {
  const length = lexicon.pointsBack.match(items, 0)?.length ?? 0;
  return (
    lexicon.words.relativeThat === true &&
    length > 0 &&
    items.slice(length, from).every(({ folded }) => lexicon.sets.between.has(folded))
  );
}

/** "*Säger rådet* inget …", "Tror du att …?": with its verb first a clause is a condition or a question. */
function opensWithSubject({ items, lexicon }: Passage, { from, to }: Cue): boolean {
  if (lexicon.words.verbSecond !== true || from > 0 || items[to]?.word !== true) return false;
  // de "Berichtet *wird* auch, dass …": a participle.
  return !lexicon.sets.auxiliaries.has(foldedAt(items, to));
}

/** True for "X, som kommer *att* få i uppdrag …, att C": in the relative clause that a comma opens and none has closed. */
function isInRelative({ items, lexicon }: Passage, from: number, at: number): boolean {
  if (lexicon.words.verbSecond !== true) return false;
  const comma = items.findLastIndex((item, place) => place < at && COMMA.has(item.folded));
  return comma >= from && comma < at - 1 && lexicon.sets.relatives.has(foldedAt(items, comma + 1));
}

/** "ha descritto X *come* un uomo buono": behind a verb of calling it leads to what somebody is called. */
function callsAs({ items, lexicon: { sets } }: Passage, cue: Cue, { at, to }: That): boolean {
  const verb = foldedText(items, cue.from, cue.to);
  if (!sets.callingVerbs.has(verb) || !sets.asWords.has(foldedAt(items, at))) return false;
  // "descritto come “Q” *dai vicini*": whoever calls somebody so stands behind it.
  return items[to]?.quote === null || sets.agents.has(foldedAt(items, to + 1));
}

/** True for a "that" which opens what the reporting word before it tells. */
function opensReported(passage: Passage, cue: Cue, that: That): boolean {
  const { items, lexicon } = passage;
  const { at, to, from } = that;
  if (at > from && opensAnother(passage, at)) return false;
  if (pointsAtTime(passage, to)) return false;
  if (to - at === 1 && tellsOfNoun(passage, cue, that)) return false;
  if (callsAs(passage, cue, that)) return false;
  // "a plan that *would*": behind a relative pronoun the verb comes at once.
  return at === from || !lexicon.sets.auxiliaries.has(foldedAt(items, to));
}

/** What a "that" opens, up to where its clause ends. */
function clauseBehind(passage: Passage, { at, to }: That): IndirectContent | null {
  const { items, lexicon } = passage;
  const end = clauseEnd(passage, at);
  const infinitive = lexicon.sets.infinitiveOpeners.has(foldedAt(items, at));
  return contentOf(passage, [to, infinitive ? infinitiveEnd(passage, at, end) : end]);
}

/** True for fr "Le témoin affirme *ne pas avoir* vu la voiture": what somebody tells to have done, straight behind the verb. */
function tellsDeed({ items, lexicon: { sets } }: Passage, { kind, to }: Cue): boolean {
  let at = to;
  while (sets.negations.has(foldedAt(items, at))) at += 1;
  // pt "promete *ter a* ponte pronta": what somebody has is no deed.
  if (sets.articles.has(foldedAt(items, at + 1))) return false;
  return kind === 'verb' && sets.perfectInfinitives.has(foldedAt(items, at));
}

/** What somebody tells to have done; null where marks within tell which words are theirs. */
function deedBehind(passage: Passage, { to }: Cue): IndirectContent | null {
  const end = infinitiveEnd(passage, to, clauseEnd(passage, to));
  const marked = passage.items.slice(to, end).some(({ quote }) => quote !== null);
  return marked ? null : contentOf(passage, [to, end]);
}

/** `S said (to Y) that C`. */
export function afterComplementiser(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  let from = cue.to;
  // "konstaterade *att* han …": whoever stands behind "that" is in what was said.
  const begun = lexicon.complementisers.match(items, from) !== null;
  // "*Lo ha riferito* X nel briefing che …": its object is what was said before.
  const before = hasPointer(passage, cue) || opensWithSubject(passage, cue);
  if (!begun && before) return null;
  if (!begun && mention !== null && mention.from >= cue.to)
    from = mention.apposition?.[1] ?? mention.to;
  // "C, X said, *adding that* D": the later verb reports it.
  const adds = COMMA.has(foldedAt(items, from)) && isParticiple(foldedAt(items, from + 1), lexicon);
  if (adds && lexicon.cues.match(items, from + 1) !== null) return null;
  if (tellsDeed(passage, cue)) return deedBehind(passage, cue);
  // Thai "กล่าวว่า" is verb and "that" in one.
  const verb = foldedText(items, cue.from, cue.to);
  if (lexicon.words.unspaced === true && hasEnding(verb, lexicon.openers))
    return contentOf(passage, [from, clauseEnd(passage, from)]);
  const reach = lexicon.words.unspaced === true ? UNSPACED_REACH : REACH;
  for (let at = from; at < Math.min(items.length, from + reach); at += 1) {
    const item = items[at];
    if (item === undefined || PARTS_CLAUSES.has(item.folded)) return null;
    const match = lexicon.complementisers.match(items, at);
    if (match !== null && isInRelative(passage, cue.to, at)) continue;
    if (match !== null && opensClause(passage, at + match.length, item)) {
      const that = { at, to: at + match.length, from };
      return opensReported(passage, cue, that) ? clauseBehind(passage, that) : null;
    }
    // "dans une *note* que": behind an article it is a noun.
    const noun = lexicon.sets.articles.has(foldedAt(items, at - 1));
    // "وأضاف في برنامج *«الموجة»* أن C": a name in marks behind a noun that tells what it names.
    const named =
      at > from && lexicon.naming.match(items, at - 1, lexicon.words.attachedPrepositions);
    if (item.quote !== null && (named === false || named === null)) return null;
    // Thai "กล่าว*ชี้แจงว่า*" has its "that" written on the second verb.
    const far = lexicon.words.unspaced === true ? at >= cue.to : at > cue.to + 1;
    const other = far && !noun ? lexicon.cues.match(items, at) : null;
    if (other !== null && other.value.kind !== 'other') return null;
  }
  return null;
}

/** "ha raccontato di aver lavorato, *ma la sua versione non regge*": where a clause with a subject of its own goes on behind an infinitive, or `end`. */
function infinitiveEnd({ items, lexicon: { sets } }: Passage, from: number, end: number): number {
  const comma = items.findIndex(
    ({ folded }, at) =>
      at > from &&
      COMMA.has(folded) &&
      sets.coordinators.has(foldedAt(items, at + 1)) &&
      sets.articles.has(foldedAt(items, at + 2)),
  );
  return comma < 0 ? end : Math.min(end, comma);
}

/** True for "declined to prosecute that *year*;": a time closes the clause, and "that" points at it. */
function pointsAtTime({ items, lexicon: { sets } }: Passage, at: number): boolean {
  return sets.times.has(foldedAt(items, at)) && items[at + 1]?.word !== true;
}

/** False for it "di" before anything but an infinitive: "sempre *di* più". */
function opensClause(
  { items, lexicon: { sets, endings } }: Passage,
  at: number,
  { folded }: Item,
): boolean {
  if (!sets.infinitiveOpeners.has(folded)) return true;
  const verb = foldedAt(items, sets.negations.has(foldedAt(items, at)) ? at + 1 : at);
  return hasEnding(verb, endings.infinitive);
}
