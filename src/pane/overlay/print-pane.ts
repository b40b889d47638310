import type { PaneHost } from './pane-host';

/** Hides the page on paper, and gives it margins; the pane's own style sheet can't reach out of its shadow root. */
const ONLY_PANE = '@page { margin: 18mm 16mm } @media print { body { display: none !important } html { overflow: visible !important; height: auto !important } }'; // oxfmt-ignore

/**
 * Lets the browser print the article alone. A modal dialog is fixed to the window, so that only the
 * first page would come out: for the time of printing it is an ordinary one.
 */
export function preparePrinting(
  document: Document,
  { dialog }: PaneHost,
  signal: AbortSignal,
): void {
  const style = document.createElement('style');
  style.textContent = ONLY_PANE;
  let scrolled = 0;
  addEventListener(
    'beforeprint',
    () => {
      scrolled = dialog.querySelector('.scroller')?.scrollTop ?? 0;
      document.documentElement.append(style);
      dialog.close();
      dialog.show();
    },
    { signal },
  );
  addEventListener(
    'afterprint',
    () => {
      style.remove();
      dialog.close();
      dialog.showModal();
      dialog.querySelector('.scroller')?.scrollTo({ top: scrolled, behavior: 'instant' });
    },
    { signal },
  );
  signal.addEventListener('abort', () => style.remove());
}
