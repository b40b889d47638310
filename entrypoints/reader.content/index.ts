import { defineContentScript } from 'wxt/utils/define-content-script';
import { sanitise } from '../../src/article/shown/sanitise';
import { askOnce } from '../../src/messages/ask-once';
import { inTime } from '../../src/messages/in-time';
import { onMessage, sendMessage } from '../../src/messages/messenger';
import { STARTED } from '../../src/messages/page-scripts';
import { startSession } from '../../src/pane/session/page-session';
import { type PaneScript, takePane } from '../../src/pane/session/pane-script';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    // It is brought in whenever the page is reached.
    if (STARTED in globalThis) return;
    Object.defineProperty(globalThis, STARTED, { value: true });
    const session = startSession(
      document,
      sanitise,
      {
        loadLabels: (tags) => inTime(sendMessage('language/labels', tags)),
        analyse: (input) => inTime(sendMessage('article/analyse', input)),
        loadPane: askOnce<void, PaneScript>(async () => {
          await inTime(sendMessage('script/pane'));
          return takePane();
        }),
      },
      {
        loadFace: () => sendMessage('face/dyslexic'),
        isSaved: async ({ url, canonical }) =>
          (await sendMessage('library/find', { url, canonical })) !== null,
        save: (reading, agreed) => sendMessage('library/save', { reading, agreed }),
        listHighlights: ({ url, canonical, text }) =>
          sendMessage('library/highlights', { url, canonical, text }),
        keepHighlight: (reading, span) => sendMessage('library/highlight', { reading, span }),
        dropHighlight: (id) => sendMessage('library/drop-highlight', id),
      },
    );
    onMessage('page/head', () => session.head());
    onMessage('page/read', ({ data }) => session.read(data));
    onMessage('page/set-pane', ({ data }) => session.setPane(data));
    onMessage('page/toggle-pane', () => session.setPane({ open: !session.paneState().open }));
    onMessage('page/pane-state', () => session.paneState());
    onMessage('page/open-by-itself', () => session.openByItself());
    onMessage('page/join-state', () => session.joinState());
    onMessage('page/join', () => session.join());
    onMessage('page/stop-joining', () => session.stopJoining());
    onMessage('page/go-to', ({ data }) => session.goTo(data));
    // Whoever brings this script in asks for the article next: it is looked for while the question comes.
    void session.head();
  },
});
