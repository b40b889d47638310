import { follows, isText } from '../../blocks/nodes';
import { isLongerThan } from '../../blocks/text-length';
import { textOf } from '../stated/page-meta';
import { leadsToAuthor } from './author-pages';

/** Longest name of a section, in characters. */
const LONGEST_SECTION = 80;

/**
 * True when some words are the whole of a link over the headline that leads to no author: a section is written like a
 * name, and stands in a byline's box or beside the date, but the menu has it too.
 *
 * @param own the link that the words were found in, where they were in one
 */
export function isSection(
  words: string,
  page: Document,
  heading: Element,
  own: Element | null = null,
): boolean {
  for (const link of page.querySelectorAll('a[href]')) {
    if (follows(link, heading)) return false;
    if (link === own) continue;
    if (isLongerThan(link, LONGEST_SECTION) || leadsToAuthor(link)) continue;
    if (textOf(link) === words && isBare(link)) return true;
  }
  return false;
}

/** True for a link with no words beside it: a byline over the headline has "by" before its own. */
function isBare(link: Element): boolean {
  return [...(link.parentElement?.childNodes ?? [])].every(
    (beside) => !isText(beside) || !/\p{L}/u.test(beside.data),
  );
}
