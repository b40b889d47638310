import type { Item, Passage, Range } from '../../passage';
import { isRole } from '../../words/lexicon';
import { endOfName, isDefinite, isSomeOfficer } from './definite-words';
import type { SpeakerPhrase } from '../offices/name-and-role';
import { cutBehindRole } from './behind-role';
import { cutBeforeRole } from './names-before-titles';
import { bareSubject, hasSyllableNames } from '../names/syllable-names';
import { cutSyllableName } from './syllable-phrases';
import { hasEnding } from '../../words/word-endings';
import { foldedAt, foldedText } from '../../words/tokens';
import { HAN_DATE_SIGNS } from '../../../languages/world/han-signs';

/** What closes the date behind a name. */
const DATED: ReadonlySet<string> = new Set(HAN_DATE_SIGNS);

function isFigure(item: Item | undefined): boolean {
  return /^\p{Nd}+$/u.test(item?.folded ?? '');
}

/** Words of a name that its bearer's office follows. */
const FEWEST_BEFORE_OFFICE = 2;
const MOST_BEFORE_OFFICE = 4;

/** Where a name whose words alone are set apart ends: "ชาติชาย มั่นคง| สารวัตร…", "โรเบิร์ต เฮย์ส| ของสหรัฐฯ". */
function endOfParted({ items, lexicon }: Passage, [start, end]: Range): number {
  if (!lexicon.nameHasOneSpace || lexicon.sets.institutions.has(foldedAt(items, start))) return end;
  for (let at = start + 1; at < end; at += 1) {
    const apart = (items[at]?.start ?? 0) > (items[at - 1]?.end ?? 0);
    const spaced = apart ? spaces(items, start, at) : 0;
    // "นางสมใจ *ผู้*สูญเสียลูกชาย": what tells more of somebody is no surname.
    if (apart && (spaced > 1 || lexicon.sets.describing.has(foldedAt(items, at)))) return at;
  }
  return end;
}

/** How often a space stands before an item from `from + 1` to `to`. */
function spaces(items: readonly Item[], from: number, to: number): number {
  return items
    .slice(from + 1, to + 1)
    .filter(({ start }, step) => start > (items[from + step]?.end ?? start)).length;
}

/** "*ป้า*สมใจ แม่ค้า": a nickname, which has one word, known by what elders and friends are called. */
function isCalledByKin({ items, lexicon }: Passage, from: number): boolean {
  if (lexicon.kinTitles.length === 0) return false;
  let to = from + 1;
  while (to < items.length && items[to]?.start === items[to - 1]?.end) to += 1;
  const word = foldedText(items, from, to);
  return lexicon.kinTitles.some((title) => word.startsWith(title) && word.length > title.length);
}

/** `سامي الحداد قائد المنطقة`: a name with its office behind it; null where none stands at the head. */
function cutBeforeOffice(passage: Passage, from: number, end: number): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  const parted = lexicon.words.unspaced === true && lexicon.words.roleAfterName !== true;
  const whole = lexicon.words.fullName !== undefined;
  if (!parted && !whole && lexicon.definitePrefixes.length === 0) return null;
  if (isDefinite(foldedAt(items, from), lexicon)) return null;
  // "*ทางด้านของ* ไนออลล์ ลินด์ ผู้อำนวยการ"
  if (parted && end - from > 1 && lexicon.sets.articles.has(foldedAt(items, from)))
    return cutBeforeOffice(passage, from + 1, end);
  const office = items.findIndex(
    ({ folded }, at) => at >= from && at < end && isRole(folded, lexicon),
  );
  const words = parted ? spaces(items, from, office) : office - from;
  const fewest = parted && isCalledByKin(passage, from) ? 1 : FEWEST_BEFORE_OFFICE;
  if (words < fewest || words > MOST_BEFORE_OFFICE) return null;
  const small = items
    .slice(from, office)
    .some(({ folded }) => lexicon.sets.stops.has(folded) || lexicon.sets.links.has(folded));
  return small ? null : { name: [from, office], role: [office, end], certain: true };
}

/** `مصفف الشعر X Y`: an occupation that no list has, known by its definite complement before a name of two words. */
function cutAfterConstruct(
  { items, lexicon }: Passage,
  from: number,
  end: number,
): SpeakerPhrase | null {
  const definite = (at: number): boolean => isDefinite(foldedAt(items, at), lexicon);
  if (definite(from) || !definite(from + 1)) return null;
  // "*عبد الرحمن* بن صالح": the first half of a name is no occupation.
  if (lexicon.sets.nameTails.has(foldedAt(items, from + 1))) return null;
  let at = from + 1;
  while (at < end && definite(at)) at += 1;
  const name = items.slice(at, end);
  if (name.length !== FEWEST_BEFORE_OFFICE || name.some((item) => !item.word)) return null;
  return { name: [at, end], role: [from, at], certain: true };
}

/** "حسين *الحاج* حسن", "محمد *السيد*": a title behind a given name is one of the names. */
function isNameInTitle({ items, lexicon: { sets } }: Passage, at: number): boolean {
  return sets.courtesy.has(foldedAt(items, at)) && sets.givenNames.has(foldedAt(items, at - 1));
}

/** `นาย X Y โฆษก`: a name between the courtesy title before it and the role after it. */
function cutAtCourtesy(passage: Passage, from: number, end: number): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  const { courtesy } = lexicon.sets;
  const isTitle = (at: number): boolean =>
    courtesy.has(foldedAt(items, at)) && !(at > from && isNameInTitle(passage, at));
  let at = from;
  while (at < end && !isTitle(at)) at += 1;
  const before = at;
  // th "อรุณี แสงทอง *อาจารย์*คณะ…": a title that is an office as well, behind a name; "ทนายความ*ของ*นาย X": whose office it is.
  const office =
    isRole(foldedAt(items, at), lexicon) && spaces(items, from, at) >= FEWEST_BEFORE_OFFICE;
  const owned =
    at > from && lexicon.words.unspaced === true && lexicon.sets.links.has(foldedAt(items, at - 1));
  if (office && lexicon.words.unspaced === true) return null;
  if (owned && isRole(foldedAt(items, from), lexicon)) return { name: null, role: [from, end] };
  while (at < end && (isTitle(at) || items[at]?.folded === '.')) at += 1;
  if (at >= end) return null;
  // "العقيد *في القوات الجوية* X Y": a rank with what its bearer serves in.
  if (lexicon.definitePrefixes.length > 0 && lexicon.sets.links.has(foldedAt(items, at))) {
    let name = at + 1;
    while (name < end && isDefinite(foldedAt(items, name), lexicon)) name += 1;
    return name === at + 1 || name === end
      ? { name: null, role: [from, end] }
      : { name: [name, end], role: [from, name], certain: true };
  }
  let to = at + 1;
  const isOffice = (place: number): boolean => isRole(foldedAt(items, place), lexicon);
  // "كامل *الوزير* وزير النقل", "اللواء فؤاد *السيد*": with its article behind the first name, before another office or at the end, it is a surname.
  const isSurname = (place: number): boolean =>
    place === at + 1 &&
    isDefinite(foldedAt(items, place), lexicon) &&
    (isOffice(place + 1) || place === end - 1);
  while (to < end && (!isOffice(to) || isSurname(to))) to += 1;
  const role: SpeakerPhrase['role'] = to < end ? [to, end] : before > from ? [from, before] : null;
  return { name: [at, to], role, certain: true };
}

/** "*الدنماركي* نيلز هولم": an adjective of a country before a name of two words. */
function isOfCountry({ items, lexicon }: Passage, from: number, end: number): boolean {
  const first = foldedAt(items, from);
  const nisba = hasEnding(first, lexicon.endings.nisba);
  if (!nisba || !isDefinite(first, lexicon) || isRole(first, lexicon)) return false;
  const name = items.slice(from + 1, from + 1 + FEWEST_BEFORE_OFFICE);
  return (
    end - from > FEWEST_BEFORE_OFFICE &&
    name.every(({ word, folded }) => word && !isRole(folded, lexicon)) &&
    !isDefinite(foldedAt(name, 0), lexicon)
  );
}

/** `وزير X`, `मंत्री X`: the role stands before the name. */
function cutAfterRole(passage: Passage, from: number, end: number): SpeakerPhrase {
  const { items, lexicon } = passage;
  const titled = cutAtCourtesy(passage, from, end);
  if (titled !== null) return titled;
  if (isOfCountry(passage, from, end)) {
    const phrase = cutAfterRole(passage, from + 1, end);
    return phrase.name?.[0] === from + 1 ? { ...phrase, certain: true } : phrase;
  }
  const named = cutBeforeOffice(passage, from, end);
  if (named !== null) return named;
  let lastRole = -1;
  for (let at = from; at < end; at += 1) {
    const named = at > from && isNameInTitle(passage, at);
    if (isRole(foldedAt(items, at), lexicon) && !named) lastRole = at;
  }
  if (lastRole < 0) {
    const construct = cutAfterConstruct(passage, from, end);
    if (construct !== null) return construct;
    const article = end - from > 1 && lexicon.sets.articles.has(foldedAt(items, from));
    return { name: [article ? from + 1 : from, end], role: null };
  }
  return cutBehindRole(passage, [from, end], lastRole);
}

/** Cuts a noun phrase in a script without capitals by its role words. */
export function cutUncased(passage: Passage, from: number, to: number): SpeakerPhrase {
  const { items, lexicon } = passage;
  let end = to;
  // "史密斯*9*日在": a date is no part of a name.
  // "卡尼*21號*在"
  if (end > from + 2 && DATED.has(foldedAt(items, end - 1)) && isFigure(items[end - 2])) end -= 1;
  while (end > from + 1 && isFigure(items[end - 1])) end -= 1;
  if (end > from + 2 && lexicon.sets.dayTails.has(foldedAt(items, end - 1))) end -= 1;
  if (lexicon.words.roleAfterName !== true) {
    if (isSomeOfficer(passage, from, end)) return { name: null, role: [from, end] };
    const phrase = cutAfterRole(passage, from, end);
    if (phrase.name === null) return phrase;
    const close =
      lexicon.definitePrefixes.length > 0
        ? endOfName(passage, phrase.name)
        : endOfParted(passage, phrase.name);
    return close < phrase.name[1]
      ? { ...phrase, name: [phrase.name[0], close], certain: true }
      : phrase;
  }
  // "佐藤真一さん（45）", "이순자(72) 씨는": what stands after the brackets still tells that it is a name.
  const syllables = hasSyllableNames(lexicon) ? cutSyllableName(passage, from, end) : null;
  const phrase = syllables ?? cutBeforeRole(passage, from, end);
  const last = bareSubject(foldedAt(items, to - 1), lexicon);
  const after = end < to && lexicon.sets.courtesy.has(last);
  return after && phrase.name !== null ? { ...phrase, certain: true } : phrase;
}
