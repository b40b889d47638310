import { browser } from 'wxt/browser';
import { automaticSites, endSite } from './automatic-sites';

/** Forgets everything that was chosen, and gives the permissions of sites back. The library stays. */
export async function forgetSettings(): Promise<void> {
  for (const site of await automaticSites.getValue()) await endSite(site);
  await browser.storage.local.clear();
}
