import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { routeLink } from '../ui/library-route';
import { t } from '../ui/words/text';
import type { Said } from './use-said';

interface ActionsProps extends Pick<Said, 'kept' | 'told'> {
  readonly paneOpen: boolean;
  readonly switchPane: () => void;
  readonly save: () => void;
}

/** What can be done with the article at once, and what was done. */
export function Actions({ paneOpen, switchPane, kept, told, save }: ActionsProps): VNode {
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
        {told === '' && kept !== null ? (
          <a
            href={
              browser.runtime.getURL('/library.html') + routeLink({ view: 'entry', id: kept.entry })
            }
            target="_blank"
          >
            {kept.words}
          </a>
        ) : (
          told
        )}
      </span>
      <button type="button" class="save" onClick={save}>
        {t('popup_save')}
      </button>
    </div>
  );
}
