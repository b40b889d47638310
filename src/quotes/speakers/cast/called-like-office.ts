import type { Name } from '../../../reading/reading';
import type { Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';
import { nameWords } from '../people/people';
import type { Scene } from './scene';
import { foldedAt } from '../../words/tokens';

/**
 * "*Mr. King* said" of "Larry King": the one person of the list whose surname a phrase consists of that is an office
 * too, where a capital tells a name from a noun; null where there is none, or more than one.
 */
export function calledLikeOffice(
  { names, lexicon }: Scene,
  { items }: Passage,
  { from, to }: Mention,
): Name | null {
  if (lexicon.capitalNouns) return null;
  let at = from;
  while (lexicon.sets.courtesy.has(foldedAt(items, at)) || items[at]?.folded === '.') at += 1;
  const word = items[at];
  if (to - at !== 1 || word?.capital !== true || !isRole(word.folded, lexicon)) return null;
  const bearers = names.filter(({ name, type }) => {
    const words = nameWords(name);
    return type === 'person' && words.length > 1 && words.at(-1) === word.folded;
  });
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
