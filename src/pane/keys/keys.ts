import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';
import { handleEscape } from './escape';
import { keyActs } from './key-acts';
import { leaveDrawer, leaveDrawerWithFocus } from './leave-drawer';
import { actionOf } from './pane-keys';

/** Lets keys act while the pane is open; none is taken while typing. */
export function handleKeys(
  context: PaneContext,
  actions: PaneActions,
  dismissTip: () => boolean,
): void {
  const { frame, signal, state } = context;
  const acts = keyActs(context, actions);
  const endPicking = (): boolean => {
    if (!state().picking) return false;
    actions.togglePicking();
    return true;
  };
  /** Leaves what is being done, or lies over the text: a tip that was asked for, the drawer; false when nothing does. */
  const leaveTop = (): boolean => endPicking() || dismissTip() || leaveDrawer(context);
  handleEscape(context, actions.close, leaveTop);
  // On the window, before the page's own listeners but those that came there first.
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !event.composedPath().includes(frame.dialog)) return;
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      acts[action]();
    },
    { signal, capture: true },
  );
  keepFocus(context);
  leaveDrawerWithFocus(context);
}

/** A panel that goes must leave the focus in the pane: keys pressed elsewhere are the page's. */
function keepFocus({ frame, signal }: PaneContext): void {
  frame.dialog.addEventListener(
    'toggle',
    ({ newState }) => {
      // What has the focus may be on its way out with the panel.
      const lost = frame.shadow.activeElement?.checkVisibility() !== true;
      if (newState === 'closed' && lost) frame.scroller.focus();
    },
    { signal, capture: true },
  );
}
