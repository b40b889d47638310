/**
 * What an element is to a reader, by its tag alone. Names are upper case, as `tagName` gives them for
 * HTML elements.
 */
import { isElement } from './nodes';
import type { BlockKind } from '../../reading/reading';

/** Elements that begin and end a line of their own. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET ' +
    'FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE ' +
    'SEARCH SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

/**
 * Elements whose text is never shown as text, and readings over words (`rt`: furigana, pinyin), which are
 * not the article's own: within the line they would part a name or a word in two.
 */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'APPLET AREA AUDIO BASE BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT LINK META NOEMBED NOFRAMES NOSCRIPT ' +
    'OBJECT OPTION PARAM RP RT RTC SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO'
  ).split(' '),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['BLOCKQUOTE', 'quote'],
  ['DD', 'list'],
  ['DT', 'list'],
  ['FIGURE', 'figure'],
  ['FIGCAPTION', 'figure'],
  ['H1', 'heading'],
  ['H2', 'heading'],
  ['H3', 'heading'],
  ['H4', 'heading'],
  ['H5', 'heading'],
  ['H6', 'heading'],
  ['LI', 'list'],
  ['PRE', 'code'],
  ['SUMMARY', 'heading'],
  ['TABLE', 'table'],
]);

/** The attribute by which extraction marks a `blockquote` that is a post of another service. */
export const EMBED_MARK = 'data-saring-embed';

/** The attribute that names a place which a link of the text itself leads to. */
export const PLACE_MARK = 'data-saring-place';

/** The attribute by which extraction marks a picture that was drawn in the page itself. */
export const DRAWING_MARK = 'data-saring-drawing';

/** An element's name in upper case, also for SVG and elements of other namespaces. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  return tagName < 'a' ? tagName : tagName.toUpperCase();
}

/** True for a `br`. */
export function isBreak(node: Node | null): node is Element {
  return isElement(node) && tagOf(node) === 'BR';
}

/** True for elements that begin and end a line of their own. */
export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

/** True for elements whose text is no part of the line: scripts, controls, media, readings over words. */
export function isSilentTag(tag: string): boolean {
  return SILENT_TAGS.has(tag);
}

/** The kind of block that an element makes of the text in it, or null when it says nothing of that. */
export function kindOf(element: Element, tag: string): BlockKind | null {
  if (tag === 'BLOCKQUOTE' && element.hasAttribute(EMBED_MARK)) return 'embed';
  return KINDS.get(tag) ?? null;
}

/** The block in which a text stands. */
export function blockOf(text: Text): Element | null {
  let block = text.parentElement;
  while (block !== null && !isBlockTag(tagOf(block))) block = block.parentElement;
  return block;
}
