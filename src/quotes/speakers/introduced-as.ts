import type { Name } from '../../reading/reading';
import type { Item } from '../frames';
import { type Mention, spanOf } from '../reporting/mentions';
import { fold } from '../words/tokens';
import type { Scene } from './scene';

/**
 * "Dekan Fisip Unkap": whoever the list of names has with these very words as an office, where the noun comes first,
 * another capital tells of what it is, and nobody is named among them or beside them; else null.
 */
export function introducedAs(
  { text, names, lexicon }: Scene,
  items: readonly Item[],
  { from, to, apposition }: Mention,
): Name | null {
  if (lexicon.words.headFirst !== true || apposition !== null) return null;
  const words = items.slice(from + 1, to);
  const { givenNames } = lexicon.sets;
  if (!words.some(({ capital }) => capital)) return null;
  if (words.some(({ folded }) => givenNames.has(folded))) return null;
  const { start, end } = spanOf(items, from, to);
  const office = fold(text.slice(start, end));
  return (
    names.find(({ type, role }) => type === 'person' && role !== null && fold(role) === office) ??
    null
  );
}
