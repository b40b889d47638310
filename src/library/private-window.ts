import { browser } from 'wxt/browser';
import type { Sender } from '../messages/protocol';

/**
 * Whether a message comes from a private window. The extension runs there too (`incognito: spanning`,
 * the default) when its reader has allowed that, with the same background and the same library on
 * disk: what is kept from such a window outlives it, so the reader is asked first.
 */
export async function isPrivate({ tab }: Sender): Promise<boolean> {
  // The popup belongs to the window in front.
  return (tab ?? (await browser.windows.getLastFocused())).incognito;
}
