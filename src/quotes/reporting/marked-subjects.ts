import { behindClause, closesClause, closesRelative } from './clause-ends';
import { clauseStart } from './clauses';
import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import { type Mention, pronounAt } from './mentions';
import { hasSyllableNames } from '../speakers/syllable-names';

/** The noun phrase that a subject particle closes, nearest before `end` and not before `limit`. */
export function readMarked(
  items: readonly Item[],
  end: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  for (let at = end - 1; at >= limit; at -= 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) break;
    // Korean "이" by itself is "this", but not behind a bracket: "교수(경제학)*는*".
    const behind = items[at - 1]?.folded === ')' && items[at - 1]?.end === item.start;
    const alone = lexicon.markers.includes(item.folded) && (behind || !hasSyllableNames(lexicon));
    const stuck =
      !alone &&
      lexicon.words.unspaced !== true &&
      (lexicon.sets.quoteParticles.size > 0 || lexicon.pronouns.has(item.folded)) &&
      lexicon.markers.some(
        (marker) => item.folded.length > marker.length && item.folded.endsWith(marker),
      );
    if (!alone && !stuck) continue;
    // "'이기는 변화'": within marks that the language does not count as speech.
    const named = stuck && /^['‘]$/u.test(items[at - 1]?.folded ?? '');
    // "체포하는*것*은": a clause made a noun.
    const nominal = lexicon.words.nominaliser;
    const made =
      stuck &&
      nominal !== undefined &&
      lexicon.markers.some((one) => item.folded.endsWith(nominal + one));
    if (made) continue;
    const clause = stuck && (endsInVerb(item, lexicon) || isOfClause(items, at, end, lexicon));
    if (named || clause) continue;
    const inner = alone && isInClause(items, at, end, limit, lexicon);
    if (inner) continue;
    let last = alone ? at : at + 1;
    // "住民*から*は": whom a voice comes from.
    while (last - 1 > limit && lexicon.sets.agents.has(items[last - 1]?.folded ?? '')) last -= 1;
    let from = clauseStart(items, last, limit, lexicon);
    if (lexicon.words.unspaced === true) from = behindClause(items, from, last, lexicon);
    // Particles and the verb of the quote before: "Q1라고 *주장하자* X는 Q2".
    for (;;) {
      const cue = lexicon.cues.match(items, from);
      if (lexicon.sets.quoteParticles.has(items[from]?.folded ?? '')) from += 1;
      else if (cue !== null && lexicon.words.unspaced !== true) from += cue.length;
      else break;
    }
    if (lexicon.words.unspaced !== true) {
      // "In *Y* X ने": the phrase begins after the last postposition.
      for (let place = last - 2; place >= from; place -= 1) {
        const cue = lexicon.cues.match(items, place);
        // "법조계에 *따르면* X는": so too after another's reporting word.
        const after = lexicon.sets.stops.has(items[place]?.folded ?? '');
        const before = closesRelative(items[place], lexicon) || closesClause(items[place], lexicon);
        if (after || (!alone && cue !== null) || before) {
          from = place + (cue?.length ?? 1);
          break;
        }
      }
    }
    from = withOwner(items, from, limit, lexicon);
    if (from >= last) continue;
    const pronoun = pronounAt(items, last - 1, lexicon);
    if (pronoun !== null) return pronoun;
    return { from, to: last, kind: 'phrase', agreement: null, apposition: null, led: false };
  }
  return null;
}

/** "*정치권의* 한 관계자": behind what tells whose, an article opens no phrase. */
function withOwner(items: readonly Item[], from: number, limit: number, lexicon: Lexicon): number {
  const { genitive } = lexicon.words;
  const owner = items[from - 1];
  const owned =
    genitive !== undefined &&
    from > limit &&
    owner?.quote === null &&
    owner.word &&
    owner.folded.endsWith(genitive) &&
    lexicon.sets.articles.has(items[from]?.folded ?? '');
  return owned ? from - 1 : from;
}

/** `"Q" 피해자 최지은씨*의* 말이다`: who said it, straight before a noun of telling, or null. */
export function readOwner(
  items: readonly Item[],
  from: number,
  end: number,
  { words }: Lexicon,
): Mention | null {
  const last = items[end - 1]?.folded ?? '';
  if (words.genitive === undefined || end <= from || !last.endsWith(words.genitive)) return null;
  if (items.slice(from, end).some(({ quote }) => quote !== null)) return null;
  return { from, to: end, kind: 'phrase', agreement: null, apposition: null, led: false };
}

/** True where what looks like a subject's particle belongs to a verb: ko "쉽*다는*". */
function endsInVerb({ folded }: Item, lexicon: Lexicon): boolean {
  const letters = folded.normalize('NFD');
  const marker = lexicon.markers.find((one) => folded.endsWith(one))?.normalize('NFD') ?? '';
  return lexicon.relativeEndings.some(
    (ending) =>
      ending.length > marker.length && ending.endsWith(marker) && letters.endsWith(ending),
  );
}

/** True where a subject's particle is that of a clause which ends before `end`: ko "의사*가* 없다고 *밝힌 데 대해*". */
function isOfClause(items: readonly Item[], at: number, end: number, lexicon: Lexicon): boolean {
  const { clauseMarkers } = lexicon.sets;
  const marker = lexicon.markers.find((one) => (items[at]?.folded ?? '').endsWith(one));
  if (marker === undefined || !clauseMarkers.has(marker)) return false;
  return items.slice(at + 1, end).some((item) => closesClause(item, lexicon));
}

/** True for ja "資金*が*…とする報告書を公表し、「Q」" behind another topic: a subject with a comma behind it, and a topic before it. */
function isInClause(
  items: readonly Item[],
  at: number,
  end: number,
  limit: number,
  { sets, markers }: Lexicon,
): boolean {
  if (!sets.clauseMarkers.has(items[at]?.folded ?? '')) return false;
  if (!items.slice(at, end).some(({ folded }) => folded === '、')) return false;
  return items
    .slice(limit, at)
    .some(
      ({ folded, quote }, place, before) =>
        quote === null &&
        markers.includes(folded) &&
        !sets.clauseMarkers.has(folded) &&
        !sets.stops.has(before[place - 1]?.folded ?? ''),
    );
}
