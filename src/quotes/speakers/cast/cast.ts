import { isBlend } from '../../../languages/names/blended-names';
import type { Name } from '../../../reading/reading';
import { trimRole } from '../phrases/edges';
import type { Passage } from '../../passage';
import { isRole, type Lexicon } from '../../words/lexicon';
import { fullestForm } from './fuller-names';
import type { Mention } from '../../reporting/phrases/mentions';
import { askOffice } from './held-offices';
import { type NameIndex, namedAt, nameWords } from '../people/people';
import { findLonger } from './longer-name';
import { hasOwner } from '../people/owners';
import { OfficeHolders } from './office-holders';
import type { Person } from './person';
import { roleBeside } from '../offices/roles-beside';
import { findSame, isWholeName } from './same-person';
import { toldOffice } from './told-office';
import { textOf } from '../people/shown-names';
import { fold } from '../../words/tokens';

/** True for "opposition leader" beside "leader", "leader dell’opposizione" beside "opposizione", "分局小隊長" beside "隊長". */
export function saysMore(role: string, known: string): boolean {
  return (
    role.endsWith(known) && /[\s'’\p{Script=Han}]$/u.test(role.slice(0, role.length - known.length))
  );
}

/** Somebody of whom nothing is known but the name. */
function unknown(name: string, words: readonly string[], titled: Person['titled']): Person {
  return { name, words, role: null, office: null, affiliation: null, agreement: null, titled };
}

/** Letters of a name that is clipped. */
const SHORTEST_CLIP = 4;

/** Everyone who speaks in an article, each once, by the fullest form of the name that the article gives. */
export class Cast {
  readonly #people: Person[] = [];
  /** Who has spoken, last speaker last. */
  #heard: Person[] = [];
  readonly #holders: OfficeHolders;
  readonly #text: string;
  readonly #index: NameIndex;
  readonly #names: readonly Name[];
  readonly #lexicon: Lexicon;

  constructor(text: string, index: NameIndex, names: readonly Name[], lexicon: Lexicon) {
    this.#text = text;
    this.#index = index;
    this.#names = names;
    this.#lexicon = lexicon;
    this.#holders = new OfficeHolders(text, index, names, lexicon);
  }

  /** Who spoke last among those that `fits` lets through. */
  latest(fits: (person: Person) => boolean): Person | null {
    return this.#heard.findLast(fits) ?? null;
  }

  /** Notes that somebody has spoken. */
  hear(person: Person): void {
    if (this.#heard.at(-1) === person) return;
    const before = this.#heard.lastIndexOf(person);
    if (before >= 0) this.#heard.splice(before, 1);
    this.#heard.push(person);
  }

  /** Forgets who has spoken, not who was named. */
  unhear(): void {
    this.#heard = [];
  }

  /** One entry a person: found by any word of the name that is known, made with the first full form. */
  named(name: string, known: Name | null): Person {
    const { aliases } = this.#index;
    const alias = aliases.size === 0 ? undefined : aliases.get(fold(name));
    if (alias?.spelt === true || (alias !== undefined && known?.type === 'person')) {
      const { start, text } = alias;
      const bearer = namedAt(this.#names, start, start + text.length);
      return this.named(bearer?.type === 'person' ? bearer.name : text, bearer);
    }
    if (known === null && hasOwner(name, this.#lexicon)) return this.calledOnly(name);
    const words = nameWords(name);
    const whole = isWholeName(name, words, known, this.#lexicon);
    const same = findSame(this.#inOrder(words), { words, whole }, this.#lexicon);
    if (same !== undefined) {
      if (same.words.length < words.length) {
        same.name = name;
        same.words = words;
      }
      if (same.role === null && known?.role !== null && known?.role !== undefined)
        this.giveRole(same, known.role);
      return same;
    }
    const clipped =
      known === null || nameWords(known.name).length === 1 ? this.#clippedOf(words) : null;
    if (clipped !== null) return clipped;
    const full = fullestForm(
      { name, words, known, whole },
      { index: this.#index, names: this.#names, lexicon: this.#lexicon },
    );
    const called = nameWords(full);
    const person = unknown(full, called, this.#index.titled.get(called.at(-1) ?? '') ?? null);
    if (known?.role !== null && known?.role !== undefined) this.giveRole(person, known.role);
    this.#people.push(person);
    this.#roleInText(person);
    return person;
  }

  /** Everyone by when they were named; whom an office alone calls ("the spokesman") by who spoke last. */
  #inOrder([first = '']: readonly string[]): readonly Person[] {
    if (!isRole(first, this.#lexicon)) return this.#people;
    return [...this.#heard.toReversed(), ...this.#people];
  }

  /**
   * Who is called by these words and no others: "*a* spokesman", not the "spokesman for the firm" who spoke before;
   * "Jane Doe's lawyers", whose words call nobody else, since "Doe" is somebody else.
   */
  calledOnly(name: string): Person {
    const words = hasOwner(name, this.#lexicon) ? [fold(name)] : nameWords(name);
    const same = this.#people.find((one) => one.words.join(' ') === words.join(' '));
    if (same !== undefined) return same;
    const person = unknown(name, words, null);
    this.#people.push(person);
    return person;
  }

  /** "Rudian" of "Rudiansyah Wiratmo", "Dharto" of "Sudharto": where people go by one name, by its beginning or end too. */
  #clippedOf(words: readonly string[]): Person | null {
    const [clip = ''] = words;
    if (this.#lexicon.words.headFirst !== true || words.length !== 1) return null;
    if (clip.length < SHORTEST_CLIP) return null;
    const bearers = this.#people.filter((person) =>
      person.words.some(
        (word) =>
          word.length > clip.length &&
          (word.startsWith(clip) || (clip.length > SHORTEST_CLIP && word.endsWith(clip))),
      ),
    );
    if (bearers.length > 0) return bearers.length === 1 ? (bearers[0] ?? null) : null;
    // "Satwi" of "Sarno Tri Widarto": of the beginnings of several words.
    const whole = new Set(
      this.#index.runs.filter((run) => isBlend(clip, run.words)).map(({ text }) => text),
    );
    const [full] = whole;
    if (whole.size !== 1 || full === undefined) return null;
    const run = this.#index.runs.find(({ text }) => text === full);
    return this.named(
      full,
      run === undefined ? null : namedAt(this.#names, run.start, run.start + full.length),
    );
  }

  /** "the minister": who was introduced with that role, last speaker first. */
  withRole(passage: Passage, mention: Mention): Person | null {
    const { items } = passage;
    const asked = askOffice(passage, mention);
    if (asked === null) return null;
    const holds = (person: Person): boolean => asked.isHeldBy(person);
    const spoken = this.latest(holds) ?? this.#people.findLast(holds);
    if (spoken !== undefined) return spoken;
    const holder = this.#holders.of(asked, items[mention.from]?.start ?? 0);
    if (holder === null) return null;
    const person = this.named(holder.name, holder.known);
    // The list of names may tell less of the office: "Minister" of the Agriculture Minister.
    return person.office !== null && asked.isAnothers(person.office) ? null : person;
  }

  /** See `findLonger`. */
  longerName(short: string): string | null {
    return findLonger(short, this.#people, this.#names, this.#lexicon);
  }

  /** Takes out who proved to be nobody, so that no later word leads there. */
  forget(person: Person): void {
    const at = this.#people.lastIndexOf(person);
    if (at >= 0) this.#people.splice(at, 1);
    this.#heard = this.#heard.filter((one) => one !== person);
  }

  /** Calls somebody by a better form of the same name. */
  rename(person: Person, name: string): void {
    person.name = name;
    person.words = nameWords(name);
  }

  /** Notes what somebody is, and of what, where the role tells it. */
  giveRole(person: Person, role: string): void {
    const words = trimRole(role.replace(/^[\s,]+|[\s,]+$/gu, '').split(/\s+/), this.#lexicon);
    if (words.length === 0 || words[0] === '') return;
    person.role = words.join(' ');
    // "the senator" is who was "Sen. Doe": in another form the office tells people apart by nothing.
    const { shortOffices } = this.#lexicon.sets;
    const folded = words.map(fold);
    const told = words.filter((_, at) => !shortOffices.has(folded[at] ?? ''));
    person.office = toldOffice(told.join(' '), this.#lexicon);
    if (this.#lexicon.words.complementFirst === true) return;
    const { links, coordinators } = this.#lexicon.sets;
    const link = folded.findIndex(
      (word, at) => at > 0 && links.has(word) && !coordinators.has(word),
    );
    if (link < 0) return;
    const rest = words.slice(link + 1).join(' ');
    // "directrice du Patrimoine *et des* Musées": fields are no body.
    const fields = folded
      .slice(link + 1)
      .some((word, at, all) => coordinators.has(word) && links.has(all[at + 1] ?? ''));
    if (/^\p{Lu}/u.test(rest) && !fields) person.affiliation = rest;
  }

  /** The role that stands before or after the person's first full mention, wherever in the text that is. */
  #roleInText(person: Person): void {
    const last = person.words.at(-1) ?? '';
    // "Ketua RT 05, *Paijo*, …": where people have one name, it tells its bearer.
    const single = this.#lexicon.words.headFirst === true && person.words.length === 1;
    const alone = single ? this.#index.alone.get(last) : undefined;
    // Only between commas: "Suami *Donna*" is her husband.
    const aside = alone?.items[alone.from - 1]?.folded === ',' ? alone : undefined;
    const run =
      (this.#index.byWord.get(last) ?? []).find((one) => one.text === person.name) ?? aside;
    const beside = run === undefined ? null : roleBeside(run);
    if (run === undefined || beside === null) return;
    const role = textOf(this.#text, run.items, beside);
    if (this.#isOfNext(role)) return;
    // "İzmir Valisi" says more than the list's "Valisi".
    if (person.role === null || saysMore(role, person.role)) this.giveRole(person, role);
  }

  /** "Ana, *pelatih Persela Bo*, dan …": the next of a list, a full name with an office of its own. */
  #isOfNext(beside: string): boolean {
    const next = this.#names.find(
      ({ type, name, role }) => type === 'person' && role !== null && beside === `${role} ${name}`,
    );
    const words = nameWords(next?.name ?? '');
    return words.length > 1 && this.#lexicon.sets.givenNames.has(words[0] ?? '');
  }
}
