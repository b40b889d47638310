import { readMeasured, type Measured } from './measure';
import { readQuantity, type Quantity } from './read-quantity';
import { skipSpaces, skipSpacesBack, type Source } from './source';

/** The whole of a ratio is a small number or a round one: "one in five", "3 out of 10,000". */
const MOST_PARTS = 100;

/** How many there are of how many, and where the words for it end. */
interface Ratio {
  readonly part: number;
  readonly whole: number;
  readonly end: number;
}

/**
 * "one in five", "trois Français sur quatre", 五分之一, "beşte biri": what of how many, as a part of one that counts
 * nothing; null where the words do not say so. "5 in 2020" and "5 in 2 cars" are none. `first` is the number that
 * begins at `start`, null where only a word for a whole stands there.
 */
export function readRatio(source: Source, start: number, first: Measured | null): Measured | null {
  const ratio =
    first === null
      ? readNamedWholeFirst(source, start)
      : (readPartFirst(source, first) ?? readWholeFirst(source, first));
  const known =
    first ?? (ratio === null ? null : readMeasured(source, partAt(source, start), null));
  if (ratio === null || known === null) return null;
  const value = Number((ratio.part / ratio.whole).toPrecision(15));
  const { end } = ratio;
  return {
    ...known,
    start: first?.start ?? start,
    value,
    unit: null,
    end,
    quantity: { ...known.quantity, end },
  };
}

function readPartFirst(source: Source, { quantity, unit, end }: Measured): Ratio | null {
  if (!isPart(quantity)) return null;
  const isBehindNoun = source.lexicon.ratioBehindNoun && unit?.kind === 'counted';
  const whole = wholeAfter(source, quantity.end) ?? (isBehindNoun ? wholeAfter(source, end) : null);
  return whole === null || whole.value <= quantity.value
    ? null
    : { part: quantity.value, whole: whole.value, end: whole.end };
}

/** The number behind a word for "of how many" that stands at `end`, or said by its own ending. */
function wholeAfter(source: Source, end: number): { value: number; end: number } | null {
  const { folded, lexicon } = source;
  const at = skipSpaces(folded, end);
  const named = lexicon.wholes.at(folded, at);
  if (named !== null) return named;
  const word = lexicon.ratios.at(folded, at);
  const ofTen = word ?? lexicon.ratiosOfTen.at(folded, at);
  if (ofTen === null) return null;
  const whole = readQuantity(source, skipSpaces(folded, ofTen.end));
  if (whole === null || !isWhole(whole)) return null;
  const isSure = word !== null || isPowerOfTen(whole.value) || hasTail(source, whole.end);
  return isSure ? whole : null;
}

/** 五分之一, "5명 중 1명꼴", "हर पांच में से एक": the whole, what it counts, a word, and how many of it. */
function readWholeFirst(source: Source, { start, quantity, unit, end }: Measured): Ratio | null {
  if (!isWhole(quantity)) return null;
  const { folded, lexicon } = source;
  const every = lexicon.every.before(folded, skipSpacesBack(folded, start)) !== null;
  for (const from of unit?.kind === 'counted' ? [quantity.end, end] : [quantity.end]) {
    const at = skipSpaces(folded, from);
    const sure = lexicon.wholeFirst.at(folded, at);
    const word = sure ?? lexicon.wholeFirstOfTen.at(folded, at);
    if (word === null) continue;
    const part = readMeasured(source, skipSpaces(folded, word.end), null);
    if (part === null || !isPart(part.quantity) || part.value >= quantity.value) continue;
    // 3日に1回 says how often.
    const isSame = part.unit?.name === unit?.name;
    if (sure !== null && part.unit !== null && !isSame) continue;
    const reach = isSame ? part.end : part.quantity.end;
    const isSure = sure !== null || every || isPowerOfTen(quantity.value) || hasTail(source, reach);
    if (isSure) return { part: part.value, whole: quantity.value, end: reach };
  }
  return null;
}

/** "beşte biri", "ötből egy": the whole is a number word that says so by its ending. */
function readNamedWholeFirst(source: Source, start: number): Ratio | null {
  const { folded, lexicon } = source;
  const whole = lexicon.wholes.at(folded, start);
  // "on beşte", "saat beşte": part of a larger number, and a time of day.
  const before = skipSpacesBack(folded, start);
  const isLed =
    lexicon.numbers.before(folded, before) !== null ||
    lexicon.labels.before(folded, before) !== null;
  const part = whole === null || isLed ? null : readQuantity(source, skipSpaces(folded, whole.end));
  if (whole === null || part === null || !isPart(part) || part.value >= whole.value) return null;
  return { part: part.value, whole: whole.value, end: part.end };
}

/** Where the part stands behind a whole that is one word. */
function partAt({ folded, lexicon }: Source, start: number): number {
  return skipSpaces(folded, lexicon.wholes.at(folded, start)?.end ?? start);
}

function hasTail({ folded, lexicon }: Source, end: number): boolean {
  return lexicon.ratioTails.at(folded, skipSpaces(folded, end)) !== null;
}

function isPowerOfTen(value: number): boolean {
  return value >= 10 && Number.isInteger(Math.log10(value));
}

function isPart({ value, scale }: Quantity): boolean {
  return value >= 1 && Number.isInteger(value) && scale === 1;
}

function isWhole({ value, fractional, yearLike }: Quantity): boolean {
  if (fractional || yearLike || !Number.isInteger(value)) return false;
  return value <= MOST_PARTS || isPowerOfTen(value);
}
