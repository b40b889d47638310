import { type Cue, isParticiple } from '../reporting/cues';
import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from '../reporting/mentions';
import { type IndirectContent, contentOf, frameEnd } from '../reporting/reported-clause';
import { phraseEnd } from '../reporting/phrase-end';
import { isTag, trails } from '../reporting/tag-subjects';
import { findFinite } from '../reporting/finite-verbs';
import { tagRange } from './clause-tags';
import { endsInTag } from './nearer-tags';
import { hasBareObject, isNounWithClause } from './objects';
import { tellsOfTag } from './tag-tails';
import { COLON, COMMA, INSERTS, SENTENCE_END } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** Whether what stands before the comma of "C, sagte S" can be a clause of its own: a name with its apposition is none. */
function isClause(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  if (lexicon.words.closingComma === true) return !isNounWithClause(items, comma, lexicon);
  if (lexicon.words.verbSecond !== true) return true;
  const { auxiliaries, reportedForms } = lexicon.sets;
  const commas = items.slice(0, comma).filter((item) => COMMA.has(item.folded)).length;
  if (lexicon.sets.clauseOpeners.has(foldedAt(items, 0)) && commas === 0) {
    // "Während der Feiertage sollen …" against "Wenn er verurteilt wird": where the finite verb stands.
    return items
      .slice(0, comma - 1)
      .some(({ folded }) => auxiliaries.has(folded) || reportedForms.has(folded));
  }
  return hasFinite(items.slice(0, comma), lexicon);
}

/** True for "*The agency, which takes longer to count*, said C", where C may follow the verb at once: a noun phrase with its relative clause, and no clause of its own. */
function isDescribed(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  if (!lexicon.indirect.has('bare')) return false;
  const first = items.findIndex(({ folded }) => COMMA.has(folded));
  const only = items.findIndex(({ folded }, at) => at > first && COMMA.has(folded)) === comma;
  return (
    only &&
    lexicon.sets.relatives.has(foldedAt(items, first + 1)) &&
    phraseEnd(items, 0, first, lexicon) === first
  );
}

/** True where nothing but small words and the mention's insertion stands between it and its verb. */
function isBeside(items: readonly Item[], mention: Mention, cue: Cue, lexicon: Lexicon): boolean {
  const from = mention.apposition?.[1] ?? mention.to;
  return items
    .slice(from, cue.from)
    .every(
      ({ folded, word }, step) =>
        lexicon.sets.between.has(folded) ||
        (!word && (mention.apposition !== null ? step === 0 : !COMMA.has(folded))),
    );
}

/** True for "wie *die Zeitung* am Freitag unter Berufung auf X *meldete*": nothing but words up to a verb that stands last. */
function isAsClause(items: readonly Item[], mention: Mention, cue: Cue, lexicon: Lexicon): boolean {
  const opens = lexicon.sets.asWords.has(foldedAt(items, mention.from - 1));
  const next = items[cue.to];
  const closes = next === undefined || COMMA.has(next.folded) || SENTENCE_END.has(next.folded);
  const from = mention.apposition?.[1] ?? mention.to;
  return (
    lexicon.words.verbSecond === true &&
    opens &&
    closes &&
    items.slice(from, cue.from).every(({ word, markedName }) => word || markedName)
  );
}

/** True for "*According to the police*, …" and "*As X told the paper*, …" before the comma: it tells who says what follows. */
function opensSource(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  const opener = lexicon.cues.match(items, 0)?.value.kind;
  if (opener === 'according') return true;
  // "*Asked* about the toll, the mayor suggested …", "*Advertindo* que …, ele pediu …"
  const asked = lexicon.sets.passives.size > 0 || isParticiple(foldedAt(items, 0), lexicon);
  if (opener === 'verb' && items[0]?.capital === true && asked) return true;
  // "*Questionado se há provas*, o capitão confirmou, mas …"
  if (lexicon.sets.asked.has(foldedAt(items, 0))) return true;
  if (!lexicon.sets.asWords.has(foldedAt(items, 0))) return false;
  for (let at = 1; at < comma; at += 1)
    if (lexicon.cues.match(items, at)?.value.kind === 'verb') return true;
  return false;
}

/** True for an article that is no preposition as well, before anything but a time. */
export function opensObject(items: readonly Item[], at: number, { sets }: Lexicon): boolean {
  const folded = foldedAt(items, at);
  return sets.articles.has(folded) && !sets.stops.has(folded) && !isTimely(items, at + 1, sets);
}

/** True where a preposition or a time begins what stands behind the verb, where commas part no clauses by rule. */
function isAdverbial(items: readonly Item[], at: number, { sets, words }: Lexicon): boolean {
  const folded = foldedAt(items, at);
  const plain =
    words.verbSecond !== true && words.closingComma !== true && words.subject === 'around';
  return (
    plain && (sets.times.has(folded) || (sets.stops.has(folded) && !sets.relatives.has(folded)))
  );
}

/** True where a clause of its own stands behind the verb: "Asked about it, the mayor suggested *there was a way*". */
function opensReported(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const { stops, times, between } = lexicon.sets;
  const first = items[at];
  const { unspaced, closingComma } = lexicon.words;
  if (first?.word !== true || unspaced === true || closingComma === true) return false;
  const small = stops.has(first.folded) || times.has(first.folded) || between.has(first.folded);
  if (small || isTimely(items, at, lexicon.sets) || isParticiple(first.folded, lexicon))
    return false;
  const end = items.findIndex((item, place) => place >= at && (!item.word || item.quote !== null));
  return (end < 0 ? items.length : end) - at >= FEWEST_REPORTED;
}

/** Words of such a clause. */
const FEWEST_REPORTED = 4;

function isTimely(items: readonly Item[], at: number, { times }: Lexicon['sets']): boolean {
  return times.has(foldedAt(items, at)) || times.has(foldedAt(items, at + 1));
}

/** "*Dans la nuit de lundi à mardi, vers 3h20*, un incendie s'est déclaré": when something was, and no clause. */
function isWhen(items: readonly Item[], end: number, { sets }: Lexicon): boolean {
  if (!sets.stops.has(foldedAt(items, 0))) return false;
  const { stops, links, articles, times } = sets;
  const words = items.slice(0, end);
  if (!words.some(({ folded }) => times.has(folded))) return false;
  return words.every(
    ({ word, quote, folded }) =>
      quote === null &&
      (!word ||
        /^\d/u.test(folded) ||
        [stops, links, articles, times].some((small) => small.has(folded))),
  );
}

/** `C, said S.` and `C, S said, C.` */
export function aroundTag(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  const [start, end] = tagRange(cue, mention);
  if (isNoTag(items, cue, mention, lexicon)) return null;
  const comma = commaBefore(items, start, lexicon);
  if (comma === null) return null;
  if (opensSource(items, comma, lexicon) || endsInTag(items, comma, lexicon)) return null;
  if (start === cue.from && isDescribed(items, comma, lexicon)) return null;
  // "As before, X said *that* no": what it reports stands behind it.
  if (start < cue.from && lexicon.complementisers.match(items, end) !== null) return null;
  if (cue.bare && !cue.addressing && start < cue.from && opensReported(items, end, lexicon))
    return null;
  // "so X *weiter*, …"
  let close = end;
  while (lexicon.sets.between.has(foldedAt(items, close))) close += 1;
  const at = signBehind(items, close, end + TAG_REACH, cue);
  if (at === null) return null;
  const stop = items[at];
  const leads = stop !== undefined && COLON.has(stop.folded);
  if (!leads && isTag(items, at, items.length, lexicon)) return contentOf(items, 0, comma, lexicon);
  const ends = stop === undefined || (SENTENCE_END.has(stop.folded) && at >= items.length - 1);
  if (leads || ends)
    return isClause(items, comma, lexicon) ? contentOf(items, 0, comma, lexicon) : null;
  if (!COMMA.has(stop.folded)) return null;
  return aroundBoth(items, [comma, at], [close, end], lexicon);
}

/** Items behind the verb and the subject of a tag at most. */
const TAG_REACH = 12;

/** True for a verb and its subject that tell nothing of the clause before them. */
function isNoTag(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): boolean {
  const [start, end] = tagRange(cue, mention);
  const { asWords, relatives } = lexicon.sets;
  // "Návrh je hotový, *který* reaguje na …": a relative clause tells of a noun.
  if (mention?.kind === 'pronoun' && relatives.has(foldedAt(items, mention.from))) return true;
  if (isWhen(items, start, lexicon)) return true;
  // "*Об этом*, как пишет газета, сообщил X": what was said stands before.
  const back = lexicon.pointsBack.match(items, 0);
  if (back !== null && COMMA.has(foldedAt(items, back.length))) return true;
  const apart =
    mention !== null &&
    mention.to <= cue.from &&
    !isBeside(items, mention, cue, lexicon) &&
    !isAsClause(items, mention, cue, lexicon);
  if (apart) return true;
  if (start >= cue.from) return false;
  // "À propos de la crise, X souligne *la* concomitance": a verb behind its subject with an object of its own.
  if (!cue.addressing && opensObject(items, end, lexicon)) return true;
  // "Sull'ipotesi di X, l'esperta si dice *possibilista*": so does what it says of itself.
  if (!cue.bare && saysMore(items, end, lexicon)) return true;
  if (hasBareObject(items, end, cue, lexicon)) return true;
  return lexicon.words.verbSecond === true && !asWords.has(foldedAt(items, start - 1));
}

/** True where a word stands behind the verb of "C, S V" that is no time, no preposition and no small word, where commas part no clauses by rule. */
function saysMore(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const next = items[at];
  const { verbSecond, closingComma, subject } = lexicon.words;
  const plain = verbSecond !== true && closingComma !== true && subject === 'around';
  if (!plain || next?.word !== true || next.capital) return false;
  const { between, stops } = lexicon.sets;
  return !between.has(next.folded) && !stops.has(next.folded) && !isTimely(items, at, lexicon.sets);
}

/** Index of the comma or dash that parts a tag at `start` from the clause before it; null without one. */
function commaBefore(items: readonly Item[], start: number, { sets }: Lexicon): number | null {
  let comma = start - 1;
  while (
    comma > 0 &&
    // "C, *и* она пишет": a clause beside another tells nothing of it.
    !sets.coordinators.has(foldedAt(items, comma)) &&
    (sets.asWords.has(foldedAt(items, comma)) || sets.between.has(foldedAt(items, comma)))
  )
    comma -= 1;
  return comma >= 1 && INSERTS.has(foldedAt(items, comma)) ? comma : null;
}

/**
 * Index of the comma, the end or (behind a word of `afterQuote`: "C, so X: D") the colon that closes a tag, of the last
 * item that is looked at where none does; null where something stands before it that no tag has.
 */
function signBehind(items: readonly Item[], from: number, limit: number, cue: Cue): number | null {
  let at = from;
  for (; at < Math.min(items.length, limit); at += 1) {
    const item = items[at];
    if (item === undefined || (item.quote !== null && !item.markedName)) return null;
    if (COMMA.has(item.folded) || SENTENCE_END.has(item.folded)) break;
    // What follows tells more of it.
    if (COLON.has(item.folded)) return cue.kind === 'after' ? at : null;
    if (!item.word && !item.markedName && item.folded !== '(' && item.folded !== ')') return null;
  }
  return at;
}

/**
 * What is said around a tag between two commas.
 *
 * @param commas indexes of the two
 * @param ends where the tag ends behind its small words, and before them
 */
function aroundBoth(
  items: readonly Item[],
  [comma, at]: readonly [number, number],
  [close, end]: readonly [number, number],
  lexicon: Lexicon,
): IndirectContent | null {
  const before = contentOf(items, 0, comma, lexicon);
  const { sets } = lexicon;
  const { folded: next = '', quote = null } = items[at + 1] ?? {};
  // "C, said X (in an interview), *which* was given on Monday": what more is told of it.
  if (sets.relatives.has(next)) return before;
  // "C, сообщил X *со ссылкой на* врачей, знакомых с ходом дела"
  if (trails(items, end, lexicon)) return before;
  if (tellsOfTag(items, at + 1, lexicon)) return before;
  // "C, S said *on Thursday*, C", "C, S said *on Thursday*, matching …"
  if (at !== close && (!isAdverbial(items, end, lexicon) || isConnective(items, comma, lexicon)))
    return null;
  // el "C, τόνισε X, *μιλώντας* σε εκδήλωση": the writer goes on.
  if (sets.contrasts.has(next)) return before;
  const goesOn = quote === null && !isParticiple(next, lexicon) && !sets.asWords.has(next);
  if (at !== close && (!goesOn || sets.coordinators.has(next))) return before;
  // "*Namun*, lanjut Rini, kapal itu …"
  const joins = items.slice(0, comma).every(({ folded }) => sets.stops.has(folded));
  if (joins && lexicon.indirect.has('tag'))
    return contentOf(items, at + 1, frameEnd(items), lexicon);
  // "C, sagte der Chef, Ole Brandt, *der Deutschen Presse-Agentur*": whom it was told, where no verb follows.
  // "C, meent Jan Smit, *strateeg uit Leiden*": who it is, in a language that tells clauses by the place of the verb.
  const apart = lexicon.capitalNouns
    ? sets.articles.has(next) || sets.addresseeArticles.has(next)
    : lexicon.words.verbSecond === true;
  const told = apart && !hasFinite(items.slice(at + 1, frameEnd(items)), lexicon);
  return told ? before : contentOf(items, 0, comma, lexicon, [at + 1, frameEnd(items)]);
}

/** Words of a connective before its comma. */
const LONGEST_CONNECTIVE = 3;

/** True for "*En revanche*, X a insisté sur la halle, le lieu du salon": what opens the sentence is no clause that X says. */
function isConnective(items: readonly Item[], comma: number, { sets }: Lexicon): boolean {
  const small = comma <= LONGEST_CONNECTIVE && sets.stops.has(foldedAt(items, 0));
  return small && !items.slice(1, comma).some(({ capital }) => capital);
}

/** True where a finite verb stands among the items, by its form or its place. */
function hasFinite(items: readonly Item[], lexicon: Lexicon): boolean {
  const { auxiliaries, reportedForms } = lexicon.sets;
  return (
    items.some(({ folded }) => auxiliaries.has(folded) || reportedForms.has(folded)) ||
    findFinite(items, items.length, lexicon) !== null
  );
}
