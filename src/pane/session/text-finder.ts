import { isElement, isText } from '../../article/blocks/nodes';
import { lowerFigures } from '../../article/blocks/raised-figures';
import type { Span } from '../../reading/reading';
import { nearestPlace } from '../../reading/showing/nearest-place';

/**
 * Finds spans of the article's text in the page itself, of which there is no map. White space does
 * not count: the text has it collapsed, one block a line, and the page has it as its author liked.
 */
export interface TextFinder {
  /** The range over the span's words, or null when they are not there. */
  rangeOf(span: Span): Range | null;
}

const SPACE = /\s/u;

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION']);

/** A finder over the text below `root`. `text` is what the spans' offsets count in. */
export function findIn(root: Element, text: string): TextFinder {
  const { letters, nodes, starts } = collectLetters(root);
  const wanted = lettersOf(text);
  /** Where the article begins in the page: at its first words, else anywhere. */
  const base = Math.max(0, letters.indexOf(wanted.slice(0, 40)));

  function place(index: number): { node: Text; offset: number } | null {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    if (node === undefined) return null;
    return { node, offset: offsetInNode(node.data, index - (starts[low] ?? 0)) };
  }

  return {
    rangeOf({ start, end }) {
      const words = lettersOf(text.slice(start, end));
      if (words === '') return null;
      const expected = base + lettersBefore(text, start);
      const found = nearestPlace(letters, words, expected);
      if (found === -1) return null;
      const first = place(found);
      const last = place(found + words.length - 1);
      if (first === null || last === null) return null;
      const range = root.ownerDocument.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
  };
}

/** A text without white space, its figures all of one height: those that a page raises are raised in the article's text. */
function lettersOf(text: string): string {
  return lowerFigures(text.replace(/\s+/gu, ''));
}

interface Letters {
  readonly letters: string;
  readonly nodes: readonly Text[];
  /** For each node, how many letters stand before it. */
  readonly starts: readonly number[];
}

function collectLetters(root: Element): Letters {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    {
      acceptNode(node) {
        if (isText(node)) return NodeFilter.FILTER_ACCEPT;
        return isElement(node) && UNSEEN.has(node.tagName)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP;
      },
    },
  );
  for (let node = walker.nextNode(); isText(node); node = walker.nextNode()) {
    const letters = lettersOf(node.data);
    if (letters === '') continue;
    nodes.push(node);
    starts.push(length);
    parts.push(letters);
    length += letters.length;
  }
  return { letters: parts.join(''), nodes, starts };
}

function lettersBefore(text: string, offset: number): number {
  return lettersOf(text.slice(0, offset)).length;
}

/** Offset in `data` of its `nth` letter, counted from 0. */
function offsetInNode(data: string, nth: number): number {
  let seen = 0;
  for (let index = 0; index < data.length; index += 1) {
    if (SPACE.test(data.charAt(index))) continue;
    if (seen === nth) return index;
    seen += 1;
  }
  return data.length;
}
