import { browser } from 'wxt/browser';
import { PANE, READER } from './page-scripts';

/** Why a tab can't be read: what the reader sees is a plain sentence about it. */
export type Unreachable = 'browser-page' | 'store' | 'pdf' | 'file' | 'no-web-page';

/** The tab that the popup was opened on, and why it can't be read, if so. */
export interface ReachedTab {
  readonly id: number;
  readonly refused: Unreachable | null;
}

declare global {
  /** Set by the popup's first script, before the popup itself is there. */
  var saringReached: Promise<ReachedTab | null> | undefined;
}

/** Brings the content script into the tab in front; null where there is no tab. */
export async function reachFrontTab(): Promise<ReachedTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, refused: await reachPage(tab.id, tab.url) };
}

/**
 * Brings the content script into a tab that the reader's own click or key has opened to us. A second
 * time changes nothing. Null when it is there; else why it can't be.
 */
export async function reachPage(
  tabId: number,
  url: string | undefined,
): Promise<Unreachable | null> {
  try {
    const injected = await browser.scripting.executeScript({
      target: { tabId },
      files: [READER],
    });
    // Firefox refuses some pages of its own (about:support) without an error: the result is [null].
    const [inTopFrame] = injected as readonly (object | null)[];
    return inTopFrame == null ? whyUnreachable(url ?? '') : null;
  } catch {
    return whyUnreachable(url ?? '');
  }
}

/** Brings the script of the pane into a page that has the first. Rejects when the page has gone. */
export async function bringPane(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) throw new Error('Only a page can be given a script.');
  await browser.scripting.executeScript({ target: { tabId }, files: [PANE] });
}

/** What kind of page refused, by its address. */
function whyUnreachable(url: string): Unreachable {
  if (
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/u.test(
      url,
    )
  ) {
    return 'store';
  }
  if (/\.pdf([?#]|$)/iu.test(url)) return 'pdf';
  if (url.startsWith('file:')) return 'file';
  return 'browser-page';
}
