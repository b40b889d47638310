import type { Name } from '../../reading/reading';
import type { Frame } from '../frames';
import { type Mention, spanOf } from '../reporting/mentions';
import { isRole, type Lexicon } from '../words/lexicon';
import { namedAt } from './people';

/** True for an article and a noun whose ending no speaker has: "*das Motiv* fand sich dort: Q". */
export function isThing(
  names: readonly Name[],
  { from, to }: Mention,
  { items }: Frame,
  lexicon: Lexicon,
): boolean {
  const { sets, endings } = lexicon;
  const noun = items[to - 1];
  if (endings.person.length === 0 || to - from !== 2 || noun?.capital !== true) return false;
  const opener = items[from]?.folded ?? '';
  if (!sets.articles.has(opener) || sets.possessives.has(opener) || noun.acronym) return false;
  if (isRole(noun.folded, lexicon)) return false;
  const { start, end } = spanOf(items, from, to);
  if (namedAt(names, start, end)?.type === 'organisation') return false;
  return !endings.person.some((ending) => noun.folded.endsWith(ending));
}
