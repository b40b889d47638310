import { t, uiDirection, uiLanguage } from '../../ui/words/text';
import { makePaneHost, type PaneHost } from './pane-host';

/** The pane's lasting parts: what our controls are rendered into, and what the article stands in. */
export interface PaneFrame extends PaneHost {
  readonly head: HTMLElement;
  readonly scroller: HTMLElement;
  readonly rail: HTMLElement;
}

/** Builds the empty pane, not yet in the document. */
export function makeFrame(document: Document, title: string): PaneFrame {
  const host = makePaneHost(document);
  // Asked for now, said when the browser answers no more.
  t('pane_orphaned');
  // The page's direction reaches into its shadow roots; the interface has its own.
  host.element.lang = uiLanguage();
  host.element.dir = uiDirection();
  host.dialog.setAttribute('aria-label', t('pane_name', title));
  const head = document.createElement('div');
  head.className = 'head';
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  // In the tab order, so that the arrow keys scroll.
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', t('pane_text'));
  const rail = document.createElement('aside');
  rail.className = 'rail';
  rail.id = 'rail';
  // Not in the tab order: the drawer takes the focus when it opens, so that Tab goes on in it.
  rail.tabIndex = -1;
  rail.setAttribute('aria-label', t('pane_beside'));
  host.dialog.append(head, scroller, rail);
  return { ...host, head, scroller, rail };
}
