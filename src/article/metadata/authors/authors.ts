import { isSiteAddress } from '../../../languages/world/site-addresses';
import { isRole } from '../../interruptions/by-itself/bylines';
import { foldLabel, foldName } from '../../labels/fold-label';
import {
  namesReporter,
  reportersOf,
  withoutAttachedRole,
  withoutDenseHouse,
  withoutPlacesBefore,
} from './dense-bylines';
import { splitNames } from './split-names';
import { findLabels, isKnownPlace, wordsBeforeDates, wordsBeforeNames } from '../../labels/labels';
import { namedByRole } from './byline-lines';

/** The parts of a byline without a place in one word after a full name: "Rosa Lund | Sagara". */
function withoutPlace(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  if (!first.includes(' ')) return parts;
  return [first, ...others.filter((part) => !ONE_WORD.test(part.trim()))];
}

const ONE_WORD = /^\p{Script=Latin}+$/u;

/** "Ana Lund alund@house.example", "Ana Lund @alund": the address is no part of the name. */
const MAIL = /[<(]?(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?|(?<![^\s(])@\w+/gu;

const NOT_A_NAME =
  /https?:|www\.|@|\d|<|^(?:[\w-]+\.)+[a-z]{2,}(?:\/|$)|^(?:(?:\p{L}{2,5}[ _-]?)?admin(?:istrator)?|none|null|undefined|unknown|guest|webmaster|home|profile|user|-+)$/iu;

/**
 * Clean names of the authors.
 *
 * @param candidates lists of what sources say, most trusted first; the first with a name in it decides
 * @param house names by which the house is known: an author only where nobody else is named
 * @param section as the page states it: some templates state it for the author, and it is never one
 */
export function chooseAuthors(
  candidates: Iterable<readonly string[]>,
  house: readonly string[],
  section: string | null,
): string[] {
  const ours = new Set(house.map(foldName));
  const longest = Math.max(0, ...[...ours].map((name) => name.length));
  const isHouse = (name: string): boolean => {
    const key = foldName(name);
    if (ours.has(key)) return true;
    // "Editions of the Kota Lama Post": the house's name and a word or two, none of them a reporter's role.
    if (key.length > longest + LONGEST_BESIDE_HOUSE) return false;
    if (name.split(' ').some(isIntroduction)) return false;
    return [...ours].some((own) => own.length >= SHORTEST_HOUSE && key.includes(own));
  };
  let spare: string[] = [];
  const ofSection = foldName(section ?? '');
  for (const stated of candidates) {
    const candidate =
      ofSection === '' ? stated : stated.filter((name) => foldName(name) !== ofSection);
    const { names, houses } = namesIn(candidate, ours, isHouse);
    if (names.length > 0) return names;
    if (spare.length === 0) spare = [...new Set(houses)];
  }
  return spare;
}

/** A longer line states no authors. */
const LONGEST_STATED = 200;

/** An address in place of a name: "https://…", "social.example/ana". */
const ADDRESS = /^(?:https?:|www\.|(?:[\w-]+\.)+[a-z]{2,}\/)/u;

/** The names in what one source says of the authors, and those that mean the house. */
function namesIn(
  candidate: readonly string[],
  ours: ReadonlySet<string>,
  isHouse: (name: string) => boolean,
): { readonly names: string[]; readonly houses: readonly string[] } {
  const names = new Map<string, string>();
  const houses: string[] = [];
  const controls = new Set<string>();
  for (const stated of candidate) {
    const written = stated
      .replace(/<[^<>]*>/gu, ' ')
      .replace(MAIL, ' ')
      // "Ana @ Kota Lama Kitchen": where she writes.
      .replace(/\s@\s.*$/u, '')
      .trim()
      .replace(/^\((.*)\)$/u, '$1')
      // "Ana Lund (with Bo Falk and Rosa Dahl)": those who helped her, whose names would be parted from their brackets.
      .replace(/(?<=\p{L}{2})\s\([^()]*\)/gu, '');
    const byline = withoutHouse(withoutOtherCredits(withoutSite(withoutDay(written))), ours);
    if (byline === '') continue;
    if (byline.length > LONGEST_STATED || ADDRESS.test(byline)) continue;
    if (isHouse(byline)) {
      // "The Post - Harbour and Sea News | Post Media": its name, without what it says of itself.
      houses.push(splitNames(byline).find((name) => isHouse(name)) ?? byline);
      continue;
    }
    const own =
      namedByRole(byline) ?? withoutPlacesBefore(reportersOf(withoutWordsBefore(byline, SEVERAL)));
    for (const piece of withoutPlace(splitNames(own)).flatMap(splitCommas)) {
      const name = cleanName(withoutDenseHouse(piece.trim(), ours));
      // "Ana Lund and Bo Falk - Harbour Writers": what they are.
      if (name === null || (names.size > 0 && isCollective(name))) continue;
      const key = foldName(name);
      if (isControl(name)) controls.add(key);
      else if (isHouse(name)) houses.push(name);
      else if (!names.has(key)) names.set(key, name);
    }
  }
  for (const key of names.keys()) {
    if (isRunTogether(key, names, controls)) names.delete(key);
  }
  return { names: [...names.values()], houses };
}

/** Letters of a house's name from which on a name that holds it is the house, and how many more that may have. */
const SHORTEST_HOUSE = 6;
const LONGEST_BESIDE_HOUSE = 12;

/** True when a name is two others, or one and a button, written without a space: a box's text beside its parts'. */
function isRunTogether(
  key: string,
  names: ReadonlyMap<string, string>,
  controls: ReadonlySet<string>,
): boolean {
  for (const other of names.keys()) {
    if (other === key || !key.startsWith(other)) continue;
    const rest = key.slice(other.length);
    if (names.has(rest) || controls.has(rest)) return true;
  }
  return false;
}

function splitCommas(part: string): string[] {
  const pieces = part.split(/\s*,\s*/u);
  if (pieces.length === 1) return pieces;
  // "Name, Role" keeps the name; "Name, Name" keeps both: names begin with capitals throughout.
  return pieces.filter(
    (piece, index) => index === 0 || isSecondName(piece.replace(/\s*[([（].*$/u, '')),
  );
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** "CNN Business", "The Associated Press": an agency or house after the name. */
const AGENCY = /^(?:\p{Lu}{3,}\s(?!\p{Lu}+$)|The\s)/u;

function isSecondName(piece: string): boolean {
  if (namesReporter(piece)) return true;
  if (!CAPITALISED.test(piece) || AGENCY.test(piece)) return false;
  return !piece.split(' ').some(isIntroduction) && !isIntroduction(piece);
}

/** Words of an introduction at most: "words and pictures by". */
const LONGEST_INTRODUCTION = 4;

/** Words of an introduction in which one may stand that joins names elsewhere: "Text and pictures by Ana Lund". */
const SEVERAL = 2;

/** @param fewest words of the introductions that are looked for */
function withoutWordsBefore(name: string, fewest = 1): string {
  let rest = name;
  for (let tries = 0; tries < 3; tries++) {
    const words = rest.split(/(?<=[\s:：/])/u);
    const before = [LONGEST_INTRODUCTION, 3, 2, 1].find(
      (count) =>
        count >= fewest && count < words.length && isIntroduction(words.slice(0, count).join('')),
    );
    if (before === undefined) break;
    rest = words
      .slice(before)
      .join('')
      .replace(/^[:：/\s]+/u, '');
  }
  return rest;
}

/** Fewest words of an introduction within a byline, and letters of its first: one word may join two names, "de la" be a part of one. */
const SHORTEST_WITHIN = 2;
const SHORTEST_DEED = 4;

/** "Coast Post Words taken down by Ana Lund": the name behind an introduction of several words. */
function withoutCreditBefore(name: string): string {
  const words = name.split(' ');
  for (let at = 1; at < words.length - SHORTEST_WITHIN; at++) {
    if ((words[at] ?? '').length < SHORTEST_DEED) continue;
    for (let end = at + SHORTEST_WITHIN; end <= at + LONGEST_INTRODUCTION; end++) {
      if (end < words.length && isIntroduction(words.slice(at, end).join(' '))) {
        return words.slice(end).join(' ');
      }
    }
  }
  return name;
}

function isIntroduction(words: string): boolean {
  return wordsBeforeNames().includes(foldLabel(words));
}

/** "Ana Lund Updated": the word for a date that stands in another box. */
function withoutDateWord(name: string): string {
  const words = name.split(' ');
  const last = foldLabel(words.at(-1) ?? '');
  const dated =
    words.length > 2 && last.length >= SHORTEST_WORD && wordsBeforeDates().includes(last);
  return dated ? words.slice(0, -1).join(' ') : name;
}

/** Letters of a word for a date from which on it is told from a name's particle. */
const SHORTEST_WORD = 4;

/**
 * The name without a role after it: "Ana Lund Reporter". "Coast staff reporter" is all there is; a single word
 * before a role and more words is none: "View Author Page".
 */
function withoutRoleAfter(name: string): string | null {
  const words = name.split(' ');
  const role = words.findIndex((word, index) => index > 0 && isRole(word));
  if (role < 0 || (role === 1 && words.slice(1).every(isRole))) return name;
  return role > 1 ? words.slice(0, role).join(' ') : null;
}

/** True for a name of several people by what they do: "Harbour Writers". */
function isCollective(name: string): boolean {
  const last = name.split(' ').slice(1).at(-1) ?? '';
  return last.endsWith('s') && isIntroduction(last.slice(0, -1));
}

/** The name without the address of the house behind it: "Ana Lund Coast.com". */
function withoutSite(name: string): string {
  const words = name.split(' ');
  const isBehind = words.length > 2 && isSiteAddress((words.at(-1) ?? '').toLowerCase());
  return isBehind ? words.slice(0, -1).join(' ') : name;
}

/** A word and a colon within a byline. */
const WORD_WITH_COLON = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]+)\s?[:：]\s?/gu;

/** A byline without those who did something else than write: "Ana Lund Foto: Bo Falk", and nothing of "Photo: Bo Falk". */
function withoutOtherCredits(byline: string): string {
  const [own = byline, ...behind] = byline.split(/\s*;\s*/u);
  const wrote = behind.filter((part) => !saysOtherDeed(part));
  if (wrote.length < behind.length) return withoutOtherCredits([own, ...wrote].join('; '));
  for (const { index, 1: word = '' } of byline.matchAll(WORD_WITH_COLON)) {
    // "Text and pictures: Ana Lund": the whole of it can be an introduction.
    if (isIntroduction(word) || isIntroduction(byline.slice(0, index) + word)) continue;
    const credits = findLabels(byline.slice(index)).some(
      ({ kind, marked }) => kind === 'credit' && marked,
    );
    if (credits) return byline.slice(0, index).trim();
  }
  return byline;
}

/** True for a deed that is no writing and who did it: "editing by Rosa Dahl". */
function saysOtherDeed(credit: string): boolean {
  const [deed = '', by = '', ...name] = credit.split(' ');
  if (name.length === 0 || !isIntroduction(by) || isIntroduction(`${deed} ${by}`)) return false;
  return !isIntroduction(deed) && CAPITALISED.test(name.join(' '));
}

/** Words of a day up to its first figure: "on Wed, 5/6/2031". */
const LONGEST_DAY = 3;

/** "Ana Lund on Wed, 5/6/2031": a full name without a word for the day behind it, and the day. */
function withoutDay(byline: string): string {
  if (!/\d/u.test(byline)) return byline;
  const words = byline.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 1 && /^\p{Ll}/u.test(word) && wordsBeforeDates().includes(foldLabel(word)),
  );
  const day = words.slice(at, at + LONGEST_DAY).join(' ');
  return at > 1 && /\d/u.test(day) ? words.slice(0, at).join(' ') : byline;
}

/** Who writes for whom: "Ana Lund for the Coast Post". */
const FOR_HOUSE =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}.'’-]*)\s\p{Ll}{2,5}\s(?:\p{Ll}{1,3}\s)?(\p{Lu}.+)$/u;

/** "Ana Lund, COAST POST": the house behind a name of two words is where she writes. */
function withoutHouse(byline: string, ours: ReadonlySet<string>): string {
  const [, writer = '', whom = ''] = FOR_HOUSE.exec(byline) ?? [];
  if (whom !== '' && ours.has(foldName(whom))) return writer;
  const [name = '', house, ...more] = byline.split(/\s*[,|]\s*/u);
  const isBehind = house !== undefined && more.length === 0 && ours.has(foldName(house));
  return isBehind && CAPITALISED.test(name) && !ours.has(foldName(name)) ? name : byline;
}

/** A button beside the name: "Follow", "Share". */
function isControl(name: string): boolean {
  return findLabels(name).some(
    ({ kind, whole }) => whole && (kind === 'follow' || kind === 'share'),
  );
}

/** "Ana Lund Mar 5, 2024", "Ana Lund on Mar 5", "Ana Lund 5 de marzo": a day right after the name. */
const DATE_AFTER = /(?<=\p{L}\s\p{Lu}[\p{L}\p{M}.'’-]+)(?:\s\p{Ll}{2,3})?\s(?:\p{L}+\.?\s)?\d.*$/u;

/** "Ana Lund correspondent in Sagara": a long word in small letters behind a name of two words, and what follows. */
const DESCRIPTION_AFTER = /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){2,})\p{Ll}{6,}.*$/u;

/** What is left of a button when a role is taken from its end: "Email to", "More by". */
const BREAKS_OFF = /^\p{Script=Latin}{1,3}$(?<!\p{Lu}.*)|\s\p{Ll}{1,4}$(?<!^\P{Lu}*)/u;

/** A longer piece is no name, whatever stands around it. */
const LONGEST_PIECE = 300;

/** "Ana LundAna Lund": for the eye and for the ear. */
const TWICE = /^(\p{Lu}.{5,}\p{Ll})\s?\1$/u;

/** One name without the words before it, brackets, roles and signs; null when no name is left. */
function cleanName(piece: string): string | null {
  if (piece.length > LONGEST_PIECE) return null;
  let name = piece
    // "Ana (Lund) Falk" has one more name, "Ana Lund (Sagara" the beginning of a place.
    .replace(/\s[([（【][^()[\]（）【】]*[)\]）】](?=\s\p{Lu})/u, '')
    .replace(/[([（【].*$/u, '')
    .replace(/\s+/gu, ' ');
  // Patterns of letters take a browser a millisecond each when they are first used: most names need neither of the two.
  if (/\d/u.test(name)) name = name.replace(DATE_AFTER, '');
  name = name.replace(/^[\s:：.,*•·|/'"“-]+|[\s:：,*•·|/'"”-]+$/gu, '');
  const bare = withoutRoleAfter(withoutWordsBefore(withoutCreditBefore(withoutDateWord(name))));
  if (bare === null) return null;
  name = withoutAttachedRole(bare);
  if (name.split(' ').length > 2) name = name.replace(DESCRIPTION_AFTER, '$1');
  name = name
    .replace(/(?<=\p{L}{4})\.$/u, '')
    .replace(TWICE, '$1')
    .trim();
  if (name.length < 2 || name.length > 60 || NOT_A_NAME.test(name)) return null;
  if (isIntroduction(name) || (name.includes(' ') && isKnownPlace(name))) return null;
  if (name.split(' ').length > 7 || !/\p{L}/u.test(name) || BREAKS_OFF.test(name)) return null;
  return name;
}
