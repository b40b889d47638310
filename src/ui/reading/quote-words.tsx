import type { VNode } from 'preact';
import { directionOf } from '../../article/blocks/directions';
import { quotedWords } from '../../reading/showing/quoted-words';
import type { Quote } from '../../reading/reading';

/**
 * The words of a quote. Direct speech stands in the quotation marks that its language wants (the
 * browser knows them by the language around a `<q>`, not by its own); reported speech stands as the
 * article has it, without.
 */
export function QuoteWords({
  quote,
  lang,
}: {
  readonly quote: Quote;
  readonly lang: string;
}): VNode {
  const words = quotedWords(quote);
  const dir = directionOf(words);
  return (
    <span lang={lang} dir={dir}>
      {quote.type === 'direct' ? <q>{words}</q> : words}
    </span>
  );
}
