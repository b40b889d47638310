import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { KeyList } from '../pane/keys/key-list';
import { t } from '../ui/words/text';

interface Shortcut {
  readonly description: string;
  readonly shortcut: string;
}

/** Keys of the browser, which are changed there, and keys of the open pane. */
export function ShortcutsSection(): VNode {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((commands) =>
        setShortcuts(
          commands.flatMap(({ description, shortcut }) =>
            description ? [{ description, shortcut: shortcut ?? '' }] : [],
          ),
        ),
      );
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options_shortcuts')}</h2>
      <dl class="keys">
        {shortcuts.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>{shortcut === '' ? t('options_shortcut_none') : <kbd>{shortcut}</kbd>}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openShortcutSettings()}>
        {t('options_shortcuts_change')}
      </button>
      <h3>{t('options_pane_keys')}</h3>
      <KeyList />
    </section>
  );
}

async function openShortcutSettings(): Promise<void> {
  const { commands, tabs } = browser;
  if (hasShortcutSettings(commands)) await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Firefox has a way to its list of keys; Chromium has an address. */
function hasShortcutSettings(
  commands: object,
): commands is { openShortcutSettings: () => Promise<void> } {
  return 'openShortcutSettings' in commands;
}
