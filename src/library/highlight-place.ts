import type { Span } from '../reading/reading';
import type { HighlightRecord, VersionRecord } from './records';

/**
 * Where the words of a highlight stand in a version of its article: where they were marked, and in
 * another version where the same words stand nearest to that. Null when the house has changed them.
 */
export function placeHighlight(
  highlight: Pick<HighlightRecord, 'version' | 'start' | 'end' | 'text'>,
  { id, reading: { text } }: Pick<VersionRecord, 'id' | 'reading'>,
): Span | null {
  if (highlight.version === id) return { start: highlight.start, end: highlight.end };
  const before = text.lastIndexOf(highlight.text, highlight.start);
  const after = text.indexOf(highlight.text, highlight.start);
  if (before === -1 && after === -1) return null;
  const nearer = highlight.start - before <= after - highlight.start;
  const start = after === -1 || (before !== -1 && nearer) ? before : after;
  return { start, end: start + highlight.text.length };
}
