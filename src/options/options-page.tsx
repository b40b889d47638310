import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import type { LibraryDatabase } from '../library/database';
import { t } from '../ui/words/text';
import { DataSection } from './data-section';
import { PermissionsSection } from './permissions-section';
import { ReadingSection } from './reading-section';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites-section';
import { TakenOutSection } from './taken-out-section';

/** Everything that can be chosen, on one page. Each choice holds at once; there is nothing to save. */
export function OptionsPage({ db }: { readonly db: LibraryDatabase }): VNode {
  return (
    <>
      <header class="bar">
        <h1>{t('options_title')}</h1>
        <a href={browser.runtime.getURL('/library.html')}>{t('popup_library')}</a>
      </header>
      <main>
        <ReadingSection />
        <SitesSection />
        <TakenOutSection />
        <ShortcutsSection />
        <DataSection db={db} />
        <PermissionsSection />
      </main>
    </>
  );
}
