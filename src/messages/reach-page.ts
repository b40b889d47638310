import { browser } from 'wxt/browser';
import type { ArticleTitle } from '../article/metadata/stated-page';
import { PANE, READER, TITLE } from './page-scripts';

/** Why a tab can't be read: what the reader sees is a plain sentence about it. */
export type Unreachable = 'browser-page' | 'store' | 'pdf' | 'file' | 'no-web-page';

/** A tab that is being reached. */
export interface TabInReach {
  readonly id: number;
  /** How its page calls itself, if it says that it is an article: known first. */
  readonly title: Promise<ArticleTitle | null>;
  /** Why it can't be read; null when the content script is there. */
  readonly refused: Promise<Unreachable | null>;
}

declare global {
  /** Set by the popup's first script, before the popup itself is there. */
  var saringReached: Promise<TabInReach | null> | undefined;
}

/** Brings the content script into the tab in front; null where there is no tab. */
export async function reachFrontTab(): Promise<TabInReach | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : reachTab(tab.id, tab.url);
}

/** Brings the content script into a tab; what says how its page calls itself goes first. A browser may still read the larger file sooner. */
export function reachTab(id: number, url: string | undefined): TabInReach {
  return { id, title: askTitle(id), refused: reachPage(id, url) };
}

/** Null where the page does not say, and where it can't be reached: why not is the answer of `reachPage`. */
async function askTitle(tabId: number): Promise<ArticleTitle | null> {
  const brought = browser.scripting.executeScript({ target: { tabId }, files: [TITLE] });
  const [inTopFrame] = await brought.catch(() => []);
  return (inTopFrame?.result ?? null) as ArticleTitle | null;
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
