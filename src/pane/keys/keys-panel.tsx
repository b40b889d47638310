import type { VNode } from 'preact';
import { t } from '../../ui/words/text';
import { KeyList } from './key-list';

/** The overlay that lists the keys. */
export function KeysPanel(): VNode {
  return (
    <div
      id="keys-panel"
      class="panel keys"
      popover="auto"
      tabIndex={-1}
      role="dialog"
      aria-label={t('pane_keys')}
    >
      <h2>{t('pane_keys')}</h2>
      <KeyList />
    </div>
  );
}
