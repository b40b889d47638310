import { FULL_NAME } from '../../languages/full-name';
import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { isTime } from '../reporting/mentions';
import { appositionAt } from '../reporting/appositions';
import { ownerTitle } from './owner-title';
import type { NameRun } from './name-runs';
import { withDeputy } from './other-offices';
import { roleBeforeComma } from './offices-aside';
import { isGivenName } from '../../languages/first-forms';

const CASED = /^\p{Ll}/u;

/** A role ends before what only tells more of it: "secretary of the council *that is led by* …". */
function roleEnd(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): number {
  const { stops, links } = lexicon.sets;
  let end = from + 1;
  while (end < to) {
    const folded = items[end]?.folded ?? '';
    if (stops.has(folded) && (!links.has(folded) || !isRole(items[from]?.folded ?? '', lexicon)))
      break;
    if (
      stops.has(folded) &&
      // "مدیرکل فرهنگ *و* ارشاد": without capitals a small word ends nothing.
      CASED.test(items[end + 1]?.folded ?? '') &&
      items[end + 1]?.capital === false &&
      !lexicon.sets.articles.has(items[end + 1]?.folded ?? '') &&
      // "adjointe au Patrimoine *et à* la Culture"
      !(lexicon.sets.coordinators.has(folded) && links.has(items[end + 1]?.folded ?? ''))
    )
      break;
    end += 1;
  }
  return end;
}

/** Words of an insertion that no list knows as an office, and that may still tell what somebody is. */
const LONGEST_PLAIN = 6;

/** What of the insertion behind a name tells what its bearer is: an office with its "of", else a few words behind an article. */
export function apposedRole(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): readonly [number, number] | null {
  let office = from;
  while (office < to && !isRole(items[office]?.folded ?? '', lexicon)) {
    // "who has led the council": an office behind a small word is somebody else's.
    const folded = items[office]?.folded ?? '';
    if (office > from && lexicon.sets.stops.has(folded) && !lexicon.sets.links.has(folded)) break;
    office += 1;
  }
  const known = office < to && isRole(items[office]?.folded ?? '', lexicon);
  if (known) return [from, roleEnd(items, [office, to], lexicon)];
  const caseless = !CASED.test(items[from]?.folded ?? '');
  if (caseless) return [from, to];
  const end = items.findIndex(
    ({ folded, word }, at) => at > from && (!word || lexicon.sets.stops.has(folded)),
  );
  const stop = end < 0 ? to : Math.min(to, end);
  const clause = lexicon.words.capitalNouns === true && items[stop - 1]?.capital !== true;
  const article = lexicon.sets.articles.has(items[from]?.folded ?? '');
  return article && !clause && stop - from <= LONGEST_PLAIN ? [from, stop] : null;
}

/** The role that stands before or after a name in its sentence, as positions, or null. */
export function roleBeside(
  { items, from, to }: NameRun,
  lexicon: Lexicon,
): readonly [number, number] | null {
  const after = appositionAt(items, to, items.length, lexicon);
  // "За словами Ветрова, *президент Олег Котов* провів …": who has a name of his own is another.
  const other =
    after !== null &&
    lexicon.words.noArticles === true &&
    items
      .slice(...after)
      .some(({ folded, capital }) => capital && isGivenName(folded, lexicon.genitives));
  const office = after === null ? -1 : behindRelative(items, after[0], lexicon);
  if (after !== null && !other && isRole(items[office]?.folded ?? '', lexicon))
    return [office, roleEnd(items, [office, after[1]], lexicon)];
  const behind = officeBehind(items, [from, to], lexicon);
  if (behind !== null) return behind;
  // Hungarian puts the office straight behind the name: "Lind Anna *polgármester*".
  if (lexicon.words.roleAfterName === true && isRole(items[to]?.folded ?? '', lexicon))
    return [to, to + 1];
  const { headFirst, subjectAfterOblique } = lexicon.words;
  const aside =
    headFirst === true || subjectAfterOblique === true
      ? roleBeforeComma(items, from, to, lexicon)
      : null;
  if (aside !== null) return aside;
  const before = items[from - 1];
  const open = before?.folded === ')' ? from - 3 : -1;
  if (items[open]?.folded === '(') {
    // "*Menteri Perhubungan (Menhub)* X"
    let start = open;
    while (items[start - 1]?.capital === true || isCoordination(items, start - 1, lexicon))
      start -= 1;
    return isRole(items[start]?.folded ?? '', lexicon) ? [start, from] : null;
  }
  // "тренер *«Прибоя»* Олег Котов": in marks, and in a case that tells of what.
  const body = before?.markedName === true && lexicon.words.caseAlone === true;
  if (body && isRole(items[from - 2]?.folded ?? '', lexicon))
    return [withQualifiers(items, from - 2, lexicon), from];
  if (before?.word !== true) return null;
  if (lexicon.words.headFirst === true) return officeBefore(items, from, lexicon);
  if (!isRole(before.folded, lexicon))
    return subjectAfterOblique === true ? officeWithComplement(items, from, lexicon) : null;
  let start = from - 1;
  if (lexicon.words.complementFirst === true)
    while (
      start > 0 &&
      (items[start - 1]?.capital === true || isCoordination(items, start - 1, lexicon))
    )
      start -= 1;
  else {
    const whose = ownerTitle(items, 0, from, lexicon);
    start =
      whose ??
      withDeputy(
        items,
        withQualifiers(items, headOfOffice(items, start, lexicon), lexicon),
        lexicon,
      );
  }
  return [start, from];
}

/** Where what somebody is begins behind "der er", "som är en", in a language whose verb is second; else `from`. */
function behindRelative(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const { relatives, auxiliaries, indefinite } = lexicon.sets;
  const { verbSecond, capitalNouns } = lexicon.words;
  if (verbSecond !== true || capitalNouns === true) return from;
  if (!relatives.has(items[from]?.folded ?? '')) return from;
  if (!auxiliaries.has(items[from + 1]?.folded ?? '')) return from;
  return indefinite.has(items[from + 2]?.folded ?? '') ? from + 3 : from + 2;
}

/** "säger Anna Berg *presstalesperson* på polisens central": without a comma, an office in small letters behind a full name. */
function officeBehind(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): readonly [number, number] | null {
  const { verbSecond, capitalNouns } = lexicon.words;
  const office = items[to];
  if (verbSecond !== true || capitalNouns === true || to - from < FULL_NAME) return null;
  if (office?.capital !== false || !isRole(office.folded, lexicon)) return null;
  // "sa Anna Berg *kommunen*": what is led on tells what office it is.
  return lexicon.sets.stops.has(items[to + 1]?.folded ?? '') ? [to, to + 1] : null;
}

/** The office whose words lead up to a name, where the noun comes first: "*Duta Besar Utopia* Jan Kowal". */
function officeBefore(
  items: readonly Item[],
  name: number,
  lexicon: Lexicon,
): readonly [number, number] | null {
  const before = items[name - 1];
  if (before === undefined || (!before.capital && !isRole(before.folded, lexicon))) return null;
  let start = name - 1;
  while (items[start - 1]?.capital === true || isCoordination(items, start - 1, lexicon))
    start -= 1;
  while (start < name && !isRole(items[start]?.folded ?? '', lexicon)) start += 1;
  // "Komnas *Perempuan* X": what ends the name of an institution is no office.
  const ends = start === name - 1 && before.capital && items[start - 1]?.capital === true;
  // "*Suami* Rini": whose husband he is.
  const kin = start === name - 1 && lexicon.sets.kin.has(before.folded);
  return start === name || ends || kin ? null : [start, name];
}

/** "*ministre grec des Finances* Jean Morel", "*ministre de la défense* Jean Morel": an office with one noun behind its "of". */
function officeWithComplement(
  items: readonly Item[],
  name: number,
  lexicon: Lexicon,
): readonly [number, number] | null {
  const { links, articles, stops } = lexicon.sets;
  const noun = items[name - 1];
  if (noun?.word !== true || stops.has(noun.folded) || articles.has(noun.folded)) return null;
  if (lexicon.cues.match(items, name - 1) !== null) return null;
  let at = name - 2;
  if (articles.has(items[at]?.folded ?? '') && !links.has(items[at]?.folded ?? '')) at -= 1;
  if (!links.has(items[at]?.folded ?? '')) return null;
  for (const head of [at - 1, at - 2])
    if (isRole(items[head]?.folded ?? '', lexicon)) return [head, name];
  return null;
}

/** How far before "of" the head of an office may stand. */
const HEAD_REACH = 4;

/** "*leader dell’*opposizione X", "*речник* президента X": where an office is of another, the word that heads it; else `office`. */
function headOfOffice(items: readonly Item[], office: number, lexicon: Lexicon): number {
  const { links, articles } = lexicon.sets;
  if (lexicon.words.caseAlone === true) {
    let head = office;
    while (isRole(items[head - 1]?.folded ?? '', lexicon)) head -= 1;
    return head;
  }
  let linked = false;
  for (let at = office - 1; at >= Math.max(0, office - HEAD_REACH); at -= 1) {
    const folded = items[at]?.folded ?? '';
    if (links.has(folded)) linked = true;
    else if (isRole(folded, lexicon)) return linked ? at : office;
    else if (!articles.has(folded)) return office;
  }
  return office;
}

/** Words before an office in capitals that tell of what it is: "*Prime* Minister", "*former Deputy* Governor". */
const MOST_QUALIFIERS = 3;

/** Where an office begins that has a capital, with the capitals and roles straight before it. */
function withQualifiers(items: readonly Item[], office: number, lexicon: Lexicon): number {
  const { stops, between, articles } = lexicon.sets;
  let start = office;
  if (items[office]?.capital !== true || lexicon.words.capitalNouns === true) return start;
  while (start > 0 && office - start < MOST_QUALIFIERS) {
    const before = items[start - 1];
    if (before?.word !== true || !(before.capital || isRole(before.folded, lexicon))) break;
    if (stops.has(before.folded) || between.has(before.folded) || articles.has(before.folded))
      break;
    if (isTime(items, start - 1, lexicon) || lexicon.cues.match(items, start - 1) !== null) break;
    start -= 1;
  }
  return start;
}

/** True for "ve" of "*Çevre* ve *Şehircilik* Bakanı": a conjunction between two words with capitals. */
export function isCoordination(items: readonly Item[], at: number, { sets }: Lexicon): boolean {
  return (
    sets.links.has(items[at]?.folded ?? '') &&
    items[at - 1]?.capital === true &&
    items[at + 1]?.capital === true
  );
}

/** True where nothing but a name and its office is in an insertion: "his lawyer, *advocate Jane Doe*, …". */
export function isOfficeAndName(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const words = items.slice(from, to);
  return (
    words.some(({ capital }) => capital) &&
    words.every(
      ({ capital, word, folded }) =>
        capital || !word || lexicon.sets.links.has(folded) || isRole(folded, lexicon),
    )
  );
}

/** The words of a role before "of": the association is not its spokesman. */
export function roleHeads(words: readonly string[], { sets }: Lexicon): readonly string[] {
  const { articles, links } = sets;
  const from = articles.has(words[0] ?? '') ? 1 : 0;
  const link = words.findIndex((word, at) => at > from && links.has(word));
  return words.slice(from, link < 0 ? words.length : link);
}

/** True for "the vote came *after*": a small word with no office before it. */
function isClause(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const { links, stops } = lexicon.sets;
  const words = items.slice(from, to);
  const small = words.findIndex(({ folded }) => stops.has(folded) && !links.has(folded));
  return small > 0 && !words.slice(0, small).some(({ folded }) => isRole(folded, lexicon));
}

/**
 * The office in what stands before a name, from its first known word on ("pernyataan lengkap *Ketua RW*"), or
 * null for words in small letters none of which is one ("dengan *nada tinggi* Rini Kusuma"). Where the noun
 * does not come first, all of it, if it is no clause.
 */
export function officeIn(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  lexicon: Lexicon,
): readonly [number, number] | null {
  if (lexicon.words.headFirst !== true)
    return isClause(items, [from, to], lexicon) ? null : [from, to];
  for (let at = from; at < to; at += 1) {
    if (isRole(items[at]?.folded ?? '', lexicon)) return [at, to];
    if (items[at]?.capital === true && at > 0) return [from, to];
  }
  return null;
}
