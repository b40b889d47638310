import { isParticiple } from '../cues/cues';
import type { Passage } from '../../passage';
import { LONGEST_CLAUSE } from '../clauses/clauses';
import type { Mention } from '../phrases/mentions';
import { isMarkedSpeaker, outletAt } from './outlets';
import { readLeft, readRight } from './subjects';
import { readInitial } from './initial-subjects';
import { foldedAt } from '../../words/tokens';

/** `نفى *S* سقوط قتلى، وقال`: the subject of the reporting verb before a coordinated one, or null. */
export function readEarlierVerb(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  for (let at = verb - 1; at >= Math.max(lowest, verb - LONGEST_CLAUSE); at -= 1) {
    const match = lexicon.cues.match(items, at, lexicon.words.proclitics);
    if (match?.value.kind !== 'verb' || isParticiple(foldedAt(items, at), lexicon)) continue;
    const subject = readRight(passage, at + match.length, verb);
    if (subject !== null) return subject;
    // `قال *«الفاسي»* إن C، مؤكدا`
    if (isMarkedSpeaker(passage, at + match.length)) return outletAt(at + match.length);
  }
  return null;
}

/** The subject of the reporting verb before the one at `verb`, or whoever the sentence begins with. */
export function readShared(passage: Passage, lowest: number, verb: number): Mention | null {
  const { items, lexicon } = passage;
  for (let at = verb - 2; at > lowest; at -= 1) {
    if (lexicon.cues.match(items, at)?.value.kind !== 'verb') continue;
    const subject = readLeft(passage, at, lowest);
    if (subject !== null && !subject.led) return subject;
  }
  return readInitial(passage, lowest, verb);
}
