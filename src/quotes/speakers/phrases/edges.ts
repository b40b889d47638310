import type { Item, Passage, Range } from '../../passage';
import { beforeRank } from '../offices/ranks';
import { isRole, type Lexicon } from '../../words/lexicon';
import { hasSyllableNames, withoutShared } from '../names/syllable-names';
import { opensStopNoun } from '../../reporting/phrases/noun-phrases';
import { fold, foldedAt } from '../../words/tokens';
import { SMALL_LETTER } from '../../words/letters';
import { hasEnding, SHORTEST_STEM } from '../../words/word-endings';

/** True for a word that holds a sentence together and neither begins nor ends what somebody is called. */
function isSmallWord(folded: string, { sets }: Lexicon): boolean {
  return (
    sets.stops.has(folded) ||
    sets.between.has(folded) ||
    sets.coordinators.has(folded) ||
    sets.clauseOpeners.has(folded) ||
    sets.thatWords.has(folded) ||
    sets.times.has(folded)
  );
}

/** Words that may follow a role or a name but end neither: "spokeswoman *of the*". */
export function isOpenEnd(folded: string, lexicon: Lexicon): boolean {
  const { links, articles } = lexicon.sets;
  return links.has(folded) || articles.has(folded) || isSmallWord(folded, lexicon);
}

/**
 * A phrase that names a speaker without the small words at its ends, as positions, or null where
 * nothing else is in it. A capital inside a sentence makes a name of a small word ("Kebayoran *Baru*").
 */
export function trimPhrase(passage: Passage, [start, end]: Range): Range | null {
  const { items, lexicon } = passage;
  // Where no capital tells a name, small words look like parts of it: only a phrase of one is nobody.
  const cased = items.slice(start, end).some(({ folded }) => SMALL_LETTER.test(folded));
  if (!cased) {
    const first = foldedAt(items, start);
    // "*고* 의원": a surname is spelt like a particle.
    const surname = hasSyllableNames(lexicon) && lexicon.sets.surnames.has(first);
    const small = end - start === 1 && !surname && isSmallWord(first, lexicon);
    return small || lexicon.sets.times.has(first) ? null : [start, end];
  }
  let [from, to] = [start, end];
  const small = (at: number): boolean => {
    const item = items[at];
    if (item === undefined || !isSmallWord(item.folded, lexicon)) return false;
    if (opensStopNoun(passage, at)) return false;
    const alone = to - from === 1 && lexicon.sets.times.has(item.folded);
    return !item.capital || at === 0 || alone;
  };
  while (from < to && small(from)) from += 1;
  while (to > from && (small(to - 1) || isLowerOpenEnd(items[to - 1], lexicon))) to -= 1;
  return from < to ? [from, to] : null;
}

/** "saksi mata *yang enggan disebut namanya*": a noun without the clause that tells more of it. */
export function beforeRelative({ items, lexicon: { sets } }: Passage, [from, to]: Range): Range {
  for (let at = from + 1; at < to; at += 1)
    if (sets.relatives.has(foldedAt(items, at))) return [from, at];
  return [from, to];
}

function isLowerOpenEnd(item: Item | undefined, lexicon: Lexicon): boolean {
  return item?.word === true && !item.capital && isOpenEnd(item.folded, lexicon);
}

/** A name without small words in small letters behind it: "Marie Nová *v*". */
export function trimName(name: string, lexicon: Lexicon): string {
  const words = name.split(' ');
  while (words.length > 1 && isOpenEnd(words.at(-1) ?? '', lexicon)) words.pop();
  return words.join(' ');
}

/** "후보는", "후보의" as "후보": an office without the particle of a subject or an owner that is written on it. */
function withoutMarker(word: string, lexicon: Lexicon): string {
  if (lexicon.words.unspaced === true || lexicon.sets.roles.has(fold(word))) return word;
  const shared = withoutShared(word, lexicon);
  if (shared !== null) return shared;
  const endings = [lexicon.words.genitive ?? [], lexicon.markers].flat();
  const marker = endings.find((one) => word.endsWith(one));
  const bare = marker === undefined ? word : word.slice(0, -marker.length);
  return isRole(fold(bare), lexicon) ? bare : word;
}

/** True for no "*amerikanske* Anna Lund": a word before a name that ends like an adjective and is no office. */
function isAdjective(folded: string, lexicon: Lexicon): boolean {
  if (lexicon.words.verbSecond !== true || lexicon.capitalNouns) return false;
  return hasEnding(folded, lexicon.endings.describing, SHORTEST_STEM) && !isRole(folded, lexicon);
}

/** True for "Mr", and not for "Sen", which is a courtesy by itself and an office behind other words: "Texas Sen. Doe". */
export function isMereCourtesy(folded: string, { sets }: Lexicon): boolean {
  return sets.courtesy.has(folded) && !sets.shortOffices.has(folded);
}

/** Words of a role without articles and small words at its ends; none where it is a clause or a time. */
export function trimRole(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const { sets } = lexicon;
  const folded = words.map((word) => fold(word).replace(/[.,:;()]+$/u, ''));
  const at = (place: number): string => folded[place] ?? '';
  let from = 0;
  let to = words.length;
  for (; from < to; from += 1) {
    const word = at(from);
    if (sets.articles.has(word) || sets.links.has(word) || sets.coordinators.has(word)) continue;
    if (sets.addressees.has(word)) continue;
    // "who has relied on …", "in the capital", "Friday": what begins so tells no office.
    if (isSmallWord(word, lexicon) || lexicon.pronouns.has(word)) return [];
    break;
  }
  while (
    to > from &&
    ((isOpenEnd(at(to - 1), lexicon) && !/^\p{Lu}/u.test(words[to - 1] ?? '')) ||
      (to - from > 1 && isMereCourtesy(at(to - 1), lexicon)))
  )
    to -= 1;
  // "Komandan Korem *Brigjen TNI*": a rank with its service is no office.
  if (sets.courtesy.has(at(to - 2)) && /^\p{Lu}{3}/u.test(words[to - 1] ?? '') && to - from > 1)
    to -= 2;
  to = beforeRank({ items: folded.map((word) => ({ folded: word })), lexicon }, from, to);
  const courtesy = folded.slice(from, to).every((word) => sets.courtesy.has(word));
  return courtesy || (to - from === 1 && isAdjective(at(from), lexicon))
    ? []
    : words
        .slice(from, to)
        .map((word, place) => (from + place === to - 1 ? withoutMarker(word, lexicon) : word));
}
