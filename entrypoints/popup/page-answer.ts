import { browser } from 'wxt/browser';
import { type ReadOutcome, sendMessage } from '../../src/messages/protocol';
import { reachPage, type Unreachable } from '../../src/messages/reach-page';

type ReadAnswer = Extract<ReadOutcome, { kind: 'read' }>;

/** What the popup has to show about the tab that it was opened on. */
export type PageAnswer =
  | {
      readonly kind: 'read';
      readonly tabId: number;
      readonly outcome: ReadAnswer;
      readonly paneOpen: boolean;
    }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'unreachable'; readonly why: Unreachable }
  | { readonly kind: 'failed'; readonly message: string };

/** The tab that the popup was opened on. */
export async function findTab(): Promise<{ readonly id: number; readonly url?: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return tab.url === undefined ? { id: tab.id } : { id: tab.id, url: tab.url };
}

/** Reads the page of a tab. Everything that can go wrong is an answer too; nothing is thrown. */
export async function askPage(tab: {
  readonly id: number;
  readonly url?: string;
}): Promise<PageAnswer> {
  try {
    const why = await reachPage(tab.id, tab.url);
    if (why !== null) return { kind: 'unreachable', why };
    // With its markup: saved without, an article would come back without links and captions.
    const [outcome, pane] = await Promise.all([
      sendMessage('page/read', { html: true }, tab.id),
      sendMessage('page/pane-state', undefined, tab.id),
    ]);
    if (outcome.kind === 'failed') {
      const { message, contentType } = outcome;
      if (contentType === undefined) return { kind: 'failed', message };
      return { kind: 'unreachable', why: contentType.includes('pdf') ? 'pdf' : 'no-web-page' };
    }
    if (!outcome.reading.article) return { kind: 'no-article' };
    return { kind: 'read', tabId: tab.id, outcome, paneOpen: pane.open };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
