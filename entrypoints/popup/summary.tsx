import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../src/messages/protocol';
import type { Span } from '../../src/reading/reading';
import { t } from '../../src/ui/text';
import { AlwaysHere } from './always-here';
import { SummaryFoot } from './foot';
import { Head } from './head';
import { KeyFacts, Quotes } from './lists';
import type { PageAnswer } from './page-answer';

/** What the page says and who said it, and what can be done with it. */
export function Summary(answer: Extract<PageAnswer, { kind: 'read' }>): VNode {
  const { tabId, outcome } = answer;
  const { reading, minutes } = outcome;
  const [paneOpen, setPaneOpen] = useState(answer.paneOpen);
  const [status, setStatus] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(action: () => Promise<string | null>): Promise<void> {
    try {
      setProblem(await action());
    } catch (error) {
      setProblem(t('popup_failed', error instanceof Error ? error.message : String(error)));
    }
  }

  // The library may have to be opened first: the summary does not wait for it.
  useEffect(
    () =>
      void attempt(async () => {
        const { url, canonical } = reading;
        if ((await sendMessage('library/find', { url, canonical })) !== null) {
          setStatus(t('popup_saved'));
        }
        return null;
      }),
    [],
  );

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
  const save = (): void =>
    void attempt(async () => {
      const saved = await sendMessage('library/save', reading);
      setStatus(saved.kind === 'saved' ? t('popup_saved') : '');
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
          <button type="button" class="save" onClick={save}>
            {t('popup_save')}
          </button>
        </div>
        <AlwaysHere address={reading.url} tabId={tabId} />
      </header>
      <main>
        {problem !== null && (
          <p role="alert" class="warning">
            {problem}
          </p>
        )}
        {reading.warnings.map((warning) => (
          <p key={warning} class="warning">
            {warning}
          </p>
        ))}
        <KeyFacts reading={reading} goTo={goTo} />
        <Quotes reading={reading} goTo={goTo} copy={copy} />
      </main>
      <SummaryFoot reading={reading} goTo={goTo} />
    </>
  );
}
