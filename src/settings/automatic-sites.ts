import { browser } from 'wxt/browser';
import { httpUrl } from '../reading/http-url';
import { storedItem } from './stored-item';

/**
 * Sites whose articles open in Reader mode by themselves. A site is a match pattern of one origin
 * (`https://news.example/*`); it works only while the reader's permission for it is held, and ending
 * it gives the permission back.
 */
export const automaticSites = storedItem<readonly string[]>('local', 'automatic-sites', []);

/** What the reader asked for while the browser's own question is open, which closes the popup. */
interface PendingSite {
  readonly pattern: string;
  /** The tab to open at once when the answer is yes. */
  readonly tabId: number;
}

const pendingSite = storedItem<PendingSite | null>('session', 'pending-site', null);

const SCRIPT = 'automatic-sites';

/** The pattern of an address's site, or null where there can be none (a file, a page of the browser). */
export function patternOf(address: string): string | null {
  const url = httpUrl(address);
  if (url === null) return null;
  // No port: Firefox has none in patterns, and one site is one host to a reader.
  return `${url.protocol}//${url.hostname}/*`;
}

/** The host of a pattern, as a reader knows the site. */
export function hostOf(pattern: string): string {
  return URL.parse(pattern.replace(/\*$/u, ''))?.hostname ?? pattern;
}

/**
 * Asks the browser for a site's permission; to be called from a click, before anything is awaited. The
 * browser's question may close the popup that asks: what follows a yes is the background's (see
 * `finishPending`). False when the answer was no.
 */
export async function askForSite(pattern: string, tabId: number): Promise<boolean> {
  const noted = pendingSite.setValue({ pattern, tabId });
  const granted = await browser.permissions.request({ origins: [pattern] });
  await noted;
  if (!granted) await pendingSite.setValue(null);
  return granted;
}

/**
 * Does what a granted permission was asked for: the site is remembered, and the tab's id is given to
 * be opened. Null when nobody asked (the reader gave the permission in the browser's own settings),
 * or when it is done already.
 */
export async function finishPending(): Promise<number | null> {
  const pending = await pendingSite.getValue();
  if (pending === null) return null;
  if (!(await browser.permissions.contains({ origins: [pending.pattern] }))) return null;
  await pendingSite.setValue(null);
  const sites = await automaticSites.getValue();
  await automaticSites.setValue([...new Set([...sites, pending.pattern])]);
  await registerSites();
  return pending.tabId;
}

/** Ends a site and gives its permission back. */
export async function endSite(pattern: string): Promise<void> {
  await forgetSites([pattern]);
  await browser.permissions.remove({ origins: [pattern] });
}

/** Forgets sites whose permission was taken away, in the browser's own settings or by us. */
export async function forgetSites(patterns: readonly string[]): Promise<void> {
  const sites = await automaticSites.getValue();
  await automaticSites.setValue(sites.filter((site) => !patterns.includes(site)));
  await registerSites();
}

/** Brings the browser's list of scripts in line with the sites: an update of the extension empties it. */
export async function registerSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = (await automaticSites.getValue()).filter((site) => origins.includes(site));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, js: ['/content-scripts/automatic.js'] };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
