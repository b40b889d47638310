import type { PaneContext } from '../opening/pane-context';
import { WIDE } from '../places/places';

/** In a narrow window, what is to be seen in the text must not lie under the drawer; false when it doesn't. */
export function leaveDrawer(context: PaneContext): boolean {
  if (!closeDrawer(context)) return false;
  context.frame.scroller.focus();
  return true;
}

/** Nor may what has the focus: Tab leads from the drawer to the links of the text. */
export function leaveDrawerWithFocus(context: PaneContext): void {
  const { scroller } = context.frame;
  scroller.addEventListener(
    'focusin',
    ({ relatedTarget }) => {
      // A panel that is closed gives the focus back: then the drawer is what the reader returns to.
      const goes = relatedTarget instanceof Element && relatedTarget.closest('[popover]') === null;
      if (goes && !scroller.contains(relatedTarget)) closeDrawer(context);
    },
    { signal: context.signal },
  );
}

function closeDrawer({ state, update }: PaneContext): boolean {
  if (!state().railOpen || matchMedia(WIDE).matches) return false;
  update({ railOpen: false });
  return true;
}
