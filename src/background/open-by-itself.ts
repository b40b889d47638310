import { finishPending } from '../settings/automatic-sites';
import { sendMessage } from '../messages/messenger';
import { reachPage } from '../messages/reach-page';

/** Opens the pane in a tab of a site that the reader chose for it, where the page is an article. */
export async function openByItself(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const refused = await reachPage(tabId, undefined);
  if (refused === null) await sendMessage('page/open-by-itself', undefined, tabId);
}

/** Does what a site's permission was just asked for, here where no closing popup can stop it. */
export async function openPendingSite(): Promise<void> {
  const tabId = await finishPending();
  if (tabId !== null) await openByItself(tabId);
}
