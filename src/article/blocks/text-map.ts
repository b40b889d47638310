import type { Block, Span } from '../../reading/reading';
import { walkBlocks, type TextRun, type WalkedBlock } from './walk-blocks';

/** The text of a piece of DOM, and the way back from the text to the DOM. */
export interface TextMap {
  /** One block a line, `\n` between blocks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The innermost block element of each block, in the same order. */
  readonly elements: readonly (Element | DocumentFragment)[];
  /**
   * The DOM range over a span of `text` (UTF-16, half-open), or null when the span holds no text.
   * A span that touches white space between two nodes gives the range over the words in it.
   */
  rangeOf(span: Span): Range | null;
}

/**
 * Maps the body of an article, as it stands in a document, to its text and back. It is the walk that
 * makes `Article.text`, so offsets found in that text hold here as long as the body is the same.
 */
export function mapText(root: Element | DocumentFragment): TextMap {
  return mapLines(walkBlocks(root));
}

/** The same for lines that were walked already; they must be all lines of one root. */
export function mapLines(walked: readonly WalkedBlock[]): TextMap {
  // Not before somebody asks for the way back.
  let known: readonly TextRun[] | null = null;
  const blocks = walked.map(({ kind, start, text }): Block => ({
    kind,
    start,
    end: start + text.length,
    text,
  }));
  return {
    text: walked.map((block) => block.text).join('\n'),
    blocks,
    elements: walked.map((block) => block.element),
    rangeOf({ start, end }) {
      const runs = (known ??= walked.flatMap((block) => block.runs));
      const first = runs[firstRunEndingAfter(runs, start)];
      const last = runs[firstRunEndingAfter(runs, end - 1, 'start')];
      if (first === undefined || last === undefined || end <= start) return null;
      if (first.start >= end || last.start < first.start) return null;
      const range = first.node.ownerDocument.createRange();
      range.setStart(first.node, first.from + Math.max(0, start - first.start));
      range.setEnd(last.node, last.from + Math.min(last.length, end - last.start));
      return range;
    },
  };
}

/**
 * Index of the first run that ends after `offset`; with `'start'`, of the last run that begins at or
 * before it. Runs are in order and don't overlap.
 */
function firstRunEndingAfter(
  runs: readonly TextRun[],
  offset: number,
  by: 'end' | 'start' = 'end',
): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) break;
    const before = by === 'end' ? run.start + run.length <= offset : run.start <= offset;
    if (before) low = middle + 1;
    else high = middle;
  }
  return by === 'end' ? low : low - 1;
}
