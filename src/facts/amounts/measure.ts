import { readCurrencyAfter, readHundredthAfter } from './read-currency';
import { readMinus } from './read-minus';
import { readQuantity, readSum, type Quantity } from './read-quantity';
import { readScale } from './read-scale';
import { readShareAfter, readUnitAfter } from './read-unit';
import { skipSpaces, type Source } from './source';
import { money, type Unit } from './unit';
import { exact } from './exact';

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
  const whole = (before?.kind === 'money' ? readSum : readQuantity)(source, start);
  if (whole === null) return null;
  const quantity = before?.kind === 'share' ? withDecimals(source, whole) : whole;
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

/** 百分之五点三: a share in words, with the digits behind its point. */
function withDecimals({ folded, lexicon }: Source, quantity: Quantity): Quantity {
  const point = quantity.inDigits ? null : lexicon.decimalPoints.at(folded, quantity.end);
  if (point === null) return quantity;
  let { value } = quantity;
  let { end } = point;
  let place = 1;
  for (let digit = lexicon.numbers.at(folded, end); digit !== null && digit.value < 10;) {
    place /= 10;
    value += digit.value * place;
    ({ end } = digit);
    digit = lexicon.numbers.at(folded, end);
  }
  return place === 1 ? quantity : { ...quantity, value: exact(value), end, fractional: true };
}

function withUnitAfter(source: Source, start: number, quantity: Quantity): Measured {
  const begin = readMinus(source, start, start);
  const after = readUnitAfter(source, quantity.end);
  // 十分 is "very", 百分 the beginning of "per cent": without digits a lone character is no coin, but in 两角五分.
  const isStray =
    after?.kind === 'money' &&
    after.divisor > 1 &&
    !quantity.inDigits &&
    endsInSign(source, after.edge) &&
    readHundredth(source, after.edge) === null;
  const found = isStray ? null : after;
  const scale = found?.kind === 'money' ? readScaleAfterCurrency(source, found, quantity) : null;
  const share = found?.kind === 'share' ? readBelowTenths(source, found, quantity) : null;
  const unit = scale === null ? (share?.unit ?? found) : found && money(found.name, scale.end);
  const half = scale === null ? halfAfterUnit(source, unit, quantity) : null;
  const end = half ?? unit?.edge ?? quantity.end;
  const tail = unit?.kind === 'money' && unit.divisor < 100 ? readHundredths(source, end) : null;
  const number = quantity.value + (half === null ? 0 : 0.5);
  const value = unit === null ? number : (number * (scale?.value ?? 1)) / unit.divisor;
  return {
    start: begin ?? start,
    end: tail?.end ?? end,
    quantity,
    value: (begin === null ? 1 : -1) * exact(value + (tail?.value ?? 0) + (share?.value ?? 0)),
    unit,
  };
}

/** Whole numbers up to so many have a half behind what they count. */
const MOST_BEFORE_HALF = 100;

/** "dos toneladas *y media*", "hai tấn *rưỡi*", 3時間*半*: the end of words for a half behind the unit; null where none stand. */
function halfAfterUnit(
  { folded, lexicon }: Source,
  unit: Unit | null,
  { value, scale }: Quantity,
): number | null {
  if (unit === null || unit.divisor !== 1 || scale !== 1) return null;
  if (!Number.isInteger(value) || value > MOST_BEFORE_HALF) return null;
  const at = skipSpaces(folded, unit.edge);
  const half = lexicon.halves.at(folded, at);
  // "3 pria setengah baya": a half that is a number by itself may begin what comes next.
  const isOther = at > unit.edge && lexicon.numbers.at(folded, at) !== null;
  if (half === null || isOther) return null;
  // "una veintena de alumnos y medio | centenar de vecinos"
  const opens = lexicon.scales.at(folded, skipSpaces(folded, half.end)) !== null;
  return opens ? null : half.end;
}

/** Below tenths stand hundredths and thousandths, no more. */
const MOST_BELOW_TENTHS = 2;

/**
 * 七成五, 3成6, 3割8分7厘, 5割半: the digits behind the word for a tenth, written as the tenths are, are hundredths, or
 * what the words behind them say; a half of a tenth is five hundredths.
 */
function readBelowTenths(
  source: Source,
  unit: Unit,
  tenths: Quantity,
): { value: number; unit: Unit } | null {
  if (unit.divisor >= 1) return null;
  const { folded, lexicon } = source;
  const half = lexicon.halves.at(folded, unit.edge);
  if (half !== null) return { value: 5, unit: { ...unit, edge: half.end } };
  let value = 0;
  let edge = unit.edge;
  for (let more = MOST_BELOW_TENTHS; more > 0; more -= 1) {
    const digit = readQuantity(source, edge);
    const isDigit = digit?.inDigits === tenths.inDigits && digit.value > 0 && digit.value < 10;
    if (!isDigit || !Number.isInteger(digit.value)) break;
    const part = lexicon.tenthParts.at(folded, digit.end);
    value += digit.value * (part?.value ?? 1);
    edge = part?.end ?? digit.end;
    if (part === null) break;
  }
  return edge === unit.edge ? null : { value, unit: { ...unit, edge } };
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
  if (first === null || !endsInSign(source, first.end)) return first;
  const second = readHundredth(source, first.end);
  return second === null ? first : { end: second.end, value: first.value + second.value };
}

function endsInSign({ folded }: Source, end: number): boolean {
  return folded.charCodeAt(end - 1) > 0x2e80;
}

function readHundredth(source: Source, end: number): Tail | null {
  const { folded, lexicon } = source;
  let at = skipSpaces(folded, end);
  const joined = lexicon.and.at(folded, at);
  if (joined !== null) at = skipSpaces(folded, joined.end);
  if (at === end && !endsInSign(source, end)) return null;
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
