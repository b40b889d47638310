import type { VNode } from 'preact';
import type { Quote } from '../reading/reading';

/**
 * The words of a quote. Direct speech stands in the quotation marks that its language wants (the
 * browser knows them from `lang`, by `<q>`); reported speech stands as the article has it, without.
 */
export function QuoteWords({
  quote,
  lang,
}: {
  readonly quote: Quote;
  readonly lang: string;
}): VNode {
  return quote.type === 'direct' ? (
    <q lang={lang} dir="auto">
      {quote.text}
    </q>
  ) : (
    <span lang={lang} dir="auto">
      {quote.text}
    </span>
  );
}
