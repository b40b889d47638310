import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hostOf } from '../settings/automatic-sites';
import { type TextKey, t } from '../ui/words/text';

const REASONS: Readonly<Record<string, TextKey>> = {
  activeTab: 'options_permission_active_tab',
  scripting: 'options_permission_scripting',
  storage: 'options_permission_storage',
  unlimitedStorage: 'options_permission_unlimited_storage',
};

interface Held {
  readonly permissions: readonly string[];
  readonly origins: readonly string[];
}

/** What the browser lets Saring do, as the browser itself tells it, and what it keeps Saring from. */
export function PermissionsSection(): VNode {
  const held = useHeld();
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{t('options_permissions')}</h2>
      <p>{t('options_no_requests')}</p>
      <p class="about">{t('options_no_requests_proof')}</p>
      <p>
        <code>{policy()}</code>
      </p>
      <h3>{t('options_permissions_held')}</h3>
      <dl class="permissions">
        {held.permissions.map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>
              {permission in REASONS && t(REASONS[permission] ?? 'options_permission_storage')}
            </dd>
          </div>
        ))}
        {held.origins.map((origin) => (
          <div key={origin}>
            <dt>
              <code>{origin}</code>
            </dt>
            <dd>{t('options_permission_site', hostOf(origin))}</dd>
          </div>
        ))}
      </dl>
      {held.origins.length === 0 && <p class="about">{t('options_permissions_no_site')}</p>}
    </section>
  );
}

/** Asked of the browser, and asked again when a permission comes or goes. */
function useHeld(): Held {
  const [held, setHeld] = useState<Held>({ permissions: [], origins: [] });
  useEffect(() => {
    const ask = (): void => {
      void browser.permissions
        .getAll()
        .then(({ permissions = [], origins = [] }) => setHeld({ permissions, origins }));
    };
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return held;
}

/** The rule that the browser holds our own pages and the background to. */
function policy(): string {
  const stated: unknown = browser.runtime.getManifest().content_security_policy;
  if (typeof stated === 'object' && stated !== null && 'extension_pages' in stated) {
    return String(stated.extension_pages);
  }
  return typeof stated === 'string' ? stated : '';
}
