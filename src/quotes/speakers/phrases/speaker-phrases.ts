import type { Item, Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import { cutCased } from './cased-phrases';
import type { SpeakerPhrase } from '../offices/name-and-role';
import type { NameIndex } from '../people/people';
import { bareSubject, hasSyllableNames } from '../names/syllable-names';
import { cutSyllableName } from './syllable-phrases';
import { cutUncased } from './uncased-phrases';
import { CLOSES_BRACKET, OPENS_BRACKET } from '../../words/signs';
import { hasEnding } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';
import { CASELESS } from '../../words/letters';

/** Words of a party or a club in brackets. */
const LONGEST_AFFILIATION = 4;

/** "*북해연구소*(NSI) 연구원은": true for a body, whose short form in brackets stands between it and an office of it. */
function isShortOfBody(item: Item | undefined, lexicon: Lexicon): boolean {
  const body = item?.folded ?? '';
  return hasSyllableNames(lexicon) && hasEnding(body, lexicon.endings.institution, 1);
}

/** A noun phrase with words in brackets, "Karla Voss (SPD)", as item indexes. */
interface Bracketed {
  readonly from: number;
  readonly end: number;
  /** Where the bracket opens, and where it closes; -1 where it doesn't. */
  readonly open: number;
  readonly close: number;
  /** The phrase's last word, without a subject's particle. */
  readonly last: string;
  /** What stands before the bracket. */
  readonly before: SpeakerPhrase;
}

/** Somebody whose name and office of syllables a bracket parts; null where it parts none. */
function aroundBracket(
  passage: Passage,
  { from, end, open, close, last }: Bracketed,
): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  if (!isRole(last, lexicon)) return null;
  // "강창일(3선) *의원*도": behind the brackets stands what somebody is.
  const behind = lexicon.words.roleAfterName === true && close === end - 2;
  if (behind && isShortOfBody(items[open - 1], lexicon)) return cutSyllableName(passage, from, end);
  // "박지훈 한빛전자 부품*(HB)* 부문 부회장은": inside of a long office.
  const inside = hasSyllableNames(lexicon) && close > open && close < end - 2;
  const whole = inside ? cutSyllableName(passage, from, end) : null;
  return whole?.certain === true ? whole : null;
}

/** In a script without spaces who stands behind the office and its bracket; null where nobody does. */
function behindBracket(
  passage: Passage,
  { from, end, open, close, last, before }: Bracketed,
  index: NameIndex,
): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  const { words, sets } = lexicon;
  if (words.unspaced !== true || words.roleAfterName !== true || close <= open) return null;
  const isTitled = sets.courtesy.has(last);
  // "Nordの最高経営責任者（CEO）*サム・リンド氏*": the short form of the office, and its holder.
  if (close < end - 2 && isTitled) {
    const holder = cutBare(passage, [close + 1, end], index);
    if (holder.name !== null) return { ...holder, role: [from, open], certain: true };
  }
  // zh "海港市議員(民)*王志明*": the party of an office, before its holder.
  const party = isRole(foldedAt(items, open - 1), lexicon) && sets.quoteParticles.size === 0;
  if (before.name === null && party && close < end - 1) {
    const holder = cutBare(passage, [close + 1, end], index);
    if (holder.name !== null)
      return { ...holder, role: holder.role ?? [from, open], certain: true };
  }
  // "海洋研究所（KKI）*の担当者*": whose office it is, with its short form.
  const owned = sets.links.has(foldedAt(items, close + 1)) && close < end - 2;
  return owned && isRole(last, lexicon) && !isTitled ? { name: null, role: [from, end] } : null;
}

/** "조민준(57) *의원*": who stands before a bracket, with what one word behind it says they are; null where none does. */
function withWordBehind(
  { end, close, last, before }: Bracketed,
  lexicon: Lexicon,
): SpeakerPhrase | null {
  const behind = lexicon.words.roleAfterName === true && close === end - 2;
  const open = before.name !== null && before.role === null;
  if (!behind || !open || !isRole(last, lexicon)) return null;
  // "최은정(57·달빛면) *씨*": what courtesy adds is no office.
  const role = lexicon.sets.courtesy.has(last) ? null : ([end - 1, end] as const);
  return { ...before, role, certain: true };
}

/** Who stands before a bracket, with what it tells of them. */
function withBracket(
  { items, lexicon }: Passage,
  { open, close, before }: Bracketed,
): SpeakerPhrase {
  if (before.name === null || close <= open + 1) return before;
  const inner = items.slice(open + 1, close);
  // "محبت جمالی (*فرماندار* سرآب)": an office in brackets.
  const first = foldedAt(inner, 0);
  if (before.role === null && isRole(first, lexicon) && CASELESS.test(first))
    return { ...before, role: [open + 1, close] };
  const named = inner.every(({ capital, word }) => capital || !word);
  return named && inner.length <= LONGEST_AFFILIATION
    ? { ...before, affiliation: [open + 1, close] }
    : before;
}

/** Name and role of a noun phrase. `index`: everyone who is named in the text. */
export function cutPhrase(passage: Passage, [from, end]: Range, index: NameIndex): SpeakerPhrase {
  const { items, lexicon } = passage;
  const bracket = items.slice(from, end).findIndex(({ folded }) => OPENS_BRACKET.has(folded));
  if (bracket < 1) return cutBare(passage, [from, end], index);
  // "Karla Voss (SPD)", "Jane Doe (34)": what stands in brackets is no part of the name.
  const open = from + bracket;
  const close = items.findIndex(
    ({ folded }, at) => at > open && at < end && CLOSES_BRACKET.has(folded),
  );
  const before = cutBare(passage, [from, open], index);
  const last = bareSubject(foldedAt(items, end - 1), lexicon);
  const phrase: Bracketed = { from, end, open, close, last, before };
  const told =
    aroundBracket(passage, phrase) ??
    behindBracket(passage, phrase, index) ??
    withWordBehind(phrase, lexicon);
  if (told !== null) return told;
  // hi "पुलिस अधीक्षक (ग्रामीण) *X Y*": in a script without capitals what tells more of the office, and its holder.
  const rest = end - (close + 1);
  const spaced = lexicon.words.unspaced !== true && lexicon.words.roleAfterName !== true;
  const holder = spaced && CASELESS.test(foldedAt(items, close + 1)) && rest >= FULL_NAME;
  if (holder && close > open && isRole(foldedAt(items, open - 1), lexicon))
    return { name: [close + 1, end], role: [from, close + 1], certain: true };
  // "Kepala Badan Metereologi (BMKG) X Y": the short form of the office, and its holder.
  const office = isRole(foldedAt(items, from), lexicon) && items[close + 1]?.capital === true;
  return office && close > open && close + 1 < end
    ? cutBare(passage, [from, end], index)
    : withBracket(passage, phrase);
}

/**
 * "IT研究者の*田中*氏", "Nordicaの主任技術者である*Jan Lind*氏": in a script without spaces, letters of another one
 * stand anywhere before the name that a title closes; null where none does.
 */
function cutMixed(passage: Passage, from: number, to: number): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  if (lexicon.words.unspaced !== true || lexicon.words.roleAfterName !== true) return null;
  const title = foldedAt(items, to - 1);
  if (to - from < 2 || !isOfficeOrTitle(title, lexicon)) return null;
  const last = items[to - 2];
  if (last?.capital !== true) return cutUncased(passage, from, to);
  let name = to - 2;
  while (name > from && items[name - 1]?.capital === true) name -= 1;
  if (!lexicon.sets.courtesy.has(title)) return null;
  let role = name;
  // "技術者*である*", "最高経営責任者*、*"
  while (role > from && isSignOrSmall(items[role - 1], lexicon)) role -= 1;
  return { name: [name, to - 1], role: role > from ? [from, role] : null, certain: true };
}

/** True for a sign, and for a small word that joins an office to a name. */
function isSignOrSmall(item: Item | undefined, { sets }: Lexicon): boolean {
  const folded = item?.folded ?? '';
  return (
    item?.word !== true ||
    sets.links.has(folded) ||
    sets.stops.has(folded) ||
    sets.articles.has(folded)
  );
}

/** Name and role of a noun phrase without brackets. */
function cutBare(passage: Passage, [from, to]: Range, index: NameIndex): SpeakerPhrase {
  const { items, lexicon } = passage;
  const phrase = items.slice(from, to);
  // "ASP संजय वर्मा": an office in another script is no name before one.
  const caseless = phrase.some((item) => CASELESS.test(item.folded));
  const words = phrase.filter((item) => !caseless || !isRole(item.folded, lexicon));
  // ko "바다유통 음료팀 서하준 *MD*": letters of another script beside a name that its syllables tell.
  const syllables = hasSyllableNames(lexicon) ? cutSyllableName(passage, from, to) : null;
  if (caseless && syllables?.certain === true && syllables.name !== null) return syllables;
  // "이에 *MBC* 기자는": letters alone before an office are whose it is, where a name has syllables.
  const latin = words.filter(({ capital }) => capital);
  const letters = latin.length > 0 && latin.every(({ acronym }) => acronym);
  if (caseless && letters && syllables?.name === null) return syllables;
  if (latin.length > 0) return cutMixed(passage, from, to) ?? cutCased(passage, [from, to], index);
  const cased = words.some((item) => /^\p{Ll}/u.test(item.folded));
  return cased ? { name: null, role: [from, to] } : cutUncased(passage, from, to);
}
