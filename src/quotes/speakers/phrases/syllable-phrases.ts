import type { Passage, Range } from '../../passage';
import { insertionStart } from '../../reporting/clauses/clauses';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import { foldedAt, MIDDLE_DOT } from '../../words/tokens';
import { hasEnding } from '../../words/word-endings';
import type { SpeakerPhrase } from '../offices/name-and-role';
import { bareSubject, isFullName, LONGEST_SURNAME } from '../names/syllable-names';

/** Words of a foreign name before an office. */
const LONGEST_FOREIGN = 3;
/** How many words may stand between a name and its office: "이정민 *푸른당 원내* 대표". */
export const OFFICE_REACH = 4;

const HANGUL = /^\p{Script=Hangul}+$/u;

/** True for what tells of what somebody is an officer: "외교부", "서울대", "미국", "전". */
function isOfOffice(word: string, lexicon: Lexicon): boolean {
  const { sets, endings } = lexicon;
  if (sets.officeJoins.has(word)) return true;
  if (isRole(word, lexicon) || sets.roleWords.has(word) || sets.places.has(word)) return true;
  if (sets.organisations.has(word)) return true;
  if (sets.articles.has(word) || sets.stops.has(word)) return false;
  // "교통위원회 *소속* 의원": by itself, too.
  return (
    (word.length > 1 && endings.institution.includes(word)) ||
    hasEnding(word, endings.institution, 2)
  );
}

/** True for "스미스": a syllable of it is in no Korean name. */
function isForeign(word: string, { sets }: Lexicon): boolean {
  const syllables = [...word];
  return (
    HANGUL.test(word) &&
    syllables.length > 1 &&
    syllables.some((one) => !sets.givenSyllables.has(one) && !sets.surnames.has(one))
  );
}

/** Where the words begin that tell of what an office is whose titles begin at `tail`: "*기획재정부* 장관". */
function officeStart({ items, lexicon }: Passage, [from, tail]: Range): number {
  const { sets } = lexicon;
  const word = (at: number): string => foldedAt(items, at);
  const joins = (at: number): boolean => at >= from && sets.officeJoins.has(word(at));
  const isSpeltAsName = (at: number): boolean =>
    isFullName(word(at), lexicon) && !sets.places.has(word(at)) && !sets.roles.has(word(at));
  // "이정민 *서강대* 교수": behind somebody's name a body is spelt like another.
  const isName = (at: number): boolean =>
    isSpeltAsName(at) &&
    !(at > from && isSpeltAsName(at - 1) && !isOfOffice(word(at - 1), lexicon) && isOfOffice(word(at), lexicon)); // oxfmt-ignore
  let last = tail;
  // "부총리 *겸* 기획재정부 장관": each of two offices has its own words.
  let reach = tail;
  while (last > from && reach - last < OFFICE_REACH) {
    // "북해연구소*(NSI)* 연구원": what a body is short for.
    const open = word(last - 1) === ')' ? insertionStart(items, last - 1, from) : null;
    if (open !== null && isOfOffice(word(open - 1), lexicon) && !isName(open - 1)) {
      last = open - 1;
      continue;
    }
    // "토마스 쿠리안 *구글 클라우드* 대표": a part of a known body, behind a name.
    const named = isSpeltAsName(last - 3) || isForeign(word(last - 3), lexicon);
    if (sets.organisations.has(word(last - 2)) && named && !isSpeltAsName(last - 1)) {
      last -= 2;
      continue;
    }
    const opensSecond = joins(last - 2);
    if (!opensSecond && (!isOfOffice(word(last - 1), lexicon) || isName(last - 1))) break;
    last -= 1;
    if (joins(last)) reach = last;
  }
  return last;
}

/** "*김철수·박영희·*이민호 의원": where the names begin that dots join to the one at `at`: they speak together. */
function firstOfNames({ items, lexicon }: Passage, from: number, at: number): number {
  let first = at;
  while (
    first - 2 >= from &&
    MIDDLE_DOT.test(foldedAt(items, first - 1)) &&
    isFullName(foldedAt(items, first - 2), lexicon)
  )
    first -= 2;
  return first;
}

/** True for "한빛전자": a body, by the ending that the names section tells it by. */
function isBody(word: string, { sets }: Lexicon): boolean {
  return [...sets.institutionEnds].some((end) => {
    const bare = end.replace(/^-/u, '');
    return word.length > bare.length && word.endsWith(bare);
  });
}

/** "*박지훈* 한빛전자 부품 부문 부회장": a full name at the head of a body and nouns that no list has, and an office behind all of them. */
function opensWithName({ items, lexicon }: Passage, [from, last]: Range): boolean {
  const first = foldedAt(items, from);
  const named = first.length > LONGEST_SURNAME && isFullName(first, lexicon);
  const body = foldedAt(items, from + 1);
  // "김하은 *하늘당* 대선 후보": a party, which the ending of an office's body tells.
  const known = isBody(body, lexicon) || isOfOffice(body, lexicon);
  if (!named || isOfOffice(first, lexicon) || !known) return false;
  return items
    .slice(from + 2, last)
    .every(({ folded, quote }) => quote === null && !lexicon.sets.stops.has(folded));
}

/** Where a foreign name begins that ends at `last`: "*존 스미스* 대표". */
function foreignStart({ items, lexicon }: Passage, [from, last]: Range): number {
  let first = last - 1;
  while (first > from && last - first < LONGEST_FOREIGN) {
    const before = foldedAt(items, first - 1);
    if (!HANGUL.test(before) || isOfOffice(before, lexicon)) break;
    first -= 1;
  }
  return first;
}

/** True for "*아메드* 하산": of a foreign name the last word alone may be spelt like a Korean one. */
function isForeignBefore({ items, lexicon }: Passage, [from, last]: Range): boolean {
  const before = foldedAt(items, last - 2);
  if (last - 2 < from || lexicon.sets.stops.has(before)) return false;
  // "전처리*에서는* 이용자가": where it was.
  if (lexicon.markers.some((one) => one.length > 1 && before.endsWith(one))) return false;
  return isForeign(before, lexicon) && !isOfOffice(before, lexicon);
}

/** A foreign name that ends at `last`, with the office behind it, or with what tells of its bearer before it: "*시리아 난민* 아메드 하산". */
function foreignPhrase(
  passage: Passage,
  [from, last]: Range,
  behind: SpeakerPhrase['role'],
): SpeakerPhrase {
  const first = foreignStart(passage, [from, last]);
  const told = first > from && isRole(foldedAt(passage.items, first - 1), passage.lexicon);
  return { name: [first, last], role: behind ?? (told ? [from, first] : null), certain: true };
}

/** "간호사 출신 *루시 하퍼*": a foreign name straight behind what tells of its bearer; null where nothing does. */
function foreignBehindOffice(passage: Passage, [from, end]: Range): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  const last = bareSubject(foldedAt(items, end - 1), lexicon);
  if (!isForeign(last, lexicon) || isOfOffice(last, lexicon)) return null;
  const first = foreignStart(passage, [from, end]);
  const ofOffice = first > from && isOfOffice(foldedAt(items, first - 1), lexicon);
  // "취리히대 *이용자*": one word of such syllables may be a noun.
  return ofOffice && end - first > 1
    ? { name: [first, end], role: [from, first], certain: true }
    : null;
}

/** Cuts "국회 소속 박지훈 국토부 장관은" into name and office; a phrase without an office behind its name is null. */
export function cutSyllableName(passage: Passage, from: number, end: number): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  const word = (at: number): string => foldedAt(items, at);
  // Made once: a particle is looked for by every list that may hold what it is written on.
  const closing = bareSubject(word(end - 1), lexicon);
  const bare = (at: number): string => (at === end - 1 ? closing : word(at));
  const { courtesy } = lexicon.sets;
  const isTitle = (at: number): boolean => isOfficeOrTitle(bare(at), lexicon);
  let tail = end;
  while (tail > from && isTitle(tail - 1)) tail -= 1;
  if (tail === end) {
    const name = isFullName(bare(end - 1), lexicon);
    if (end - from < 2) return null;
    if (!name) return foreignBehindOffice(passage, [from, end]);
    if (isForeignBefore(passage, [from, end])) return foreignPhrase(passage, [from, end], null);
    const office = isRole(word(end - 2), lexicon);
    return { name: [end - 1, end], role: office ? [end - 2, end - 1] : null, certain: true };
  }
  // "기상청 *관계자*": somebody of a body, whatever its name is spelt like.
  if (lexicon.sets.standIns.has(bare(end - 1)) && end - tail === 1)
    return { name: null, role: [from, end] };
  let last = officeStart(passage, [from, tail]);
  // "이서연 *시민단체* 대표": behind a whole name a word of the office that no list has.
  const whole = (at: number): boolean => at >= from && isFullName(word(at), lexicon);
  const foreign = (at: number): boolean => at >= from && isForeign(word(at), lexicon);
  // "제인 *할로웨이* 총리": the second half of a foreign name whose first half is spelt like a short Korean one is none.
  const half = word(last - 2).length <= LONGEST_SURNAME && foreign(last - 1);
  const ofOffice = word(last - 1).length > 1 && !whole(last - 1) && !half;
  if (last === tail && ofOffice && whole(last - 2) && !isOfOffice(word(last - 2), lexicon))
    last -= 1;
  const courteous = end - tail === 1 && courtesy.has(bare(tail));
  const before: SpeakerPhrase['role'] =
    last - 1 > from && isRole(word(last - 2), lexicon) ? [last - 2, last - 1] : null;
  const role: SpeakerPhrase['role'] = courteous ? before : [last, end];
  const candidate = word(last - 1);
  if (last === from) return { name: null, role: [last, end] };
  if (isFullName(candidate, lexicon)) {
    if (isForeignBefore(passage, [from, last]))
      return foreignPhrase(passage, [from, last], courteous ? null : [last, end]);
    return { name: [firstOfNames(passage, from, last - 1), last], role, certain: true };
  }
  if (opensWithName(passage, [from, last]))
    return { name: [from, from + 1], role: [from + 1, end], certain: true };
  // "한 관계자": "a person", though a surname is spelt like it; "이 후보" and "한 교수" may be "this", "a" or somebody's name.
  const article = lexicon.sets.articles.has(candidate);
  const either = lexicon.sets.surnames.has(candidate) && last - 1 === from;
  if (article && (!either || lexicon.sets.standIns.has(bare(end - 1))))
    return { name: null, role: [from, end] };
  if (lexicon.sets.surnames.has(candidate)) return { name: [last - 1, last], role: [last, end] };
  // "보카르 *시세* 말리 장관": of a foreign name one word may have a Korean one's syllables.
  const mixed = last < tail && foreign(last - 2);
  if (foreign(last - 1) || mixed)
    return foreignPhrase(passage, [from, last], courteous ? null : [last, end]);
  return { name: null, role: [from, end] };
}
