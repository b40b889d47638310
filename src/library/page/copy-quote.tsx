import type { VNode } from 'preact';
import type { Quote, Reading } from '../../reading/reading';
import { cite } from '../../ui/words/cite';
import { CopyButton } from './copy-button';
import type { LibraryActions } from './library-actions';

interface CopyQuoteProps {
  readonly quote: Quote;
  readonly reading: Reading;
  readonly actions: LibraryActions;
}

/** Copies a quote with who said it, and where. */
export function CopyQuote({ quote, reading, actions }: CopyQuoteProps): VNode {
  return (
    <CopyButton
      class="plain"
      label="library_copy_quote"
      textOf={() => cite(quote, reading, 'plain')}
      actions={actions}
    />
  );
}
