import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { isRole, type Lexicon } from '../../words/lexicon';
import { foldedAt, type Token } from '../../words/tokens';

/** Words of a name where nothing tells where it begins. */
const LONGEST_SURE = 3;

/** Words of a name behind a place that is known. */
const LONGEST_NAME = 4;

/** True for a word of an office, an institution or a place, with which no person's name begins. */
function isOfOffice({ folded, acronym }: Token, { sets }: Lexicon): boolean {
  if (folded.startsWith('@')) return false;
  if (acronym || /\p{Nd}/u.test(folded)) return true;
  if (sets.officeWords.has(folded)) return true;
  // "*Bima* Yudha Putra", "Bram Seno *Aji*": a place, and a body's letters, that people are called by.
  if (sets.givenNames.has(folded)) return false;
  if (sets.organisations.has(folded) || sets.places.has(folded)) return true;
  for (const word of sets.officeWords) {
    const gap = word.indexOf('…');
    if (gap < 0 || folded.length < word.length + 2) continue;
    if (folded.startsWith(word.slice(0, gap)) && folded.endsWith(word.slice(gap + 1))) return true;
  }
  return false;
}

/** True for a given name, and for the letter before one: "*I* Made Surya", "*M* Fadil". */
function opensGivenName({ items, lexicon: { sets } }: Passage<Token>, at: number): boolean {
  const letter = items[at]?.folded.length === 1 && items[at].word;
  return sets.givenNames.has(foldedAt(items, letter ? at + 1 : at));
}

/** True for a word that stands alone as a name elsewhere, or is a given name. */
function isName(
  { items, lexicon }: Passage<Token>,
  at: number,
  short: ReadonlySet<string>,
): boolean {
  const item = items[at];
  if (item === undefined || isOfOffice(item, lexicon)) return false;
  return short.has(item.folded) || lexicon.sets.givenNames.has(item.folded);
}

/** Where the words of an office, an institution or a place end in a run of capitals; its start where it has none. */
function officeEnd(
  passage: Passage<Token>,
  [start, end]: Range,
  short: ReadonlySet<string>,
): number {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  let bound = start;
  for (let at = start; at < end; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    // "AKP *I* Made X": a numeral elsewhere; "AKBP *BUDI* SANTOSO": a text that sets names in capitals.
    const named = item.folded.length === 1 || item.acronym;
    if (named && opensGivenName(passage, at)) break;
    // "Markus *Putra*": an office that people are called by, behind another word of a name.
    const called = isRole(item.folded, lexicon) && sets.givenNames.has(item.folded);
    if (called && at > start && isName(passage, at - 1, short)) continue;
    // "pelatih *Korea Selatan* X Y"
    if (isPair(passage, at, end)) bound = at + 2;
    const heads = sets.institutions.has(item.folded) || sets.placeHeads.has(item.folded);
    // "Dinas *Pertanian*", "Kota *Kapela*": an institution or a place has a word behind it, but "Wali Kota *Rini*".
    if (sets.institutionEnds.has(item.folded)) bound = at + 1;
    else if (heads) {
      const named = isName(passage, at + 1, short) && !isSettlement(passage, [at, end]);
      // "Group Head *PT* Jasa Marga", "Manajer Astra *Tol* Cipali": a firm, and a place that nobody governs, have names themselves.
      const governed = sets.institutions.has(item.folded) || sets.places.has(item.folded);
      const led = !item.acronym && (at === start || governed);
      const holder = named || (led && isUnknownHolder(passage, [at + 1, end], short));
      bound = at + (holder ? 1 : 1 + placeWords(passage, at + 1, end));
    } else if (isRole(item.folded, lexicon) || isOfOffice(item, lexicon))
      bound = Math.max(bound, at + 1);
  }
  return bound;
}

/**
 * True for "Wali Kota *Tumelo Mabaso*": two words are left of the run, of no known meaning and no given name by itself behind
 * the first; or one with which a longer name begins: "Direktur Pelabuhan *Jan* van der Meulen".
 */
function isUnknownHolder(
  passage: Passage<Token>,
  [start, end]: Range,
  short: ReadonlySet<string>,
): boolean {
  const { items, lexicon } = passage;
  const words = items.slice(start, end);
  const goesOn = lexicon.sets.linkers.has(foldedAt(items, end));
  if (words.length !== (goesOn ? 1 : FULL_NAME)) return false;
  if (!goesOn && isName(passage, start + 1, short)) return false;
  return words.every((item) => item.word && !isOfOffice(item, lexicon));
}

/** True for a place of two words: "Korea Selatan". */
function isPair({ items, lexicon: { sets } }: Passage<Token>, at: number, end: number): boolean {
  const pair = `${foldedAt(items, at)}_${foldedAt(items, at + 1)}`;
  return at + 1 < end && sets.places.has(pair);
}

/** Words of the place behind its head: two in "Provinsi *Sumatera Selatan* Rini Kusuma", else one. */
function placeWords(passage: Passage<Token>, at: number, end: number): number {
  return isPair(passage, at, end) ? 2 : 1;
}

/** True for "Camat *Teluk Sari* Bagus Wirawan": a settlement called after a landform has another word, with two words left behind it. */
function isSettlement({ items, lexicon: { sets } }: Passage<Token>, [at, end]: Range): boolean {
  return sets.landforms.has(foldedAt(items, at)) && end - at > LONGEST_SURE;
}

/**
 * Where a person's name begins in a run of capitals that an office runs into: "(Kepala) Dinas Pertanian
 * Kota Kapela *Rini Kusuma*"; `end` where nothing is left for a name. `short`: words that stand alone as a
 * name elsewhere. `start` to `end`: positions among `items`, half-open.
 */
export function nameInOffice(
  passage: Passage<Token>,
  [start, end]: Range,
  short: ReadonlySet<string>,
): number {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const bound = officeEnd(passage, [start, end], short);
  const alone = (at: number): boolean => {
    const word = foldedAt(items, at);
    return short.has(word) || short.has(`${word} ${foldedAt(items, at + 1)}`);
  };
  if (bound >= end) return end;
  if (end - bound < LONGEST_SURE) return bound;
  // "*Michael* Bambang Hartono": where no office runs into it, a name of any country.
  const first = foldedAt(items, bound);
  if (bound === start && (sets.mensNames.has(first) || sets.womensNames.has(first))) return bound;
  // "Bupati Kapela *Ahmad* Wirano Lubis", later "Wirano": whatever of it stands alone, a given name begins it.
  if (sets.givenNames.has(first)) return bound;
  // "BPBD *Bantul* Oka Sol Sol Permansyah": behind a known place whatever is left is a name.
  const placed = bound > start && sets.places.has(foldedAt(items, bound - 1));
  if (placed && end - bound <= LONGEST_NAME) return bound;
  const letter = (at: number): boolean => items[at]?.folded.length === 1 && items[at].word;
  for (let at = bound; at < end - 1; at += 1)
    if (alone(at) || (letter(at) && alone(at + 1))) return at;
  for (let at = bound; at < end - 1; at += 1) if (opensGivenName(passage, at)) return at;
  // "Presiden *Utopia Jan Kowal*", later "Kowal": who goes by the last name has two.
  // The stop of an initial is no word: "S. Hendra".
  const words = [...items.slice(bound, end).keys()].filter((at) => items[bound + at]?.word);
  const whole = lexicon.words.fullName ?? FULL_NAME;
  if (words.length > LONGEST_SURE || (alone(end - 1) && words.length > whole))
    return bound + (words.at(-whole) ?? 0);
  return bound;
}

/** The same where nothing but its own words tells that an office stands in the run. */
export function behindOffice(
  passage: Passage<Token>,
  run: Range,
  short: ReadonlySet<string>,
): number {
  const named = officeEnd(passage, run, short) === run[0] && run[1] - run[0] > LONGEST_SURE;
  return named ? run[0] : nameInOffice(passage, run, short);
}

/**
 * The same straight behind a rank or a title, where a name of any length stands: "AKBP *Bram Seno Lubis*", "Laksamana
 * Pertama *Bram Lubis*"; but "Jenderal TNI *Bram Lubis*".
 */
export function behindRank(
  passage: Passage<Token>,
  [start, end]: Range,
  short: ReadonlySet<string>,
): number {
  const { items, lexicon } = passage;
  const rank = lexicon.ranks.match(items, start - 1)?.length ?? 1;
  const first = start - 1 + rank;
  if (first >= end) return start;
  const named = officeEnd(passage, [first, first + 1], short) === first;
  return named ? first : nameInOffice(passage, [first, end], short);
}

/** True where words of an office, an institution or a place stand in a run of capitals. */
export function hasOffice(
  passage: Passage<Token>,
  run: Range,
  short: ReadonlySet<string>,
): boolean {
  return officeEnd(passage, run, short) > run[0];
}
