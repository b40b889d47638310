import type { Quote } from '../reading';

/**
 * Quotes as they are listed for a reader: the words of one that lie wholly within another of the same
 * speaker ("he said it was “unthinkable”": the clause, and the word in it) are shown once, in the longer.
 */
export function quotesToRead(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter((quote) => !quotes.some((other) => holds(other, quote)));
}

function holds(outer: Quote, inner: Quote): boolean {
  const isLonger = outer.end - outer.start > inner.end - inner.start;
  if (!isLonger || outer.speaker !== inner.speaker) return false;
  // A quote that its attribution splits doesn't have the words between its parts.
  const parts = partsOf(outer);
  return partsOf(inner).every(([from, to]) =>
    parts.some(([start, end]) => start <= from && to <= end),
  );
}

function partsOf({ spans, start, end }: Quote): NonNullable<Quote['spans']> {
  return spans ?? [[start, end]];
}
