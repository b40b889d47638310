import type { Measured } from './measure';
import { skipSpaces, type Source } from './source';

/** "jeder *fünfte*": of more than so many it is said in figures. */
const MOST_OF_EVERY = 20;

/** With an apostrophe inside: uk "п'ятий". */
const WORD = /^[\p{L}\p{M}'’]+/u;
const LONGEST_WORD = 24;

/** "every second *hour*": the word behind an ordinal, from where it begins. */
function wordAt(folded: string, at: number): string {
  return (WORD.exec(folded.slice(at, at + LONGEST_WORD))?.[0] ?? '').replaceAll('’', "'");
}

/** "jeder fünfte", "co piąty", "каждый третий": one of so many; null where the words tell how often ("každý druhý den"). */
function readEveryNth(source: Source, start: number): { part: number; end: number } | null {
  const { folded, lexicon } = source;
  const every = lexicon.everyNth.at(folded, start);
  if (every === null) return null;
  const from = skipSpaces(folded, every.end);
  const ordinal = wordAt(folded, from);
  const nth = lexicon.ordinalOf(ordinal);
  if (nth === null || nth < 2 || nth > MOST_OF_EVERY) return null;
  const end = from + ordinal.length;
  const counted = wordAt(folded, skipSpaces(folded, end));
  return lexicon.isTimeUnit(counted) || lexicon.isWeekday(counted) ? null : { part: 1 / nth, end };
}

/** A single word for one part of a whole, unless it is one of several or the how many-eth: "druhá *třetina*" of a match. */
function readOnePart(source: Source, start: number): { part: number; end: number } | null {
  const { folded, lexicon } = source;
  const word = lexicon.oneParts.at(folded, start);
  if (word === null) return null;
  const before = folded.slice(0, start).trimEnd();
  const led = lexicon.ordinalOf(/[\p{L}\p{M}]+$/u.exec(before.slice(-LONGEST_ORDINAL))?.[0] ?? '');
  return led === null ? { part: 1 / word.value, end: word.end } : null;
}

const LONGEST_ORDINAL = 20;

/** A part of a whole that no number tells: "sepertiga", "треть", "jeder fünfte"; null where no such words begin. */
export function readNamedPart(source: Source, start: number): Measured | null {
  const named = readOnePart(source, start) ?? readEveryNth(source, start);
  if (named === null) return null;
  const value = Number(named.part.toPrecision(15));
  const { end } = named;
  const quantity = {
    start,
    end,
    value,
    inDigits: false,
    scale: 1,
    mantissa: value,
    yearLike: false,
    fractional: true,
    doubtful: false,
    long: false,
  };
  return { start, end, quantity, value, unit: null };
}
