import type { PaneFrame } from './frame';
import { REPLACED } from './pane-host';

/** How often a page may take the pane out of its document, or cover it, before the pane gives in. */
const PATIENCE = 20;

/**
 * Shows the dialog, and shows it again where a page removes nodes that it doesn't know, or opens a
 * dialog of its own ("Subscribe to our letter"), which would lie above. `leave` is called when the
 * reader closes it (Escape, the browser's back gesture), or when patience is at an end.
 */
export function stayOnTop(
  document: Document,
  { element, dialog, scroller }: PaneFrame,
  leave: () => void,
  signal: AbortSignal,
): void {
  let patience = PATIENCE;

  function show(): void {
    if (!element.isConnected) document.documentElement.append(element);
    if (dialog.open) dialog.close();
    // A page that is zoomed by its own style zooms what is in it, too.
    const zoom = element.currentCSSZoom;
    if (zoom !== 1) dialog.style.setProperty('zoom', String(1 / zoom));
    // First in focus, so that the arrow keys scroll at once. Only now: a sandboxed page forbids, and tells
    // in its console, what comes into it with the attribute.
    scroller.autofocus = true;
    dialog.showModal();
    scroller.autofocus = false;
  }

  function showAgain(): void {
    patience -= 1;
    if (patience < 0 || element.hasAttribute(REPLACED)) leave();
    else show();
  }

  const keeper = new MutationObserver(() => element.isConnected || showAgain());
  show();
  keeper.observe(document, { childList: true }); // some put a whole new page in
  keeper.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => keeper.disconnect());
  // The page's own dialogs and popovers: what happens in the pane is not told to its document.
  const rise = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(':modal, :popover-open')) showAgain();
  };
  document.addEventListener('toggle', rise, { capture: true, signal });
  // The event comes later than the closing: by then it may be open again, or on its way out.
  dialog.addEventListener('close', () => !dialog.open && element.isConnected && leave(), {
    signal,
  });
}
