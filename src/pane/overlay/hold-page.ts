/**
 * Keeps the page below the pane as it is: it doesn't scroll, and its scroll position is the same
 * afterwards. The room that it keeps free for its scroll bar is the pane's. Where the page hides its root
 * (to show itself later, or only outside of frames), the root is shown: what is in it, the pane too, is not
 * laid out else. Only inline declarations of the root element are touched, and they are put back exactly.
 */
export function holdPage(document: Document, signal: AbortSignal): void {
  const root = document.documentElement;
  const hadAttribute = root.hasAttribute('style');
  const left = scrollX;
  const top = scrollY;
  const now = getComputedStyle(root);
  const held: readonly Held[] = [
    hold(root, 'overflow', 'hidden'),
    ...(now.getPropertyValue('scrollbar-gutter').startsWith('stable')
      ? [hold(root, 'scrollbar-gutter', 'auto')]
      : []),
    ...(now.display === 'none' ? [hold(root, 'display', 'block')] : []),
    ...(now.contentVisibility === 'hidden' ? [hold(root, 'content-visibility', 'visible')] : []),
  ];
  signal.addEventListener('abort', () => {
    for (const { property, value, priority } of held) {
      if (value === '') root.style.removeProperty(property);
      else root.style.setProperty(property, value, priority);
    }
    if (!hadAttribute && root.getAttribute('style') === '') root.removeAttribute('style');
    if (scrollX !== left || scrollY !== top) scrollTo({ left, top, behavior: 'instant' });
  });
}

/** A declaration as it was. */
interface Held {
  readonly property: string;
  /** `''` where there was none. */
  readonly value: string;
  readonly priority: string;
}

function hold({ style }: HTMLElement, property: string, value: string): Held {
  const before = {
    property,
    value: style.getPropertyValue(property),
    priority: style.getPropertyPriority(property),
  };
  style.setProperty(property, value, 'important');
  return before;
}
