/**
 * Keeps the page below the pane as it is: it doesn't scroll, and its scroll position is the same
 * afterwards. Only one inline declaration of the root element is touched, and it is put back exactly.
 */
export function holdPage(document: Document, signal: AbortSignal): void {
  const root = document.documentElement;
  const hadAttribute = root.hasAttribute('style');
  const value = root.style.getPropertyValue('overflow');
  const priority = root.style.getPropertyPriority('overflow');
  const left = scrollX;
  const top = scrollY;
  root.style.setProperty('overflow', 'hidden', 'important');
  signal.addEventListener('abort', () => {
    if (value === '') root.style.removeProperty('overflow');
    else root.style.setProperty('overflow', value, priority);
    if (!hadAttribute && root.getAttribute('style') === '') root.removeAttribute('style');
    if (scrollX !== left || scrollY !== top) scrollTo({ left, top, behavior: 'instant' });
  });
}
