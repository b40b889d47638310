import { sendMessage } from '../messages/messenger';
import type { ReadOutcome } from '../messages/protocol';
import type { Unreachable } from '../messages/reach-page';
import type { ArticleHead } from '../reading/find-article';
import type { Reading } from '../reading/reading';
import { wordsOfError } from '../ui/words-of-error';

/** What the popup has to show about the tab that it was opened on. */
export type PageAnswer =
  | {
      readonly kind: 'article';
      readonly tabId: number;
      readonly head: ArticleHead;
      /** Null while facts and quotes are still being looked for. */
      readonly reading: Reading | null;
      /** That reading it takes; null as long. */
      readonly minutes: number | null;
      readonly paneOpen: boolean;
    }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'unreachable'; readonly why: Unreachable }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Asks a page that was reached what it is, and then what it says; `show` is called with each answer.
 * Everything that can go wrong is an answer too; nothing is thrown.
 */
export async function askPage(tabId: number, show: (answer: PageAnswer) => void): Promise<void> {
  try {
    // Asked in one go: the page answers the second while the first is shown.
    const asked = sendMessage('page/head', undefined, tabId);
    // With its markup: saved without, an article would come back without links and captions.
    const read = sendMessage('page/read', { html: true }, tabId);
    const pane = sendMessage('page/pane-state', undefined, tabId);
    // A page that goes away answers none of them, and the first tells so.
    read.catch(() => undefined);
    const [head, { open: paneOpen }] = await Promise.all([asked, pane]);
    if (head !== null) {
      show({ kind: 'article', tabId, head, reading: null, minutes: null, paneOpen });
    }
    show(answerOf(tabId, head, await read, paneOpen));
  } catch (error) {
    show({ kind: 'failed', message: wordsOfError(error) });
  }
}

function answerOf(
  tabId: number,
  head: ArticleHead | null,
  outcome: ReadOutcome,
  paneOpen: boolean,
): PageAnswer {
  if (outcome.kind === 'failed') {
    const { message, contentType } = outcome;
    if (contentType === undefined) return { kind: 'failed', message };
    return { kind: 'unreachable', why: contentType.includes('pdf') ? 'pdf' : 'no-web-page' };
  }
  const { reading, minutes } = outcome;
  if (head === null || !reading.article) return { kind: 'no-article' };
  return { kind: 'article', tabId, head: reading, reading, minutes, paneOpen };
}
