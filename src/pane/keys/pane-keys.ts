import type { TextKey } from '../../ui/words/text';

/** What a key does in the pane. */
export type KeyAction =
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

/** What a key press asks for; null while typing, and for every key that is the browser's or the page's. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
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
