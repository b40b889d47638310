import { browser } from 'wxt/browser';
import { t } from '../ui/words/text';
import { sendMessage } from '../messages/messenger';
import { reachPage } from '../messages/reach-page';

/** As much of a tab as is needed to reach its page. */
export interface TabToRead {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/**
 * What Alt+R does: Reader mode on, or off again. The key grants `activeTab` as a click does. Where
 * there is nothing to read, the icon says so: no popup is open that could.
 */
export async function toggleReader(given?: TabToRead): Promise<void> {
  // Firefox hands over no tab before version 126, and none for some windows.
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const refused = await reachPage(tabId, tab?.url);
  const before = refused === null ? await sendMessage('page/pane-state', undefined, tabId) : null;
  const after = refused === null ? await sendMessage('page/toggle-pane', undefined, tabId) : null;
  const worked = before !== null && after !== null && before.open !== after.open;
  await browser.action.setBadgeText({ tabId, text: worked ? '' : '–' });
  await browser.action.setTitle({ tabId, title: worked ? 'Saring' : t('popup_no_article') });
}
