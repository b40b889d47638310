import { REPLACED, type PaneHost } from './pane-host';

/** How often a page may take the pane out of its document before the pane gives in. */
const PATIENCE = 20;

/**
 * Shows the dialog, and shows it again where a page removes nodes that it doesn't know. `leave` is
 * called when the reader closes it (Escape, the browser's back gesture), or when patience is at an end.
 */
export function stayOnTop(
  document: Document,
  { element, dialog }: PaneHost,
  leave: () => void,
  signal: AbortSignal,
): void {
  let patience = PATIENCE;

  function show(): void {
    document.documentElement.append(element);
    if (dialog.open) dialog.close();
    dialog.showModal();
  }

  const keeper = new MutationObserver(() => {
    if (element.isConnected) return;
    patience -= 1;
    if (patience < 0 || element.hasAttribute(REPLACED)) leave();
    else show();
  });
  show();
  keeper.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => keeper.disconnect());
  // The event comes later than the closing: by then it may be open again, or on its way out.
  dialog.addEventListener('close', () => !dialog.open && element.isConnected && leave(), {
    signal,
  });
}
