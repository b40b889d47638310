/** What the page keeps in the document and does not show. */

const HIDDEN =
  '[hidden],[aria-hidden="true"],[style*="display:none" i],[style*="display: none" i],' +
  '[style*="visibility:hidden" i],[style*="visibility: hidden" i]';

/**
 * Shows the further pages of an article that the document already holds: a hidden block of paragraphs
 * beside the block of paragraphs that is shown. Menus and pop-ups have no paragraphs, or no such sibling.
 */
export function showHiddenPages(body: Element): void {
  for (const element of body.querySelectorAll(HIDDEN)) {
    if (isFurtherPage(element)) show(element);
  }
}

/** Drops what is hidden, unless it is most of the page: then a script or a wall hides the article itself. */
export function dropHidden(body: Element): void {
  let whole: number | null = null;
  for (const element of body.querySelectorAll(HIDDEN)) {
    if (!element.isConnected) continue;
    const length = element.textContent?.length ?? 0;
    if (length > 1000) {
      whole ??= textOf(body);
      if (length > whole * 0.4) {
        show(element);
        continue;
      }
    }
    element.remove();
  }
}

function textOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

function show(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  element.removeAttribute('style');
}

const PARAGRAPH_LENGTH = 80;

function hasParagraphs(element: Element): boolean {
  let length = 0;
  for (const child of element.children) {
    if (child.tagName !== 'P' || child.querySelector('a') !== null) continue;
    length += child.textContent?.trim().length ?? 0;
    if (length >= PARAGRAPH_LENGTH) return true;
  }
  return false;
}

function isFurtherPage(element: Element): boolean {
  if (!hasParagraphs(element)) return false;
  const first = element.classList[0];
  for (const sibling of element.parentElement?.children ?? []) {
    if (sibling === element || sibling.tagName !== element.tagName) continue;
    if (first !== undefined && !sibling.classList.contains(first)) continue;
    if (hasParagraphs(sibling)) return true;
  }
  return false;
}
