import { readCueBefore } from './cues';
import { readMeasured, type Measured } from './measure';
import { readUnitBefore } from './read-unit';
import { skipSpaces, type Source } from './source';
import { DASHES } from '../../languages/world/dashes';

const DASH = new RegExp(String.raw`\s?[${DASHES}~〜～−]\s?`, 'y');

/** The other end of a range that begins with `first`: after a dash, "to", or an "and" that "between" opened. */
export function readRangeEnd(source: Source, first: Measured, limit: number): Measured | null {
  const isBare = first.unit === null || first.unit.kind === 'counted';
  const from = isBare ? first.quantity.end : first.end;
  const link = readLink(source, first, from, limit);
  if (link === null) return null;
  const numberAt = skipCurrency(source, link.end);
  const before = numberAt === link.end ? null : readUnitBefore(source, numberAt, link.end);
  const second = readMeasured(source, numberAt, before);
  if (second === null || second.value < 0) return null;
  // "up in 2015 to $221bn": a year, and a sum with a sign of its own.
  if (isBare && (before !== null || (first.quantity.yearLike && second.quantity.scale > 1)))
    return null;
  if (!isBare && !isSameUnit(first, second)) return null;
  // "from 5 % to 10 %" is a change, not a range: both ends have their own unit.
  if (link.isWord && !isBare && second.unit?.name === first.unit?.name) return null;
  return lowerEnd(first, second) <= second.value ? second : null;
}

/** Where a score ends ("per 4 a 2": two small numbers that count nothing, the first the larger one), or null. */
export function readScoreEnd(source: Source, first: Measured, limit: number): number | null {
  const { unit, quantity } = first;
  if (unit !== null || !quantity.inDigits || first.value >= 100) return null;
  const link = readLink(source, first, quantity.end, limit);
  const second = link === null ? null : readMeasured(source, link.end, null);
  if (second === null || !second.quantity.inDigits || second.quantity.scale > 1) return null;
  const isBare = second.unit === null || second.unit.kind === 'counted';
  return isBare && second.value < first.value ? second.quantity.end : null;
}

/** Where a score or ratio ends whose numbers a word for "against" parts (3比1, 3대 1), or null. */
export function readVersusEnd(source: Source, first: Measured): number | null {
  const { folded, lexicon } = source;
  const word = lexicon.versus.at(folded, skipSpaces(folded, first.quantity.end));
  const second =
    word === null || !first.quantity.inDigits
      ? null
      : readMeasured(source, skipSpaces(folded, word.end), null);
  return second?.quantity.inDigits === true ? second.quantity.end : null;
}

function readLink(
  source: Source,
  first: Measured,
  from: number,
  limit: number,
): { readonly end: number; readonly isWord: boolean } | null {
  const { folded, lexicon } = source;
  DASH.lastIndex = from;
  const dash = DASH.exec(folded)?.[0];
  if (dash !== undefined) return { end: from + dash.length, isWord: false };
  const next = skipSpaces(folded, from);
  const word = lexicon.to.at(folded, next);
  if (word !== null) return { end: skipSpaces(folded, word.end), isWord: true };
  const and = lexicon.and.at(folded, next);
  if (and === null || readCueBefore(source, first.start, limit)?.cue !== 'between') return null;
  return { end: skipSpaces(folded, and.end), isWord: false };
}

/** The place after a currency's sign or code. */
function skipCurrency({ text, folded, lexicon }: Source, at: number): number {
  const sign = lexicon.currenciesBefore.at(folded, at);
  if (sign !== null) return skipSpaces(folded, sign.end);
  return /^[A-Z]{3}[\d ]/.test(text.slice(at, at + 4)) ? skipSpaces(folded, at + 3) : at;
}

/** "$10 to 20", "10 % - 12 %", "$5 - 7 a share"; not "0.6 % to 300 people". */
function isSameUnit(first: Measured, second: Measured): boolean {
  if (second.unit === null || second.unit.name === first.unit?.name) return true;
  return first.unit?.kind === 'money' && second.unit.kind === 'counted';
}

/** The lower end of a range: "1,2-1,5 triliun" shares the scale word, "2-3 割" the unit. */
export function lowerEnd(first: Measured, second: Measured): number {
  const { quantity } = first;
  const sharesScale =
    quantity.scale === 1 && second.quantity.scale > 1 && quantity.value <= second.quantity.mantissa;
  const hasOwnUnit = first.unit !== null && first.unit.kind !== 'counted';
  const divisor = hasOwnUnit ? 1 : (second.unit?.divisor ?? 1);
  return (first.value * (sharesScale ? second.quantity.scale : 1)) / divisor;
}
