import { DIGITS_PATTERN, readDigits } from './lexicon/digits';
import { isWordLetter } from './lexicon/phrase-table';
import { multiply, readNumberWord } from './lexicon/number-words';
import { readPower } from './lexicon/powers';
import { readScale, readScaleOfSum, type ScaleReader } from './read-scale';
import { skipSpaces, type Source } from './source';
import { exact } from './exact';

/** A number with its scale words: "1,2 triliun", "3億5000万", "two hundred and fifty". */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Begins with digits. */
  readonly inDigits: boolean;
  /** The largest scale word's value; 1 where there is none. */
  readonly scale: number;
  /** The number before its scale words. */
  readonly mantissa: number;
  readonly yearLike: boolean;
  readonly fractional: boolean;
  readonly doubtful: boolean;
  readonly long: boolean;
}

interface Term {
  readonly end: number;
  readonly value: number;
  readonly inDigits: boolean;
  readonly yearLike: boolean;
  readonly fractional: boolean;
  readonly doubtful: boolean;
  readonly long: boolean;
}

const digitsHere = new RegExp(DIGITS_PATTERN, 'uy');

const isSign = (folded: string, at: number): boolean => /\p{Sc}/u.test(folded.charAt(at));

/** The number, in digits or in words, that begins at `start`; no scale words. */
function readTerm({ folded, lexicon }: Source, start: number): Term | null {
  digitsHere.lastIndex = start;
  const found = digitsHere.exec(folded)?.[0];
  if (found !== undefined) {
    // Behind a sign the comma parts prices: "$20，300元".
    const token = isSign(folded, start - 1) ? (found.split('，')[0] ?? '') : found;
    const digits = readDigits(token, start, lexicon.separators);
    const power = digits?.value === 10 ? readPower(folded, digits.end) : null;
    return digits && { ...digits, ...power, inDigits: true };
  }
  const word = readNumberWord(folded, start, lexicon);
  if (word === null) return null;
  return {
    ...word,
    inDigits: false,
    yearLike: false,
    fractional: false,
    doubtful: false,
    long: false,
  };
}

/** "*a* year and a half": an article that is one of what stands behind it; what it adds to is another number's. */
function readArticle({ folded, lexicon }: Source, start: number): Term | null {
  const article = lexicon.articles.at(folded, start);
  return article === null ? null : { ...BARE, end: article.end };
}

/** The number that begins at `start`, with all its scale words; null where none does. */
export function readQuantity(source: Source, start: number): Quantity | null {
  return readWithScales(source, start, readScale);
}

/** The same where a currency stands before the number: "1.2 T" of "Rp1.2 T". */
export function readSum(source: Source, start: number): Quantity | null {
  return readWithScales(source, start, readScaleOfSum);
}

/**
 * Reads a number with all its scale words. Addends smaller than a scale word are gathered and
 * multiplied by it, so "3 juta 500 ribu", "2 mil millones", "7천5백30만" and "two hundred and fifty
 * thousand" all come out by one rule.
 */
function readWithScales(source: Source, start: number, scaleAfter: ScaleReader): Quantity | null {
  const first = readTerm(source, start) ?? readArticle(source, start);
  if (first === null && !opensWithScale(source, start)) return null;
  const addends: number[] = [];
  let term = first ?? { ...BARE, end: start };
  let { end } = term;
  let scale = 1;
  let largest = 1;
  if (first !== null) addends.push(first.value);
  const half = first === null ? null : halfBehind(source, first);
  if (half !== null) {
    addends.push(halfOf(first?.value ?? 1));
    end = half;
  }
  for (;;) {
    let afterNumber = first !== null || addends.length > 0;
    for (let next = scaleAfter(source, term, end); next !== null;) {
      if (term.inDigits && addends.length === 1 && next.value === 100 && isHundredth(source, end))
        break;
      multiply(addends, next.value, afterNumber);
      afterNumber = false;
      scale = next.value;
      largest = Math.max(largest, scale);
      ({ end } = next);
      const half = source.lexicon.halves.at(source.folded, skipSpaces(source.folded, end));
      if (half !== null) {
        addends.push(scale / 2);
        ({ end } = half);
      }
      next = scaleAfter(source, { ...term, inDigits: false }, end);
    }
    const following = readFollowing(source, { end, term, addends, scale });
    if (following === null) break;
    addends.push(following.value);
    term = following;
    ({ end } = following);
  }
  const value = exact(addends.reduce((sum, addend) => sum + addend, 0));
  const isFraction = !term.inDigits && largest === 1 && value > 0 && value < 1;
  if (isFraction && !isOfShare(source, end)) return null;
  return {
    start,
    end,
    value,
    inDigits: first?.inDigits ?? false,
    scale: largest,
    mantissa: first?.value ?? 1,
    yearLike: (first?.yearLike ?? false) && largest === 1,
    fractional: first?.fractional ?? false,
    doubtful: (first?.doubtful ?? false) && largest === 1,
    long: first?.long ?? false,
  };
}

/** "two *and a half* tonnes", "satu *setengah* juta": the end of words for a half behind a whole number, and before what it counts. */
function halfBehind({ folded, lexicon }: Source, { end, value, inDigits }: Term): number | null {
  // 两半 is two halves.
  if (lexicon.bareScales || !Number.isInteger(value) || value < 1) return null;
  if (inDigits && value >= 1000) return null;
  const half = lexicon.halves.at(folded, skipSpaces(folded, end));
  return half === null || lexicon.of.at(folded, skipSpaces(folded, half.end)) !== null
    ? null
    : half.end;
}

/** مليون ونصف, مليونين ونصف: behind a word for a thousand, two million … the half is one of a thousand, a million; else of one. */
function halfOf(value: number): number {
  return 1000 ** Math.floor(Math.log10(value) / 3) / 2;
}

/** "half a percentage point" */
const isOfShare = ({ folded, lexicon }: Source, end: number): boolean =>
  lexicon.shares.at(folded, skipSpaces(folded, end)) !== null;

const BARE = {
  value: 1,
  inDigits: false,
  yearLike: false,
  fractional: false,
  doubtful: false,
  long: false,
};

function opensWithScale({ folded, lexicon }: Source, start: number): boolean {
  // 千人 is a thousand people; 万 alone is mostly part of a name.
  const scale = lexicon.bareScales ? lexicon.scales.at(folded, start) : null;
  if (lexicon.several.before(folded, start) !== null) return false;
  return scale !== null && scale.value <= 1000;
}

/** French "34 cents" is money, "3 cents" after "4 mille" a number: after digits alone a hundredth wins. */
function isHundredth({ folded, lexicon }: Source, end: number): boolean {
  return lexicon.minors.at(folded, skipSpaces(folded, end)) !== null;
}

/** A number as far as it is read. */
interface ReadSoFar {
  readonly end: number;
  /** What was read last. */
  readonly term: Term;
  /** What it is the sum of. */
  readonly addends: readonly number[];
  /** Of the last scale word; 1 where there was none. */
  readonly scale: number;
}

/** The next addend of the same number, if what follows is one. */
function readFollowing(source: Source, { end, term, addends, scale }: ReadSoFar): Term | null {
  const { folded, lexicon } = source;
  let next = skipSpaces(folded, end);
  const joined = lexicon.and.at(folded, next);
  if (joined !== null) next = skipSpaces(folded, joined.end);
  const adjacent = next === end;
  const following = readTermAfterZero(source, next);
  if (following === null) return null;
  const after = readScale(source, following, following.end);
  const last = addends.at(-1) ?? 0;
  const unspaced = isUnspacedScale(folded, end);
  // "jeden a půl milionu", "یک و نیم میلیون": a half that belongs to the number before the scale word.
  const isHalf = following.value === 0.5 && joined !== null && scale === 1 && last >= 1;
  if (isHalf && after !== null && term.value < 100) return following;
  if (following.inDigits) {
    if (scale === 1 || following.value >= scale || (following.fractional && !adjacent)) return null;
    // "1万5000", "1천 1백 70만": in these scripts what is smaller goes on; elsewhere ("3 juta 500 ribu")
    // a smaller scale word has to say so.
    // "11 bin 37", "60 ألف و31"
    const touches = joined === null || next === joined.end;
    const goesOn = lexicon.digitsGoOn && scale === 1000 && after === null && touches;
    if (goesOn && !following.fractional && !following.doubtful) return following;
    if (unspaced) return joined === null && after?.value !== scale ? following : null;
    // "3 lakh crore and 45 lakh farmers" are two numbers, "٣ ملايين و٥٠٠ ألف" is one.
    const isOne = joined === null || next === joined.end;
    const smaller = after !== null && after.value < scale && isOne;
    return smaller && !following.fractional ? following : null;
  }
  if (term.inDigits && scale === 1) return null;
  if (term.inDigits && after === null && !unspaced) return null;
  if (!adjacent && !isWordLetter(folded, next) && !/[가-힯]/.test(folded.charAt(next))) return null;
  return canAdd(last, following.value) ? following : null;
}

/** The number at `start`, across a zero that only holds a place: 2千零30. */
function readTermAfterZero(source: Source, start: number): Term | null {
  const term = readTerm(source, start);
  return term?.value === 0 && !term.inDigits ? readTerm(source, term.end) : term;
}

/** Whether the unit before `end` is a scale word of a script without spaces, or Hangul. */
function isUnspacedScale(folded: string, end: number): boolean {
  return folded.charCodeAt(end - 1) >= 0x0e00 && !isWordLetter(folded, end - 1);
}

/** Whether `next` may follow `last` in one number: "twenty five", "hundred six", not "two three". */
function canAdd(last: number, next: number): boolean {
  if (last < 10 || next <= 0) return false;
  let place = 1;
  while (last % (place * 10) === 0) place *= 10;
  // French counts on from sixty and eighty: "soixante douze".
  return next < place || ((last === 60 || last === 80) && next < 20);
}
