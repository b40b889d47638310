import type { Amount, DateMention } from '../reading/reading';
import type { TextContext } from '../reading/text-context';

/** Every number, sum of money, percentage and count of a text that is no date, in the text's order. */
export function findAmounts(context: TextContext, dates: readonly DateMention[]): Amount[] {
  void context;
  void dates;
  return [];
}
