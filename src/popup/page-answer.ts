import type { JoinState } from '../joining/join-state';
import { sendMessage } from '../messages/messenger';
import type { ReadOutcome } from '../messages/protocol';
import type { ArticleTitle } from '../article/metadata/stated-page';
import type { TabInReach, Unreachable } from '../messages/reach-page';
import type { ArticleHead } from '../reading/find-article';
import type { Reading } from '../reading/reading';
import { wordsOfError } from '../ui/words/words-of-error';

/** What is known of an article so far: at first no more than how its page calls it. */
export type KnownHead = ArticleTitle & Partial<ArticleHead>;

/** What the popup has to show about the tab that it was opened on. */
export type PageAnswer =
  | {
      readonly kind: 'article';
      readonly tabId: number;
      /** Fulfilled when the page can be asked for something: its title may be known before. */
      readonly reached: Promise<unknown>;
      readonly head: KnownHead;
      /** Null while facts and quotes are still being looked for. */
      readonly reading: Reading | null;
      /** That reading it takes; null as long. */
      readonly minutes: number | null;
      readonly paneOpen: boolean;
      /** Whether the article goes on on other pages: known with its text, so that nothing moves when it is told. */
      readonly joining: JoinState;
    }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'unreachable'; readonly why: Unreachable }
  | { readonly kind: 'failed'; readonly message: string };

const UNREAD = {
  kind: 'article',
  reading: null,
  minutes: null,
  joining: { kind: 'none' },
} as const;

const THERE = Promise.resolve();

/**
 * Asks a tab what its page is called, what it is, and what it says; `show` is called with each answer. Everything that
 * can go wrong is an answer too; nothing is thrown.
 */
export async function askTab(tab: TabInReach, show: (answer: PageAnswer) => void): Promise<void> {
  const { id: tabId, refused: reached } = tab;
  const title = await tab.title;
  if (title !== null) {
    show({ ...UNREAD, tabId, reached, head: title, paneOpen: false });
  }
  const why = await reached;
  if (why === null) await askPage(tabId, show);
  else show({ kind: 'unreachable', why });
}

/**
 * Asks a page that was reached what it is, and then what it says; `show` is called with each answer.
 * Everything that can go wrong is an answer too; nothing is thrown.
 */
export async function askPage(tabId: number, show: (answer: PageAnswer) => void): Promise<void> {
  try {
    // Asked in one go: the page answers the next while the first is shown. Once it has read, its pane's script comes,
    // and a question that came later would wait for that (some 40 ms).
    const asked = sendMessage('page/head', undefined, tabId);
    // With its markup: saved without, an article would come back without links and captions.
    const read = sendMessage('page/read', { html: true }, tabId);
    const join = sendMessage('page/join-state', undefined, tabId);
    const pane = sendMessage('page/pane-state', undefined, tabId);
    // A page that goes away answers none of them, and the first tells so.
    for (const later of [read, join]) later.catch(() => undefined);
    const [head, { open: paneOpen }] = await Promise.all([asked, pane]);
    if (head !== null) {
      show({ ...UNREAD, tabId, reached: THERE, head, paneOpen });
    }
    const [outcome, joining] = await Promise.all([read, join]);
    show(answerOf(outcome, { tabId, head, paneOpen, joining }));
  } catch (error) {
    show({ kind: 'failed', message: wordsOfError(error) });
  }
}

interface PageState {
  readonly tabId: number;
  readonly head: ArticleHead | null;
  readonly paneOpen: boolean;
  readonly joining: JoinState;
}

function answerOf(outcome: ReadOutcome, { head, ...state }: PageState): PageAnswer {
  if (outcome.kind === 'failed') {
    const { message, contentType } = outcome;
    if (contentType === undefined) return { kind: 'failed', message };
    return { kind: 'unreachable', why: contentType.includes('pdf') ? 'pdf' : 'no-web-page' };
  }
  const { reading, minutes } = outcome;
  if (head === null || !reading.article) return { kind: 'no-article' };
  return { kind: 'article', ...state, reached: THERE, head: reading, reading, minutes };
}
