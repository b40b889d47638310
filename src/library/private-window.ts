import { browser } from 'wxt/browser';

/** Who sent a message, as far as it matters here: a page's content script has a tab, the popup has none. */
export interface Sender {
  readonly tab?: { readonly incognito: boolean } | undefined;
}

/**
 * Whether a message comes from a private window. The extension runs there too (`incognito: spanning`,
 * the default) when its reader has allowed that, with the same background and the same library on
 * disk: what is kept from such a window outlives it, so the reader is asked first.
 */
export async function isPrivate({ tab }: Sender): Promise<boolean> {
  // The popup belongs to the window in front.
  return (tab ?? (await browser.windows.getLastFocused())).incognito;
}
