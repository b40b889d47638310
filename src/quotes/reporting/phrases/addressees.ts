import type { Item, Passage } from '../../passage';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import { isGivenName } from '../../../languages/names/first-forms';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** "vlna.cz" */
const ADDRESS = /\p{L}{2}\.\p{L}{2,}$/u;

/** True for the address of a page, by which an outlet is called: "vlna.cz". */
export function isAddress(item: Item | undefined): boolean {
  // Asked of nearly every word with a capital, hardly one of which has a dot.
  return item?.folded.includes('.') === true && ADDRESS.test(item.folded);
}

const LATIN = /^\p{Script=Latin}/u;

/** True for a name in the case of whom something is told, and for one in other letters than the language's, which has no case. */
function canBeTold(folded: string, { endings }: Lexicon): boolean {
  const foreign = LATIN.test(folded) && !endings.told.some((ending) => LATIN.test(ending));
  return foreign || hasEnding(folded, endings.told);
}

/** An outlet's words, from its acronym on: "ČTK", "РИА Новости". */
const LONGEST_OUTLET = 3;

/** How many words name an outlet before somebody's office or description in small letters: "řekl *ČTK* mluvčí X"; else 0. */
function outletBefore(passage: Passage, at: number): number {
  const { items, lexicon } = passage;
  const first = items[at];
  if (isAddress(first)) return items[at + 1]?.word === true ? 1 : 0;
  if (namesAddressee(passage, at)) return 2;
  // "сказала *Суспільному* речниця поліції Анна Верба", not "сказав *Коваль* пресслужбі"
  const office = items[at + 1];
  const told = first?.capital === true && canBeTold(first.folded, lexicon);
  if (told && office?.capital === false && isRole(office.folded, lexicon)) return 1;
  if (first?.acronym !== true) return 0;
  for (let to = at + 1; to <= at + LONGEST_OUTLET; to += 1) {
    const next = items[to];
    if (next?.word !== true) return 0;
    // "powiedział *PAP* Karol Lis": straight before a given name the letters are no part of it.
    if (next.capital && !next.acronym && isGivenName(next.folded, lexicon.genitives))
      return to - at;
    if (next.capital) continue;
    // "řekl *ČTK* policejní mluvčí X"
    const office = [to, to + 1].some((place) => isRole(foldedAt(items, place), lexicon));
    return office || lexicon.sets.articles.has(next.folded) ? to - at : 0;
  }
  return 0;
}

/** True for the adjective of an outlet, before its noun in small letters: "řekla *České* televizi mluvčí X". */
export function namesAddressee({ items, lexicon }: Passage, at: number): boolean {
  const adjective = items[at];
  const noun = items[at + 1];
  if (adjective?.capital !== true || noun?.capital !== false) return false;
  const told = lexicon.sets.addressees.has(noun.folded);
  return told && hasEnding(adjective.folded, lexicon.endings.addresseeAdjective);
}

/**
 * True for the noun of "doporučil *řečníkovi* starosta", by its case and an office or a name behind it, and for the
 * outlet of "řekl *Novinkám* v pátek": with a capital the case alone tells that it is no subject.
 */
function isDative({ items, lexicon }: Passage, at: number): boolean {
  const noun = items[at];
  const next = items[at + 1];
  if (lexicon.words.caseAlone !== true || noun?.word !== true) return false;
  if (!noun.capital && next?.capital !== true && !isRole(next?.folded ?? '', lexicon)) return false;
  return hasEnding(noun.folded, lexicon.endings.oblique, SHORTEST_STEM);
}

/** True for "nyilatkozta *az Indexnek* Kiss Anna": an article and a name in the case of whom something is told, and behind it who tells it. */
function isToldBefore({ items, lexicon }: Passage, from: number): boolean {
  const [article, noun, next] = items.slice(from, from + 3);
  const { articles } = lexicon.sets;
  if (!articles.has(article?.folded ?? '') || noun?.capital !== true || next?.word !== true)
    return false;
  const told = hasEnding(noun.folded, lexicon.endings.told);
  return told && (next.capital || articles.has(next.folded) || isRole(next.folded, lexicon));
}

/** True for "tájékoztatta *a lapot* Kis Béla": an article and a noun in the case of an object, and a full name behind them. */
function isObjectBefore({ items, lexicon: { sets, endings } }: Passage, from: number): boolean {
  const [article, noun, given, surname] = items.slice(from, from + 4);
  if (!sets.articles.has(article?.folded ?? '') || noun?.word !== true || noun.capital)
    return false;
  const named = given?.capital === true && surname?.capital === true;
  return named && hasEnding(noun.folded, endings.object);
}

/** Where the subject begins behind whom its verb is said to: "powiedział *dziennikarzom* rzecznik X"; else `from`. */
export function behindAddressee(passage: Passage, from: number): number {
  const { items, lexicon } = passage;
  // "рассказал *«Порту»* рыбак X": the name of a paper in marks.
  if (items[from]?.markedName === true && items[from + 1]?.word === true) return from + 1;
  // "řekla *ČTK* mluvčí policie": an agency by its letters alone.
  if (lexicon.words.caseAlone === true) {
    const outlet = outletBefore(passage, from);
    if (outlet > 0) return from + outlet;
  }
  if (isToldBefore(passage, from) || isObjectBefore(passage, from)) return from + 2;
  if (!lexicon.sets.addressees.has(foldedAt(items, from)))
    return isDative(passage, from) ? from + 1 : from;
  // "газете *«Порт»* рыбак X"
  const name = items[from + 1];
  if (name?.markedName === true || isAddress(name)) return from + 2;
  // "агентству *ТАСС* министр X", "reporterowi *Radia Sól* podkom. X"
  let to = from + 1;
  while (to <= from + LONGEST_OUTLET && items[to]?.capital === true) to += 1;
  const office = foldedAt(items, to);
  const held = isOfficeOrTitle(office, lexicon);
  return to > from + 1 && held ? to : from + 1;
}
