import { LEGAL_FORMS } from '../../../languages/world/legal-forms';
import type { Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { isRole, type Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';
import { isBodyNoun, withoutCase } from '../offices/institutions';
import { nameWords, sameRoleWord } from '../people/people';
import type { Scene } from './scene';

/** A body that a text names. */
interface NamedBody {
  readonly name: string;
  /** Where it is first named, in UTF-16 units. */
  readonly start: number;
  /** The nouns that tell what kind of body it is, of its name and straight before it. */
  readonly kinds: readonly string[];
  /** By its name it may be a firm: none of its kinds is another body's, and it is no row of letters. */
  readonly firm: boolean;
}

/** Letters of a noun of bodies at the end of a compound, and of what stands before it. */
const SHORTEST_END = 6;
const SHORTEST_LEAD = 3;
/** Words of a name behind the noun that opens it. */
const LONGEST_NAME = 6;

const CAPITAL = /\p{Lu}/u;

/** The bodies that a text names, so that "the ministry" and "the company" lead to the one that is meant. */
export class BodiesNamed {
  readonly #scene: Scene;
  /** Made when a noun first asks. */
  #bodies: readonly NamedBody[] | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /**
   * The name of the body that a noun alone means where one such was named before: "the *ministry*" is the "Ministry of
   * Fisheries", "the *company*" the only one that may be a firm. Null where there is none, or several.
   */
  meantBy(passage: Passage, mention: Mention): string | null {
    const { items } = passage;
    const { lexicon } = this.#scene;
    const pointed = lexicon.words.unspaced === true ? pointedNoun(passage, mention) : null;
    const noun = pointed ?? soleNoun(passage, mention);
    if (noun === null) return null;
    this.#bodies ??= this.#find();
    const place = items[mention.from]?.start ?? 0;
    const before = this.#bodies.filter(({ start }) => start < place);
    const called = before.filter(({ name, kinds }) =>
      pointed === null
        ? kinds.some((kind) => isSameKind(kind, noun, lexicon))
        : name.length > noun.length && name.endsWith(noun),
    );
    const firms =
      called.length === 0 && lexicon.sets.firms.has(noun) ? before.filter(({ firm }) => firm) : [];
    const names = [...new Set([...called, ...firms].map(({ name }) => name))];
    return names.length === 1 || pointed !== null ? (names.at(-1) ?? null) : null;
  }

  #find(): NamedBody[] {
    const { names, frames } = this.#scene;
    const listed = names.flatMap(({ name, type, mentions: [first] }) =>
      type === 'organisation' && first !== undefined ? [this.#bodyOf(name, first[0])] : [],
    );
    const told: NamedBody[] = [];
    for (const frame of frames) {
      for (let at = 0; at < frame.items.length; at += 1) {
        const body = this.#toldAt(frame, at);
        if (body !== null && !listed.some((one) => covers(one, body.start))) told.push(body);
      }
    }
    return [...listed, ...told].toSorted((a, b) => a.start - b.start);
  }

  #bodyOf(name: string, start: number, before = ''): NamedBody {
    const { lexicon } = this.#scene;
    const words = nameWords(name).map((word) => withoutCase(word, lexicon));
    const heads = words.filter((_, at) => isHead(words, at, lexicon));
    const kinds = [...heads, ...(before === '' ? [] : [before])];
    const other = kinds.some((kind) => isBodyNoun(kind, lexicon) && !isFirm(kind, lexicon));
    return { name, start, kinds, firm: !other && /\p{Ll}|\p{Lo}/u.test(name) };
  }

  /** The body that a noun at an item is, or opens the name of: "le *ministère* de la Pêche", "компания «Волна»", "*Fischereiministerium*". */
  #toldAt(passage: Passage, at: number): NamedBody | null {
    const { items } = passage;
    const { lexicon, text } = this.#scene;
    const item = items[at];
    if (item?.word !== true) return null;
    const { start, folded } = item;
    const name = (from: number, to: number): string =>
      text.slice(items[from]?.start, items[to - 1]?.end);
    if (CAPITAL.test(text.charAt(start)) && endsInBody(folded, lexicon))
      return this.#bodyOf(name(at, at + 1), start);
    if (!isBodyNoun(folded, lexicon)) return null;
    const marked = items[at + 1];
    if (marked?.quote != null && marked.markedName) {
      const { from, to } = marked.quote;
      return this.#bodyOf(text.slice(from, to), from, folded);
    }
    const end = lexicon.capitalNouns ? at + 1 : endOfName(passage, at);
    if (end === at + 1) return null;
    // "la naviera *Costa Norte*": the noun for a firm is no part of its name.
    const apart = lexicon.sets.firms.has(folded) && !item.capital;
    return apart
      ? this.#bodyOf(name(at + 1, end), items[at + 1]?.start ?? start, folded)
      : this.#bodyOf(name(at, end), start);
  }
}

/**
 * True for a word of a body's name that may be what the body is: the first, and the last one before what it is of. The
 * "Local *Government* Turnaround Strategy" is no government. Case alone tells of what a noun in the middle is.
 */
function isHead(
  words: readonly string[],
  at: number,
  { sets, words: { caseAlone } }: Lexicon,
): boolean {
  const next = words[at + 1];
  if (at === 0 || next === undefined || caseAlone === true) return true;
  return sets.links.has(next) || sets.articles.has(next) || LEGAL_FORMS.has(next);
}

/** ja "同*省*", zh "该*部*": the noun behind a word that points at the body named last, in a script without spaces; null for any other phrase. */
function pointedNoun(
  { items, lexicon: { sets } }: Passage,
  { from, to, apposition }: Mention,
): string | null {
  if (apposition !== null || sets.bodyPointers.size === 0) return null;
  const said = items
    .slice(from, to)
    .map(({ folded }) => folded)
    .join('');
  for (const pointer of sets.bodyPointers)
    if (said.length > pointer.length && said.startsWith(pointer)) return said.slice(pointer.length);
  return null;
}

/** The noun by which a phrase goes on about a body, with nothing beside it but articles; null for any other phrase. */
function soleNoun(
  { items, lexicon: { sets } }: Passage,
  { from, to, apposition }: Mention,
): string | null {
  if (apposition !== null || to - from > 2) return null;
  // fr "a indiqué *une* entreprise": the article may stand before the phrase.
  for (const at of [from - 1, from]) {
    const folded = foldedAt(items, at);
    if (sets.indefinite.has(folded) || sets.possessives.has(folded)) return null;
  }
  const known = [from - 1, from, to].some((at) => sets.definite.has(foldedAt(items, at)));
  if (sets.definite.size > 0 && !known) return null;
  const nouns = items
    .slice(from, to)
    .filter(({ folded }) => !sets.articles.has(folded) && !sets.definite.has(folded));
  const [noun] = nouns;
  return nouns.length === 1 && noun?.word === true ? noun.folded : null;
}

function isFirm(kind: string, { sets }: Lexicon): boolean {
  return sets.firms.has(kind) || LEGAL_FORMS.has(kind);
}

/** "Bundes*ministerium*", "bakan*lığı*": whether a head noun of bodies is the noun alone, whose ending may be another. */
function isSameKind(kind: string, noun: string, lexicon: Lexicon): boolean {
  if (!isBodyNoun(kind, lexicon) && !endsInBody(kind, lexicon)) return false;
  // "die *Thaksin*-Partei" is no "Thaksin".
  if (kind.includes('-')) return kind.endsWith(`-${noun}`);
  if (kind === noun || sameRoleWord(kind, noun, lexicon)) return true;
  return lexicon.endings.ownedNouns.some(
    ([owned, alone]) => kind.endsWith(owned) && kind.slice(0, -owned.length) + alone === noun,
  );
}

/** True for "Fischerei*ministerium*", "Fiskeri*departementet*". */
function endsInBody(folded: string, lexicon: Lexicon): boolean {
  for (let length = SHORTEST_END; length <= folded.length - SHORTEST_LEAD; length += 1)
    if (isBodyNoun(folded.slice(-length), lexicon)) return true;
  return false;
}

/** Where the name ends that a noun opens: behind its last capital, with links and articles between; `at + 1` for none. */
function endOfName({ items, lexicon }: Passage, at: number): number {
  const { sets } = lexicon;
  let end = at + 1;
  for (let place = at + 1; place < at + 1 + LONGEST_NAME; place += 1) {
    const item = items[place];
    if (item?.word !== true) break;
    const { folded, capital } = item;
    const joins =
      sets.links.has(folded) || sets.articles.has(folded) || sets.coordinators.has(folded);
    if (!capital && joins) continue;
    // "the company *Tuesday* said", "the firm *CEO Jane Doe*"
    if (!capital || sets.times.has(folded) || isRole(folded, lexicon)) break;
    if (sets.callNames.has(folded)) break;
    end = place + 1;
  }
  return end;
}

function covers({ name, start }: NamedBody, place: number): boolean {
  return place >= start && place < start + name.length;
}
