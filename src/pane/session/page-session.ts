import type { Sanitise } from '../../article/article';
import type { JoinState } from '../../joining/join-state';
import type { PaneSwitch, ReadOutcome } from '../../messages/protocol';
import type { ArticleHead } from '../../reading/find-article';
import type { Span } from '../../reading/reading';
import { readingMinutes } from '../../reading/showing/reading-time';
import { wordsOfError } from '../../ui/words/words-of-error';
import type { PaneServices } from '../opening/services';
import { holdPane } from './hold-pane';
import { markupOf } from './markup-of';
import { markInPage } from './page-mark';
import { cacheReading, type ReadCache, type ReaderSources } from './read-cache';
import { pageAddress } from '../overlay/watch-address';

/** What a page's content script can be asked for; one session a document. */
export interface PageSession {
  /** What the article is, before its facts and quotes are known; null where there is none. */
  head(): Promise<ArticleHead | null>;
  read(options: { readonly html?: boolean }): Promise<ReadOutcome>;
  setPane(state: PaneSwitch): Promise<PaneSwitch>;
  paneState(): PaneSwitch;
  /** Opens the pane on an article, once an address: who has left it is not brought back. */
  openByItself(): Promise<PaneSwitch>;
  goTo(span: Span): Promise<boolean>;
  joinState(): Promise<JoinState>;
  /** Joins the article's pages where there are more; the state that it ends in. */
  join(): Promise<JoinState>;
  stopJoining(): Promise<void>;
}

/** Documents that Readability can be asked about; a PDF viewer is a document too, but not of words. */
const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** The session of a document. Reads nothing and shows nothing before it is asked. */
export function startSession(
  document: Document,
  sanitise: Sanitise,
  sources: ReaderSources,
  services: PaneServices,
): PageSession {
  /** Addresses at which the pane has opened by itself, or tried to. */
  const arrivedAt = new Set<string>();
  const cache = cacheReading(document, sanitise, sources, {
    isHeld: () => pane.isOpen(),
    changed: () => pane.reopen(),
  });
  const pane = holdPane(document, { cache, loadPane: sources.loadPane, services });
  const paneState = (): PaneSwitch => ({ open: pane.isOpen() });

  async function setPane({ open }: PaneSwitch): Promise<PaneSwitch> {
    if (!open) pane.close();
    else if (!pane.isOpen() && (await readPage(document, cache, {})).kind === 'read') {
      await pane.open();
    }
    return paneState();
  }

  return {
    head: () => headOf(document, cache),
    read: (options) => readPage(document, cache, options),
    setPane,
    paneState,
    async openByItself() {
      const address = pageAddress();
      if (arrivedAt.has(address)) return paneState();
      arrivedAt.add(address);
      return await setPane({ open: true });
    },
    goTo: async (span) =>
      pane.goTo(span) ?? markInPage(document, (await cache.page()).reading.text, span),
    joinState: async () => (await cache.joining()).state(),
    async join() {
      const joining = await cache.joining();
      await joining.start();
      return joining.state();
    },
    stopJoining: async () => (await cache.joining()).stop(),
  };
}

async function headOf(document: Document, cache: ReadCache): Promise<ArticleHead | null> {
  if (!PAGES.has(document.contentType)) return null;
  // Why it failed is the answer of `read`.
  return await cache.head().catch(() => null);
}

async function readPage(
  document: Document,
  cache: ReadCache,
  options: { readonly html?: boolean },
): Promise<ReadOutcome> {
  if (!PAGES.has(document.contentType)) {
    const { contentType } = document;
    return { kind: 'failed', message: `No web page: ${contentType}`, contentType };
  }
  try {
    const { reading, article, ms } = await cache.page();
    const html = options.html === true ? { html: markupOf(document, article) } : {};
    const minutes = readingMinutes(reading.text, reading.lang);
    return { kind: 'read', reading: { ...reading, ...html }, minutes, ms };
  } catch (error) {
    return { kind: 'failed', message: wordsOfError(error) };
  }
}
