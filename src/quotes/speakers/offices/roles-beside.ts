import type { Item, Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { isRole } from '../../words/lexicon';
import { FIGURE, isTime } from '../../reporting/phrases/mentions';
import { appositionAt, skipParenthesis } from '../../reporting/phrases/appositions';
import { ownerTitle } from './owner-title';
import type { NameRun } from '../names/name-runs';
import { withDeputy } from './other-offices';
import { roleBeforeComma } from './offices-aside';
import { isGivenName } from '../../../languages/names/first-forms';
import { roleEnd } from './roles';
import { hasEnding, SHORTEST_STEM } from '../../words/word-endings';
import { foldedAt } from '../../words/tokens';

/** The role that stands before or after a name in its sentence, as positions, or null. */
export function roleBeside(run: NameRun): Range | null {
  const { items, lexicon, from, to } = run;
  const { headFirst, roleAfterName, subjectAfterOblique } = lexicon.words;
  const behind = roleInInsertion(run, to) ?? officeBehind(run, [from, to]);
  if (behind !== null) return behind;
  // Hungarian puts the office straight behind the name: "Lind Anna *polgármester*".
  if (roleAfterName === true && isRole(foldedAt(items, to), lexicon)) return [to, to + 1];
  const governed = roleAfterName === true ? officeWithObject(run, to) : null;
  if (governed !== null) return governed;
  const aside =
    headFirst === true || subjectAfterOblique === true ? roleBeforeComma(run, from, to) : null;
  return aside ?? roleBefore(run, from);
}

/** The role that the insertion behind a name begins with: "Jane Doe, *head of the council*, said". */
function roleInInsertion(passage: Passage, nameEnd: number): Range | null {
  const { items, lexicon } = passage;
  // "Sutini Lestari *(54)*, warga …"
  const aged = FIGURE.test(foldedAt(items, nameEnd + 1)) ? skipParenthesis(items, nameEnd) : null;
  const insertion = appositionAt(passage, aged ?? nameEnd, items.length);
  if (insertion === null) return null;
  // "За словами Ветрова, *президент Олег Котов* провів …": who has a name of his own is another.
  const isGiven = ({ capital, folded }: Item): boolean =>
    capital && isGivenName(folded, lexicon.genitives);
  if (lexicon.words.noArticles === true && items.slice(...insertion).some(isGiven)) return null;
  return isRole(foldedAt(items, insertion[0]), lexicon)
    ? [insertion[0], roleEnd(passage, insertion)]
    : null;
}

/** The role that leads up to a name: "*Prime Minister* Jane Doe". */
function roleBefore(passage: Passage, name: number): Range | null {
  const { items, lexicon } = passage;
  const { words } = lexicon;
  const before = items[name - 1];
  const open = before?.folded === ')' ? name - 3 : -1;
  if (items[open]?.folded === '(') {
    // "*Menteri Perhubungan (Menhub)* X"
    const start = capitalsBefore(passage, open);
    return isRole(foldedAt(items, start), lexicon) ? [start, name] : null;
  }
  if (before?.word !== true || isVerbHere(passage, name - 1)) return null;
  if (words.headFirst === true) return officeBefore(passage, name);
  if (!isRole(before.folded, lexicon))
    return words.subjectAfterOblique === true ? officeWithComplement(passage, name) : null;
  if (words.complementFirst === true) return [capitalsBefore(passage, name - 1), name];
  const whose = ownerTitle(passage, 0, name);
  if (whose !== null) return [whose, name];
  const head = withQualifiers(passage, headOfOffice(passage, name - 1));
  return [withOwner(passage, withDeputy(passage, head)), name];
}

/** fr "« Q », *a prévenu* X": a reporting verb with its auxiliary is no office, though "le prévenu" is one. */
function isVerbHere({ items, lexicon: { cues, sets } }: Passage, at: number): boolean {
  const before = foldedAt(items, at - 1);
  if (sets.articles.has(before) || !sets.between.has(before)) return false;
  return cues.match(items, at)?.value.kind === 'verb';
}

/** Where the capitals begin that lead up to the item at `end`, with what joins two of them. */
function capitalsBefore(passage: Passage, end: number): number {
  const { items } = passage;
  let start = end;
  while (start > 0 && (items[start - 1]?.capital === true || isCoordination(passage, start - 1)))
    start -= 1;
  return start;
}

/** "säger Anna Berg *presstalesperson* på polisens central": without a comma, an office in small letters behind a full name. */
function officeBehind({ items, lexicon }: Passage, [from, to]: Range): Range | null {
  const { capitalNouns, words } = lexicon;
  const office = items[to];
  if (words.verbSecond !== true || capitalNouns || to - from < FULL_NAME) return null;
  if (office?.capital !== false || !isRole(office.folded, lexicon)) return null;
  // "sa Anna Berg *kommunen*": what is led on tells what office it is.
  return lexicon.sets.stops.has(foldedAt(items, to + 1)) ? [to, to + 1] : null;
}

/** hu "Lind Anna *Kincstárat vezető államtitkár*": an office behind a name, with what it is done to before it. */
function officeWithObject({ items, lexicon }: Passage, from: number): Range | null {
  const object = items[from];
  if (object?.capital !== true || !hasEnding(object.folded, lexicon.endings.object)) return null;
  let to = from + 1;
  while (isRole(foldedAt(items, to), lexicon)) to += 1;
  return to > from + 1 ? [from, to] : null;
}

/** The office whose words lead up to a name, where the noun comes first: "*Duta Besar Utopia* Jan Kowal". */
function officeBefore(passage: Passage, name: number): Range | null {
  const { items, lexicon } = passage;
  const before = items[name - 1];
  if (before === undefined || (!before.capital && !isRole(before.folded, lexicon))) return null;
  let start = capitalsBefore(passage, name - 1);
  while (start < name && !isRole(foldedAt(items, start), lexicon)) start += 1;
  // "Komnas *Perempuan* X": what ends the name of an institution is no office.
  const ends = start === name - 1 && before.capital && items[start - 1]?.capital === true;
  // "*Suami* Rini": whose husband he is.
  const kin = start === name - 1 && lexicon.sets.kin.has(before.folded);
  return start === name || ends || kin ? null : [start, name];
}

/** "*ministre grec des Finances* Jean Morel", "*ministre de la défense* Jean Morel": an office with one noun behind its "of". */
function officeWithComplement({ items, lexicon }: Passage, name: number): Range | null {
  const { links, articles, stops } = lexicon.sets;
  const noun = items[name - 1];
  if (noun?.word !== true || stops.has(noun.folded) || articles.has(noun.folded)) return null;
  if (lexicon.cues.match(items, name - 1) !== null) return null;
  let at = name - 2;
  if (articles.has(foldedAt(items, at)) && !links.has(foldedAt(items, at))) at -= 1;
  if (!links.has(foldedAt(items, at))) return null;
  for (const head of [at - 1, at - 2])
    if (isRole(foldedAt(items, head), lexicon)) return [head, name];
  return null;
}

/** How far before "of" the head of an office may stand. */
const HEAD_REACH = 4;

/** "*leader dell’*opposizione X", "*речник* президента X": where an office is of another, the word that heads it; else `office`. */
function headOfOffice({ items, lexicon }: Passage, office: number): number {
  const { links, articles } = lexicon.sets;
  if (lexicon.words.caseAlone === true) {
    let head = office;
    while (isRole(foldedAt(items, head - 1), lexicon)) head -= 1;
    return head;
  }
  let linked = false;
  for (let at = office - 1; at >= Math.max(0, office - HEAD_REACH); at -= 1) {
    const folded = foldedAt(items, at);
    if (links.has(folded)) linked = true;
    // de "Nach *Angaben* des Ministers X"
    else if (lexicon.accordingNouns.includes(folded)) return office;
    else if (isRole(folded, lexicon)) return linked ? at : office;
    else if (!articles.has(folded)) return office;
  }
  return office;
}

/** Words before an office in capitals that tell of what it is: "*Prime* Minister", "*former Deputy* Governor". */
const MOST_QUALIFIERS = 3;

/** Where an office begins that has a capital, with the capitals and roles straight before it. */
function withQualifiers(passage: Passage, office: number): number {
  const { items, lexicon } = passage;
  const { stops, between, articles } = lexicon.sets;
  let start = office;
  if (lexicon.capitalNouns) return start;
  if (items[office]?.capital !== true) return withBody(passage, start);
  while (start > 0 && office - start < MOST_QUALIFIERS) {
    const before = items[start - 1];
    if (before?.word !== true || !(before.capital || isRole(before.folded, lexicon))) break;
    if (stops.has(before.folded) || between.has(before.folded) || articles.has(before.folded))
      break;
    if (isTime(passage, start - 1) || lexicon.cues.match(items, start - 1) !== null) break;
    start -= 1;
  }
  return start;
}

/** Where an office in small letters begins with the body or the field that it is of: "*police* spokesman". */
function withBody({ items, lexicon }: Passage, office: number): number {
  const { institutions, portfolios, bodyNouns } = lexicon.sets;
  const before = foldedAt(items, office - 1);
  const kinds = [institutions, portfolios, bodyNouns];
  return lexicon.words.complementBefore === true && kinds.some((set) => set.has(before))
    ? office - 1
    : office;
}

/** Where an office begins with the noun in the genitive before it: sv "*sjukhusets* chef". */
function withOwner(passage: Passage, office: number): number {
  const { items, lexicon } = passage;
  const { genitive, firstForm } = lexicon.endings;
  const noun = items[office - 1];
  if (noun?.word !== true || genitive.length === 0) return office;
  const { stops, between, articles, links, officeFields, possessives } = lexicon.sets;
  const small = [stops, between, articles, links, officeFields, possessives];
  if (small.some((set) => set.has(noun.folded))) return office;
  if (isTime(passage, office - 1) || lexicon.cues.match(items, office - 1) !== null) return office;
  const owns =
    hasEnding(noun.folded, genitive, SHORTEST_STEM) && !hasEnding(noun.folded, firstForm);
  return owns ? office - 1 : office;
}

/** True for "ve" of "*Çevre* ve *Şehircilik* Bakanı": a conjunction between two words with capitals. */
export function isCoordination({ items, lexicon: { sets } }: Passage, at: number): boolean {
  return (
    sets.links.has(foldedAt(items, at)) &&
    items[at - 1]?.capital === true &&
    items[at + 1]?.capital === true
  );
}
