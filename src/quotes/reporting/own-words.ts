import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from './mentions';
import { readInitial } from './subjects';
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
  if (!items.slice(from, to).some(({ folded }) => reflexives.has(folded))) return null;
  const before = from > 0 ? readInitial(items, 0, from, lexicon) : null;
  if (before !== null && !before.led) return before;
  const behind =
    lexicon.words.verbSecond === true
      ? readVerbSecond(items, { from: to, to: to + 1 }, to, items.length, lexicon)
      : readInitial(items, items[to]?.folded === ',' ? to + 1 : to, items.length, lexicon);
  return behind?.led === false ? behind : null;
}
