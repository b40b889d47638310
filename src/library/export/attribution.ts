import { officeOf } from '../../reading/office-of';
import type { Quote } from '../../reading/reading';
import { joinWords } from '../../ui/comma';
import type { TreeContext } from './article-tree';

/**
 * Whose words a quote is, in one line: who said it, what they are, and what has to be known of it where it isn't
 * speech word for word. `''` where the article says none of it.
 *
 * @param lang of the article, BCP 47
 */
export function attributionOf(quote: Quote, lang: string, kindOf: TreeContext['kindOf']): string {
  const said = quote.speaker ?? quote.speakerMention;
  return joinWords([...(said === null ? [] : [said]), ...officeOf(quote), ...kindOf(quote)], lang);
}
