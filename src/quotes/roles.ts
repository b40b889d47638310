import type { Item } from './frames';
import { isRole, type Lexicon } from './lexicon';
import { appositionAt } from './noun-phrases';
import type { NameRun } from './people';
import { fold } from './tokens';

/** True for "spokeswoman of the": what follows such a role is where she works, not her name. */
export function isOpenRole(role: string, { sets }: Lexicon): boolean {
  const last = fold(role.split(/\s+/).at(-1) ?? '');
  return sets.links.has(last) || sets.articles.has(last);
}

/** A role ends before what only tells more of it: "secretary of the council *that is led by* …". */
function roleEnd(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): number {
  const { stops, links } = lexicon.sets;
  let end = from + 1;
  while (end < to) {
    const folded = items[end]?.folded ?? '';
    if (stops.has(folded) && (!links.has(folded) || !isRole(items[from]?.folded ?? '', lexicon)))
      break;
    if (
      stops.has(folded) &&
      items[end + 1]?.capital === false &&
      !lexicon.sets.articles.has(items[end + 1]?.folded ?? '')
    )
      break;
    end += 1;
  }
  return end;
}

/** The role that stands before or after a name in its sentence, as positions, or null. */
export function roleBeside(
  { items, from, to }: NameRun,
  lexicon: Lexicon,
): readonly [number, number] | null {
  const after = appositionAt(items, to, items.length, lexicon);
  if (after !== null && isRole(items[after[0]]?.folded ?? '', lexicon))
    return [after[0], roleEnd(items, after, lexicon)];
  const before = items[from - 1];
  return before?.word === true && isRole(before.folded, lexicon) ? [from - 1, from] : null;
}

/** The words of a role before "of": the association is not its spokesman. */
export function roleHeads(words: readonly string[], { sets }: Lexicon): readonly string[] {
  const { articles, links } = sets;
  const from = articles.has(words[0] ?? '') ? 1 : 0;
  const link = words.findIndex((word, at) => at > from && links.has(word));
  return words.slice(from, link < 0 ? words.length : link);
}
