import { findAmounts } from '../../../../src/facts/find-amounts';
import type { Amount, DateMention } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';

/** The amounts of a text alone, as the pipeline finds them. */
export function amountsOf(
  lang: string,
  text: string,
  { url = null, dates = [] }: { url?: string | null; dates?: readonly DateMention[] } = {},
): Amount[] {
  return findAmounts(contextOf(lang, text, { url, sentences: [] }), dates);
}

/** An amount in short: "~1500 people", ">=300000 INR", "5..7 %". */
export function brief({ value, unit, low, high, approx }: Amount): string {
  const about = approx === true ? '~' : '';
  const range = low !== undefined && high !== undefined ? `${low}..${high}` : null;
  const bound = low !== undefined ? `>=${low}` : high !== undefined ? `<=${high}` : `${value}`;
  return `${about}${range ?? bound}${unit === null ? '' : ` ${unit}`}`;
}
