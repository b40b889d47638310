import type { Name } from '../reading/reading';
import type { Attribution } from './attribution';
import { Cast, type Person } from './cast';
import { trimName, trimPhrase } from './edges';
import { entriesOf } from './entries';
import type { Frame, Item } from './frames';
import { isRole, type Lexicon } from './lexicon';
import { type Mention, spanOf } from './mentions';
import {
  isPlaceIn,
  isStandIn,
  mentionsAround,
  opensInstitution,
  readNamedPhrase,
} from './named-phrase';
import { indexNames, type NameIndex, namedAt } from './people';
import { isOpenRole } from './roles';
import { beginsVerb, cleanName, isNobody, isNoName, textOf, withoutArticle } from './shown-names';
import { cutPhrase, isParticle } from './speaker-phrases';
import { readMarked } from './marked-subjects';
import { readAgent, readInitial } from './subjects';
import { bareSubject, hasSyllableNames, nameBefore } from './syllable-names';
import { fold } from './tokens';
import { isDefinite } from './uncased-phrases';

/** Who said something: the fields of a Quote. */
export interface Speaker {
  readonly speaker: string | null;
  readonly speakerMention: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** Words of a name where nothing but its place tells it. */
const LONGEST_NAME = 3;

/** At most this sure of a quote that no word leads to: whom its sentence is about is only a guess. */
const GUESSED = 0.5;

const CASED = /\p{Ll}/u;

const NOBODY: Speaker = { speaker: null, speakerMention: null, role: null, affiliation: null };

/** Leads the words of attributions, in the text's order, to people. */
export class Speakers {
  readonly names: readonly Name[];
  readonly #index: NameIndex;
  readonly #cast: Cast;
  #last: Person | null = null;
  /** Frames up to this one have been looked at for who was named by a passive verb. */
  #seen = 0;
  /** Where the entries of a live blog begin that have not been come to. */
  readonly #entries: number[];
  /** Full names by surname and title, as far as they were looked for. */
  readonly #fullNames = new Map<string, string | null>();
  /** The words that named who spoke last: what goes on from it goes on from these. */
  #lastWords: string | null = null;

  constructor(
    readonly text: string,
    readonly frames: readonly Frame[],
    names: readonly Name[],
    readonly lexicon: Lexicon,
  ) {
    this.#index = indexNames(text, frames, lexicon);
    this.#entries = entriesOf(text).toReversed();
    // In a script without capitals the names list may hold what is a verb here.
    this.names = names
      .filter(
        ({ name, role, mentions }) =>
          !isNoName(name, lexicon) &&
          !beginsVerb(text, name, mentions[0]?.[0] ?? 0, lexicon) &&
          (role === null || (!isDefinite(fold(name), lexicon) && !isOpenRole(role, lexicon))),
      )
      .map((name) => ({ ...name, name: trimName(name.name, lexicon) }));
    this.#cast = new Cast(text, this.#index, this.names, lexicon);
  }

  /** The speaker of one attribution. Call in the text's order: pronouns lead to who spoke before. */
  resolve(attribution: Attribution): Speaker {
    const { mention, frame } = attribution;
    const { lexicon } = this;
    this.#enter(frame);
    if (mention === null) {
      const { cue } = attribution;
      if (cue === null && !attribution.continues) return NOBODY;
      // "…と批判が出ている": nobody is meant, not who spoke last.
      if (cue?.impersonal === true && lexicon.sets.quoteParticles.size > 0) return NOBODY;
      const words = attribution.continues ? this.#lastWords : null;
      return this.#said(this.#antecedent(attribution, null), words);
    }
    const spoken = textOf(this.text, frame.items, [mention.from, mention.to]);
    if (mention.kind !== 'phrase') {
      const person = mention.agreement === 'i' ? null : this.#antecedent(attribution, mention);
      if (person !== null && mention.agreement !== 'any') person.agreement ??= mention.agreement;
      return this.#said(person, spoken);
    }
    // "وصرخ قائلا": a verb with its conjunction written on is nobody.
    const verb = lexicon.words.proclitics !== undefined && mention.to - mention.from === 1;
    if (verb && isNoName(spoken, lexicon))
      return this.#said(this.#antecedent(attribution, null), null);
    const person = this.#personOf(mention, attribution);
    const guessed = attribution.cue === null && attribution.confidence <= GUESSED;
    if (
      attribution.cue === null &&
      person !== null &&
      !this.#isSomebody(person, frame.items, mention)
    ) {
      if (guessed || isNobody(person.name) || !CASED.test(person.name))
        return this.#said(null, null);
      const first = frame.items[mention.from]?.folded ?? '';
      const owned = this.lexicon.sets.possessives.has(first);
      // "Seine Zuversicht gründet sich auf Erfahrung: Q": a thing of somebody's tells whose words they are.
      if (owned) return this.#said(this.#antecedent(attribution, null), null);
    }
    return this.#said(person, spoken);
  }

  /** Forgets who spoke in the entry before: a live blog's "she" is somebody of her own entry. */
  #enter(frame: Frame): void {
    while ((this.#entries.at(-1) ?? Infinity) <= frame.start) {
      this.#entries.pop();
      this.#last = null;
      this.#lastWords = null;
    }
  }

  /** True for who can speak: somebody with an office, in the list of names, or with a name of two words. */
  #isSomebody({ name, role }: Person, items: readonly Item[], { from, to }: Mention): boolean {
    if (role !== null || items.slice(from, to).some(({ folded }) => isRole(folded, this.lexicon)))
      return true;
    const caseless = !CASED.test(name);
    if (caseless && (hasSyllableNames(this.lexicon) || isNobody(name))) return !isNobody(name);
    // "李国强：…": who stands alone before a colon.
    if (caseless && from === 0 && /^[:：]$/u.test(items[to]?.folded ?? '')) return true;
    const { start, end } = spanOf(items, from, to);
    const known = namedAt(this.names, start, end);
    if (known?.type === 'person' || known?.type === 'organisation') return true;
    return this.#index.runs.some(({ text }) => text === name);
  }

  #said(person: Person | null, speakerMention: string | null): Speaker {
    this.#lastWords = speakerMention;
    if (person === null) return { ...NOBODY, speakerMention };
    this.#last = person;
    const { name, role, affiliation } = person;
    return { speaker: name, speakerMention, role, affiliation };
  }

  /** Who a pronoun, a suffix or a missing subject stands for. */
  #antecedent(attribution: Pick<Attribution, 'frame'>, mention: Mention | null): Person | null {
    const agreement = mention?.agreement ?? null;
    const fits = (person: Person): boolean =>
      agreement === null ||
      agreement === 'any' ||
      person.agreement === null ||
      person.agreement === 'any' ||
      person.agreement === agreement;
    const beside = mention === null ? null : this.#besideComma(attribution.frame, mention);
    if (beside !== null) return beside;
    const announced = this.#announcedBefore(attribution);
    if (announced !== null && fits(announced)) return announced;
    const topic = this.#topicBefore(attribution.frame);
    if (topic !== null && fits(topic)) return topic;
    if (this.#last !== null && fits(this.#last)) return this.#last;
    return this.#cast.latest(fits);
  }

  /** Whose name ends at the comma before a relative pronoun: "the envoy, *Jane Doe*, who recalled that …". */
  #besideComma({ items }: Frame, { kind, from }: Mention): Person | null {
    if (kind !== 'pronoun' || items[from - 1]?.folded !== ',') return null;
    const run = this.#index.runs.findLast((one) => one.items === items && one.to === from - 1);
    return run === undefined ? null : this.#cast.named(run.text, null);
  }

  /** Whom a passive verb has named since somebody spoke last: "Hal itu disampaikan *X*. “Q,” katanya." */
  #announcedBefore({ frame }: Pick<Attribution, 'frame'>): Person | null {
    const { passiveVerbs } = this.lexicon.sets;
    if (passiveVerbs.size === 0) return null;
    let found: Person | null = null;
    for (; this.#seen < this.frames.length; this.#seen += 1) {
      const before = this.frames[this.#seen];
      if (before === undefined || before.start >= frame.start) break;
      const { items } = before;
      const verb = items.findIndex(({ folded }) => passiveVerbs.has(folded));
      const agent = verb < 0 ? null : readAgent(items, verb + 1, items.length, this.lexicon);
      if (agent?.kind !== 'phrase') continue;
      found = this.#personOf(agent, { frame: before });
    }
    return found;
  }

  /** The person whom the sentence before begins with, when nobody has spoken since. */
  #topicBefore(frame: Frame): Person | null {
    if (this.#last !== null) return null;
    const before = this.names
      .filter((name) => name.type === 'person')
      .map((name) => ({ name, at: name.mentions.findLast(([start]) => start < frame.start)?.[0] }))
      .filter((one): one is { name: Name; at: number } => one.at !== undefined);
    before.sort((a, b) => b.at - a.at);
    const nearest = before[0];
    if (nearest !== undefined) return this.#cast.named(nearest.name.name, nearest.name);
    const run = this.#index.runs.findLast((one) => one.start < frame.start);
    return run === undefined ? this.#subjectBefore(frame) : this.#cast.named(run.text, null);
  }

  /** The subject of the sentence before, in a script where no capital tells a name. */
  #subjectBefore(frame: Frame): Person | null {
    const before = this.frames[this.frames.indexOf(frame) - 1];
    if (before === undefined || this.lexicon.words.subject === 'around') return null;
    const { items } = before;
    const subject =
      readMarked(items, items.length, 0, this.lexicon) ??
      readInitial(items, 0, items.length, this.lexicon);
    if (subject?.kind !== 'phrase' || subject.led) return null;
    const { name } = cutPhrase(items, subject.from, subject.to, this.#index, this.lexicon);
    if (name === null || name[1] - name[0] > LONGEST_NAME) return null;
    const said = this.#clean(textOf(this.text, items, name));
    return isNoName(said, this.lexicon) ? null : this.#cast.named(said, null);
  }

  #personOf(mention: Mention, attribution: Pick<Attribution, 'frame'>): Person | null {
    const { items } = attribution.frame;
    const { lexicon, text } = this;
    const phrase = readNamedPhrase(items, mention, this.#index, lexicon);
    const { outer, role, uncased } = phrase;
    const outerSpan = spanOf(items, outer[0], outer[1]);
    let known = namedAt(this.names, outerSpan.start, outerSpan.end);
    const inName = phrase.name === null ? null : spanOf(items, ...phrase.name);
    const apart =
      known?.type === 'person' &&
      inName !== null &&
      !known.mentions.some(([a, b]) => a < inName.end && b > inName.start);
    // Whom the list finds in the role is not who speaks: "the *Merkel* adviser Jane Doe".
    if (apart) known = null;
    const article = lexicon.sets.articles.has(items[outer[0]]?.folded ?? '');
    const begins = items[outer[0] + (article ? 1 : 0)]?.start;
    const opens = known?.mentions.some(([a]) => a === outerSpan.start || a === begins) === true;
    // "Ministern" at the head of a sentence is no name either.
    if (phrase.name === null && known !== null && isRole(fold(known.name), lexicon)) known = null;
    // A role that fills its phrase holds no name, whatever the names list finds inside it.
    if (phrase.name === null && known?.type !== 'organisation' && !opens) known = null;
    if (known?.type !== 'person' && (phrase.name === null || isPlaceIn(known, inName, uncased))) {
      const holder =
        this.#cast.withRole(items, mention) ??
        (isStandIn(items, mention, lexicon) ? this.#antecedent(attribution, null) : null);
      const whole = trimPhrase(items, (phrase.name === null ? role : null) ?? outer, lexicon);
      if (holder !== null || whole === null) return holder;
      return this.#cast.named(this.#clean(withoutArticle(text, items, whole, lexicon)), null);
    }
    const name = spanOf(items, phrase.name?.[0] ?? outer[0], phrase.name?.[1] ?? outer[1]);
    if (
      known?.type === 'organisation' &&
      mentionsAround(known, name) &&
      phrase.certain !== true &&
      !(uncased && role !== null)
    ) {
      return this.#cast.named(known.name, null);
    }
    if (phrase.name !== null && opensInstitution(items, outer[0], lexicon)) {
      return this.#cast.named(withoutArticle(text, items, outer, lexicon), null);
    }
    // "وزير النقل كريم الحداد": a known name that begins within the role has too many words.
    const tooLong =
      (uncased || lexicon.words.capitalOffices === true) &&
      phrase.name !== null &&
      role !== null &&
      known?.mentions.some(([a, b]) => a < name.start && a > outerSpan.start && b === name.end);
    // "林剣*副*報道局長": a known name that reaches into the office behind it.
    const reaches =
      uncased &&
      role !== null &&
      known?.mentions.some(([a, b]) => a <= name.start && b > name.end && b < outerSpan.end);
    const sure =
      tooLong === true ||
      reaches === true ||
      phrase.certain === true ||
      this.#cutsShort(known, items, phrase.name);
    const words = trimPhrase(items, phrase.name ?? outer, lexicon);
    if (words === null) return null;
    const said = this.#clean(textOf(text, items, words));
    if (uncased && said.length === 1) {
      // "王部长": a surname alone leads to its full name, or stays with its title.
      const whole = this.#clean(textOf(text, items, [phrase.name?.[0] ?? outer[0], outer[1]]));
      const title = items[outer[1] - 1]?.folded ?? '';
      const full = hasSyllableNames(lexicon)
        ? (this.#fullName(said, bareSubject(title, lexicon)) ?? this.#cast.longerName(said))
        : this.#cast.longerName(said);
      const holder = this.#cast.named(full ?? whole, null);
      if (full !== null && holder.role === null) this.#cast.giveRole(holder, title);
      return holder;
    }
    const person =
      known?.type === 'person' && !sure
        ? this.#cast.named(known.name, known)
        : this.#cast.named((uncased ? this.#cast.longerName(said) : null) ?? said, null);
    const spoken = role === null ? '' : textOf(text, items, role);
    // "opposition leader" here says more than "leader" there.
    if (role !== null && (person.role === null || spoken.endsWith(` ${person.role}`)))
      this.#cast.giveRole(person, spoken);
    if (phrase.affiliation !== undefined)
      person.affiliation ??= textOf(text, items, phrase.affiliation);
    return person;
  }

  /** True where the list leaves out a small word of the name: "Trần Đức *Anh*", "*De* Wit". */
  #cutsShort(
    known: Name | null,
    items: readonly Item[],
    name: readonly [number, number] | null,
  ): boolean {
    if (known === null || name === null) return false;
    const { start, end } = spanOf(items, name[0], name[1]);
    const { pronouns, sets } = this.lexicon;
    const last = pronouns.has(items[name[1] - 1]?.folded ?? '');
    const first = this.lexicon.surnameFirst || sets.articles.has(items[name[0]]?.folded ?? '');
    // "*Jan* de Boer": what stands before a small word of a name belongs to it.
    const particle = items
      .slice(name[0] + 1, name[1])
      .some(({ folded }) => isParticle(folded, this.lexicon));
    return known.mentions.some(
      ([from, to]) =>
        (particle && to === end && from > start) ||
        (last && from === start && to < end) ||
        (first && to === end && from > start),
    );
  }

  /** The first full name of the text that has this surname and this title ("이 후보" of "이재명 후보"), or null. */
  #fullName(surname: string, title: string): string | null {
    const key = `${surname} ${title}`;
    const known = this.#fullNames.get(key);
    if (known !== undefined) return known;
    let found: string | null = null;
    for (const { items } of this.frames) found ??= nameBefore(items, surname, title, this.lexicon);
    this.#fullNames.set(key, found);
    return found;
  }

  #clean(name: string): string {
    return cleanName(name, this.lexicon);
  }
}
