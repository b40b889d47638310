import type { Passage, Range } from '../../passage';
import { writesSyllables } from '../phrases/appositions';
import { insertionStart } from '../clauses/clauses';
import { isParticipleWithObject } from '../clauses/participles';
import { isRole } from '../../words/lexicon';
import { isStop } from '../phrases/noun-phrases';
import { foldedAt } from '../../words/tokens';

/** Words of a name that opens its sentence before a comma and its bearer's office. */
const LONGEST_HEAD = 4;

/** Words of a name that its bearer's offices follow, each behind a comma. */
const SHORTEST_HEAD = 2;

/** How many offices may stand behind a name: "X, *Cục trưởng Cục A*, *Bộ B*, cho biết". */
const MOST_OFFICES = 3;

/**
 * The name before offices between commas that have names of their own: "ông *Đào Văn Minh*, Chủ tịch xã Mỹ Hòa cho
 * biết", half-open; null where none is. It has a courtesy title, opens its clause, or begins with a family name.
 */
export function nameBeforeOffices(
  { items, lexicon }: Passage,
  from: number,
  limit: number,
): Range | null {
  if (!writesSyllables(lexicon)) return null;
  const { courtesy, givenNames } = lexicon.sets;
  let office = from;
  for (let step = 0; step < MOST_OFFICES; step += 1) {
    const comma = office - 1;
    if (items[comma]?.folded !== ',') return null;
    let at = comma;
    while (at > limit && items[at - 1]?.capital === true) at -= 1;
    const before = items[at - 1];
    const opens = at === limit || before?.folded === ',' || before?.folded === ':';
    const titled = before !== undefined && courtesy.has(before.folded);
    const family = givenNames.has(foldedAt(items, at));
    const role = isRole(foldedAt(items, office), lexicon);
    if (role && comma - at >= SHORTEST_HEAD && (opens || titled || family)) return [at, comma];
    const open = insertionStart(items, comma, limit);
    if (open === null) return null;
    office = open + 1;
  }
  return null;
}

/** Where the name begins in "*Suhia*, sang pedagang pisang bercerita" (the second comma is left out), or null. */
export function nameBeforeOffice(
  passage: Passage,
  [from, to]: Range,
  limit: number,
): number | null {
  const { items, lexicon } = passage;
  const office = items[from];
  if (items[from - 1]?.folded !== ',' || office === undefined) return null;
  if (!isRole(office.folded, lexicon) && !lexicon.sets.articles.has(office.folded)) return null;
  let at = from - 1;
  while (at > limit && items[at - 1]?.capital === true) at -= 1;
  const words = from - 1 - at;
  const first = foldedAt(items, at);
  const role = isRole(office.folded, lexicon);
  if (at > 0 || words < (role ? 1 : 2) || words > LONGEST_HEAD) return null;
  // "Questionado, o deputado X": an office with a name of its own, or one word that may be anything.
  if (items.slice(from, to).some((item) => item.capital) && (!office.capital || words < 2))
    return null;
  // "*Quoting Lind*, the mayor said"
  if (isParticipleWithObject(passage, [at, from - 1])) return null;
  return isStop(passage, at) || lexicon.sets.between.has(first) || isRole(first, lexicon)
    ? null
    : at;
}
