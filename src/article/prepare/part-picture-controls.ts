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
      if (words === '' || words.length > LONGEST_CONTROL || !namesControl(words)) continue;
      const label = outermostOf(text, words);
      if (label !== null) partFromWords(label);
    }
  }
}

/** One word alone may be the title of something on the picture. */
function namesControl(words: string): boolean {
  return findLabels(words).some((label) => label.kind === 'tool' && label.whole && label.words > 1);
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
