import type { Item, Passage, Range } from '../../passage';
import { tellsInCompound } from '../cues/compound-sources';
import type { Cue } from '../cues/cues';
import { isRole } from '../../words/lexicon';
import { type Mention, phraseAt } from '../phrases/mentions';
import { isGivenName } from '../../../languages/names/first-forms';
import { isOfficeAndName } from '../../speakers/offices/roles';
import { authorOf } from '../subjects/documents';
import { readObject } from '../subjects/subjects';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** The mention of a reporting word that carries its own speaker: "ujarnya". */
export function selfMention({ from, to }: Pick<Cue, 'from' | 'to'>): Mention {
  return { from, to, kind: 'self', agreement: 'any', apposition: null, led: false };
}

/** Words of a name beside its office. */
const LONGEST_NAME = 5;

/**
 * Where a source ends that no comma parts from what is said: behind the name in "Według Anny Zawady
 * *most wymaga* …", for languages of `accordingWithoutComma`; else `highest`.
 */
function sourceEnd(passage: Passage, from: number, highest: number): number {
  const { items, lexicon } = passage;
  const { sets, endings, words } = lexicon;
  const name = endOfGivenName(passage, from);
  if (name !== null && name < highest) return name;
  if (words.accordingWithoutComma !== true) return highest;
  for (let at = from; at < highest; at += 1) {
    const item = items[at];
    const next = items[at + 1];
    if (item === undefined || item.quote !== null || /^[,;:]$/.test(item.folded)) return highest;
    // "podle hasičů *byl* dům zavřený"
    if (at > from && sets.predicates.has(item.folded)) return at;
    if (at > from && isBehindSource(passage, at)) return at;
    if (!item.capital || next?.word !== true || next.capital || sets.links.has(next.folded))
      continue;
    const adjective = hasEnding(item.folded, endings.complement);
    const named = items[at - 1]?.capital === true || item.acronym || (at === from && !adjective);
    // "podle Petra Zimy *vláda* neuspěla": behind a full name an office is whom the clause is about.
    const full =
      items[at - 1]?.capital === true && isGivenName(foldedAt(items, at - 1), lexicon.genitives);
    if (named && (full || !isRole(next.folded, lexicon))) return at + 1;
  }
  return highest;
}

/** A word that ends in a vowel may be in the genitive. */
const OPEN_END = /[aeiouyáéíóúýąęěů]$/u;

/** "Według policji *mężczyzna* jechał …", "Podle hasičů *most* praskl": behind a source in its case a word that is in none. */
function isBehindSource({ items, lexicon }: Passage, at: number): boolean {
  const { sets, endings, sourceForms } = lexicon;
  const item = items[at];
  if (item?.word !== true || item.capital) return false;
  const { folded } = item;
  if (!sourceForms.has(foldedAt(items, at - 1)) || sourceForms.has(folded)) return false;
  if (sets.stops.has(folded) || sets.links.has(folded) || hasEnding(folded, endings.complement))
    return false;
  return isRole(folded, lexicon) || !OPEN_END.test(folded);
}

/**
 * "به گفته *مریم کاویان* سد بزرگ شهر …": in a script without capitals, where a name of given and family name ends
 * that no comma and no office parts from what is said; null where none opens the source.
 */
export function endOfGivenName({ items, lexicon }: Passage, from: number): number | null {
  const { sets, words } = lexicon;
  const { fullName } = words;
  if (fullName === undefined || items[from]?.capital === true) return null;
  let at = from;
  while (sets.givenNames.has(foldedAt(items, at))) at += 1;
  if (at === from) return null;
  const end = Math.max(at + 1, from + fullName);
  const name = items.slice(from, end);
  const small = ({ folded, word }: Item): boolean =>
    !word || sets.stops.has(folded) || sets.links.has(folded) || isRole(folded, lexicon);
  if (name.length < fullName || name.some(small)) return null;
  const next = items[end];
  // "*علی رستمی* مدیرکل …": the office goes with the name.
  return next?.word !== true || sets.links.has(next.folded) || isRole(next.folded, lexicon)
    ? null
    : end;
}

/** Words that may tell more of the noun of telling: "nach *ersten vorläufigen* Erkenntnissen". */
const MOST_ADJECTIVES = 2;

/** "nach ersten Erkenntnissen *der Polizei*": behind a noun of telling whose it is; else `from`. */
function behindTellingNoun(
  { items, lexicon: { sets, accordingNouns } }: Passage,
  cue: Cue,
  from: number,
): number {
  if (!sets.accordingWeak.has(foldedAt(items, cue.from))) return from;
  for (let at = from; at <= from + MOST_ADJECTIVES; at += 1) {
    const item = items[at];
    if (item?.word !== true) return from;
    if (!item.capital) continue;
    const next = foldedAt(items, at + 1);
    const owned =
      sets.links.has(next) && sets.articles.has(next) && !sets.addresseeArticles.has(next);
    return accordingNouns.includes(item.folded) && owned ? at + 1 : from;
  }
  return from;
}

/**
 * "По словам Ветрова, *Утопия принимает* условия, кроме …", "За словами Ветрова, *президент Утопії Олег Котов у
 * п'ятницю провів* …": a name that goes on in small letters which are neither office nor link.
 */
function opensClause({ items, lexicon }: Passage, from: number, to: number): boolean {
  if (lexicon.words.noArticles !== true) return false;
  const { links, stops, times, articles } = lexicon.sets;
  for (let at = from; at < to - 1; at += 1) {
    if (items[at]?.capital !== true) continue;
    const timed = stops.has(foldedAt(items, at + 1)) && times.has(foldedAt(items, at + 2));
    const next = items[timed ? at + 3 : at + 1];
    if (next?.word !== true || next.capital || isRole(next.folded, lexicon)) continue;
    if (![links, stops, times, articles].some((set) => set.has(next.folded))) return true;
  }
  return false;
}

/**
 * "Segundo Ana Duarte, *o porto foi alargado*, com novos empregos": no office, and behind it no clause
 * could begin, so that the commas hold the clause itself.
 */
function leadsOn({ items, lexicon }: Passage, [start, end]: Range): boolean {
  const { articles, stops } = lexicon.sets;
  const behind = foldedAt(items, end + 1);
  return (
    articles.has(foldedAt(items, start)) &&
    stops.has(behind) &&
    !articles.has(behind) &&
    items.slice(start, end).every((item) => !isRole(item.folded, lexicon))
  );
}

/** Where whoever is named begins behind an "according to": behind a preposition, small words, and the verb of telling once more. */
function sourceStart(passage: Passage, cue: Cue): number {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  const link = items[cue.to];
  // "aldus *Van* den Broek": with a capital it opens the name.
  const behindLink =
    link !== undefined &&
    sets.links.has(link.folded) &&
    !sets.articles.has(link.folded) &&
    !(link.capital && sets.linkers.has(link.folded));
  let from = behindLink ? cue.to + 1 : cue.to;
  const skipped = (at: number): boolean =>
    sets.between.has(foldedAt(items, at)) || sets.openingNegations.has(foldedAt(items, at));
  while (skipped(from)) from += 1;
  // "según explicó X"
  const verb = lexicon.cues.match(items, from);
  if (verb?.value.kind === 'verb' && items[from]?.capital === false) from += verb.length;
  return behindTellingNoun(passage, cue, from);
}

/** True where what follows a source behind a comma is rather the sentence than who that is. */
function isSentence(passage: Passage, cue: Cue, { from, to, apposition }: Mention): boolean {
  const { items, lexicon } = passage;
  if (apposition === null) return false;
  const [start, end] = apposition;
  // "Menurut Ahok, pemberian pangkat itu berlebihan.": nothing closes it.
  if (cue.from === 0 && items[end]?.folded !== ',') return true;
  const inside = items.slice(start, end);
  // "According to a poll of Ohio voters, Jane Doe leads the field": more words than a name has, and no office.
  const clause =
    items[start]?.capital === true &&
    inside.filter((item) => item.word).length > LONGEST_NAME &&
    inside.every((item) => !isRole(item.folded, lexicon));
  if (clause || leadsOn(passage, apposition) || opensClause(passage, start, end)) return true;
  // "Conforme a dona do barco, Rosa estava no cais": so it is behind words without a name.
  const named = items.slice(from, to).some((item) => item.capital);
  const cased = inside.some((item) => item.capital);
  return !named && cased && !isOfficeAndName(passage, apposition);
}

/** The noun phrase of an "according to", behind a "von"; "nach ihren Angaben" stands for who spoke last. */
export function readSource(passage: Passage, cue: Cue, highest: number): Mention | null {
  const { items, lexicon } = passage;
  const { sets } = lexicon;
  if (sets.possessives.has(foldedAt(items, cue.to))) {
    const noun = items[cue.to + 1];
    if (noun !== undefined && hasEnding(noun.folded, lexicon.accordingNouns))
      return selfMention({ ...cue, to: cue.to + 2 });
  }
  // "laut „Welt“ soll er …"
  const marked = items[cue.to]?.markedName === true;
  if (marked || tellsInCompound(passage, cue.to)) return phraseAt(cue.to, cue.to + 1);
  const from = sourceStart(passage, cue);
  const limit = sourceEnd(passage, from, highest);
  const read = readObject(passage, from, limit);
  if (read === null) return null;
  const source = authorOf(passage, read, limit);
  return isSentence(passage, cue, source) ? { ...source, apposition: null } : source;
}
