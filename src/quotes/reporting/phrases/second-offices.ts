import type { Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import type { Mention } from './mentions';
import { foldedAt } from '../../words/tokens';

/** Words of the second office and the name behind it. */
const LONGEST_OFFICE = 16;

/**
 * "*Wakil Bupati Kapela* yang juga *Ketua Satgas Banjir Rini Kusuma* mengatakan": where nouns come first, a further
 * office of whoever holds the first one, with the name at its end. The mention itself where none stands behind it.
 * `limit`: where the words of the subject end at the latest, a place in `items`.
 */
export function withSecondOffice(passage: Passage, mention: Mention, limit: number): Mention {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const { from, to, kind, apposition } = mention;
  const folded = (at: number): string => foldedAt(items, at);
  if (kind !== 'phrase' || apposition !== null || !opensSecondOffice(passage, from, to))
    return mention;
  const office = to + 2;
  let end = office;
  const last = Math.min(limit, office + LONGEST_OFFICE);
  while (end < last && items[end]?.word === true && !ends(folded(end), lexicon)) end += 1;
  while (sets.between.has(folded(end - 1)) && items[end - 1]?.capital === false) end -= 1;
  const named = items[end - 1]?.capital === true && end - office > 1;
  return named ? { ...mention, to: end } : mention;
}

/** True for a small word that belongs to no office. */
function ends(folded: string, { sets }: Lexicon): boolean {
  return sets.stops.has(folded) && !sets.links.has(folded) && !sets.coordinators.has(folded);
}

/** True at "yang juga Ketua" behind an office that begins at `from`, where nouns come first. */
export function opensSecondOffice({ items, lexicon }: Passage, from: number, at: number): boolean {
  if (lexicon.words.headFirst !== true) return false;
  const { relatives, between, courtesy } = lexicon.sets;
  if (!relatives.has(foldedAt(items, at)) || !between.has(foldedAt(items, at + 1))) return false;
  const first = foldedAt(items, from);
  // "*Prof* Rini yang juga Ketua Satgas": a title is no first office.
  const offices = isRole(first, lexicon) && isRole(foldedAt(items, at + 2), lexicon);
  return offices && !courtesy.has(first);
}
