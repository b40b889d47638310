import type { Passage } from '../../passage';
import { appositionAt } from '../phrases/appositions';
import { isOfficeOrTitle, isRole } from '../../words/lexicon';
import { FIGURE, type Mention } from '../phrases/mentions';
import { isStop } from '../phrases/noun-phrases';
import { behindAddressee } from '../phrases/addressees';
import { readRight } from './subjects';
import { COMMA, SENTENCE_END } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** Prepositional phrases of one word that may stand between a verb and its subject: "napsal v pondělí na blogu *X*". */
const MOST_OBLIQUES = 2;

/** The subject behind prepositional phrases and days, in a language without a fixed place for it. */
export function readPastObliques(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.subjectAfterOblique === true) return readPastAddressee(passage, from, limit);
  if (lexicon.words.lateSubject !== true) return null;
  const gerund = readPastGerund(passage, from, limit);
  if (gerund !== null) return gerund;
  const near = readPastShort(passage, from, limit);
  const first = items[near?.from ?? limit];
  const word = first?.folded ?? '';
  const opens =
    first?.capital === true || isOfficeOrTitle(word, lexicon) || lexicon.sets.articles.has(word);
  // "заявил по итогам *встречи* в столице министр X": a noun that is none's office goes on with the phrase before it.
  return (opens ? near : null) ?? readClauseEnd(passage, from, limit) ?? near;
}

/** "сказал*, открывая ярмарку,* директор музея X": the subject behind what it did meanwhile, which commas part from the verb. */
function readPastGerund(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const folded = foldedAt(items, from + 1);
  const opens = hasEnding(folded, lexicon.endings.gerund);
  if (items[from]?.folded !== ',' || !opens) return null;
  const comma = items.findIndex((item, at) => at > from + 1 && at < limit && item.folded === ',');
  const subject = items[comma + 1];
  if (comma < 0 || !(subject?.capital === true || isRole(subject?.folded ?? '', lexicon)))
    return null;
  return readRight(passage, comma + 1, limit);
}

/** The same behind phrases of one word each. */
function readPastShort(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const { stops, times } = lexicon.sets;
  let at = behindAddressee(passage, from);
  for (let skipped = 0; skipped < MOST_OBLIQUES; skipped += 1) {
    if (stops.has(foldedAt(items, at)) && items[at + 1]?.word === true) at += 2;
    else if (times.has(foldedAt(items, at))) at += 1;
    else break;
    // "uvedla pro *Rádio Vlna* policejní mluvčí X"
    at = behindOutlet(passage, at);
    // "na platformie *X* trener Olaf Mróz": a name before an office belongs to the phrase before it.
    const role = items[at + 1];
    const placed = items[at]?.capital === true && role?.capital === false;
    if (placed && isRole(role.folded, lexicon)) at += 1;
    const mention = readRight(passage, at, limit);
    if (mention !== null) return mention;
  }
  return null;
}

/** Where the other capitals of a name behind a preposition end before an office; else `at`. */
function behindOutlet({ items, lexicon }: Passage, at: number): number {
  if (items[at - 1]?.capital !== true) return at;
  let end = at;
  // "w TVS *1* rzecznik rządu X"
  while (items[end]?.capital === true || FIGURE.test(foldedAt(items, end))) end += 1;
  const office = items.slice(end, end + 2).some(({ folded }) => isRole(folded, lexicon));
  return office && items[end]?.word === true ? end : at;
}

/**
 * The subject that closes a clause behind its verb and other phrases, in a language without a fixed
 * place for it: "Jak řekl v rozhovoru pro deník Vlna *trenér Karel Zima*, …".
 */
export function readClauseEnd(passage: Passage, verb: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const { words, sets } = lexicon;
  if (words.lateSubject !== true && words.subjectAfterOblique !== true) return null;
  let end = verb;
  for (; end < limit; end += 1) {
    const sign = foldedAt(items, end);
    if (COMMA.has(sign) || SENTENCE_END.has(sign)) break;
  }
  if ((items[end] ?? null) === null) return null;
  // "uvedl dnes ve zprávě předseda Jan Novák *(ABC)*"
  if (items[end - 1]?.folded === ')' && items[end - 3]?.folded === '(') end -= 3;
  if (items[end - 1]?.capital !== true) return null;
  let from = end - 1;
  for (; from > verb; from -= 1) {
    const before = items[from - 1];
    if (before?.word !== true || isStop(passage, from - 1)) break;
    // "pro deník *Vlna* trenér Karel Zima": a capital before a small letter is of another phrase.
    if (before.capital && items[from]?.capital !== true) break;
    if (sets.articles.has(before.folded) || sets.times.has(before.folded)) break;
  }
  if (words.noArticles === true && sets.stops.has(foldedAt(items, from - 1))) {
    // "řekl v Motyčíně *trenér Karel Zima*": behind what a preposition leads to an office opens the subject.
    const office = items.findIndex(
      ({ folded }, at) => at > from && at < end && isRole(folded, lexicon),
    );
    // "řekl v pořadu *Vlna*"
    if (office < 0) return null;
    from = office;
  }
  const mention = from > verb ? readRight(passage, from, end) : null;
  // "ο δήμαρχος Πλαγιάς*, Πέτρος Δούκας,* …": who holds the office stands behind the comma.
  if (mention?.kind !== 'phrase' || mention.apposition !== null) return mention;
  return { ...mention, apposition: appositionAt(passage, end, limit) };
}

/** Items of what tells when or where between two commas, and how many of them stand behind a verb. */
const LONGEST_INSERTION = 16;
const MOST_INSERTIONS = 4;

/**
 * ro "a spus*, miercuri, la finalul ședinței,* primarul X": behind commas that set apart when and where it was said; null
 * where none do, or what stands there is of another kind.
 */
function behindInsertions({ items, lexicon }: Passage, from: number, limit: number): number | null {
  const { stops, times } = lexicon.sets;
  let at = from;
  while (times.has(foldedAt(items, at)) || FIGURE.test(foldedAt(items, at))) at += 1;
  for (let passed = 0; passed < MOST_INSERTIONS && COMMA.has(foldedAt(items, at)); passed += 1) {
    const first = foldedAt(items, at + 1);
    const tells = times.has(first) || FIGURE.test(first) || stops.has(first);
    if (!tells || lexicon.sets.relatives.has(first) || lexicon.sets.coordinators.has(first))
      return passed === 0 ? null : at + 1;
    const close = items.findIndex(
      ({ word, folded }, place) => place > at && !(word || FIGURE.test(folded)),
    );
    const closed = close > 0 && close < limit && close - at <= LONGEST_INSERTION;
    if (!closed || !COMMA.has(foldedAt(items, close))) return null;
    at = close;
  }
  return null;
}

/** The phrase at a place, where it names somebody or tells an office or a body. */
function readNamed(passage: Passage, at: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const { institutions } = lexicon.sets;
  const mention = readRight(passage, at, limit);
  const named = items
    .slice(mention?.from, mention?.to)
    .some(({ capital, folded }) => capital || isRole(folded, lexicon) || institutions.has(folded));
  return mention?.kind === 'phrase' && named ? mention : null;
}

/** How many items prepositional phrases between a verb and its subject may have. */
const LONGEST_OBLIQUE = 20;

/** True where a subject may stand behind a comma: before what tells where or when, and before whoever may speak; not where another clause begins, "en una nota, *añadiendo* que …". */
function mayFollow({ items, lexicon }: Passage, comma: number): boolean {
  const { stops, times, articles } = lexicon.sets;
  const next = items[comma + 1];
  const first = next?.folded ?? '';
  if (stops.has(first) || times.has(first) || articles.has(first)) return true;
  // "en su blog *Ana Ruiz, consejera de Puertos*": without an article, who or what the name before the comma is.
  const named = items[comma - 1]?.capital === true;
  return !named && (next?.capital === true || isRole(first, lexicon));
}

/** The subject behind whom it is said to or where: an article or an office opens it, and it names somebody. */
function readPastAddressee(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const { stops, links, articles, times, between, callNames } = lexicon.sets;
  const subject = behindInsertions(passage, from, limit);
  if (subject !== null) return readNamed(passage, subject, limit);
  // "*el lunes* a mediodía la empresa": a day with its article.
  const day = articles.has(foldedAt(items, from)) && times.has(foldedAt(items, from + 1));
  let begin = day ? from + 2 : from;
  // "είπε *αρχικά* στην κάμερα του Σταθμού ο προπονητής": an adverb before whom it is said to.
  while (between.has(foldedAt(items, begin)) && !stops.has(foldedAt(items, begin))) begin += 1;
  const first = foldedAt(items, begin);
  if (!stops.has(first) && !links.has(first)) return null;
  const furthest = Math.min(limit, begin + LONGEST_OBLIQUE);
  let apart = false;
  for (let at = begin + 2; at < furthest; at += 1) {
    const item = items[at];
    // "δήλωσε στο Πρακτορείο, *ο δήμαρχος X*": a comma behind whom it is said to.
    if (item?.folded === ',') {
      if (!mayFollow(passage, at)) return null;
      apart = true;
      continue;
    }
    if (item === undefined || (!item.word && item.quote === null)) return null;
    const before = foldedAt(items, at - 1);
    const small = stops.has(before) || links.has(before) || articles.has(before);
    // Spanish "del" is article and "of".
    const article = articles.has(item.folded) && !links.has(item.folded);
    const behind = apart && items[at - 1]?.folded === ',' && item.capital;
    // ro "a scris pe Facebook *Carol Ravan*": a full name behind that of an outlet.
    const given = item.capital && items[at + 1]?.capital === true && callNames.has(item.folded);
    const outlet = given && items[at - 1]?.capital === true;
    const opens = article || behind || outlet || isRole(item.folded, lexicon);
    if (!opens || small) continue;
    const mention = readNamed(passage, at, limit);
    if (mention !== null) return mention;
  }
  return null;
}
