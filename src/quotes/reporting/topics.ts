import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import { type Mention, pronounAt } from './mentions';
import { isStop } from './noun-phrases';
import { LONGEST_CLAUSE } from './clauses';
import { readMarked } from './marked-subjects';
import { readInitial, readRight } from './subjects';
import { readVerbSecondTopic } from './verb-second';

/**
 * Who a sentence is about where no reporting word leads to a speaker ("Dabei griff sie den
 * Präsidenten an: Q"): the phrase at its head, else its first pronoun, else a name after no preposition.
 */
export function readTopic(items: readonly Item[], end: number, lexicon: Lexicon): Mention | null {
  const furthest = Math.min(end, LONGEST_CLAUSE);
  if (lexicon.words.verbSecond === true) {
    const subject = readVerbSecondTopic(items, furthest, lexicon);
    if (subject !== null && !subject.led) return subject;
  }
  const marked = lexicon.words.subject === 'marked' ? readMarked(items, end, 0, lexicon) : null;
  if (marked !== null) return marked;
  const head = readInitial(items, 0, furthest, lexicon);
  if (head !== null && !head.led) return head;
  for (let at = 0; at < furthest; at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) break;
    const pronoun = pronounAt(items, at, lexicon);
    if (pronoun !== null && pronoun.agreement !== 'i') return pronoun;
  }
  for (let at = 1; at < furthest; at += 1) {
    const item = items[at];
    const before = items[at - 1];
    if (item?.word !== true || !item.capital || before?.quote !== null) continue;
    if (before.word && (isStop(items, at - 1, lexicon) || lexicon.sets.links.has(before.folded)))
      continue;
    const phrase = readRight(items, at, end, lexicon);
    if (phrase !== null) return phrase;
  }
  return null;
}
