import type { Span } from '../../reading/reading';
import type { Findings } from '../choose-facts';

/**
 * Tells of a stretch of the text whether it is nothing but names and dates, and so says nothing: a byline,
 * the place and hour of writing, whom a picture shows.
 */
export function bareNames(
  text: string,
  { names, dates }: Pick<Findings, 'names' | 'dates'>,
): (sentence: Span) => boolean {
  const found = [
    ...names.flatMap(({ mentions }) => mentions),
    ...dates.map(({ start, end }) => [start, end] as const),
  ].toSorted((one, other) => one[0] - other[0]);
  return ({ start, end }) => {
    let rest = '';
    let from = start;
    for (const [first, last] of found) {
      if (first >= end) break;
      if (first > from) rest += text.slice(from, first);
      from = Math.max(from, last);
    }
    rest += text.slice(Math.min(from, end), end);
    return !/\p{L}{2}/u.test(rest);
  };
}
