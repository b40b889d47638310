import { render } from 'preact';
import { mapText } from '../article/text-map';
import type { ReadPage } from '../reading/read';
import type { Span } from '../reading/reading';
import { type LookChanges, lookFor } from '../settings/look';
import { t, uiLanguage } from '../ui/text';
import { applyLook } from './apply-look';
import { buildArticle } from './article-view';
import { Bar } from './bar';
import { holdPage } from './hold-page';
import { clearMarks, scrollToRange, setMark } from './marks';
import { makePaneHost } from './pane-host';
import { Rail } from './rail';
import { watchAddress } from './watch-address';

/** CSS pixels from which the rail stands beside the text without being asked. */
const WIDE = '(min-width: 1080px)';

/** How often a page may take the pane out of its document before the pane gives in. */
const PATIENCE = 20;

/** A pane that is open over the page. */
export interface OpenPane {
  readonly page: ReadPage;
  /** Aborted when the pane has gone, by whatever way. */
  readonly closed: AbortSignal;
  /** Goes to a span and marks it; false when it is not in the text. */
  goTo(span: Span): boolean;
  close(): void;
}

/**
 * Lays the pane over the page: a modal dialog, which ends all wars of z-index and keeps the focus
 * without code of ours. Everything that it starts hangs on one AbortController.
 */
export function openPane(document: Document, page: ReadPage, changes: LookChanges): OpenPane {
  const { reading } = page;
  const closing = new AbortController();
  const { signal } = closing;
  const { element: host, dialog } = makePaneHost(document);
  host.lang = uiLanguage();
  const pageFace = document.body === null ? '' : getComputedStyle(document.body).fontFamily;
  applyLook(dialog, lookFor(reading.lang, changes), reading.lang, pageFace);
  dialog.setAttribute('aria-label', t('pane_name', reading.title ?? ''));

  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', t('pane_controls'));
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  scroller.tabIndex = 0;
  scroller.autofocus = true;
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', t('pane_text'));
  const rail = document.createElement('aside');
  rail.className = 'rail';
  rail.id = 'rail';
  rail.setAttribute('aria-label', t('pane_beside'));
  const article = buildArticle(document, page);
  scroller.append(article.element);
  dialog.append(bar, scroller, rail);

  const map = mapText(article.body);
  const hasRail = reading.facts.length + reading.quotes.length > 0;
  let railOpen = hasRail && matchMedia(WIDE).matches;
  let current: Span | null = null;

  function paint(): void {
    rail.hidden = !railOpen;
    render(
      <Bar
        outlet={reading.siteName ?? ''}
        railOpen={railOpen}
        onRail={() => {
          railOpen = !railOpen;
          paint();
        }}
        onClose={close}
      />,
      bar,
    );
    render(<Rail reading={reading} current={current} onGoTo={goTo} onLight={light} />, rail);
  }

  function goTo(span: Span): boolean {
    const range = map.rangeOf(span);
    if (range === null) return false;
    if (!matchMedia(WIDE).matches) railOpen = false;
    current = span;
    setMark('here', [range]);
    paint();
    scrollToRange(range);
    return true;
  }

  function light(span: Span | null): void {
    const range = span === null ? null : map.rangeOf(span);
    setMark('lit', range === null ? [] : [range]);
  }

  function close(): void {
    closing.abort();
  }

  let patience = PATIENCE;
  const keeper = new MutationObserver(() => {
    if (host.isConnected) return;
    patience -= 1;
    if (patience < 0) return close();
    show();
  });

  function show(): void {
    document.documentElement.append(host);
    if (dialog.open) dialog.close();
    dialog.showModal();
  }

  signal.addEventListener('abort', () => {
    keeper.disconnect();
    clearMarks();
    // Closed while it is still in the document: the browser then gives the focus back.
    if (dialog.open) dialog.close();
    render(null, bar);
    render(null, rail);
    host.remove();
  });
  holdPage(document, signal);
  dialog.addEventListener('close', () => !dialog.open && host.isConnected && close(), { signal });
  watchAddress(close, signal);
  paint();
  show();
  keeper.observe(document.documentElement, { childList: true });
  return { page, closed: signal, goTo, close };
}
