import type { Passage } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { canName, type Mention, phraseAt } from '../phrases/mentions';
import { isRole } from '../../words/lexicon';
import { beforeSmallWords } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** "इस पर *नेता X* बोले": a subject without its particle, behind the last postposition before the verb. */
export function readBehindPostposition(
  passage: Passage,
  verb: number,
  lowest: number,
): Mention | null {
  const { items, lexicon } = passage;
  const { stops } = lexicon.sets;
  const to = beforeSmallWords(passage, lowest, verb);
  let from = to;
  while (from > lowest && items[from - 1]?.word === true && !stops.has(foldedAt(items, from - 1)))
    from -= 1;
  const behind = stops.has(foldedAt(items, from - 1));
  if (!behind || from === to || !canName(passage, from, to)) return null;
  const titled = items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
  // "*एसोसिएशन* का कहना है": what tells whose belongs to the verb.
  const owned = lexicon.sets.links.has(foldedAt(items, verb));
  if (!titled && !owned && to - from !== FULL_NAME) return null;
  return phraseAt(from, to);
}
