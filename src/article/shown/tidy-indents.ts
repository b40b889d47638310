import { isElement, textsIn } from '../blocks/nodes';
import { isBlockTag, isBreak, tagOf } from '../blocks/tags';

/** Blanks that a browser draws: no-break and ideographic spaces, beside ordinary ones. */
const INDENT = /^\s*[\u00a0\u2000-\u200a\u3000]\s*/u;

/** Takes blanks from before the first word of a line: pages indent with them, and here paragraphs stand apart. */
export function tidyIndents(container: Element | DocumentFragment): void {
  for (const text of textsIn(container)) {
    if (INDENT.test(text.data) && beginsLine(text)) text.data = text.data.replace(INDENT, '');
  }
}

function beginsLine(text: Text): boolean {
  if (text.parentElement?.closest('pre') != null) return false;
  for (let at: Node = text; ;) {
    const before = at.previousSibling;
    if (before !== null) {
      if (isElement(before) && isBlockTag(tagOf(before))) return true;
      if (isBreak(before)) return true;
      if ((before.textContent ?? '').trim() !== '' || isPicture(before)) return false;
      at = before;
      continue;
    }
    const parent = at.parentElement;
    if (parent === null || isBlockTag(tagOf(parent)) || isCell(parent)) return true;
    at = parent;
  }
}

const isCell = (element: Element): boolean => /^T[DH]$/u.test(tagOf(element));

const isPicture = (node: Node): boolean =>
  isElement(node) && (tagOf(node) === 'IMG' || node.querySelector('img') !== null);
