import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../../ui/words/text';

/**
 * What a private window shows instead of the library: in Firefox its pages have a storage of their
 * own there, empty, and gone with the window. (Chromium opens extension pages outside of it.)
 */
export function PrivateNotice(): VNode {
  return (
    <main class="empty">
      <h1>{t('library_title')}</h1>
      <p>{t('library_private_page')}</p>
      <button
        type="button"
        class="strong"
        onClick={() => void browser.windows.create({ url: location.href, incognito: false })}
      >
        {t('library_private_open')}
      </button>
    </main>
  );
}
