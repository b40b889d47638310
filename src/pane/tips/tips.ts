import type { Reading, Span } from '../../reading/reading';
import { showAmount } from '../../ui/words/show-amount';
import { readerHere, showDateMention } from '../../ui/words/show-date-mention';
import { uiLanguage } from '../../ui/words/text';

/** Words that can be explained where they stand. */
export interface Tip {
  readonly span: Span;
  readonly words: string;
}

/**
 * Names with their roles, and dates and amounts in the reader's notation where that says more; in the
 * article's order.
 */
export function tipsOf(reading: Reading): readonly Tip[] {
  const language = uiLanguage();
  const reader = readerHere();
  const tips: Tip[] = [];
  for (const { name, role, romanised, mentions } of reading.names) {
    for (const [start, end] of mentions) {
      const full = reading.text.slice(start, end) === name ? null : name;
      const words = [full, romanised ?? null, role].filter((part) => part !== null).join(', ');
      if (words !== '') tips.push({ span: { start, end }, words });
    }
  }
  for (const date of reading.dates) {
    const shown = showDateMention(date, language, reader);
    if (shown === null) continue;
    const words = [shown.publishers, shown.readers].filter((part) => part !== null).join(' · ');
    tips.push({ span: date, words });
  }
  for (const amount of reading.amounts) {
    const words = showAmount(amount, language);
    if (words !== null) tips.push({ span: amount, words });
  }
  return tips.toSorted((one, other) => one.span.start - other.span.start);
}
