/** What the page keeps in the document and does not show. */
import { isElement, isText } from '../blocks/nodes';
import { endsLikeSentence } from '../blocks/prose';
import { isLongerThan } from '../blocks/text-length';

/** Without a box or unseen, or cut down to nothing: words for screen readers alone, "opens in a new tab". */
const HIDING_STYLE =
  /display:\s?none|visibility:\s?hidden|clip:\s?rect\((?:[01](?:px)?[\s,]*){4}\)|clip-path:\s?inset\((?:50|100)%/iu;

/**
 * Shows the further pages of an article that the document already holds, and drops what else is hidden,
 * unless it is most of the page: then a script or a wall hides the article itself.
 */
export function settleHidden(body: Element): void {
  // Styles are read here and not by the selector: five searches in every attribute cost more than the rest.
  const hidden = [...body.querySelectorAll('[hidden],[aria-hidden="true"],[style]')].filter(
    isHidden,
  );
  for (const element of hidden) if (isFurtherPage(element)) show(element);
  let whole: number | null = null;
  for (const element of hidden) {
    if (!element.isConnected || !isHidden(element)) continue;
    if (isLongerThan(element, 1000)) {
      whole ??= body.textContent?.length ?? 0;
      if (isLongerThan(element, whole * 0.4)) {
        show(element);
        continue;
      }
    }
    element.remove();
  }
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '')
  );
}

export function show(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  element.removeAttribute('style');
}

const PARAGRAPH_LENGTH = 80;

/** What a plain box around a paragraph holds, or a paragraph that is such a box itself. */
const IN_PARAGRAPH: ReadonlySet<string> = new Set(
  'P DIV BR SPAN EM STRONG B I U SUB SUP'.split(' '),
);

/** True for a block whose own children are paragraphs, or plain boxes with one each, or which is text with breaks. */
function hasParagraphs(element: Element): boolean {
  let length = 0;
  for (const child of element.childNodes) {
    if (isText(child) || isParagraph(child)) length += child.textContent?.trim().length ?? 0;
    if (length >= PARAGRAPH_LENGTH) return true;
  }
  return false;
}

function isParagraph(node: Node): boolean {
  if (!isElement(node)) return false;
  if (node.tagName === 'P') return node.querySelector('a') === null;
  if (node.tagName !== 'DIV' && node.tagName !== 'SECTION') return false;
  for (let child = node.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!IN_PARAGRAPH.has(child.tagName)) return false;
  }
  return node.querySelector('a') === null && endsLikeSentence(node.textContent.trim());
}

/**
 * A hidden block of paragraphs beside the block of paragraphs that is shown. Menus and pop-ups have no
 * paragraphs, or no such sibling.
 */
function isFurtherPage(element: Element): boolean {
  if (!hasParagraphs(element)) return false;
  // "Read more" shows the rest, which stands right behind the first paragraphs in their own box.
  const before = element.previousElementSibling;
  if (before?.tagName === 'P' && hasParagraphs(element.parentElement ?? element)) return true;
  const first = element.classList[0];
  for (const sibling of element.parentElement?.children ?? []) {
    if (sibling === element || sibling.tagName !== element.tagName) continue;
    if (first !== undefined && !sibling.classList.contains(first)) continue;
    if (hasParagraphs(sibling)) return true;
  }
  return false;
}
