import type { Amount, DateMention, Span } from '../reading/reading';
import type { TextContext } from '../reading/text-context';
import { publisherCountry } from './amounts/lexicon/publisher-currency';
import { lexiconOf } from './amounts/lexicon/lexicon';
import { foldText } from './amounts/lexicon/phrase-table';
import { readAmount } from './amounts/read-amount';
import type { Source } from './amounts/source';
import { telephonesOf } from './amounts/telephones';

/**
 * Every number, sum of money, percentage and count of a text that is no date, in the text's order.
 * In a range `value` is the upper end; "more than" gives `low` alone, "less than" `high` alone.
 * The words that make it so ("about", "between") are part of the span.
 */
export function findAmounts(context: TextContext, dates: readonly DateMention[]): Amount[] {
  const { text, lang, language, url } = context;
  const lexicon = lexiconOf(lang, language, publisherCountry(url, lang));
  const source: Source = { text, folded: foldText(text), lexicon };
  const dateAt = spanFinder(dates);
  const dateStarts = new Set(dates.map(({ start }) => start));
  const addressAt = spanFinder([...addressesOf(text), ...telephonesOf(text)]);
  const amounts: Amount[] = [];
  const { candidates } = lexicon;
  candidates.lastIndex = 0;
  let limit = 0;
  for (let match = candidates.exec(source.folded); match; match = candidates.exec(source.folded)) {
    if (addressAt(match.index) !== null) continue;
    const { amount, next, certain, mayHoldDate } = readAmount(source, match.index, limit);
    candidates.lastIndex = Math.max(next, match.index + 1);
    if (amount === null || !isFiniteAmount(amount)) continue;
    // "2020 yen" may begin like a year; what a date reaches over with its unit (5時17分) is only a part of it.
    const dated = dateAt(match.index);
    if (dated !== null && (!certain || amount.end <= dated.end)) continue;
    if (mayHoldDate === true && holdsAny(amount, dateStarts)) continue;
    amounts.push(amount);
    limit = amount.end;
  }
  return amounts;
}

function holdsAny({ start, end }: Span, places: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at += 1) if (places.has(at)) return true;
  return false;
}

/** False for what is more than a number can hold (1.8e308): JSON has no way to write that down. */
function isFiniteAmount({ value, low = 0, high = 0 }: Amount): boolean {
  return [value, low, high].every(Number.isFinite);
}

/** Web addresses: full of digits, none of them an amount. */
function addressesOf(text: string): Span[] {
  return Array.from(text.matchAll(/(?:https?:\/\/|www\.)\S+/g), ({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}

/** The span that a place lies in, if any. Places must be asked for in ascending order. */
function spanFinder(spans: readonly Span[]): (at: number) => Span | null {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let index = 0;
  return (at) => {
    while ((sorted[index]?.end ?? Infinity) <= at) index++;
    const span = sorted[index];
    return span !== undefined && span.start <= at ? span : null;
  };
}
