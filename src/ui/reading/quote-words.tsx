import type { VNode } from 'preact';
import { directionOf } from '../../article/blocks/directions';
import { isWordForWord, quotedWords } from '../../reading/showing/quoted-words';
import type { Quote, Reading } from '../../reading/reading';

/**
 * The words of a quote. What was said in these words stands in the quotation marks that its language wants (the
 * browser knows them by the language around a `<q>`, not by its own); reported speech stands as the
 * article has it, without.
 */
export function QuoteWords({
  quote,
  reading,
}: {
  readonly quote: Quote;
  readonly reading: Pick<Reading, 'text' | 'lang'>;
}): VNode {
  const words = quotedWords(quote);
  const dir = directionOf(words);
  return (
    <span lang={reading.lang} dir={dir}>
      {isWordForWord(quote, reading) ? <q>{words}</q> : words}
    </span>
  );
}
