import { scrollToRange, setMark } from '../marks';
import type { PaneContext } from '../pane-context';
import type { PaneActions } from '../pane-state';
import { makeTipBox } from './tip-box';
import { type Tip, tipsOf } from './tips';

/** Milliseconds that the pointer rests before a tip appears. */
const REST = 180;

interface PlacedTip extends Tip {
  readonly range: Range;
}

/** Tips as their owner needs them. */
export interface ShownTips extends Pick<PaneActions, 'stepTip'> {
  /** Takes the tip away that a key has asked for; false when there is none. */
  readonly dismiss: () => boolean;
}

/**
 * Shows a tip beside the words under the pointer, or beside those that a key steps to. The article's
 * DOM holds no element for them, so the place is asked of the caret under the pointer.
 *
 * @param from index of the character at which the eyes are
 */
export function prepareTips(context: PaneContext, from: () => number): ShownTips {
  const { page, frame, map, signal, update } = context;
  const { text } = page.reading;
  const box = makeTipBox(frame);
  let made: readonly PlacedTip[] | null = null;
  /** Made when first wanted: the pane opens without them. */
  const allTips = (): readonly PlacedTip[] =>
    (made ??= tipsOf(page.reading).flatMap((tip) => {
      const range = map.rangeOf(tip.span);
      return range === null ? [] : [{ ...tip, range }];
    }));
  /** Index of the tip that was stepped to, while it is shown. */
  let stepped: number | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(resting);
    box.hide();
    if (stepped !== null) setMark('name', []);
    stepped = null;
  }

  function pointAt(x: number, y: number): void {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [frame.shadow] });
    const node = caret?.offsetNode;
    const found =
      node?.nodeType === Node.TEXT_NODE
        ? allTips().find(({ range }) => range.isPointInRange(node, caret?.offset ?? 0))
        : undefined;
    hide();
    if (found !== undefined) box.show(found.words, found.range);
  }

  function nextFrom(by: 1 | -1): number {
    const tips = allTips();
    const before = stepped === null ? undefined : tips[stepped];
    if (stepped !== null && before !== undefined && box.isInSight(before.range)) {
      return stepped + by;
    }
    const here = from();
    const after = tips.findIndex(({ span }) => span.start >= here);
    if (after === -1) return by === 1 ? 0 : tips.length - 1;
    return by === 1 ? after : after - 1;
  }

  /** A tip that was stepped to goes along with its words, which are being scrolled to. */
  function follow(): void {
    const tip = stepped === null ? undefined : allTips()[stepped];
    if (tip === undefined) hide();
    else box.show(tip.words, tip.range);
  }

  frame.scroller.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      clearTimeout(resting);
      resting = setTimeout(() => pointAt(clientX, clientY), REST);
    },
    { signal },
  );
  frame.scroller.addEventListener('pointerleave', hide, { signal });
  // Any key takes away what the pointer has brought, so that nobody has to move it to see the text.
  frame.dialog.addEventListener('keydown', () => stepped === null && hide(), { signal });
  frame.scroller.addEventListener('scroll', follow, { signal, passive: true });
  signal.addEventListener('abort', hide);

  return {
    stepTip(by) {
      const tips = allTips();
      const at = (nextFrom(by) + tips.length) % tips.length;
      const tip = tips[at];
      if (tip === undefined) return;
      stepped = at;
      setMark('name', [tip.range]);
      if (!box.isInSight(tip.range)) scrollToRange(tip.range);
      box.show(tip.words, tip.range);
      update({ said: `${text.slice(tip.span.start, tip.span.end)}: ${tip.words}` });
    },
    dismiss() {
      if (stepped === null) return false;
      hide();
      return true;
    },
  };
}
