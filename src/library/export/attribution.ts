import { officeOf } from '../../reading/showing/office-of';
import type { Quote } from '../../reading/reading';
import { joinWords } from '../../ui/words/comma';

/**
 * Whose words a quote is, in one line: who said it, what they are, and what has to be known of it where it isn't
 * speech word for word. `''` where the article says none of it.
 *
 * @param lang of the article, BCP 47
 * @param kindOf what a reader has to know of a quote that isn't speech word for word, in the reader's language
 */
export function attributionOf(
  quote: Quote,
  lang: string,
  kindOf: (quote: Quote) => readonly string[],
): string {
  const said = quote.speaker ?? quote.speakerMention;
  return joinWords([...(said === null ? [] : [said]), ...officeOf(quote), ...kindOf(quote)], lang);
}
