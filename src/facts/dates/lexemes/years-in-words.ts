import type { TextContext } from '../../../reading/text-context';
import { publisherCountry } from '../../amounts/lexicon/publisher-currency';
import { lexiconOf } from '../../amounts/lexicon/lexicon';
import { foldText } from '../../amounts/lexicon/phrase-table';
import { readQuantity } from '../../amounts/read-quantity';
import type { Source } from '../../amounts/source';
import { sense, type Lexeme } from './scan';
import type { SenseKind } from '../words/sense';

/**
 * The lexemes of a text with the years that are written in words ("nineteen ninety-six", duemiladieci)
 * as numbers among them. A number in words is a year only beside a month, "the year", a quarter and the
 * like, or between "in" and a pause: "two thousand" counts things more often.
 */
export function withYearsInWords(
  context: TextContext,
  scanned: readonly Lexeme[],
): readonly Lexeme[] {
  const years = findYears(context, scanned);
  if (years.length === 0) return scanned;
  const merged: Lexeme[] = [];
  let next = 0;
  for (const year of years) {
    while ((scanned[next]?.start ?? Infinity) < year.start) {
      const lexeme = scanned[next++];
      if (lexeme !== undefined) merged.push(lexeme);
    }
    if (!isIntroduced(merged, year, context.text)) continue;
    while ((scanned[next]?.start ?? Infinity) < year.end) next++;
    merged.push(year);
  }
  return [...merged, ...scanned.slice(next)];
}

/** What a year in words may follow. */
const COMPANY: readonly SenseKind[] = [
  'month',
  'mark',
  'season',
  'ordinal',
  'unit',
  'period',
  'decades',
];
const OPENERS: readonly SenseKind[] = ['on', 'from', 'to', 'between', 'and'];
const PAUSE = /^ ?(?:$|[\n.,;:!?)])/;

function isIntroduced(before: readonly Lexeme[], { start, end }: Lexeme, text: string): boolean {
  let at = start;
  for (let index = before.length - 1; index >= 0; index--) {
    const lexeme = before[index];
    if (lexeme === undefined || !/^[ ,]{0,2}$/.test(text.slice(lexeme.end, at))) return false;
    const has = (kind: SenseKind): boolean => sense(lexeme, kind) !== undefined;
    if (lexeme.number !== null || COMPANY.some(has)) return true;
    if (OPENERS.some(has) && PAUSE.test(text.slice(end, end + 2))) return true;
    if (!has('glue')) return false;
    at = lexeme.start;
  }
  return false;
}

function findYears(context: TextContext, scanned: readonly Lexeme[]): Lexeme[] {
  const { text, lang, language, url } = context;
  if (language === null || language.dates.hanNumerals === true) return [];
  const lexicon = lexiconOf(lang, language, publisherCountry(url, lang));
  const source: Source = { text, folded: foldText(text), lexicon };
  const years: Lexeme[] = [];
  let reached = 0;
  for (const lexeme of scanned) {
    const start = nextWord(source.folded, lexeme.end);
    if (start < reached || !mayLead(lexeme)) continue;
    const found = readYear(source, start);
    if (found === null) continue;
    reached = found.end;
    if (found.year === null) continue;
    const { end, year } = found;
    const number = { end, kind: 'plain', values: [year], digits: 4, mark: '' } as const;
    years.push({ start, end, senses: [], number });
  }
  return years;
}

/** Whether a year may follow a lexeme: what introduces it, or a word that may stand between. */
function mayLead({ number, senses }: Lexeme): boolean {
  return (
    number !== null ||
    senses.some(({ kind }) => kind === 'glue' || COMPANY.includes(kind) || OPENERS.includes(kind))
  );
}

/** The place after a blank or a comma with one. */
function nextWord(folded: string, at: number): number {
  const comma = folded.charAt(at) === ',' ? at + 1 : at;
  return folded.charAt(comma) === ' ' ? comma + 1 : comma;
}

/** A number in words, and the year that it may be: 1999 at once, or as "nineteen" and "ninety-nine". */
function readYear(source: Source, start: number): { end: number; year: number | null } | null {
  const quantity = readQuantity(source, start);
  if (quantity === null || quantity.inDigits) return null;
  const { value, end } = quantity;
  if (Number.isInteger(value) && value > 1000 && value <= 2100) return { end, year: value };
  if (value < 10 || value > 21 || !/^[ -]$/.test(source.folded.charAt(end)))
    return { end, year: null };
  const second = readQuantity(source, end + 1);
  const pair = second !== null && !second.inDigits && second.value >= 10 && second.value < 100;
  return pair ? { end: second.end, year: value * 100 + second.value } : { end, year: null };
}
