import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { reachFrontTab, reachTab, type TabInReach, type Unreachable } from '../messages/reach-page';
import { type TextKey, t } from '../ui/words/text';
import { wordsOfError } from '../ui/words/words-of-error';
import { Foot } from './foot';
import { askPage, askTab, type PageAnswer } from './page-answer';
import { SkeletonLines } from './skeleton';
import { Summary } from './summary';

const UNREACHABLE: Readonly<Record<Unreachable, TextKey>> = {
  'browser-page': 'popup_unreachable_browser',
  store: 'popup_unreachable_store',
  pdf: 'popup_unreachable_pdf',
  file: 'popup_unreachable_file',
  'no-web-page': 'popup_unreachable_no_page',
};

/** Milliseconds after which a page that doesn't answer is no matter of moments. */
const PATIENCE = 4000;

/** The popup: a skeleton until the page has answered, then its summary or one plain sentence. */
export function App(): VNode {
  const [answer, setAnswer] = useState<PageAnswer | null>(null);
  const [tries, setTries] = useState(1);
  const [late, setLate] = useState(false);
  const isWaiting = answer === null || !isWhole(answer);
  useEffect(
    () => followTab(tries === 1 ? globalThis.saringReached : undefined, setAnswer),
    [tries],
  );
  useEffect(() => {
    if (!isWaiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isWaiting, tries]);
  const again = (): void => {
    setAnswer(null);
    setLate(false);
    setTries(tries + 1);
  };
  if (answer === null)
    return late ? <Sentence words={t('popup_waiting')} again={again} /> : <Skeleton />;
  switch (answer.kind) {
    case 'article':
      return (
        <Summary
          key={answer.head.url}
          {...answer}
          late={late}
          // What is shown stays until all of the longer article is there.
          onJoined={() => void askPage(answer.tabId, (next) => isWhole(next) && setAnswer(next))}
        />
      );
    case 'no-article':
      return <Sentence words={t('popup_no_article')} />;
    case 'unreachable':
      return <Sentence words={t(UNREACHABLE[answer.why])} />;
    case 'failed':
      return <Sentence words={t('popup_failed', answer.message)} again={again} />;
  }
}

function isWhole(answer: PageAnswer): boolean {
  return answer.kind !== 'article' || answer.reading !== null;
}

/**
 * Asks the tab now, and again when it goes somewhere else under the open popup.
 *
 * @param reached the tab, where it is being reached already
 */
function followTab(
  reached: Promise<TabInReach | null> | undefined,
  show: (answer: PageAnswer) => void,
): () => void {
  let stopped = false;
  let listener: ((tabId: number, change: { status?: string }) => void) | null = null;
  const showing = (answer: PageAnswer): void => {
    if (!stopped) show(answer);
  };
  void (async () => {
    const tab = await (reached ?? reachFrontTab());
    if (stopped) return;
    if (tab === null) return show({ kind: 'unreachable', why: 'browser-page' });
    const { id } = tab;
    listener = (tabId, change) => {
      if (tabId !== id || change.status !== 'complete') return;
      // The grant may not outlive the navigation (in Firefox it doesn't): then the icon is to be clicked again.
      void askTab(reachTab(id, undefined), showing);
    };
    browser.tabs.onUpdated.addListener(listener);
    await askTab(tab, showing);
  })().catch((error: unknown) => show({ kind: 'failed', message: wordsOfError(error) }));
  return () => {
    stopped = true;
    if (listener !== null) browser.tabs.onUpdated.removeListener(listener);
  };
}

interface SentenceProps {
  readonly words: string;
  /** Where it may go better a second time. */
  readonly again?: () => void;
}

function Sentence({ words, again }: SentenceProps): VNode {
  return (
    <>
      <main class="sentence">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>{words}</h1>
        {again && (
          <button type="button" class="save" onClick={again}>
            {t('popup_try_again')}
          </button>
        )}
      </main>
      <Foot />
    </>
  );
}

function Skeleton(): VNode {
  return (
    <>
      <main class="skeleton" aria-busy="true" aria-label={t('popup_reading')}>
        <SkeletonLines widths={[40, 90, 70, 55, 30, 100, 96, 92, 60, 98, 94, 50]} />
      </main>
      <Foot />
    </>
  );
}
