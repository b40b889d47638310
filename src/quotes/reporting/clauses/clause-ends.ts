import type { Item, Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { phraseEnd } from '../phrases/phrase-end';
import { isFullName } from '../../speakers/names/syllable-names';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** In letters. */
const SHORT_ENDING = 2;
const HIRAGANA = /^\p{Script=Hiragana}/u;

/** True for the verb of a clause that stands before the noun it tells of: tr "tanıt*an*", ko "*찾은*". */
export function closesRelative(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.word !== true || item.capital || isRole(item.folded, lexicon)) return false;
  const { folded } = item;
  // "김하은 의원": a full name ends like a verb.
  if (isFullName(folded, lexicon)) return false;
  // "무역*학과* 교수": so does the name of a body.
  if (lexicon.endings.institution.some((end) => end.length > 1 && folded.endsWith(end)))
    return false;
  // Written apart into letters, a syllable has an ending of its own: ko "쉰" ends with "ᆫ".
  const letters = folded.normalize('NFD');
  return hasEnding(letters, lexicon.endings.relative);
}

/** True for a verb with which a clause within a sentence ends: ko "줄이*자*", "밝힌". */
export function closesClause(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.word !== true || isRole(item.folded, lexicon)) return false;
  const letters = item.folded.normalize('NFD');
  return hasEnding(letters, lexicon.endings.clause);
}

/** Where the phrase begins behind a clause that tells of it, in a script without spaces: ja "見に来た*という女子学生*". */
export function behindClause({ items, lexicon }: Passage, from: number, end: number): number {
  if (lexicon.endings.relative.length === 0) return from;
  let text = '';
  let begins = from;
  for (let at = from; at < end - 1; at += 1) {
    text += foldedAt(items, at);
    const letters = text.normalize('NFD');
    // "さ*いた*ま市": what looks like a short ending stands inside a name that is written in kana.
    const kana = HIRAGANA.test(foldedAt(items, at + 1)) ? SHORT_ENDING : 0;
    const ends = (ending: string): boolean => ending.length > kana && letters.endsWith(ending);
    if (text.length > 2 && lexicon.endings.relative.some(ends)) begins = at + 1;
    // "手伝った*ため*愛着が"
    if (closesClause(items[at], lexicon)) begins = at + 1;
  }
  return begins;
}

/** Where the noun phrase begins that a clause before it tells of: "projeyi tanıtan *Bakan X*, …"; else `from`. */
export function behindRelative(passage: Passage, from: number, end: number): number {
  const { items, lexicon } = passage;
  if (lexicon.endings.relative.length === 0) return from;
  const head = phraseEnd(passage, from, end);
  // "Ayşe Deniz, bölgede yaşayan Ali Demir, …": who stands at the head by name is the subject.
  if (items[head]?.folded === ',' && items.slice(from, head).every(({ capital }) => capital))
    return from;
  for (let at = end - 2; at >= from; at -= 1) {
    const next = items[at + 1];
    const opens = next?.capital === true || isRole(next?.folded ?? '', lexicon);
    if (!opens || !closesRelative(items[at], lexicon)) continue;
    const to = phraseEnd(passage, at + 1, end);
    if (to >= end || items[to]?.folded === ',') return at + 1;
  }
  return from;
}
