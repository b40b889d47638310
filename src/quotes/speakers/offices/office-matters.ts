import { isOfficeOrTitle, type Lexicon } from '../../words/lexicon';
import { complementOf, isLetters, isOfOtherBody, type OfficeWord } from './office-complements';
import { sameRoleWord } from '../people/people';
import { isShortFor } from '../names/short-forms';

/** What an office is of, by the words that tell it from another of its name, folded: "*Health* Minister", "mayor of *Lakeside*". */
export interface OfficeMatters {
  /** Fields and bodies. */
  readonly fields: readonly string[];
  readonly places: readonly string[];
  /** See `complementOf`. */
  readonly complement: readonly OfficeWord[];
}

/** True for a word that any office of a kind may have: an office, a title, a kind of body, a small word, "deputy", letters. */
function tellsNothing(item: OfficeWord, lexicon: Lexicon): boolean {
  const { folded, word, capital } = item;
  const { institutions, placeHeads, deputies, articles, stops, links, firms } = lexicon.sets;
  if (!word || isOfficeOrTitle(folded, lexicon) || (capital && isLetters(item))) return true;
  return [institutions, placeHeads, deputies, articles, stops, links, firms].some((set) =>
    set.has(folded),
  );
}

/** fa "مدیر *مدرسه*": straight behind its office, where nothing but the order tells of what that is, a kind of body tells one from another. */
function isBodyBehind(
  words: readonly OfficeWord[],
  at: number,
  head: number,
  { sets, words: { complementLast, verbFirst } }: Lexicon,
): boolean {
  if (complementLast !== true && verbFirst !== true) return false;
  return at === head + 1 && head >= 0 && sets.institutions.has(words[at]?.folded ?? '');
}

/** ar "محافظ *الجبل*": a noun with its article straight behind an office without one. */
function isOwner(
  words: readonly OfficeWord[],
  at: number,
  head: number,
  { definitePrefixes, sets }: Lexicon,
): boolean {
  const definite = (place: number): boolean =>
    definitePrefixes.some((article) => words[place]?.folded.startsWith(article));
  return (
    at === head + 1 &&
    head >= 0 &&
    definite(at) &&
    !definite(head) &&
    !sets.officeFields.has(words[at]?.folded ?? '')
  );
}

/**
 * What the words of an office tell it is of: portfolios wherever they stand; else a name behind the office that a small
 * word leads to ("ministre de la *Santé*"), or that no list has as a grade of it ("Gubernur *Selat*", not "Direktur *Utama*").
 */
export function mattersOf(words: readonly OfficeWord[], lexicon: Lexicon): OfficeMatters {
  const { portfolios, places, officeFields, demonyms, links } = lexicon.sets;
  const head = words.findIndex(({ folded }) => isOfficeOrTitle(folded, lexicon));
  const fields: string[] = [];
  const found: string[] = [];
  let linked = false;
  for (const [at, word] of words.entries()) {
    const { folded, capital } = word;
    if (at > head && links.has(folded)) linked = true;
    const field = portfolios.has(folded) || isBodyBehind(words, at, head, lexicon);
    if (!field && tellsNothing(word, lexicon)) continue;
    const grade = officeFields.has(folded) || demonyms.has(folded);
    const named = capital && (at > head ? linked || !grade : at > 0 && !grade);
    if (places.has(folded)) found.push(folded);
    else if (field || named || isOwner(words, at, head, lexicon)) fields.push(folded);
  }
  return { fields, places: found, complement: complementOf(words, lexicon) };
}

/** True where both are told and share nothing. */
function differ(one: readonly string[], other: readonly string[], lexicon: Lexicon): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((word) => other.some((own) => sameRoleWord(word, own, lexicon)));
}

/** "Gubernur *Sulsel*" of "Sulawesi Selatan". */
function isShort(one: OfficeMatters, other: OfficeMatters): boolean {
  const whole = [...other.places, ...other.fields];
  return [...one.fields, ...one.places].some((word) => isShortFor(word, whole));
}

/** True for offices of the same name that two people have: the *Health* Minister is not the *Agriculture* Minister. */
export function isOfAnotherMatter(
  one: OfficeMatters,
  other: OfficeMatters,
  lexicon: Lexicon,
): boolean {
  const apart =
    differ(one.fields, other.fields, lexicon) ||
    differ(one.places, other.places, lexicon) ||
    isOfOtherBody(one.complement, other.complement, lexicon);
  return apart && !isShort(one, other) && !isShort(other, one);
}
