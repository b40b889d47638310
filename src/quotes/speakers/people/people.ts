import type { Frame, Passage, Range } from '../../passage';
import type { Name } from '../../../reading/reading';
import { isRole, type Lexicon } from '../../words/lexicon';
import { type NameRun, nameRuns } from '../names/name-runs';
import { findNicknames } from './nicknames';
import { gendersByTitle } from './titled-names';
import { behindRank, nameInOffice } from '../offices/office-runs';
import { isOtherOffice } from '../offices/other-offices';
import { isBehindRank } from '../offices/ranks';
import { shortFormOf } from '../names/short-forms';
import { differByGenitive, withoutGenitive } from '../../../languages/names/first-forms';
import { FIGURE } from '../../reporting/phrases/mentions';
import { fold, foldedAt } from '../../words/tokens';

/** Everyone who is named in a text, found by any word of their name. */
export interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly NameRun[]>;
  /** Frames of lines that are in capitals throughout: what looks like a name there may be none. */
  readonly headings: readonly Frame[];
  /** Words that stand alone as a name somewhere. */
  readonly short: ReadonlySet<string>;
  readonly runs: readonly NameRun[];
  /** Where each word first stands alone as a name. */
  readonly alone: ReadonlyMap<string, NameRun>;
  /** Surnames with a courtesy title before them somewhere that tells a woman or a man; none that have both. */
  readonly titled: ReadonlyMap<string, 'he' | 'she'>;
  /** Who is meant by a short form that stands in brackets once: "Joko Widodo (*Jokowi*)", "Menteri Luar Negeri (*Menlu*) X". */
  readonly aliases: ReadonlyMap<string, Alias>;
}

/** A shorter name that the text itself gives a person. */
export interface Alias {
  /** The name as the text gives it before its short form, where that is known: less the office before it. */
  readonly text: string;
  readonly start: number;
  /** Its letters are of the name or office; else it may be a party or a club: "Basuki Tjahaja Purnama (Ahok)". */
  readonly spelt: boolean;
}

const SHORTEST_HEADING = 4;
const STOP = /[.?!…:。]/u;

/** True for a line in which every word but the small ones has a capital, so that none tells a name. */
function isTitleCase({ items, lexicon }: Passage): boolean {
  if (items.length < SHORTEST_HEADING || STOP.test(items.at(-1)?.folded ?? '')) return false;
  const { stops, links, between, articles } = lexicon.sets;
  const lists = [stops, links, between, articles];
  const small = (folded: string): boolean => lists.some((list) => list.has(folded));
  return items.every(
    ({ word, capital, folded, quote }) =>
      quote === null && (!word || capital || small(folded) || /^\P{L}/u.test(folded)),
  );
}

function runOf(text: string, { items, lexicon }: Passage, from: number, to: number): NameRun {
  const start = items[from]?.start ?? 0;
  const words = items
    .slice(from, to)
    .filter(({ word }) => word)
    .map(({ folded }) => folded);
  return { items, lexicon, from, to, start, text: text.slice(start, items[to - 1]?.end), words };
}

/** True behind an office, or behind the bracket of its short form: "Kepala Dinas Pangan (DP) *Kota Kapela X*". */
function isBehindOffice({ items, lexicon }: Passage, from: number): boolean {
  const before = foldedAt(items, from - 1);
  const heads = lexicon.sets.placeHeads.has(foldedAt(items, from));
  return isRole(before, lexicon) || (before === ')' && (heads || items[from]?.acronym === true));
}

/** True for "Kepala SDN 2 *Kapela*": where nouns come first, what stands behind a numbered one is of its name. */
function isOfNumbered({ items, lexicon: { words } }: Passage, at: number): boolean {
  const numbered = FIGURE.test(foldedAt(items, at - 1)) && items[at - 2]?.capital === true;
  return words.headFirst === true && numbered;
}

/** True straight behind a reporting word, or before one. */
function isBesideVerb({ items, lexicon: { cues } }: Passage, [from, to]: Range): boolean {
  return cues.match(items, from - 1) !== null || cues.match(items, to) !== null;
}

/** Words with capitals that stand side by side. */
interface Capitals extends Passage {
  readonly from: number;
  readonly to: number;
}

/** What looks like a name in these frames: one word that stands alone, and whatever else. */
function findCapitals(
  text: string,
  frames: readonly Frame[],
): Pick<NameIndex, 'short' | 'alone'> & { readonly found: readonly Capitals[] } {
  const short = new Set<string>();
  const alone = new Map<string, NameRun>();
  const found: Capitals[] = [];
  for (const frame of frames) {
    const { items, lexicon } = frame;
    for (const [from, to] of nameRuns(frame, 0, items.length)) {
      const single = from > 0 && to - from === 1 && !isOfNumbered(frame, from);
      const word = foldedAt(items, from);
      if (single) {
        short.add(word);
        if (!alone.has(word)) alone.set(word, runOf(text, frame, from, to));
        continue;
      }
      found.push({ items, lexicon, from, to });
      // "kata *El Fikri*": two words that speak are no place, and where they stand behind an office the name begins with them.
      if (to - from === 2 && lexicon.words.headFirst === true && isBesideVerb(frame, [from, to]))
        short.add(`${word} ${foldedAt(items, from + 1)}`);
    }
  }
  return { short, alone, found };
}

/** Where the name begins among words with capitals: behind the office that they begin with. */
function nameStart(capitals: Capitals, short: ReadonlySet<string>): number {
  const { lexicon, from, to } = capitals;
  if (lexicon.words.headFirst !== true || !isBehindOffice(capitals, from)) return from;
  const beginning = isBehindRank(capitals, from) ? behindRank : nameInOffice;
  return beginning(capitals, [from, to], short);
}

/** The name runs of a text outside its quotes and headings. */
export function indexNames(text: string, frames: readonly Frame[], lexicon: Lexicon): NameIndex {
  const byWord = new Map<string, NameRun[]>();
  const runs: NameRun[] = [];
  const aliases = new Map<string, Alias>();
  const headings = frames.filter((frame) => isTitleCase(frame));
  const skipped = new Set(headings);
  const others = frames.filter((frame) => !skipped.has(frame));
  const { short, alone, found } = findCapitals(text, others);
  for (const capitals of found) {
    const { from, to } = capitals;
    const alias = shortFormOf(runOf(text, capitals, from, to));
    const start = alias?.spelt === true ? to - alias.words : nameStart(capitals, short);
    const run = runOf(text, capitals, start, to);
    if (alias !== null && aliases.get(alias.word)?.spelt !== true)
      aliases.set(alias.word, { ...run, spelt: alias.spelt }); // "Budi Santoso *dan* Rini Kusuma" are two.
    const two = run.words.some((word) => lexicon.sets.coordinators.has(word));
    if (run.words.length < 2 || two) continue;
    runs.push(run);
    for (const word of run.words) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [run]);
      // A handful is enough: the first full form wins.
      else if (known.length < 8) known.push(run);
    }
  }
  for (const [word, run] of findNicknames(frames, runs, lexicon))
    if (!aliases.has(word)) aliases.set(word, { ...run, spelt: true });
  const titled = gendersByTitle(frames, lexicon);
  return { byWord, headings, short, runs, alone, titled, aliases };
}

/** The stem of a name in a language that inflects names: without the longest ending that fits. */
function stemOf(word: string, lexicon: Lexicon): string {
  const apostrophe = word.indexOf("'");
  const plain = apostrophe < 0 ? word : word.slice(0, apostrophe);
  for (const ending of lexicon.endings.name) {
    if (plain.length - ending.length >= 3 && plain.endsWith(ending))
      return plain.slice(0, -ending.length);
  }
  return plain;
}

/** True where two spellings can be the same name: alike, or alike but for their endings. */
export function sameNameWord(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  // Endings alone are cut.
  if (a[0] !== b[0]) return false;
  // "doe's campaign": whoever owns something has it as one word.
  if (a.includes(' ') || b.includes(' ')) return false;
  if (stemOf(a, lexicon) === stemOf(b, lexicon)) return true;
  // "virtasen" of "virtanen": the stem itself is another.
  if (withoutGenitive(a, lexicon.surnames) === withoutGenitive(b, lexicon.surnames)) return true;
  if (differByGenitive(a, b, lexicon.surnames)) return true;
  // "Murátov" is "Muratov".
  if (a.length === b.length && withoutAccents(a) === withoutAccents(b)) return true;
  return withoutOwner(a) === withoutOwner(b);
}

/** "doe's", "voss'" as "doe", "voss". */
function withoutOwner(word: string): string {
  const tail = word.endsWith("'s") ? 2 : word.endsWith("'") ? 1 : 0;
  return tail === 0 ? word : word.slice(0, -tail);
}

/** Letters that no accent can be taken from, nor any other sign. */
const UNACCENTED = /^[a-zа-ик-яєіґ]*$/u;

/** Acute, grave and circumflex alone: another letter may make another name of it ("Müller", "Muller"). */
function withoutAccents(word: string): string {
  if (UNACCENTED.test(word)) return word;
  return word.normalize('NFD').replace(/[\u0300-\u0302]/gu, '');
}

const SHORTEST_ROLE = 4;
/** Shorter words are the end of too many others to be taken for their short form. */
const SHORTEST_HEAD = 6;

/** A role word as it stands, and without each ending by which it may be definite. */
function roleForms(word: string, { endings }: Lexicon): string[] {
  const forms = [word];
  for (const one of endings.role)
    if (word.length - one.length >= SHORTEST_ROLE && word.endsWith(one))
      forms.push(word.slice(0, -one.length));
  return forms;
}

/** "*ال*وزير" without its article. */
function withoutPrefix(word: string, article: string): string {
  return word.startsWith(article) ? word.slice(article.length) : word;
}

/** True for a role at the end of another one: "minister" of "infrastruktur*minister*", not of "*stats*minister". */
function endsAs(role: string, form: string, lexicon: Lexicon): boolean {
  if (form.length < SHORTEST_HEAD || !role.endsWith(form)) return false;
  const before = role.slice(0, -form.length);
  return !isOtherOffice(before.endsWith('-') ? before.slice(0, -1) : before, form, lexicon);
}

/** True where `said` is a role or its short form: "minister*n*" of "infrastruktur*minister*". */
export function sameRoleWord(role: string, said: string, lexicon: Lexicon): boolean {
  if (sameNameWord(role, said, lexicon)) return true;
  // "*ال*وزير" of a "وزير الصحة"
  const article = lexicon.definitePrefixes[0];
  if (article !== undefined && withoutPrefix(role, article) === withoutPrefix(said, article))
    return true;
  // "premiér" of a "premiér-ministr"; a Dutch "minister-president" is no "minister".
  if (said.length >= SHORTEST_HEAD && role[said.length] === '-' && role.startsWith(said))
    return !isOtherOffice(said, role.slice(said.length + 1), lexicon);
  if (lexicon.endings.role.length === 0) return endsAs(role, said, lexicon);
  const whole = roleForms(role, lexicon);
  for (const form of roleForms(said, lexicon))
    for (const one of whole) if (one === form || endsAs(one, form, lexicon)) return true;
  return false;
}

/** The name of `names` that a stretch of text mentions, people first. */
export function namedAt(names: readonly Name[], start: number, end: number): Name | null {
  let best: Name | null = null;
  for (const name of names) {
    if (!name.mentions.some(([from, to]) => from >= start && to <= end)) continue;
    if (best === null || (best.type !== 'person' && name.type === 'person')) best = name;
  }
  return best;
}

/** The name of `names` whose mention comes first in a stretch of text. */
export function firstNamed(names: readonly Name[], start: number, end: number): Name | null {
  let first = Infinity;
  let found: Name | null = null;
  for (const name of names) {
    for (const [from, to] of name.mentions) {
      if (from < start || to > end || from >= first) continue;
      first = from;
      found = name;
    }
  }
  return found;
}

const BETWEEN_WORDS = /[\s·・]+/u;

/** Folded words of a name. */
export function nameWords(name: string): string[] {
  const folded = fold(name);
  const words = BETWEEN_WORDS.test(folded) ? folded.split(BETWEEN_WORDS) : [folded];
  return words.filter((word) => word !== '');
}
