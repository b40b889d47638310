import type { Frame, Item, Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { readTopic } from '../../reporting/subjects/topics';
import { type Agreement, isRole, type Lexicon } from '../../words/lexicon';
import type { Person } from '../cast/person';
import type { PhrasePeople } from '../cast/phrase-people';
import { foldedAt } from '../../words/tokens';

/** Words between an article and an office: "the *prime* minister". */
const LONGEST_BEFORE_OFFICE = 2;

/**
 * "*The mayor* came on Monday. “Q,” he said.", "*Le directeur du port* est venu": the office that a sentence begins with,
 * behind its article, and what it is of. Null where a name stands beside it, for a body, which is no "he", and where the
 * article tells another gender than `agreement`.
 */
function officeAlone(passage: Passage, agreement: 'he' | 'she'): Mention | null {
  const { items, lexicon } = passage;
  const { articles, links, stops, nominative } = lexicon.sets;
  const topic = readTopic(passage, items.length - 1);
  if (topic?.kind !== 'phrase' || topic.led || topic.apposition !== null) return null;
  const { from } = topic;
  const article = foldedAt(items, from);
  if (!articles.has(article)) return null;
  if (nominative.size > 0 && nominative.has(article) !== (agreement === 'he')) return null;
  const isOffice = (at: number): boolean => isPersonsOffice(items[at], lexicon);
  let to = from + 1;
  while (!isOffice(to) && to <= from + LONGEST_BEFORE_OFFICE) to += 1;
  if (!isOffice(to)) return null;
  while (isOffice(to)) to += 1;
  const noun = articles.has(foldedAt(items, to + 1)) ? to + 2 : to + 1;
  if (links.has(foldedAt(items, to)) && !stops.has(foldedAt(items, noun))) to = noun + 1;
  while (items[to]?.capital === true && items[to - 1]?.capital === true) to += 1;
  return items[to]?.capital === true ? null : { ...topic, to };
}

/** Whom a "he" or "she" stands for where the text names nobody: the office that the sentence before it begins with. */
export function officeBefore(
  { frame, agreement }: { readonly frame: Frame | undefined; readonly agreement: Agreement | null },
  people: PhrasePeople,
): Person | null {
  if (frame === undefined || (agreement !== 'he' && agreement !== 'she')) return null;
  const office = officeAlone(frame, agreement);
  return office === null ? null : people.of(office, frame);
}

/** An office that one person holds: no kin, of which there may be several, and no body. */
function isPersonsOffice(item: Item | undefined, lexicon: Lexicon): boolean {
  const { institutions, institutionEnds, kin } = lexicon.sets;
  if (item === undefined || (item.capital && !lexicon.capitalNouns)) return false;
  const other = [institutions, institutionEnds, kin].some((set) => set.has(item.folded));
  return !other && isRole(item.folded, lexicon);
}
