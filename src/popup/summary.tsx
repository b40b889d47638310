import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { sendMessage } from '../messages/messenger';
import type { Span } from '../reading/reading';
import { tellSentence } from '../ui/tell-sentence';
import { t } from '../ui/text';
import { Actions } from './actions';
import { AlwaysHere } from './always-here';
import { Annotate } from './annotate';
import { Foot, SummaryFoot } from './foot';
import { Head } from './head';
import { JoinPages } from './join-pages';
import { KeyFacts, Quotes } from './lists';
import type { PageAnswer } from './page-answer';
import { SkeletonLines } from './skeleton';
import { SILENT, useSaid } from './use-said';
import { useSaving } from './use-saving';

type SummaryProps = Extract<PageAnswer, { kind: 'article' }> & {
  /** Asks the page again: there is more of the article than before. */
  readonly onJoined: () => void;
};

/** What the page is, at once; what it says and who said it, when that is known; and what can be done with it. */
export function Summary(answer: SummaryProps): VNode {
  const { tabId, head, reading } = answer;
  const [paneOpen, setPaneOpen] = useState(answer.paneOpen);
  const said = useSaid();
  const { asking, save, saveAgreed, annotate } = useSaving(reading, said);

  const goTo = ({ start, end }: Span): void =>
    said.attempt(async () => {
      const found = await sendMessage('page/go-to', { start, end }, tabId);
      return found ? null : t('popup_words_gone');
    });
  const switchPane = (): void =>
    said.attempt(async () => {
      const { open } = await sendMessage('page/set-pane', { open: !paneOpen }, tabId);
      setPaneOpen(open);
      return null;
    });
  const copy = (text: string): void =>
    said.attempt(async () => {
      said.setStatus(SILENT); // a second copy is said too: a live region is read out when its words change
      await navigator.clipboard.writeText(text);
      said.setStatus({ kind: 'told', words: t('popup_copied') });
      return null;
    });

  return (
    <>
      <header>
        <Head head={head} />
        <Actions {...{ paneOpen, switchPane, save }} status={said.status} />
        <div class="more">
          <AlwaysHere address={head.url} tabId={tabId} />
          <Annotate onAdd={annotate} />
        </div>
      </header>
      {reading === null ? (
        <main class="skeleton" aria-busy="true" aria-label={t('popup_reading')}>
          <SkeletonLines widths={[30, 100, 96, 92, 60, 98, 94, 50]} />
        </main>
      ) : (
        <main>
          {said.problem !== null && (
            <p role="alert" class="warning">
              {said.problem}
              {asking && (
                <button type="button" onClick={saveAgreed}>
                  {t('popup_save_private')}
                </button>
              )}
            </p>
          )}
          {reading.warnings.map((warning, index) => (
            <p key={index} class="warning">
              {tellSentence(warning)}
            </p>
          ))}
          <JoinPages tabId={tabId} pages={reading.pages} onJoined={answer.onJoined} />
          <KeyFacts reading={reading} goTo={goTo} />
          <Quotes reading={reading} goTo={goTo} copy={copy} />
        </main>
      )}
      {reading === null ? <Foot /> : <SummaryFoot reading={reading} goTo={goTo} />}
    </>
  );
}
