import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  findHighlights,
  findSaved,
  removeHighlight,
  saveHighlight,
  saveReading,
} from '../src/library/save-reading';
import { loadWords } from '../src/messages/load-words';
import { onMessage } from '../src/messages/protocol';
import { toggleReader } from '../src/messages/toggle-reader';
import { readFace } from '../src/settings/face-files';

export default defineBackground(() => {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReader(tab);
  });
  onMessage('language/words', ({ data }) => loadWords(data));
  onMessage('library/save', ({ data }) => saveReading(data));
  onMessage('library/find', ({ data }) => findSaved(data));
  onMessage('library/highlights', ({ data }) => findHighlights(data));
  onMessage('library/highlight', ({ data }) => saveHighlight(data.reading, data.span));
  onMessage('library/drop-highlight', ({ data }) => removeHighlight(data));
  onMessage('face/dyslexic', () => readFace());
});
