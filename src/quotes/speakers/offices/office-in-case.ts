import type { Item, Passage, Range } from '../../passage';
import { isGivenName } from '../../../languages/names/first-forms';
import { isRole } from '../../words/lexicon';
import { isDeclinedOffice } from '../../words/offices-in-case';

/** Words that may tell more of an office before it. */
const LONGEST_LEAD = 2;

/**
 * The office before a name, where case tells more than order: "v pořadu *Otázky Karla Dvorského* Petr Lipa" has none, "výkon
 * domácích hráčů *trenér* Petr Martin" words of another phrase before it.
 */
export function officeInCase({ items, lexicon }: Passage, [from, to]: Range): Range | null {
  const words = items.slice(from, to);
  const isOffice = ({ capital, folded }: Item): boolean => !capital && isRole(folded, lexicon);
  if (!words.some(isOffice))
    return words.some(({ folded }) => isGivenName(folded, lexicon.genitives)) ? null : [from, to];
  const own = words.findIndex((item) => isOffice(item) && !isDeclinedOffice(item.folded, lexicon));
  const office = own < 0 ? words.findIndex(isOffice) : own;
  return office > LONGEST_LEAD ? [from + office, to] : [from, to];
}
