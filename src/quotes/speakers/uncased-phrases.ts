import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { JOINS_NAME } from '../reporting/mentions';
import type { SpeakerPhrase } from './name-and-role';
import { bareSubject, cutSyllableName, hasSyllableNames } from './syllable-names';

/** Signs of a Japanese name before a title. */
const LONGEST_NAME = 6;

/** True for a word with its article written on ("الخارجية"). */
export function isDefinite(folded: string, lexicon: Lexicon): boolean {
  return lexicon.definitePrefixes.some((prefix) => folded.startsWith(prefix));
}

/** Where the name begins after a role and the definite words that belong to it; `end`: nowhere. */
function nameAfterDefinites(
  items: readonly Item[],
  start: number,
  end: number,
  lexicon: Lexicon,
): number {
  const definite = (at: number): boolean => isDefinite(items[at]?.folded ?? '', lexicon);
  let at = start;
  if (isInstitutionOf(items[end - 1]?.folded ?? '', lexicon)) return end;
  while (at < end && definite(at)) at += 1;
  // "المدير العام *لمنظمة الصحة* X": an institution with its preposition written on.
  const institution = isInstitutionOf(items[at]?.folded ?? '', lexicon);
  if (institution) at += 1;
  // "لمنظمة *إغاثة الطفولة* X Y": a noun with its own definite one, and a whole name behind them.
  // "الأوروبي *لكرة القدم* X Y"
  const attached = lexicon.words.attachedPrepositions?.includes(items[at]?.folded[0] ?? ' ');
  const led = institution || (at > start && attached === true);
  if (led && !definite(at) && definite(at + 1) && end - at > FEWEST_BEFORE_OFFICE + 1) at += 2;
  while (at < end && definite(at)) at += 1;
  if (at < end) return at;
  // "الخارجية *الإيرانية*": an adjective of a country in the feminine is no family name.
  if (lexicon.feminineNisba.some((ending) => items[start]?.folded.endsWith(ending) === true))
    return end;
  // "الرئيس الأسعد": one definite word after a definite role may be the name.
  return definite(start - 1) && end - start === 1 ? start : end;
}

/** True for "لمنظمة": what an institution's name begins with, behind a preposition that is written on it. */
function isInstitutionOf(folded: string, lexicon: Lexicon): boolean {
  const { sets, words } = lexicon;
  const attached = words.attachedPrepositions?.includes(folded[0] ?? ' ') === true;
  if (!attached || isDefinite(folded, lexicon)) return false;
  const bare = folded.slice(1);
  return sets.institutions.has(bare) || isRole(bare, lexicon);
}

/** Words of a name that its bearer's office follows. */
const FEWEST_BEFORE_OFFICE = 2;
const MOST_BEFORE_OFFICE = 4;

/**
 * Where a name ends at a family name with its article: "حسن *الزعبي* سقوط قتلى"; names of God and "الدين" end the
 * first half of one.
 */
function endOfName(
  items: readonly Item[],
  [start, end]: readonly [number, number],
  lexicon: Lexicon,
): number {
  const { sets } = lexicon;
  for (let at = start + 1; at < end - 1; at += 1) {
    const folded = items[at]?.folded ?? '';
    const next = items[at + 1]?.folded ?? '';
    if (!isDefinite(folded, lexicon) || sets.nameTails.has(folded)) continue;
    if (!isDefinite(next, lexicon) && !sets.links.has(next) && items[at + 1]?.word === true)
      return at + 1;
  }
  return end;
}

/** Where a name whose words alone are set apart ends: "ชาติชาย มั่นคง| สารวัตร…", "โรเบิร์ต เฮย์ส| ของสหรัฐฯ". */
function endOfParted(
  items: readonly Item[],
  [start, end]: readonly [number, number],
  lexicon: Lexicon,
): number {
  if (!lexicon.nameHasOneSpace || lexicon.sets.institutions.has(items[start]?.folded ?? ''))
    return end;
  for (let at = start + 1; at < end; at += 1) {
    const apart = (items[at]?.start ?? 0) > (items[at - 1]?.end ?? 0);
    const spaced = apart ? spaces(items, start, at) : 0;
    if (apart && (spaced > 1 || lexicon.sets.links.has(items[at]?.folded ?? ''))) return at;
  }
  return end;
}

/** True for "مسؤول أمريكي": an office without its article, and one word behind it that is an adjective. */
function isSomeOfficer(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const last = items[end - 1]?.folded ?? '';
  return (
    end - from === 2 &&
    !isDefinite(items[from]?.folded ?? '', lexicon) &&
    isRole(items[from]?.folded ?? '', lexicon) &&
    lexicon.nisbaEndings.some((ending) => last.length > ending.length + 2 && last.endsWith(ending))
  );
}

/** How often a space stands before an item from `from + 1` to `to`. */
function spaces(items: readonly Item[], from: number, to: number): number {
  return items
    .slice(from + 1, to + 1)
    .filter(({ start }, step) => start > (items[from + step]?.end ?? start)).length;
}

/** `سامي الحداد قائد المنطقة`: a name with its office behind it; null where none stands at the head. */
function cutBeforeOffice(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase | null {
  const parted = lexicon.words.unspaced === true && lexicon.words.roleAfterName !== true;
  if (!parted && lexicon.definitePrefixes.length === 0) return null;
  if (isDefinite(items[from]?.folded ?? '', lexicon)) return null;
  const office = items.findIndex(
    ({ folded }, at) => at >= from && at < end && isRole(folded, lexicon),
  );
  const words = parted ? spaces(items, from, office) : office - from;
  if (words < FEWEST_BEFORE_OFFICE || words > MOST_BEFORE_OFFICE) return null;
  const small = items
    .slice(from, office)
    .some(({ folded }) => lexicon.sets.stops.has(folded) || lexicon.sets.links.has(folded));
  return small ? null : { name: [from, office], role: [office, end], certain: true };
}

/** `مصفف الشعر X Y`: an occupation that no list has, known by its definite complement before a name of two words. */
function cutAfterConstruct(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase | null {
  const definite = (at: number): boolean => isDefinite(items[at]?.folded ?? '', lexicon);
  if (definite(from) || !definite(from + 1)) return null;
  let at = from + 1;
  while (at < end && definite(at)) at += 1;
  const name = items.slice(at, end);
  if (name.length !== FEWEST_BEFORE_OFFICE || name.some((item) => !item.word)) return null;
  return { name: [at, end], role: [from, at], certain: true };
}

/** `นาย X Y โฆษก`: a name between the courtesy title before it and the role after it. */
function cutAtCourtesy(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase | null {
  const { courtesy } = lexicon.sets;
  const isTitle = (at: number): boolean => courtesy.has(items[at]?.folded ?? '');
  let at = from;
  while (at < end && !isTitle(at)) at += 1;
  const before = at;
  while (at < end && (isTitle(at) || items[at]?.folded === '.')) at += 1;
  if (at >= end) return null;
  // "العقيد *في القوات الجوية* X Y": a rank with what its bearer serves in.
  if (lexicon.definitePrefixes.length > 0 && lexicon.sets.links.has(items[at]?.folded ?? '')) {
    let name = at + 1;
    while (name < end && isDefinite(items[name]?.folded ?? '', lexicon)) name += 1;
    return name === at + 1 || name === end
      ? { name: null, role: [from, end] }
      : { name: [name, end], role: [from, name], certain: true };
  }
  let to = at + 1;
  const isOffice = (place: number): boolean => isRole(items[place]?.folded ?? '', lexicon);
  // "كامل *الوزير* وزير النقل": an office with its article before another one is a surname.
  const isSurname = (place: number): boolean =>
    place === at + 1 && isDefinite(items[place]?.folded ?? '', lexicon) && isOffice(place + 1);
  while (to < end && (!isOffice(to) || isSurname(to))) to += 1;
  const role: SpeakerPhrase['role'] = to < end ? [to, end] : before > from ? [from, before] : null;
  return { name: [at, to], role, certain: true };
}

/** `وزير X`, `मंत्री X`: the role stands before the name. */
function cutAfterRole(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase {
  const titled = cutAtCourtesy(items, from, end, lexicon);
  if (titled !== null) return titled;
  const named = cutBeforeOffice(items, from, end, lexicon);
  if (named !== null) return named;
  let lastRole = -1;
  for (let at = from; at < end; at += 1) {
    if (isRole(items[at]?.folded ?? '', lexicon)) lastRole = at;
  }
  if (lastRole < 0) {
    const construct = cutAfterConstruct(items, from, end, lexicon);
    if (construct !== null) return construct;
    const article = end - from > 1 && lexicon.sets.articles.has(items[from]?.folded ?? '');
    return { name: [article ? from + 1 : from, end], role: null };
  }
  // "متحدث *باسم* …", "المسؤول *في* …": what the office is of.
  const linked =
    lexicon.definitePrefixes.length > 0 &&
    lexicon.sets.links.has(items[lastRole + 1]?.folded ?? '');
  if (lastRole === end - 1 || linked) return { name: null, role: [from, end] };
  // "แถลงการณ์ของ*กรมอุตุนิยมวิทยา*": what begins with an institution is its name.
  if (
    lexicon.words.unspaced === true &&
    lexicon.sets.institutions.has(items[lastRole]?.folded ?? '')
  )
    return {
      name: [lastRole, end],
      role: lastRole > from ? [from, lastRole] : null,
      certain: true,
    };
  const rest = nameAfterDefinites(items, lastRole + 1, end, lexicon);
  const whole = lexicon.words.fullName ?? 0;
  // "مدیرعامل شرکت *آب*": where names have two words, one word tells what the office is of.
  let start = end - rest < whole ? end : end - rest > whole + 1 && whole > 0 ? end - whole : rest;
  // "شهردار *بندر* X Y": the place that the office is of.
  if (whole > 0 && end - start > whole && lexicon.sets.places.has(items[start]?.folded ?? ''))
    start += 1;
  // "نماینده *مردم تبریز*": whose office it is, where a place is all that may be a family name.
  if (whole > 0 && end - start === whole && lexicon.sets.places.has(items[end - 1]?.folded ?? ''))
    start = end;
  // "رئیس *اتاق* بازرگانی": an institution is nobody's name.
  if (whole > 0 && lexicon.sets.institutions.has(items[start]?.folded ?? '')) start = end;
  // "नेता X Y *लखनऊ* पहुंचीं": where somebody came to.
  const last = items[end - 1]?.folded ?? '';
  if (lexicon.words.subject === 'marked' && end - start > 2 && lexicon.sets.places.has(last))
    return { name: [start, end - 1], role: [from, start], certain: true };
  return start === end
    ? { name: null, role: [from, end] }
    : { name: [start, end], role: [from, start] };
}

function textBetween(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((item) => item.folded)
    .join('');
}

/** Whether the words before a role are a name: by surname, by script, or a surname alone. */
function looksLikeName(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const text = textBetween(items, from, to);
  const { stops, places } = lexicon.sets;
  if (items.slice(from, to).some((item) => stops.has(item.folded)) || places.has(text))
    return false;
  if (/^[\p{Script=Katakana}ー・]{2,}$/u.test(text)) return true;
  const lengths = lexicon.hanSurnames(text);
  if (lexicon.sets.quoteParticles.size === 0) return lengths.includes(1) && text.length === 1;
  if (lengths.length === 0 || text.length > LONGEST_NAME) return false;
  // "日本スケート*連盟*": behind a whole body its members are not named.
  if (lexicon.sets.institutionEnds.has(items[to]?.folded ?? '')) return false;
  // "石川*県*知事", "中央*区*長": where the office is.
  return lengths.includes(text.length) || !lexicon.sets.headSigns.has(text.at(-1) ?? '');
}

/** True between "車いすで暮ら*す*" and "*長*谷部亮": letters that end a word, and signs that begin a name. */
function opensBehindKana(before: Item | undefined, next: Item | undefined): boolean {
  return (
    /\p{Script=Hiragana}$/u.test(before?.folded ?? '') &&
    /^[\p{Script=Han}\p{Script=Katakana}]/u.test(next?.folded ?? '')
  );
}

/** `王部长`, `会社員の佐藤真一さん`, `박지훈 장관`: the role or courtesy stands after the name. */
function cutBeforeRole(
  items: readonly Item[],
  first: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase {
  let from = end;
  while (
    from > first &&
    (items[from - 1]?.word === true || JOINS_NAME.test(items[from - 1]?.folded ?? ''))
  )
    from -= 1;
  const article = lexicon.words.unspaced === true && end - from > 1;
  if (article && lexicon.sets.articles.has(items[from]?.folded ?? '')) from += 1;
  const { courtesy, links, roleWords } = lexicon.sets;
  const isTitle = (at: number): boolean => {
    const word = bareSubject(items[at]?.folded ?? '', lexicon);
    return courtesy.has(word) || isRole(word, lexicon);
  };
  let tail = end;
  let titled = false;
  while (tail > from && (isTitle(tail - 1) || roleWords.has(items[tail - 1]?.folded ?? ''))) {
    tail -= 1;
    titled ||= courtesy.has(bareSubject(items[tail]?.folded ?? '', lexicon));
  }
  let lead = tail;
  while (
    lead > from &&
    !isRole(items[lead - 1]?.folded ?? '', lexicon) &&
    !(lead < tail && opensBehindKana(items[lead - 1], items[lead])) &&
    (!links.has(items[lead - 1]?.folded ?? '') || JOINS_NAME.test(items[lead - 1]?.folded ?? '')) &&
    !roleWords.has(items[lead - 1]?.folded ?? '')
  )
    lead -= 1;
  titled ||= items.slice(lead, tail).some((item) => JOINS_NAME.test(item.folded));
  const before = links.has(items[lead - 1]?.folded ?? '') ? lead - 1 : lead;
  // "アメリカの複数の*メディア*": behind what is no office a noun without a title is nobody's name.
  const described =
    lexicon.sets.quoteParticles.size > 0 &&
    tail === end &&
    before > from &&
    !titled &&
    !isRole(items[before - 1]?.folded ?? '', lexicon);
  const named =
    lead < tail &&
    !described &&
    (titled || tail === end || looksLikeName(items, lead, tail, lexicon));
  if (!named) return { name: null, role: tail === end && !described ? null : [from, end] };
  const courteous =
    end - tail === 1 && courtesy.has(bareSubject(items[tail]?.folded ?? '', lexicon));
  const office = courteous ? null : ([tail, end] as const);
  const role =
    tail < end && office !== null ? office : before > from ? ([from, before] as const) : null;
  return { name: [lead, tail], role, ...(titled ? { certain: true } : {}) };
}

/** Cuts a noun phrase in a script without capitals by its role words. */
export function cutUncased(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): SpeakerPhrase {
  let end = to;
  for (let at = from + 1; at < to; at += 1) {
    if (/^[(（]$/u.test(items[at]?.folded ?? '')) {
      end = at;
      break;
    }
  }
  // "史密斯*9*日在": a date is no part of a name.
  while (end > from + 1 && /^\p{Nd}+$/u.test(items[end - 1]?.folded ?? '')) end -= 1;
  if (lexicon.words.roleAfterName !== true) {
    if (isSomeOfficer(items, from, end, lexicon)) return { name: null, role: [from, end] };
    const phrase = cutAfterRole(items, from, end, lexicon);
    if (phrase.name === null) return phrase;
    const close =
      lexicon.definitePrefixes.length > 0
        ? endOfName(items, phrase.name, lexicon)
        : endOfParted(items, phrase.name, lexicon);
    return close < phrase.name[1]
      ? { ...phrase, name: [phrase.name[0], close], certain: true }
      : phrase;
  }
  // "佐藤真一さん（45）", "이순자(72) 씨는": what stands after the brackets still tells that it is a name.
  const syllables = hasSyllableNames(lexicon) ? cutSyllableName(items, from, end, lexicon) : null;
  const phrase = syllables ?? cutBeforeRole(items, from, end, lexicon);
  const last = bareSubject(items[to - 1]?.folded ?? '', lexicon);
  const after = end < to && lexicon.sets.courtesy.has(last);
  return after && phrase.name !== null ? { ...phrase, certain: true } : phrase;
}
