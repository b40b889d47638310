import { tagOf } from '../blocks/tags';
import { show } from './hidden';

const HEADINGS = 'h2,h3,h4,h5,h6';

/**
 * Unfolds parts under buttons: `<h3><button aria-controls="one">What it costs</button></h3>` over `<div id="one" hidden>`.
 * The words of a button that is all of its heading are the heading's; those of another, over a part in one box with it, become
 * one. A part without a paragraph is a menu.
 */
export function unfoldParts(body: Element): void {
  for (const button of body.querySelectorAll('button')) {
    const heading = button.closest(HEADINGS);
    const words = button.textContent.trim();
    if (words === '' || (heading !== null && words !== heading.textContent.trim())) continue;
    const part = partOf(button, body);
    if (heading !== null) button.replaceWith(...button.childNodes);
    else if (part !== null && button.parentElement?.contains(part) === true) headWith(button);
    if (part !== null) show(part);
  }
}

function headWith(button: Element): void {
  const heading = button.ownerDocument.createElement('h4');
  heading.append(...button.childNodes);
  button.replaceWith(heading);
}

/** What the page says that a button shows; null where it holds no paragraph. */
function partOf(button: Element, body: Element): Element | null {
  const id = button.getAttribute('aria-controls') ?? '';
  const part = id === '' ? null : body.ownerDocument.getElementById(id);
  return part === null || tagOf(part) === 'NAV' || part.querySelector('p') === null ? null : part;
}
