import type { Quote, Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import { conceptsOf } from '../describing/concepts';

/** A quotation says a report again when it holds so much of what the report speaks of. */
const AGAIN = 0.6;

/**
 * Tells of a sentence whether it reports what its speaker's own words say right after it ("He said both
 * must show readiness. “We must show more readiness …”"): the quotation is listed among the quotes, so
 * the report would only take the room of a fact that stands nowhere else.
 */
export function saidAgain(
  { language }: TextContext,
  quotes: readonly Quote[],
): (sentence: Span) => boolean {
  const inOrder = [...quotes].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const at = inOrder.findIndex((quote) => quote.start >= start);
    const report = inOrder[at];
    const words = inOrder[at + 1];
    if (report?.type !== 'indirect' || report.end > end || words?.type !== 'direct') return false;
    if (report.speaker !== words.speaker) return false;
    const reported = new Set(conceptsOf(report.text, language));
    const said = new Set(conceptsOf(words.text, language));
    return reported.intersection(said).size >= AGAIN * reported.size;
  };
}
