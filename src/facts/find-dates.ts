import type { DateMention } from '../reading/reading';
import type { TextContext } from '../reading/text-context';

/** Every date of a text, resolved against the publication date, in the text's order. */
export function findDates(context: TextContext): DateMention[] {
  void context;
  return [];
}
