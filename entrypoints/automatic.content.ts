import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../src/messages/messenger';
import { watchAddress } from '../src/pane/overlay/watch-address';
import { whenQuiet } from '../src/pane/session/when-quiet';
import { isFrontPage } from '../src/settings/front-page';

/**
 * Runs on the sites that the reader chose to have opened by themselves, and nowhere else. It only
 * knocks: the large content script comes when the page may be an article.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    // A frame of the site inside of another page is no page that the reader opened.
    if (globalThis.top !== globalThis.self) return;
    const knock = (): void => {
      if (isFrontPage(location.href)) return;
      // Nobody opens where the extension was updated since, or the reader has gone on meanwhile: nothing is
      // lost by it, and the page's console is no place to say it.
      sendMessage('site/arrived').catch(() => undefined);
    };
    knock();
    // A single-page site loads no further document: its next article is a new address, and comes later.
    let arriving = new AbortController();
    watchAddress(() => {
      arriving.abort();
      arriving = new AbortController();
      whenQuiet(document, knock, arriving.signal);
    }, new AbortController().signal);
  },
});
