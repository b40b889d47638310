import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reachFrontTab } from '../src/messages/reach-page';

/**
 * The popup's first script, small and in its head: the page is being reached while the browser still
 * fetches what shows it. The popup takes the answer from `saringReached`.
 */
export default defineUnlistedScript(() => {
  globalThis.saringReached = reachFrontTab();
});
