import { elementsIn, isElement, isText } from '../blocks/nodes';
import { isBlockTag, isBreak, isSilentTag, tagOf } from '../blocks/tags';

/** Boxes whose loose text becomes paragraphs, as in an inline element that holds a block. Items, cells and captions keep theirs. */
const BOXES: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DIV FIELDSET FOOTER HEADER MAIN NAV P SECTION'.split(
    ' ',
  ),
);

/**
 * Puts text that stands loose between blocks, or between two `<br>`, into paragraphs of its own. Pages
 * that part their text by `<br><br>` put an advert between two of them: without this, taking it out would
 * take the article with it.
 */
export function separateLines(body: Element): void {
  openInlineColumns(body);
  separateFromCaptions(body);
  // From the inside out, so that a box's children are known to be blocks or not.
  const mixed = [body, ...elementsIn(body)].toReversed();
  const holdsBlock = new WeakSet<Element>();
  for (const box of mixed) {
    if (box !== body && !BOXES.has(tagOf(box)) && !holdsBlock.has(box)) continue;
    const shape = shapeOf(box, holdsBlock);
    if (isBlockTag(tagOf(box))) markUp(box, holdsBlock, body);
    if ((shape.blocks && shape.text) || shape.breaks) {
      if (tagOf(box) === 'P') splitParagraph(box, holdsBlock);
      else wrapRuns(box, holdsBlock);
    }
  }
}

/** `<span>` or `<font>` around a whole text parted by `<br><br>`: what it says of the style goes, its lines stay. */
function openInlineColumns(body: Element): void {
  for (const line of body.querySelectorAll('br')) {
    let next = line.nextSibling;
    while (next !== null && isBlank(next)) next = next.nextSibling;
    if (!isBreak(next)) continue;
    for (
      let outer = line.parentElement;
      outer !== null && outer !== body && !isBlockTag(tagOf(outer)) && tagOf(outer) !== 'A';
      outer = line.parentElement
    ) {
      const content = outer.ownerDocument.createDocumentFragment();
      while (outer.firstChild !== null) content.appendChild(outer.firstChild);
      outer.replaceWith(content);
    }
  }
}

/**
 * Words loose beside a caption become a paragraph: "See the pictures (2)" in a `span` after the `figcaption` could else only go
 * with the whole figure, and stayed.
 */
function separateFromCaptions(body: Element): void {
  for (const caption of body.querySelectorAll('figcaption')) {
    const words: Node[] = [];
    for (
      let next = caption.nextSibling;
      next !== null && isLooseWords(next);
      next = next.nextSibling
    )
      words.push(next);
    if (words.every(isBlank)) continue;
    const paragraph = caption.ownerDocument.createElement('p');
    caption.after(paragraph);
    fill(paragraph, words);
  }
}

/** True for text and inline elements without a picture or a block in them. */
function isLooseWords(node: Node): boolean {
  if (!isElement(node)) return true;
  return !isPictureOrBlock(node) && !elementsIn(node).some(isPictureOrBlock);
}

const PICTURES: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'SVG', 'VIDEO', 'IFRAME']);

function isPictureOrBlock(element: Element): boolean {
  const tag = tagOf(element);
  return isBlockTag(tag) || PICTURES.has(tag);
}

/** Notes, up to the next block, that an inline element (`span`, `a`, a custom element) holds a block. */
function markUp(block: Element, holdsBlock: WeakSet<Element>, body: Element): void {
  for (
    let outer = block.parentElement;
    outer !== null && outer !== body && !isBlockTag(tagOf(outer)) && !holdsBlock.has(outer);
    outer = outer.parentElement
  ) {
    holdsBlock.add(outer);
  }
}

function isBlock(node: Node, holdsBlock: WeakSet<Element>): boolean {
  return isElement(node) && (isBlockTag(tagOf(node)) || holdsBlock.has(node));
}

function isBlank(node: Node): boolean {
  if (isText(node)) return !/\S/u.test(node.data);
  return !isElement(node) || isSilentTag(tagOf(node));
}

/** True for text that an ideographic space begins, as a paragraph of Chinese and Japanese does behind one break. */
function isIndented(node: Node): boolean {
  return isText(node) && INDENT.test(node.data);
}

const INDENT = /^\s*\u3000/u;

const BOLD: ReadonlySet<string> = new Set(['B', 'STRONG']);

/** Characters of a bold line that heads a text, at most, and of the text that it heads, at least. */
const LONGEST_HEADING = 120;
const SHORTEST_HEADED = 40;

/**
 * True for a bold line, one break from the text behind it: "**What now?**<br>The ministry says …". Before a colon stand labels
 * and speakers, whose line goes on.
 */
function headsText(node: Element): boolean {
  if (!BOLD.has(tagOf(node)) || !isLineEnd(pastBlanks(node, 'previousSibling'))) return false;
  const after = pastBlanks(node, 'nextSibling');
  const isBroken = isBreak(node.lastElementChild) && isBlankAfter(node.lastElementChild);
  const text = isBreak(after) ? pastBlanks(after, 'nextSibling') : isBroken ? after : null;
  if (text === null || !isText(text) || text.data.trim().length < SHORTEST_HEADED) return false;
  const words = node.textContent?.trim() ?? '';
  if (words.length > LONGEST_HEADING || !/[^:：]$/u.test(words)) return false;
  return node.querySelector('a[href],img') === null;
}

/** True where nothing stands behind a node in its element: "<b>What now?<br></b>The ministry says …". */
const isBlankAfter = (node: Node): boolean => pastBlanks(node, 'nextSibling') === null;

/** True where nothing stands before a line, or a break. */
const isLineEnd = (before: Node | null): boolean => before === null || isBreak(before);

function pastBlanks(from: Node, step: 'previousSibling' | 'nextSibling'): Node | null {
  let node = from[step];
  while (node !== null && !isBreak(node) && isBlank(node)) node = node[step];
  return node;
}

/** What stands in a box: blocks, loose text, lines to be parted. Asked of every box of a page, so nothing is read twice. */
function shapeOf(box: Element, holdsBlock: WeakSet<Element>) {
  let blocks = false;
  let text = false;
  let breaks = false;
  let lastBreak = false;
  for (let node = box.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) {
      const tag = tagOf(node);
      if (isBlockTag(tag) || holdsBlock.has(node)) blocks = true;
      else if (tag === 'BR') {
        if (lastBreak) breaks = true;
        lastBreak = true;
        continue;
      } else if (isSilentTag(tag)) continue;
      else {
        text = true;
        breaks ||= headsText(node);
      }
    } else {
      // Behind text only a break makes it matter whether a node is blank.
      if ((text && !lastBreak) || isBlank(node)) continue;
      if (lastBreak && text && isIndented(node)) breaks = true;
      text = true;
    }
    lastBreak = false;
  }
  return { blocks, text, breaks };
}

/** Parts the children of a box into blocks and runs of inline nodes, the runs parted at double breaks and around headings. */
function runsOf(box: Element, holdsBlock: WeakSet<Element>): (Node | Node[])[] {
  const parts: (Node | Node[])[] = [];
  let run: Node[] = [];
  let breaks: Node[] = [];
  const close = (): void => {
    if (run.some((node) => !isBlank(node) || (isElement(node) && tagOf(node) === 'IMG')))
      parts.push(run);
    run = [];
    breaks = [];
  };
  for (const node of box.childNodes) {
    if (isBlock(node, holdsBlock)) {
      close();
      parts.push(node);
    } else if (isBreak(node)) {
      breaks.push(node);
    } else if (isBlank(node) && isText(node)) {
      if (run.length > 0 && breaks.length === 0) run.push(node);
    } else {
      const heads = isElement(node) && headsText(node);
      if (heads || breaks.length > 1 || (breaks.length === 1 && isIndented(node))) close();
      else if (run.length > 0) run.push(...breaks);
      breaks = [];
      run.push(node);
      if (heads) close();
    }
  }
  close();
  return parts;
}

/** Blocks stay where they are: to move one costs as much as all that is in it. */
function wrapRuns(box: Element, holdsBlock: WeakSet<Element>): void {
  for (const part of runsOf(box, holdsBlock)) {
    const [first] = Array.isArray(part) ? part : [];
    if (first === undefined || !Array.isArray(part)) continue;
    const paragraph = box.ownerDocument.createElement('p');
    box.insertBefore(paragraph, first);
    fill(paragraph, part);
  }
  // The breaks that parted the runs have done their work.
  let next: Element | null = null;
  for (let child = box.firstElementChild; child !== null; child = next) {
    next = child.nextElementSibling;
    if (tagOf(child) === 'BR') child.remove();
  }
}

/** `<p>` parted by `<br><br>`: the first part stays in the paragraph, the others become its neighbours. */
function splitParagraph(paragraph: Element, holdsBlock: WeakSet<Element>): void {
  const parts = runsOf(paragraph, holdsBlock);
  const made = parts.map((part) => {
    if (!Array.isArray(part)) return part;
    return fill(paragraph.cloneNode(false) as Element, part);
  });
  const fragment = paragraph.ownerDocument.createDocumentFragment();
  for (const node of made) fragment.appendChild(node);
  paragraph.replaceWith(fragment);
}

/** One by one: a spread of a hundred thousand nodes would be more arguments than a call can have. */
function fill(element: Element, nodes: readonly Node[]): Element {
  for (const node of nodes) element.appendChild(node);
  return element;
}
