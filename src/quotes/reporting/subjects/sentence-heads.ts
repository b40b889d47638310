import { FULL_NAME } from '../../../languages/names/full-name';
import type { Item, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import { isParticiple } from '../cues/cues';
import { isParticipleWithObject } from '../clauses/participles';
import { isTime, type Mention } from '../phrases/mentions';
import { isResident, opensDescription } from './offices-at-head';
import { behindOpening } from '../clauses/openings';
import { readLeft } from './subjects';
import { readInitial, readSetOff } from './initial-subjects';
import { foldedAt } from '../../words/tokens';
import { INSERTS, SEMICOLON } from '../../words/signs';
import { beginsLikeVerb } from '../../words/verb-forms';

/**
 * "X, secretary of the council led by President Y, Jane Doe said" without its second comma: a name
 * that stands beside the role of a prepositional phrase is not the subject; the sentence's head is.
 * True where `left`, the name before the verb, stands so; `lowest` is where the sentence begins in `items`.
 */
export function isBesideOblique(passage: Passage, left: Mention, lowest: number): boolean {
  const { items, lexicon } = passage;
  if (items[left.from - 1]?.folded !== ',') return false;
  let role = false;
  for (let at = left.from - 2; at > lowest; at -= 1) {
    const item = items[at];
    if (item?.word !== true) return false;
    if (isRole(item.folded, lexicon)) role = true;
    else if (lexicon.sets.stops.has(item.folded)) {
      const head = readInitial(passage, lowest, at);
      // "*Tujuh* tahun menjadi sopir, Rini mengaku": words of its own, with no comma behind them, are no name there.
      const opens = head !== null && !head.led && head.to < at && items[head.to]?.folded === ',';
      return role && opens && lexicon.words.noArticles === true;
    }
  }
  return false;
}

/**
 * True for "Szef portu po wizycie w Utopii, *Słowacji i Turcji* zapewnił", where the names before the
 * verb close a list behind a preposition, in a language whose commas stand in lists alone and between clauses.
 */
export function closesList(
  { items, lexicon: { words, sets } }: Passage,
  { from, to }: Mention,
  lowest: number,
): boolean {
  if (words.closingComma !== true || items[from - 1]?.folded !== ',') return false;
  const joins = ({ folded }: Item): boolean => sets.coordinators.has(folded);
  const names = items.slice(from, to);
  if (!names.some(joins) || !names.every((one) => one.capital || joins(one))) return false;
  let at = from - 1;
  while (at > lowest && (items[at]?.folded === ',' || items[at]?.capital === true)) at -= 1;
  return at < from - 2 && sets.stops.has(foldedAt(items, at));
}

/** True for "*Menyinggung* harga beras": a word with the prefix of a verb before one in small letters, and no name. */
function opensWithVerb({ items, lexicon }: Passage, at: number): boolean {
  const { folded = '' } = items[at] ?? {};
  const next = items[at + 1];
  if (next?.word !== true || next.capital || lexicon.sets.givenNames.has(folded)) return false;
  return beginsLikeVerb(folded, lexicon);
}

/**
 * "*Sentencing Holm*, Judge Jane Doe said": a participle with its object, unless two commas and no more set off what stands
 * between it and the verb: "*Sterling Cooper*, the agency, said".
 */
function opensWithParticiple(passage: Passage, { from, to }: Mention, verb: number): boolean {
  const { items, lexicon } = passage;
  // "*Quoting* Lind": a verb of saying is passed over.
  const object = isParticiple(foldedAt(items, from - 1), lexicon);
  if (!object && !isParticipleWithObject(passage, [from, to])) return false;
  const commas = items.slice(to, verb).filter(({ folded }) => folded === ',').length;
  return commas !== 2 || items[verb - 1]?.folded !== ',';
}

/** What parts a phrase from the verb behind it. */
const PARTS: ReadonlySet<string> = new Set([...INSERTS, ...SEMICOLON]);

/**
 * "*Anna Lis*, szefowa portu, w rozmowie z redaktorem Fali wyjaśniła": the full name at a sentence's head, where nothing but
 * a phrase behind a preposition, which a comma parts from it, stands before the verb: "*Anna Lis*, która go broni, po rozprawie
 * powiedziała". Null where none does.
 *
 * @param end where the phrase behind the preposition ends at the latest
 * @param lowest where the sentence begins in `items`
 */
export function readApart(passage: Passage, end: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.caseAlone !== true) return null;
  let comma = end - 1;
  while (comma > lowest && items[comma]?.word === true) comma -= 1;
  const opener = foldedAt(items, comma + 1);
  if (items[comma]?.folded !== ',' || !lexicon.sets.stops.has(opener)) return null;
  if (lexicon.sets.coordinators.has(opener)) return null;
  const head = readInitial(passage, lowest, comma);
  const closes = head?.to === comma || items[head?.to ?? 0]?.folded === ',';
  if (head === null || head.led || !closes || head.to - head.from < FULL_NAME) return null;
  const [given, family] = items.slice(head.to - FULL_NAME, head.to);
  const named = given?.capital === true && family?.capital === true;
  const office = isRole(foldedAt(items, head.from), lexicon);
  const alone = items.slice(head.from, head.to).every(({ capital }) => capital);
  return alone || (office && named) ? head : null;
}

/**
 * "*Тренер Олег Котов* после матча в Соленске с местным «Портом» (3:5) заметил, что …": the full name at a sentence's head,
 * parted from a verb with a clause behind it by phrases without a comma or another verb of saying. Null where none is.
 */
export function readFarHead(
  passage: Passage,
  verb: Pick<Mention, 'from' | 'to'>,
  lowest: number,
): Mention | null {
  const { items, lexicon } = passage;
  const that = lexicon.complementisers.match(items, verb.to + 1) !== null;
  if (lexicon.words.caseAlone !== true || items[verb.to]?.folded !== ',' || !that) return null;
  const head = readInitial(passage, lowest, verb.from);
  if (head === null || head.led || head.apposition !== null) return null;
  const names = items.slice(head.from, head.to).filter(({ capital }) => capital);
  if (names.length < FULL_NAME || !lexicon.sets.stops.has(foldedAt(items, head.to))) return null;
  for (let at = head.to; at < verb.from; at += 1)
    if (PARTS.has(foldedAt(items, at)) || lexicon.cues.match(items, at) !== null) return null;
  return head;
}

/**
 * "*X*, one of the traders, said" and "*X*, a trader said": the name that a sentence begins with, where
 * nothing but insertions and roles stand between it and the verb. `verb` and `lowest`, where the sentence
 * begins, are places in `items`. Null where another word may be the subject.
 */
export function readSentenceHead(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const head = readSetOff(passage, lowest, verb);
  if (head === null || items[head.from]?.capital !== true) return null;
  // "*Tak cuma bansos*, bendahara negara mengklaim": what it is not names nobody.
  if (lexicon.sets.negations.has(foldedAt(items, head.from))) return null;
  // "*Menyinggung harga beras*, Bupati kembali menegaskan": nor does a verb that opens a clause.
  if (opensWithVerb(passage, head.from)) return null;
  if (opensWithParticiple(passage, head, verb)) return null;
  if (items[verb - 1]?.folded === ',') return head;
  if (isClosedBefore(passage, head, verb)) return head;
  // "*The bridge*, the mayor said": at the head of a sentence an article has a capital, and names nobody.
  const article = lexicon.sets.articles.has(foldedAt(items, head.from));
  const thing = article && !items.slice(head.from + 1, head.to).some(({ capital }) => capital);
  if (thing && !isRole(foldedAt(items, head.from + 1), lexicon)) return null;
  const rest = readLeft(passage, verb, lowest);
  if (isRole(foldedAt(items, head.from), lexicon))
    return isHolder(passage, head, rest) ? { ...head, apposition: [rest.from, rest.to] } : null;
  if (isResident(passage, head.to + 1, verb)) return { ...head, apposition: [head.to + 1, verb] };
  const office = rest !== null && !rest.led && rest.from === head.to + 1;
  // "Questionado, o deputado X respondeu": one word at the head, and a name behind the role.
  const named = rest !== null && items.slice(rest.from, rest.to).some((item) => item.capital);
  // "Sumarni, *salah satu* pengunjung Pantai Kapela mengatakan"
  const alone = named && head.to - head.from === 1 && !opensDescription(passage, head.to + 1);
  const opens = office && startsWithOffice(passage, rest) && !alone;
  return opens ? { ...head, apposition: [rest.from, rest.to] } : null;
}

/** Words that tell more of somebody between two commas. */
const LONGEST_ASIDE = 8;

/** True for "Rini Kusuma, kepala pasar, *dalam jumpa pers di Kapela* mengatakan": behind an insertion and its comma nothing but where or when it was said stands before the verb. */
function isClosedBefore(
  passage: Passage,
  { from, to, apposition }: Mention,
  verb: number,
): boolean {
  const { items, lexicon } = passage;
  const { stops, links, relatives } = lexicon.sets;
  if (lexicon.words.headFirst !== true) return false;
  // "Wulan Sari, *siswi kelas sebelas*, saat ditemui mengatakan": or behind a few words that no list has.
  const last = items.findLastIndex(({ folded }, at) => at < verb && folded === ',');
  const plain = to - from >= FULL_NAME && last > to && last - to <= LONGEST_ASIDE ? last : verb;
  const close = apposition?.[1] ?? plain;
  if (items[close]?.folded !== ',') return false;
  if (!items.slice(from, to).every(({ capital }) => capital)) return false;
  if (items.slice(to + 1, close).some(({ word }) => !word)) return false;
  const opener = foldedAt(items, close + 1);
  const small = stops.has(opener) && !links.has(opener) && !relatives.has(opener);
  if (!small && !isTime(passage, close + 1)) return false;
  return items.slice(close + 1, verb).every(({ word, quote }) => word && quote === null);
}

/** True for "Kapolres Kapela, *AKBP Rini Kusuma* mengatakan": who holds the office before the comma, and no second comma. */
function isHolder(
  { items, lexicon }: Passage,
  head: Mention,
  rest: Mention | null,
): rest is Mention {
  if (lexicon.words.headFirst !== true || rest === null) return false;
  const close = rest.from === head.to + 1 && rest.apposition === null && !rest.led;
  // "Pengarah Pasar, *Dato' Ahmad bin Rosli* berkata"
  const named = items
    .slice(rest.from, rest.to)
    .every(({ capital, word, folded }) => capital || !word || lexicon.sets.linkers.has(folded));
  const first = foldedAt(items, rest.from);
  const ranked = lexicon.sets.courtesy.has(first) || lexicon.ranks.match(items, rest.from) !== null;
  return close && named && (ranked || !isRole(first, lexicon));
}

/** True for "a trader" and "GM of the works": a role, with or without its article. */
function startsWithOffice({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  const { articles, links } = lexicon.sets;
  let at = from;
  while (at < to - 1 && (articles.has(foldedAt(items, at)) || links.has(foldedAt(items, at))))
    at += 1;
  return isRole(foldedAt(items, at), lexicon);
}

/** The phrase at a sentence's head; behind a clause or phrase that opens it: "While past mayors have …, *X* has …". */
export function readMainSubject(passage: Passage, from: number, end: number): Mention | null {
  const head = readInitial(passage, from, end);
  if (head !== null && !head.led) return head;
  const opened = behindOpening(passage, from, end);
  return opened === null ? head : readInitial(passage, opened, end);
}
