import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { routeLink } from '../ui/library-route';
import { t } from '../ui/text';
import type { Status } from './use-said';

interface ActionsProps {
  readonly paneOpen: boolean;
  readonly switchPane: () => void;
  readonly status: Status;
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
        {status.kind === 'kept' ? (
          <a
            href={
              browser.runtime.getURL('/library.html') +
              routeLink({ view: 'entry', id: status.entry })
            }
            target="_blank"
          >
            {status.words}
          </a>
        ) : (
          status.words
        )}
      </span>
      <button type="button" class="save" onClick={save}>
        {t('popup_save')}
      </button>
    </div>
  );
}
