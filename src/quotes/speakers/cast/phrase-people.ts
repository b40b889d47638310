import type { Passage, Range } from '../../passage';
import { NAME_PARTICLES } from '../../../languages/world/name-particles';
import type { Name } from '../../../reading/reading';
import { BodiesNamed } from './bodies-named';
import { calledLikeOffice } from './called-like-office';
import type { Person } from './person';
import { beforeRelative, trimPhrase } from '../phrases/edges';
import { introducedAs } from './introduced-as';
import { endsInBody, isBodyOfOffice, isBodyOfPlace } from '../offices/institutions';
import { listedName } from './listed-name';
import { partJoined, partList } from '../phrases/joined-people';
import { type Mention, spanOf, phraseAt } from '../../reporting/phrases/mentions';
import {
  mentionsAround,
  type NamedPhrase,
  opensInstitution,
  readNamedPhrase,
} from '../phrases/named-phrase';
import { isStandIn } from '../phrases/stand-ins';
import { namedAt, nameWords, sameNameWord } from '../people/people';
import type { Scene } from './scene';
import { tellerInCompound } from '../../reporting/cues/compound-sources';
import { saysBetter } from './said-or-listed';
import { namesOwner } from '../people/owners';
import { cleanName, textOf, unmarkedName, withoutArticle } from '../people/shown-names';
import { FullNames } from '../phrases/full-names';
import { bareSubject, hasSyllableNames } from '../names/syllable-names';
import { isRole } from '../../words/lexicon';
import { fold, foldedAt } from '../../words/tokens';
import { isWordless } from '../phrases/wordless';
import { giveOffice } from './give-office';
import {
  isKnownOffice,
  isOfficeBehind,
  isSomebodyNew,
  isUnnamed,
} from '../phrases/unnamed-phrases';

/** A phrase with its name as the end of its office. */
function whole(phrase: NamedPhrase): NamedPhrase {
  const { role, name, outer } = phrase;
  return { ...phrase, name: null, role: [role?.[0] ?? outer[0], name?.[1] ?? outer[1]] };
}

/** A phrase whose words all call who they name. */
function alone(phrase: NamedPhrase): NamedPhrase {
  return { ...phrase, name: null, role: null };
}

/** True for "*familjen* Berg", "*Rząd* Anny Kotowej": whoever has the name is one of them, or leads them. */
function opensGroup({ items, lexicon: { sets } }: Passage, [from]: Range): boolean {
  const head = sets.articles.has(foldedAt(items, from)) ? from + 1 : from;
  return sets.groups.has(foldedAt(items, head));
}

/** A phrase that asks for somebody, parted into a name and an office. */
interface Asked {
  readonly passage: Passage;
  readonly mention: Mention;
  readonly phrase: NamedPhrase;
  /** The entry of the text's list of names that the phrase names. */
  readonly known: Name | null;
  /** Whether the name stands beside the phrase: "the politician, *Jane Doe*". */
  readonly named: boolean;
  /** Whether the noun only stands for somebody: "the politician". */
  readonly standIn: boolean;
  readonly standsFor: () => Person | null;
}

/** "*Von der* Heide", "*Da* Silva": the name with the small words of names, the first with a capital, that the phrase begins with. */
function withParticle(
  { items, lexicon: { sets, words } }: Passage,
  phrase: NamedPhrase,
): NamedPhrase {
  const [from, to] = phrase.outer;
  const [start, end] = phrase.name ?? [to - 1, to];
  const first = items[from];
  if (start <= from || first?.capital !== true || items[start]?.capital !== true) return phrase;
  // "*Der* Spiegel": an article by itself; pt "da" is article and preposition in one, which opens no subject.
  const both = words.subjectAfterOblique === true && sets.links.has(first.folded);
  if (sets.articles.has(first.folded) && !both) return phrase;
  return items.slice(from, start).every(({ folded }) => NAME_PARTICLES.has(folded))
    ? { ...phrase, name: [from, end], role: null, certain: true }
    : phrase;
}

/** What a noun stands for that stands for nobody. */
const nobody = (): Person | null => null;

/** Leads phrases that name somebody ("the harbour master Jane Doe") to the people of the text. */
export class PhrasePeople {
  readonly #fullNames: FullNames;
  readonly #bodies: BodiesNamed;

  constructor(readonly scene: Scene) {
    this.#fullNames = new FullNames(scene.frames, scene.lexicon);
    this.#bodies = new BodiesNamed(scene);
  }

  /**
   * Whom a phrase names; null where that is nobody.
   *
   * @param standsFor asked for a noun that only stands for somebody: "the politician"; gives nobody where it is left out
   */
  of(mention: Mention, passage: Passage, standsFor = nobody): Person | null {
    const { items } = passage;
    const { index } = this.scene;
    const list = mention.listed === true ? partList(passage, mention) : [];
    if (list.length > 0) {
      const people = list.map(([from, to]) => this.of(phraseAt(from, to), passage));
      return people[0] ?? null;
    }
    const joined = partJoined(passage, mention);
    if (joined !== null) {
      const [first, second] = joined;
      const person = this.of(first, passage, standsFor);
      // Noted, with the office, for whoever is named by less further on.
      this.of(second, passage);
      return person;
    }
    const known = this.#knownByForm(mention, passage);
    if (known !== null) return known;
    const read = withParticle(passage, readNamedPhrase(passage, mention, index));
    if (opensGroup(passage, read.outer)) return this.#asCalled(passage, alone(read), 'another');
    const listed = this.#personIn(passage, read.outer);
    const owned = namesOwner({ ...this.scene, ...read, items, mention, listed });
    const phrase = owned ? { ...read, name: null, role: read.outer } : read;
    if (isBodyOfPlace(passage, phrase)) return this.#asCalled(passage, whole(phrase), null);
    const body = isBodyOfOffice(passage, phrase);
    const inList = body || owned ? null : listedName(this.scene, passage, phrase);
    if (isWordless(passage, phrase.outer)) {
      const nobody = inList === null || inList.type === 'place';
      return nobody ? null : this.scene.cast.named(inList.name, inList);
    }
    // "politisi itu, *Rini Kusuma*": who is named beside it is no longer open.
    const named = phrase.name !== null && phrase.outer[0] === mention.apposition?.[0];
    const standIn = !named && isStandIn(passage, mention);
    const asked: Asked = { passage, mention, phrase, known: inList, named, standIn, standsFor };
    const open = this.#standingIn(asked) ?? this.#inKnownOffice(asked);
    if (open !== null) return open;
    if (inList?.type === 'person' || !(body || isUnnamed(passage, phrase, inList)))
      return this.#named(passage, phrase, inList);
    const another = isSomebodyNew(passage, mention);
    // "голова українського *Мінпорту*": the list may have what an office is of as who holds it.
    const itself = listed !== null && (body || endsInBody(passage, phrase.outer));
    const held = another || itself ? null : this.#holderOf(passage, mention, phrase);
    const other = owned && held?.name === listed?.name ? null : held;
    const holder = other ?? (standIn && !another ? standsFor() : null);
    const called = body ? whole(phrase) : phrase;
    return holder ?? this.#asCalled(passage, called, another || owned ? 'another' : inList);
  }

  /** Whom a phrase names that need not be parted into a name and an office. */
  #knownByForm(mention: Mention, passage: Passage): Person | null {
    const { scene } = this;
    const introduced = introducedAs(scene, passage, mention);
    if (introduced !== null) return introduced;
    const word = mention.to - mention.from === 1 ? this.#spoken(passage, mention) : '';
    const called = tellerInCompound(word, scene.lexicon) ?? this.#bodies.meantBy(passage, mention);
    if (called !== null) return scene.cast.named(called, null);
    const surnamed = calledLikeOffice(scene, passage, mention);
    return surnamed === null ? null : scene.cast.named(surnamed.name, surnamed);
  }

  /** Whom a noun means that only stands for somebody: "the politician"; null where it does not. */
  #standingIn({ passage, mention, phrase, standIn, standsFor }: Asked): Person | null {
    const { items, lexicon } = passage;
    const headFirst = lexicon.words.headFirst === true;
    // "politikus Partai X itu": whose party has a name stands for somebody all the same.
    // "the 24-year-old *Canadian*": nor is where somebody is from a name.
    const native = phrase.name !== null && !lexicon.capitalNouns;
    if (!standIn || !(native || headFirst)) return null;
    const holder = standsFor();
    if (holder !== null) return holder;
    // "pria yang juga *kapten* Elang FC itu": nor does what an office is of, in the clause that describes somebody.
    const described = lexicon.sets.relatives.has(foldedAt(items, mention.from + 1));
    const office = isRole(foldedAt(items, (phrase.name?.[0] ?? 0) - 1), lexicon);
    return described && office && headFirst
      ? this.#asCalled(passage, whole(phrase), 'another')
      : null;
  }

  /** Who has an office that the text has told of: "the said mayor"; null where none is asked for. */
  #inKnownOffice({ passage, mention, phrase, known, named, standsFor }: Asked): Person | null {
    const { items, lexicon } = passage;
    // "Ketua LSM itu, *Ando Wiratmo*, …"
    const introduces =
      named && lexicon.sets.definite.has(foldedAt(items, (mention.apposition?.[0] ?? 0) - 2));
    if (introduces || this.#isCalled(known) || !isKnownOffice(passage, mention)) return null;
    // What the office is of may look like somebody who holds it.
    const held = this.#holderOf(passage, mention, phrase);
    const own = held !== null && this.#spoken(passage, mention).includes(held.name);
    const holder = own ? standsFor() : (held ?? standsFor());
    if (holder !== null) return holder;
    // "mantan Wakil Bupati *Sleko* tersebut": one word behind an office that is known is where it is held.
    return phrase.name !== null && phrase.name[1] - phrase.name[0] === 1
      ? this.#asCalled(passage, whole(phrase), known)
      : null;
  }

  /** The person of the list whom words name, half-open; null where they name none. */
  #personIn({ items }: Passage, [from, to]: Range): Name | null {
    const { start, end } = spanOf(items, from, to);
    const known = namedAt(this.scene.names, start, end);
    return known?.type === 'person' ? known : null;
  }

  #spoken({ items }: Passage, { from, to }: Mention): string {
    return textOf(this.scene.text, items, [from, to]);
  }

  /** True for a person of the list with a given name among the words. */
  #isCalled(known: Name | null): boolean {
    const { givenNames } = this.scene.lexicon.sets;
    return known?.type === 'person' && nameWords(known.name).some((word) => givenNames.has(word));
  }

  /** Who was introduced with the office that a phrase without a name tells. */
  #holderOf(passage: Passage, mention: Mention, { outer }: NamedPhrase): Person | null {
    const { items } = passage;
    const { cast, lexicon } = this.scene;
    // "*Majelis* hakim": a bench is none of its judges.
    const panel =
      lexicon.words.headFirst === true && lexicon.sets.panels.has(foldedAt(items, outer[0]));
    if (panel) return null;
    const written = this.#fullNames.ofWord(bareSubject(foldedAt(items, outer[0]), lexicon));
    if (written !== null && outer[1] - outer[0] === 1) return cast.named(written, null);
    const holder = cast.withRole(passage, mention);
    // "مدیرعامل *هواپیمایی* کشور": what an office is of, with nothing between, looks like who holds it.
    const own = holder !== null && this.#spoken(passage, mention).includes(holder.name);
    if (holder !== null && this.#standsBefore(passage, outer[0] - 1, holder)) return null;
    return own && lexicon.words.complementLast === true ? null : holder;
  }

  /** "Întrebat de ministrul Ion Lupescu*, liderul UPS* a răspuns": straight behind the comma of another's name an office that no comma closes is a subject of its own. */
  #standsBefore({ items }: Passage, comma: number, { name }: Person): boolean {
    if (this.scene.lexicon.words.subjectAfterOblique !== true) return false;
    const last = nameWords(name).at(-1);
    return items[comma]?.folded === ',' && foldedAt(items, comma - 1) === last;
  }

  /** Somebody who is called by an office or a place alone; `another`: nobody who was called by more words before. */
  #asCalled(passage: Passage, phrase: NamedPhrase, known: Name | 'another' | null): Person | null {
    const { cast, lexicon, text } = this.scene;
    const said = (phrase.name === null ? phrase.role : null) ?? phrase.outer;
    const whole = trimPhrase(passage, beforeRelative(passage, said));
    if (whole === null) return null;
    const called = cleanName(withoutArticle(text, passage, whole), lexicon);
    if (known === 'another') return cast.calledOnly(called);
    const place = known?.type === 'place' && whole[1] - whole[0] === 1 ? known : null;
    return cast.named(called, place);
  }

  /** Whom a phrase with a name in it names: a body, or a person with an office. */
  #named(passage: Passage, phrase: NamedPhrase, known: Name | null): Person | null {
    const { items } = passage;
    const { cast, lexicon, text } = this.scene;
    const { outer, role, uncased } = phrase;
    if (known?.type === 'organisation' && isOfficeBehind(passage, phrase))
      return this.#asCalled(passage, alone(phrase), null);
    const name = spanOf(items, phrase.name?.[0] ?? outer[0], phrase.name?.[1] ?? outer[1]);
    if (
      known?.type === 'organisation' &&
      mentionsAround(known, name) &&
      phrase.certain !== true &&
      !(uncased && role !== null)
    ) {
      return cast.named(known.name, null);
    }
    if (phrase.name !== null && opensInstitution(passage, outer[0])) {
      return cast.named(withoutArticle(text, passage, outer), null);
    }
    const particle = phrase.name !== null && NAME_PARTICLES.has(foldedAt(items, phrase.name[0]));
    const words = particle ? phrase.name : trimPhrase(passage, phrase.name ?? outer);
    if (words === null) return null;
    // "오르테*가* 대통령은": before its office a name has no particle, whatever it ends like.
    const inside = hasSyllableNames(lexicon) && words[1] < outer[1];
    const shown = inside ? unmarkedName : cleanName;
    const said = shown(textOf(text, items, words), lexicon);
    if (uncased && said.length === 1) return this.#bySurname(said, passage, phrase);
    const full = this.#fullNames.ofWord(said);
    if (full !== null) return cast.named(full, null);
    const holder = this.#holderAt(said, passage, phrase);
    if (holder !== null) return holder;
    const person =
      known?.type === 'person' && !saysBetter(this.scene, known, passage, phrase)
        ? cast.named(known.name, known)
        : cast.named((uncased ? cast.longerName(said) : null) ?? said, null);
    giveOffice(this.scene, person, passage, phrase);
    return person;
  }

  /** "šéf *Motyčína*": whoever has this office of the same place or body, in another case, in the text. */
  #holderAt(said: string, passage: Passage, { outer, role, name }: NamedPhrase): Person | null {
    const { cast, lexicon } = this.scene;
    if (lexicon.words.headFirst === true || role === null || name === null) return null;
    if (name[1] - name[0] !== 1 || role[1] !== name[0]) return null;
    const [from, to] = outer;
    const known = cast.withRole(passage, phraseAt(from, to));
    const complement = nameWords(known?.role ?? '').some((word) =>
      sameNameWord(word, fold(said), lexicon),
    );
    return complement ? known : null;
  }

  /** "王部长": a surname alone leads to its full name, or stays with its title. */
  #bySurname(surname: string, { items }: Passage, { name, outer }: NamedPhrase): Person {
    const { cast, lexicon } = this.scene;
    const title = foldedAt(items, outer[1] - 1);
    const office = bareSubject(title, lexicon);
    const full = this.#fullNames.of(surname, office) ?? this.#longerName(surname, office);
    const said = textOf(this.scene.text, items, [name?.[0] ?? outer[0], outer[1]]);
    const whole = cleanName(said, this.scene.lexicon);
    const holder = cast.named(full ?? whole, null);
    const titled = outer[1] > (name?.[1] ?? outer[1]);
    if (full !== null && titled && holder.role === null) cast.giveRole(holder, title);
    return holder;
  }

  /** The full name that a surname begins; not that of "김형석 *대변인*" for "김 *직무대행*", where surnames stand with an office. */
  #longerName(surname: string, office: string): string | null {
    const { cast, lexicon, names } = this.scene;
    const full = cast.longerName(surname);
    if (full === null || !hasSyllableNames(lexicon) || lexicon.sets.courtesy.has(office))
      return full;
    const held = names
      .find(({ name }) => name === full)
      ?.role?.split(' ')
      .at(-1);
    const other = held !== undefined && !held.endsWith(office) && !office.endsWith(held);
    return other ? null : full;
  }
}
