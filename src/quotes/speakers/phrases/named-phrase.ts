import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import type { Name, Span } from '../../../reading/reading';
import { isOpenEnd } from './edges';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import type { Mention } from '../../reporting/phrases/mentions';
import type { NameIndex } from '../people/people';
import { opensSecondOffice } from '../../reporting/phrases/second-offices';
import { isCalled, isHolderBeside, isNameBeside, isRankBeside } from './named-beside';
import { isOneOf } from '../people/owners';
import { apposedRole } from '../offices/roles';
import { isParticle, nameRuns, opensOther } from '../names/name-runs';
import type { SpeakerPhrase } from '../offices/name-and-role';
import { cutPhrase } from './speaker-phrases';
import { isGivenName } from '../../../languages/names/first-forms';
import { officeInCase } from '../offices/office-in-case';
import { foldedAt } from '../../words/tokens';
import { CASELESS } from '../../words/letters';

/** True where the words of a supposed name are part of a longer name: "*Civil* Police". */
export function mentionsAround(name: Name, { start, end }: Span): boolean {
  return name.mentions.some(([from, to]) => from <= start && to >= end && to - from > end - start);
}

/** True for "(the) Police …"; Vietnamese "Bộ trưởng" (minister) only begins like "Bộ" (ministry). */
export function opensInstitution({ items, lexicon }: Passage, from: number): boolean {
  const { articles, institutions } = lexicon.sets;
  const at = articles.has(foldedAt(items, from)) ? from + 1 : from;
  return institutions.has(foldedAt(items, at)) && !isRole(foldedAt(items, at + 1), lexicon);
}

/** True where the supposed name is a place; without capitals only where the place covers it. */
export function isPlaceIn(known: Name | null, name: Span | null, uncased: boolean): boolean {
  if (known?.type !== 'place') return false;
  return (
    !uncased || (name !== null && known.mentions.some(([a, b]) => a <= name.start && b >= name.end))
  );
}

/** True where an insertion is a name, or ends with one after its own description ("el liberal X Y"). */
function isNameAtHead(
  { items, lexicon }: Passage,
  from: number,
  { name, role }: SpeakerPhrase,
): boolean {
  if (name === null) return false;
  const first = items[from];
  const lower = /^\p{Ll}/u.test(first?.folded ?? '') && first?.capital !== true;
  // "دادستان، *قاضی* X Y،": without capitals a title or an office may open it.
  const titled =
    CASELESS.test(first?.folded ?? '') && isOfficeOrTitle(first?.folded ?? '', lexicon);
  // de "der Sprecher der Polizei, *Kommissar* Jens Ebel,": where every noun has a capital, a rank of one word before the name.
  const ranked =
    lexicon.capitalNouns &&
    isRole(first?.folded ?? '', lexicon) &&
    name[0] === from + 1 &&
    name[1] - name[0] > 1;
  if (!lower) return role === null || titled || ranked || name[0] === from;
  // "dokter spesialis X, *dr.* S. Hendra"
  if (lexicon.words.headFirst === true && lexicon.sets.courtesy.has(first?.folded ?? ''))
    return true;
  const before = foldedAt(items, name[0] - 1);
  // "sa mère, *l'avocate* X Y", "hans forsvarer, *advokat* X Y"
  const opens =
    lexicon.sets.articles.has(first?.folded ?? '') || isRole(first?.folded ?? '', lexicon);
  return (
    opens &&
    name[1] - name[0] > 1 &&
    !lexicon.sets.links.has(before) &&
    !lexicon.sets.stops.has(before)
  );
}

/** True where nothing but ranks and courtesies stands between two places: "*mł. asp.* Anna Kot z policji". */
function areRanks({ items, lexicon: { sets } }: Passage, [from, to]: Range): boolean {
  return items.slice(from, to).every(({ word, folded }) => !word || sets.courtesy.has(folded));
}

/**
 * "woordvoerder *Jan Smit* van de politie Oost-Brabant", "*Jan Smit* van Havenbedrijf Noord": whose name of two words
 * stands before a link and what is no name.
 */
function holderOf(passage: Passage, role: Range): Range | null {
  const { items, lexicon } = passage;
  const [first] = nameRuns(passage, role[0], role[1]);
  if (first === undefined || first[1] - first[0] < 2) return null;
  // "reprezentujący burmistrza Nowego Sadu w mediach *Jan Lis*"
  const given = (at: number): boolean => isGivenName(foldedAt(items, at), lexicon.genitives);
  if (given(role[1]) && !given(first[0])) return null;
  // "prokurator *Anna Lis* rzecznik Prokuratury w Soli": a further office behind a full name.
  const further = items[first[1]];
  const second = further?.capital === false && isRole(further.folded, lexicon);
  if (lexicon.words.caseAlone === true && second && given(first[0]) && !given(role[1]))
    return first;
  const office = isRole(foldedAt(items, first[0] - 1), lexicon) && first[0] > role[0];
  const { oneWordSurnames, noArticles } = lexicon.words;
  const alone =
    (oneWordSurnames === true || noArticles === true) && areRanks(passage, [role[0], first[0]]);
  if (!office && !alone) return null;
  const { links, articles, coordinators } = lexicon.sets;
  const link = foldedAt(items, first[1]);
  if (!links.has(link) || coordinators.has(link)) return null;
  let noun = first[1] + 1;
  while (articles.has(foldedAt(items, noun))) noun += 1;
  const item = items[noun];
  const employer =
    lexicon.sets.institutions.has(item?.folded ?? '') ||
    (office && item?.capital === false) ||
    // "Олег Котов из *компании* «Волна»"
    (noArticles === true && item?.capital === false) ||
    (oneWordSurnames === true && isRole(item?.folded ?? '', lexicon));
  return noun < role[1] && employer ? first : null;
}

/**
 * "Sprecher der US-Armee" is nobody's name, "Werft-Chef Reber in einem Interview" is Reber: what
 * stands before a name without ending a phrase is no role of it.
 */
function closePhrase(passage: Passage, phrase: SpeakerPhrase): SpeakerPhrase {
  const { items, lexicon } = passage;
  const { name, role } = phrase;
  if (name === null || role === null || role[1] !== name[0]) return phrase;
  // "Nordicaの技術者である*Jan Lind*氏": a title closes the name itself.
  if (lexicon.words.unspaced === true && phrase.certain === true) return phrase;
  const [first] = nameRuns(passage, role[0], role[1]);
  if (opensSecondOffice(passage, role[0], first?.[1] ?? 0)) return phrase;
  const holder = holderOf(passage, role);
  if (holder !== null) {
    const held = role[0] < holder[0] ? ([role[0], holder[0]] as const) : null;
    return { name: holder, role: held, certain: true };
  }
  if (!items[name[0]]?.capital || !isOpenEnd(foldedAt(items, role[1] - 1), lexicon)) return phrase;
  const next = foldedAt(items, first?.[1] ?? 0);
  const { articles, coordinators } = lexicon.sets;
  // "Karla Voss der Deutschen Presse-Agentur": whom she speaks to, behind a name of two words.
  const addressed = first !== undefined && first[1] - first[0] > 1 && opensOther(next, lexicon);
  const located =
    addressed ||
    (first !== undefined &&
      !articles.has(next) &&
      !coordinators.has(next) &&
      !isParticle(next, lexicon) &&
      isOpenEnd(next, lexicon));
  if (first === undefined || !located) return { name: null, role: [role[0], name[1]] };
  return { name: first, role: role[0] < first[0] ? [role[0], first[0]] : null, certain: true };
}

/**
 * True for "przewodniczący rady *Żoliborza*": behind an office and a noun in small letters one word with a capital that is
 * nobody's name elsewhere, where case alone tells whose. Whoever has a name is called by more than the surname once.
 */
function isOfWhere(
  { items, lexicon }: Passage,
  { name, role }: SpeakerPhrase,
  { byWord }: NameIndex,
): boolean {
  if (lexicon.words.caseAlone !== true || name === null || role?.[1] !== name[0]) return false;
  const [word, noun] = [items[name[0]], items[name[0] - 1]];
  if (role[1] - role[0] < 2 || noun?.word !== true || noun.capital) return false;
  const { callNames } = lexicon.sets;
  // "burmistrz *radny* Lis": one office beside another.
  if (isOfficeOrTitle(noun.folded, lexicon)) return false;
  const folded = word?.folded ?? '';
  return !word?.acronym && !folded.includes('.') && !byWord.has(folded) && !callNames.has(folded);
}

/** A mention cut into name and role; `outer` is the part that names somebody: the phrase, or the insertion beside it. */
export interface NamedPhrase extends SpeakerPhrase {
  readonly outer: Range;
  /** No word of the mention has a capital. */
  readonly uncased: boolean;
}

/** "etterforskningsleder ved avsnittet, *Per Lund* i Finnmark politidistrikt": behind an office a full name, and a preposition that leads to where. */
function nameBeforePlace(
  passage: Passage,
  [from, to]: Range,
  { name }: SpeakerPhrase,
): SpeakerPhrase | null {
  const { items, lexicon } = passage;
  if (lexicon.words.verbSecond !== true || name !== null) return null;
  const [first] = nameRuns(passage, from, to);
  if (first === undefined || first[0] !== from || first[1] - from < 2) return null;
  const behind = foldedAt(items, first[1]);
  const { links, stops, articles } = lexicon.sets;
  if (first[1] >= to || articles.has(behind)) return null;
  return links.has(behind) || stops.has(behind) ? { name: first, role: null } : null;
}

/** True for a name of two words or more, and for one behind an office; where the noun comes first that may be what it is of. */
function isFullyNamed({ name, role }: SpeakerPhrase, { words }: Lexicon): boolean {
  if (name === null) return false;
  return name[1] - name[0] >= FULL_NAME || (role !== null && words.headFirst !== true);
}

/** Name and role of a mention, whichever of phrase and insertion holds which: "the minister, *Jane Doe*,". */
export function readNamedPhrase(passage: Passage, mention: Mention, index: NameIndex): NamedPhrase {
  const { lexicon } = passage;
  const phrase = readParts(passage, mention, index);
  const { name, role } = phrase;
  const before = lexicon.words.caseAlone === true && name !== null && role?.[1] === name[0];
  return before ? { ...phrase, role: officeInCase(passage, role) } : phrase;
}

/** The same, with all the words before a name as its role. */
function readParts(passage: Passage, mention: Mention, index: NameIndex): NamedPhrase {
  const { items, lexicon } = passage;
  const phrase = closePhrase(passage, cutPhrase(passage, [mention.from, mention.to], index));
  const uncased = !items.slice(mention.from, mention.to).some((item) => item.capital);
  const outer: Range = [mention.from, mention.to];
  // "jeden z radnych gminy *Fala*": one of several, and what they are of.
  const one = lexicon.words.caseAlone === true && isOneOf(passage, mention.from);
  const short = phrase.name !== null && phrase.name[1] - phrase.name[0] === 1;
  const where = one || isOfWhere(passage, phrase, index);
  if (where && short && mention.apposition === null)
    return { name: null, role: outer, outer, uncased };
  if (mention.apposition === null) return { ...phrase, outer, uncased };
  const [from, to] = mention.apposition;
  const beside =
    nameBeforePlace(passage, mention.apposition, phrase) ?? cutPhrase(passage, [from, to], index);
  // "X โฆษกศูนย์ Y (*ศย.*)": the short form of an office that has its holder before it.
  const letters = items[from - 1]?.folded === '(' && phrase.certain === true;
  if (uncased && phrase.name !== null && phrase.role !== null && letters)
    return { ...phrase, outer, uncased };
  // "minister Karin de Boer (*Visserij en Havens*)": behind whoever is named brackets tell of a party or a field, but for a name.
  const bracketed = items[from - 1]?.folded === '(' && !uncased;
  // "Die Ärztin Mia Berg vom Institut für Hafenmedizin (*IHM*)": nobody is called by the short form of a body.
  if (bracketed && to - from === 1 && items[from]?.acronym === true)
    return { ...phrase, outer, uncased };
  if (bracketed && isFullyNamed(phrase, lexicon) && !isCalled(passage, beside))
    return { ...phrase, outer, uncased };
  // "سرمربی تیم، بهرام کیانی،": without capitals a role's complement looks like a name.
  const titled =
    phrase.name === null ||
    isRankBeside(passage, mention) ||
    isHolderBeside(passage, { mention, phrase, beside }, index) ||
    (uncased && phrase.role !== null) ||
    ((phrase.name[1] - phrase.name[0] === 1 ||
      !isRole(foldedAt(items, phrase.name[0] - 1), lexicon)) &&
      isNameBeside(passage, mention, beside));
  if (titled && beside.name !== null && isNameAtHead(passage, from, beside))
    return { name: beside.name, role: outer, outer: [from, to], uncased };
  const role = phrase.role ?? apposedRole(passage, mention.apposition);
  return { ...phrase, role, outer, uncased };
}
