import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { behindField, runOfName } from './cased-beginnings';
import { beforeLink, beforeNickname, beforeWhere } from './cased-ends';
import { institutionEnd } from '../offices/institutions';
import { isOfPlace } from '../../reporting/phrases/noun-phrases';
import { isHalfCompound } from '../../reporting/phrases/half-compounds';
import { isRole } from '../../words/lexicon';
import { isGivenName } from '../../../languages/names/first-forms';
import type { Cutting } from './cutting';
import { nameAfterOffice } from './name-after-office';
import { behindAcronyms, nameRuns } from '../names/name-runs';
import { behindRank, nameInOffice } from '../offices/office-runs';
import { ownerTitle } from '../offices/owner-title';
import { beforeRank, isBehindRank } from '../offices/ranks';
import type { NameIndex } from '../people/people';
import type { SpeakerPhrase } from '../offices/name-and-role';
import { foldedAt } from '../../words/tokens';
import { isMereCourtesy } from './edges';

/** "Befürworter *des umstrittenen* Vorhabens": behind an article of its own and an adjective stands no name. */
function isDescribedNoun(
  { items, lexicon: { sets, capitalNouns } }: Passage,
  from: number,
  noun: number,
): boolean {
  const adjective = items[noun - 1];
  const article = items[noun - 2];
  if (!capitalNouns || adjective?.word !== true || adjective.capital) return false;
  const small = sets.links.has(adjective.folded) || sets.articles.has(adjective.folded);
  return !small && noun - 2 > from && sets.articles.has(article?.folded ?? '');
}

const ADDRESS = /\p{L}{2,}\.(?:\p{L}{2,}\.)?\p{L}{2,4}$/u;

/** Cuts a noun phrase in a script with capitals: the last run of name words is the name. */
export function cutCased(passage: Passage, [from, end]: Range, index: NameIndex): SpeakerPhrase {
  const { items, lexicon } = passage;
  const to = beforeNickname(passage, [from, end]);
  const nobody = { name: null, role: [from, to] } as const;
  const institution = institutionEnd(passage, from, to);
  if (institution !== null) return { name: [from, institution], role: null, certain: true };
  const head = lexicon.sets.articles.has(foldedAt(items, from)) ? from + 1 : from;
  const last = runOfName(passage, head, nameRuns(passage, from, to));
  // "sumber *Warta.co.id*": an address is no person, but whose source that is.
  const address = last !== undefined && last[1] - last[0] === 1 && last[0] > from;
  // "*Brann-* og redningsetaten": half a word is nobody's name.
  if (last !== undefined && isHalfCompound(passage, last[1])) return nobody;
  if (last === undefined || (address && ADDRESS.test(foldedAt(items, last[0])))) return nobody;
  const office = isRole(foldedAt(items, head), lexicon);
  const cutting: Cutting = { items, from, to, head, office, index, lexicon };
  if (
    isDescribedNoun(passage, from, last[0]) ||
    isBeforeOffice(cutting, last[1]) ||
    followsOwnersTitle(cutting, last[0])
  )
    return nobody;
  const first = nameAfterOffice(cutting, last);
  // A sentence begins with a capital: that alone makes no name.
  const opens = first === 0 && last[1] === 1 && to > 1;
  if (first === last[1] || (opens && !index.short.has(foldedAt(items, first)))) return nobody;
  const close = beforeWhere(passage, [first, last[1]]);
  const stop = beforeLink(passage, [first, close], office);
  const begin = behindField(passage, [nameBehindOffice(cutting, first, stop), stop], office);
  if (begin === stop) return nobody;
  const ranked = isRanked(cutting, first);
  const named = behindCapitals(cutting, [first, begin], stop);
  const start = behindBody(cutting, named, stop);
  if (isPlaceOfOffice(cutting, [start, stop])) return nobody;
  const certain =
    close < last[1] ||
    (lexicon.words.headFirst === true && office && (start > first || ranked)) ||
    endsInOffice(cutting, start) ||
    items.slice(start, stop).some(({ folded }) => lexicon.sets.months.has(folded));
  return {
    name: [start, stop],
    role: roleBefore(cutting, ranked ? first : start),
    ...(certain ? { certain } : {}),
  };
}

/** vi "Tổng thống *Pháp*": where nothing else stands between an office and what it is of, a place is that; not "ông *Vinh*". */
function isPlaceOfOffice({ items, office, lexicon }: Cutting, [from, to]: Range): boolean {
  const { courtesy, places } = lexicon.sets;
  if (!office || !lexicon.syllables || courtesy.has(foldedAt(items, from - 1))) return false;
  return places.has(items.slice(from, to).map(({ folded }) => folded).join('_')); // oxfmt-ignore
}

/** "*The Prime* Minister", "*Der Bayerische* Ministerpräsident": behind an article an office that has a capital itself, and closes the phrase. */
function isBeforeCapitalOffice({ items, from, to, lexicon }: Cutting, nameEndsAt: number): boolean {
  const office = items.slice(nameEndsAt, to);
  if (office.length === 0 || office.some(({ capital }) => !capital)) return false;
  const { articles, demonyms } = lexicon.sets;
  const last = foldedAt(items, to - 1);
  // "The Delby *Republican*" is one of many.
  return isRole(last, lexicon) && !demonyms.has(last) && articles.has(foldedAt(items, from));
}

/** "the Reuters report", "Palestinian health authorities": a name before an office tells whose it is. */
function isBeforeOffice(cutting: Cutting, nameEndsAt: number): boolean {
  const { items, to, lexicon } = cutting;
  if (isBeforeCapitalOffice(cutting, nameEndsAt)) return true;
  // "Persvoorlichter Karin Vos *van het bedrijf*": what she works for is no office of hers.
  const rest = items.slice(nameEndsAt, to);
  const link = rest.findIndex(({ folded }) => lexicon.sets.links.has(folded));
  const behind = link < 0 ? rest : rest.slice(0, link);
  // "het Deense *leger*"
  if (behind.length > 0 && isOfPlace(cutting, nameEndsAt - 1)) return true;
  // "die Lübecker *Behörde*": where nouns have capitals, one word before an office that closes the phrase.
  const alone = items[nameEndsAt - 2]?.capital !== true && behind.length === 1;
  if (lexicon.capitalNouns && alone && isRole(foldedAt(behind, 0), lexicon)) return true;
  return (
    !lexicon.surnameFirst && behind.some((item) => !item.capital && isRole(item.folded, lexicon))
  );
}

/** "a spokeswoman *for Mr.* Lund", "der Sprecher *von Bürgermeisterin* Lund", "un proche *de la ministre* Lund": a title behind a link tells whose somebody is. */
function followsOwnersTitle(cutting: Cutting, name: number): boolean {
  const { items, from, head, office, lexicon } = cutting;
  // Where nouns have capitals a phrase may begin with any: "Sichtweise von Innenminister Lund".
  const noun = !lexicon.capitalNouns && items[head]?.capital === false;
  return (office || noun) && ownerTitle(cutting, from, name) !== null;
}

/** True where a rank or a courtesy title stands before the name. */
function isRanked(cutting: Cutting, name: number): boolean {
  return isBehindRank(cutting, name);
}

/** Where the name begins behind an office whose own words have capitals too; `end`: nowhere. */
function nameBehindOffice(cutting: Cutting, start: number, end: number): number {
  const { items, office, index, lexicon } = cutting;
  if (!office) return start;
  // "Brigjen *TNI* X Y", "Brigjen X Y Z": behind a rank its bearer is named, and nothing else.
  const begin = behindAcronyms(cutting, [start, end], index.short);
  if (lexicon.words.headFirst !== true) return begin;
  // "Ketua *BADKO HMI*": letters alone name no person.
  const { givenNames } = lexicon.sets;
  // "Mentan *SAN*": but whose short form stood in brackets.
  if (end - begin === 1 && index.aliases.has(foldedAt(items, begin))) return begin;
  const letters = items
    .slice(begin, end)
    .every(({ acronym, folded }) => acronym && !givenNames.has(folded) && !index.short.has(folded));
  if (letters) return end;
  // "Peguam X Y *a/l* Z"
  const linker = items.findIndex(
    ({ folded }, at) => at > begin && at < end && lexicon.sets.linkers.has(folded),
  );
  const run = [begin, linker < 0 ? end : linker] as const;
  // "Kombes Pol *Bram Seno Lubis Aji*": straight behind a rank four words are a name too.
  const ranked = isBehindRank(cutting, begin);
  return (ranked ? behindRank : nameInOffice)(cutting, run, index.short);
}

/**
 * All in capitals ("Kepala Dinas Perhubungan Kota Kapela Rini Kusuma"): the name begins where a word stands
 * alone elsewhere in the text, else it is the last words. `first`: where the run began, and where it begins now.
 */
function behindCapitals(cutting: Cutting, [first, start]: Range, end: number): number {
  const { items, from, office, index, lexicon } = cutting;
  const { headFirst, fullName = FULL_NAME } = lexicon.words;
  // Where every noun has a capital, that of an office says nothing: de "Der Aktivist *Tumelo Mabaso Dube*".
  if (!office || headFirst === true || lexicon.capitalNouns) return start;
  if (end - start <= fullName) return start;
  if (isRanked(cutting, first)) return start;
  const capitals = items.slice(from, start).every((item) => item.capital || !item.word);
  if (items[from]?.capital !== true || !capitals) return start;
  const alone = items.findIndex(
    ({ folded }, at) => at >= start && at < end && index.short.has(folded),
  );
  return alone < 0 ? end - fullName : alone;
}

/** Letters of the middle word of a name of syllables: "Nguyen *Van* Thanh", "Kim *Jong* Un". */
const LONGEST_MIDDLE = 4;

/**
 * "analytik Vlnabank *Jan Novák*": behind an office, in a language whose cases tell of what it is, the name begins at its
 * given name; "delegado da Polícia Civil *Renato Siqueira*", da "direktør i Dansk Havn *Karen Lund*": so it does behind a body,
 * whose further words have capitals too.
 */
function behindBody({ items, head, office, lexicon }: Cutting, start: number, end: number): number {
  if (!office || end - start < 3) return start;
  if (lexicon.words.caseAlone === true) {
    const given = (at: number): boolean => isGivenName(foldedAt(items, at), lexicon.genitives);
    return !given(start) && given(end - 2) ? end - 2 : start;
  }
  const body = items[start - 1];
  const of = start - 1 > head && body?.capital === true && isRole(body.folded, lexicon);
  const field = lexicon.sets.fieldLinks.has(body?.folded ?? '');
  if (!field && (!of || lexicon.words.subjectAfterOblique !== true)) return start;
  const name = items.findIndex(
    ({ folded }, at) => at >= start && at < end - 1 && lexicon.sets.callNames.has(folded),
  );
  if (name >= 0) return name;
  // "delegado da Polícia Civil *Thant Zin*": of three words of no known meaning two are the name, but for "Policía *Nguyen Thi Hoa*".
  const capitals = items.slice(start, end).every(({ capital }) => capital);
  const syllables = (items[start + 1]?.folded.length ?? 0) <= LONGEST_MIDDLE;
  return capitals && end - start === FULL_NAME + 1 && !syllables ? end - FULL_NAME : start;
}

/** "Almanya Başbakanı Olaf Klein": the office before it ends where the name begins. */
function endsInOffice({ items, from, lexicon }: Cutting, start: number): boolean {
  const office = start > from && isRole(foldedAt(items, start - 1), lexicon);
  return office && lexicon.words.complementFirst === true;
}

/** The words before a name, less what is no role: "Ketua Pengarah, *Dr* X". */
function roleBefore(cutting: Cutting, name: number): Range | null {
  const { items, head, lexicon } = cutting;
  let end = name;
  while (end > head) {
    const { word, folded, markedName = false } = items[end - 1] ?? { word: false, folded: '' };
    // "тренер *«Прибоя»* Олег Котов"
    const body = markedName && lexicon.words.caseAlone === true;
    if (body || folded === ')' || (word && !isMereCourtesy(folded, lexicon))) break;
    end -= 1;
  }
  end = beforeRank(cutting, head, end);
  const { courtesy } = lexicon.sets;
  const tells = items.slice(head, end).some(({ word, folded }) => word && !courtesy.has(folded));
  return tells ? [head, end] : null;
}
