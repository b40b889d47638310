import type { Passage } from '../../passage';
import { isParticiple } from '../../reporting/cues/cues';
import { foldedAt } from '../../words/tokens';

/**
 * Where the title begins that stands between a name and a link before it: "a spokeswoman for *Prime Minister* Jane
 * Doe", "the wife of *Mr.* Doe". Whoever is spoken of before the link is somebody else. Null where no title or no
 * link stands there: "Secretary of *State* Jane Doe" is her office.
 *
 * @param lowest the first item that is looked at
 * @param name where the name begins
 */
export function ownerTitle(
  { items, lexicon }: Passage,
  lowest: number,
  name: number,
): number | null {
  const { articles, coordinators, links } = lexicon.sets;
  const at = (place: number): string => foldedAt(items, place);
  let title = name - (at(name - 1) === '.' ? 2 : 1);
  if (title <= lowest || links.has(at(title)) || !lexicon.isTitle(at(title))) return null;
  while (title - 1 > lowest && !links.has(at(title - 1)) && lexicon.isTitleWord(at(title - 1)))
    title -= 1;
  const article = articles.has(at(title - 1)) && !links.has(at(title - 1));
  const link = title - (article ? 2 : 1);
  // "a lawyer *representing* Ms. Doe"
  const owned =
    (links.has(at(link)) && !coordinators.has(at(link))) || isParticiple(at(link), lexicon);
  return link > lowest && owned ? title : null;
}
