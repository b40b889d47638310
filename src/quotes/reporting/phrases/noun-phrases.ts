import type { Item, Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { isTime } from './mentions';
import { SHORTEST_STEM, hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** How many words may lead from an article to the name: "a pescadora Dalva". */
const NAME_REACH = 5;

/** True at a role, or where a name follows after a few words none of which is a small one. */
function opensName({ items, lexicon }: Passage, from: number): boolean {
  if (isRole(foldedAt(items, from), lexicon)) return true;
  for (let at = from; at < from + NAME_REACH; at += 1) {
    const item = items[at];
    if (item?.word !== true) return false;
    if (item.capital) return true;
    if (lexicon.sets.stops.has(item.folded) && !lexicon.sets.links.has(item.folded)) return false;
  }
  return false;
}

/** Portuguese "a" is a preposition and an article: before a name or a role it is the article. */
export function isArticle(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  return (
    lexicon.sets.articles.has(foldedAt(items, at)) &&
    items[at + 1]?.word === true &&
    opensName(passage, at + 1)
  );
}

/** True at "bị" of "bị cáo": a noun that begins like a word that ends noun phrases. */
export function opensStopNoun({ items, lexicon }: Passage, at: number): boolean {
  return lexicon.words.stopNouns !== undefined && lexicon.stopNouns.match(items, at) !== null;
}

/** "people *familiar* with the talks": an adjective behind its noun, with the preposition that it leads to. */
function isPostpositive({ items, lexicon: { sets } }: Passage, at: number): boolean {
  if (!sets.postpositives.has(foldedAt(items, at))) return false;
  const [before, next] = [items[at - 1], foldedAt(items, at + 1)];
  const behindNoun = before?.word === true && !sets.articles.has(before.folded);
  return behindNoun && (sets.stops.has(next) || sets.links.has(next));
}

/** True for a word that ends a noun phrase: preposition, conjunction, day, complementiser. */
export function isStop(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  const item = items[at];
  if (item === undefined) return true;
  const { sets } = lexicon;
  if (isArticle(passage, at) || opensStopNoun(passage, at)) return false;
  // "یکی *از* شاهدان": one of them.
  if (sets.partitives.has(item.folded) && sets.articles.has(foldedAt(items, at - 1))) return false;
  if (item.capital && sets.months.has(item.folded)) return isTime(passage, at);
  // "zei *Van* den Broek": inside a sentence a particle with a capital opens a name.
  const particle = item.capital && sets.linkers.has(item.folded) && !sets.articles.has(item.folded);
  if (particle && at > 0) return false;
  return (
    (sets.stops.has(item.folded) && !(item.capital && at > 0 && item.folded.length > 3)) ||
    isPostpositive(passage, at) ||
    isTime(passage, at) ||
    lexicon.complementisers.match(items, at) !== null
  );
}

/** True for "het *Deense* leger": behind its article an adjective of a place, which a language writes with a capital. */
export function isOfPlace(
  { items, lexicon: { sets, endings, capitalNouns } }: Passage,
  at: number,
): boolean {
  const adjective = items[at];
  // Where every noun has a capital it may be one: "die *Anwohner* wissen".
  if (adjective?.capital !== true || capitalNouns) return false;
  if (!sets.articles.has(foldedAt(items, at - 1))) return false;
  return hasEnding(adjective.folded, endings.ofPlace);
}

/** "sagte *der Ministerin*", "sagte *der Zeitung*": an article of a man's subject before a noun that is feminine. */
function isOfFeminine(noun: Item | undefined, lexicon: Lexicon): boolean {
  if (noun?.capital !== true) return false;
  const { folded } = noun;
  const { womensRoles, feminine } = lexicon.genders;
  // "der Alpenverein" only ends so.
  const woman = womensRoles.some(
    (end) => folded.endsWith(end) && isRole(folded.slice(0, -end.length), lexicon),
  );
  return woman || hasEnding(folded, feminine);
}

/** True where an article, or the adjective or noun behind it, is in a case that no subject has: "sagte *dem* Sender", "sagte *der Deutschen* Zeitung", "sagte *der Ministerin*". */
export function opensOblique({ items, lexicon }: Passage, at: number): boolean {
  const { sets, endings } = lexicon;
  const article = foldedAt(items, at);
  if (sets.addresseeArticles.has(article)) return true;
  const next = items[at + 1];
  if (!sets.nominative.has(article) || next?.word !== true) return false;
  if (isOfFeminine(next, lexicon)) return true;
  return (
    items[at + 2]?.capital === true &&
    hasEnding(next.folded, endings.obliqueAdjective, SHORTEST_STEM)
  );
}

/** True for `der Sender „Silverbird“`: a short name in marks behind an article or a noun. */
export function isMarkedName({ items, lexicon }: Passage, at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.markedName !== true || before?.word !== true) return false;
  const next = items[at + 1];
  const subject = next?.capital === true || isRole(next?.folded ?? '', lexicon);
  return (
    before.capital ||
    // "قالت منظمة *«أطباء بلا قيود»* إن C"
    (lexicon.definitePrefixes.length > 0 && lexicon.sets.institutions.has(before.folded)) ||
    // "агентство *«Волна»*"
    (lexicon.words.noArticles === true && isRole(before.folded, lexicon)) ||
    // "директор института *«Волна»* Иван Котов", "в интервью *«Порту»* министр Иван Котов"
    (lexicon.words.noArticles === true &&
      subject &&
      !lexicon.sets.stops.has(before.folded) &&
      lexicon.cues.match(items, at - 1) === null) ||
    // "mówi *„Kurierowi”* Jan Lis"
    (lexicon.words.caseAlone === true &&
      subject &&
      lexicon.cues.match(items, at - 1)?.value.kind === 'verb') ||
    lexicon.sets.articles.has(before.folded) ||
    // "racconta al «Corriere» il pescatore X"
    (lexicon.words.subjectAfterOblique === true && lexicon.sets.stops.has(before.folded))
  );
}

/** True for `Dwayne “The Rock” Johnson`: a short marked stretch inside a name. */
export function isNickname(items: readonly Item[], at: number): boolean {
  const quote = items[at]?.quote;
  return (
    quote !== null &&
    quote !== undefined &&
    quote.to - quote.from < 25 &&
    items[at - 1]?.capital === true &&
    items[at + 1]?.capital === true
  );
}
