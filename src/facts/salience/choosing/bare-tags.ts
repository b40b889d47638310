import type { Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import type { Findings } from '../../findings';

/** What may stand between a quotation's words and who said them. */
const MARKS_ALONE = /^[\p{P}\s]*$/u;

/**
 * Tells of a stretch whether it is no more than who said the quotation right before it, and to whom: where no sign ends
 * a sentence, the two stand apart (Thai “…” นายสมบัติกล่าวกับผู้สื่อข่าว). With a figure in it, it may be more.
 */
export function bareTags(
  { text }: Pick<TextContext, 'text'>,
  { quotes, amounts }: Pick<Findings, 'quotes' | 'amounts'>,
): (sentence: Span) => boolean {
  const tags = quotes.filter(({ type, cue, end }) => type === 'direct' && (cue?.start ?? 0) >= end);
  return ({ start, end }) => {
    const isIn = (span: Span): boolean => span.start >= start && span.start < end;
    const isTag = tags.some(
      (quote) =>
        quote.cue !== null &&
        isIn(quote.cue) &&
        quote.end <= start &&
        MARKS_ALONE.test(text.slice(quote.end, start)),
    );
    return isTag && !quotes.some(isIn) && !amounts.some(isIn);
  };
}
