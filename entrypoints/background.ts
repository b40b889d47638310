import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findSaved, saveReading } from '../src/library/save-reading';
import { loadWords } from '../src/messages/load-words';
import { onMessage } from '../src/messages/protocol';
import { toggleReader } from '../src/messages/toggle-reader';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReader(tab);
  });
  onMessage('language/words', ({ data }) => loadWords(data));
  onMessage('library/save', ({ data }) => saveReading(data));
  onMessage('library/find', ({ data }) => findSaved(data));
});
