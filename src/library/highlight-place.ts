import type { Span } from '../reading/reading';
import { nearestPlace } from '../reading/showing/nearest-place';
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
  const start = nearestPlace(text, highlight.text, highlight.start);
  return start === -1 ? null : { start, end: start + highlight.text.length };
}
