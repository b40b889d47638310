import type { Quote } from './reading';

/**
 * Quotes as they are listed for a reader: the words of one that lie wholly within another of the same
 * speaker ("he said it was “unthinkable”": the clause, and the word in it) are shown once, in the longer.
 */
export function quotesToRead(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter((quote) => !quotes.some((other) => holds(other, quote)));
}

function holds(outer: Quote, inner: Quote): boolean {
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  // A quote that its attribution splits doesn't have the words between its parts.
  const parts = outer.spans ?? [[outer.start, outer.end]];
  return (
    isLonger &&
    outer.speaker === inner.speaker &&
    parts.some(([start, end]) => start <= inner.start && inner.end <= end)
  );
}
