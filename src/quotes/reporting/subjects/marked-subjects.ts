import type { Item, Passage, Range } from '../../passage';
import { closesClause } from '../clauses/clause-ends';
import { mayName, topicBefore, topicBeforeSubject } from './earlier-topics';
import { fitsStem } from '../../words/closing-sounds';
import type { Lexicon } from '../../words/lexicon';
import { type Mention, pronounAt, phraseAt } from '../phrases/mentions';
import { type Particle, phraseStart } from './phrase-before-particle';
import { bareSubject, hasSyllableNames, withoutShared } from '../../speakers/names/syllable-names';
import { SENTENCE_END } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt, foldedText } from '../../words/tokens';
import { endsInKana } from '../../words/verb-forms';

/** What closes a name that stands in brackets, or a note behind it. */
const CLOSES_NAME: ReadonlySet<string> = new Set(')>〉》');

/** The noun phrase that a subject particle closes, nearest before `end` and not before `limit`. */
export function readMarked(passage: Passage, end: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  for (let at = end - 1; at >= limit; at -= 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.quote !== null && !isTerm(passage, at)) break;
    if (item.quote !== null) continue;
    const particle = particleAt(passage, item, at);
    if (particle === null) continue;
    if (particle === 'stuck' && isNoSubject(passage, at, end)) continue;
    let last = particle === 'alone' ? at : at + 1;
    // "住民*から*は": whom a voice comes from.
    while (last - 1 > limit && lexicon.sets.agents.has(foldedAt(items, last - 1))) last -= 1;
    const from = phraseStart(passage, [limit, last], particle);
    if (from >= last) continue;
    // "驚いていた*が*「Q」": behind a verb it is a conjunction.
    const verb = lexicon.words.unspaced === true && lexicon.cues.match(items, last - 1) !== null;
    if (verb && endsInKana(foldedAt(items, last - 1))) continue;
    if (isCircumstance(passage, [at, last], particle)) continue;
    const owner = ownerOfTopic(passage, [from, last], end);
    if (owner !== null) return owner;
    const topic = topicOver(passage, [from, last], { particle, limit, end });
    if (topic !== null) return topic;
    if (particle === 'alone' && isNobody(passage, [from, last], end)) continue;
    const pronoun = pronounAt(passage, last - 1);
    if (pronoun !== null) return pronoun;
    return phraseAt(from, last);
  }
  return null;
}

/**
 * True for what speaks for nobody, by its particle or its place: ja "時給*も*", said of any word; "愛着*が*深く", a
 * subject inside of a clause; "家*は*静かだ。「Q」と明かす", the subject of a sentence before.
 */
function isNobody(passage: Passage, [from, last]: Range, end: number): boolean {
  const { items, lexicon } = passage;
  const particle = foldedAt(items, last);
  const { sharedMarkers, clauseMarkers, quoteParticles } = lexicon.sets;
  const behind = lexicon.words.unspaced === true ? items.slice(last, end) : [];
  const ended = behind.some(({ folded }) => SENTENCE_END.has(folded));
  // "道*が*消えた。「Q」と嘆いた": within a sentence before, who does something is no topic of this one.
  if (ended && clauseMarkers.has(particle)) return true;
  // "細かな経緯*は*知らない*として*「Q」": of a clause that is reported besides.
  const other = ended || behind.some(({ folded }) => quoteParticles.has(folded));
  const weak =
    sharedMarkers.has(particle) ||
    clauseMarkers.has(particle) ||
    other ||
    isTopic(passage, [from, last]);
  return weak && !mayName(passage, [from, last]);
}

/**
 * "*井上さん*の牛舎は天井がない。「Q」とこぼす": whose thing a sentence before is about, by a courtesy title; null for what is
 * said in the sentence itself, and for whoever has a title of their own.
 */
function ownerOfTopic(passage: Passage, [from, last]: Range, end: number): Mention | null {
  const { items, lexicon } = passage;
  const { courtesy, links } = lexicon.sets;
  if (lexicon.words.unspaced !== true) return null;
  if (!items.slice(last, end).some(({ folded }) => SENTENCE_END.has(folded))) return null;
  const title = items.findIndex(
    ({ folded }, at) => at > from && at < last - 1 && courtesy.has(folded),
  );
  return title > 0 && links.has(foldedAt(items, title + 1)) ? phraseAt(from, title + 1) : null;
}

/** Signs of a noun that is put together from others: 保護期間延長. Most full names have four. */
const SHORTEST_COMPOUND = 5;
const HAN = /^\p{Script=Han}+$/u;

/** True for "休業する*場合*は", "*保護期間延長*は": a circumstance, and a noun made of others, of which something is said. */
function isTopic({ items, lexicon: { sets, words } }: Passage, [from, last]: Range): boolean {
  if (words.unspaced !== true) return false;
  const end = foldedAt(items, last - 1);
  const text = foldedText(items, from, last);
  const circumstance = end.length > 1 && sets.stops.has(end);
  return circumstance || (text.length >= SHORTEST_COMPOUND && HAN.test(text));
}

/** ja "森岡氏は*「共闘」*の成果を強調し「Q」と述べた": in a script without spaces, what goes on without the particle of speech. */
export function isTerm({ items, lexicon: { words, sets } }: Passage, at: number): boolean {
  const next = items[at + 1];
  const inside = items[at]?.quote;
  if (words.unspaced !== true || sets.quoteParticles.size === 0 || inside == null) return false;
  const short = inside.to - inside.from <= LONGEST_TERM;
  return short && next?.word === true && !sets.quoteParticles.has(next.folded);
}

/** In signs: what stands in marks and is longer is hardly a term. */
const LONGEST_TERM = 14;

/** Somebody who stands as a topic before a subject that is nobody; else null. */
function topicOver(
  passage: Passage,
  range: Range,
  {
    particle,
    limit,
    end,
  }: { readonly particle: Particle; readonly limit: number; readonly end: number },
): Mention | null {
  const { items } = passage;
  if (particle === 'alone') return topicBefore(passage, range, limit);
  const closesSubject = (at: number): boolean => {
    const item = items[at];
    return (
      item !== undefined &&
      particleAt(passage, item, at) === 'stuck' &&
      !isNoSubject(passage, at, end)
    );
  };
  return topicBeforeSubject(passage, range, { limit, closesSubject });
}

/** True for "死亡したこと*については*", "午後*には*": a topic particle behind a postposition, which is about no subject. */
function isCircumstance(
  { items, lexicon: { sets } }: Passage,
  [at, last]: Range,
  particle: Particle,
): boolean {
  const before = foldedAt(items, at - 1);
  // A sign that is a postposition elsewhere may end a name.
  return particle === 'alone' && last === at && before.length > 1 && sets.stops.has(before);
}

/** The subject's particle that an item is or ends in, or null. */
function particleAt({ items, lexicon }: Passage, item: Item, at: number): Particle | null {
  // Korean "이" by itself is "this", but not behind a bracket: "교수(경제학)*는*".
  // "<푸른신문>*은*"
  const behind = CLOSES_NAME.has(foldedAt(items, at - 1)) && items[at - 1]?.end === item.start;
  const written = behind || !hasSyllableNames(lexicon);
  if (written && lexicon.markers.includes(item.folded)) return 'alone';
  // "교수(경영학부)*도*"
  if (behind && lexicon.sets.sharedMarkers.has(item.folded)) return 'alone';
  const sticks =
    lexicon.words.unspaced !== true &&
    (lexicon.sets.quoteParticles.size > 0 || lexicon.pronouns.has(item.folded));
  // "전문*가*": an office that ends like a word with its particle.
  const office = lexicon.sets.roles.has(item.folded) || lexicon.sets.standIns.has(item.folded);
  const marked = !office && lexicon.markers.some((marker) => isMarkedWith(item, marker, lexicon));
  return sticks && (marked || withoutShared(item.folded, lexicon) !== null) ? 'stuck' : null;
}

/** True for a word that is more than the particle on it. */
function isMarkedWith({ folded }: Item, marker: string, { sets }: Lexicon): boolean {
  return folded.length > marker.length && folded.endsWith(marker) && fitsStem(folded, marker, sets);
}

/** True where the word that ends in a particle is no subject of the verb at `end`. */
function isNoSubject(passage: Passage, at: number, end: number): boolean {
  const { items, lexicon } = passage;
  const { nominaliser } = lexicon.words;
  const word = foldedAt(items, at);
  const bare = bareSubject(word, lexicon);
  return (
    // "'이기는 변화'": within marks that the language does not count as speech.
    /^['‘]$/u.test(foldedAt(items, at - 1)) ||
    // "이같*이* 말하고"
    lexicon.sets.stops.has(word) ||
    // "계획에 *대해서는* 말을 아꼈다": a particle behind what leads in a circumstance.
    lexicon.sets.stops.has(bare) ||
    // "말이 *나오는* 것을": what tells more of "that", a clause made a noun.
    opensNominal(passage, at + 1) ||
    // "질문*에는* 말을 아꼈다": what something is done to, or when.
    hasEnding(word, lexicon.endings.obliqueTopic) ||
    // "체포하는*것*은": a clause made a noun.
    (nominaliser !== undefined &&
      lexicon.markers.some((one) => word.endsWith(nominaliser + one))) ||
    endsInVerb(word, lexicon) ||
    isOfClause(passage, at, end)
  );
}

/** True where what looks like a subject's particle belongs to a verb: ko "쉽*다는*". */
function endsInVerb(word: string, lexicon: Lexicon): boolean {
  const letters = word.normalize('NFD');
  const marker = lexicon.markers.find((one) => word.endsWith(one))?.normalize('NFD') ?? '';
  return lexicon.endings.relative.some(
    (ending) =>
      ending.length > marker.length && ending.endsWith(marker) && letters.endsWith(ending),
  );
}

/** True where a subject's particle is that of a clause which ends before `end`: ko "의사*가* 없다고 *밝힌 데 대해*". */
function isOfClause(passage: Passage, at: number, end: number): boolean {
  const { items, lexicon } = passage;
  const { clauseMarkers } = lexicon.sets;
  const marker = lexicon.markers.find((one) => foldedAt(items, at).endsWith(one));
  // "시장 *측이*": with a noun before it as well.
  if (marker === undefined || !hasEnding(marker, clauseMarkers)) return false;
  return items
    .slice(at + 1, end)
    .some((item, step) => closesClause(item, lexicon) || opensNominal(passage, at + step + 2));
}

/** True for the noun at `at` that makes a noun of the clause before it: ko "*것을*". */
function opensNominal({ items, lexicon: { words } }: Passage, at: number): boolean {
  return (
    words.nominaliser !== undefined && items[at]?.folded.startsWith(words.nominaliser) === true
  );
}
