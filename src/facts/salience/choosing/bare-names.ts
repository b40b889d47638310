import type { Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import type { Findings } from '../../findings';

const WORD = /\p{L}{2,}/gu;

/**
 * Tells of a stretch of the text whether it is nothing but names and dates, with the function words between
 * them, and so says nothing: a byline, the place and hour of writing, whom a picture shows and where.
 */
export function bareNames(
  { text, language }: Pick<TextContext, 'text' | 'language'>,
  { names, dates }: Pick<Findings, 'names' | 'dates'>,
): (sentence: Span) => boolean {
  const found = [
    ...names.flatMap(({ mentions }) => mentions),
    ...dates.map(({ start, end }) => [start, end] as const),
  ].toSorted((one, other) => one[0] - other[0]);
  const grammar = new Set(language?.detection.words?.split(' '));
  return ({ start, end }) => {
    let rest = '';
    let from = start;
    for (const [first, last] of found) {
      if (first >= end) break;
      if (first > from) rest += ` ${text.slice(from, first)}`;
      from = Math.max(from, last);
    }
    rest += ` ${text.slice(Math.min(from, end), end)}`;
    return !rest
      .toLowerCase()
      .matchAll(WORD)
      .some(([word]) => !grammar.has(word));
  };
}
