import type { Quote } from '../reading/reading';

type Spans = NonNullable<Quote['spans']>;

function spansOf({ spans, start, end }: Quote): Spans {
  return spans ?? [[start, end]];
}

/** True where every part of `quote` lies in a part of `whole`. */
function isWithin(quote: Quote, whole: Quote): boolean {
  const around = spansOf(whole);
  return spansOf(quote).every(([from, to]) =>
    around.some(([start, end]) => from >= start && to <= end),
  );
}

/**
 * Leaves out the words between marks of a mixed quote that is listed whole: nobody wants to read them
 * twice. The whole keeps the marks and says what the speaker's words are about.
 */
export function dropNested(quotes: readonly Quote[]): Quote[] {
  const mixed = quotes.filter(({ type }) => type === 'mixed');
  return quotes.filter(
    (quote) =>
      !mixed.some(
        (whole) =>
          whole !== quote &&
          whole.end - whole.start > quote.end - quote.start &&
          isWithin(quote, whole),
      ),
  );
}
