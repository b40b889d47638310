import { readCurrencyAfter, readHundredthAfter } from './read-currency';
import { readMinus } from './read-minus';
import { readQuantity, readSum, type Quantity } from './read-quantity';
import { readScale } from './read-scale';
import { readShareAfter, readUnitAfter } from './read-unit';
import { skipSpaces, type Source } from './source';
import { money, type Unit } from './unit';

/** A number with its unit, before ranges and the words around it. */
export interface Measured {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly value: number;
  readonly unit: Unit | null;
}

/** Reads the number at `start` with its unit; `before` is what stands before it. */
export function readMeasured(source: Source, start: number, before: Unit | null): Measured | null {
  const quantity = (before?.kind === 'money' ? readSum : readQuantity)(source, start);
  if (quantity === null) return null;
  const after = before === null ? null : readShareAfter(source, quantity.end);
  // "le dollar 5 %": the percentage is what counts.
  const isStray =
    before?.kind === 'money' && (after !== null || isYearAfterWord(source, before, quantity));
  if (before === null || isStray) return withUnitAfter(source, start, quantity);
  const begin = readMinus(source, before.edge, start);
  const end = after?.edge ?? quantity.end;
  const tail = before.kind === 'money' ? readHundredths(source, end) : null;
  return {
    start: Math.min(begin ?? start, before.edge),
    end: tail?.end ?? end,
    quantity,
    value: (begin === null ? 1 : -1) * exact(moneyValue(quantity, before) + (tail?.value ?? 0)),
    unit: before,
  };
}

function withUnitAfter(source: Source, start: number, quantity: Quantity): Measured {
  const begin = readMinus(source, start, start);
  const after = readUnitAfter(source, quantity.end);
  // 十分 is "very", 百分 the beginning of "per cent": without digits a lone character is no coin, but in 两角五分.
  const isStray =
    after?.kind === 'money' &&
    after.divisor > 1 &&
    !quantity.inDigits &&
    isUnspaced(source, after.edge) &&
    readHundredth(source, after.edge) === null;
  const found = isStray ? null : after;
  const scale = found?.kind === 'money' ? readScaleAfterCurrency(source, found, quantity) : null;
  const share = found?.kind === 'share' ? readHundredthOfShare(source, found, quantity) : null;
  const unit = scale === null ? (share?.unit ?? found) : found && money(found.name, scale.end);
  const end = unit?.edge ?? quantity.end;
  const tail = unit?.kind === 'money' && unit.divisor < 100 ? readHundredths(source, end) : null;
  const value =
    unit === null ? quantity.value : (quantity.value * (scale?.value ?? 1)) / unit.divisor;
  return {
    start: begin ?? start,
    end: tail?.end ?? end,
    quantity,
    value: (begin === null ? 1 : -1) * exact(value + (tail?.value ?? 0) + (share?.value ?? 0)),
    unit,
  };
}

/** 七成五, 3成6: the digit behind the word for a tenth is a hundredth, written as the tenths are. */
function readHundredthOfShare(
  source: Source,
  unit: Unit,
  tenths: Quantity,
): { value: number; unit: Unit } | null {
  const digit = unit.divisor < 1 ? readQuantity(source, unit.edge) : null;
  const isHundredth = digit?.inDigits === tenths.inDigits && digit.value > 0 && digit.value < 10;
  return isHundredth && Number.isInteger(digit.value)
    ? { value: digit.value, unit: { ...unit, edge: digit.end } }
    : null;
}

/** Binary fractions leave dust. Fifteen digits are more than any article has. */
function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** "the rouble 2022": a currency word before a year is no sum; a sign or a code is. */
function isYearAfterWord({ text }: Source, before: Unit, quantity: Quantity): boolean {
  return quantity.yearLike && /^\p{Ll}{3}/u.test(text.slice(before.edge, before.edge + 3));
}

/**
 * After the sign of these currencies three digits are a group, whatever the language's decimal sign:
 * "$10,000" and "£1,500" are quoted in their own way, and rupiah or yen have no hundredths in use.
 */
const GROUPED: ReadonlySet<string> = new Set('USD GBP IDR JPY KRW VND CLP PYG UGX'.split(' '));

function moneyValue(quantity: Quantity, { name }: Unit): number {
  const groups = quantity.doubtful && GROUPED.has(name);
  return groups ? quantity.value * 1000 : quantity.value;
}

/** "75 USD million": the scale word after the currency. */
function readScaleAfterCurrency(
  source: Source,
  unit: Unit,
  quantity: Quantity,
): { readonly end: number; readonly value: number } | null {
  if (quantity.scale > 1 || !quantity.inDigits || unit.divisor !== 1) return null;
  const scale = readScale(source, { inDigits: false, value: 0, fractional: false }, unit.edge);
  // "5 dollars mille fois": only a million and more, and no second currency after it.
  return scale === null || scale.value < 1e6 || readCurrencyAfter(source, scale.end) !== null
    ? null
    : scale;
}

interface Tail {
  readonly end: number;
  readonly value: number;
}

/** "20 dollars 43 cents", "$20 and 43c", "15 Dollar 50.", 50元6角3分: what follows a sum and belongs to it. */
function readHundredths(source: Source, end: number): Tail | null {
  const first = readHundredth(source, end);
  if (first === null || !isUnspaced(source, first.end)) return first;
  const second = readHundredth(source, first.end);
  return second === null ? first : { end: second.end, value: first.value + second.value };
}

function isUnspaced({ folded }: Source, end: number): boolean {
  return folded.charCodeAt(end - 1) > 0x2e80;
}

function readHundredth(source: Source, end: number): Tail | null {
  const { folded, lexicon } = source;
  let at = skipSpaces(folded, end);
  const joined = lexicon.and.at(folded, at);
  if (joined !== null) at = skipSpaces(folded, joined.end);
  if (at === end && !isUnspaced(source, end)) return null;
  const quantity = readQuantity(source, at);
  if (quantity === null || quantity.value >= 100 || quantity.scale > 10 || quantity.fractional)
    return null;
  const unit = readHundredthAfter(source, quantity.end);
  if (unit !== null) return { end: unit.end, value: quantity.value / unit.divisor };
  // Without the word for cents only two digits that end the clause: "15 Dollar 50."
  const isPrice = quantity.inDigits && quantity.end - at === 2 && at > end;
  const isEnd = /^(?:$|[.,;:!?\n)])/.test(folded.slice(quantity.end, quantity.end + 1));
  return isPrice && isEnd ? { end: quantity.end, value: quantity.value / 100 } : null;
}
