import { EMERGENCY_NUMBERS } from '../../languages/world/measures';
import type { Measured } from './measure';
import { isWordLetter, wordEnd } from './lexicon/phrase-table';
import type { Quantity } from './read-quantity';
import type { Unit } from './unit';
import { skipSpaces, skipSpacesBack, type Source } from './source';

/**
 * Whether a number without currency, share or scale is a name, a rank, a year, a score, a clock time,
 * a telephone number or part of a word ("Article 5", "3rd", "2-1", "Covid-19") rather than an amount.
 * `last` is the other end of a range, or `first` itself.
 */
export function isNoAmount(source: Source, first: Measured, last: Measured): boolean {
  const { folded, lexicon } = source;
  const { quantity } = last;
  const { unit } = last;
  const isRange = first !== last;
  const isListed =
    unit !== null && lexicon.counted.at(folded, unit.edge - unit.name.length) !== null;
  if (!quantity.inDigits) {
    if (lexicon.behindTens.at(folded, first.start)?.end === quantity.end) return true;
    return isLabelled(source, first.start) || (unit === null && quantity.scale < 1e4);
  }
  if (!isRange && isWrittenOnName(source, first)) return true;
  if (!isRange && isRung(source, first)) return true;
  if (first.quantity.yearLike && !isListed && unit?.kind !== 'unit' && isYear(first)) return true;
  if (!isListed && unit?.kind !== 'unit' && isCode(source, first)) return true;
  if (!isRange && isPlate(source, quantity.end)) return true;
  if (quantity.long || first.quantity.long || (isRange && unit === null)) return true;
  if (isLabelled(source, first.start) || isPartOfWord(source, first.start, quantity, unit))
    return true;
  if (!isRange && !isListed && (isHouse(source, first) || isAge(source, first))) return true;
  const rank = lexicon.ordinalAfter.at(folded, skipSpaces(folded, quantity.end));
  // 차 ranks, 차례 counts: the longer word decides.
  if (rank !== null && !(isListed && unit.edge > rank.end)) return true;
  return isListNumber(folded, first.start, quantity.end) || isOrdinal(source, quantity.end);
}

/** How many letters before a number a word for calling may stand: "llamaron de inmediato al". */
const CALL_REACH = 32;

/** "She rang 112", "a 911 call", "119에 신고했다": a number that is rung in need counts nothing. */
function isRung({ text, folded, lexicon }: Source, { start, quantity }: Measured): boolean {
  if (!EMERGENCY_NUMBERS.has(text.slice(start, quantity.end))) return false;
  const next = skipSpaces(folded, quantity.end);
  if (lexicon.callsAfter.at(folded, next) !== null) return true;
  for (let end = start; end > start - CALL_REACH && end > 0; end -= 1) {
    if (/[.!?;\n]/u.test(folded.charAt(end - 1))) return false;
    if (!isWordLetter(folded, end) && lexicon.callsBefore.before(folded, end) !== null) return true;
  }
  return false;
}

/** "종로2가", "뉴스1": where words have spaces between them, a number that is written on one and counts nothing is a part of a name. */
function isWrittenOnName({ text }: Source, { start, quantity, unit }: Measured): boolean {
  return unit === null && quantity.scale === 1 && /\p{Script=Hangul}/u.test(text.charAt(start - 1));
}

/** Before 1500 a number is a year only where it counts nothing. */
function isYear({ quantity, unit }: Measured): boolean {
  return quantity.value >= 1500 || unit === null;
}

/** The first half of a plate: "29H – 889.60". */
const MIXED = /(?<![\p{L}\d])\d{2}\p{L}$/u;

/** "Article 5", "No. 12", "第3": the number is a name. */
function isLabelled({ folded, lexicon }: Source, start: number): boolean {
  let end = skipSpacesBack(folded, start);
  // "Covid – 19"
  if (/[-–—]/u.test(folded.charAt(end - 1))) {
    const before = skipSpacesBack(folded, end - 1);
    if (
      lexicon.labels.before(folded, before) !== null ||
      MIXED.test(folded.slice(Math.max(0, before - 4), before))
    )
      return true;
  }
  if (folded[end - 1] === '#' || folded[end - 1] === '№' || folded[end - 1] === '§') return true;
  if (lexicon.labels.before(folded, end) !== null) return true;
  if (folded[end - 1] !== '.') return false;
  end--;
  return lexicon.labels.before(folded, end) !== null;
}

/** 제12조: the word that makes a name of a number is written together with it. */
export function touchesLabel({ folded, lexicon }: Source, start: number): boolean {
  return folded[start - 1] !== ' ' && lexicon.labels.before(folded, start) !== null;
}

/** The words of a street's name, behind the word for a street or with its ending. */
const STREET_WORDS = 5;

/** "via Giuseppe Verdi, 12", "Lindenstraße 12", "12 rue": the number of a house. */
function isHouse({ text, folded, lexicon }: Source, { start, quantity, unit }: Measured): boolean {
  const next = skipSpaces(folded, quantity.end);
  if (lexicon.isStreet(folded.slice(next, wordEnd(folded, next)))) return true;
  if (unit !== null) return false;
  const before = text.slice(Math.max(0, start - 60), start).replace(/,? $/, '');
  const words = before.split(/[ \n]/).slice(-STREET_WORDS).toReversed();
  for (const word of words) {
    if (lexicon.isStreet(word.toLowerCase())) return true;
    // The name has capitals, but for its short words: "rue de la Paix".
    if (!/^[\p{Lu}\d]/u.test(word) && word.length > 3) return false;
    if (/[.,;:!?)]$/.test(word)) return false;
  }
  return false;
}

const OLDEST = 115;

/** "Marta Ruiz (34)", "김모(34·여)", "John Roe, 58, said": a number that stands beside a name alone is an age. */
function isAge({ text, folded }: Source, { start, quantity, unit }: Measured): boolean {
  const { end, value } = quantity;
  if (unit !== null || !Number.isInteger(value) || value < 1 || value > OLDEST) return false;
  const [before, after] = [text.slice(Math.max(0, start - 30), start), folded.charAt(end)];
  if (/[(（]$/u.test(before)) return /[)）·]/u.test(after) && /\p{L}\.? ?[(（]$/u.test(before);
  return after === ',' && /\p{Lu}\p{Ll}+, $/u.test(before);
}

/** Digits that touch letters, digits or marks which make them something else: F-16, 2:1, 3/4, 0812-345. */
function isPartOfWord(
  { folded, lexicon }: Source,
  start: number,
  quantity: Quantity,
  unit: Unit | null,
): boolean {
  const before = folded.charAt(start - 1);
  // "Seksyen 41(1)": a number in brackets that touches another is a part of it.
  if (before === '(' && /\d/.test(folded.charAt(start - 2))) return true;
  if (
    before !== '' &&
    '-–/:.,+_@#&·・'.includes(before) &&
    /\p{L}|\p{N}/u.test(folded.charAt(start - 2))
  )
    return true;
  if (before === '+' || before === '/') return true;
  if (isWordLetter(folded, start - 1) && lexicon.prefixes.before(folded, start) === null)
    return true;
  const after = folded.charAt(quantity.end);
  const beyond = folded.charAt(quantity.end + 1);
  if ('/:-–.,*^_@&·・'.includes(after) && after !== '' && /\p{Nd}/u.test(beyond)) return true;
  // "30-årsåldern": a word that a number opens.
  if (unit === null && after === '-' && isWordLetter(folded, quantity.end + 1)) return true;
  return unit === null && isWordLetter(folded, quantity.end);
}

/** "F-35B", "Su-24M", "QL2B": a number that touches letters, or a hyphen or dot behind them, is a name, whatever letter follows it. */
export function isJoinedToLetters({ folded, lexicon }: Source, start: number): boolean {
  if (isWordLetter(folded, start - 1)) return lexicon.prefixes.before(folded, start) === null;
  return /[-–.]/u.test(folded.charAt(start - 1)) && isWordLetter(folded, start - 2);
}

const LONGEST_CODE = 4;

/** "PD 404182": behind a word in capitals alone a number is part of a code, unless it counts what is listed. */
function isCode({ text, folded }: Source, { start, unit }: Measured): boolean {
  // "A 34 éves nő": at the beginning of a sentence one capital is rather an article.
  if (
    unit !== null &&
    /(?:^|[\n.!?:”"»] ?)\p{Lu} $/u.test(text.slice(Math.max(0, start - 4), start))
  )
    return false;
  if (folded[start - 1] !== ' ') return false;
  let from = start - 1;
  while (isWordLetter(folded, from - 1) && text[from - 1] !== folded[from - 1]) from--;
  const length = start - 1 - from;
  const opens = !isWordLetter(folded, from - 1) && !/\d/.test(folded.charAt(from - 1));
  return length > 0 && length <= LONGEST_CODE && opens;
}

const PLATE = /[ -]?\p{Lu}{1,3}[ -]?\d{2,5}(?![\p{L}\d])/uy;

/** "34 NDF 210", "12-AB-34": a few capitals between two numbers make a plate or a code of them. */
function isPlate({ text }: Source, end: number): boolean {
  PLATE.lastIndex = end;
  return PLATE.test(text);
}

/** "3. " at the beginning of a line numbers a list. */
function isListNumber(folded: string, start: number, end: number): boolean {
  return (
    (start === 0 || folded[start - 1] === '\n') &&
    /^[.)] ?/.test(folded.slice(end, end + 2)) &&
    end - start <= 2 &&
    folded[end + 1] === ' '
  );
}

/** "3. " before a word, in languages that write "third" so. */
function isOrdinal({ folded, lexicon }: Source, end: number): boolean {
  if (!lexicon.ordinalDot || folded[end] !== '.') return false;
  const next = skipSpaces(folded, end + 1);
  return next > end + 1 && wordEnd(folded, next) > next;
}
