import { phraseAt } from '../../reporting/phrases/mentions';
import type { Stretch } from '../stretch/stretch';
import type { Link } from './link';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** Letters of the case that a noun of telling has as it is listed: "sözleri*ne*". */
const CASE = 2;

/**
 * `Başkan Demir, Müdür Kaya’nın “Q” sözlerine tepki gösterdi`: where whose it is stands before its noun, what stands
 * in marks between a name in that case and a noun of telling is the words of that name, whoever answers them.
 */
export function linkOwned({ items, at, lexicon }: Stretch): Link | null {
  if (lexicon.words.apostropheEndings !== true) return null;
  const owner = items[at - 1];
  const noun = foldedAt(items, at + 1);
  if (owner?.capital !== true || !hasEnding(owner.folded, lexicon.endings.name)) return null;
  if (!lexicon.accordingNouns.some((one) => noun.startsWith(one.slice(0, -CASE)))) return null;
  let from = at - 1;
  while (from > 0 && items[from - 1]?.capital === true) from -= 1;
  return { cue: null, mention: phraseAt(from, at), strong: true };
}
