import { endsLikeSentence, weightOf } from '../blocks/prose';
import { isElement, textsIn } from '../blocks/nodes';
import { isBlockTag, tagOf } from '../blocks/tags';

/**
 * White space that parts paragraphs where a style sheet shows it: a blank line, and behind a sentence the two wide blanks
 * with which Chinese begins one.
 */
const GAP = /\n\s*\n\s*|(?<=[。！？”」』…])\s*\u3000{2}\s*/u;
const GAPS = new RegExp(GAP.source, 'gu');

/** Letters of an alphabet of a paragraph, paragraphs that make a text, and the share of it that is in them. */
const SHORTEST_PARAGRAPH = 60;
const FEWEST_PARAGRAPHS = 2;
const PROSE_SHARE = 0.65;

/**
 * Text that nothing but its white space parts into paragraphs: announcements of stock exchanges and filings, wires and
 * letters that were put into a page as they were typed. Its gaps become breaks; where it stands in `pre`, its tables
 * stay there, and code stays as it is.
 *
 * @param gapped the texts of the page with a gap, when it was last looked through (see `hasGap`)
 */
export function openPlainText(body: Element, gapped: readonly Text[]): void {
  for (const pre of body.querySelectorAll('pre')) if (isTyped(pre.textContent ?? '')) open(pre);
  const typed = new Map<Element, boolean | null>();
  for (const text of gapped) {
    const box = hasGap(text.data) && body.contains(text) ? boxOf(text) : null;
    if (box === null) continue;
    let isOf = typed.get(box);
    if (isOf === undefined) typed.set(box, (isOf = isTypedBox(box)));
    if (isOf ?? isTyped(text.data)) partText(text, (part) => [part]);
  }
}

/** True for text with white space that may part paragraphs. */
export function hasGap(text: string): boolean {
  // Asked of every text of a page, of which hardly one has two ends of lines.
  if (text.indexOf('\n') === text.lastIndexOf('\n') && !text.includes('\u3000')) return false;
  return GAP.test(text);
}

/** Whether a box holds such text; null for one of blocks, between which white space parts nothing: there each text is looked at by itself. */
function isTypedBox(box: Element): boolean | null {
  if (box.closest('pre') !== null) return false;
  return holdsBlock(box) ? null : isTyped(box.textContent);
}

/** The block around a text. */
function boxOf(text: Text): Element | null {
  let box = text.parentElement;
  while (box !== null && !isBlockTag(tagOf(box))) box = box.parentElement;
  return box;
}

function holdsBlock(box: Element): boolean {
  let child = box.firstElementChild;
  while (child !== null && !isBlockTag(tagOf(child))) child = child.nextElementSibling;
  return child !== null;
}

/** True for paragraphs with gaps between them: nearly all of it ends as sentences do. */
function isTyped(text: string): boolean {
  const parts = text.trim().split(GAP);
  if (parts.length < FEWEST_PARAGRAPHS) return false;
  const told = parts.filter(isParagraph);
  const weigh = (some: readonly string[]): number =>
    some.reduce((sum, part) => sum + weightOf(part), 0);
  return told.length >= FEWEST_PARAGRAPHS && weigh(told) >= weigh(parts) * PROSE_SHARE;
}

function isParagraph(part: string): boolean {
  return (
    weightOf(part) >= SHORTEST_PARAGRAPH && endsLikeSentence(part.trim()) && !COLUMNS.test(part)
  );
}

/** Two lines with wide gaps between their words: the rows of a table. */
const COLUMNS = /\S[^\S\n]{3,}\S.*\n(?:.*\n)?.*\S[^\S\n]{3,}\S/u;

/** Turns a `pre` into a box of paragraphs. */
function open(pre: Element): void {
  const box = pre.ownerDocument.createElement('div');
  while (pre.firstChild !== null) box.appendChild(pre.firstChild);
  pre.replaceWith(box);
  const texts = [...textsIn(box)];
  for (const text of texts) {
    partText(text, (part) => {
      if (COLUMNS.test(part)) {
        const table = box.ownerDocument.createElement('pre');
        table.textContent = part;
        return [table];
      }
      return isParagraph(part) ? [part] : withBreaks(part, box.ownerDocument);
    });
  }
}

/** Short lines under each other stay so: an address, the names of those who signed. */
function withBreaks(part: string, page: Document): readonly (string | Element)[] {
  return part
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [page.createElement('br'), line]));
}

/** Puts two breaks for each gap of a text, not for those at the ends of its box. */
function partText(text: Text, make: (part: string) => readonly (string | Element)[]): void {
  const page = text.ownerDocument;
  const parts = text.data.split(GAPS);
  const isEnd = (node: Node | null): boolean =>
    node === null || (isElement(node) && isBlockTag(tagOf(node)));
  const nodes = parts.flatMap((part, index): (string | Element)[] => {
    const atEnd =
      part === '' && (index === 0 ? isEnd(text.previousSibling) : isEnd(text.nextSibling));
    const gap = index === 0 || atEnd ? [] : [page.createElement('br'), page.createElement('br')];
    return [...gap, ...(part === '' ? [] : make(part))];
  });
  text.replaceWith(...nodes);
}
