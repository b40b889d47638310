import { isAny, type TokenView } from '../token-view';
import type { Candidate } from '../candidate';
import { entriesOf } from '../../../languages/names/class-table';
import { beginsLikeVerb } from '../weighing/look-alikes';
import * as is from '../lexicon/lexicon';
import type { Token } from '../tokens/tokens';

/** Classes of the words that a role is made of. */
export const IN_ROLE =
  is.TITLE |
  is.ROLE_WORD |
  is.ORGANISATION_START |
  is.ORGANISATION_END |
  is.PLACE_START |
  is.PLACE_END |
  is.DEMONYM |
  is.LINKER |
  is.ORGANISATION_LINKER;

/** Index of the token that begins at an offset, by halving. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "*perhatian* Kepala Dinas": where nouns come first, a small word that only looks like an office's before one with a capital. */
export function isNounBefore({ tokens, words }: TokenView, at: number): boolean {
  if (words.placeAfterNounIsAdjective !== true) return false;
  const small = tokens[at]?.shape === 'lower' && tokens[at + 1]?.shape !== 'lower';
  return small && !entriesOf(words.roleWords).includes(tokens[at]?.lower ?? '');
}

/** In letters: a shorter word with the prefix of a verb is often none. */
const SHORTEST_VERB = 6;

/** True behind a word in small letters with the prefix of a verb: "ditanya *wartawan*". */
export function isBehindVerb(view: TokenView, at: number): boolean {
  const { tokens } = view;
  const { lower = '', shape } = tokens[at - 1] ?? {};
  if (shape !== 'lower' || lower.length < SHORTEST_VERB || isAny(view, at - 1, IN_ROLE))
    return false;
  return beginsLikeVerb(view, lower);
}

/** "*Menurut* Rini, *tokoh* dari partai itu lemah": behind the comma of a source that opens its sentence stands what is said, unless another comma closes an office. */
export function isSaid(view: TokenView, mention: Candidate, role: string): boolean {
  const { tokens, text } = view;
  const at = tokenAt(tokens, mention.start) - 1;
  const source = tokens[at]?.shape === 'capital' && isAny(view, at, is.SPEECH);
  if (!source || !/^, \p{Ll}/u.test(text.slice(mention.end, mention.end + 3))) return false;
  return text.charAt(text.indexOf(role, mention.end) + role.length) !== ',';
}

/** Words of a role, at most. */
export const MOST_ROLE_WORDS = 12;

/** No role goes on over it: "yang", "the". */
export function isFunctionWord(classes: number): boolean {
  return (classes & is.PLAIN) !== 0 && (classes & (IN_ROLE | is.COMMON_NOUN)) === 0;
}
