import { CURRENCY_CODES } from '../../languages/world/currencies';
import {
  FUSED_SCALES,
  LETTER_SCALES,
  MONEY_LETTERS,
  MONEY_WORDS,
} from '../../languages/world/scales';
import { isWordLetter, wordEnd, type PhraseMatch } from './lexicon/phrase-table';
import { readTimesPower } from './lexicon/powers';
import { skipOf, skipSpaces, type Source } from './source';

/** A scale word with the end of its place in the text. */
export interface Scale {
  readonly end: number;
  readonly value: number;
}

/** What stands before a scale word. */
export interface BeforeScale {
  /** Digits, not words and not another scale word. */
  readonly inDigits: boolean;
  readonly value: number;
  readonly fractional: boolean;
}

/** One of `FUSED_SCALES` before a currency. */
const FUSED_PATTERN = /([kmgt]|mds?)(?=([a-z]{3})(?!\p{L})|kr(?!\p{L})|[€$£¥₹])/uy;

/** Reads the scale word after a number that ends at `at`; `before` is what stands before it there. */
export type ScaleReader = (source: Source, before: BeforeScale, at: number) => Scale | null;

/** The scale word after a number. A single letter is one only right after digits: "3M", "100k". */
export const readScale: ScaleReader = (source, before, at) => {
  const next = scaleStart(source, at);
  const found = readWord(source, at, next);
  if (found !== null || !before.inDigits) return found;
  const fused = readFused(source, next);
  if (fused !== null) return fused;
  if (isWordLetter(source.folded, next + 1)) return null;
  if (isSignAfter(source, next + 1)) return readMoneyLetter(source, at, next);
  const value = LETTER_SCALES[source.text.charAt(next)] ?? null;
  if (value === null || /[-\d]/.test(source.folded.charAt(next + 1))) return null;
  const letter = source.text.charAt(next);
  if (next > at && letter !== 'k' && !before.fractional) return null;
  // 4G and 5G are networks, 4K and 8K screens.
  const isName = (letter === 'G' || letter === 'K') && before.value < 10 && !before.fractional;
  return isName ? null : { end: next + 1, value };
};

/** The same where a currency stands before the number, which more short forms belong to: "Rp1,2 T", "US$2 m", "$221bn". */
export const readScaleOfSum: ScaleReader = (source, before, at) => {
  const next = scaleStart(source, at);
  const found = readWord(source, at, next);
  if (found !== null || !before.inDigits) return found;
  const last = wordEnd(source.folded, next);
  const short = MONEY_WORDS.get(source.folded.slice(next, last));
  if (short !== undefined) return { end: last, value: short };
  const fused = readFused(source, next);
  if (fused !== null) return fused;
  return isWordLetter(source.folded, next + 1) ? null : readMoneyLetter(source, at, next);
};

/** Where a scale word after a number that ends at `at` begins: past spaces and a hyphen. */
function scaleStart({ folded }: Source, at: number): number {
  const next = skipSpaces(folded, at);
  return folded[next] === '-' && isWordLetter(folded, next + 1) ? next + 1 : next;
}

/** The scale of the language's own list at `next`, or behind what may stand between number and noun. */
function listed(source: Source, at: number, next: number): PhraseMatch<number> | null {
  const { folded, lexicon } = source;
  return lexicon.scales.at(folded, next) ?? lexicon.scales.at(folded, skipOf(source, at));
}

/** A power of ten, or a listed scale that is more than a single letter. */
function readWord(source: Source, at: number, next: number): Scale | null {
  const power = readTimesPower(source.folded, at);
  if (power !== null) return power;
  const found = listed(source, at, next);
  if (found === null) return null;
  const isLetter = found.end - found.start === 1 && isWordLetter(source.folded, found.start);
  return isLetter ? null : { ...found, end: stopEnd(source, found) };
}

/** The scale that a single letter at `next` stands for in a sum of money. */
function readMoneyLetter(source: Source, at: number, next: number): Scale | null {
  const letter = source.text.charAt(next);
  const value =
    listed(source, at, next)?.value ?? LETTER_SCALES[letter] ?? MONEY_LETTERS[letter.toLowerCase()];
  return value === undefined ? null : { end: next + 1, value };
}

const LONGEST_SHORT = 5;

/** "50 εκατ. ευρώ": the end of a scale word, past the full stop of a short form in front of a currency. */
function stopEnd(source: Source, { start, end }: PhraseMatch<number>): number {
  const { folded, lexicon } = source;
  if (folded[end] !== '.' || end - start > LONGEST_SHORT) return end;
  const next = skipSpaces(folded, end + 1);
  const isMoney = isSignAfter(source, end + 1) || lexicon.currenciesAfter.at(folded, next) !== null;
  return isMoney ? end + 1 : end;
}

/** Whether a currency's sign or code stands at `at`: "1 M €". */
function isSignAfter({ text, folded, lexicon }: Source, at: number): boolean {
  const next = skipSpaces(folded, at);
  if (CURRENCY_CODES.has(text.slice(next, next + 3)) && !isWordLetter(text, next + 3)) return true;
  return !isWordLetter(folded, next) && lexicon.currenciesAfter.at(folded, next) !== null;
}

function readFused({ text, folded }: Source, at: number): Scale | null {
  FUSED_PATTERN.lastIndex = at;
  const match = FUSED_PATTERN.exec(folded);
  const [, letters = '', code] = match ?? [];
  const value = FUSED_SCALES[letters];
  if (value === undefined) return null;
  const end = at + letters.length;
  return code !== undefined && !CURRENCY_CODES.has(text.slice(end, end + 3))
    ? null
    : { end, value };
}
