import type { Item, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { isStop } from './noun-phrases';
import { phraseEnd } from './phrase-end';
import { foldedAt } from '../../words/tokens';
import { isFirstForm, isGivenName } from '../../../languages/names/first-forms';
import { isDeclinedOffice } from '../../words/offices-in-case';

/** Where an office in its first form begins behind other phrases: "После встречи *губернатор Олег Котов* заявил". */
function officeIn(passage: Passage, from: number, end: number): number | null {
  const { items, lexicon } = passage;
  if (lexicon.words.caseAlone !== true) return null;
  for (let at = from + 1; at < end; at += 1) {
    const role = items[at];
    if (role === undefined || role.capital || !isRole(role.folded, lexicon)) continue;
    if (isDeclinedOffice(role.folded, lexicon)) continue;
    let start = at;
    while (start > from && items[start - 1]?.word === true && !opensPhrase(passage, start - 1))
      start -= 1;
    // "После *выступления* губернатор": what stands straight behind a preposition is its own.
    return isStop(passage, start - 1) ? at : start;
  }
  return null;
}

function opensPhrase(passage: Passage, at: number): boolean {
  const { items } = passage;
  return items[at]?.capital === true || isStop(passage, at);
}

/** Behind a preposition: one word that tells where, then a name ("W *Krakowie* Maria Nowak powiedziała"). */
export function isPlaceAndName(items: readonly Item[], from: number, end: number): boolean {
  return end - from > 2 && items.slice(from, end).every(({ capital }) => capital);
}

/** "In a statement *the minister* said": what follows the last article or small word of a phrase at the head. */
export function subjectBehind(
  passage: Passage,
  from: number,
  end: number,
): readonly [number, number, boolean] {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const office = officeIn(passage, from, end);
  if (office !== null) return [office, phraseEnd(passage, office, end), false];
  for (let at = end - 1; at > from; at -= 1) {
    const folded = foldedAt(items, at);
    // "với Nord *ông Đặng Văn Sơn* cho biết": a title, not "he".
    const titled = sets.courtesy.has(folded) && items[at + 1]?.capital === true && at + 1 < end;
    if (titled && lexicon.pronouns.has(folded)) return [at, end, false];
    if (lexicon.pronouns.has(folded)) return [at, at + 1, true];
    if (sets.articles.has(folded)) return [at, end, true];
    if (sets.stops.has(folded) || sets.times.has(folded)) {
      const noun = Math.min(at + 1, end - 1);
      const { noArticles } = lexicon.words;
      const start = noArticles === true ? behindDeclined(passage, noun, end) : noun;
      // "В среду *Котов* заявил": straight behind a time no preposition leads to it.
      const apart = sets.times.has(folded) && noArticles === true;
      return [start, end, !apart];
    }
  }
  const name = nameBehindNoun(passage, from, end);
  return [isPlaceAndName(items, from, end) ? from + 1 : (name ?? from), end, true];
}

/** Where a name in its first form begins behind one that a preposition leads to: "После речи Ивана Котова *Анна Лис*"; else `name`. */
function behindDeclined(
  { items, lexicon: { genitives, endings } }: Passage,
  name: number,
  end: number,
): number {
  const folded = foldedAt(items, name);
  const declined =
    isGivenName(folded, genitives) ||
    endings.name.some(
      (ending) =>
        folded.endsWith(ending) && genitives?.given.has(folded.slice(0, -ending.length)) === true,
    );
  if (!declined || isFirstForm(folded, genitives)) return name;
  for (let at = name + 1; at < end - 1; at += 1)
    if (isFirstForm(foldedAt(items, at), genitives)) return at;
  return name;
}

/** "В своём обращении *Котов* заявил", "В комментарии ТАСС *Котов* заявил": behind the noun of a phrase the name that closes the clause; null where none does. */
function nameBehindNoun(passage: Passage, from: number, end: number): number | null {
  const { items, lexicon } = passage;
  if (lexicon.words.caseAlone !== true || items[from]?.capital !== false) return null;
  let name = end;
  while (name > from && items[name - 1]?.capital === true && items[name - 1]?.acronym !== true)
    name -= 1;
  const noun = items.slice(from, name).every(({ word }) => word);
  const office = items
    .slice(from, name)
    .some(({ folded }) => isRole(folded, lexicon) && !isDeclinedOffice(folded, lexicon));
  return noun && name < end && !office ? behindDeclined(passage, name, end) : null;
}
