import type { Item } from '../frames';
import { insertionStart } from '../reporting/clauses';
import { fitsStem } from '../words/closing-sounds';
import { isRole, type Lexicon } from '../words/lexicon';
import { foldedAt, MIDDLE_DOT } from '../words/tokens';
import type { SpeakerPhrase } from './name-and-role';
import { hasEnding } from '../words/word-endings';

/** Syllables of a surname, and of the names behind it. */
const LONGEST_SURNAME = 2;
export const LONGEST_GIVEN = 2;
/** Words of a foreign name before an office. */
const LONGEST_FOREIGN = 3;
/** How many words may stand between a name and its office: "이정민 *푸른당 원내* 대표". */
export const OFFICE_REACH = 4;

const HANGUL = /^\p{Script=Hangul}+$/u;
const LETTER = /^\p{Script=Latin}$/u;

/** True for a language whose names have one or two syllables behind a surname, and spaces around them (ko). */
export function hasSyllableNames({ words, sets }: Lexicon): boolean {
  return words.unspaced !== true && sets.givenSyllables.size > 0;
}

/** True for "박지훈": a surname and one or two syllables that names are made of. */
export function isFullName(word: string, { sets }: Lexicon): boolean {
  for (let length = LONGEST_SURNAME; length > 0; length -= 1) {
    const given = Array.from(word.slice(length));
    if (!sets.surnames.has(word.slice(0, length)) || given.length > LONGEST_GIVEN) continue;
    if (given.length > 0 && given.every((syllable) => sets.givenSyllables.has(syllable)))
      return word.length > 2 || length === 1;
  }
  return false;
}

/** "의원*도*", "김하늘*도*": an office or a full name without a particle that other words have too; else null. */
export function withoutShared(word: string, lexicon: Lexicon): string | null {
  for (const one of lexicon.sets.sharedMarkers) {
    if (!word.endsWith(one)) continue;
    const bare = word.slice(0, -one.length);
    const { courtesy } = lexicon.sets;
    if (courtesy.has(bare) || isRole(bare, lexicon) || isCourteous(bare, lexicon)) return bare;
    if (bare.length > LONGEST_SURNAME && isFullName(bare, lexicon)) return bare;
  }
  return null;
}

/** True for "B씨", "최은정씨": a letter that stands for a name, or a name, with a courtesy written on it. */
function isCourteous(word: string, lexicon: Lexicon): boolean {
  return [...lexicon.sets.courtesy].some((title) => {
    const name = word.slice(0, -title.length);
    return word.endsWith(title) && (LETTER.test(name) || isFullName(name, lexicon));
  });
}

/** "정씨": a surname with a courtesy written on it, as the two; else null. */
export function surnameWithCourtesy(
  word: string,
  { sets }: Lexicon,
): readonly [surname: string, courtesy: string] | null {
  for (const title of sets.courtesy) {
    const surname = word.slice(0, -title.length);
    if (word.endsWith(title) && sets.surnames.has(surname)) return [surname, title];
  }
  return null;
}

/** A word without the particle of a subject that is written on it; a full name keeps what looks like one ("김하*은*"). */
export function bareSubject(word: string, lexicon: Lexicon): string {
  const { genitive, unspaced } = lexicon.words;
  if (unspaced === true) return word;
  // "최지은 씨*의* 말이다"
  if (genitive !== undefined && word.endsWith(genitive)) {
    const owner = word.slice(0, -genitive.length);
    const courteous = surnameWithCourtesy(owner, lexicon) !== null;
    if (courteous || lexicon.sets.courtesy.has(owner) || isRole(owner, lexicon)) return owner;
  }
  // "남성*을* 붙잡았다": whom somebody did something to, where he is who speaks.
  const object = lexicon.endings.object.find((one) => word.endsWith(one));
  const bearer = word.slice(0, -(object?.length ?? 0));
  if (object !== undefined && !lexicon.sets.roles.has(word) && isRole(bearer, lexicon))
    return bearer;
  const shared = withoutShared(word, lexicon);
  if (shared !== null) return shared;
  const marker = lexicon.markers.find(
    (one) => word.length > one.length && word.endsWith(one) && fitsStem(word, one, lexicon.sets),
  );
  if (marker === undefined) return word;
  const bare = word.slice(0, -marker.length);
  return endsLikeSubject(word, lexicon) ? word : bare;
}

/** True for "김하은": three syllables that are a full name as they stand. */
export function endsLikeSubject(word: string, lexicon: Lexicon): boolean {
  const marker = lexicon.markers.find((one) => word.endsWith(one)) ?? '';
  return (
    word.length === 3 &&
    hasSyllableNames(lexicon) &&
    isFullName(word, lexicon) &&
    !isRole(word.slice(0, -marker.length), lexicon)
  );
}

/** True for "부총리*겸*": an office with the word on it that leads to a further one. */
function isJoined(word: string, lexicon: Lexicon): boolean {
  return [...lexicon.sets.officeJoins].some(
    (join) => word.endsWith(join) && isRole(word.slice(0, -join.length), lexicon),
  );
}

/** True for what tells of what somebody is an officer: "외교부", "서울대", "미국", "전". */
function isOfOffice(word: string, lexicon: Lexicon): boolean {
  const { sets, endings } = lexicon;
  if (sets.officeJoins.has(word) || isJoined(word, lexicon)) return true;
  if (isRole(word, lexicon) || sets.roleWords.has(word) || sets.places.has(word)) return true;
  if (sets.organisations.has(word)) return true;
  if (sets.articles.has(word) || sets.stops.has(word)) return false;
  return hasEnding(word, endings.institution, 2);
}

/** True for a word with a particle of object, place or manner on it: no part of a name. */
export function isObject(word: string, { endings }: Lexicon): boolean {
  return hasEnding(word, endings.object);
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
function officeStart(
  items: readonly Item[],
  [from, tail]: readonly [number, number],
  lexicon: Lexicon,
): number {
  const { sets } = lexicon;
  const word = (at: number): string => foldedAt(items, at);
  const joins = (at: number): boolean =>
    at >= from && (sets.officeJoins.has(word(at)) || isJoined(word(at), lexicon));
  const isSpeltAsName = (at: number): boolean =>
    isFullName(word(at), lexicon) && !sets.places.has(word(at)) && !sets.roles.has(word(at));
  // "이정민 *서강대* 교수": behind somebody's name a body is spelt like another.
  const isName = (at: number): boolean =>
    isSpeltAsName(at) &&
    !(at > from && isSpeltAsName(at - 1) && !isOfOffice(word(at - 1), lexicon) && isOfOffice(word(at), lexicon)); // prettier-ignore
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
function firstOfNames(items: readonly Item[], from: number, at: number, lexicon: Lexicon): number {
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
function opensWithName(
  items: readonly Item[],
  [from, last]: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const first = foldedAt(items, from);
  const named = first.length > LONGEST_SURNAME && isFullName(first, lexicon);
  if (!named || isOfOffice(first, lexicon) || !isBody(foldedAt(items, from + 1), lexicon))
    return false;
  return items
    .slice(from + 2, last)
    .every(({ folded, quote }) => quote === null && !lexicon.sets.stops.has(folded));
}

/** Cuts "국회 소속 박지훈 국토부 장관은" into name and office; a phrase without an office behind its name is null. */
export function cutSyllableName(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase | null {
  const word = (at: number): string => foldedAt(items, at);
  // Made once: a particle is looked for by every list that may hold what it is written on.
  const closing = bareSubject(word(end - 1), lexicon);
  const bare = (at: number): string => (at === end - 1 ? closing : word(at));
  const { courtesy } = lexicon.sets;
  const isTitle = (at: number): boolean => isRole(bare(at), lexicon) || courtesy.has(bare(at));
  let tail = end;
  while (tail > from && isTitle(tail - 1) && !isFullNameAlone(tail - 1)) tail -= 1;
  function isFullNameAlone(at: number): boolean {
    return !lexicon.sets.roles.has(bare(at)) && isFullName(bare(at), lexicon);
  }
  if (tail === end) {
    const name = isFullName(bare(end - 1), lexicon);
    if (!name || end - from < 2) return null;
    const office = isRole(word(end - 2), lexicon);
    return { name: [end - 1, end], role: office ? [end - 2, end - 1] : null, certain: true };
  }
  // "기상청 *관계자*": somebody of a body, whatever its name is spelt like.
  if (lexicon.sets.standIns.has(bare(end - 1)) && end - tail === 1)
    return { name: null, role: [from, end] };
  let last = officeStart(items, [from, tail], lexicon);
  // "이서연 *시민단체* 대표": behind a whole name a word of the office that no list has.
  const whole = (at: number): boolean => at >= from && isFullName(word(at), lexicon);
  const ofOffice =
    word(last - 1).length > 1 && !whole(last - 1) && !isObject(word(last - 1), lexicon);
  if (last === tail && ofOffice && whole(last - 2) && !isOfOffice(word(last - 2), lexicon))
    last -= 1;
  const courteous = end - tail === 1 && courtesy.has(bare(tail));
  const before: SpeakerPhrase['role'] =
    last - 1 > from && isRole(word(last - 2), lexicon) ? [last - 2, last - 1] : null;
  const role: SpeakerPhrase['role'] = courteous ? before : [last, end];
  const candidate = word(last - 1);
  if (last === from || isObject(candidate, lexicon)) return { name: null, role: [last, end] };
  if (isFullName(candidate, lexicon))
    return { name: [firstOfNames(items, from, last - 1, lexicon), last], role, certain: true };
  if (opensWithName(items, [from, last], lexicon))
    return { name: [from, from + 1], role: [from + 1, end], certain: true };
  // "한 관계자": "a person", though a surname is spelt like it; "이 후보" and "한 교수" may be "this", "a" or somebody's name.
  const article = lexicon.sets.articles.has(candidate);
  const either = lexicon.sets.surnames.has(candidate) && last - 1 === from;
  if (article && (!either || lexicon.sets.standIns.has(bare(end - 1))))
    return { name: null, role: [from, end] };
  if (lexicon.sets.surnames.has(candidate)) return { name: [last - 1, last], role: [last, end] };
  if (isForeign(candidate, lexicon)) {
    let first = last - 1;
    while (
      first > from &&
      last - first < LONGEST_FOREIGN &&
      HANGUL.test(word(first - 1)) &&
      !isObject(word(first - 1), lexicon) &&
      !isOfOffice(word(first - 1), lexicon)
    )
      first -= 1;
    return { name: [first, last], role, certain: true };
  }
  if (courteous) return { name: [last - 1, last], role: before };
  return { name: null, role: [from, end] };
}
