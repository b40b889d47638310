import { defineContentScript } from 'wxt/utils/define-content-script';
import { sanitise } from '../../src/article/sanitise';
import type { LanguageLabels } from '../../src/article/interruptions/gather-labels';
import { onMessage, sendMessage } from '../../src/messages/protocol';
import { startSession } from '../../src/pane/page-session';
import { takeRest } from '../../src/pane/rest-of-reader';

/** Set in the content script's own world, which pages can't see: the script may be injected twice. */
const STARTED = Symbol.for('saring.started');

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (STARTED in globalThis) return;
    Object.defineProperty(globalThis, STARTED, { value: true });
    const loadWords = rememberAnswers((tag: string) => sendMessage('language/words', tag));
    const loadRest = rememberAnswers(async () => {
      await sendMessage('script/rest');
      return takeRest();
    });
    const loadLabels = async (tags: readonly string[]): Promise<readonly LanguageLabels[]> => {
      const labels = await sendMessage('language/labels', tags);
      // These come while the article is found: messages leave only while the page's thread has nothing
      // to do. Asked for sooner, the second script would be parsed before the article is found.
      const [likely] = tags;
      if (likely !== undefined) loadWords(likely).catch(() => undefined);
      loadRest().catch(() => undefined);
      return labels;
    };
    const session = startSession(
      document,
      sanitise,
      { loadLabels, loadWords, loadRest },
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

/** Asks once for each key; again only for what did not come. */
function rememberAnswers<Keys extends [string?], Answer>(
  ask: (...keys: Keys) => Promise<Answer>,
): (...keys: Keys) => Promise<Answer> {
  const asked = new Map<string | undefined, Promise<Answer>>();
  return async (...keys) => {
    const [key] = keys;
    const answer = asked.get(key) ?? ask(...keys);
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return await answer;
  };
}
