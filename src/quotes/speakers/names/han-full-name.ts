import type { Lexicon } from '../../words/lexicon';

/** Most signs behind the surname. */
const LONGEST_GIVEN = 3;

/** True for a surname and a given name in Han characters, and nothing else. */
export const isHanFullName = (name: string, lexicon: Lexicon): boolean =>
  lexicon
    .hanSurnames(name)
    .some((signs) => name.length > signs && name.length <= signs + LONGEST_GIVEN);
