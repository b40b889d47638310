import type { Item, Range } from '../../passage';
import { isRole } from '../../words/lexicon';
import type { Cutting } from './cutting';
import type { NameIndex } from '../people/people';
import { withInitials } from '../names/name-runs';
import { foldedAt } from '../../words/tokens';

/** True where the words are the end of somebody's longer name elsewhere ("Präsidentin *von der Leyen*"). */
function isFamilyName(items: readonly Item[], from: number, to: number, index: NameIndex): boolean {
  const words = items.slice(from, to).map((item) => item.folded);
  const runs = index.byWord.get(words.at(-1) ?? '') ?? [];
  return runs.some(
    (run) =>
      run.words.length > words.length && run.words.slice(-words.length).join() === words.join(),
  );
}

/** Where the name begins in what follows a role and "of": "minister of *Finance Jane Doe*"; `end`: nowhere. */
export function nameAfterOffice(
  { items, head, index, lexicon }: Cutting,
  [start, end]: Range,
): number {
  const { articles, links, officeFields } = lexicon.sets;
  const before = foldedAt(items, start - 1);
  const first = items[head];
  if (start <= head || first === undefined) return start;
  // "minister van *Buitenlandse Zaken*": of what it is, and nobody.
  const field = items.slice(start, end).every(({ folded }) => officeFields.has(folded));
  if (field && links.has(before)) return end;
  // "*podkom.* Monika Lis z policji w Solnie": a rank is no office either.
  const named = first.capital || lexicon.sets.courtesy.has(first.folded);
  if (named && !isRole(first.folded, lexicon)) return start;
  if (!links.has(before) && !(articles.has(before) && links.has(foldedAt(items, start - 2))))
    return start;
  if (isFamilyName(items, start, end, index)) return start;
  // "ministère de la *Santé du Hamas*" is an office from end to end; a name is two capitals together.
  const initials = withInitials(items, end - 1);
  if (initials > start && initials < end - 1) return initials;
  const two = items[end - 2]?.capital === true;
  return end - start > 2 && two ? end - 2 : end;
}
