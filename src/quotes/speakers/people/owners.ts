import { FULL_NAME } from '../../../languages/names/full-name';
import { VOWELS } from '../../../languages/world/vowels';
import type { Name, Span } from '../../../reading/reading';
import type { Item } from '../../frames';
import type { Mention } from '../../reporting/phrases/mentions';
import { isRole, type Lexicon } from '../../words/lexicon';
import { isDeclinedOffice } from '../../words/offices-in-case';
import { isDeclinedGiven } from '../names/declined-names';
import type { SpeakerPhrase } from '../offices/name-and-role';
import type { NameIndex } from './people';
import { hasEnding, isGenitive } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** True for "salah satu": an article and a partitive that open a phrase of one among several. */
export function isOneOf(items: readonly Item[], from: number, { sets }: Lexicon): boolean {
  return sets.articles.has(foldedAt(items, from)) && sets.partitives.has(foldedAt(items, from + 1));
}

/** "salah satu murid *Tio*": behind one of several a name that the text has had tells whose they are. */
export function isOwner(
  items: readonly Item[],
  { from, to, apposition }: Mention,
  { name }: SpeakerPhrase,
  { alone, byWord }: NameIndex,
  lexicon: Lexicon,
): boolean {
  if (lexicon.words.headFirst !== true || apposition !== null || !isOneOf(items, from, lexicon))
    return false;
  if (name === null || name[1] !== to || to - name[0] !== 1) return false;
  const word = foldedAt(items, name[0]);
  const start = items[from]?.start ?? 0;
  return [alone.get(word), byWord.get(word)?.[0]].some(
    (run) => run !== undefined && run.start < start,
  );
}

/** True where a phrase begins with an office that serves one person, or with a noun of kin: "*pengacara* X", "*istri* X". */
export function servesAnother(items: readonly Item[], from: number, { sets }: Lexicon): boolean {
  const first = items[sets.articles.has(foldedAt(items, from)) ? from + 1 : from];
  return sets.servants.has(first?.folded ?? '') || sets.kin.has(first?.folded ?? '');
}

/**
 * "*seorang penasihat Presiden* Rini Kusuma": one of those who serve a person with an office is not that person;
 * without "one of" it may be ("Juru Bicara Presiden X"), and so may whose name stands right behind ("seorang pengacara X").
 */
export function isServant(
  items: readonly Item[],
  { from, apposition }: Mention,
  { name }: SpeakerPhrase,
  lexicon: Lexicon,
): boolean {
  const { articles, definite, courtesy } = lexicon.sets;
  const article = foldedAt(items, from);
  if (lexicon.words.headFirst !== true || apposition !== null || name === null) return false;
  if (!articles.has(article) || definite.has(article)) return false;
  if (!servesAnother(items, from, lexicon)) return false;
  return items
    .slice(from + 2, name[0])
    .some(({ folded, capital }) => capital && isRole(folded, lexicon) && !courtesy.has(folded));
}

/** Words of a phrase that asks for a case: "на основании слов". */
const LONGEST_ASKING = 4;

/** True for "*Zdaniem* meteorolog Anny Wierzby", "*Podle* ministryně Aleny Dubové": what cites somebody straight before them asks for the case of the name. */
function isAskedFor(items: readonly Item[], from: number, { cues }: Lexicon): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_ASKING); at -= 1) {
    const cue = cues.match(items, at);
    const cites = cue?.value.kind === 'according' || cue?.value.citing === true;
    if (cites && cue?.length === from - at) return true;
  }
  return false;
}

/**
 * "*Адвокат* Ирины Долговой *заявил*", "*Adwokat* Ireny Długosz": behind an office in its first form a full name in another
 * case, with which the phrase ends, tells whose the office is.
 */
export function isOwnerInCase(
  items: readonly Item[],
  { from, to, apposition }: Mention,
  { name, role }: SpeakerPhrase,
  lexicon: Lexicon,
): boolean {
  if (lexicon.words.caseAlone !== true || apposition !== null) return false;
  if (name === null || name[1] !== to || name[1] - name[0] < FULL_NAME) return false;
  if (role === null || role[0] !== from || role[1] !== name[0]) return false;
  const office = foldedAt(items, from);
  if (!isRole(office, lexicon) || isDeclinedOffice(office, lexicon)) return false;
  return isDeclinedGiven(foldedAt(items, name[0]), lexicon) && !isAskedFor(items, from, lexicon);
}

/** Letters of an institution's short form; longer ones may be a surname in capitals. */
const LONGEST_LETTERS = 5;

/** "ЧС", "РФ", "PK": letters that make no syllable. */
const CONSONANTS = new RegExp(`^[^\\P{L}${VOWELS}]+$`, 'u');

/** True for letters that stand for an institution or a land: "ТАСС", "PK". */
export function isLetters({ acronym, folded }: Pick<Item, 'acronym' | 'folded'>): boolean {
  return acronym || CONSONANTS.test(folded);
}

/** True for "Пентагон" and "Пентагон*у*": an institution of the language's list, whatever its case. */
function isListedBody(folded: string, { sets, endings }: Lexicon): boolean {
  if (sets.organisations.has(folded)) return true;
  const stem = folded.slice(0, -1);
  if (!endings.name.includes(folded.slice(-1))) return false;
  return sets.organisations.has(stem);
}

/**
 * True for "источник на месте *ЧС*", "rzecznik *PK*", "представник *Пентагону*", "голова українського *Мінпорту*": behind an
 * office, in a language whose cases tell whose it is, one word that is an institution, or that stands behind the
 * adjective of one, names nobody.
 */
export function isEmployer(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const word = items[from];
  if (lexicon.words.caseAlone !== true || word === undefined || to - from !== 1) return false;
  if (isLetters(word)) return word.folded.length <= LONGEST_LETTERS;
  const before = items[from - 1];
  const adjective =
    before?.word === true &&
    !before.capital &&
    !isRole(before.folded, lexicon) &&
    hasEnding(before.folded, lexicon.endings.obliqueAdjective);
  return adjective || isListedBody(word.folded, lexicon);
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
export function endOfOwner(
  items: readonly Item[],
  {
    name,
    outer: [from, to],
  }: Pick<SpeakerPhrase, 'name'> & { readonly outer: readonly [number, number] },
  lexicon: Lexicon,
): number | null {
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

/** True for "Jane Doe's lawyers": somebody's people or body, which shares the words of a name and is not who bears it. */
export function isOwned(name: string, { words: { ownerTail } }: Lexicon): boolean {
  if (ownerTail === undefined) return false;
  const words = name.replaceAll('’', "'").split(' ');
  return words.slice(0, -1).some((word) => word.endsWith(ownerTail));
}

/** True for what makes an owner of the name before it, and something that is theirs: "'s lawyers", ja "さんの弁護士". */
function isOwnerTail(rest: string, ownerTail: string, { sets, words }: Lexicon): boolean {
  const tail = rest.replace('’', "'");
  if (tail.startsWith(ownerTail)) return tail.length > ownerTail.length;
  if (words.unspaced !== true) return false;
  const title = [...sets.courtesy].find((one) => tail.startsWith(one + ownerTail));
  return title !== undefined && tail.length > title.length + ownerTail.length;
}

/** True for "*Doe's* lawyers": whose name the phrase at `span` begins with is not who they are. */
export function ownsRest(
  { type, mentions }: Name,
  span: Span,
  { text, lexicon }: { readonly text: string; readonly lexicon: Lexicon },
): boolean {
  const { ownerTail } = lexicon.words;
  if (type !== 'person' || ownerTail === undefined) return false;
  return mentions.some(
    ([from, to]) => from >= span.start && isOwnerTail(text.slice(to, span.end), ownerTail, lexicon),
  );
}
