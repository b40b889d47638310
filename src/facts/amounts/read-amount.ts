import { MEASURE_BEGINNINGS } from '../../languages/world/measures';
import type { Amount } from '../../reading/reading';
import { readCueAfter, readCueBefore, type CueBefore } from './cues';
import { readMeasured, type Measured } from './measure';
import { isJoinedToLetters, isNoAmount, touchesLabel } from './not-an-amount';
import { lowerEnd, readRangeEnd, readScoreEnd, readVersusEnd } from './read-range';
import { readNamedPart } from './read-named-part';
import { readRatio } from './read-ratio';
import { readShareAfter, readUnitAfter, readUnitBefore } from './read-unit';
import { skipSpaces, type Source } from './source';
import type { Unit } from './unit';

/** An amount found, and where the search goes on. */
export interface Found {
  readonly amount: Amount | null;
  readonly next: number;
  /** It has a currency, a share or a scale, and so is an amount even where it looks like a year. */
  readonly certain: boolean;
  /** It reaches over a word that may lead in a date: "5 in | 10 minutes". */
  readonly mayHoldDate?: true;
}

/**
 * Reads the amount whose number begins at `start`. `limit` is where the amount before it ends: no word
 * belongs to two amounts.
 */
export function readAmount(source: Source, start: number, limit: number): Found {
  const opener = source.lexicon.percentBefore.at(source.folded, start);
  // 百分之 begins with a number word, but belongs to the number after it.
  if (opener !== null)
    return { amount: null, next: skipSpaces(source.folded, opener.end), certain: false };
  const named = readNamedPart(source, start);
  const first = named === null ? readFirst(source, start, limit) : null;
  const part =
    first === null ? named : (readFractionOfShare(source, first) ?? readPart(source, first));
  const ratio = part === null ? readRatio(source, start, first) : null;
  const share = part ?? ratio;
  if (share !== null) {
    const amount = withCues(source, share, null, limit);
    const mayHoldDate = ratio === null ? {} : { mayHoldDate: true as const };
    return { amount, next: amount.end, certain: true, ...mayHoldDate };
  }
  if (first === null) return { amount: null, next: start + 1, certain: false };
  const second = readRangeEnd(source, first, limit);
  const last = second ?? first;
  // "one" is also "a": "uma posição real", "bir yeni"; but "un an et demi" is a year and a half.
  const isArticle =
    !last.quantity.inDigits &&
    last.quantity.scale === 1 &&
    last.quantity.value <= 1 &&
    last.value <= 1 &&
    (last.unit?.kind !== 'share' ||
      source.lexicon.articles.at(source.folded, first.quantity.start) !== null);
  if (isArticle) return { amount: null, next: last.quantity.end, certain: false };
  const certain = isCertain(source, first) || isCertain(source, last);
  const versus = certain ? null : readVersusEnd(source, first);
  if (versus !== null) return { amount: null, next: versus, certain };
  if (!certain && isNoAmount(source, first, last))
    return { amount: null, next: last.quantity.end, certain };
  const score = certain || second !== null ? null : readScoreEnd(source, first, limit);
  if (score !== null) return { amount: null, next: score, certain };
  const amount = withCues(
    source,
    second === null ? withUnitOfNext(source, first) : first,
    second,
    limit,
  );
  return { amount, next: amount.end, certain };
}

/** The number with its unit; "Tim SAR 15 orang": what counts people has no currency, whatever letters stand before it. */
function readFirst(source: Source, start: number, limit: number): Measured | null {
  const before = readUnitBefore(source, start, limit);
  const measured = readMeasured(source, start, before);
  if (before?.kind !== 'money' || measured === null) return measured;
  const isCode = /^[A-Z]{3} /.test(source.text.slice(before.edge, before.edge + 4));
  const after = skipSpaces(source.folded, measured.quantity.end);
  const counts = isCode && source.lexicon.counted.at(source.folded, after) !== null;
  return counts ? readMeasured(source, start, null) : measured;
}

/** "von *12* auf 15 Prozent", "da *1,2* a 1,5 miliardi di euro": a number that something was before has the unit of the one that it is now. */
function withUnitOfNext(source: Source, first: Measured): Measured {
  const { folded, lexicon } = source;
  const { quantity } = first;
  if (first.unit !== null || !quantity.inDigits) return first;
  const word = lexicon.changes.at(folded, skipSpaces(folded, quantity.end));
  const next = word === null ? null : readMeasured(source, skipSpaces(folded, word.end), null);
  if (next === null || next.unit === null || next.unit.kind === 'counted') return first;
  const shared = quantity.scale === 1 && next.quantity.scale > 1;
  const near = Math.max(quantity.value, next.quantity.mantissa) < SAME_SIZE * Math.min(quantity.value, next.quantity.mantissa); // oxfmt-ignore
  if (shared && !near) return first;
  const value = first.value * (shared ? next.quantity.scale : 1);
  return { ...first, value, unit: { ...next.unit, edge: quantity.end } };
}

/** Two numbers before one scale word are not further apart. */
const SAME_SIZE = 10;

const FRACTION = /^(?: (\d))?\/([1-9]\d?)(?![\d/])/;

/** "3/4%", "5 1/2 per cent": a fraction in figures, with a whole number before it or none; null where it is no share. */
function readFractionOfShare(source: Source, first: Measured): Measured | null {
  const { quantity } = first;
  const [all, above, below] =
    FRACTION.exec(source.folded.slice(quantity.end, quantity.end + 6)) ?? [];
  if (all === undefined || !quantity.inDigits || quantity.fractional) return null;
  const end = quantity.end + all.length;
  const unit = readShareAfter(source, end);
  if (unit === null) return null;
  const whole = above === undefined ? 0 : quantity.value;
  const value = whole + Number(above ?? quantity.value) / Number(below);
  return { ...first, value, unit, end: unit.edge, quantity: { ...quantity, end } };
}

/** "two thirds": the number divided by how many of its parts make one, which counts nothing; null without such a word. */
function readPart({ folded, lexicon }: Source, first: Measured): Measured | null {
  const { end } = first.quantity;
  // "two-thirds"
  const isHyphened = folded[end] === '-';
  const at = isHyphened ? end + 1 : skipSpaces(folded, end);
  const part = lexicon.fractions.at(folded, at);
  if (part === null || first.quantity.fractional) return null;
  // "a third *of* the voters", and "a third-quarter loss"
  const isOrdinal = first.value === 1 && lexicon.ordinalOf(folded.slice(at, part.end)) !== null;
  if (isOrdinal && !isHyphened && lexicon.of.at(folded, skipSpaces(folded, part.end)) === null)
    return null;
  const value = Number((first.quantity.value / part.value).toPrecision(15));
  return {
    ...first,
    value,
    unit: null,
    end: part.end,
    quantity: { ...first.quantity, end: part.end },
  };
}

function isCertain(source: Source, { start, unit, quantity }: Measured): boolean {
  if (unit?.kind === 'money' || unit?.kind === 'share') return true;
  // 제12조 is Article 12, whatever else 조 means.
  const isName = isJoinedToLetters(source, start) || touchesLabel(source, start);
  return quantity.scale >= 1000 && quantity.inDigits && !isName;
}

/** Puts a number, the other end of its range and the words around it together. */
function withCues(source: Source, first: Measured, second: Measured | null, limit: number): Amount {
  const last = second ?? first;
  const before = readBound(source, first.start, limit);
  const after = readCueAfter(source, last.quantity.end, last.end);
  // "3분의 2가 넘는 병상": a part of one counts nothing.
  const isPart = last.value > 0 && last.value < 1;
  const behind =
    last.unit === null && after !== null && !isPart ? readUnitAfter(source, after.end) : null;
  const countedBehind = behind?.kind === 'counted' ? behind : null;
  const unit = pickUnit(first, second) ?? countedBehind;
  const isOpener = before?.cue === 'between' && second === null;
  const start = before === null || isOpener ? first.start : before.start;
  const reach = Math.max(last.end, after?.end ?? 0, countedBehind?.edge ?? 0);
  const below = source.lexicon.minusAfter.at(source.folded, skipSpaces(source.folded, reach));
  const end = below?.end ?? reach;
  const value = below === null ? wholeValue(last, unit) : -Math.abs(wholeValue(last, unit));
  const cues = new Set([before?.cue, after?.cue]);
  return {
    text: source.text.slice(start, end),
    start,
    end,
    value,
    unit: unit?.name ?? null,
    ...(second !== null ? { low: lowerEnd(first, second), high: value } : {}),
    ...(second === null && cues.has('more') ? { low: value } : {}),
    ...(second === null && value >= 0 && cues.has('less') && !cues.has('more')
      ? { high: value }
      : {}),
    ...(cues.has('about') ? { approx: true } : {}),
  };
}

/** "up to 8.15": the bound before an amount; behind another amount ("fell 4 % to 8.15") the word leads on. */
function readBound(source: Source, start: number, limit: number): CueBefore | null {
  const cue = readCueBefore(source, start, limit);
  if (cue?.cue !== 'less' || limit === 0) return cue;
  const leadsOn = source.lexicon.to.at(source.folded, cue.start) !== null;
  return leadsOn && skipSpaces(source.folded, limit) === cue.start ? null : cue;
}

function pickUnit(first: Measured, second: Measured | null): Unit | null {
  if (second === null) return first.unit;
  return first.unit !== null && first.unit.kind !== 'counted' ? first.unit : second.unit;
}

/** "1,200 orang" where the comma is a decimal sign: people come whole, so it groups; measures come in parts. */
function wholeValue(last: Measured, unit: Unit | null): number {
  if (!last.quantity.doubtful || unit?.kind !== 'counted') return last.value;
  const name = unit.name.toLowerCase();
  const isMeasure = MEASURE_BEGINNINGS.some((beginning) => name.startsWith(beginning));
  return isMeasure ? last.value : Math.round(last.value * 1000);
}
