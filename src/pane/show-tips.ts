import { scrollToRange, setMark } from './marks';
import type { PaneContext } from './pane-context';
import type { PaneActions } from './pane-state';
import { tipsOf } from './tips';

/** Milliseconds that the pointer rests before a tip appears. */
const REST = 180;

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
  const { scroller, shadow } = frame;
  const { text } = page.reading;
  const box = scroller.ownerDocument.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  box.setAttribute('role', 'tooltip');
  scroller.after(box);
  const tips = tipsOf(page.reading).flatMap((tip) => {
    const range = map.rangeOf(tip.span);
    return range === null ? [] : [{ ...tip, range }];
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The tip that was stepped to, while it is shown. */
  let stepped: number | null = null;

  /** Where the words stand; null while they are not wholly in sight. */
  function placeOf(range: Range): DOMRect | null {
    const at = range.getClientRects()[0] ?? range.getBoundingClientRect();
    const { top, bottom } = scroller.getBoundingClientRect();
    return at.top < top || at.bottom > bottom ? null : at;
  }

  function show({ words, range }: (typeof tips)[number]): void {
    const at = placeOf(range);
    box.hidden = at === null;
    if (at === null) return;
    box.textContent = words;
    const left = Math.min(at.left, innerWidth - box.offsetWidth - 8);
    const above = at.top - box.offsetHeight - 6;
    box.style.setProperty('left', `${Math.max(8, left)}px`);
    box.style.setProperty('top', `${above < 0 ? at.bottom + 6 : above}px`);
  }

  function hide(): void {
    clearTimeout(timer);
    box.hidden = true;
    if (stepped !== null) setMark('name', []);
    stepped = null;
  }

  function showAt(x: number, y: number): void {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [shadow] });
    const node = caret?.offsetNode;
    const found =
      node?.nodeType === Node.TEXT_NODE
        ? tips.find(({ range }) => range.isPointInRange(node, caret?.offset ?? 0))
        : undefined;
    hide();
    if (found !== undefined) show(found);
  }

  function nextFrom(by: 1 | -1): number {
    const before = stepped === null ? undefined : tips[stepped];
    if (stepped !== null && before !== undefined && placeOf(before.range) !== null) {
      return stepped + by;
    }
    const here = from();
    const after = tips.findIndex(({ span }) => span.start >= here);
    if (after === -1) return by === 1 ? 0 : tips.length - 1;
    return by === 1 ? after : after - 1;
  }

  scroller.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      clearTimeout(timer);
      timer = setTimeout(() => showAt(clientX, clientY), REST);
    },
    { signal },
  );
  scroller.addEventListener('pointerleave', hide, { signal });
  // Any key takes away what the pointer has brought, so that nobody has to move it to see the text.
  frame.dialog.addEventListener('keydown', () => stepped === null && hide(), { signal });
  // A tip that was stepped to goes along with its words, which are being scrolled to.
  const follow = (): void => {
    const tip = stepped === null ? undefined : tips[stepped];
    if (tip === undefined) hide();
    else show(tip);
  };
  scroller.addEventListener('scroll', follow, { signal, passive: true });
  signal.addEventListener('abort', hide);

  return {
    stepTip(by) {
      const at = (nextFrom(by) + tips.length) % tips.length;
      const tip = tips[at];
      if (tip === undefined) return;
      stepped = at;
      setMark('name', [tip.range]);
      if (placeOf(tip.range) === null) scrollToRange(tip.range);
      show(tip);
      update({ said: `${text.slice(tip.span.start, tip.span.end)}: ${tip.words}` });
    },
    dismiss() {
      if (stepped === null) return false;
      hide();
      return true;
    },
  };
}
