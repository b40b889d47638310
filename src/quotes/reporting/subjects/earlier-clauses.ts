import type { Passage } from '../../passage';
import { looksLikeSpeaker } from '../phrases/likely-speakers';
import type { Mention } from '../phrases/mentions';
import { readLeft } from './subjects';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { beforeSmallWords } from '../../words/small-words';

/** Clauses before the verb's in which its subject is looked for. */
const MOST_CLAUSES = 4;

/**
 * "黄志明*赛后*开炮", "蔣*這時*露出笑容", "李明*打断*王芳的话", "马俊*与*市长见面后": a subject ends before a word of time or manner, before
 * a verb with an object, and before whom it does something with in a clause that tells when.
 */
export function upToAdverb({ items, lexicon: { sets } }: Passage, mention: Mention): Mention {
  const { from, to } = mention;
  const ends = [sets.between, sets.times, sets.objectVerbs];
  if (sets.whenTails.has(foldedAt(items, to))) ends.push(sets.personJoins);
  const adverb = items.findIndex(
    ({ folded }, at) => at > from && at < to && ends.some((set) => set.has(folded)),
  );
  return adverb < 0 ? mention : { ...mention, to: adverb };
}

/**
 * `队长陈志明放下毛巾，*痛批*“Q”`: the subject of a verb that opens its clause, in one of the clauses before; a
 * Chinese sentence names it once. Null for a verb with words of its own before it, and where no clause names somebody.
 * Positions of `items`; nothing before `lowest` is read.
 */
export function readEarlierClause(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.unspaced !== true || lexicon.words.roleAfterName !== true) return null;
  let end = beforeSmallWords(passage, lowest, verb);
  for (let clause = 0; clause < MOST_CLAUSES; clause += 1) {
    if (!COMMA.has(foldedAt(items, end - 1)) || end - 1 <= lowest) return null;
    end -= 1;
    if (items[end - 1]?.quote !== null) return null;
    const mention = readLeft(passage, end, lowest);
    if (mention !== null && mention.kind !== 'phrase') return mention;
    const subject = mention === null ? null : upToAdverb(passage, mention);
    if (subject !== null && looksLikeSpeaker(passage, [subject.from, subject.to])) return subject;
    while (end > lowest && !COMMA.has(foldedAt(items, end - 1))) end -= 1;
  }
  return null;
}
