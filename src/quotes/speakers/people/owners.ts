import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import type { Name } from '../../../reading/reading';
import { type Mention, spanOf } from '../../reporting/phrases/mentions';
import { isRole, type Lexicon } from '../../words/lexicon';
import { isDeclinedOffice } from '../../words/offices-in-case';
import { isDeclinedGiven } from '../names/declined-names';
import type { SpeakerPhrase } from '../offices/name-and-role';
import type { NameIndex } from './people';
import { isGenitive } from '../../words/word-endings';
import { fold, foldedAt } from '../../words/tokens';

/** A phrase that names somebody, and what is known of the names in it: "Jane Doe's lawyer", "the Doe aide". */
export interface OwnedPhrase extends Passage, Pick<SpeakerPhrase, 'name' | 'role'> {
  readonly text: string;
  readonly mention: Mention;
  /** The part that names somebody, half-open: the phrase, or the insertion beside it. */
  readonly outer: Range;
  /** The person whom the list of names has among its words; null where it has none. */
  readonly listed: Name | null;
  readonly index: NameIndex;
}

/** What tells, each in some languages, that a name in a phrase is whose somebody is and not who they are. */
const WAYS: readonly ((phrase: OwnedPhrase) => boolean)[] = [
  isOfOneKnown,
  isOfOfficer,
  isToldByCase,
  isToldByEnding,
  isToldByTail,
  isToldByOrder,
];

/** Whether the name in a phrase is not who speaks, but whose lawyer, aide or mother that is. */
export function namesOwner(phrase: OwnedPhrase): boolean {
  return WAYS.some((tells) => tells(phrase));
}

/** True for "salah satu": an article and a partitive that open a phrase of one among several. */
export function isOneOf({ items, lexicon: { sets } }: Passage, from: number): boolean {
  return sets.articles.has(foldedAt(items, from)) && sets.partitives.has(foldedAt(items, from + 1));
}

/** "salah satu murid *Tio*": behind one of several a name that the text has had. */
function isOfOneKnown(owned: OwnedPhrase): boolean {
  const { items, mention, name, index, lexicon } = owned;
  const { from, to, apposition } = mention;
  if (lexicon.words.headFirst !== true || apposition !== null || !isOneOf(owned, from))
    return false;
  if (name === null || name[1] !== to || to - name[0] !== 1) return false;
  const word = foldedAt(items, name[0]);
  const start = items[from]?.start ?? 0;
  return [index.alone.get(word), index.byWord.get(word)?.[0]].some(
    (run) => run !== undefined && run.start < start,
  );
}

/** True where a phrase begins with an office that serves one person, or with a noun of kin: "*pengacara* X", "*istri* X". */
export function servesAnother({ items, lexicon: { sets } }: Passage, from: number): boolean {
  const first = items[sets.articles.has(foldedAt(items, from)) ? from + 1 : from];
  return sets.servants.has(first?.folded ?? '') || sets.kin.has(first?.folded ?? '');
}

/**
 * "*seorang penasihat Presiden* Rini Kusuma": one of those who serve a person with an office is not that person;
 * without "one of" it may be ("Juru Bicara Presiden X"), and so may whose name stands right behind ("seorang pengacara X").
 */
function isOfOfficer(owned: OwnedPhrase): boolean {
  const { items, mention, name, lexicon } = owned;
  const { from, apposition } = mention;
  const { articles, definite, courtesy } = lexicon.sets;
  const article = foldedAt(items, from);
  if (lexicon.words.headFirst !== true || apposition !== null || name === null) return false;
  if (!articles.has(article) || definite.has(article)) return false;
  if (!servesAnother(owned, from)) return false;
  return items
    .slice(from + 2, name[0])
    .some(({ folded, capital }) => capital && isRole(folded, lexicon) && !courtesy.has(folded));
}

/** Words of a phrase that asks for a case: "на основании слов". */
const LONGEST_ASKING = 4;

/** True for "*Zdaniem* meteorolog Anny Wierzby", "*Podle* ministryně Aleny Dubové": what cites somebody straight before them asks for the case of the name. */
function isAskedFor({ items, lexicon: { cues } }: Passage, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_ASKING); at -= 1) {
    const cue = cues.match(items, at);
    const cites = cue?.value.kind === 'according' || cue?.value.citing === true;
    if (cites && cue?.length === from - at) return true;
  }
  return false;
}

/** "*Адвокат* Ирины Долговой *заявил*", "*Adwokat* Ireny Długosz": behind an office in its first form a full name in another case, with which the phrase ends. */
function isToldByCase(owned: OwnedPhrase): boolean {
  const { items, mention, name, role, lexicon } = owned;
  const { from, to, apposition } = mention;
  if (lexicon.words.caseAlone !== true || apposition !== null) return false;
  if (name === null || name[1] !== to || name[1] - name[0] < FULL_NAME) return false;
  if (role === null || role[0] !== from || role[1] !== name[0]) return false;
  const office = foldedAt(items, from);
  // "*osoba z otoczenia* Anny Wilk"
  const led = items.slice(from, name[0]).some(({ folded }) => lexicon.sets.stops.has(folded));
  const first = isRole(office, lexicon) ? !isDeclinedOffice(office, lexicon) : led;
  if (!first) return false;
  return isDeclinedGiven(foldedAt(items, name[0]), lexicon) && !isAskedFor(owned, from);
}

/** True for hu "szóvivő*je*": an office in the form that tells that it serves whoever stands before it. */
function isPossessed(folded: string, lexicon: Lexicon): boolean {
  return lexicon.endings.ownedNouns.some(
    ([ending, alone]) =>
      folded.endsWith(ending) && isRole(folded.slice(0, -ending.length) + alone, lexicon),
  );
}

/**
 * Where the name ends in sv "Petra *Langs* pressekreterare", fi "ministeri *Lankisen* avustaja", hu "*Láng Petra* szóvivője": an
 * ending tells whose it is, and a noun behind it what; null in a phrase that names who speaks.
 */
function endOfOwner({ items, name, outer, lexicon }: OwnedPhrase): number | null {
  const [from, to] = outer;
  const { sets, words, endings, capitalNouns } = lexicon;
  if (words.roleAfterName !== true && endings.genitive.length === 0) return null;
  const names = (at: number): boolean =>
    items[at]?.capital === true && !(capitalNouns && isRole(foldedAt(items, at), lexicon));
  const head = from + (sets.articles.has(foldedAt(items, from)) ? 1 : 0);
  const run = items.findIndex((_, at) => at >= head && !names(at));
  const end = name?.[1] ?? (run < 0 ? to : run);
  const noun = items[end];
  if (noun?.word !== true || end >= to || names(end) || !names(end - 1)) return null;
  if (words.roleAfterName === true)
    return isPossessed(foldedAt(items, to - 1), lexicon) ? end : null;
  // Where every noun has a capital, only an office is sure to be no name.
  if (capitalNouns && !isRole(noun.folded, lexicon)) return null;
  const { stops, links, between, articles, times, coordinators, courtesy } = sets;
  const small = [stops, links, between, articles, times, coordinators, courtesy];
  if (small.some((set) => set.has(noun.folded))) return null;
  return isGenitive(foldedAt(items, end - 1), endings) ? end : null;
}

/** "Petra *Langs* advokat", "*Kerns* advokat": a person of the list, with whom the owner's name ends. */
function isToldByEnding(phrase: OwnedPhrase): boolean {
  const { items, outer, listed } = phrase;
  const end = listed === null ? null : endOfOwner(phrase);
  if (listed === null || end === null) return false;
  const owner = spanOf(items, outer[0], end);
  return listed.mentions.some(([from, to]) => from >= owner.start && to <= owner.end);
}

/** "*Doe's* lawyers", ja "ドウ*さんの*弁護士": where nobody else is named. */
function isToldByTail(phrase: OwnedPhrase): boolean {
  return phrase.name === null && ownsRest(phrase);
}

/** True for "*Doe's* lawyer Ann Bell": behind the name of the list what makes an owner of it, and something that is theirs. */
export function ownsRest({
  text,
  items,
  outer,
  listed,
  lexicon,
}: Omit<OwnedPhrase, 'name' | 'role' | 'mention' | 'index'>): boolean {
  const { ownerTail, unspaced } = lexicon.words;
  if (listed === null || ownerTail === undefined) return false;
  const { start, end } = spanOf(items, ...outer);
  // In a script without spaces a courtesy title may stand between.
  const titles = unspaced === true ? ['', ...lexicon.sets.courtesy] : [''];
  return listed.mentions.some(([from, to]) => {
    const rest = text.slice(to, end).replace('’', "'");
    const tail = titles.find((title) => rest.startsWith(title + ownerTail));
    return from >= start && tail !== undefined && rest.length > tail.length + ownerTail.length;
  });
}

/** True for the name of whoever is called by their owner's: "Jane Doe's lawyers", which shares the words of a name and is not who bears it. */
export function hasOwner(name: string, { words: { ownerTail } }: Lexicon): boolean {
  if (ownerTail === undefined) return false;
  const words = name.replaceAll('’', "'").split(' ');
  return words.slice(0, -1).some((word) => word.endsWith(ownerTail));
}

/** "the *Doe* aide", "*Doe* supporters": names, and straight behind them an office in small letters that closes the phrase, where no office of the bearer's stands. */
function isToldByOrder({ items, name, outer, listed, lexicon }: OwnedPhrase): boolean {
  const [from, to] = outer;
  const { articles } = lexicon.sets;
  const office = items[to - 1];
  if (name !== null || listed === null || isRole(fold(listed.name), lexicon)) return false;
  // hu "Lind Anna *polgármester*", sv "Karin Holm *talesperson* på …": what stands behind a name its bearer is.
  const { roleAfterName, verbSecond } = lexicon.words;
  if (roleAfterName === true || verbSecond === true || office?.capital !== false) return false;
  const first = articles.has(foldedAt(items, from)) ? from + 1 : from;
  const named = items
    .slice(first, to - 1)
    .every(({ capital, folded }) => capital && !articles.has(folded));
  return named && first < to - 1 && isRole(office.folded, lexicon);
}
