import type { PaneContext } from '../opening/pane-context';

/**
 * Escape leaves one thing at a time: a panel, then what `leaveTop` leaves (false when there was nothing),
 * then the pane. A page whose listener was on the window first can still keep the key to itself
 * (`stopImmediatePropagation` and `preventDefault`): then the button and Alt+R are left.
 */
export function handleEscape(
  { frame, signal }: PaneContext,
  close: () => void,
  leaveTop: () => boolean,
): void {
  // On the window, before the page's own listeners but those that came there first.
  addEventListener(
    'keydown',
    (event) => {
      const isOurs = event.isTrusted && event.composedPath().includes(frame.dialog);
      if (!isOurs || event.key !== 'Escape') return;
      const panel = frame.shadow.querySelector<HTMLElement>(':popover-open');
      // Before the dialog hears of it: once it was told not to close, Firefox closes it together with
      // the panel that is opened next.
      if (panel === null && leaveTop()) return event.preventDefault();
      // The browser closes the panel or the pane, unless the page forbids it what Escape does.
      setTimeout(() => {
        if (!event.defaultPrevented || signal.aborted) return;
        if (panel === null) close();
        else panel.hidePopover();
      });
    },
    { signal, capture: true },
  );
  // The pane goes at once: the dialog's own closing would tell of it a task later.
  frame.dialog.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      // A page that lets no listener have the key has had ours, too.
      if (!leaveTop()) close();
    },
    { signal },
  );
}
