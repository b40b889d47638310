import type { VNode } from 'preact';
import { t } from '../ui/text';

interface ActionsProps {
  readonly paneOpen: boolean;
  readonly switchPane: () => void;
  readonly status: string;
  readonly save: () => void;
}

/** What can be done with the article at once, and what was done. */
export function Actions({ paneOpen, switchPane, status, save }: ActionsProps): VNode {
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
        {status}
      </span>
      <button type="button" class="save" onClick={save}>
        {t('popup_save')}
      </button>
    </div>
  );
}
