import type { Item, Passage, Range } from '../../passage';
import { NAME_PARTICLES } from '../../../languages/world/name-particles';
import { isRole, type Lexicon } from '../../words/lexicon';
import { isAddress, namesAddressee } from '../../reporting/phrases/addressees';
import { isNickname } from '../../reporting/phrases/noun-phrases';
import { isTime } from '../../reporting/phrases/mentions';
import { behindWhomTold } from '../../reporting/clauses/openings';
import { opensWithDeed } from '../../reporting/clauses/participles';
import { behindOther } from './behind-other';
import { beforeCases, beforeObject, beforePlace, behindPlace } from './name-ends';
import { foldedAt, type Token } from '../../words/tokens';
import { hasEnding } from '../../words/word-endings';

/** A run of name words as it stands somewhere in the text. */
export interface NameRun extends Passage {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly text: string;
  readonly words: readonly string[];
}

/** A capitalised article or particle inside a sentence opens a name: "Premier *De* Wit", "*La* Rochelle", "*Van* den Broek". */
function isNameArticle(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  if (at === 0 || items[at]?.capital !== true) return false;
  const folded = foldedAt(items, at);
  const { articles, linkers } = lexicon.sets;
  if (!articles.has(folded) && !linkers.has(folded) && !NAME_PARTICLES.has(folded)) return false;
  const inner = items[at + 1]?.capital === false && linkers.has(foldedAt(items, at + 1));
  const name = inner ? at + 2 : at + 1;
  return items[name]?.capital === true && isNameWord(passage, name);
}

/** In letters, of a name that ends as a word with the suffix does: "Sonya", "Tatjanya". */
const LONGEST_SUFFIXED_NAME = 8;

/** True for "Anne Le *Maire*", "M. Le *Maire*": behind an article with a capital, and a word with one, an office is a name. */
function isBehindArticle({ items, lexicon: { sets, capitalNouns } }: Passage, at: number): boolean {
  const article = items[at - 1];
  if (capitalNouns || at <= 2 || article?.capital !== true || !sets.articles.has(article.folded))
    return false;
  const titled = items[at - 2]?.folded === '.' && sets.courtesy.has(foldedAt(items, at - 3));
  return items[titled ? at - 3 : at - 2]?.capital === true;
}

/** True behind the stop of a marked sentence: "“Q”. *Ungkap* Rini". */
function isBehindStop(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.folded === '.' && (items[at - 2]?.quote ?? null) !== null;
}

function isNameWord(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  const item = items[at];
  if (item?.word !== true || !item.capital) return false;
  // "řekla *vlna.cz* Eva Nová", "řekl Jan Novák *České* televizi": who was told it.
  if (lexicon.words.caseAlone === true && isAddress(item)) return false;
  if (namesAddressee(passage, at)) return false;
  const { sets } = lexicon;
  // "*Menurut* Rini", "“Q.” *Pungkas* Rini": a reporting word has a capital at the head of its sentence.
  const opens = at === 0 || (items[at - 1]?.quote ?? null) !== null || isBehindStop(items, at);
  if (opens && lexicon.cues.match(items, at) !== null) return false;
  // "*Ответ* Орлова: Q", "Meiers *Antwort*: Q"
  const nouns = at === 0 || lexicon.capitalNouns;
  if (nouns && lexicon.tellingNouns.match(items, at) !== null) return false;
  // "*Visiting* Delby, Mayor Farrow said": so has a participle.
  if (at === 0 && opensWithDeed(passage)) return false;
  // "*Ylelle* Opettajien liitto kertoo": so has whom it is told.
  if (at < behindWhomTold(passage)) return false;
  // "*Ранее* Котов": so has an adverb, in languages whose small words are no names as well (en "Will", "May").
  const adverb = lexicon.words.caseAlone === true && sets.between.has(item.folded);
  if (opens && adverb) return false;
  // "*Selanjutnya* Rini": so have words with the suffix, which open a sentence.
  const { speakerSuffix } = lexicon.words;
  const suffixed = speakerSuffix !== undefined && item.folded.endsWith(speakerSuffix);
  if (at === 0 && suffixed && item.folded.length > LONGEST_SUFFIXED_NAME) return false;
  // Vietnamese "Ông *Thành*": a word of offices is a name behind a courtesy title.
  const called =
    isBehindArticle(passage, at) ||
    (sets.courtesy.has(foldedAt(items, at - 1)) && isCalled(passage, at));
  return (
    (called || !isRole(item.folded, lexicon)) &&
    !sets.courtesy.has(item.folded) &&
    !hasEnding(item.folded, lexicon.endings.adjectiveTails) &&
    !isTime(passage, at) &&
    !sets.articles.has(item.folded) &&
    (!sets.stops.has(item.folded) || sets.months.has(item.folded)) &&
    !lexicon.pronouns.has(item.folded)
  );
}

/** Letters with stops between them, the last of which is a token of its own: "G.H" of "Yayan *G.H.* Mulyana". */
const INITIALS = /^.(?:\.\p{L})*$/u;

/** Where the initials begin before a surname, or the surname without any: "maire de Galda *J. K. Mabaso*". */
export function withInitials(items: readonly Item[], surname: number): number {
  let at = surname;
  while (
    items[at - 1]?.folded === '.' &&
    items[at - 2]?.capital === true &&
    INITIALS.test(foldedAt(items, at - 2))
  )
    at -= 2;
  return at;
}

/** True for a small word that stands inside names: "von", "bin". */
export function isParticle(folded: string, { sets }: Lexicon): boolean {
  return NAME_PARTICLES.has(folded) || sets.linkers.has(folded);
}

/** True for an article that, right behind a name, opens the noun phrase of somebody else. */
export function opensOther(folded: string, { sets, capitalNouns }: Lexicon): boolean {
  return sets.addresseeArticles.has(folded) || (capitalNouns && sets.articles.has(folded));
}

function isNameParticle(folded: string, second: boolean, lexicon: Lexicon): boolean {
  const { sets } = lexicon;
  // "sagte Karla Voss *der* Deutschen Presse-Agentur": by itself the article of the one spoken to.
  if (!second && opensOther(folded, lexicon)) return false;
  // "granting Norvane *the* licence"
  if (!second && sets.articles.has(folded) && !NAME_PARTICLES.has(folded)) return false;
  if (sets.linkers.has(folded) && !sets.stops.has(folded)) return true;
  // Indonesian "di" is "in", not the "di" of Italian names.
  if (folded.length > 3 || (sets.stops.has(folded) && !sets.links.has(folded))) return false;
  return (
    sets.links.has(folded) || NAME_PARTICLES.has(folded) || (second && sets.articles.has(folded))
  );
}

/** True at the stop of "Ipda *Moch.* Apriyan Hermanto": a given name that is written short; no sentence ends inside a frame. */
function isShortGivenName({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const stop = items[at];
  const name = items[at - 1];
  if (stop?.folded !== '.' || name?.end !== stop.start) return false;
  return items[at + 1]?.capital === true && sets.givenNames.has(name.folded);
}

/** "Karl Brenner *zu* Holts Plänen": what infinitives have before them is a preposition too, where no given name stands before it ("Theodor *zu* Holt"). */
function isTowards({ items, lexicon: { sets, words } }: Passage, at: number): boolean {
  if (items[at]?.folded !== words.infinitive) return false;
  const before = foldedAt(items, at - 1).replace(/^.*-/u, '');
  return !sets.mensNames.has(before) && !sets.womensNames.has(before);
}

/** "Karin Vos *in* Goedemorgen Haven": a preposition that no name has before a capital, but "Karin *in* 't Veld". */
function leadsToPlace({ items, lexicon }: Passage, at: number): boolean {
  const folded = foldedAt(items, at);
  const inside = lexicon.words.verbSecond === true && lexicon.sets.documentPrepositions.has(folded);
  return inside && items[at + 1]?.capital === true && !isParticle(folded, lexicon);
}

/** True for "@name": a name by itself, whatever stands beside it ("pengguna Instagram @nama"). */
function isAccount(item: Item | undefined): boolean {
  return item?.folded.startsWith('@') === true && item.word;
}

/**
 * True for the end of "Nguyễn Văn *Thành*", where "thành" is in offices too: a capital straight behind the
 * words of a name that are of one syllable each, and no further word of the office ("*Thành* phố").
 */
function isCalled({ items, lexicon }: Passage, at: number): boolean {
  // "Amirul *Hakim*": an office that people are called by, behind another word of a name.
  const called = items[at]?.capital === true && lexicon.sets.givenNames.has(items[at].folded);
  // "Gede *Putra* Astika": or between a given name and another word.
  const given = lexicon.sets.givenNames.has(foldedAt(items, at - 1));
  if (called && isRole(foldedAt(items, at), lexicon))
    return given || items[at + 1]?.capital !== true;
  const syllables = (lexicon.words.fullName ?? 0) > SHORTEST_SYLLABLES;
  const next = items[at + 1];
  const goesOn = next?.capital === false && isRole(next.folded, lexicon);
  return syllables && items[at]?.capital === true && isRole(items[at].folded, lexicon) && !goesOn;
}

/** Names of more words than this have one syllable a word. */
const SHORTEST_SYLLABLES = 2;

/** "Channel North*'s* “Harbour” Jane Doe": whose the marked name is. */
function isOwner(item: Item | undefined, { words: { ownerTail } }: Lexicon): boolean {
  return ownerTail !== undefined && item?.folded.endsWith(ownerTail) === true;
}

/** Runs of capitalised words that can be names, with the small words inside them ("Ursula von der Leyen"). */
export function nameRuns(passage: Passage, start: number, end: number): [number, number][] {
  const { items, lexicon } = passage;
  const runs: [number, number][] = [];
  let at = start;
  while (at < end) {
    if (!isNameWord(passage, at) && !isNameArticle(passage, at)) {
      at += 1;
      continue;
    }
    const from = at;
    let to = at + 1;
    while (!isAccount(items[from])) {
      let next = to;
      // "J.", "G.H." and small name words may stand inside.
      if (items[next]?.folded === '.' && INITIALS.test(foldedAt(items, next - 1))) next += 1;
      else if (isShortGivenName(passage, next)) next += 1;
      // "Thabo *“Shoes”* Mabaso"
      else if (next + 1 < end && isNickname(items, next) && !isOwner(items[next - 1], lexicon))
        next += 1;
      let small = 0;
      while (
        small < 2 &&
        next < end &&
        !isTowards(passage, next) &&
        items[next]?.capital === false &&
        !leadsToPlace(passage, next) &&
        isNameParticle(foldedAt(items, next), small > 0, lexicon)
      ) {
        next += 1;
        small += 1;
      }
      const pronoun = items[next]?.capital === true && lexicon.pronouns.has(foldedAt(items, next));
      // "Karsten Voss von der *Universität* Kiel": behind small words what somebody works for.
      if (small > 1 && lexicon.sets.institutions.has(foldedAt(items, next))) break;
      // Vietnamese "Anh" is "he" alone, and a name in a name.
      if (isAccount(items[next])) break;
      const word = pronoun || isNameWord(passage, next) || isCalled(passage, next);
      // "Anne *Le* Gall"
      const article = !lexicon.capitalNouns && isNameArticle(passage, next);
      if (next < end && (word || article)) to = next + 1;
      else break;
    }
    const given = Math.max(behindOther(passage, [from, to]), behindPlace(passage, [from, to]));
    if (given > from) runs.push([from, given]);
    const cased = beforeCases(passage, [given, to]);
    const own = beforeObject(passage, [given, cased]);
    runs.push([given, beforePlace(passage, [given, own])]);
    at = to;
  }
  return runs;
}

/** Where the name begins behind an institution's acronym ("Sopir *TransJakarta* X"), if a name is left behind it. */
export function behindAcronyms(
  { items, lexicon: { sets } }: Passage<Token>,
  [start, end]: Range,
  short: ReadonlySet<string>,
): number {
  let at = start;
  // "AKBP *BUDI* SANTOSO": a text that sets names in capitals.
  const isBody = (item: Token | undefined): boolean =>
    item?.acronym === true && !sets.givenNames.has(item.folded);
  while (at < end && isBody(items[at])) at += 1;
  const alone = at === end - 1 && short.has(foldedAt(items, at));
  return end - at > 1 || alone ? at : start;
}

/** "Anna Lind, Paul Morris and *Tom Berry*, who …": the last full name of a list of three or more that ends at an item, or null. */
export function lastOfList(passage: Passage, end: number): Range | null {
  const { items, lexicon } = passage;
  const last = nameRuns(passage, 0, end).at(-1);
  // Of two, both may be meant.
  if (last?.[1] !== end || items[last[0] - 1]?.folded !== ',') return null;
  const and = items.findLastIndex(
    ({ folded }, at) => at >= last[0] && at < end && lexicon.sets.coordinators.has(folded),
  );
  return and > last[0] && end - and > 2 ? [and + 1, end] : null;
}
