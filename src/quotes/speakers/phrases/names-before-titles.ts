import type { Item, Passage, Range } from '../../passage';
import { opensLikeName } from '../../reporting/phrases/likely-speakers';
import { isOfficeOrTitle, isRole, namesBeforeVerbs } from '../../words/lexicon';
import { JOINS_NAME } from '../../reporting/phrases/mentions';
import type { SpeakerPhrase } from '../offices/name-and-role';
import { bareSubject } from '../names/syllable-names';
import { CLOSES_BRACKET, OPENS_BRACKET } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';
import { endsInKana } from '../../words/verb-forms';

/** Signs of a Japanese name before a title. */
const LONGEST_NAME = 6;

function textBetween(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((item) => item.folded)
    .join('');
}

/** Whether the words before a role are a name: by surname, by script, or a surname alone. */
function looksLikeName({ items, lexicon }: Passage, from: number, to: number): boolean {
  const text = textBetween(items, from, to);
  const { stops, places, anonymousKinds } = lexicon.sets;
  // "市場*関係者*": many a noun is built like a surname.
  if (anonymousKinds.has(foldedAt(items, to))) return false;
  if (items.slice(from, to).some((item) => stops.has(item.folded)) || places.has(text))
    return false;
  const lengths = lexicon.hanSurnames(text);
  if (lexicon.sets.quoteParticles.size === 0)
    return isWholeName(text, lengths, isRole(foldedAt(items, from - 1), lexicon));
  if (lengths.length === 0 || text.length > LONGEST_NAME) return false;
  // "全国たこあげ*連盟*": behind a whole body its members are not named.
  // Its leader is: "松井巌*県警本部長*".
  const led = isRole(foldedAt(items, to + 1), lexicon) && lengths.length > 0;
  if (lexicon.sets.institutionEnds.has(foldedAt(items, to)) && !led) return false;
  // "石川*県*知事", "中央*区*長": where the office is.
  return lengths.includes(text.length) || !lexicon.sets.headSigns.has(text.at(-1) ?? '');
}

/** Signs behind a surname. */
const LONGEST_GIVEN = 2;

/**
 * True for "姚明华" in "副所长*姚明华*主任医师": a surname and what a given name has. Two signs by themselves may be a town
 * before its mayor; behind an office they are a name.
 */
function isWholeName(text: string, surnames: readonly number[], behindOffice: boolean): boolean {
  const fewest = behindOffice ? 2 : 3;
  return surnames.some(
    (length) =>
      text.length >= fewest && text.length > length && text.length - length <= LONGEST_GIVEN,
  );
}

/** Signs of a nickname: "老罗", "小林". */
const LONGEST_NICKNAME = 2;

/** True for "户主*发视频*", "市民*滿意度高達六成*": what follows an office and opens like no name tells what its holder does. */
function isPredicate({ items, lexicon }: Passage, from: number, to: number): boolean {
  if (!namesBeforeVerbs(lexicon) || !isRole(foldedAt(items, from - 1), lexicon)) return false;
  const text = textBetween(items, from, to);
  const foreign = items
    .slice(from, to)
    .some(({ capital, folded }) => capital || JOINS_NAME.has(folded));
  return text.length > LONGEST_NICKNAME && !foreign && !opensLikeName(text, lexicon);
}

/** True between "車いすで暮ら*す*" and "*長*谷部亮": letters that end a word, and signs that begin a name. */
function opensBehindKana(before: Item | undefined, next: Item | undefined): boolean {
  return (
    endsInKana(before?.folded ?? '') &&
    /^[\p{Script=Han}\p{Script=Katakana}]/u.test(next?.folded ?? '')
  );
}

/** How its name is read stands in brackets: "中村花音*(かのん)*さん". */
const LONGEST_READING = 12;

/** True where an office or a courtesy title stands behind the brackets that open at `open`: "朴成洙*（パク・ソンス）外相*". */
function isTitledBehind({ items, lexicon }: Passage, open: number): boolean {
  if (!OPENS_BRACKET.has(foldedAt(items, open))) return false;
  const close = items.findIndex(
    ({ folded }, at) => at > open && at < open + LONGEST_READING && CLOSES_BRACKET.has(folded),
  );
  return close > open && isOfficeOrTitle(foldedAt(items, close + 1), lexicon);
}

/** Signs of a surname and a given name. */
const SHORTEST_FULL = 3;

/** "森岡直也*・*北山大学長": the dot between somebody's full name and the office of a body that it is followed by, or null. */
function dotBeforeBody(
  { items, lexicon }: Passage,
  [from, tail]: Range,
  end: number,
): number | null {
  if (tail === end || lexicon.sets.courtesy.has(foldedAt(items, tail))) return null;
  const dot = items.findIndex(({ folded }, at) => at > from && at < tail && JOINS_NAME.has(folded));
  if (dot < 0) return null;
  const name = textBetween(items, from, dot);
  const body = textBetween(items, dot + 1, tail);
  const full = name.length >= SHORTEST_FULL && lexicon.hanSurnames(name).length > 0;
  const held = hasEnding(body, lexicon.endings.institution);
  return full && held ? dot : null;
}

/** Where the words and dots begin that end at `end`, not before `first`, behind the article that opens them. */
function runBefore({ items, lexicon }: Passage, first: number, end: number): number {
  let from = end;
  while (
    from > first &&
    (items[from - 1]?.word === true || JOINS_NAME.has(foldedAt(items, from - 1)))
  )
    from -= 1;
  const article = lexicon.words.unspaced === true && end - from > 1;
  return article && lexicon.sets.articles.has(foldedAt(items, from)) ? from + 1 : from;
}

/** True for the last sign of a name that is written in kana: "内藤さく*ら*", not "内藤さん*ら*". */
function endsKana({ items, lexicon }: Passage, at: number): boolean {
  const before = foldedAt(items, at - 1);
  const alone = foldedAt(items, at).length === 1 && !isOfficeOrTitle(before, lexicon);
  return alone && endsInKana(before);
}

/** Where the offices and courtesies begin that close a phrase, and whether a courtesy is among them. */
function titlesAtEnd(
  passage: Passage,
  from: number,
  end: number,
): { readonly tail: number; readonly courteous: boolean } {
  const { items, lexicon } = passage;
  const { courtesy, roleWords, officeJoins, groupMarks } = lexicon.sets;
  const isTitle = (at: number): boolean => {
    const word = bareSubject(foldedAt(items, at), lexicon);
    return isOfficeOrTitle(word, lexicon) || (groupMarks.has(word) && !endsKana(passage, at));
  };
  // "田中社長*兼*最高経営責任者"
  const joins = (at: number): boolean =>
    at > from && officeJoins.has(foldedAt(items, at)) && isTitle(at - 1);
  let tail = end;
  while (
    tail > from &&
    (isTitle(tail - 1) || roleWords.has(foldedAt(items, tail - 1)) || joins(tail - 1))
  )
    tail -= 1;
  const courteous = items
    .slice(tail, end)
    .some(({ folded }) => courtesy.has(bareSubject(folded, lexicon)));
  return { tail, courteous };
}

/** Where the name begins that ends at `tail`: behind an office, or a word that links it to one. */
function nameStart({ items, lexicon }: Passage, from: number, tail: number): number {
  const { links, roleWords } = lexicon.sets;
  let lead = tail;
  while (
    lead > from &&
    !isRole(foldedAt(items, lead - 1), lexicon) &&
    !(lead < tail && opensBehindKana(items[lead - 1], items[lead])) &&
    (!links.has(foldedAt(items, lead - 1)) || JOINS_NAME.has(foldedAt(items, lead - 1))) &&
    !roleWords.has(foldedAt(items, lead - 1))
  )
    lead -= 1;
  // "歌手*・*泉野ミチ子": behind an office the dot joins nothing.
  return lead > from && lead < tail && JOINS_NAME.has(foldedAt(items, lead)) ? lead + 1 : lead;
}

/** True for "*横浜市*の山田花子さん", "*同町下田*の…": where somebody lives is no office. */
function isWhere({ items, lexicon: { sets } }: Passage, [from, to]: Range): boolean {
  const text = textBetween(items, from, to);
  const pointed = sets.bodyPointers.has(foldedAt(items, from - 1)) ? 0 : 1;
  const here =
    (pointed === 0 || sets.bodyPointers.has(text[0] ?? '')) &&
    sets.placeSigns.has(text[pointed] ?? '');
  return here || sets.placeSigns.has(text.at(-1) ?? '');
}

/** `王部长`, `会社員の佐藤真一さん`, `박지훈 장관`: the role or courtesy stands after the name. */
export function cutBeforeRole(passage: Passage, first: number, end: number): SpeakerPhrase {
  const { items, lexicon } = passage;
  const { courtesy, links, quoteParticles } = lexicon.sets;
  const from = runBefore(passage, first, end);
  const { tail, courteous } = titlesAtEnd(passage, from, end);
  const lead = nameStart(passage, from, tail);
  const dot = dotBeforeBody(passage, [lead, tail], end);
  if (dot !== null) return { name: [lead, dot], role: [dot + 1, end], certain: true };
  const titled =
    courteous ||
    isTitledBehind(passage, end) ||
    items.slice(lead, tail).some((item) => JOINS_NAME.has(item.folded));
  const before = links.has(foldedAt(items, lead - 1)) ? lead - 1 : lead;
  // "アメリカの複数の*メディア*": behind what is no office a noun without a title is nobody's name.
  const described =
    quoteParticles.size > 0 &&
    tail === end &&
    before > from &&
    !titled &&
    !isRole(foldedAt(items, before - 1), lexicon);
  const tells = isPredicate(passage, lead, tail);
  const named =
    lead < tail &&
    !described &&
    !tells &&
    (titled || tail === end || looksLikeName(passage, lead, tail));
  // "户主*发视频*": the office alone.
  if (!named && tail === end && tells) return { name: null, role: [from, lead] };
  if (!named) return { name: null, role: tail === end && !described ? null : [from, end] };
  // What courtesy adds is no office.
  const alone = end - tail === 1 && courtesy.has(bareSubject(foldedAt(items, tail), lexicon));
  const office = tail < end && !alone ? ([tail, end] as const) : null;
  const told = before > from && !isWhere(passage, [from, before]);
  const role = office ?? (told ? ([from, before] as const) : null);
  return { name: [lead, tail], role, ...(titled ? { certain: true } : {}) };
}
