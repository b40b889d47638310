import type { TextMap } from '../article/text-map';
import type { Reading, Span } from '../reading/reading';
import { readerHere, showAmount, showDateMention } from '../ui/show-value';
import { uiLanguage } from '../ui/text';

/** Milliseconds that the pointer rests before a tip appears. */
const REST = 180;

/** Words that can be explained where they stand. */
export interface Tip {
  readonly span: Span;
  readonly words: string;
}

/** Names with their roles, and dates and amounts in the reader's notation where that says more. */
export function tipsOf(reading: Reading): readonly Tip[] {
  const language = uiLanguage();
  const reader = readerHere();
  const tips: Tip[] = [];
  for (const { name, role, romanised, mentions } of reading.names) {
    for (const [start, end] of mentions) {
      const full = reading.text.slice(start, end) === name ? null : name;
      const words = [full, romanised ?? null, role].filter((part) => part !== null).join(', ');
      if (words !== '') tips.push({ span: { start, end }, words });
    }
  }
  for (const date of reading.dates) {
    const shown = showDateMention(date, language, reader);
    if (shown === null) continue;
    const words = [shown.publishers, shown.readers].filter((part) => part !== null).join(' · ');
    tips.push({ span: date, words });
  }
  for (const amount of reading.amounts) {
    const words = showAmount(amount, language);
    if (words !== null) tips.push({ span: amount, words });
  }
  return tips;
}

/**
 * Shows a tip beside the words under the pointer. The article's DOM holds no element for them, so
 * the place is asked of the caret under the pointer.
 */
export function showTips(
  scroller: HTMLElement,
  shadow: ShadowRoot,
  map: TextMap,
  tips: readonly Tip[],
  signal: AbortSignal,
): void {
  const box = scroller.ownerDocument.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  box.setAttribute('role', 'tooltip');
  scroller.after(box);
  const ranges = tips.flatMap((tip) => {
    const range = map.rangeOf(tip.span);
    return range === null ? [] : [{ range, words: tip.words }];
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(x: number, y: number): void {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [shadow] });
    const node = caret?.offsetNode;
    const found =
      node?.nodeType === Node.TEXT_NODE
        ? ranges.find(({ range }) => range.isPointInRange(node, caret?.offset ?? 0))
        : undefined;
    box.hidden = found === undefined;
    if (found === undefined) return;
    box.textContent = found.words;
    const at = found.range.getClientRects()[0] ?? found.range.getBoundingClientRect();
    const left = Math.min(at.left, innerWidth - box.offsetWidth - 8);
    box.style.setProperty('left', `${Math.max(8, left)}px`);
    box.style.setProperty('top', `${at.top - box.offsetHeight - 6}px`);
  }

  scroller.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      clearTimeout(timer);
      timer = setTimeout(() => show(clientX, clientY), REST);
    },
    { signal },
  );
  const hide = (): void => {
    clearTimeout(timer);
    box.hidden = true;
  };
  scroller.addEventListener('pointerleave', hide, { signal });
  scroller.addEventListener('scroll', hide, { signal, passive: true });
  signal.addEventListener('abort', hide);
}
