import { tagOf } from '../blocks/tags';
import { show } from './hidden';

/** A heading that folds a part of the article in and out is a button as a whole: the words are the heading's. */
const BUTTONS = 'h2 button,h3 button,h4 button,h5 button,h6 button';

/**
 * Unfolds parts under headings that are buttons: `<h3><button aria-controls="one">What it costs</button></h3>` over
 * `<div id="one" hidden>`. A part without a paragraph is a menu.
 */
export function unfoldParts(body: Element): void {
  for (const button of body.querySelectorAll(BUTTONS)) {
    const heading = button.closest('h2,h3,h4,h5,h6');
    const words = button.textContent.trim();
    if (heading === null || words === '' || words !== heading.textContent.trim()) continue;
    button.replaceWith(...button.childNodes);
    const part = partOf(button, body);
    if (part?.querySelector('p') != null) show(part);
  }
}

/** What the page says that a button shows. */
function partOf(button: Element, body: Element): Element | null {
  const id = button.getAttribute('aria-controls') ?? '';
  const part = id === '' ? null : body.ownerDocument.getElementById(id);
  return part === null || tagOf(part) === 'NAV' ? null : part;
}
