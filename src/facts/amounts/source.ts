import type { Lexicon } from './lexicon/lexicon';

/** A text as the parts of the amount engine read it. */
export interface Source {
  readonly text: string;
  /** In lower case with plain spaces, unit for unit (see `foldText`). */
  readonly folded: string;
  readonly lexicon: Lexicon;
}

/** The place after at most two spaces from `at`: press texts double them, and more is another column. */
export function skipSpaces(folded: string, at: number): number {
  let index = at;
  while (index < at + 2 && folded[index] === ' ') index++;
  return index;
}

/** The place before at most two spaces that end at `end`. */
export function skipSpacesBack(folded: string, end: number): number {
  let index = end;
  while (index > end - 2 && index > 0 && folded[index - 1] === ' ') index--;
  return index;
}

/** The place after spaces and one connector ("de", "of") from `at`. */
export function skipOf({ folded, lexicon }: Source, at: number): number {
  const next = skipSpaces(folded, at);
  const connector = lexicon.of.at(folded, next);
  return connector === null ? next : skipSpaces(folded, connector.end);
}
