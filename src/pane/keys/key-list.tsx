import type { VNode } from 'preact';
import { t } from '../../ui/words/text';
import { PANE_KEYS } from './pane-keys';

/** The keys of the pane with what they do: in its overlay, and on the options page. */
export function KeyList(): VNode {
  return (
    <dl class="key-list">
      {[...PANE_KEYS, { key: 'Esc', label: 'pane_close' } as const].map(({ key, label }) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(label)}</dd>
        </div>
      ))}
    </dl>
  );
}
