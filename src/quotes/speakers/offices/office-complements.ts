import { CASED } from '../../words/letters';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { hasEnding, SHORTEST_STEM } from '../../words/word-endings';
import { sameRoleWord } from '../people/people';
import { VOWELS } from '../../../languages/world/vowels';

/** "ЧС", "РФ", "PK": letters that make no syllable. */
const CONSONANTS = new RegExp(`^[^\\P{L}${VOWELS}]+$`, 'u');

/** A word of an office. */
export type OfficeWord = Pick<Token, 'folded' | 'word' | 'capital' | 'acronym'>;

/** True for letters that stand for an institution or a land: "ТАСС", "PK". */
export function isLetters({ acronym, folded }: OfficeWord): boolean {
  return acronym || CONSONANTS.test(folded);
}

/** True where nothing but the order tells what an office is of, and that stands behind it: id "kepala *sekolah*". */
function isOfWhatFollows({ words, syllables }: Lexicon): boolean {
  const { headFirst, complementLast, verbFirst, unspaced, roleAfterName } = words;
  const ordered = headFirst === true || complementLast === true || verbFirst === true;
  return ordered || syllables || (unspaced === true && roleAfterName !== true);
}

/** The same before it: tr "*polis* sözcüsü", ja "*警察*署長". */
function isOfWhatLeads({ words }: Lexicon): boolean {
  return words.complementFirst === true || words.roleAfterName === true;
}

/**
 * The words that tell what an office is of: the *port* of "head of the port", "port's head" and "Port*sprecher*". Where the
 * order alone tells it, all words of the office: what two offices share is then the office.
 */
export function complementOf(
  office: readonly OfficeWord[],
  lexicon: Lexicon,
): readonly OfficeWord[] {
  const words = office.filter(({ word, folded }) => word && !isSmall(folded, lexicon));
  if (isOfWhatFollows(lexicon) || isOfWhatLeads(lexicon)) return words;
  const first = office.findIndex(({ folded }) => isOfficeOrTitle(folded, lexicon));
  if (first < 0) return [];
  let head = first;
  // "*police* spokesman", but "rzecznik *prezydenta*", "președintele *sindicatului*"
  if (lexicon.words.complementBefore === true || lexicon.endings.genitive.length > 0)
    while (isRole(office[head + 1]?.folded ?? '', lexicon)) head += 1;
  const lead = leadOfCompound(office[head], lexicon);
  return [
    ...ownersBefore(office, head, lexicon),
    ...(lead === null ? [] : [lead]),
    ...ownersBehind(office, head, lexicon),
  ];
}

function isSmall(folded: string, { sets }: Lexicon): boolean {
  const { articles, links, stops, definite, deputies, courtesy } = sets;
  return [articles, links, stops, definite, deputies, courtesy].some((set) => set.has(folded));
}

/** True for a word that tells of what an office is, and not of what grade: "*general* secretary". */
function isOwner({ folded, word, capital }: OfficeWord, lexicon: Lexicon): boolean {
  if (!word || isSmall(folded, lexicon)) return false;
  const { officeFields, demonyms, portfolios } = lexicon.sets;
  if (portfolios.has(folded) || isKind(folded, lexicon)) return true;
  return capital || !(officeFields.has(folded) || demonyms.has(folded));
}

/** What stands before an office with a link behind it ("the *port*'s head"), in the genitive, or as a kind of body. */
function ownersBefore(
  office: readonly OfficeWord[],
  head: number,
  lexicon: Lexicon,
): readonly OfficeWord[] {
  const { links, articles } = lexicon.sets;
  const { ownerTail, unspaced } = lexicon.words;
  return office.slice(0, head).filter((one, at) => {
    const next = office[at + 1]?.folded ?? '';
    const led = at + 1 < head && links.has(next) && !articles.has(next);
    const genitive = hasEnding(one.folded, lexicon.endings.genitive, SHORTEST_STEM);
    const owns = ownerTail !== undefined && unspaced !== true && one.folded.endsWith(ownerTail);
    const told = led || owns || genitive || lexicon.sets.portfolios.has(one.folded);
    return isOwner(one, lexicon) && (told || isKind(one.folded, lexicon));
  });
}

/** What stands behind an office and a link, or in a case that tells it. */
function ownersBehind(
  office: readonly OfficeWord[],
  head: number,
  lexicon: Lexicon,
): readonly OfficeWord[] {
  const { links, stops, officeFields } = lexicon.sets;
  const found: OfficeWord[] = [];
  let linked = lexicon.words.caseAlone === true;
  for (const one of office.slice(head + 1)) {
    if (links.has(one.folded)) linked = true;
    else if (stops.has(one.folded) || one.folded === ',') break;
    else if (isOwner(one, lexicon)) {
      // ro "ministrul *Sănătății*", "președintele *Carpat Air*"
      const named = one.capital && !lexicon.capitalNouns && !officeFields.has(one.folded);
      linked ||= named || hasEnding(one.folded, lexicon.endings.field, SHORTEST_STEM);
      if (linked) found.push(one);
    }
  }
  return found;
}

/** The *Polizei* of "Polizeisprecher"; null for an office that the language has as one word. */
function leadOfCompound(head: OfficeWord | undefined, lexicon: Lexicon): OfficeWord | null {
  const { longRoles, lettersOfEnd, sets, endings } = lexicon;
  if (head === undefined || sets.roles.has(head.folded)) return null;
  const ends = ['', ...endings.role];
  const forms = ends
    .filter((end) => head.folded.endsWith(end))
    .map((end) => head.folded.slice(0, head.folded.length - end.length));
  if (forms.some((form) => sets.roles.has(form))) return null;
  for (const form of forms) {
    const office = longRoles.get(form.slice(-lettersOfEnd))?.find((role) => form.endsWith(role));
    const lead = office === undefined ? '' : form.slice(0, -office.length);
    if (lead.length >= SHORTEST_STEM && !isSmall(lead, lexicon))
      return {
        ...head,
        folded: lead.replace(/-$/u, ''),
        capital: lead.endsWith('-') && head.capital,
      };
  }
  return null;
}

/** True where both are told what they are of, and neither can be the other by another name. */
export function isOfOtherBody(
  one: readonly OfficeWord[],
  other: readonly OfficeWord[],
  lexicon: Lexicon,
): boolean {
  const [own, its] = withoutOffice(one, other, lexicon);
  if (own.length === 0 || its.length === 0 || share(own, its, lexicon)) return false;
  const [mine, yours] = [isName(own, lexicon), isName(its, lexicon)];
  // "rzecznik PK" may be that of a body with that name.
  if ((yours && own.every(isShortName)) || (mine && its.every(isShortName))) return false;
  // "the mother of *Jane Doe*" is that "of the girl".
  if (mine !== yours && (mine ? own : its).some(({ folded }) => isCalled(folded, lexicon)))
    return false;
  return !canRename(own, its, lexicon) && !canRename(its, own, lexicon);
}

function isShortName(word: OfficeWord): boolean {
  return word.capital && isLetters(word);
}

function isCalled(folded: string, { sets }: Lexicon): boolean {
  return sets.callNames.has(folded);
}

/** What each of two is of, where the order alone tells it: all but what both begin with, or end with. */
function withoutOffice(
  one: readonly OfficeWord[],
  other: readonly OfficeWord[],
  lexicon: Lexicon,
): readonly [readonly OfficeWord[], readonly OfficeWord[]] {
  const leads = isOfWhatLeads(lexicon);
  if (!leads && !isOfWhatFollows(lexicon)) return [one, other];
  const at = (words: readonly OfficeWord[], place: number): string =>
    words.at(leads ? -1 - place : place)?.folded ?? '';
  let same = 0;
  while (same < Math.min(one.length, other.length)) {
    if (!sameRoleWord(at(one, same), at(other, same), lexicon)) break;
    same += 1;
  }
  // Two names of one office tell nothing of what it is of.
  if (same === 0) return [[], []];
  const rest = (words: readonly OfficeWord[]): readonly OfficeWord[] =>
    (leads ? words.slice(0, words.length - same) : words.slice(same)).filter((word) =>
      isOwner(word, lexicon),
    );
  return [rest(one), rest(other)];
}

/** True where what two offices are of may be the same thing: by a word of both, in whatever case or compound. */
function share(own: readonly OfficeWord[], its: readonly OfficeWord[], lexicon: Lexicon): boolean {
  if (isJoined(lexicon)) {
    const [one, other] = [wholeOf(own, lexicon), wholeOf(its, lexicon)];
    return one.includes(other) || other.includes(one);
  }
  return own.some(({ folded }) =>
    its.some((word) => isAlike(folded, word.folded) || sameRoleWord(folded, word.folded, lexicon)),
  );
}

/** True where a word is parted into syllables, or none from the next. */
function isJoined({ words, syllables }: Lexicon): boolean {
  return syllables || words.unspaced === true;
}

function nounsOf(words: readonly OfficeWord[], lexicon: Lexicon): readonly string[] {
  return isJoined(lexicon) ? [wholeOf(words, lexicon)] : words.map(({ folded }) => folded);
}

/** All words as one, without what points at the body named last: zh "*该*公司". */
function wholeOf(words: readonly OfficeWord[], { sets, syllables }: Lexicon): string {
  const whole = words.map(({ folded }) => folded).join(syllables ? ' ' : '');
  for (const pointer of sets.bodyPointers)
    if (whole.startsWith(pointer)) return whole.slice(pointer.length);
  return whole;
}

/** Letters of an ending of case on a noun, of one that has an article in it, and of the shortest stem. */
const LONGEST_ENDING = 2;
const LONGEST_CASE = 4;
const SHORTEST_NOUN = 4;

function stemOfNoun(word: string): string {
  if (!CASED.test(word)) return word;
  return word.slice(0, Math.max(SHORTEST_NOUN, word.length - LONGEST_ENDING));
}

/** True for one noun in two cases, and for a compound and the noun that it ends with: "Seemuseums", "Museum". */
function isAlike(one: string, other: string): boolean {
  return one.includes(stemOfNoun(other)) || other.includes(stemOfNoun(one));
}

/** True for a noun that tells what kind of body something is. */
function isKind(folded: string, { sets }: Lexicon): boolean {
  const { institutions, bodyNouns, clubs, institutionStems } = sets;
  if (institutions.has(folded) || bodyNouns.has(folded) || isFormOf(folded, clubs)) return true;
  for (const stem of institutionStems) if (folded.startsWith(stem)) return true;
  return false;
}

/** True for what may be a body's own name: by a capital, where that tells it, else by several words. */
function isName(words: readonly OfficeWord[], lexicon: Lexicon): boolean {
  if (lexicon.capitalNouns) return true;
  if (words.some(({ folded }) => CASED.test(folded))) return words.some(({ capital }) => capital);
  return words.length > 1 || lexicon.words.unspaced === true;
}

/**
 * True for a general word by which a body with a name of its own is called again: any ("the head of the *agency*"), or one
 * whose name does not say what it is ("the president of the *club*").
 */
function canRename(
  words: readonly OfficeWord[],
  named: readonly OfficeWord[],
  lexicon: Lexicon,
): boolean {
  const { bodies, firms, clubs } = lexicon.sets;
  if (!lexicon.capitalNouns && words.some(({ capital }) => capital)) return false;
  const nouns = nounsOf(words, lexicon);
  const areIn = (...sets: readonly ReadonlySet<string>[]): boolean =>
    nouns.every((noun) => sets.some((set) => isFormOf(noun, set)));
  if (areIn(bodies)) return true;
  if (!areIn(bodies, firms, clubs) || !isName(named, lexicon)) return false;
  const said = named.filter((word) => !isShortName(word));
  return !nounsOf(said, lexicon).some((noun) => isKind(noun, lexicon));
}

/** True for a noun of a list, in whatever case. */
function isFormOf(word: string, nouns: ReadonlySet<string>): boolean {
  if (nouns.has(word)) return true;
  for (const noun of nouns)
    if (word.startsWith(stemOfNoun(noun)) && word.length <= noun.length + LONGEST_CASE) return true;
  return false;
}
