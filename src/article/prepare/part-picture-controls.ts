import { textsIn } from '../blocks/nodes';
import { isPictureControl, LONGEST_CONTROL, MAYBE_CONTROLS } from '../blocks/picture-controls';
import { isBlockTag, tagOf } from '../blocks/tags';
import { findLabels } from '../labels/labels';

/** A control that stands among the words of a caption gets a line of its own, in which it is judged by itself. */
export function partPictureControls(body: Element): void {
  for (const figure of body.querySelectorAll('figure')) {
    for (const control of figure.querySelectorAll(MAYBE_CONTROLS)) {
      if (isPictureControl(control, figure)) partFromWords(control);
    }
  }
}

/**
 * The same for controls that are known by their words alone, since a script makes them of any element: "hide caption".
 *
 * @param boxes pictures with their words
 */
export function partPictureLabels(boxes: Iterable<Element>): void {
  for (const box of boxes) {
    for (const text of textsIn(box)) {
      const words = text.data.trim();
      if (words === '' || words.length > LONGEST_CONTROL) continue;
      const count = wordsOfControl(words);
      const label = count === 0 ? null : outermostOf(text, words);
      if (label !== null && (count > 1 || isEndOf(label, box))) partFromWords(label);
    }
  }
}

/** How many words the label of a control has that these are; none where they are no such label. */
function wordsOfControl(words: string): number {
  return findLabels(words).find(({ kind, whole }) => kind === 'tool' && whole)?.words ?? 0;
}

/**
 * True for an element that bears no meaning at the end of a caption, behind its last stop or the credit: one word alone may be the
 * title of something on the picture.
 */
function isEndOf(label: Element, box: Element): boolean {
  if (label.tagName !== 'SPAN' || label.nextElementSibling !== null) return false;
  const before = label.previousSibling;
  const isBehind = before instanceof Element || /[.!?。]\s*$/u.test(before?.textContent ?? '');
  return isBehind && box.textContent.trimEnd().endsWith(label.textContent.trim());
}

/** The outermost inline element that holds nothing but these words; null where they stand in a block. */
function outermostOf(text: Text, words: string): Element | null {
  let found: Element | null = null;
  for (
    let outer = text.parentElement;
    outer !== null && !isBlockTag(tagOf(outer)) && outer.textContent?.trim() === words;
    outer = outer.parentElement
  ) {
    found = outer;
  }
  return found;
}

function partFromWords(control: Element): void {
  const line = control.ownerDocument.createElement('div');
  control.replaceWith(line);
  line.append(control);
}
