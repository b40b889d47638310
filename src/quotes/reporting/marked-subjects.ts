import { behindClause, closesClause, closesRelative } from './clause-ends';
import { clauseStart, insertionStart } from './clauses';
import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { type Mention, pronounAt } from './mentions';
import { hasSyllableNames, withoutShared } from '../speakers/syllable-names';

const ENDS_CLAUSE = /\p{Script=Hiragana}$/u;

/** How a subject's particle is written: a word of its own, or the end of one. */
type Particle = 'alone' | 'stuck';

/** The noun phrase that a subject particle closes, nearest before `end` and not before `limit`. */
export function readMarked(
  items: readonly Item[],
  end: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  let circumstance = false;
  for (let at = end - 1; at >= limit; at -= 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) break;
    const particle = particleAt(items, item, at, lexicon);
    if (particle === null) continue;
    // "職員*が*辞めたこと*については*「Q」": who does something in what a circumstance tells.
    if (circumstance && lexicon.sets.clauseMarkers.has(item.folded)) continue;
    const other =
      particle === 'stuck'
        ? isNoSubject(items, item, at, end, lexicon)
        : isInClause(items, at, [limit, end], lexicon);
    if (other) continue;
    let last = particle === 'alone' ? at : at + 1;
    // "住民*から*は": whom a voice comes from.
    while (last - 1 > limit && lexicon.sets.agents.has(items[last - 1]?.folded ?? '')) last -= 1;
    const from = phraseStart(items, last, limit, particle, lexicon);
    if (from >= last) continue;
    if (isCircumstance(items, [at, last], particle, lexicon)) {
      circumstance = true;
      continue;
    }
    const topic = particle === 'alone' ? topicBefore(items, [from, last], limit, lexicon) : null;
    if (topic !== null) return topic;
    const pronoun = pronounAt(items, last - 1, lexicon);
    if (pronoun !== null) return pronoun;
    return { from, to: last, kind: 'phrase', agreement: null, apposition: null, led: false };
  }
  return null;
}

/**
 * `木村氏*は、*海峡の安全は「Q」と訴えた`: somebody with a title or an office, set off by a comma, before the topic
 * of the clause, which is nobody; else null.
 */
function topicBefore(
  items: readonly Item[],
  [from, last]: readonly [number, number],
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  const somebody = (at: number): boolean => {
    const group = lexicon.sets.groupMarks.has(items[at]?.folded ?? '');
    const folded = items[group ? at - 1 : at]?.folded ?? '';
    return lexicon.sets.courtesy.has(folded) || isRole(folded, lexicon);
  };
  if (
    lexicon.words.unspaced !== true ||
    items.slice(from, last).some((_, at) => somebody(from + at))
  )
    return null;
  const remnant = items.slice(from, last - 1).some(({ folded }) => isClauseWord(folded, lexicon));
  for (let at = from - 1; at > limit; at -= 1) {
    if (items[at]?.quote !== null && !remnant) return null;
    const { folded } = items[at] ?? { folded: '' };
    // Not "警察*によると、*男は".
    const topic =
      folded.length === 1 &&
      lexicon.markers.includes(folded) &&
      !lexicon.sets.clauseMarkers.has(folded);
    // "急いだ*ため*傘は": what is left of another clause is nobody either.
    const apart = items[at + 1]?.folded === '、' || remnant;
    if (!topic || !apart || !somebody(at - 1)) continue;
    const start = phraseStart(items, at, limit, 'alone', lexicon);
    return { from: start, to: at, kind: 'phrase', agreement: null, apposition: null, led: false };
  }
  return null;
}

/** True for a conjunction of more than one sign, which stands in no name: ja "ため", "ので". */
function isClauseWord(folded: string, { sets }: Lexicon): boolean {
  return folded.length > 1 && sets.stops.has(folded);
}

/** True for "死亡したこと*については*", "午後*には*": a topic particle behind a postposition, which is about no subject. */
function isCircumstance(
  items: readonly Item[],
  [at, last]: readonly [number, number],
  particle: Particle,
  { sets }: Lexicon,
): boolean {
  const before = items[at - 1]?.folded ?? '';
  // A sign that is a postposition elsewhere may end a name.
  return particle === 'alone' && last === at && before.length > 1 && sets.stops.has(before);
}

/** The subject's particle that an item is or ends in, or null. */
function particleAt(
  items: readonly Item[],
  item: Item,
  at: number,
  lexicon: Lexicon,
): Particle | null {
  // Korean "이" by itself is "this", but not behind a bracket: "교수(경제학)*는*".
  const behind = items[at - 1]?.folded === ')' && items[at - 1]?.end === item.start;
  const written = behind || !hasSyllableNames(lexicon);
  if (written && lexicon.markers.includes(item.folded)) return 'alone';
  const sticks =
    lexicon.words.unspaced !== true &&
    (lexicon.sets.quoteParticles.size > 0 || lexicon.pronouns.has(item.folded));
  const marked = lexicon.markers.some((marker) => endsIn(item, marker));
  return sticks && (marked || withoutShared(item.folded, lexicon) !== null) ? 'stuck' : null;
}

/** True for a word that is more than its ending. */
function endsIn({ folded }: Item, ending: string): boolean {
  return folded.length > ending.length && folded.endsWith(ending);
}

/** True where the word that ends in a particle is no subject of the verb at `end`. */
function isNoSubject(
  items: readonly Item[],
  item: Item,
  at: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const { nominaliser } = lexicon.words;
  return (
    // "'이기는 변화'": within marks that the language does not count as speech.
    /^['‘]$/u.test(items[at - 1]?.folded ?? '') ||
    // "이같*이* 말하고"
    lexicon.sets.stops.has(item.folded) ||
    // "체포하는*것*은": a clause made a noun.
    (nominaliser !== undefined &&
      lexicon.markers.some((one) => item.folded.endsWith(nominaliser + one))) ||
    endsInVerb(item, lexicon) ||
    isOfClause(items, at, end, lexicon)
  );
}

/** Where the phrase that ends before `last` begins. */
function phraseStart(
  items: readonly Item[],
  last: number,
  limit: number,
  particle: Particle,
  lexicon: Lexicon,
): number {
  const { unspaced } = lexicon.words;
  let from = clauseStart(items, last, limit, lexicon);
  if (unspaced === true) from = behindClause(items, behindComma(items, from, last), last, lexicon);
  // Particles and the verb of the quote before: "Q1라고 *주장하자* X는 Q2".
  for (;;) {
    const cue = lexicon.cues.match(items, from);
    if (lexicon.sets.quoteParticles.has(items[from]?.folded ?? '')) from += 1;
    else if (cue !== null && unspaced !== true) from += cue.length;
    else break;
  }
  if (unspaced !== true) from = behindLastPhrase(items, from, last, particle, lexicon);
  return withOwner(items, from, limit, lexicon);
}

/** ja "続いているが*、*補佐官は": behind a comma after a word in kana, which ends a clause there. */
function behindComma(items: readonly Item[], from: number, last: number): number {
  for (let at = last - 1; at >= from; at -= 1) {
    const folded = items[at]?.folded ?? '';
    const before =
      folded === '、' && at > from ? (items[at - 1]?.folded ?? '') : folded.slice(0, -1);
    if (folded.endsWith('、') && ENDS_CLAUSE.test(before)) return at + 1;
  }
  return from;
}

/** "In *Y* X ने": the phrase begins after the last postposition, and after another clause or reporting word. */
function behindLastPhrase(
  items: readonly Item[],
  from: number,
  last: number,
  particle: Particle,
  lexicon: Lexicon,
): number {
  for (let place = last - (items[last - 1]?.folded === ')' ? 1 : 2); place >= from; place -= 1) {
    // "혁신위원(*서울 광진을* 당협위원장)은": what stands in brackets ends no phrase before them.
    const open = items[place]?.folded === ')' ? insertionStart(items, place, from) : null;
    if (open !== null) {
      place = open;
      continue;
    }
    // "법조계에 *따르면* X는": so too after another's reporting word.
    const cue = lexicon.cues.match(items, place);
    const ends =
      (particle === 'stuck' && cue !== null) ||
      lexicon.sets.stops.has(items[place]?.folded ?? '') ||
      closesRelative(items[place], lexicon) ||
      closesClause(items[place], lexicon);
    if (ends) return place + (cue?.length ?? 1);
  }
  return from;
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
  return lexicon.endings.relative.some(
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
  [limit, end]: readonly [number, number],
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
