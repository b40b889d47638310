import type { Item, Passage, Range } from '../../passage';
import { endsBody } from '../../words/body-nouns';
import { fitsStem } from '../../words/closing-sounds';
import { isOfficeOrTitle, type Lexicon } from '../../words/lexicon';
import { behindClause, closesClause, closesRelative } from '../clauses/clause-ends';
import { clauseStart, insertionStart } from '../clauses/clauses';
import { foldedAt } from '../../words/tokens';
import { endsInKana } from '../../words/verb-forms';

const FIGURES = /^\p{Nd}+$/u;

/** How a subject's particle is written: a word of its own, or the end of one. */
export type Particle = 'alone' | 'stuck';

/** Where the phrase that ends before `last`, with its subject's particle, begins: not before `limit`. */
export function phraseStart(passage: Passage, [limit, last]: Range, particle: Particle): number {
  const { items, lexicon } = passage;
  const { unspaced } = lexicon.words;
  let from = clauseStart(passage, last, limit);
  if (unspaced === true) from = behindClause(passage, behindComma(passage, from, last), last);
  // Particles and the verb of the quote before: "Q1라고 *주장하자* X는 Q2".
  for (;;) {
    const cue = lexicon.cues.match(items, from);
    // "*고* 의원은": a surname is spelt like the particle of a quote.
    const behindQuote = unspaced === true || items[from - 1]?.quote != null;
    if (behindQuote && lexicon.sets.quoteParticles.has(foldedAt(items, from))) from += 1;
    else if (cue !== null && unspaced !== true) from += cue.length;
    else break;
  }
  // "*また*内務省の報道官は", "*さらに*…": what joins a sentence to the one before.
  while (from < last - 1 && isJoint(items[from], lexicon)) from += 1;
  if (unspaced !== true) from = behindLastPhrase(passage, [from, last], particle);
  return withOwner(passage, from, limit);
}

/** ja "続いているが*、*補佐官は": behind a comma after a word in kana, which ends a clause there. */
function behindComma({ items, lexicon: { words } }: Passage, from: number, last: number): number {
  if (words.clauseComma === undefined) return from;
  for (let at = last - 1; at >= from; at -= 1) {
    const folded = foldedAt(items, at);
    const before =
      folded === words.clauseComma && at > from ? foldedAt(items, at - 1) : folded.slice(0, -1);
    if (folded.endsWith(words.clauseComma) && endsInKana(before)) return at + 1;
  }
  return from;
}

/** True for a conjunction of more than one sign at the head of a phrase in a script without spaces. */
function isJoint(item: Item | undefined, { sets, words }: Lexicon): boolean {
  const folded = item?.folded ?? '';
  return (
    words.unspaced === true &&
    words.subject === 'marked' &&
    folded.length > 1 &&
    sets.between.has(folded)
  );
}

/** "In *Y* X ने": the phrase begins after the last postposition, and after another clause or reporting word. */
function behindLastPhrase(
  { items, lexicon }: Passage,
  [from, last]: Range,
  particle: Particle,
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
      (particle === 'stuck' && (cue !== null || isDay(items[place], lexicon))) ||
      lexicon.sets.stops.has(foldedAt(items, place)) ||
      closesRelative(items[place], lexicon) ||
      closesClause(items[place], lexicon) ||
      (particle === 'stuck' && isSpeakerAsTopic(items[place], lexicon));
    if (ends) return place + (cue?.length ?? 1);
  }
  return from;
}

/** "*푸른방송은* X 장관이 …고 말했다고 보도했다", "*총재는* 물가가 …": a body or an officer with the particle of a topic, the subject of another verb. */
function isSpeakerAsTopic(item: Item | undefined, lexicon: Lexicon): boolean {
  const { folded } = item ?? { folded: '' };
  const { clauseMarkers, organisations } = lexicon.sets;
  const topic = lexicon.markers.find((one) => folded.endsWith(one));
  if (topic === undefined || clauseMarkers.has(topic) || !fitsStem(folded, topic, lexicon.sets))
    return false;
  const bare = folded.slice(0, -topic.length);
  return organisations.has(bare) || endsBody(bare, lexicon) || isOfficeOrTitle(bare, lexicon);
}

/** "*정치권의* 한 관계자": behind what tells whose, an article opens no phrase. */
function withOwner({ items, lexicon }: Passage, from: number, limit: number): number {
  const { genitive } = lexicon.words;
  const owner = items[from - 1];
  const owned =
    genitive !== undefined &&
    from > limit &&
    owner?.quote === null &&
    owner.word &&
    owner.folded.endsWith(genitive) &&
    lexicon.sets.articles.has(foldedAt(items, from));
  return owned ? from - 1 : from;
}

/** "*12일* KTN은": a day of the month. */
function isDay(item: Item | undefined, { endings }: Lexicon): boolean {
  const folded = item?.folded ?? '';
  return endings.day.some(
    (ending) => folded.endsWith(ending) && FIGURES.test(folded.slice(0, -ending.length)),
  );
}
