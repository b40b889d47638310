import type { Item, Passage, Range } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { isOfficeOrTitle, isRole } from '../../words/lexicon';
import { isHanFullName } from '../names/han-full-name';
import { bareSubject } from '../names/syllable-names';
import { foldedAt, foldedText } from '../../words/tokens';
import { COMMA } from '../../words/signs';
import { CASELESS } from '../../words/letters';

/** The two people who are said to speak together: "*Mr Hollis* and *Ms Mercer*"; null for any other mention. */
export function partJoined(passage: Passage, mention: Mention): readonly [Mention, Mention] | null {
  const { items, lexicon } = passage;
  const { from, to } = mention;
  const { coordinators, personJoins } = lexicon.sets;
  for (let at = from + 1; at < to - 1; at += 1) {
    const { folded = '', capital = false } = items[at] ?? {};
    if (capital || !(coordinators.has(folded) || personJoins.has(folded))) continue;
    const joins =
      lexicon.words.unspaced === true && lexicon.words.roleAfterName === true
        ? joinsTitled(passage, [from, at, to])
        : joinsNamed(passage, [from, at]);
    if (!joins) continue;
    return [
      { ...mention, to: at, apposition: null },
      { ...mention, from: at + 1 },
    ];
  }
  return null;
}

/** Where the names of those begin and end who are said to speak together: "Kessler*,* Barlow *and* Dunn"; a single one where nothing joins. */
export function partList(
  { items, lexicon: { sets } }: Passage,
  { from, to }: Mention,
): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const { folded = '', capital = false } = items[at] ?? {};
    const joins = COMMA.has(folded) || (!capital && sets.personJoins.has(folded));
    if (!joins) continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
  }
  return start < to ? [...parts, [start, to]] : parts;
}

/** "田中市長*と*山本知事", "市长陈伟*和*林芳": a title or a whole name at either end, where titles may stand behind names. */
function joinsTitled(
  { items, lexicon }: Passage,
  [from, and, to]: readonly [number, number, number],
): boolean {
  const isTitled = (end: number): boolean => {
    const last = bareSubject(foldedAt(items, end - 1), lexicon);
    return isOfficeOrTitle(last, lexicon);
  };
  // "*市长*陈伟": an office before the name.
  const isName = (start: number, end: number): boolean => {
    const name = foldedText(
      items,
      isRole(foldedAt(items, start), lexicon) ? start + 1 : start,
      end,
    );
    return isHanFullName(name, lexicon);
  };
  return (isTitled(and) && isTitled(to)) || (isName(from, and) && isName(and + 1, to));
}

/** "Mr Hollis *and* Ms Mercer", "Mayor Karl Voss *and* Councillor …", "the mayor *and* Anna Mercer": behind the word somebody begins who is not who was named before it. */
function joinsNamed(passage: Passage, [from, and]: Range): boolean {
  const { items, lexicon } = passage;
  const { articles, courtesy, callNames } = lexicon.sets;
  const head = articles.has(foldedAt(items, and + 1)) ? and + 2 : and + 1;
  const [first, next] = [items[head], items[head + 1]];
  if (first === undefined) return false;
  if (courtesy.has(first.folded) && isNameWord(next))
    return items
      .slice(from, and)
      .some(({ folded, word }) => word && !courtesy.has(folded) && !articles.has(folded));
  if (isRole(first.folded, lexicon)) return endsWithName(passage, [from, and]);
  const named = callNames.has(first.folded) && first.capital && next?.capital === true;
  return named && head === and + 1 && isRole(foldedAt(items, and - 1), lexicon);
}

function isNameWord(item: Item | undefined): boolean {
  return item?.word === true && (item.capital || CASELESS.test(item.folded));
}

/** True for words that end with somebody's name, and not with what an office is of: a given name and a surname, or an office and a surname. */
function endsWithName({ items, lexicon }: Passage, [from, end]: Range): boolean {
  const [before, last] = [items[end - 2], items[end - 1]];
  if (end - from < 2 || before === undefined || last?.capital !== true || last.acronym)
    return false;
  if (isRole(last.folded, lexicon)) return false;
  if (before.capital && lexicon.sets.callNames.has(before.folded)) return true;
  return lexicon.words.headFirst !== true && isRole(before.folded, lexicon);
}
