import type { TextKey } from '../../ui/text';
import type { PaneContext } from '../pane-context';
import type { PaneActions } from '../pane-state';
import { handleEscape } from './escape';
import { WIDE } from '../places';

/** What a key does in the pane. */
type KeyAction =
  | 'keys'
  | 'beside'
  | 'type'
  | 'aloud'
  | 'next'
  | 'previous'
  | 'bigger'
  | 'smaller'
  | 'highlight'
  | 'byHand'
  | 'undo';

/** A key of the pane, as the overlay lists it. */
interface PaneKey {
  readonly key: string;
  readonly action: KeyAction;
  readonly label: TextKey;
}

/** Every key of the pane but Escape, in the overlay's order. */
export const PANE_KEYS: readonly PaneKey[] = [
  { key: '?', action: 'keys', label: 'pane_key_keys' },
  { key: 'b', action: 'beside', label: 'pane_key_beside' },
  { key: 't', action: 'type', label: 'pane_key_type' },
  { key: 'a', action: 'aloud', label: 'pane_key_aloud' },
  { key: 'n', action: 'next', label: 'pane_key_next' },
  { key: 'p', action: 'previous', label: 'pane_key_previous' },
  { key: 'h', action: 'highlight', label: 'pane_key_highlight' },
  { key: 'x', action: 'byHand', label: 'pane_key_by_hand' },
  { key: 'z', action: 'undo', label: 'pane_key_undo' },
  { key: '+', action: 'bigger', label: 'pane_key_bigger' },
  { key: '-', action: 'smaller', label: 'pane_key_smaller' },
];

const BY_KEY: ReadonlyMap<string, KeyAction> = new Map(
  PANE_KEYS.map(({ key, action }) => [key, action]),
);

/** Lets keys act while the pane is open; none is taken while typing. */
export function handleKeys(
  context: PaneContext,
  actions: PaneActions,
  dismissTip: () => boolean,
): void {
  const { frame, signal, state, update } = context;
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
  /** In a narrow window, what is to be seen in the text must not lie under the drawer; false when it doesn't. */
  const leaveDrawer = (): boolean => {
    if (!state().railOpen || matchMedia(WIDE).matches) return false;
    update({ railOpen: false });
    frame.scroller.focus();
    return true;
  };
  const onKey: Readonly<Record<KeyAction, () => void>> = {
    keys: () => toggle('keys-panel'),
    type: () => toggle('type-panel'),
    beside: actions.toggleRail,
    aloud: actions.speak,
    next() {
      leaveDrawer();
      actions.stepTip(1);
    },
    previous() {
      leaveDrawer();
      actions.stepTip(-1);
    },
    highlight() {
      // Words that are selected, else the ones that were gone to.
      const span = state().selected?.span ?? state().current;
      if (span !== null) actions.toggleHighlight(span);
    },
    byHand() {
      leaveDrawer();
      actions.togglePicking();
    },
    undo() {
      const { length } = state().byHand;
      if (length > 0) actions.undoByHand(length - 1);
    },
    bigger: () => size(1),
    smaller: () => size(-1),
  };
  const endPicking = (): boolean => {
    if (!state().picking) return false;
    actions.togglePicking();
    return true;
  };
  /** Leaves what is being done, or lies over the text: a tip that was asked for, the drawer; false when nothing does. */
  const leaveTop = (): boolean => endPicking() || dismissTip() || leaveDrawer();
  handleEscape(context, actions.close, leaveTop);
  // On the window, before the page's own listeners but those that came there first.
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !event.composedPath().includes(frame.dialog)) return;
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      onKey[action]();
    },
    { signal, capture: true },
  );
  // A panel that goes must leave the focus in the pane: keys pressed elsewhere are the page's.
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

/** What a key press asks for; null while typing, and for every key that is the browser's or the page's. */
function actionOf(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  // The event's own target is hidden outside of the shadow root, its path is not.
  const target = event.composedPath()[0];
  if (target instanceof Element && isTyping(target)) return null;
  return BY_KEY.get(event.key) ?? null;
}

function isTyping(element: Element): boolean {
  return element.matches(
    'input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=color]), textarea, select, [contenteditable]:not([contenteditable=false])',
  );
}
