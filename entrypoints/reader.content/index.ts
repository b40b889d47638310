import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage } from '../../src/messages/protocol';
import { readPage } from '../../src/reading/read';
import { sanitise } from '../../src/article/sanitise';

export default defineContentScript({
  registration: 'runtime',
  main() {
    onMessage('page/read', () => { const r = readPage(document, location.href, sanitise); return { kind: 'read', reading: r.reading, ms: r.ms }; });
  },
});
