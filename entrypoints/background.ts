import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { findSaved, saveReading } from '../src/library/save-reading';
import { languageOf } from '../src/languages/registry';
import { onMessage } from '../src/messages/protocol';
import { toggleReader } from '../src/messages/toggle-reader';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReader(tab);
  });
  onMessage('language/words', ({ data }) => languageOf(data));
  onMessage('library/save', ({ data }) => saveReading(data));
  onMessage('library/find', ({ data }) => findSaved(data));
});
