import type { Sanitise } from '../article/article';
import type { PaneState, ReadOutcome } from '../messages/protocol';
import { type LoadWords, type ReadPage, readPage } from '../reading/read';
import type { Span } from '../reading/reading';
import { readingMinutes } from '../reading/reading-time';
import { loadPaneSettings } from '../settings/pane-settings';
import { type OpenPane, openPane } from './open-pane';
import { clearPageMark, markInPage } from './page-mark';
import type { PaneServices } from './services';

/** What a page's content script can be asked for; one session a document. */
export interface PageSession {
  read(options: { readonly html?: boolean }): Promise<ReadOutcome>;
  setPane(state: PaneState): Promise<PaneState>;
  paneState(): PaneState;
  /** Opens the pane on an article, once: who has left it is not brought back. */
  openByItself(): Promise<PaneState>;
  goTo(span: Span): Promise<boolean>;
}

interface Cached {
  readonly page: Promise<ReadPage>;
  /** Of the address and the page's text: a page that changed is read again. */
  readonly fingerprint: string;
}

/** Documents that Readability can be asked about; a PDF viewer is a document too, but not of words. */
const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** The session of a document. Reads nothing and shows nothing before it is asked. */
export function startSession(
  document: Document,
  sanitise: Sanitise,
  loadWords: LoadWords,
  services: PaneServices,
): PageSession {
  let cached: Cached | null = null;
  let pane: OpenPane | null = null;
  let openedByItself = false;

  async function readOnce(): Promise<ReadPage> {
    // Under an open pane the page may change as it likes: what is shown is what was read.
    if (pane !== null) return pane.page;
    const fingerprint = fingerprintOf(document);
    if (cached?.fingerprint !== fingerprint) {
      cached = { page: readPage(document, location.href, sanitise, loadWords), fingerprint };
      // What failed is tried again when asked for again, not remembered.
      cached.page.catch(() => (cached = null));
    }
    return await cached.page;
  }

  async function read(options: { readonly html?: boolean }): Promise<ReadOutcome> {
    if (!PAGES.has(document.contentType)) {
      const { contentType } = document;
      return { kind: 'failed', message: `No web page: ${contentType}`, contentType };
    }
    try {
      const { reading, article, ms } = await readOnce();
      const html = options.html === true ? { html: htmlOf(document, article.body) } : {};
      const minutes = readingMinutes(reading.text, reading.lang);
      return { kind: 'read', reading: { ...reading, ...html }, minutes, ms };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  async function setPane({ open }: PaneState): Promise<PaneState> {
    if (!open) pane?.close();
    else if (pane === null && (await read({})).kind === 'read') {
      const settings = await loadPaneSettings();
      const page = await readOnce();
      if (pane === null && page.reading.article) {
        clearPageMark();
        pane = openPane(document, page, settings, keepMarkup(document, page, services));
        pane.closed.addEventListener('abort', () => (pane = null));
      }
    }
    return paneState();
  }

  async function openByItself(): Promise<PaneState> {
    if (openedByItself) return paneState();
    openedByItself = true;
    return await setPane({ open: true });
  }

  function paneState(): PaneState {
    return { open: pane !== null };
  }

  async function goTo(span: Span): Promise<boolean> {
    if (pane !== null) return pane.goTo(span);
    return markInPage(document, (await readOnce()).reading.text, span);
  }

  return { read, setPane, paneState, openByItself, goTo };
}

/** An article that a highlight brings into the library comes with its markup, as from the popup. */
function keepMarkup(
  document: Document,
  { article }: ReadPage,
  services: PaneServices,
): PaneServices {
  return {
    ...services,
    keepHighlight: (reading, span) =>
      services.keepHighlight({ ...reading, html: htmlOf(document, article.body) }, span),
  };
}

function htmlOf(document: Document, body: DocumentFragment): string {
  const box = document.createElement('div');
  box.append(document.importNode(body, true));
  return box.innerHTML;
}

/** FNV-1a over address and text: a key for one reading, not a secret. */
function fingerprintOf(document: Document): string {
  const words = `${location.href}\n${document.title}\n${document.body?.textContent ?? ''}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return `${words.length}-${hash >>> 0}`;
}
