import type { Name } from '../../reading/reading';
import type { Attribution } from '../attribution';
import { Cast, type Person } from './cast';
import { entriesOf } from '../words/entries';
import type { Frame, Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { readMarked } from '../reporting/marked-subjects';
import { type Mention, spanOf } from '../reporting/mentions';
import { nominativeOf } from '../words/nominatives';
import { firstNamed, indexNames, type NameIndex, namedAt, nameWords } from './people';
import { PhrasePeople } from './phrase-people';
import { roleBeside } from './roles';
import { cleanName, isNobody, isNoName, textOf } from './shown-names';
import { usableNames } from './listed-names';
import { isPersonal, leadOf, talksOfOthers } from './pronoun-words';
import { cutPhrase } from './speaker-phrases';
import { readAgent, readInitial } from '../reporting/subjects';
import { hasSyllableNames } from './syllable-names';
import { isThing } from './things';
import { readTopic } from '../reporting/topics';

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

/** What leads to who spoke, where the words for that stand for somebody. */
type Told = Pick<Attribution, 'frame'> & Partial<Pick<Attribution, 'spans' | 'cue'>>;

/** Leads the words of attributions, in the text's order, to people. */
export class Speakers {
  readonly names: readonly Name[];
  readonly #index: NameIndex;
  readonly #cast: Cast;
  readonly #people: PhrasePeople;
  #last: Person | null = null;
  /** Frames up to this one have been looked at for who was named by a passive verb. */
  #seen = 0;
  /** Where the entries of a live blog begin that have not been come to. */
  readonly #entries: number[];
  /** The words that named who spoke last: what goes on from it goes on from these. */
  #lastWords: string | null = null;
  /** The frame in which somebody spoke last. */
  #lastFrame: Frame | null = null;
  readonly #order: ReadonlyMap<Frame, number>;

  constructor(
    readonly text: string,
    readonly frames: readonly Frame[],
    names: readonly Name[],
    readonly lexicon: Lexicon,
  ) {
    this.#index = indexNames(text, frames, lexicon);
    this.#entries = entriesOf(text).toReversed();
    this.#order = new Map(frames.map((frame, index) => [frame, index]));
    this.names = usableNames(text, names, this.#index, lexicon);
    this.#cast = new Cast(text, this.#index, this.names, lexicon);
    this.#people = new PhrasePeople(text, frames, this.names, this.#index, this.#cast, lexicon);
  }

  /** The speaker of one attribution. Call in the text's order: pronouns lead to who spoke before. */
  resolve(attribution: Attribution): Speaker {
    const speaker = this.#speakerOf(attribution);
    this.#lastFrame = attribution.frame;
    return speaker;
  }

  #speakerOf(attribution: Attribution): Speaker {
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
      attribution.type === 'direct' &&
      isThing(this.names, mention, frame, this.lexicon)
    )
      return this.#said(null, null);
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
    const caseless = !CASED.test(name);
    // "*lacht* Liat": what stands before a name is no office yet.
    const office =
      role !== null && (caseless || nameWords(role).some((word) => isRole(word, this.lexicon)));
    if (office || items.slice(from, to).some(({ folded }) => isRole(folded, this.lexicon)))
      return true;
    if (caseless && (hasSyllableNames(this.lexicon) || isNobody(name))) return !isNobody(name);
    // "李国强：…": who stands alone before a colon.
    if (caseless && from === 0 && /^[:：]$/u.test(items[to]?.folded ?? '')) return true;
    const { start, end } = spanOf(items, from, to);
    const known = namedAt(this.names, start, end);
    if (known?.type === 'person' || known?.type === 'organisation') return true;
    return this.#index.runs.some(({ text }) => text === name);
  }

  /** Not for "a clause of the contract": words without a capital and without an office are no "he". */
  #isPerson({ name, words }: Person): boolean {
    return !/^[\p{Ll}\P{L}]+$/u.test(name) || words.some((word) => isRole(word, this.lexicon));
  }

  #said(person: Person | null, speakerMention: string | null): Speaker {
    this.#lastWords = speakerMention;
    if (person === null) return { ...NOBODY, speakerMention };
    this.#last = person;
    const { name, role, affiliation } = person;
    return { speaker: name, speakerMention, role, affiliation };
  }

  /** Who a pronoun, a suffix or a missing subject stands for. */
  #antecedent(attribution: Told, mention: Mention | null): Person | null {
    const agreement = mention?.agreement ?? null;
    const fits = (person: Person): boolean =>
      agreement === null ||
      (this.#isPerson(person) &&
        (agreement === 'any' ||
          person.agreement === null ||
          person.agreement === 'any' ||
          person.agreement === agreement));
    const beside = mention === null ? null : this.#besideComma(attribution.frame, mention);
    if (beside !== null) return beside;
    const announced = this.#announcedBefore(attribution);
    if (announced !== null && fits(announced)) return announced;
    const asks =
      mention === null ||
      mention.kind === 'self' ||
      isPersonal(attribution.frame, mention, this.lexicon);
    const told = asks ? this.#toldBefore(attribution, mention, fits) : null;
    if (told !== null) return told;
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

  /**
   * Whom the words before a quote are about, when nobody speaks in them: "The minister, Jane Doe, denies
   * this. “Q,” *she* says." Not who is talked of in the quote, nor before who was called by this pronoun.
   */
  #toldBefore(
    { frame, spans, cue }: Told,
    mention: Mention | null,
    fits: (person: Person) => boolean,
  ): Person | null {
    if (spans === undefined || talksOfOthers(this.text, spans, this.lexicon)) return null;
    const lead = mention === null ? leadOf(frame) : null;
    if (lead !== null) return this.#topicOf(frame.items, lead, mention);
    const before = this.frames[(this.#order.get(frame) ?? 0) - 1];
    if (before === undefined || before === this.#lastFrame) return null;
    if (before.items.some(({ quote }) => quote !== null)) return null;
    if (mention !== null && this.#last?.agreement != null && fits(this.#last)) return null;
    // "Nach *seinen* Berechnungen" names who it is by what he says, as a suffix does not.
    const asked = cue?.kind === 'according' ? null : mention;
    const person = this.#topicOf(before.items, before.items.length - 1, asked);
    return person !== null && fits(person) ? person : null;
  }

  /** The person whom a sentence is about up to `end`: its phrase, or the insertion beside it, names them. */
  #topicOf(items: readonly Item[], end: number, mention: Mention | null): Person | null {
    const topic = readTopic(items, end, this.lexicon);
    if (topic?.kind !== 'phrase' || topic.led) return null;
    // "Kuasa hukum korban, *Rini Kusuma*, menolak. “Q,” kata dia.": who is introduced there.
    const office = isRole(items[topic.from]?.folded ?? '', this.lexicon);
    const introduced = topic.apposition !== null && office && this.lexicon.words.headFirst === true;
    const holder = introduced ? this.#people.of(topic, items, () => null) : null;
    if (holder !== null && holder.role !== null) return holder;
    // "*Suami* Rini Kusuma *itu* menolak": whose name it is, is not who it is.
    const { definite } = this.lexicon.sets;
    if (mention?.kind === 'self' || definite.has(items[topic.to]?.folded ?? '')) return null;
    const last = topic.apposition?.[1] ?? topic.to;
    const { start, end: close } = spanOf(items, topic.from, last);
    const known = firstNamed(this.names, start, close);
    if (known !== null && known.type !== 'person') return null;
    const run = this.#index.runs.find(
      (one) => one.items === items && one.from >= topic.from && one.to <= last,
    );
    if (known === null && (run === undefined || roleBeside(run, this.lexicon) === null))
      return null;
    // "Komisi IX DPR *Rini Kusuma*": the list may have less of what stands in capitals.
    const bearer =
      known ??
      (run === undefined ? null : namedAt(this.names, run.start, run.start + run.text.length));
    return this.#cast.named(bearer?.name ?? run?.text ?? '', bearer);
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
    const said = cleanName(textOf(this.text, items, name), this.lexicon);
    return isNoName(said, this.lexicon) ? null : this.#cast.named(said, null);
  }

  #personOf(mention: Mention, attribution: Told): Person | null {
    const standsFor = (): Person | null => this.#antecedent(attribution, null);
    const person = this.#people.of(mention, attribution.frame.items, standsFor);
    // "По словам Марии Котовой": named in this case alone.
    const spoken = textOf(this.text, attribution.frame.items, [mention.from, mention.to]);
    if (attribution.cue?.kind === 'according' && person !== null && spoken.endsWith(person.name))
      this.#cast.rename(person, nominativeOf(person.name, this.lexicon.genitives));
    return person;
  }
}
