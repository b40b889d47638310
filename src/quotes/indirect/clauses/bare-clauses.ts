import { type Cue, isParticiple } from '../../reporting/cues/cues';
import type { Passage } from '../../passage';
import { FIGURE, type Mention } from '../../reporting/phrases/mentions';
import {
  type IndirectContent,
  clauseEnd,
  contentOf,
  frameEnd,
} from '../../reporting/clauses/reported-clause';
import { opensReport } from '../../reporting/clauses/opens-report';
import { hasPredicate, isUncovered } from './predicates';
import { COMMA, PARTS_CLAUSES } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { opensMarked } from '../../reporting/clauses/finite-verbs';
import { beforeSmallWords } from '../../words/small-words';

/** `S said C`, `S mengatakan, C`, `S 表示，C`. */
export function straightAfter(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  const clausal = lexicon.sets.clauseVerbs.has(foldedAt(items, cue.from));
  if (!cue.bare && !clausal) return null;
  if (lexicon.words.subject === 'initial' && closesOwnClause(passage, cue)) return null;
  // "told *the truth* about it": with no auxiliary behind it what stands at the verb is told, or whom it is told to.
  const speechless = lexicon.sets.auxiliaries.size > 0 && !hasAuxiliary(passage, cue.to);
  if (cue.addressing && speechless) return null;
  // "X表示，C": in a script without spaces nothing but a comma tells that a clause follows.
  if (lexicon.words.unspaced === true && !COMMA.has(foldedAt(items, cue.to))) return null;
  let from = cue.to;
  if (mention !== null && mention.from >= cue.to) from = mention.apposition?.[1] ?? mention.to;
  const { sets } = lexicon;
  from = behindWhen(passage, from);
  const first = items[from];
  if (first === undefined || isLeftBehind(passage, from)) return null;
  // "said X, *who* flew over it", "said *anything* before the crash": no clause.
  const opener = COMMA.has(first.folded) ? items[from + 1]?.folded : first.folded;
  if (sets.relatives.has(opener ?? '')) return null;
  // "had warned *of* bad weather": nor is what a small word links to the verb.
  const links = sets.links.has(first.folded) && !sets.articles.has(first.folded);
  // "told *reporters* in Rivermouth": nor is whom it is told to.
  const next = foldedAt(items, from + 1);
  const told = cue.addressing && sets.stops.has(next) && !sets.auxiliaries.has(next);
  if ((links || told) && lexicon.words.headFirst !== true) return null;
  // "mengaku *tidak* tahu": a clause without its subject.
  const negated = lexicon.words.headFirst === true && sets.negations.has(first.folded);
  const whole = hasPredicate(passage, from, frameEnd(items));
  // "menyampaikan *apresiasi* kepada warga", but "… *rencana* itu dibatalkan".
  if (clausal && isUncovered(passage, from)) return null;
  const object = clausal || sets.vague.has(first.folded);
  if (object && !(lexicon.words.headFirst === true && whole)) return null;
  if (sets.stops.has(first.folded) && !negated) return behindStop(passage, from, whole);
  // "mengaku *sudah* menunggu": what stands before the clause's own verb belongs to it.
  // "menerangkan *lagi*, para warga …": but not before a comma.
  const own = lexicon.words.headFirst === true && !COMMA.has(first.folded);
  const begin = own ? beforeSmallWords(passage, cue.to, from) : from;
  return contentOf(passage, [begin, beforeReport(passage, from, clauseEnd(passage, from))]);
}

/** Items within which a comma closes the words that tell to whom or where. */
const LONGEST_WHERE = 16;

/** `S mengatakan *kepada X*, C`: where a preposition stands behind the verb; `whole`: what it opens has a verb of its own. */
function behindStop(passage: Passage, from: number, whole: boolean): IndirectContent | null {
  const { items, lexicon } = passage;
  // "menyatakan *bahwa* bendungan aman, sedangkan …": too little was said for a clause, and what is behind the comma is none of it.
  if (lexicon.complementisers.match(items, from) !== null) return null;
  for (let at = from; at < Math.min(items.length, from + LONGEST_WHERE); at += 1) {
    if (items[at]?.quote !== null || PARTS_CLAUSES.has(foldedAt(items, at))) return null;
    if (COMMA.has(foldedAt(items, at))) return contentOf(passage, [at + 1, frameEnd(items)]);
  }
  // "menambahkan *di Kapela* ada tiga kapal": with no comma the clause begins there.
  return whole ? contentOf(passage, [from, clauseEnd(passage, from)]) : null;
}

/**
 * Index behind the small words and the times that begin at `from`: "said *also on Friday* the bridge was shut", "said *on
 * May 3* it had the money". Where the noun comes first a comma closes such a phrase, figures and all.
 */
function behindWhen({ items, lexicon }: Passage, from: number): number {
  const { sets, words, complementisers } = lexicon;
  const { between, times, stops } = sets;
  const isTime = (at: number): boolean => times.has(foldedAt(items, at));
  let at = from;
  while (at < items.length) {
    const led =
      words.headFirst !== true &&
      at === from &&
      stops.has(foldedAt(items, at)) &&
      isTime(at + 1) &&
      complementisers.match(items, at) === null;
    if (led) at += 2;
    else if (between.has(foldedAt(items, at)) || isTime(at)) at += 1;
    else if (sets.months.has(foldedAt(items, at - 1)) && FIGURE.test(foldedAt(items, at))) at += 1;
    else break;
  }
  return at;
}

/** "C, X said, *raising* fears", "in council *reports*, X asserted that …": behind the comma what more is told of it, or another's report. */
function isLeftBehind(passage: Passage, comma: number): boolean {
  const { items, lexicon } = passage;
  if (!COMMA.has(foldedAt(items, comma)) || lexicon.words.headFirst === true) return false;
  const next = foldedAt(items, comma + 1);
  return isParticiple(next, lexicon) || opensReport(passage, comma + 1);
}

/** "Suggesting *the toll was too high*, Mr. Doe told the paper …": before another verb with a subject of its own. */
function beforeReport(passage: Passage, from: number, end: number): number {
  const { items } = passage;
  for (let at = from + 1; at < end; at += 1)
    if (COMMA.has(foldedAt(items, at)) && opensReport(passage, at + 1)) return at;
  return end;
}

/** fa "وقتی X گفت*،* …", "سخنانی *که* X گفت …": where the verb comes last, one before a comma or behind a "that" of its own clause ends it. */
function closesOwnClause({ items, lexicon }: Passage, { from, to }: Cue): boolean {
  if (COMMA.has(foldedAt(items, to))) return true;
  for (let at = from - 1; at >= 0 && items[at]?.word === true; at -= 1)
    if (lexicon.complementisers.match(items, at) !== null) return true;
  return false;
}

/** `S said C that D`: where a clause follows the verb at once, a later "that" belongs to the clause. */
export function atOnce(
  passage: Passage,
  cue: Cue,
  mention: Mention | null,
): IndirectContent | null {
  const { items, lexicon } = passage;
  const { stops } = lexicon.sets;
  let at = behindWhen(passage, cue.to);
  // "Although nobody was reported, *X said* …": behind the comma another says it.
  if (isLeftBehind(passage, at)) return null;
  if (COMMA.has(foldedAt(items, at))) at += 1;
  const first = items[at];
  const words = first?.word === true && !stops.has(first.folded);
  if (!words && !opensMarked(passage, at)) return null;
  if (lexicon.complementisers.match(items, at) !== null) return null;
  return straightAfter(passage, cue, mention);
}

/** True where an auxiliary stands in what is told behind `from`. */
function hasAuxiliary({ items, lexicon: { sets } }: Passage, from: number): boolean {
  return items.slice(from).some(({ folded }) => sets.auxiliaries.has(folded));
}
