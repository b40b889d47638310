import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';
import { leaveDrawer } from './leave-drawer';
import type { KeyAction } from './pane-keys';

/** What each key does, in one open pane. */
export function keyActs(
  context: PaneContext,
  actions: PaneActions,
): Readonly<Record<KeyAction, () => void>> {
  const { frame, state } = context;
  const toggle = (id: string): void => {
    const panel = frame.shadow.getElementById(id);
    if (panel?.togglePopover() !== true) return;
    const chosen = panel.querySelector<HTMLElement>('input:checked');
    (chosen ?? panel).focus();
  };
  const size = (by: number): void => {
    const wanted = state().look.size + by;
    actions.changeLook({ size: Math.max(12, Math.min(48, wanted)) });
  };
  return {
    keys: () => toggle('keys-panel'),
    type: () => toggle('type-panel'),
    beside: actions.toggleRail,
    aloud: actions.speak,
    next() {
      leaveDrawer(context);
      actions.stepTip(1);
    },
    previous() {
      leaveDrawer(context);
      actions.stepTip(-1);
    },
    highlight() {
      // Words that are selected, else the ones that were gone to.
      const span = state().selected?.span ?? state().current;
      if (span !== null) actions.toggleHighlight(span);
    },
    byHand() {
      leaveDrawer(context);
      actions.togglePicking();
    },
    undo() {
      const { length } = state().byHand;
      if (length > 0) actions.undoByHand(length - 1);
    },
    bigger: () => size(1),
    smaller: () => size(-1),
  };
}
