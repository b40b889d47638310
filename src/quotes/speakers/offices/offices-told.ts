import type { Item } from '../../frames';
import { isRole, type Lexicon } from '../../words/lexicon';

/**
 * True for "*lacht* Liat", "*egyébként* Kiss Anna": words in small letters none of which is an office, in a language whose
 * nouns have capitals or whose offices stand behind names.
 */
export function isNoOffice(
  items: readonly Item[],
  role: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const { roleAfterName, subject } = lexicon.words;
  const known = lexicon.capitalNouns || (roleAfterName === true && subject === 'around');
  return (
    known && !items.slice(...role).some(({ capital, folded }) => capital || isRole(folded, lexicon))
  );
}

/** What stands before a name without what is the beginning of it: "Raadsleden *Tineke* van Ombergen"; null where nothing is left. */
export function beforeOwnName(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  name: readonly string[],
): readonly [number, number] | null {
  for (let end = from; end < to; end += 1) {
    const tail = items.slice(end, to);
    const own = tail.every(({ folded, capital }, at) => capital && folded === name[at]);
    if (own) return end > from ? [from, end] : null;
  }
  return [from, to];
}
