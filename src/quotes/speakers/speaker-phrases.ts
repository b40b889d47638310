import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { CASELESS } from '../reporting/mentions';
import { cutCased } from './cased-phrases';
import type { SpeakerPhrase } from './name-and-role';
import type { NameIndex } from './people';
import { bareSubject, hasSyllableNames } from './syllable-names';
import { cutSyllableName } from './syllable-phrases';
import { cutUncased } from './uncased-phrases';
import { CLOSES_BRACKET, OPENS_BRACKET } from '../words/signs';
import { hasEnding } from '../words/word-endings';
import { foldedAt } from '../words/tokens';

/** Words of a party or a club in brackets. */
const LONGEST_AFFILIATION = 4;

/** "*북해연구소*(NSI) 연구원은": true for a body, whose short form in brackets stands between it and an office of it. */
function isShortOfBody(item: Item | undefined, lexicon: Lexicon): boolean {
  const body = item?.folded ?? '';
  return hasSyllableNames(lexicon) && hasEnding(body, lexicon.endings.institution, 1);
}

/** Name and role of a noun phrase. `index`: everyone who is named in the text. */
export function cutPhrase(
  items: readonly Item[],
  from: number,
  end: number,
  index: NameIndex,
  lexicon: Lexicon,
): SpeakerPhrase {
  const bracket = items.slice(from, end).findIndex(({ folded }) => OPENS_BRACKET.has(folded));
  if (bracket < 1) return cutBare(items, from, end, index, lexicon);
  // "Karla Voss (SPD)", "Jane Doe (34)": what stands in brackets is no part of the name.
  const open = from + bracket;
  const phrase = cutBare(items, from, open, index, lexicon);
  const close = items.findIndex(
    ({ folded }, at) => at > open && at < end && CLOSES_BRACKET.has(folded),
  );
  const inner = items.slice(open + 1, close);
  // "강창일(3선) *의원*도": behind the brackets stands what somebody is.
  const last = bareSubject(foldedAt(items, end - 1), lexicon);
  const behind = lexicon.words.roleAfterName === true && close === end - 2;
  if (behind && isRole(last, lexicon) && isShortOfBody(items[open - 1], lexicon)) {
    const whole = cutSyllableName(items, from, end, lexicon);
    if (whole !== null) return whole;
  }
  // "박지훈 한빛전자 부품*(HB)* 부문 부회장은": inside of a long office.
  const inside = hasSyllableNames(lexicon) && close > open && close < end - 2;
  if (inside && isRole(last, lexicon)) {
    const whole = cutSyllableName(items, from, end, lexicon);
    if (whole?.certain === true) return whole;
  }
  // "Nordの最高経営責任者（CEO）*サム・リンド氏*": the short form of the office, and its holder.
  const unspaced = lexicon.words.unspaced === true && lexicon.words.roleAfterName === true;
  if (unspaced && close > open && close < end - 2 && lexicon.sets.courtesy.has(last)) {
    const holder = cutBare(items, close + 1, end, index, lexicon);
    if (holder.name !== null) return { ...holder, role: [from, open], certain: true };
  }
  // zh "海港市議員(民)*王志明*": the party of an office, before its holder.
  if (unspaced && phrase.name === null && close > open && close < end - 1) {
    const holder = cutBare(items, close + 1, end, index, lexicon);
    const party = isRole(foldedAt(items, open - 1), lexicon);
    if (holder.name !== null && party && lexicon.sets.quoteParticles.size === 0)
      return { ...holder, role: holder.role ?? [from, open], certain: true };
  }
  // "海洋研究所（KKI）*の担当者*": whose office it is, with its short form.
  const owned = lexicon.sets.links.has(foldedAt(items, close + 1)) && close < end - 2;
  if (
    unspaced &&
    owned &&
    close > open &&
    isRole(last, lexicon) &&
    !lexicon.sets.courtesy.has(last)
  )
    return { name: null, role: [from, end] };
  // "최은정(57·달빛면) *씨*": what courtesy adds is no office.
  const courteous = lexicon.sets.courtesy.has(last);
  if (behind && phrase.name !== null && phrase.role === null && isRole(last, lexicon))
    return { ...phrase, role: courteous ? null : [end - 1, end], certain: true };
  // "Kepala Badan Metereologi (BMKG) X Y": the short form of the office, and its holder.
  const office = isRole(foldedAt(items, from), lexicon) && items[close + 1]?.capital === true;
  if (office && close > open && close + 1 < end) return cutBare(items, from, end, index, lexicon);
  // "محبت جمالی (*فرماندار* سرآب)": an office in brackets.
  const held = phrase.name !== null && phrase.role === null && close > open + 1;
  if (held && isRole(foldedAt(inner, 0), lexicon) && CASELESS.test(foldedAt(inner, 0)))
    return { ...phrase, role: [open + 1, close] };
  const named = inner.every(({ capital, word }) => capital || !word);
  const fits = close > open + 1 && inner.length <= LONGEST_AFFILIATION && named;
  return phrase.name !== null && fits ? { ...phrase, affiliation: [open + 1, close] } : phrase;
}

/**
 * "IT研究者の*田中*氏", "Nordicaの主任技術者である*Jan Lind*氏": in a script without spaces, letters of another one
 * stand anywhere before the name that a title closes; null where none does.
 */
function cutMixed(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): SpeakerPhrase | null {
  if (lexicon.words.unspaced !== true || lexicon.words.roleAfterName !== true) return null;
  const { courtesy } = lexicon.sets;
  const title = foldedAt(items, to - 1);
  if (to - from < 2 || !(courtesy.has(title) || isRole(title, lexicon))) return null;
  const last = items[to - 2];
  if (last?.capital !== true) return cutUncased(items, from, to, lexicon);
  let name = to - 2;
  while (name > from && items[name - 1]?.capital === true) name -= 1;
  if (!courtesy.has(title)) return null;
  let role = name;
  // "技術者*である*", "最高経営責任者*、*"
  while (role > from && isSmall(items[role - 1], lexicon)) role -= 1;
  return { name: [name, to - 1], role: role > from ? [from, role] : null, certain: true };
}

/** True for a sign, and for a small word that joins an office to a name. */
function isSmall(item: Item | undefined, { sets }: Lexicon): boolean {
  const folded = item?.folded ?? '';
  return (
    item?.word !== true ||
    sets.links.has(folded) ||
    sets.stops.has(folded) ||
    sets.articles.has(folded)
  );
}

/** Name and role of a noun phrase without brackets. */
function cutBare(
  items: readonly Item[],
  from: number,
  to: number,
  index: NameIndex,
  lexicon: Lexicon,
): SpeakerPhrase {
  const phrase = items.slice(from, to);
  // "ASP संजय वर्मा": an office in another script is no name before one.
  const caseless = phrase.some((item) => CASELESS.test(item.folded));
  const words = phrase.filter((item) => !caseless || !isRole(item.folded, lexicon));
  // ko "바다유통 음료팀 서하준 *MD*": letters of another script beside a name that its syllables tell.
  const syllables = hasSyllableNames(lexicon) ? cutSyllableName(items, from, to, lexicon) : null;
  if (caseless && syllables?.certain === true && syllables.name !== null) return syllables;
  if (words.some((item) => item.capital))
    return cutMixed(items, from, to, lexicon) ?? cutCased(items, from, to, index, lexicon);
  const cased = words.some((item) => /^\p{Ll}/u.test(item.folded));
  return cased ? { name: null, role: [from, to] } : cutUncased(items, from, to, lexicon);
}
