import { useState } from 'preact/hooks';
import { sendMessage } from '../messages/messenger';
import type { Span } from '../reading/reading';
import { t } from '../ui/words/text';
import type { PageAnswer } from './page-answer';
import type { Said } from './use-said';

/** The page under the popup, and what is taken from it. */
interface PageUnder {
  readonly paneOpen: boolean;
  readonly switchPane: () => void;
  /** Goes to a span in the pane, or in the page where no pane is open. */
  readonly goTo: (span: Span) => void;
  readonly copy: (text: string) => void;
}

/** What can be done with the page that has answered. */
export function usePage(answer: Extract<PageAnswer, { kind: 'article' }>, said: Said): PageUnder {
  const { tabId, reached } = answer;
  const [paneOpen, setPaneOpen] = useState(answer.paneOpen);
  return {
    paneOpen,
    switchPane: () =>
      said.attempt(async () => {
        await reached;
        const { open } = await sendMessage('page/set-pane', { open: !paneOpen }, tabId);
        setPaneOpen(open);
        return null;
      }),
    goTo: ({ start, end }) =>
      said.attempt(async () => {
        const found = await sendMessage('page/go-to', { start, end }, tabId);
        return found ? null : t('popup_words_gone');
      }),
    copy: (text) =>
      said.attempt(async () => {
        said.tell(''); // a second copy is said too: a live region is read out when its words change
        await navigator.clipboard.writeText(text);
        said.tell(t('popup_copied'));
        return null;
      }),
  };
}
