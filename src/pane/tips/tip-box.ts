import type { PaneFrame } from '../overlay/frame';

/** The box in which a tip is shown, over the text. */
export interface TipBox {
  /** Shows words beside a place of the text; hides them while that is not wholly in sight. */
  readonly show: (words: string, range: Range) => void;
  readonly hide: () => void;
  /** Whether a place of the text is wholly in sight. */
  readonly isInSight: (range: Range) => boolean;
}

/** CSS pixels between a tip and its words, and between it and the window's edge. */
const GAP = 6;
const MARGIN = 8;

/** Makes the box, beside the text and not yet shown. */
export function makeTipBox({ scroller }: PaneFrame): TipBox {
  const box = scroller.ownerDocument.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  box.setAttribute('role', 'tooltip');
  scroller.after(box);

  /** Where the words stand; null while they are not wholly in sight. */
  function placeOf(range: Range): DOMRect | null {
    const at = range.getClientRects()[0] ?? range.getBoundingClientRect();
    const { top, bottom } = scroller.getBoundingClientRect();
    return at.top < top || at.bottom > bottom ? null : at;
  }

  return {
    show(words, range) {
      const at = placeOf(range);
      box.hidden = at === null;
      if (at === null) return;
      box.textContent = words;
      const left = Math.min(at.left, innerWidth - box.offsetWidth - MARGIN);
      const above = at.top - box.offsetHeight - GAP;
      box.style.setProperty('left', `${Math.max(MARGIN, left)}px`);
      box.style.setProperty('top', `${above < 0 ? at.bottom + GAP : above}px`);
    },
    hide() {
      box.hidden = true;
    },
    isInSight: (range) => placeOf(range) !== null,
  };
}
