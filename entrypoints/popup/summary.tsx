import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { sendMessage } from '../../src/messages/protocol';
import type { Span } from '../../src/reading/reading';
import { QuoteWords } from '../../src/ui/quote-words';
import { SpeakerLine } from '../../src/ui/speaker-line';
import { t } from '../../src/ui/text';
import { Foot } from './app';
import { Head } from './head';
import type { PageAnswer } from './page-answer';
import { TakenOut } from './taken-out';

/** What the page says and who said it, and what can be done with it. */
export function Summary(answer: Extract<PageAnswer, { kind: 'read' }>): VNode {
  const { tabId, outcome } = answer;
  const { reading, minutes } = outcome;
  const [paneOpen, setPaneOpen] = useState(answer.paneOpen);
  const [saved, setSaved] = useState(answer.saved !== null);
  const [problem, setProblem] = useState<string | null>(null);

  async function attempt(action: () => Promise<string | null>): Promise<void> {
    try {
      setProblem(await action());
    } catch (error) {
      setProblem(t('popup_failed', error instanceof Error ? error.message : String(error)));
    }
  }

  const goTo = (span: Span): Promise<void> =>
    attempt(async () => {
      const { start, end } = span;
      const found = await sendMessage('page/go-to', { start, end }, tabId);
      return found ? null : t('popup_words_gone');
    });
  const switchPane = (): Promise<void> =>
    attempt(async () => {
      const state = await sendMessage('page/set-pane', { open: !paneOpen }, tabId);
      setPaneOpen(state.open);
      return null;
    });
  const save = (): Promise<void> =>
    attempt(async () => {
      const outcome = await sendMessage('library/save', reading);
      setSaved(outcome.kind === 'saved');
      return outcome.kind === 'saved' ? null : outcome.message;
    });

  return (
    <>
      <Head reading={reading} minutes={minutes} />
      <div class="actions">
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={paneOpen}
          onClick={() => void switchPane()}
        >
          <i aria-hidden="true" />
          {t('popup_reader_mode')}
        </button>
        <span role="status" class="status">
          {saved && t('popup_saved')}
        </span>
        <button type="button" class="save" onClick={() => void save()}>
          {t('popup_save')}
        </button>
      </div>
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
        <section aria-labelledby="facts">
          <h2 id="facts">{t('popup_facts')}</h2>
          {reading.facts.length === 0 ? (
            <p class="none">{t('popup_no_facts')}</p>
          ) : (
            <ol>
              {reading.facts.map((fact) => (
                <li key={fact.start}>
                  <button type="button" class="entry" onClick={() => void goTo(fact)}>
                    <span class="words" lang={reading.lang} dir="auto">
                      {fact.text}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          )}
        </section>
        <section aria-labelledby="quotes">
          <h2 id="quotes">{t('popup_quotes')}</h2>
          {reading.quotes.length === 0 ? (
            <p class="none">{t('popup_no_quotes')}</p>
          ) : (
            <ul>
              {reading.quotes.map((quote) => (
                <li key={quote.start}>
                  <button type="button" class="entry" onClick={() => void goTo(quote)}>
                    <span class="words">
                      <QuoteWords quote={quote} lang={reading.lang} />
                    </span>
                    <SpeakerLine quote={quote} />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
      </main>
      <TakenOut removed={reading.removed} lang={reading.lang} />
      <Foot />
    </>
  );
}
