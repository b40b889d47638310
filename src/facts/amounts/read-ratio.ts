import type { Measured } from './measure';
import { readQuantity, type Quantity } from './read-quantity';
import { skipSpaces, type Source } from './source';

/** The whole of a ratio is a small number or a round one: "one in five", "3 out of 10,000". */
const MOST_PARTS = 100;

/**
 * "one in five", "trois Français sur quatre": what of how many, as a part of one that counts nothing; null where the
 * words do not say so. "5 in 2020" and "5 in 2 cars" are none.
 */
export function readRatio(source: Source, first: Measured): Measured | null {
  const { quantity, unit } = first;
  if (quantity.value < 1 || !Number.isInteger(quantity.value) || quantity.scale > 1) return null;
  const whole =
    wholeAfter(source, quantity.end) ??
    (source.lexicon.ratioBehindNoun && unit?.kind === 'counted'
      ? wholeAfter(source, first.end)
      : null);
  if (whole === null || !isWhole(whole) || whole.value <= quantity.value) return null;
  const value = Number((quantity.value / whole.value).toPrecision(15));
  return { ...first, value, unit: null, end: whole.end, quantity: { ...quantity, end: whole.end } };
}

/** The number behind a word for "of how many" that stands at `end`. */
function wholeAfter(source: Source, end: number): Quantity | null {
  const { folded, lexicon } = source;
  const at = skipSpaces(folded, end);
  const word = lexicon.ratios.at(folded, at);
  const ofTen = word ?? lexicon.ratiosOfTen.at(folded, at);
  if (ofTen === null) return null;
  const whole = readQuantity(source, skipSpaces(folded, ofTen.end));
  return word === null && whole !== null && !isPowerOfTen(whole.value) ? null : whole;
}

function isPowerOfTen(value: number): boolean {
  return value >= 10 && Number.isInteger(Math.log10(value));
}

function isWhole({ value, fractional, yearLike }: Quantity): boolean {
  if (fractional || yearLike || !Number.isInteger(value)) return false;
  return value <= MOST_PARTS || isPowerOfTen(value);
}
