import type { Passage } from '../../passage';
import type { Mention } from '../phrases/mentions';
import { isRole } from '../../words/lexicon';
import { readInitial } from './initial-subjects';
import { readVerbSecond } from './verb-second';

/**
 * `S war nach eigenen Angaben …`, `By her own account, S …`: a source in the words of `reflexives` (`own`, by
 * its items) is whoever its own sentence is about, not who spoke last; null where nobody stands there.
 */
export function readOwnWords(passage: Passage, own: Mention): Mention | null {
  const { items, lexicon } = passage;
  const { from, to } = own;
  const { reflexives } = lexicon.sets;
  if (!items.slice(from, to).some(({ folded }) => reflexives.has(folded)))
    return headBefore(passage, own);
  const before = from > 0 ? readInitial(passage, 0, from) : null;
  if (before !== null && !before.led) return before;
  const behind =
    lexicon.words.verbSecond === true
      ? readVerbSecond(passage, { from: to, to: to + 1 }, [to, items.length])
      : readInitial(passage, items[to]?.folded === ',' ? to + 1 : to, items.length);
  return behind?.led === false ? behind : null;
}

/** "*La alcaldesa* está triste porque, a su juicio, C": the office at the head of a sentence within which it is told whose view it is. */
function headBefore(passage: Passage, { from, kind }: Mention): Mention | null {
  const { items, lexicon } = passage;
  const view = kind === 'self' && lexicon.cues.match(items, from)?.value.kind === 'accordingSelf';
  if (lexicon.words.subjectAfterOblique !== true || !view || from < 2) return null;
  const head = readInitial(passage, 0, from);
  if (head?.kind !== 'phrase' || head.led) return null;
  const office = items.slice(head.from, head.to).some(({ folded }) => isRole(folded, lexicon));
  return office ? head : null;
}
