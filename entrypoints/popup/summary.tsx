import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../src/messages/protocol';
import type { Span } from '../../src/reading/reading';
import { t } from '../../src/ui/text';
import { AlwaysHere } from './always-here';
import { SummaryFoot } from './foot';
import { Head } from './head';
import { JoinPages } from './join-pages';
import { KeyFacts, Quotes } from './lists';
import type { PageAnswer } from './page-answer';

type SummaryProps = Extract<PageAnswer, { kind: 'read' }> & {
  /** Asks the page again: there is more of the article than before. */
  readonly onJoined: () => void;
};

/** What the page says and who said it, and what can be done with it. */
export function Summary(answer: SummaryProps): VNode {
  const { tabId, outcome } = answer;
  const { reading, minutes } = outcome;
  const [paneOpen, setPaneOpen] = useState(answer.paneOpen);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  /** In a private window, whether it may be saved all the same. */
  const [asking, setAsking] = useState(false);

  const fail = (error: unknown): void =>
    setProblem(t('popup_failed', error instanceof Error ? error.message : String(error)));

  async function attempt(action: () => Promise<string | null>): Promise<void> {
    try {
      setProblem(await action());
    } catch (error) {
      fail(error);
    }
  }

  // The library may have to be opened first: the summary does not wait for it, and its answer may
  // come after that of a button, whose words it must not take away.
  useEffect(() => {
    const { url, canonical } = reading;
    sendMessage('library/find', { url, canonical }).then((saved) => {
      if (saved !== null) setStatus(t('popup_saved'));
    }, fail);
  }, []);

  const goTo = (span: Span): void =>
    void attempt(async () => {
      const { start, end } = span;
      const found = await sendMessage('page/go-to', { start, end }, tabId);
      return found ? null : t('popup_words_gone');
    });
  const switchPane = (): void =>
    void attempt(async () => {
      const state = await sendMessage('page/set-pane', { open: !paneOpen }, tabId);
      setPaneOpen(state.open);
      return null;
    });
  const save = (agreed: boolean): void =>
    void attempt(async () => {
      const saved = await sendMessage('library/save', { reading, agreed });
      setStatus(saved.kind === 'saved' ? t('popup_saved') : '');
      setAsking(saved.kind === 'private');
      return saved.kind === 'saved' ? null : saved.message;
    });
  const copy = (text: string): void =>
    void attempt(async () => {
      await navigator.clipboard.writeText(text);
      setStatus(t('popup_copied'));
      return null;
    });

  return (
    <>
      <header>
        <Head reading={reading} minutes={minutes} />
        <div class="actions">
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={paneOpen}
            onClick={switchPane}
          >
            <i aria-hidden="true" />
            {t('popup_reader_mode')}
          </button>
          <span role="status" class="status">
            {status}
          </span>
          <button type="button" class="save" onClick={() => save(false)}>
            {t('popup_save')}
          </button>
        </div>
        <AlwaysHere address={reading.url} tabId={tabId} />
      </header>
      <main>
        {problem !== null && (
          <p role="alert" class="warning">
            {problem}
            {asking && (
              <button type="button" onClick={() => save(true)}>
                {t('popup_save_private')}
              </button>
            )}
          </p>
        )}
        {reading.warnings.map((warning) => (
          <p key={warning} class="warning">
            {warning}
          </p>
        ))}
        <JoinPages tabId={tabId} pages={reading.pages} onJoined={answer.onJoined} />
        <KeyFacts reading={reading} goTo={goTo} />
        <Quotes reading={reading} goTo={goTo} copy={copy} />
      </main>
      <SummaryFoot reading={reading} goTo={goTo} />
    </>
  );
}
