import { scrollToRange, setMark } from '../places/marks';
import type { PaneContext } from '../opening/pane-context';
import type { PaneActions } from '../opening/pane-state';
import { type PlacedTip, placeTips } from './place-tips';
import { makeTipBox } from './tip-box';

/** Milliseconds that the pointer rests before a tip appears. */
const REST = 180;

/** Tips as their owner needs them. */
export interface ShownTips extends Pick<PaneActions, 'stepTip'> {
  /** Takes the tip away that a key has asked for; false when there is none. */
  readonly dismiss: () => boolean;
}

/** The tip that a key has asked for, by its index. */
interface Stepped {
  readonly index: number;
  readonly tip: PlacedTip;
}

/**
 * Shows a tip beside the words under the pointer, or beside those that a key steps to.
 *
 * @param from index of the character at which the eyes are
 */
export function prepareTips(context: PaneContext, from: () => number): ShownTips {
  const { page, frame, signal, update } = context;
  const box = makeTipBox(frame);
  const tips = placeTips(context);
  /** While it is shown. */
  let stepped: Stepped | null = null;

  function hide(): void {
    box.hide();
    if (stepped !== null) setMark('name', []);
    stepped = null;
  }

  /** From the tip that is shown, else from where the eyes are. */
  function nextIndex(by: 1 | -1): number {
    if (stepped !== null && box.isInSight(stepped.tip.range)) return stepped.index + by;
    const first = tips.firstFrom(from());
    return by === 1 ? first : first - 1;
  }

  /** A tip that was stepped to goes along with its words, where they are scrolled to or set anew. */
  function follow(): void {
    if (stepped === null) hide();
    else box.show(stepped.tip.words, stepped.tip.range);
  }

  whenPointerRests(context, {
    rests(x, y) {
      const tip = tips.under(x, y);
      hide();
      if (tip !== undefined) box.show(tip.words, tip.range);
    },
    leaves: hide,
  });
  // Any key takes away what the pointer has brought, so that nobody has to move it to see the text.
  frame.dialog.addEventListener('keydown', () => stepped === null && hide(), { signal });
  whenWordsMove(context, follow);
  signal.addEventListener('abort', hide);

  return {
    stepTip(by) {
      const index = nextIndex(by);
      const tip = tips.at(index);
      if (tip === undefined) return;
      stepped = { index, tip };
      setMark('name', [tip.range]);
      if (!box.isInSight(tip.range)) scrollToRange(tip.range);
      box.show(tip.words, tip.range);
      const { start, end } = tip.span;
      update({ said: `${page.reading.text.slice(start, end)}: ${tip.words}` });
    },
    dismiss() {
      if (stepped === null) return false;
      hide();
      return true;
    },
  };
}

interface PointerFollower {
  /** Told of the place where it rests, in CSS pixels of the window. */
  readonly rests: (x: number, y: number) => void;
  /** It has left the text, or what was under it moves away. */
  readonly leaves: () => void;
}

/** Follows the pointer over the text. */
function whenPointerRests(
  { frame, signal }: PaneContext,
  { rests, leaves }: PointerFollower,
): void {
  const { scroller, dialog } = frame;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(resting);
  scroller.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      stop();
      resting = setTimeout(() => rests(clientX, clientY), REST);
    },
    { signal },
  );
  scroller.addEventListener(
    'pointerleave',
    () => {
      stop();
      leaves();
    },
    { signal },
  );
  dialog.addEventListener('keydown', stop, { signal });
  scroller.addEventListener('scroll', stop, { signal, passive: true });
  signal.addEventListener('abort', stop);
}

/** Tells when the words are scrolled, or set anew: in bigger type, in a wider window. */
function whenWordsMove({ frame, article, signal }: PaneContext, moved: () => void): void {
  frame.scroller.addEventListener('scroll', moved, { signal, passive: true });
  const resized = new ResizeObserver(moved);
  resized.observe(article.element);
  signal.addEventListener('abort', () => resized.disconnect());
}
