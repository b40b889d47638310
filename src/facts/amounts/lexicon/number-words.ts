import type { Lexicon } from './lexicon';
import { isWordLetter, wordEnd } from './phrase-table';

interface NumberWord {
  readonly end: number;
  readonly value: number;
}

/**
 * The number word at `start`: a word of the list, or, in languages that write numbers in one word, a
 * compound made of list words and joiners alone ("einundzwanzig", "kaksisataa", "femogtyve"), or of such and what says per
 * cent ("drei|prozentig", hu "tíz|százalékos"), which is left to be read behind it.
 */
export function readNumberWord(folded: string, start: number, lexicon: Lexicon): NumberWord | null {
  const word = lexicon.numbers.at(folded, start);
  if (word !== null) return word;
  if (lexicon.joiners === null) return null;
  return readCompound(folded, start, lexicon);
}

/** The scale word inside a compound; a single letter is none there ("to" and "k" are no two thousand in "tok"). */
function scaleInside(folded: string, at: number, { scales }: Lexicon): NumberWord | null {
  const scale = scales.inside(folded, at);
  const letter = scale !== null && scale.end - at === 1 && isWordLetter(folded, at);
  return letter ? null : scale;
}

function readCompound(folded: string, start: number, lexicon: Lexicon): NumberWord | null {
  const end = wordEnd(folded, start);
  const addends: number[] = [];
  let at = start;
  let parts = 0;
  let afterNumber = false;
  while (at < end) {
    const share = parts > 0 && lexicon.shares.at(folded, at)?.end === end;
    if (share) return { end: at, value: sumOf(addends) };
    const number = lexicon.numbers.inside(folded, at);
    const scale = scaleInside(folded, at, lexicon);
    const longest = Math.max(number?.end ?? 0, scale?.end ?? 0);
    if (longest === 0 || longest > end) {
      const joiner = lexicon.joiners?.find((part) => folded.startsWith(part, at));
      if (joiner === undefined || at === start) return null;
      at += joiner.length;
      continue;
    }
    // "hundert" is a number of its own at the beginning, a scale word after "zwei".
    const isNumber: boolean =
      number !== null && number.end === longest && !(afterNumber && scale?.end === longest);
    if (isNumber && number !== null) addends.push(number.value);
    else if (scale !== null) multiply(addends, scale.value, afterNumber);
    afterNumber = isNumber;
    at = longest;
    parts++;
  }
  return parts < 2 ? null : { end, value: sumOf(addends) };
}

const sumOf = (addends: readonly number[]): number =>
  addends.reduce((sum, addend) => sum + addend, 0);

/**
 * Multiplies the addends that are smaller than `scale` by it, as one. `afterNumber` says that the last
 * addend stands right before the scale word and so is multiplied however large it is ("3000 ribu"); a
 * scale word with nothing to multiply counts once (千 in 1万千).
 */
export function multiply(addends: number[], scale: number, afterNumber: boolean): void {
  let sum = afterNumber ? (addends.pop() ?? 0) : 0;
  while (addends.length > 0 && (addends.at(-1) ?? 0) < scale) sum += addends.pop() ?? 0;
  addends.push((sum === 0 ? 1 : sum) * scale);
}
