import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { skipParenthesis } from './appositions';
import { CASELESS, FIGURE, isTime, JOINS_NAME, pronounAt } from './mentions';
import { isAbbreviation } from './phrase-signs';

/** Words that a noun phrase may have before it is taken for something else. */
const LONGEST_PHRASE = 22;

/** True for the sign at the end of a title: "Dato*'* Hasan". */
function isGlottal(items: readonly Item[], at: number, { sets }: Lexicon): boolean {
  const title = items[at - 1];
  const written = /^['’]$/u.test(items[at]?.folded ?? '') && title?.end === items[at]?.start;
  return written && sets.courtesy.has(title?.folded ?? '') && items[at + 1]?.word === true;
}

/** How many words may lead from an article to the name: "a pescadora Dalva". */
const NAME_REACH = 5;

/** True at a role, or where a name follows after a few words none of which is a small one. */
function opensName(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  if (isRole(items[from]?.folded ?? '', lexicon)) return true;
  for (let at = from; at < from + NAME_REACH; at += 1) {
    const item = items[at];
    if (item?.word !== true) return false;
    if (item.capital) return true;
    if (lexicon.sets.stops.has(item.folded) && !lexicon.sets.links.has(item.folded)) return false;
  }
  return false;
}

/** Portuguese "a" is a preposition and an article: before a name or a role it is the article. */
export function isArticle(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  return (
    lexicon.sets.articles.has(items[at]?.folded ?? '') &&
    items[at + 1]?.word === true &&
    opensName(items, at + 1, lexicon)
  );
}

/** True for a word that ends a noun phrase: preposition, conjunction, day, complementiser. */
export function isStop(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (item === undefined) return true;
  const { sets } = lexicon;
  if (isArticle(items, at, lexicon)) return false;
  // "یکی *از* شاهدان": one of them.
  if (sets.partitives.has(item.folded) && sets.articles.has(items[at - 1]?.folded ?? ''))
    return false;
  if (item.capital && sets.months.has(item.folded)) return isTime(items, at, lexicon);
  return (
    (sets.stops.has(item.folded) && !(item.capital && item.folded.length > 3)) ||
    isTime(items, at, lexicon) ||
    lexicon.complementisers.match(items, at) !== null
  );
}

/** True for `der Sender „Silverbird“`: a short name in marks behind an article or a noun. */
export function isMarkedName(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const before = items[at - 1];
  if (items[at]?.markedName !== true || before?.word !== true) return false;
  const next = items[at + 1];
  const subject = next?.capital === true || isRole(next?.folded ?? '', lexicon);
  return (
    before.capital ||
    // "mówi *„Kurierowi”* Jan Lis"
    (lexicon.words.freeOrder === true &&
      subject &&
      lexicon.cues.match(items, at - 1)?.value.kind === 'verb') ||
    lexicon.sets.articles.has(before.folded) ||
    lexicon.sets.addresseeArticles.has(before.folded) ||
    lexicon.sets.addressees.has(before.folded) ||
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

/** True for an article, no part of a genitive, behind a noun in small letters. */
function opensNext(items: readonly Item[], at: number, { sets }: Lexicon): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || before?.word !== true || item.capital) return false;
  return (
    sets.articles.has(item.folded) &&
    // Norwegian "forsvareren *hans*, advokat Per Lie": at its end it opens nothing.
    items[at + 1]?.word === true &&
    !sets.links.has(item.folded) &&
    !sets.links.has(before.folded) &&
    !sets.articles.has(before.folded)
  );
}

/** Letters of a word that has a number behind it in an office: "RT 05". */
const LONGEST_NUMBERED = 3;

/** True for a small word behind a name that nothing else of the phrase may follow. */
function endsName(items: readonly Item[], from: number, at: number, lexicon: Lexicon): boolean {
  if (lexicon.words.headFirst !== true || items[at]?.capital !== false) return false;
  // "Ketua RW *07* Rini Kusuma"
  const numbered = (items[at - 1]?.folded.length ?? 0) <= LONGEST_NUMBERED;
  if (FIGURE.test(items[at]?.folded ?? '') && numbered) return false;
  // A sentence begins with a capital: that alone makes no name.
  const first = items[from];
  const name = first?.capital === true && !isRole(first.folded, lexicon);
  return name && items[at - 1]?.capital === true && at - from > (from === 0 ? 1 : 0);
}

/** End of the noun phrase that begins at `from`: the first item that can't belong to it. */
export function phraseEnd(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): number {
  let at = from;
  const furthest = Math.min(limit, from + LONGEST_PHRASE);
  while (at < furthest) {
    const item = items[at];
    if (item === undefined) break;
    if (item.quote !== null) {
      if (isNickname(items, at) || (at > from && isMarkedName(items, at, lexicon))) {
        at += 1;
        continue;
      }
      break;
    }
    if (!item.word) {
      if (
        isAbbreviation(items, at) ||
        isGlottal(items, at, lexicon) ||
        JOINS_NAME.test(item.folded)
      ) {
        at += 1;
        continue;
      }
      const after = skipParenthesis(items, at);
      if (after !== null && at > from && after <= limit) {
        // "(SPD)" and "(34)" belong to the name before them.
        at = after;
        continue;
      }
      break;
    }
    if (lexicon.sets.links.has(item.folded) && at > from) {
      const next = items[at + 1];
      if (lexicon.sets.occasions.has(next?.folded ?? '')) break;
      // "nach Angaben der Firma den Abbau …": an article of another case begins the next phrase.
      if (lexicon.sets.addresseeArticles.has(item.folded) && items[at - 1]?.capital === true) break;
      if (
        next?.word !== true ||
        at + 1 >= limit ||
        (isStop(items, at + 1, lexicon) && !lexicon.sets.articles.has(next.folded))
      )
        break;
      at += 1;
      continue;
    }
    // "Laut Karla Voss bleibt der Hafen …": a small word before an article is the verb.
    const before = items[at - 1];
    const verb =
      lexicon.words.verbSecond === true || lexicon.sets.articles.has(items[at + 1]?.folded ?? '');
    if (
      at > from &&
      verb &&
      !item.capital &&
      before?.capital === true &&
      !lexicon.sets.articles.has(before.folded) &&
      !isRole(item.folded, lexicon)
    )
      break;
    if (at > from && isStop(items, at, lexicon)) break;
    if (endsName(items, from, at, lexicon)) break;
    // "esta querella *el acusado*": an article behind a noun begins the next phrase.
    if (at > from && opensNext(items, at, lexicon)) break;
    // A capital makes a name of a pronoun's look-alike: Vietnamese "Trần Đức Anh".
    if (at > from && !item.capital && pronounAt(items, at, lexicon) !== null) break;
    // Without capitals a determiner is the sign of the next noun phrase: "X *این طرح* را …".
    if (at > from && lexicon.sets.articles.has(item.folded) && CASELESS.test(item.folded)) break;
    // "según el *escrito* de acusación": what has the form of a verb is a noun behind an article.
    const noun =
      lexicon.words.relativeThat === true && lexicon.sets.articles.has(before?.folded ?? '');
    if (
      at > from &&
      !noun &&
      lexicon.cues.match(items, at, lexicon.words.proclitics) !== null &&
      !item.capital &&
      !isRole(item.folded, lexicon)
    )
      break;
    at += 1;
  }
  return at;
}
