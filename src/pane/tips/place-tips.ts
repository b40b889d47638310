import type { PaneContext } from '../opening/pane-context';
import { type Tip, tipsOf } from './tips';

/** A tip with the words of the text that it stands beside. */
export interface PlacedTip extends Tip {
  readonly range: Range;
}

/** The tips of one open article, in its order. */
export interface PlacedTips {
  /** The tip at an index; one beyond the last begins again, one before the first ends. Undefined where there are none. */
  readonly at: (index: number) => PlacedTip | undefined;
  /** Index of the first tip at or behind a character of the text; of one beyond the last where there is none. */
  readonly firstFrom: (offset: number) => number;
  /** The tip for the words at a place of the window, in CSS pixels. */
  readonly under: (x: number, y: number) => PlacedTip | undefined;
}

/** Places an article's tips when one is first wanted: the pane opens without them. */
export function placeTips({ page, frame, map }: PaneContext): PlacedTips {
  let placed: readonly PlacedTip[] | null = null;
  const all = (): readonly PlacedTip[] =>
    (placed ??= tipsOf(page.reading).flatMap((tip) => {
      const range = map.rangeOf(tip.span);
      return range === null ? [] : [{ ...tip, range }];
    }));
  return {
    at: (index) => all().at(index % all().length),
    firstFrom(offset) {
      const first = all().findIndex(({ span }) => span.start >= offset);
      return first === -1 ? all().length : first;
    },
    // The article's DOM holds no element for them, so the place is asked of the caret.
    under(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [frame.shadow] });
      const node = caret?.offsetNode;
      if (node?.nodeType !== Node.TEXT_NODE) return undefined;
      return all().find(({ range }) => range.isPointInRange(node, caret?.offset ?? 0));
    },
  };
}
