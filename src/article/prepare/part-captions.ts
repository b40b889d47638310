import { isElement } from '../blocks/nodes';
import { isBlockTag, tagOf } from '../blocks/tags';
import { LONGEST_CAPTION } from './picture-boxes';

/** Width in pixels, as the page states it, from which on a picture in a paragraph is no sign among its words. */
const WIDE = 150;

/**
 * Captions in rows of spans, which only style sheets part: from each other, and from the paragraph in which they stand
 * with their picture.
 */
export function partCaptions(body: Element): void {
  const captions = [...body.querySelectorAll('figcaption')];
  for (const { firstElementChild: first } of captions) {
    if (first !== null && tagOf(first) === 'SPAN' && isLabel(first)) first.remove();
  }
  for (const caption of captions) for (const part of caption.children) partFromSentence(part);
  for (const cite of body.querySelectorAll('blockquote > cite')) partFromSentence(cite);
  for (const image of body.querySelectorAll('img')) {
    if (image.closest('figure') !== null) continue;
    const paragraph = image.closest('p');
    if (paragraph !== null) takeOutOf(paragraph, image);
    partRow(image.closest('picture,a') ?? image);
  }
}

/** A space where whose picture or words they are touches the end of a sentence: "The pier at noon.<span>Ana Lund</span>". */
function partFromSentence(part: Element): void {
  const before = part.previousSibling;
  if (before === null || isBlockTag(tagOf(part))) return;
  if (/[.!?…]["'”’»)]?$/u.test(before.textContent ?? '')) part.before(' ');
}

/** Longest words that only say to a screen reader that a caption follows. */
const LONGEST_LABEL = 40;

/** "Image caption," before a caption in a block of its own: no caption ends in a comma. */
function isLabel(first: Element): boolean {
  const next = first.nextElementSibling;
  if (next === null || !isBlockTag(tagOf(next))) return false;
  const words = first.textContent?.trim() ?? '';
  return words.length <= LONGEST_LABEL && /[,،、，]$/u.test(words);
}

/** Elements after a picture that can be its caption and credit at most. */
const LONGEST_ROW = 6;

/** A space before each inline element after a picture that touches the one before it. */
function partRow(picture: Element): void {
  let next = picture.nextElementSibling;
  for (
    let count = 0;
    next !== null && count < LONGEST_ROW;
    count += 1, next = next.nextElementSibling
  ) {
    if (isBlockTag(tagOf(next)) || next.matches('img,picture')) return;
    if (isElement(next.previousSibling)) next.before(' ');
  }
}

/** A picture with its caption, in an inline box among the words of a paragraph, stands before it as a figure. */
function takeOutOf(paragraph: Element, image: Element): void {
  let box = image;
  while (box.parentElement !== null && box.parentElement !== paragraph) box = box.parentElement;
  if (box === image || tagOf(box) === 'A' || Number(image.getAttribute('width') ?? 0) < WIDE)
    return;
  const caption = box.textContent?.trim().length ?? 0;
  const whole = paragraph.textContent?.trim().length ?? 0;
  if (caption === 0 || caption > LONGEST_CAPTION || whole <= 2 * caption) return;
  const figure = paragraph.ownerDocument.createElement('figure');
  paragraph.before(figure);
  figure.append(box);
}
