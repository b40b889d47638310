import { classAt, isAny, hasCapital, knownAt, knownAs, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import type { Extent } from '../candidate';
import * as is from '../lexicon/lexicon';

/** Names of a list that are looked at on either side. */
const REACH = 8;
/** Places among them that make the rest places. */
const LEAST_PLACES = 2;

/** True for a small word inside a name, with a space on both sides: "Capilla *del* Monte". */
function isLinked(view: TokenView, at: number): boolean {
  const { tokens } = view;
  const linker = tokens[at]?.shape === 'lower' && isAny(view, at, is.LINKER);
  return linker && tokens[at]?.gap === 'space' && tokens[at + 1]?.gap === 'space';
}

/** What stands between two words of the text. */
function between({ tokens, text }: TokenView, before: number, after: number): string {
  return text.slice(tokens[before]?.end ?? 0, tokens[after]?.start ?? 0);
}

/** A name of a list, and whether an "and" parts it from the one beside it. */
interface Listed extends Extent {
  readonly joined: boolean;
}

/** The name before another one's comma or "and"; null where neither stands. */
function nameBefore(view: TokenView, from: number): Listed | null {
  const joined = view.and.has(view.tokens[from - 1]?.lower ?? '');
  const to = joined ? from - 1 : from;
  const mark = between(view, to - 1, to);
  if ((mark !== ', ' && !(joined && mark === ' ')) || !hasCapital(view, to - 1)) return null;
  let start = to - 1;
  while (view.tokens[start]?.gap === 'space') {
    if (hasCapital(view, start - 1)) start -= 1;
    else if (isLinked(view, start - 1) && hasCapital(view, start - 2)) start -= 2;
    else break;
  }
  return { from: start, to, joined };
}

/** The same behind a name. */
function nameBehind(view: TokenView, to: number): Listed | null {
  const joined = view.and.has(view.tokens[to]?.lower ?? '');
  const from = joined ? to + 1 : to;
  const mark = between(view, to - 1, to);
  if ((mark !== ', ' && !(joined && mark === ' ')) || !hasCapital(view, from)) return null;
  if (joined && view.tokens[from]?.gap !== 'space') return null;
  let end = from + 1;
  for (;;) {
    if (hasCapital(view, end) && view.tokens[end]?.gap === 'space') end += 1;
    else if (isLinked(view, end) && hasCapital(view, end + 1)) end += 2;
    else break;
  }
  return { from, to: end, joined };
}

/** "xã *Xuân Lộc*": straight behind the small noun for a unit of a country. */
export function isOfUnit({ tokens, words }: TokenView, from: number): boolean {
  const noun = tokens[from - 1];
  const small = noun?.shape === 'lower' && tokens[from]?.gap === 'space';
  return small && entriesOf(words.placeUnits).includes(noun.lower);
}

/** Whether a name by itself is known as a place, by the list or by its head noun. */
function isPlace(view: TokenView, { from, to }: Extent): boolean {
  const known = knownAt(view, from, to);
  if (known !== null) return known.type === 'place' && known.length === to - from;
  if (to - from < 2) return false;
  return ((classAt(view, from) & is.PLACE_START) | (classAt(view, to - 1) & is.PLACE_END)) !== 0;
}

/** "Pemulihan Bencana *Aceh*": of several words the last one alone is known. */
export function endsInKnown(view: TokenView, { from, to }: Extent): boolean {
  if (to - from < 2 || knownAt(view, to - 1, to) === null) return false;
  return knownAs(view, from, to) === null;
}

/** A given name or an office: a list with one is none of places. */
function isSomebody(view: TokenView, { from, to }: Extent): boolean {
  if (knownAs(view, from, to) !== null) return false;
  return isAny(view, from, is.GIVEN | is.TITLE);
}

/** The names in a row with one, by commas and an "and". */
interface List extends Extent {
  /** How many of the others are places. */
  readonly places: number;
  /** It has its "and". */
  readonly closes: boolean;
}

/** The list that a name stands in; null where somebody is in it, or where it closes before the name: "in Ankara and Bursa, *Lumet* said". */
function listAround(view: TokenView, { from, to }: Extent): List | null {
  let places = 0;
  let closes = false;
  let first = from;
  for (let steps = 0; steps < REACH; steps += 1) {
    const name = nameBefore(view, first);
    if (name === null) break;
    if (isSomebody(view, name) || (steps > 0 && name.joined)) return null;
    closes ||= name.joined;
    if (isPlace(view, name)) places += 1;
    first = name.from;
  }
  let last = to;
  for (let steps = 0; steps < REACH && !closes; steps += 1) {
    const name = nameBehind(view, last);
    if (name === null) break;
    if (isSomebody(view, name)) return null;
    if (isPlace(view, name)) places += 1;
    closes = name.joined;
    last = name.to;
  }
  return { from: first, to: last, places, closes };
}

/** Words between the noun for several places and the first name of their list, at most. */
const LEAD_REACH = 4;
const BETWEEN_NOUN_AND_LIST = is.LINKER | is.ORGANISATION_LINKER | is.PLACE_CUE | is.LIST_LEAD;

/** "the towns *of A, B and C*", "сёлах *А и Б*", "villages, including *A and B*"; behind the list in "*A ve B* köylerinde". */
function isOfSeveral(view: TokenView, { from, to }: Extent): boolean {
  const { tokens } = view;
  const isNoun = (at: number): boolean => isAny(view, at, is.SEVERAL_PLACES);
  if (isNoun(to) && tokens[to]?.gap === 'space' && tokens[to]?.shape === 'lower') return true;
  // "*Gemeinden* Talwig", "*Desa* Lumut": a noun with a capital is in one run with the first name.
  if (isNoun(from)) return true;
  for (let at = from - 1; from - at <= LEAD_REACH; at -= 1) {
    const gap = between(view, at, at + 1);
    const led = ((classAt(view, at) | classAt(view, at + 1)) & is.LIST_LEAD) !== 0;
    if (!SOFT_GAP.test(gap) && !(led && gap === ', ')) return false;
    if (isNoun(at)) return true;
    if (tokens[at]?.shape !== 'lower' || !isAny(view, at, BETWEEN_NOUN_AND_LIST)) return false;
  }
  return false;
}

/** A space, the apostrophe of an article, the colon before a list. */
const SOFT_GAP = /^(?:[ '’]|: )$/u;

/** How a list tells that all of its names are places: by the noun that it is of, or by the others in it. */
type PlaceList = 'of several' | 'with places';

/**
 * How the list that a name stands in tells that it is a place, if it does: by a noun for several places, or by at least two
 * others that are known: "Sarıköy, Ankara, *Lumet* and Bursa".
 */
export function placeListAround(view: TokenView, name: Extent): PlaceList | null {
  if (endsInKnown(view, name)) return null;
  const list = listAround(view, name);
  if (list === null) return null;
  if (list.closes && isOfSeveral(view, list)) return 'of several';
  return list.places >= LEAST_PLACES ? 'with places' : null;
}

/** "near Ostby and *Lunde*", "ulic Długiej i *Krótkiej*": joined by "and" to a name that a word before it says is a place. */
export function joinedTo(view: TokenView, from: number): number | null {
  const name = nameBefore(view, from);
  return name?.joined === true && !isSomebody(view, name) ? name.from : null;
}
