import { render } from 'preact';
import type { Reading } from '../reading/reading';
import { Bar } from './bar';
import type { PaneFrame } from './overlay/frame';
import type { PaneContext } from './opening/pane-context';
import type { PaneActions, PaneState } from './opening/pane-state';
import { WIDE } from './places/places';
import { Rail } from './rail/rail';

/** The bar and the rail of an opening, and the state that they show. */
export interface Controls extends Pick<PaneContext, 'state' | 'update'> {
  /** Draws them, now that what they act on is there, and again at every change. */
  readonly draw: (actions: PaneActions) => void;
  readonly erase: () => void;
}

/** Nothing is drawn before `draw`, nor after the pane was closed. */
export function prepareControls(
  { shadow, head, rail, scroller }: PaneFrame,
  reading: Reading,
  first: PaneState,
  signal: AbortSignal,
): Controls {
  let state = first;
  let actions: PaneActions | null = null;
  let drawing = false;
  let changed = false;

  /** What is drawn can take the focus away from something, and that changes the state once more. */
  function redraw(): void {
    changed = true;
    if (drawing) return;
    drawing = true;
    try {
      while (changed) {
        changed = false;
        drawOnce();
      }
    } finally {
      drawing = false;
    }
  }

  function drawOnce(): void {
    if (actions === null) return;
    const before = shadow.activeElement;
    rail.hidden = !state.railOpen;
    render(<Bar reading={reading} state={state} actions={actions} />, head);
    render(<Rail reading={reading} state={state} actions={actions} />, rail);
    // What goes or is hidden loses the focus to the page, and keys with it: the rail, the button at selected words.
    const after = shadow.activeElement;
    const isLost = before !== null && (after === null || !after.checkVisibility());
    if (isLost) scroller.focus({ preventScroll: true });
  }

  function update(change: Partial<PaneState>): void {
    if (signal.aborted) return;
    // In a narrow window the rail lies over the text: whoever opens it wants to be in it.
    const covers = change.railOpen === true && !state.railOpen && !matchMedia(WIDE).matches;
    state = { ...state, ...change };
    redraw();
    if (covers && actions !== null) rail.focus();
  }

  return {
    state: () => state,
    update,
    draw(acts) {
      actions = acts;
      redraw();
    },
    erase() {
      render(null, head);
      render(null, rail);
    },
  };
}
