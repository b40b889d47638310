import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { isRole } from '../../words/lexicon';
import { isGivenName } from '../../../languages/names/first-forms';
import { foldedAt } from '../../words/tokens';

/**
 * Where the name begins in "šéf nemocnice v *Motyčíně* Karel Nový", "ředitel *Přístavů Moravy* Karel Nový": where
 * case tells more than order, capitals behind a preposition, and two words of any kind, may be of the phrase
 * before the name; a given name with another word behind it tells where they end. Else the start of the run.
 */
export function behindOther(passage: Passage, [from, to]: Range): number {
  const { items, lexicon } = passage;
  const { words, sets } = lexicon;
  const holder = behindField(passage, [from, to]);
  if (holder > from) return holder;
  const second = secondPerson(passage, [from, to]);
  if (second > from) return second;
  if (to - from < 3 || isGiven(passage, from)) return from;
  const preposition = foldedAt(items, from - 1);
  const led = sets.stops.has(preposition) && sets.links.has(preposition);
  // "le ministre grec des *Finances* Jean Morel"
  const held =
    words.subjectAfterOblique === true &&
    sets.links.has(preposition) &&
    hasOfficeBefore(passage, from - 1);
  if (words.caseAlone !== true && !held) return from;
  // "губернатор *Взморья* Олег Котов": another case than that of the given name behind it.
  const oblique =
    isRole(preposition, lexicon) &&
    lexicon.genitives?.given.has(foldedAt(items, from + 1)) === true &&
    lexicon.endings.name.some((ending) => items[from]?.folded.endsWith(ending));
  const least =
    held || oblique || led || items[from]?.acronym === true || isBehindNoun(passage, from) ? 1 : 2;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (items[at]?.capital !== true) return from;
    if (at >= from + least && isGiven(passage, at)) return at;
  }
  return from;
}

/** "v pořadu Otázky Karla Dvorského *Petr Lipa*": behind whoever the phrase before is called after, a given name in its first form with its family's; else the start of the run. */
function secondPerson(passage: Passage, [from, to]: Range): number {
  const { items, lexicon } = passage;
  if (lexicon.words.caseAlone !== true || to - from < 2 * FULL_NAME) return from;
  const first = items.findIndex(
    (_, at) => at >= from && at < to - FULL_NAME && isGiven(passage, at),
  );
  if (first < 0) return from;
  for (let at = first + FULL_NAME; at < to - 1; at += 1)
    if (lexicon.genitives?.given.has(foldedAt(items, at)) === true) return at;
  return from;
}

/** "minister van *Buitenlandse Zaken* Vos": where what is left behind the words that offices are of is a name; else the start of the run. */
function behindField({ items, lexicon }: Passage, [from, to]: Range): number {
  const isField = (at: number): boolean => lexicon.sets.officeFields.has(foldedAt(items, at));
  // "Sociale Zaken en *Werkgelegenheid* Mieke Bos"
  const office = isRole(foldedAt(items, from - 2), lexicon) || isField(from - 2);
  if (!office || !lexicon.sets.links.has(foldedAt(items, from - 1))) return from;
  let name = from;
  while (name < to && isField(name)) name += 1;
  const words = items.slice(name, to).filter(({ capital }) => capital).length;
  return words > 0 && words <= FULL_NAME ? name : from;
}

/** True where an office stands before the preposition at `at`, with or without an adjective between them. */
function hasOfficeBefore({ items, lexicon }: Passage, at: number): boolean {
  const before = [items[at - 1], items[at - 2]];
  return before.some((item) => item?.capital === false && isRole(item.folded, lexicon));
}

/** "ředitel okresu *Motyčín* Karel Nový": behind a noun that is no office a capital tells which one. */
function isBehindNoun({ items, lexicon }: Passage, at: number): boolean {
  const before = items[at - 1];
  if (before?.word !== true || before.capital || isRole(before.folded, lexicon)) return false;
  const { stops, links, between, articles, courtesy } = lexicon.sets;
  const small = [stops, links, between, articles, courtesy].some((set) => set.has(before.folded));
  return !small && lexicon.cues.match(items, at - 1) === null;
}

/** True for a word that is known as somebody's given name, in whatever case. */
function isGiven({ items, lexicon: { sets, genitives, endings } }: Passage, at: number): boolean {
  const folded = foldedAt(items, at);
  const known = (word: string): boolean => sets.womensNames.has(word) || sets.mensNames.has(word);
  return (
    isGivenName(folded, genitives) ||
    known(folded) ||
    endings.name.some((ending) => folded.endsWith(ending) && known(folded.slice(0, -ending.length)))
  );
}
