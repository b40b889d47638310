import type { Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { isTime, type Mention, pronounAt } from '../phrases/mentions';
import { behindOpening } from '../clauses/openings';
import { isStop } from '../phrases/noun-phrases';
import { LONGEST_CLAUSE } from '../clauses/clauses';
import { readMarked } from './marked-subjects';
import { readRight } from './subjects';
import { readInitial } from './initial-subjects';
import { readVerbSecondTopic } from './verb-second';
import { foldedAt } from '../../words/tokens';

/** "*Ekoran itu*, Rina menolak": a noun that is nobody's office, made known by the word behind it, and a comma open the sentence. */
function pointsBack({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  const { words, sets } = lexicon;
  if (words.headFirst !== true || from !== 0 || to !== 1) return false;
  const first = foldedAt(items, from);
  const known = sets.definite.has(foldedAt(items, to)) && items[to + 1]?.folded === ',';
  return known && !isRole(first, lexicon) && !sets.standIns.has(first);
}

/**
 * Who a sentence is about where no reporting word leads to a speaker ("Dabei griff sie den
 * Präsidenten an: Q"): the phrase at its head, else its first pronoun, else a name after no preposition.
 */
export function readTopic(passage: Passage, end: number): Mention | null {
  const { items, lexicon } = passage;
  const furthest = Math.min(end, LONGEST_CLAUSE);
  if (lexicon.words.verbSecond === true) {
    const subject = readVerbSecondTopic(passage, furthest);
    if (subject !== null && !subject.led) return subject;
  }
  const marked = lexicon.words.subject === 'marked' ? readMarked(passage, end, 0) : null;
  if (marked !== null) return marked;
  const head = readInitial(passage, 0, furthest);
  if (head !== null && !head.led && !pointsBack(passage, head)) return head;
  const opened = behindOpening(passage, 0, furthest);
  if (opened !== null) {
    const late = readInitial(passage, opened, furthest);
    // "Mengenai laporan terhadap X, *menantu* Y, polisi …": whose kin X is is not what the sentence is about.
    const kin = lexicon.words.headFirst === true && lexicon.sets.kin.has(foldedAt(items, opened));
    if (kin) return null;
    if (late !== null && !late.led) return late;
  }
  for (let at = 0; at < furthest; at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) break;
    const pronoun = pronounAt(passage, at);
    if (pronoun !== null && pronoun.agreement !== 'i' && pronoun.agreement !== 'nobody')
      return pronoun;
  }
  for (let at = 1; at < furthest; at += 1) {
    const item = items[at];
    const before = items[at - 1];
    if (item?.word !== true || !item.capital || before?.quote !== null) continue;
    if (before.word && (isStop(passage, at - 1) || lexicon.sets.links.has(before.folded))) continue;
    // "At the External *Affairs* Ministry, …": inside a name no other begins.
    const inName = !lexicon.capitalNouns && before.word && before.capital;
    if (inName && !isTime(passage, at - 1)) continue;
    const phrase = readRight(passage, at, end);
    if (phrase !== null) return phrase;
  }
  return null;
}
