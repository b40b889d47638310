import { skipSpacesBack, type Source } from './source';

const MINUS = '-−－';
/** What a minus sign may follow; after a letter or a digit it is a hyphen. */
const BEFORE_MINUS = ' (\n:=|/';

/**
 * Where the minus sign or word of a number begins, or null. `start` is where the number itself begins,
 * `edge` where its currency does: "-$5", "$-5".
 */
export function readMinus(source: Source, edge: number, start: number): number | null {
  return minusBefore(source, edge) ?? (edge === start ? null : minusBefore(source, start));
}

/** Where the minus sign of a number at `start` stands that a space parts from its currency ("€ -12"), else `start`. */
export function signOf(folded: string, start: number): number {
  const isSign = start > 1 && MINUS.includes(folded.charAt(start - 1));
  return isSign && folded.charAt(start - 2) === ' ' ? start - 1 : start;
}

function minusBefore({ folded, lexicon }: Source, at: number): number | null {
  const isSign = at > 0 && MINUS.includes(folded.charAt(at - 1));
  if (isSign && isOutside(folded, at - 2)) return at - 1;
  // A lone dash with a space is a minus only where nothing comes before it on its line, as in a table's cell.
  const spaced = skipSpacesBack(folded, at);
  if (spaced < at && spaced > 0 && MINUS.includes(folded.charAt(spaced - 1))) {
    const outside = skipSpacesBack(folded, spaced - 1);
    return outside === 0 || folded[outside - 1] === '\n' ? spaced - 1 : null;
  }
  const word = lexicon.minus.before(folded, spaced);
  if (word === null) return null;
  // "au moins 10" is at least, not minus.
  const cue = lexicon.cuesBefore.before(folded, spaced);
  return cue !== null && cue.start < word.start ? null : word.start;
}

function isOutside(folded: string, index: number): boolean {
  if (index < 0 || BEFORE_MINUS.includes(folded.charAt(index))) return true;
  // In Chinese and Japanese the sign follows a letter: 答え-1万.
  const code = folded.charCodeAt(index);
  const isHan = (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
  return isHan && !/\p{N}/u.test(folded.charAt(index));
}
