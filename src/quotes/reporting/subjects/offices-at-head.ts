import type { Item, Passage, Range } from '../../passage';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import { FIGURE, type Mention, phraseAt } from '../phrases/mentions';
import { readInitial } from './initial-subjects';
import { foldedAt } from '../../words/tokens';

/** Words of a name that stands between commas before its verb. */
const LONGEST_BETWEEN_COMMAS = 5;

const WORD_OF_NAME = /^\p{L}{3,}$/u;

/** A name of two words or more in capitals, and nothing else, between two commas; degrees ("S.H.") are none. */
function isNameBetween({ items, lexicon }: Passage, [from, to]: Range): boolean {
  const words = items.slice(from, to);
  const first = foldedAt(items, from);
  const named = words.filter(
    ({ folded }) => WORD_OF_NAME.test(folded) && !lexicon.sets.courtesy.has(folded),
  );
  return (
    named.length > 1 &&
    words.length <= LONGEST_BETWEEN_COMMAS &&
    words.every(({ capital, word }) => capital || !word) &&
    (lexicon.sets.courtesy.has(first) || !isRole(first, lexicon)) &&
    !lexicon.sets.places.has(first)
  );
}

/** True for a word in small letters that tells when, or stands between a subject and its verb. */
function isAdverb(item: Item | undefined, { sets }: Lexicon): boolean {
  if (item === undefined || item.capital) return false;
  return sets.times.has(item.folded) || sets.between.has(item.folded);
}

/**
 * "*Kepala Dinas Pangan, Pertanian dan Perikanan, X Y*, mengatakan": an office in whose own words there is a
 * comma, and its holder behind the last one.
 */
export function readListed(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  let close = verb;
  // "X Y *hari ini* mengatakan": when it is said.
  while (isAdverb(items[close - 1], lexicon)) close -= 1;
  if (items[close - 1]?.folded === ',') close -= 1;
  const open = items.findLastIndex(({ folded }, at) => at < close && folded === ',');
  if (open <= lowest || !isNameBetween(passage, [open + 1, close])) return null;
  // "Dalam *laporannya*, Kepala Biro …": behind a preposition stands no office.
  const head = items.findIndex(
    ({ folded }, at) =>
      at >= lowest && isRole(folded, lexicon) && !lexicon.sets.stops.has(foldedAt(items, at - 1)),
  );
  if (head < 0 || head >= open) return null;
  const office = items.slice(head, open);
  const { stops, links, coordinators } = lexicon.sets;
  const small = ({ folded }: Item): boolean =>
    stops.has(folded) && !links.has(folded) && !coordinators.has(folded);
  const parted = office.some(({ folded }) => folded === ',');
  if (!parted || office.some((item) => item.quote !== null || small(item))) return null;
  return phraseAt(head, open, { apposition: [open + 1, close] });
}

/** "*Gubernur BI, X Y*, dalam jumpa pers pada Kamis (11/5) mengatakan": an office and its holder before a phrase that tells where. */
export function readMain(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const head = readInitial(passage, lowest, verb);
  if (head === null || head.led || head.apposition === null) return null;
  const end = head.apposition[1];
  const behind = foldedAt(items, items[end]?.folded === ',' ? end + 1 : end);
  const { stops, relatives, links } = lexicon.sets;
  const placed = stops.has(behind) && !relatives.has(behind) && !links.has(behind);
  return placed && isRole(foldedAt(items, head.from), lexicon) ? head : null;
}

/** True for "X (41), *warga RT 3 Karangasri, Tirtomoyo, Kapela* mengatakan": what somebody is, and where, with a comma before each larger place. */
export function isResident({ items, lexicon }: Passage, from: number, verb: number): boolean {
  const where = items.slice(from + 1, verb);
  return (
    lexicon.words.headFirst === true &&
    isRole(foldedAt(items, from), lexicon) &&
    where.some(({ folded }) => folded === ',') &&
    where.every(({ capital, folded }) => capital || folded === ',' || FIGURE.test(folded)) &&
    !where.some(({ folded }) => isOfficeOrTitle(folded, lexicon))
  );
}

/** True for "seorang" and "salah satu", which tell what somebody is who is named before, where nouns come first. */
export function opensDescription(
  { items, lexicon: { sets, words } }: Passage,
  at: number,
): boolean {
  const first = foldedAt(items, at);
  const one = sets.articles.has(first) && sets.partitives.has(foldedAt(items, at + 1));
  return words.headFirst === true && (one || sets.indefinite.has(first));
}
