import type { ReadPage } from '../../reading/read-article';
import type { Span } from '../../reading/reading';
import { loadPaneSettings } from '../../settings/pane-settings';
import type { OpenPane } from '../open-pane';
import type { PaneServices } from '../opening/services';
import { markupOf } from './markup-of';
import { clearPageMark } from './page-mark';
import type { LoadPane } from './pane-script';
import type { ReadCache } from './read-cache';

/** The one pane of a document. */
export interface HeldPane {
  isOpen(): boolean;
  /** Opens it on the document's article; where there is none it stays closed. */
  open(): Promise<void>;
  close(): void;
  /** Shows it anew, where it stood: the article has grown at its end. */
  reopen(): Promise<void>;
  /** Goes to a span and marks it, false when it is not in the text; null where no pane is open. */
  goTo(span: Span): boolean | null;
}

/** Where the pane has its article, its code and its services from. */
export interface PaneSources {
  readonly cache: ReadCache;
  readonly loadPane: LoadPane;
  readonly services: PaneServices;
}

/** Holds the pane of a document while it is open, by whatever way it closes. */
export function holdPane(document: Document, { cache, loadPane, services }: PaneSources): HeldPane {
  let pane: OpenPane | null = null;

  async function open(): Promise<void> {
    if (pane !== null) return;
    const settings = await loadPaneSettings();
    const page = await cache.page();
    const joining = await cache.joining();
    const { openPane } = await loadPane();
    // Somebody else may have opened it meanwhile.
    if (pane !== null || !page.reading.article) return;
    clearPageMark();
    pane = openPane(document, {
      page,
      settings,
      services: withMarkup(document, page, services),
      joining,
    });
    pane.closed.addEventListener('abort', () => (pane = null));
  }

  return {
    isOpen: () => pane !== null,
    open,
    close: () => pane?.close(),
    async reopen() {
      if (pane === null) return;
      const top = pane.scrolled();
      pane.close();
      await open();
      pane?.scrollTo(top);
    },
    goTo: (span) => pane && pane.goTo(span),
  };
}

/** An article that the pane brings into the library comes with its markup, as from the popup. */
function withMarkup(
  document: Document,
  { article }: ReadPage,
  services: PaneServices,
): PaneServices {
  return {
    ...services,
    save: (reading, agreed) =>
      services.save({ ...reading, html: markupOf(document, article) }, agreed),
    keepHighlight: (reading, span) =>
      services.keepHighlight({ ...reading, html: markupOf(document, article) }, span),
  };
}
