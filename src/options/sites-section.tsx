import type { VNode } from 'preact';
import { automaticSites, endSite, hostOf } from '../settings/automatic-sites';
import { t } from '../ui/words/text';
import { useItem } from '../ui/use-item';

/** The sites that open by themselves; ending one gives its permission back. */
export function SitesSection(): VNode {
  const [sites] = useItem(automaticSites);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p class="about">{t(sites.length === 0 ? 'options_sites_none' : 'options_sites_about')}</p>
      <ul class="lines">
        {sites.map((site) => (
          <li key={site}>
            <span>{hostOf(site)}</span>
            <button type="button" onClick={() => void endSite(site)}>
              {t('options_site_end', hostOf(site))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
