import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../ui/text';

interface ActionsProps {
  readonly paneOpen: boolean;
  readonly switchPane: () => void;
  readonly status: string;
  /** Id of the saved entry, where there is one. */
  readonly entry: string | null;
  readonly save: () => void;
}

/** What can be done with the article at once, and what was done. */
export function Actions({ paneOpen, switchPane, status, entry, save }: ActionsProps): VNode {
  const isKept = status === t('popup_saved') || status === t('popup_annotated');
  return (
    <div class="actions">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={paneOpen}
        onClick={switchPane}
      >
        <i aria-hidden="true" />
        {t('popup_reader_mode')}
      </button>
      <span role="status" class="status">
        {isKept && entry !== null ? (
          <a
            href={`${browser.runtime.getURL('/library.html')}#/entry/${encodeURIComponent(entry)}`}
            target="_blank"
          >
            {status}
          </a>
        ) : (
          status
        )}
      </span>
      <button type="button" class="save" onClick={save}>
        {t('popup_save')}
      </button>
    </div>
  );
}
