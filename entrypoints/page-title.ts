import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ArticleTitle, readTitle } from '../src/article/metadata/stated-page';
import { STARTED } from '../src/messages/page-scripts';

/**
 * How the page calls itself, for the popup to show until the reader's script, many times as large, has found the
 * article. What it returns is the result of bringing it in: null where that script is there already, which knows
 * more and answers as soon.
 */
export default defineUnlistedScript((): ArticleTitle | null => {
  if (STARTED in globalThis) return null;
  try {
    return readTitle(document, location.href);
  } catch {
    // The page may have named a picture `querySelectorAll`; the reader works on a copy, where no name counts.
    return null;
  }
});
