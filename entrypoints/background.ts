import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  annotateSaved,
  findHighlights,
  findSaved,
  removeHighlight,
  saveHighlight,
  saveReading,
} from '../src/library/save-reading';
import { analyseSent, expectText } from '../src/background/analyse-sent';
import { loadLabels } from '../src/background/language-files';
import { onMessage } from '../src/messages/messenger';
import { bringPane } from '../src/messages/reach-page';
import { toggleReader } from '../src/background/toggle-reader';
import { openByItself, openPendingSite } from '../src/background/open-by-itself';
import { forgetSites, registerSites } from '../src/settings/automatic-sites';
import { readFace } from '../src/settings/face-files';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReader(tab);
  });
  onMessage('script/pane', ({ sender }) => bringPane(sender.tab?.id));
  onMessage('language/labels', async ({ data }) => {
    const labels = await loadLabels(data);
    // The page now looks for its article, for longer than this takes.
    setTimeout(() => void expectText(data[0]));
    return labels;
  });
  onMessage('article/analyse', ({ data }) => analyseSent(data));
  onMessage('library/save', ({ data, sender }) => saveReading(data, sender));
  onMessage('library/find', ({ data }) => findSaved(data));
  onMessage('library/annotate', ({ data }) => annotateSaved(data));
  onMessage('library/highlights', ({ data }) => findHighlights(data));
  onMessage('library/highlight', ({ data, sender }) => saveHighlight(data, sender));
  onMessage('library/drop-highlight', ({ data }) => removeHighlight(data));
  onMessage('face/dyslexic', () => readFace());
  onMessage('site/granted', () => openPendingSite());
  onMessage('site/arrived', ({ sender }) => openByItself(sender.tab?.id));
  browser.permissions.onAdded.addListener(() => void openPendingSite());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void forgetSites(origins));
  browser.runtime.onInstalled.addListener(() => void registerSites());
});
