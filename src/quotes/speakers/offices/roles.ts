import type { Passage, Range } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';
import { CASED } from '../../words/letters';

/** A role ends before what only tells more of it: "secretary of the council *that is led by* …". */
export function roleEnd({ items, lexicon }: Passage, [from, to]: Range): number {
  const { stops, links } = lexicon.sets;
  let end = from + 1;
  while (end < to) {
    const folded = foldedAt(items, end);
    if (stops.has(folded) && (!links.has(folded) || !isRole(foldedAt(items, from), lexicon))) break;
    if (
      stops.has(folded) &&
      // "مدیرکل فرهنگ *و* ارشاد": without capitals a small word ends nothing.
      CASED.test(foldedAt(items, end + 1)) &&
      items[end + 1]?.capital === false &&
      !lexicon.sets.articles.has(foldedAt(items, end + 1)) &&
      // "adjointe au Patrimoine *et à* la Culture"
      !(lexicon.sets.coordinators.has(folded) && links.has(foldedAt(items, end + 1)))
    )
      break;
    end += 1;
  }
  return end;
}

/** Words of an insertion that no list knows as an office, and that may still tell what somebody is. */
const LONGEST_PLAIN = 6;

/** What of the insertion behind a name tells what its bearer is: an office with its "of", else a few words behind an article. */
export function apposedRole(passage: Passage, [from, to]: Range): Range | null {
  const { items, lexicon } = passage;
  let office = from;
  while (office < to && !isRole(foldedAt(items, office), lexicon)) {
    // "who has led the council": an office behind a small word is somebody else's.
    const folded = foldedAt(items, office);
    if (office > from && lexicon.sets.stops.has(folded) && !lexicon.sets.links.has(folded)) break;
    office += 1;
  }
  const known = office < to && isRole(foldedAt(items, office), lexicon);
  if (known) return [from, roleEnd(passage, [office, to])];
  const caseless = !CASED.test(foldedAt(items, from));
  if (caseless) return [from, to];
  const end = items.findIndex(
    ({ folded, word }, at) => at > from && (!word || lexicon.sets.stops.has(folded)),
  );
  const stop = end < 0 ? to : Math.min(to, end);
  const clause = lexicon.capitalNouns && items[stop - 1]?.capital !== true;
  // el "*ο οποίος* επισκέφθηκε": with its article a relative pronoun opens a clause.
  const relative = lexicon.sets.relatives.has(foldedAt(items, from + 1));
  const article = !relative && lexicon.sets.articles.has(foldedAt(items, from));
  return article && !clause && stop - from <= LONGEST_PLAIN ? [from, stop] : null;
}

/** True where nothing but a name and its office is in an insertion: "his lawyer, *advocate Jane Doe*, …". */
export function isOfficeAndName({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const words = items.slice(from, to);
  return (
    words.some(({ capital }) => capital) &&
    words.every(
      ({ capital, word, folded }) =>
        capital || !word || lexicon.sets.links.has(folded) || isRole(folded, lexicon),
    )
  );
}

/** The words of a role before "of": the association is not its spokesman. */
export function roleHeads(words: readonly string[], { sets }: Lexicon): readonly string[] {
  const { articles, links } = sets;
  const from = articles.has(words[0] ?? '') ? 1 : 0;
  const link = words.findIndex((word, at) => at > from && links.has(word));
  return words.slice(from, link < 0 ? words.length : link);
}

/** True for "the vote came *after*": a small word with no office before it. */
function isClause({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const { links, stops } = lexicon.sets;
  const words = items.slice(from, to);
  const small = words.findIndex(({ folded }) => stops.has(folded) && !links.has(folded));
  return small > 0 && !words.slice(0, small).some(({ folded }) => isRole(folded, lexicon));
}

/**
 * The office in what stands before a name, from its first known word on ("pernyataan lengkap *Ketua RW*"), or
 * null for words in small letters none of which is one ("dengan *nada tinggi* Rini Kusuma"). Where the noun
 * does not come first, all of it, if it is no clause.
 */
export function officeIn(passage: Passage, [from, to]: Range): Range | null {
  const { items, lexicon } = passage;
  // ru "решение, *которое* Анна Волкова назвала": what leads to a clause is nobody's office.
  if (to - from === 1 && lexicon.sets.relatives.has(foldedAt(items, from))) return null;
  if (lexicon.words.headFirst !== true) return isClause(passage, [from, to]) ? null : [from, to];
  for (let at = from; at < to; at += 1) {
    if (isRole(foldedAt(items, at), lexicon)) return [at, to];
    if (items[at]?.capital === true && at > 0) return [from, to];
  }
  return null;
}
