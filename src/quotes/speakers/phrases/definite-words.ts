import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { isRole, type Lexicon } from '../../words/lexicon';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** True for a word with its article written on ("الخارجية"). */
export function isDefinite(folded: string, lexicon: Lexicon): boolean {
  return lexicon.definitePrefixes.some((prefix) => folded.startsWith(prefix));
}

/** How many words from `at` on are one more thing that an office is of: "وزير الموانئ *والصيد* *وإدارة السواحل*"; 0 for none. */
function joinedOn({ items, lexicon }: Passage, at: number): number {
  const folded = foldedAt(items, at);
  const joined = lexicon.words.proclitics?.includes(folded[0] ?? ' ') === true;
  if (!joined || lexicon.sets.givenNames.has(folded) || isRole(folded, lexicon)) return 0;
  if (isDefinite(folded.slice(1), lexicon)) return 1;
  return isDefinite(foldedAt(items, at + 1), lexicon) ? 2 : 0;
}

/** Where the definite words end that begin at `start`, with what "and" is written on. */
function behindDefinites(passage: Passage, start: number, end: number): number {
  const { items, lexicon } = passage;
  let at = start;
  while (at < end) {
    const more = isDefinite(foldedAt(items, at), lexicon)
      ? 1
      : at > start
        ? joinedOn(passage, at)
        : 0;
    if (more === 0) return at;
    at += more;
  }
  return Math.min(at, end);
}

/** True for "(الوزارة) *بيانها بالإشارة*": an object, and a noun with its article and a preposition written on, close a phrase; "بالله" ends names. */
export function endsInObject({ items, lexicon }: Passage, from: number, end: number): boolean {
  const last = foldedAt(items, end - 1);
  const attached = lexicon.words.attachedPrepositions?.includes(last[0] ?? ' ') === true;
  const led = attached && isDefinite(last, lexicon) && !lexicon.sets.nameTails.has(last);
  return led && end - from > 1 && !isDefinite(foldedAt(items, end - 2), lexicon);
}

/** Where the name begins after a role and the definite words that belong to it; `end`: nowhere. */
export function nameAfterDefinites(passage: Passage, start: number, end: number): number {
  const { items, lexicon } = passage;
  const definite = (at: number): boolean => isDefinite(foldedAt(items, at), lexicon);
  if (isInstitutionOf(foldedAt(items, end - 1), lexicon)) return end;
  let at = behindDefinites(passage, start, end);
  // "المدير العام *لمنظمة الصحة* X": an institution with its preposition written on.
  const institution = isInstitutionOf(foldedAt(items, at), lexicon);
  if (institution) at += 1;
  // "لمنظمة *إغاثة الطفولة* X Y": a noun with its own definite one, and a whole name behind them.
  // "الأوروبي *لكرة القدم* X Y"
  const attached = lexicon.words.attachedPrepositions?.includes(items[at]?.folded[0] ?? ' ');
  const led = institution || (at > start && attached === true);
  if (led && !definite(at) && definite(at + 1) && end - at > FULL_NAME + 1) at += 2;
  // "المدير الفني *لبحر الصيد*": so are two words that begin with one, unless it is a given name's own letter.
  else if (
    at > start &&
    attached === true &&
    end - at === FULL_NAME &&
    joinedOn(passage, at - 2) === 0 &&
    !lexicon.sets.callNames.has(foldedAt(items, at))
  )
    return end;
  while (at < end && definite(at)) at += 1;
  if (at < end) return at;
  // "الرئيس *الأمريكي*"
  if (end - start === 1 && lexicon.sets.demonyms.has(foldedAt(items, start))) return end;
  // "الرئيس الأسعد": one definite word after a definite role may be the name.
  return definite(start - 1) && end - start === 1 ? start : end;
}

/**
 * "مدير قسم الصيانة في الميناء *علي بصير*": where a given name of the list and a family name close a phrase, behind a
 * definite word that ends what the office is of; null where none does.
 */
export function givenNameAtEnd(
  { items, lexicon }: Passage,
  start: number,
  end: number,
): number | null {
  const at = end - FULL_NAME;
  const opens = (place: number): boolean => lexicon.sets.givenNames.has(foldedAt(items, place));
  // A father's name stands between: "علي *حسن* بصول".
  const from = opens(at - 1) ? at - 1 : at;
  const closes = isDefinite(foldedAt(items, from - 1), lexicon);
  return from > start && closes && opens(from) ? from : null;
}

/** True for "لمنظمة": what an institution's name begins with, behind a preposition that is written on it. */
function isInstitutionOf(folded: string, lexicon: Lexicon): boolean {
  const { sets, words } = lexicon;
  const attached = words.attachedPrepositions?.includes(folded[0] ?? ' ') === true;
  if (!attached || isDefinite(folded, lexicon)) return false;
  const bare = folded.slice(1);
  return sets.institutions.has(bare) || isRole(bare, lexicon);
}

/**
 * Where a name ends before where its bearer is from, or at a family name with its article: "حسن *الزعبي* سقوط قتلى"; names of God and "الدين" end the
 * first half of one.
 */
export function endOfName({ items, lexicon }: Passage, [start, end]: Range): number {
  const { sets } = lexicon;
  for (let at = start + 1; at < end - 1; at += 1) {
    const folded = foldedAt(items, at);
    const next = foldedAt(items, at + 1);
    // "حسين *الحاج* حسن": a title within a name.
    const inside = sets.nameTails.has(folded) || sets.courtesy.has(folded);
    // "مارغريت هولم *من* ساغارا": where somebody is from.
    if (sets.links.has(folded) && !sets.linkers.has(folded)) return at;
    if (!isDefinite(folded, lexicon) || inside) continue;
    if (!isDefinite(next, lexicon) && !sets.links.has(next) && items[at + 1]?.word === true)
      return at + 1;
  }
  return end;
}

/** True for "مسؤول أمريكي": an office without its article, and one word behind it that is an adjective. */
export function isSomeOfficer({ items, lexicon }: Passage, from: number, end: number): boolean {
  const last = foldedAt(items, end - 1);
  return (
    end - from === 2 &&
    !isDefinite(foldedAt(items, from), lexicon) &&
    isRole(foldedAt(items, from), lexicon) &&
    hasEnding(last, lexicon.endings.nisba, SHORTEST_STEM)
  );
}
