import type { Amount } from '../../reading/reading';
import { isNoAmount } from './not-an-amount';
import { readCueAfter, readCueBefore } from './cues';
import { readQuantity, type Quantity } from './read-quantity';
import {
  readCountedAfter,
  readCurrencyAfter,
  readMinorAfter,
  readShareAfter,
  readUnitBefore,
  type Unit,
} from './read-unit';
import { skipSpaces, skipSpacesBack, type Source } from './source';

/** A number with its unit, before ranges and cues. */
interface Measured {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly value: number;
  readonly unit: Unit | null;
}

/** An amount found, and where the search goes on. */
export interface Found {
  readonly amount: Amount | null;
  readonly next: number;
  /** It has a currency, a share or a scale, and so is an amount even where it looks like a year. */
  readonly certain: boolean;
}

/**
 * Reads the amount whose number begins at `start`. `limit` is where the amount before it ends: no word
 * belongs to two amounts.
 */
export function readAmount(source: Source, start: number, limit: number): Found {
  const before = readUnitBefore(source, start, limit);
  const first = readMeasured(source, start, before);
  if (first === null) return { amount: null, next: start + 1, certain: false };
  const second = readRangeEnd(source, first, limit);
  const certain = isCertain(first) || (second !== null && isCertain(second));
  const last = second ?? first;
  if (
    !certain &&
    isNoAmount(source, first.start, first.quantity, last.end, last.unit, second !== null)
  )
    return { amount: null, next: last.quantity.end, certain };
  const amount = withCues(source, first, second, limit);
  return { amount, next: amount.end, certain };
}

function isCertain({ unit, quantity }: Measured): boolean {
  return (
    unit?.kind === 'money' ||
    unit?.kind === 'share' ||
    (quantity.scale >= 1000 && quantity.inDigits)
  );
}

function readMeasured(source: Source, start: number, before: Unit | null): Measured | null {
  const quantity = readQuantity(source, start, before?.kind === 'money');
  if (quantity === null) return null;
  const negative = readMinus(source, before?.edge ?? start, start);
  const sign = negative === null ? 1 : -1;
  const begin = negative ?? before?.edge ?? start;
  if (before !== null) {
    const tail = before.kind === 'money' ? readHundredths(source, quantity.end, before) : null;
    return {
      start: begin,
      end: tail?.end ?? quantity.end,
      quantity,
      value: sign * add(quantity.value, tail?.value ?? 0),
      unit: before,
    };
  }
  const unit = readUnitAfter(source, quantity);
  const end = unit?.edge ?? quantity.end;
  const tail =
    unit?.kind === 'money' && unit.factor === 1 ? readHundredths(source, end, unit) : null;
  return {
    start: begin,
    end: tail?.end ?? end,
    quantity,
    value: sign * add(scaled(quantity.value, unit?.factor ?? 1), tail?.value ?? 0),
    unit,
  };
}

function add(one: number, other: number): number {
  return Number((one + other).toPrecision(15));
}

function scaled(value: number, factor: number): number {
  return factor === 0.01 ? value / 100 : value * factor;
}

function readUnitAfter(source: Source, quantity: Quantity): Unit | null {
  const { end } = quantity;
  return (
    readShareAfter(source, end) ??
    readCurrencyAfter(source, end) ??
    readMinorAfter(source, end) ??
    readCountedAfter(source, end)
  );
}

/** Where a minus sign or word before the number begins, or null. */
function readMinus({ folded, lexicon }: Source, edge: number, start: number): number | null {
  for (const at of new Set([edge, start])) {
    const sign = folded[at - 1];
    const outside = folded[at - 2];
    if (
      sign !== undefined &&
      '-−－'.includes(sign) &&
      (outside === undefined || ' (\n:=|/'.includes(outside))
    )
      return Math.min(at - 1, edge);
    // A lone dash with a space is a minus only where nothing comes before it on its line, as in a table's cell.
    const spaced = skipSpacesBack(folded, at);
    if (spaced < at && '-−'.includes(folded[spaced - 1] ?? ' ') && isLineStart(folded, spaced - 1))
      return Math.min(spaced - 1, edge);
    const word = lexicon.minus.before(folded, skipSpacesBack(folded, at));
    if (word !== null) return Math.min(word.start, edge);
  }
  return null;
}

function isLineStart(folded: string, at: number): boolean {
  const before = skipSpacesBack(folded, at);
  return before === 0 || folded[before - 1] === '\n';
}

/** "20 dollars 43 cents", "$20 and 43c", "15 Dollar 50.": what follows a sum and belongs to it. */
function readHundredths(
  source: Source,
  end: number,
  unit: Unit,
): { readonly end: number; readonly value: number } | null {
  const { folded, lexicon } = source;
  let at = skipSpaces(folded, end);
  const joined = lexicon.and.at(folded, at);
  if (joined !== null) at = skipSpaces(folded, joined.end);
  if (at === end) return null;
  const quantity = readQuantity(source, at, false);
  if (quantity === null || quantity.value >= 100 || quantity.scale !== 1 || quantity.fractional)
    return null;
  const minor = readMinorAfter(source, quantity.end);
  if (minor !== null) return { end: minor.edge, value: quantity.value / 100 };
  // Without the word for cents only two digits that end the clause: "15 Dollar 50."
  const isEnd = /^(?:$|[.,;:!?\n)])/.test(folded.slice(quantity.end, quantity.end + 1));
  const isPrice = quantity.inDigits && quantity.end - at === 2 && unit.kind === 'money';
  return isEnd && isPrice && /[\p{L}\d$]/u.test(folded.charAt(end - 1))
    ? { end: quantity.end, value: quantity.value / 100 }
    : null;
}

const DASH = /^\s?[-–—~〜～−]\s?/;

/** The other end of a range that begins with `first`: after a dash, "to", or "and" that "between" opened. */
function readRangeEnd(source: Source, first: Measured, limit: number): Measured | null {
  const { folded, lexicon } = source;
  const isBare = first.unit === null || first.unit.kind === 'counted';
  const from = isBare ? first.quantity.end : first.end;
  const dash = DASH.exec(folded.slice(from, from + 3))?.[0];
  const next = skipSpaces(folded, from);
  const word = lexicon.to.at(folded, next);
  const and = lexicon.and.at(folded, next);
  let at: number;
  if (dash !== undefined) at = from + dash.length;
  else if (word !== null) at = skipSpaces(folded, word.end);
  else if (and !== null && readCueBefore(source, first.start, limit)?.cue === 'between')
    at = skipSpaces(folded, and.end);
  else return null;
  const sign = lexicon.currenciesBefore.at(folded, at);
  const code = /^[A-Z]{3}(?=[\d ])/.exec(source.text.slice(at, at + 4));
  const numberAt =
    sign !== null ? skipSpaces(folded, sign.end) : code !== null ? skipSpaces(folded, at + 3) : at;
  const before = numberAt === at ? null : readUnitBefore(source, numberAt, at);
  const second = readMeasured(source, numberAt, before);
  if (second === null || second.value < 0) return null;
  const sameUnit =
    isBare ||
    second.unit === null ||
    second.unit.name === first.unit?.name ||
    second.unit.kind === 'counted';
  if (!sameUnit || lowEnd(first, second) > second.value) return null;
  // "from 5 % to 10 %" is a change, not a range: both ends have their own unit.
  if (word !== null && !isBare && second.unit !== null && second.unit.kind !== 'counted')
    return null;
  return second;
}

/** The lower end: "1,2-1,5 triliun" shares the scale word, "7 % - 9 %" the unit. */
function lowEnd(first: Measured, second: Measured): number {
  const { quantity } = first;
  const shares =
    quantity.scale === 1 && second.quantity.scale > 1 && quantity.value <= second.quantity.mantissa;
  const factor =
    first.unit?.kind === 'money' || first.unit?.kind === 'share' ? 1 : (second.unit?.factor ?? 1);
  return scaled(first.value * (shares ? second.quantity.scale : 1), factor);
}

function withCues(source: Source, first: Measured, second: Measured | null, limit: number): Amount {
  const { text } = source;
  const last = second ?? first;
  const unit = pickUnit(first, second);
  const before = readCueBefore(source, first.start, limit);
  const after = readCueAfter(source, last.quantity.end, last.end);
  const start =
    before === null || (before.cue === 'between' && second === null) ? first.start : before.start;
  const end = Math.max(last.end, after?.end ?? 0);
  const value = whole(source, last, unit);
  const cues = new Set([before?.cue, after?.cue]);
  return {
    text: text.slice(start, end),
    start,
    end,
    value,
    unit: unit?.name ?? null,
    ...(second !== null
      ? { low: lowEnd(first, second), high: value }
      : cues.has('more')
        ? { low: value }
        : cues.has('less')
          ? { high: value }
          : {}),
    ...(cues.has('about') ? { approx: true } : {}),
  };
}

function pickUnit(first: Measured, second: Measured | null): Unit | null {
  if (second === null) return first.unit;
  if (first.unit !== null && first.unit.kind !== 'counted') return first.unit;
  return second.unit;
}

/** "1,200 orang" where the comma is a decimal sign: people come whole, so it groups. */
function whole({ folded, lexicon }: Source, last: Measured, unit: Unit | null): number {
  if (!last.quantity.doubtful || unit?.kind !== 'counted') return last.value;
  const isWhole = lexicon.counted.at(folded, unit.edge - unit.name.length) !== null;
  return isWhole ? Math.round(last.value * 1000) : last.value;
}
