import type { Passage } from '../../passage';
import { isOfficeOrTitle, isRole, namesBeforeVerbs } from '../../words/lexicon';
import { clauseStart } from '../clauses/clauses';
import { readEarlierClause, upToAdverb } from './earlier-clauses';
import { holdsSpeaker } from '../phrases/likely-speakers';
import { type Mention, phraseAt } from '../phrases/mentions';
import { phraseEnd } from '../phrases/phrase-end';
import { readLeft } from './subjects';
import { foldedAt, foldedText } from '../../words/tokens';

/** Items between the title of a subject and its verb in a script without spaces, and up to the verb before it. */
const LONGEST_TITLED = 60;

/** `…ถามว่า C *นาย S* ตอบว่า`: behind another's reporting verb the subject begins with its courtesy title. */
export function readTitled(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.unspaced !== true || lexicon.words.roleAfterName === true) return null;
  const isCue = (at: number): boolean => lexicon.cues.match(items, at) !== null;
  let title = -1;
  for (let at = verb - 1; at >= Math.max(lowest, verb - LONGEST_TITLED); at -= 1) {
    if (items[at]?.quote !== null) return null;
    const courtesy = lexicon.sets.courtesy.has(foldedAt(items, at));
    if (courtesy && title < 0) title = at;
    if (!courtesy && isCue(at)) {
      if (title < 0) return null;
      const to = phraseEnd(passage, title, verb);
      return phraseAt(title, to);
    }
  }
  return null;
}

/** "*การประชุมครั้ง…* ว่า": words that nobody is called by, before a verb. */
function isNobody({ items, lexicon }: Passage, { from, to, kind }: Mention): boolean {
  const { words } = lexicon;
  if (kind !== 'phrase' || words.nobodyHeads === undefined) return false;
  if (isRole(foldedAt(items, from), lexicon)) return false;
  const text = foldedText(items, from, to);
  return words.nobodyHeads.split('|').some((head) => text.startsWith(head));
}

/** `ส่วนก่อนเริ่มงาน *S หัวหน้า…* กล่าวว่า`: where names have a space inside, the words before another space than theirs may only tell when. */
function readBehindGroup(passage: Passage, near: Mention, verb: number): Mention | null {
  const { items, lexicon } = passage;
  const end = near.apposition?.[1] ?? near.to;
  if (!lexicon.nameHasOneSpace || end >= verb) return null;
  const titled = items
    .slice(near.from, near.to)
    .some(({ folded }) => isOfficeOrTitle(folded, lexicon));
  if (titled) return null;
  const group = items.findIndex(
    ({ start }, at) => at > end && at < verb && start > (items[at - 1]?.end ?? start),
  );
  const next = group < 0 ? null : readLeft(passage, verb, group);
  return next !== null && holdsSpeaker(passage, [next.from, next.to]) ? next : null;
}

/** True for one sign that is a surname: "*蔣*回應". */
function isSurname({ items, lexicon }: Passage, from: number, to: number): boolean {
  const text = foldedText(items, from, to);
  return lexicon.hanSurnames(text).includes(text.length);
}

/** "但仍不改本色*說*": what stands before a verb and is nobody gives way to who is named in a clause before. */
export function readBefore(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const left = readLeft(passage, verb, lowest);
  const near = left === null ? left : (readBehindGroup(passage, left, verb) ?? left);
  if (near !== null && isNobody(passage, near)) return null;
  if (near === null) return readEarlierClause(passage, verb, lowest);
  if (near.kind !== 'phrase' || !namesBeforeVerbs(lexicon)) return near;
  const cut = upToAdverb(passage, near);
  const named = holdsSpeaker(passage, [cut.from, cut.to]) || isSurname(passage, cut.from, cut.to);
  if (cut.to < near.to && named) return cut;
  if (holdsSpeaker(passage, [near.from, near.to])) return near;
  const clause = clauseStart(passage, verb, lowest);
  const earlier = readEarlierClause(passage, clause, lowest);
  // "打斷王芳的*話*表示": one sign is somebody's where it is a surname.
  const sign = foldedText(items, near.from, near.to).length === 1;
  const nobody = sign && !isSurname(passage, near.from, near.to);
  return earlier ?? (nobody ? null : near);
}
