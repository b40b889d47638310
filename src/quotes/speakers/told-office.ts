import { isRole, type Lexicon } from '../words/lexicon';
import { fold } from '../words/tokens';
import { nameWords } from './people';
import { roleHeads } from './roles';

/** An office that the text tells of somebody. Folded once and kept: every phrase without a name ("the minister") asks for all of them. */
export interface ToldOffice {
  readonly folded: string;
  readonly words: readonly string[];
  /** Its words before "of". */
  readonly heads: readonly string[];
  /** See `complementOf`. */
  readonly complement: readonly string[];
}

/** The office of a role as the text writes it. */
export function toldOffice(role: string, lexicon: Lexicon): ToldOffice {
  const words = nameWords(role);
  return {
    folded: fold(role),
    words,
    heads: roleHeads(words, lexicon),
    complement: complementOf(words, lexicon),
  };
}

/** "*Fabrika* lideri": what an office is of, where that stands before it; none in other languages. */
export function complementOf(words: readonly string[], lexicon: Lexicon): readonly string[] {
  if (lexicon.words.complementFirst !== true) return [];
  return words.filter((word) => !isRole(word, lexicon));
}
