import type { Item, Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { isRole } from '../../words/lexicon';
import { endsInObject, givenNameAtEnd, isDefinite, nameAfterDefinites } from './definite-words';
import { FIGURE } from '../../reporting/phrases/mentions';
import type { SpeakerPhrase } from '../offices/name-and-role';
import { foldedAt, foldedText } from '../../words/tokens';

/**
 * Where a name of so many words as names have begins behind an office and what that is of, in a language in which nothing
 * else parts the two; `end`: nowhere.
 */
function nameBehindComplement(
  { items, lexicon: { sets, words } }: Passage,
  rest: number,
  end: number,
): number {
  if (words.fullName === undefined) return rest;
  // "مدیرعامل شرکت *آب*": one word tells what the office is of.
  if (end - rest < words.fullName) return end;
  // "مدیرعامل شرکت آب *مریم* X": a given name of the list, and a family name behind it.
  for (let at = rest; at < end - 1; at += 1)
    if (sets.givenNames.has(foldedAt(items, at))) return at;
  // "نماینده *مردم تبریز*", "سرمربی تیم *والیبال بانوان ایران*": whose it is, where a place is all that may be a family name.
  const places = [1, 2, 3].map((length) =>
    items
      .slice(Math.max(rest, end - length), end)
      .map(({ folded }) => folded)
      .join('_'),
  );
  if (places.some((place) => sets.places.has(place))) return end;
  const start = end - rest > words.fullName + 1 ? end - words.fullName : rest;
  // "رئیس *اتاق* بازرگانی": an institution is nobody's name.
  return sets.institutions.has(foldedAt(items, start)) ? end : start;
}

/** th "ชาวบ้าน*รายหนึ่ง*", "โฆษกกระทรวงกลาโหม*ยูเครน*": in a script without spaces what counts the holders of an office, and a country that it is of. */
function isNoName({ items, lexicon: { sets, words } }: Passage, [from, to]: Range): boolean {
  if (words.unspaced !== true) return false;
  const text = foldedText(items, from, to);
  return sets.places.has(text) || [...sets.indefinite].some((one) => text.startsWith(one));
}

/** True for an item that a space parts from the one before. */
function isApart(items: readonly Item[], at: number): boolean {
  return (items[at]?.start ?? 0) > (items[at - 1]?.end ?? 0);
}

/**
 * th "นายกรัฐมนตรี*เยอรมนี* อันเนเกรต ฮอฟมันน์", "เอกอัครราชทูต*ญี่ปุ่นประจำประเทศไทย* ทาโร่ ยามาโมโตะ": where a name may begin
 * behind the country that an office is of, where a space parts the two and names have one inside.
 */
function behindCountry({ items, lexicon }: Passage, [from, end]: Range): number {
  if (!lexicon.nameHasOneSpace || !lexicon.sets.places.has(foldedAt(items, from))) return from;
  const apart = items.slice(from + 1, end).map((_, step) => from + 1 + step).filter((at) => isApart(items, at)); // oxfmt-ignore
  const [first = from] = apart;
  return first === from + 1 || apart.length > 1 ? first : from;
}

/** Words of a name behind what links its bearer's office to a body. */
const LONGEST_NAME = 3;

/** `المتحدث باسم الأمم المتحدة *فرحان حدامي*`: where the name begins behind a link and the definite words that tell of what the office is; null where two or three words without an article are not left. */
function nameBehindLink({ items, lexicon }: Passage, [link, end]: Range): number | null {
  const { links, stops, articles } = lexicon.sets;
  const definite = (at: number): boolean => isDefinite(foldedAt(items, at), lexicon);
  if (lexicon.definitePrefixes.length === 0 || !links.has(foldedAt(items, link))) return null;
  let at = link + 1;
  while (at < end && definite(at)) at += 1;
  const name = items.slice(at, end);
  if (at === link + 1 || name.length < FULL_NAME || name.length > LONGEST_NAME) return null;
  const isNoName = ({ folded, word }: Item): boolean =>
    !word || isDefinite(folded, lexicon) || isRole(folded, lexicon) || links.has(folded) || stops.has(folded) || articles.has(folded); // oxfmt-ignore
  return name.some(isNoName) ? null : at;
}

/** What stands behind the last office of a phrase, at `office`: a name, an institution, or what the office is of. */
export function cutBehindRole(passage: Passage, [from, end]: Range, office: number): SpeakerPhrase {
  const { items, lexicon } = passage;
  const { links, institutions, places, officeFields, givenNames, articles, courtesy } =
    lexicon.sets;
  const definite = lexicon.definitePrefixes.length > 0;
  const given = givenNameAtEnd(passage, office + 1, end);
  if (given !== null && definite) return { name: [given, end], role: [from, given], certain: true };
  const nobody = { name: null, role: [from, end] } as const;
  // "الناطق *الرسمي*", "مصدر *مطلع*": what tells more of the office.
  const more = items.slice(office + 1, end);
  if (definite && more.every(({ folded }) => officeFields.has(folded))) return nobody;
  // hi "मंत्री *जी*"
  const titled = more.every(({ folded }) => courtesy.has(folded));
  if (!definite && titled) return { name: null, role: [from, office + 1] };
  // fa "این بازیکن *۴۱ ساله* تیم", "*یک* مقام ارشد کاخ سفید": a figure is no name, nor is what follows an office behind its article.
  const named = more.some(({ folded }) => givenNames.has(folded));
  const oneOf = lexicon.words.fullName !== undefined && articles.has(foldedAt(items, from));
  if (!named && (oneOf || FIGURE.test(more[0]?.folded ?? ''))) return nobody;
  // "متحدث *باسم* …", "المسؤول *في* …", th "พ่อ*ของ*ผู้ตาย": what the office is of, or whose.
  const led = definite || lexicon.words.unspaced === true;
  const linked = nameBehindLink(passage, [office + 1, end]);
  if (linked !== null) return { name: [linked, end], role: [from, linked], certain: true };
  if (office === end - 1 || (led && links.has(foldedAt(items, office + 1)))) return nobody;
  if (endsInObject(passage, office + 1, end)) return { name: null, role: [from, office + 1] };
  // "แถลงการณ์ของ*กรมอุตุนิยมวิทยา*": what begins with an institution is its name.
  if (lexicon.words.unspaced === true && institutions.has(foldedAt(items, office)))
    return { name: [office, end], role: office > from ? [from, office] : null, certain: true };
  if (isNoName(passage, [office + 1, end])) return nobody;
  const rest = nameAfterDefinites(passage, behindCountry(passage, [office + 1, end]), end);
  const start = nameBehindComplement(passage, rest, end);
  // "नेता X Y *लखनऊ* पहुंचीं": where somebody came to.
  const last = foldedAt(items, end - 1);
  if (lexicon.words.subject === 'marked' && end - start > 2 && places.has(last))
    return { name: [start, end - 1], role: [from, start], certain: true };
  return start === end ? nobody : { name: [start, end], role: [from, start] };
}
