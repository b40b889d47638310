import type { PaneContext } from '../pane-context';
import { WIDE } from '../places';

/** In a narrow window, what is to be seen in the text must not lie under the drawer; false when it doesn't. */
export function leaveDrawer({ frame, state, update }: PaneContext): boolean {
  if (!state().railOpen || matchMedia(WIDE).matches) return false;
  update({ railOpen: false });
  frame.scroller.focus();
  return true;
}
