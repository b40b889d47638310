import type { VNode } from 'preact';
import { t } from '../ui/text';
import { PANE_KEYS } from './keys';

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
      <dl>
        {PANE_KEYS.map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('pane_close')}</dd>
        </div>
      </dl>
    </div>
  );
}
