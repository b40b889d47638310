import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';

/** "vlna.cz" */
const ADDRESS = /\p{L}\.\p{L}{2,}$/u;

/** An outlet's words, from its acronym on: "ČTK", "РИА Новости". */
const LONGEST_OUTLET = 3;

/** How many words name an outlet before somebody's office or description in small letters: "řekl *ČTK* mluvčí X"; else 0. */
function outletBefore(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const first = items[at];
  if (ADDRESS.test(first?.folded ?? '')) return items[at + 1]?.word === true ? 1 : 0;
  if (first?.acronym !== true) return 0;
  for (let to = at + 1; to <= at + LONGEST_OUTLET; to += 1) {
    const next = items[to];
    if (next?.word !== true) return 0;
    if (next.capital) continue;
    return isRole(next.folded, lexicon) || lexicon.sets.articles.has(next.folded) ? to - at : 0;
  }
  return 0;
}

/** Where the subject begins behind whom its verb is said to: "powiedział *dziennikarzom* rzecznik X"; else `from`. */
export function behindAddressee(items: readonly Item[], from: number, lexicon: Lexicon): number {
  // "рассказал *«Порту»* рыбак X": the name of a paper in marks.
  if (items[from]?.markedName === true && items[from + 1]?.word === true) return from + 1;
  // "řekla *ČTK* mluvčí policie": an agency by its letters alone.
  if (lexicon.words.caseAlone === true) {
    const outlet = outletBefore(items, from, lexicon);
    if (outlet > 0) return from + outlet;
  }
  if (!lexicon.sets.addressees.has(items[from]?.folded ?? '')) return from;
  // "газете *«Порт»* рыбак X", "агентству *ТАСС* министр X"
  const name = items[from + 1];
  const office = name?.capital === true && isRole(items[from + 2]?.folded ?? '', lexicon);
  const address = ADDRESS.test(name?.folded ?? '');
  return from + (name?.markedName === true || office || address ? 2 : 1);
}
