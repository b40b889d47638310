import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Unreachable } from '../../src/messages/reach-page';
import { type TextKey, t } from '../../src/ui/text';
import { Foot } from './foot';
import { askPage, findTab, type PageAnswer } from './page-answer';
import { Summary } from './summary';

const UNREACHABLE: Readonly<Record<Unreachable, TextKey>> = {
  'browser-page': 'popup_unreachable_browser',
  store: 'popup_unreachable_store',
  pdf: 'popup_unreachable_pdf',
  file: 'popup_unreachable_file',
  'no-web-page': 'popup_unreachable_no_page',
};

/** The popup: a skeleton until the page has answered, then its summary or one plain sentence. */
export function App(): VNode {
  const [answer, setAnswer] = useState<PageAnswer | null>(null);
  useEffect(() => followTab(setAnswer), []);
  if (answer === null) return <Skeleton />;
  switch (answer.kind) {
    case 'read':
      return (
        <Summary
          key={answer.outcome.reading.url}
          {...answer}
          onJoined={() => void askPage({ id: answer.tabId }).then(setAnswer)}
        />
      );
    case 'no-article':
      return <Sentence words={t('popup_no_article')} />;
    case 'unreachable':
      return <Sentence words={t(UNREACHABLE[answer.why])} />;
    case 'failed':
      return <Sentence words={t('popup_failed', answer.message)} />;
  }
}

/** Asks the tab now, and again when it goes somewhere else under the open popup. */
function followTab(show: (answer: PageAnswer) => void): () => void {
  let stopped = false;
  let listener: ((tabId: number, change: { status?: string }) => void) | null = null;
  void (async () => {
    const tab = await findTab();
    if (tab === null) return show({ kind: 'unreachable', why: 'browser-page' });
    listener = (tabId, change) => {
      if (tabId !== tab.id || change.status !== 'complete') return;
      // The grant may not outlive the navigation (in Firefox it doesn't): then the icon is to be clicked again.
      void askPage({ id: tab.id }).then((next) => {
        if (!stopped) show(next);
      });
    };
    browser.tabs.onUpdated.addListener(listener);
    const answer = await askPage(tab);
    if (!stopped) show(answer);
  })();
  return () => {
    stopped = true;
    if (listener !== null) browser.tabs.onUpdated.removeListener(listener);
  };
}

function Sentence({ words }: { readonly words: string }): VNode {
  return (
    <>
      <main class="sentence">
        <p>{words}</p>
      </main>
      <Foot />
    </>
  );
}

function Skeleton(): VNode {
  return (
    <main class="skeleton" aria-busy="true" aria-label={t('popup_reading')}>
      {[40, 90, 70, 100, 96, 92, 60, 98, 94, 50].map((width) => (
        <i key={width} style={{ width: `${width}%` }} />
      ))}
    </main>
  );
}
