import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type AddedWords, sendMessage } from '../messages/protocol';
import type { Reading, Span } from '../reading/reading';
import { tellSentence } from '../ui/tell-sentence';
import { t } from '../ui/text';
import { AlwaysHere } from './always-here';
import { Annotate } from './annotate';
import { Foot, SummaryFoot } from './foot';
import { Head } from './head';
import { JoinPages } from './join-pages';
import { KeyFacts, Quotes } from './lists';
import type { PageAnswer } from './page-answer';
import { SkeletonLines } from './skeleton';

type SummaryProps = Extract<PageAnswer, { kind: 'article' }> & {
  /** Asks the page again: there is more of the article than before. */
  readonly onJoined: () => void;
};

/** What the page is, at once; what it says and who said it, when that is known; and what can be done with it. */
export function Summary(answer: SummaryProps): VNode {
  const { tabId, head, reading } = answer;
  const [paneOpen, setPaneOpen] = useState(answer.paneOpen);
  const [status, setStatus] = useState('');
  /** Id of the saved entry. */
  const [entry, setEntry] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** In a private window, whether it may be saved all the same. */
  const [asking, setAsking] = useState(false);
  /** Asked to save before all is read: it is done then. */
  const [saveAsked, setSaveAsked] = useState(false);

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
    if (reading === null) return;
    const { url, canonical } = reading;
    sendMessage('library/find', { url, canonical }).then((saved) => {
      if (saved === null) return;
      setStatus(t('popup_saved'));
      setEntry(saved.id);
    }, fail);
    if (saveAsked) save(reading, false);
  }, [reading === null]);

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
  /** The saved entry's id; null where it was not kept, which the reader is told. */
  async function keep(all: Reading, agreed: boolean, words?: AddedWords): Promise<string | null> {
    const request = { reading: all, agreed, ...(words && { words }) };
    const saved = await sendMessage('library/save', request);
    const isSaved = saved.kind === 'saved';
    setStatus(isSaved ? t('popup_saved') : '');
    setAsking(saved.kind === 'private');
    setProblem(isSaved ? null : saved.message);
    if (isSaved) setEntry(saved.id);
    return isSaved ? saved.id : null;
  }
  const save = (all: Reading, agreed: boolean): void => void keep(all, agreed).catch(fail);
  /** Saves with them what isn't saved yet. True once tags and note are kept. */
  async function annotate(words: AddedWords): Promise<boolean> {
    if (reading === null) return false;
    try {
      if (entry === null) return (await keep(reading, false, words)) !== null;
      const failure = await sendMessage('library/annotate', { entry, ...words });
      setProblem(failure);
      if (failure === null) setStatus(t('popup_annotated'));
      return failure === null;
    } catch (error) {
      fail(error);
      return false;
    }
  }
  const copy = (text: string): void =>
    void attempt(async () => {
      setStatus(''); // a second copy is said too: a live region is read out when its words change
      await navigator.clipboard.writeText(text);
      setStatus(t('popup_copied'));
      return null;
    });

  return (
    <>
      <header>
        <Head head={head} />
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
          <button
            type="button"
            class="save"
            onClick={() => (reading === null ? setSaveAsked(true) : save(reading, false))}
          >
            {t('popup_save')}
          </button>
        </div>
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
          {problem !== null && (
            <p role="alert" class="warning">
              {problem}
              {asking && (
                <button type="button" onClick={() => save(reading, true)}>
                  {t('popup_save_private')}
                </button>
              )}
            </p>
          )}
          {reading.warnings.map((warning) => (
            <p key={warning} class="warning">
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
