import type { Item, Passage, Range } from '../../passage';
import { behindGenitives } from '../../../languages/names/genitives';
import { FULL_NAME } from '../../../languages/names/full-name';
import { isRole } from '../../words/lexicon';
import { SHORTEST_STEM, hasEnding, isGenitive } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/**
 * Where a full name ends in a language that sets what a noun is of before it: "Ali Demir *Amasya* mitinginde", where a
 * place and a noun in small letters follow. Else the end of the run.
 */
export function beforePlace({ items, lexicon }: Passage, [from, to]: Range): number {
  const { words, sets } = lexicon;
  if (words.complementFirst !== true || to - from <= FULL_NAME) return to;
  const [place, noun] = [items[to - 1], items[to]];
  const isOf = noun?.word === true && !noun.capital && !isRole(noun.folded, lexicon);
  const verb = lexicon.cues.match(items, to) !== null;
  return isOf && !verb && sets.places.has(place?.folded ?? '') ? to - 1 : to;
}

/**
 * Where a full name begins behind the place where its bearer speaks: hu "*Budapesten* Lind Anna", a known place in the
 * case of where. Else the start of the run.
 */
export function behindPlace(
  { items, lexicon: { words, sets, endings } }: Passage,
  [from, to]: Range,
): number {
  if (words.roleAfterName !== true || to - from <= FULL_NAME) return from;
  const first = foldedAt(items, from);
  const placed = endings.place.some(
    (ending) => first.endsWith(ending) && sets.places.has(first.slice(0, -ending.length)),
  );
  return placed ? from + 1 : from;
}

/**
 * Where a full name ends in a language that writes whose, where and to whom on the word itself: "Matti Lind *Suomen
 * Lehdelle*", "Matti Lind *Turun* poliisista", "Matti Lind *Norjan* yhtiölle". Else the end of the run.
 */
export function beforeCases(
  { items, lexicon: { surnames, endings } }: Passage,
  [from, to]: Range,
): number {
  if (surnames.sure.length === 0) return to;
  const full = from + FULL_NAME;
  const placed = items.findIndex(
    ({ folded }, at) => at >= full && at < to && hasEnding(folded, endings.place, SHORTEST_STEM),
  );
  let end = placed < 0 ? to : placed;
  // "Matti Lind *Turun* poliisin asemalta"
  const isOwner = (item: Item | undefined): boolean =>
    item?.word === true && isGenitive(item.folded, endings);
  const noun = behindGenitives(to, (at) => items[at]?.capital === false && isOwner(items[at]));
  if (placed < 0 && !hasEnding(foldedAt(items, noun), endings.oblique, SHORTEST_STEM)) return to;
  while (end > full && isOwner(items[end - 1])) end -= 1;
  return end;
}

/**
 * Where a full name ends before what the office behind it is done to: hu "Lind Anna *Kincstárat* vezető államtitkár", in the
 * case of an object. Else the end of the run.
 */
export function beforeObject({ items, lexicon }: Passage, [from, to]: Range): number {
  const { words, sets, endings } = lexicon;
  if (words.roleAfterName !== true || to - from <= FULL_NAME) return to;
  const last = foldedAt(items, to - 1);
  const held = items[to]?.capital === false && isRole(foldedAt(items, to), lexicon);
  const object = hasEnding(last, endings.object, SHORTEST_STEM) && !sets.callNames.has(last);
  return held && object ? to - 1 : to;
}
