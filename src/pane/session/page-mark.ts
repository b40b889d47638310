import type { Span } from '../../reading/reading';
import { MARK_NAMES, scrollToRange, setMark } from '../places/marks';
import { findIn } from './text-finder';

/** Milliseconds that a sentence stays marked in the page. */
const STAY = 6000;

const STYLE = `::highlight(${MARK_NAMES.here}) { background-color: #ffe37a; color: #1f1d1a; }`;

let clear: (() => void) | null = null;

/**
 * Marks a span of the article in the page itself, where the reader has it open without the pane, and
 * scrolls to it. The mark goes away by itself and leaves nothing in the page. False when the words
 * are not in the page.
 */
export function markInPage(document: Document, text: string, span: Span): boolean {
  clear?.();
  const range = findIn(document.body, text).rangeOf(span);
  if (range === null) return false;
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.documentElement.append(style);
  setMark('here', [range]);
  scrollToRange(range);
  const timer = setTimeout(() => clear?.(), STAY);
  clear = () => {
    clearTimeout(timer);
    style.remove();
    setMark('here', []);
    clear = null;
  };
  return true;
}

/** Takes the mark off the page at once. */
export function clearPageMark(): void {
  clear?.();
}
