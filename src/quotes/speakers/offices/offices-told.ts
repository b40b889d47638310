import type { Item, Passage, Range } from '../../passage';
import { FIGURE } from '../../reporting/phrases/mentions';
import { isRole } from '../../words/lexicon';

/**
 * True for "*lacht* Liat", "*egyébként* Kiss Anna": words in small letters none of which is an office, in a language whose
 * nouns have capitals or whose offices stand behind names; and in any for "the *2012* Harbour Census".
 */
export function isNoOffice({ items, lexicon }: Passage, role: Range): boolean {
  const words = items.slice(...role);
  if (words.every(({ folded }) => FIGURE.test(folded))) return true;
  const { roleAfterName, subject } = lexicon.words;
  const known = lexicon.capitalNouns || (roleAfterName === true && subject === 'around');
  return known && !words.some(({ capital, folded }) => capital || isRole(folded, lexicon));
}

/** What stands before a name without what is the beginning of it: "Raadsleden *Tineke* van Ombergen"; null where nothing is left. */
export function beforeOwnName(
  items: readonly Item[],
  [from, to]: Range,
  name: readonly string[],
): Range | null {
  for (let end = from; end < to; end += 1) {
    const tail = items.slice(end, to);
    const own = tail.every(({ folded, capital }, at) => capital && folded === name[at]);
    if (own) return end > from ? [from, end] : null;
  }
  return [from, to];
}
