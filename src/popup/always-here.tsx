import type { VNode } from 'preact';
import { sendMessage } from '../messages/messenger';
import {
  askForSite,
  automaticSites,
  endSite,
  hostOf,
  patternOf,
} from '../settings/automatic-sites';
import { t } from '../ui/words/text';
import { useItem } from '../ui/use-item';

interface AlwaysHereProps {
  readonly address: string;
  readonly tabId: number;
}

/** The switch that opens every article of this site in Reader mode; it asks for the site's permission. */
export function AlwaysHere({ address, tabId }: AlwaysHereProps): VNode | null {
  const pattern = patternOf(address);
  const [sites] = useItem(automaticSites);
  if (pattern === null) return null;
  const on = sites.includes(pattern);

  async function change(wanted: boolean, site: string): Promise<void> {
    if (!wanted) return await endSite(site);
    // Held already, the permission is given without a question, and no event tells the background.
    if (await askForSite(site, tabId)) await sendMessage('site/granted');
  }

  return (
    <label class="always">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={({ currentTarget }) => {
          void change(currentTarget.checked, pattern);
          // It shows what is, not what was asked for.
          currentTarget.checked = on;
        }}
      />
      {t('popup_always_here', hostOf(pattern))}
    </label>
  );
}
