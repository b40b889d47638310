import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPane } from '../src/pane/open-pane';
import { givePane } from '../src/pane/session/pane-script';
import { warmWords } from '../src/ui/words/warm-words';

/** Brought into a page when its content script asks for it: what shows the pane. */
export default defineUnlistedScript(() => {
  givePane({ openPane });
  warmWords();
});
