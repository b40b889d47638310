import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t, type TextKey } from '../../ui/words/text';
import type { LibraryActions } from './library-actions';

interface CopyButtonProps {
  readonly label: TextKey;
  /** What is copied; made when it is asked for. */
  readonly textOf: () => string;
  readonly class?: string;
  readonly actions: LibraryActions;
}

/** Copies, and says so in its own place until the reader goes on to something else. */
export function CopyButton({ label, textOf, actions, ...rest }: CopyButtonProps): VNode {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      {...rest}
      onClick={() =>
        actions.run(async () => {
          await navigator.clipboard.writeText(textOf());
          setCopied(true);
        })
      }
      onBlur={() => setCopied(false)}
    >
      <span aria-live="polite">{t(copied ? 'popup_copied' : label)}</span>
    </button>
  );
}
