/**
 * Marks on text by the CSS Custom Highlight API: the article's DOM stays as it is, so that
 * selection, the browser's find and other extensions see plain text.
 */
export const MARK_NAMES = {
  /** The sentence that was gone to. */
  here: 'saring-here',
  /** The sentence that a hovered or focused entry stands for. */
  lit: 'saring-lit',
  /** The sentence that is being read aloud. */
  spoken: 'saring-spoken',
  /** What the reader has highlighted. */
  kept: 'saring-kept',
  /** Occurrences of one name. */
  name: 'saring-name',
} as const;

/** What words are marked for: gone to, lit, highlighted, spoken, of a name. */
export type Mark = keyof typeof MARK_NAMES;

/** Shows `mark` on these ranges and on no others; an empty list takes it away. */
export function setMark(mark: Mark, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(MARK_NAMES[mark]);
  else CSS.highlights.set(MARK_NAMES[mark], new Highlight(...ranges));
}

/** Takes every mark of ours off the document. */
export function clearMarks(): void {
  for (const name of Object.values(MARK_NAMES)) CSS.highlights.delete(name);
}

/** Brings a range to the upper middle of what scrolls around it, at once where motion is not wanted. */
export function scrollToRange(range: Range): void {
  const element =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  if (element === null) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = still ? 'instant' : 'smooth';
  const scroller = scrollerOf(element);
  const top = range.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  if (scroller === document.scrollingElement) {
    scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 3, behavior });
  } else {
    scroller.scrollTo({ top: scroller.scrollTop + top - scroller.clientHeight / 3, behavior });
  }
}

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) {
      return at;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}
