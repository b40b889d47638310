import type { Sanitise } from '../../article/article';
import type { JoinState } from '../../joining/join-state';
import type { ArticleHead, PaneSwitch, ReadOutcome } from '../../messages/protocol';
import type { ReadPage } from '../../reading/read-article';
import type { Span } from '../../reading/reading';
import { readingMinutes } from '../../reading/reading-time';
import { loadPaneSettings } from '../../settings/pane-settings';
import { wordsOfError } from '../../ui/words-of-error';
import type { OpenPane } from '../open-pane';
import { clearPageMark, markInPage } from './page-mark';
import { cacheReading, type ReaderSources } from './read-cache';
import { pageAddress } from './watch-address';
import type { PaneServices } from '../services';

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
  let pane: OpenPane | null = null;
  /** Addresses at which the pane has opened by itself, or tried to. */
  const arrivedAt = new Set<string>();
  const isHeld = (): boolean => pane !== null;
  const cache = cacheReading(document, sanitise, sources, isHeld, reopen);

  /** Shows the pane anew, where it stood: the article has grown at its end. */
  async function reopen(): Promise<void> {
    if (pane === null) return;
    const top = pane.scrolled();
    pane.close();
    await setPane({ open: true });
    (pane as OpenPane | null)?.scrollTo(top);
  }

  async function head(): Promise<ArticleHead | null> {
    if (!PAGES.has(document.contentType)) return null;
    // Why it failed is the answer of `read`.
    const article = await cache.article().catch(() => null);
    if (article?.found !== true) return null;
    const { metadata, text, lang } = article;
    const { url, siteName, title, published } = metadata;
    return { url, siteName, title, published, lang, minutes: readingMinutes(text, lang) };
  }

  async function read(options: { readonly html?: boolean }): Promise<ReadOutcome> {
    if (!PAGES.has(document.contentType)) {
      const { contentType } = document;
      return { kind: 'failed', message: `No web page: ${contentType}`, contentType };
    }
    try {
      const { reading, article, ms } = await cache.page();
      const html = options.html === true ? { html: htmlOf(document, article.body) } : {};
      return { kind: 'read', reading: { ...reading, ...html }, ms };
    } catch (error) {
      return { kind: 'failed', message: wordsOfError(error) };
    }
  }

  async function setPane({ open }: PaneSwitch): Promise<PaneSwitch> {
    if (!open) pane?.close();
    else if (pane === null && (await read({})).kind === 'read') {
      const settings = await loadPaneSettings();
      const page = await cache.page();
      const joining = await cache.joining();
      const { openPane } = await sources.loadPane();
      if (pane === null && page.reading.article) {
        clearPageMark();
        const markup = keepMarkup(document, page, services);
        pane = openPane(document, page, settings, markup, joining);
        pane.closed.addEventListener('abort', () => (pane = null));
      }
    }
    return paneState();
  }

  async function openByItself(): Promise<PaneSwitch> {
    const address = pageAddress();
    if (arrivedAt.has(address)) return paneState();
    arrivedAt.add(address);
    return await setPane({ open: true });
  }

  function paneState(): PaneSwitch {
    return { open: pane !== null };
  }

  async function goTo(span: Span): Promise<boolean> {
    if (pane !== null) return pane.goTo(span);
    return markInPage(document, (await cache.page()).reading.text, span);
  }

  return {
    head,
    read,
    setPane,
    paneState,
    openByItself,
    goTo,
    joinState: async () => (await cache.joining()).state(),
    async join() {
      const joining = await cache.joining();
      await joining.start();
      return joining.state();
    },
    stopJoining: async () => (await cache.joining()).stop(),
  };
}

/** An article that the pane brings into the library comes with its markup, as from the popup. */
function keepMarkup(
  document: Document,
  { article }: ReadPage,
  services: PaneServices,
): PaneServices {
  return {
    ...services,
    save: (reading, agreed) =>
      services.save({ ...reading, html: htmlOf(document, article.body) }, agreed),
    keepHighlight: (reading, span) =>
      services.keepHighlight({ ...reading, html: htmlOf(document, article.body) }, span),
  };
}

function htmlOf(document: Document, body: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(document.importNode(body, true));
  return box.innerHTML;
}
