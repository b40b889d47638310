import { type Cue, isParticiple } from '../reporting/cues';
import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from '../reporting/mentions';
import { COMMA } from '../reporting/phrase-signs';
import { type IndirectContent, contentOf, END, frameEnd } from '../reporting/reported-clause';
import { isTag, trails } from '../reporting/tag-subjects';
import { findFinite } from '../reporting/verb-second';

/** First and last position of the group of verb, subject and what hangs on it. */
export function tagRange(cue: Cue, mention: Mention | null): readonly [number, number] {
  if (mention === null) return [cue.from, cue.to];
  return [
    Math.min(cue.from, mention.from),
    Math.max(cue.to, mention.apposition?.[1] ?? mention.to, mention.to),
  ];
}

/** Whether what stands before the comma of "C, sagte S" can be a clause of its own: a name with its apposition is none. */
function isClause(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  if (lexicon.words.verbSecond !== true) return true;
  const { auxiliaries, reportedForms } = lexicon.sets;
  const commas = items.slice(0, comma).filter((item) => COMMA.test(item.folded)).length;
  if (lexicon.sets.clauseOpeners.has(items[0]?.folded ?? '') && commas === 0) {
    // "Während der Feiertage sollen …" against "Wenn er verurteilt wird": where the finite verb stands.
    return items
      .slice(0, comma - 1)
      .some(({ folded }) => auxiliaries.has(folded) || reportedForms.has(folded));
  }
  return hasFinite(items.slice(0, comma), lexicon);
}

/** True where nothing but small words and the mention's insertion stands between it and its verb. */
function isBeside(items: readonly Item[], mention: Mention, cue: Cue, lexicon: Lexicon): boolean {
  const from = mention.apposition?.[1] ?? mention.to;
  return items
    .slice(from, cue.from)
    .every(
      ({ folded, word }, step) =>
        lexicon.sets.between.has(folded) ||
        (!word && (mention.apposition !== null ? step === 0 : !COMMA.test(folded))),
    );
}

/** True for "wie *die Zeitung* am Freitag unter Berufung auf X *meldete*": nothing but words up to a verb that stands last. */
function isAsClause(items: readonly Item[], mention: Mention, cue: Cue, lexicon: Lexicon): boolean {
  const opens = lexicon.sets.asWords.has(items[mention.from - 1]?.folded ?? '');
  const next = items[cue.to];
  const closes = next === undefined || COMMA.test(next.folded) || END.test(next.folded);
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
  // "*Asked* about the toll, the mayor suggested …"
  if (opener === 'verb' && items[0]?.capital === true && lexicon.sets.passives.size > 0)
    return true;
  if (!lexicon.sets.asWords.has(items[0]?.folded ?? '')) return false;
  for (let at = 1; at < comma; at += 1)
    if (lexicon.cues.match(items, at)?.value.kind === 'verb') return true;
  return false;
}

/** True for an article that is no preposition as well, before anything but a time. */
export function opensObject(items: readonly Item[], at: number, { sets }: Lexicon): boolean {
  const folded = items[at]?.folded ?? '';
  return sets.articles.has(folded) && !sets.stops.has(folded) && !isTimely(items, at + 1, sets);
}

/** True where a preposition or a time begins what stands behind the verb, where commas part no clauses by rule. */
function isAdverbial(items: readonly Item[], at: number, { sets, words }: Lexicon): boolean {
  const folded = items[at]?.folded ?? '';
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
  return times.has(items[at]?.folded ?? '') || times.has(items[at + 1]?.folded ?? '');
}

/** "*Dans la nuit de lundi à mardi, vers 3h20*, un incendie s'est déclaré": when something was, and no clause. */
function isWhen(items: readonly Item[], end: number, { sets }: Lexicon): boolean {
  if (!sets.stops.has(items[0]?.folded ?? '')) return false;
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

/** Items of a tag. */
const LONGEST_TAG = 24;

/** "*C, a declarat S*, informează T.": the clause that ends at `end` has a tag of its own, which is nearer to who said it. */
function endsInTag(items: readonly Item[], end: number, lexicon: Lexicon): boolean {
  for (let comma = end - 2; comma > Math.max(0, end - LONGEST_TAG); comma -= 1)
    if (isTag(items, comma, end, lexicon)) return true;
  return false;
}

/** `C, said S.` and `C, S said, C.` */
export function aroundTag(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  const [start, end] = tagRange(cue, mention);
  // "Návrh je hotový, *který* reaguje na …": a relative clause tells of a noun.
  if (mention?.kind === 'pronoun' && lexicon.sets.relatives.has(items[mention.from]?.folded ?? ''))
    return null;
  if (isWhen(items, start, lexicon)) return null;
  // "*Об этом*, как пишет газета, сообщил X": what was said stands before.
  const back = lexicon.pointsBack.match(items, 0);
  if (back !== null && COMMA.test(items[back.length]?.folded ?? '')) return null;
  if (
    mention !== null &&
    mention.to <= cue.from &&
    !isBeside(items, mention, cue, lexicon) &&
    !isAsClause(items, mention, cue, lexicon)
  )
    return null;
  const { asWords } = lexicon.sets;
  // "À propos de la crise, X souligne *la* concomitance": a verb behind its subject with an object of its own.
  if (start < cue.from && !cue.addressing && opensObject(items, end, lexicon)) return null;
  if (
    lexicon.words.verbSecond === true &&
    start < cue.from &&
    !asWords.has(items[start - 1]?.folded ?? '')
  )
    return null;
  let comma = start - 1;
  while (
    comma > 0 &&
    // "C, *и* она пишет": a clause beside another tells nothing of it.
    !lexicon.sets.coordinators.has(items[comma]?.folded ?? '') &&
    (lexicon.sets.asWords.has(items[comma]?.folded ?? '') ||
      lexicon.sets.between.has(items[comma]?.folded ?? ''))
  )
    comma -= 1;
  if (comma < 1 || !/^[,，–—-]$/u.test(items[comma]?.folded ?? '')) return null;
  if (opensSource(items, comma, lexicon) || endsInTag(items, comma, lexicon)) return null;
  if (cue.bare && !cue.addressing && start < cue.from && opensReported(items, end, lexicon))
    return null;
  // "so X *weiter*, …"
  let close = end;
  while (lexicon.sets.between.has(items[close]?.folded ?? '')) close += 1;
  let at = close;
  for (; at < Math.min(items.length, end + 12); at += 1) {
    const item = items[at];
    if (item === undefined || (item.quote !== null && !item.markedName)) return null;
    if (COMMA.test(item.folded) || END.test(item.folded)) break;
    // "C, so X: D": what follows tells more of it.
    if (cue.kind === 'after' && item.folded === ':')
      return isClause(items, comma, lexicon) ? contentOf(items, 0, comma, lexicon) : null;
    if (!item.word && !item.markedName && item.folded !== '(' && item.folded !== ')') return null;
  }
  if (isTag(items, at, items.length, lexicon)) return contentOf(items, 0, comma, lexicon);
  const stop = items[at];
  const ends = stop === undefined || (END.test(stop.folded) && at >= items.length - 1);
  if (ends) return isClause(items, comma, lexicon) ? contentOf(items, 0, comma, lexicon) : null;
  if (stop === undefined || !COMMA.test(stop.folded)) return null;
  // "C, said X (in an interview), *which* was given on Monday": what more is told of it.
  if (lexicon.sets.relatives.has(items[at + 1]?.folded ?? ''))
    return contentOf(items, 0, comma, lexicon);
  // "C, сообщил X *со ссылкой на* врачей, знакомых с ходом дела"
  if (trails(items, end, lexicon)) return contentOf(items, 0, comma, lexicon);
  // "C, S said *on Thursday*, C", "C, S said *on Thursday*, matching …"
  if (at !== close && !isAdverbial(items, end, lexicon)) return null;
  const { folded: next = '', quote = null } = items[at + 1] ?? {};
  const goesOn = quote === null && !isParticiple(next, lexicon) && !asWords.has(next);
  if (at !== close && (!goesOn || lexicon.sets.coordinators.has(next)))
    return contentOf(items, 0, comma, lexicon);
  // "*Namun*, lanjut Rini, kapal itu …"
  const joins = items.slice(0, comma).every(({ folded }) => lexicon.sets.stops.has(folded));
  if (joins && lexicon.indirect.has('tag'))
    return contentOf(items, at + 1, frameEnd(items), lexicon);
  // "C, sagte der Chef, Ole Brandt, *der Deutschen Presse-Agentur*": whom it was told, where no verb follows.
  const article = [lexicon.sets.articles, lexicon.sets.addresseeArticles].some((set) =>
    set.has(items[at + 1]?.folded ?? ''),
  );
  const told =
    lexicon.words.capitalNouns === true &&
    article &&
    !hasFinite(items.slice(at + 1, frameEnd(items)), lexicon);
  return contentOf(items, 0, comma, lexicon, told ? null : [at + 1, frameEnd(items)]);
}

/** True where a finite verb stands among the items, by its form or its place. */
function hasFinite(items: readonly Item[], lexicon: Lexicon): boolean {
  const { auxiliaries, reportedForms } = lexicon.sets;
  return (
    items.some(({ folded }) => auxiliaries.has(folded) || reportedForms.has(folded)) ||
    findFinite(items, items.length, lexicon) !== null
  );
}

/** `Lanjut S, C`, `Katanya, C` and `Dikatakan (S), C`: a tag that opens its sentence, and what it reports behind the comma. */
export function afterTag(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  const { sets } = lexicon;
  const passive = cue.kind === 'verb' && sets.passiveVerbs.has(items[cue.from]?.folded ?? '');
  const tag = cue.kind === 'self' || (cue.kind === 'after' && mention !== null);
  if ((!passive && !tag) || lexicon.pointsBack.match(items, 0) !== null) return null;
  // A line without its stop is a heading.
  if (frameEnd(items) === items.length) return null;
  const opens = items
    .slice(0, cue.from)
    .every(({ folded, word }) => word && (sets.between.has(folded) || sets.stops.has(folded)));
  if (!opens || (mention !== null && mention.from < cue.from)) return null;
  let [, end] = tagRange(cue, mention === null ? null : { ...mention, apposition: null });
  while (sets.between.has(items[end]?.folded ?? '')) end += 1;
  if (!COMMA.test(items[end]?.folded ?? '')) return null;
  return contentOf(items, end + 1, frameEnd(items), lexicon);
}

/** `As S said, C`. */
export function afterAsClause(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  if (cue.kind !== 'verb' || cue.from > 14) return null;
  if (!lexicon.sets.asWords.has(items[0]?.folded ?? '')) return null;
  // "*So* beschreibt X den Tag, an dem …": a main clause about what was said before it.
  // "*Así lo* afirmó X, durante una visita": the same in Spanish, whose "así" is an as-word too.
  if (lexicon.pointsBack.match(items, 0) !== null) return null;
  for (let at = 1; at < cue.from; at += 1) if (COMMA.test(items[at]?.folded ?? '')) return null;
  // "Según confirmó X, *gerente del puerto*, no quedan plazas"
  const from = Math.max(cue.to, mention?.apposition?.[1] ?? cue.to);
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    if (items[at]?.quote !== null && items[at]?.markedName !== true) return null;
    if (!COMMA.test(items[at]?.folded ?? '')) continue;
    // "*A* dodal, *že* …": no clause that tells how the main one is known.
    const that = lexicon.complementisers.match(items, at + 1) !== null;
    return that ? null : contentOf(items, at + 1, frameEnd(items), lexicon);
  }
  return null;
}
