import { ENGLISH_MONTHS } from '../../../languages/world/months';
import type { Lexeme } from './scan';

const ENGLISH_DATE = new RegExp(
  String.raw`(?<![a-z])(${ENGLISH_MONTHS.join('|')}) (\d{1,2}), (\d{4})(?!\d)`,
  'gu',
);

/**
 * The lexemes of a text with each whole date that is written as English writes it ("December 20, 2021") as
 * one: posts from networks stand with such a date in the papers of all languages.
 */
export function withEnglishDates(folded: string, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  let all = lexemes;
  for (const { index: start, 0: text, 1: month = '', 2: day, 3: year } of folded.matchAll(
    ENGLISH_DATE,
  )) {
    const end = start + text.length;
    const values = [Number(year), ENGLISH_MONTHS.indexOf(month) + 1, Number(day)];
    const number = { end, kind: 'full', values, digits: 4, mark: '-' } as const;
    all = [
      ...all.filter((each) => each.end <= start),
      { start, end, senses: [], number },
      ...all.filter((each) => each.start >= end),
    ];
  }
  return all;
}
