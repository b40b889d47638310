import type { Item } from '../../frames';
import type { Mention } from '../phrases/mentions';
import { isRole, type Lexicon } from '../../words/lexicon';
import { readInitial } from './initial-subjects';
import { readVerbSecond } from './verb-second';

/**
 * `S war nach eigenen Angaben …`, `By her own account, S …`: a source in the words of `reflexives` (`own`, by
 * its items) is whoever its own sentence is about, not who spoke last; null where nobody stands there.
 */
export function readOwnWords(
  items: readonly Item[],
  own: Mention,
  lexicon: Lexicon,
): Mention | null {
  const { from, to } = own;
  const { reflexives } = lexicon.sets;
  if (!items.slice(from, to).some(({ folded }) => reflexives.has(folded)))
    return headBefore(items, own, lexicon);
  const before = from > 0 ? readInitial(items, 0, from, lexicon) : null;
  if (before !== null && !before.led) return before;
  const behind =
    lexicon.words.verbSecond === true
      ? readVerbSecond(items, { from: to, to: to + 1 }, [to, items.length], lexicon)
      : readInitial(items, items[to]?.folded === ',' ? to + 1 : to, items.length, lexicon);
  return behind?.led === false ? behind : null;
}

/** "*La alcaldesa* está triste porque, a su juicio, C": the office at the head of a sentence within which it is told whose view it is. */
function headBefore(
  items: readonly Item[],
  { from, kind }: Mention,
  lexicon: Lexicon,
): Mention | null {
  const view = kind === 'self' && lexicon.cues.match(items, from)?.value.kind === 'accordingSelf';
  if (lexicon.words.subjectAfterOblique !== true || !view || from < 2) return null;
  const head = readInitial(items, 0, from, lexicon);
  if (head?.kind !== 'phrase' || head.led) return null;
  const office = items.slice(head.from, head.to).some(({ folded }) => isRole(folded, lexicon));
  return office ? head : null;
}
