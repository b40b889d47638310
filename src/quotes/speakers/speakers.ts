import type { Name } from '../../reading/reading';
import type { Attribution } from '../attribution';
import { Antecedents, type Told } from './antecedents/antecedents';
import { Cast } from './cast/cast';
import { calledTogether } from './cast/said-together';
import { holdsOfficeOrName, canSpeak, LONGEST_ALONE } from './cast/can-speak';
import type { Person } from './cast/person';
import { ofTwo, ofTwoBeside } from './antecedents/of-two';
import { genderOfVerb, isWomans } from './antecedents/genders';
import { entryStarts } from '../live-blog';
import type { Frame, Passage } from '../passage';
import { type Lexicon } from '../words/lexicon';
import type { Mention } from '../reporting/phrases/mentions';
import { fold, foldedAt } from '../words/tokens';
import { indexNames, type NameIndex } from './people/people';
import { onlyPersonIn } from './antecedents/person-about';
import { PhrasePeople } from './cast/phrase-people';
import { leadOf } from './antecedents/pronoun-words';
import type { Scene } from './cast/scene';
import { isNobody, isNoName, textOf } from './people/shown-names';
import { inFirstForm } from './people/name-in-case';
import { usableNames } from './cast/listed-names';
import { personInsteadOf } from './antecedents/named-in-sentence';
import { isThing } from './antecedents/things';
import { canMean, isListedThing } from './antecedents/who-pronouns-mean';
import { SMALL_LETTER } from '../words/letters';

/** Who said something: the fields of a Quote. */
export interface Speaker {
  readonly speaker: string | null;
  readonly speakerMention: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** At most this sure of a quote that no word leads to: whom its sentence is about is only a guess. */
const GUESSED = 0.5;

const NOBODY: Speaker = { speaker: null, speakerMention: null, role: null, affiliation: null };

/** "… said Kessler and Barlow. “Q2,” *they* added.", and a quote that goes on from the one before it. */
function goesOnFromTwo({ mention, continues }: Attribution): boolean {
  return mention === null ? continues : mention.agreement === 'they';
}

/** Leads the words of attributions, in the text's order, to people. */
export class Speakers {
  readonly names: readonly Name[];
  readonly #index: NameIndex;
  readonly #cast: Cast;
  readonly #scene: Scene;
  readonly #people: PhrasePeople;
  readonly #antecedents: Antecedents;
  /** Where the entries of a live blog begin that have not been come to. */
  readonly #entries: number[];
  /** The words that named who spoke last: what goes on from it goes on from these. */
  #lastWords: string | null = null;
  /** What two are called who spoke last, together. */
  #both: string | null = null;
  /** Whom these words led to. */
  #lastSaid: Person | null = null;

  constructor(
    readonly text: string,
    readonly frames: readonly Frame[],
    names: readonly Name[],
    readonly lexicon: Lexicon,
  ) {
    this.#index = indexNames(text, frames, lexicon);
    this.#entries = entryStarts(text).toReversed();
    this.names = usableNames(text, names, this.#index, lexicon);
    this.#cast = new Cast(text, this.#index, this.names, lexicon);
    this.#scene = {
      text,
      frames,
      names: this.names,
      index: this.#index,
      cast: this.#cast,
      lexicon,
    };
    this.#people = new PhrasePeople(this.#scene);
    this.#antecedents = new Antecedents(this.#people);
  }

  /** The speaker of one attribution. Call in the text's order: pronouns lead to who spoke before. */
  resolve(attribution: Attribution): Speaker {
    const speaker = this.#speakerOf(attribution);
    this.#antecedents.lastFrame = attribution.frame;
    if (attribution.type === 'direct') this.#antecedents.quoted = this.#lastSaid;
    return speaker;
  }

  #speakerOf(attribution: Attribution): Speaker {
    const { frame, cue } = attribution;
    const { lexicon } = this;
    this.#enter(frame);
    const mention = attribution.mention ?? (cue === null ? null : ofTwoBeside(frame, cue));
    const both = this.#both !== null && goesOnFromTwo(attribution) ? this.#both : null;
    if (both !== null) {
      const words =
        mention === null
          ? this.#lastWords
          : textOf(this.text, frame.items, [mention.from, mention.to]);
      return { ...NOBODY, speaker: both, speakerMention: words };
    }
    if (mention === null) {
      if (cue === null && !attribution.continues) return NOBODY;
      // "…と批判が出ている": nobody is meant, not who spoke last.
      // "Сообщается, что …", likewise.
      const nobody = lexicon.sets.quoteParticles.size > 0 || lexicon.words.subjectless === true;
      if (cue?.impersonal === true && nobody) return NOBODY;
      const words = attribution.continues ? this.#lastWords : null;
      // What goes on from words that lead to nobody is nobody's either.
      if (words !== null && this.#lastSaid === null) return this.#said(null, words);
      const person = this.#antecedents.of(attribution, null);
      if (person !== null) person.agreement ??= genderOfVerb(attribution, lexicon);
      return this.#said(person, words);
    }
    const spoken = textOf(this.text, frame.items, [mention.from, mention.to]);
    const oneOfTwo = ofTwo(this.#scene, frame, mention);
    // Of three "Letztere", a pronoun, may be several: it stands for whoever it would by itself.
    if (oneOfTwo !== undefined && (oneOfTwo !== null || mention.kind === 'phrase'))
      return this.#said(oneOfTwo && this.#cast.named(oneOfTwo.name, oneOfTwo), spoken);
    if (mention.kind !== 'phrase') {
      const nobody = mention.agreement === 'i' || mention.agreement === 'nobody';
      const person = nobody ? null : this.#antecedents.of(attribution, mention);
      if (person !== null && mention.agreement !== 'any') person.agreement ??= mention.agreement;
      // "*Akik* nemmel szavaztak, azt mondták": a relative at the head of its sentence that leads to nobody names nobody.
      const relative = mention.from === 0 && lexicon.sets.relatives.has(fold(spoken));
      const noOne = mention.kind === 'self' && mention.agreement === 'nobody';
      const unnamed = person === null && (relative || noOne);
      return this.#said(person, unnamed ? null : spoken);
    }
    // "وصرخ قائلا": a verb with its conjunction written on is nobody.
    const verb = lexicon.words.proclitics !== undefined && mention.to - mention.from === 1;
    if (verb && isNoName(spoken, lexicon))
      return this.#said(this.#antecedents.of(attribution, null), null);
    // "V pořadu *Vlna* nicméně popřel, že …": what a preposition leads to is no subject, unless the text has it as a name.
    if (
      mention.led &&
      lexicon.words.lateSubject === true &&
      !holdsOfficeOrName(this.#scene, frame, mention)
    )
      return this.#said(this.#antecedents.of(attribution, null), null);
    const person =
      personInsteadOf(this.#scene, frame, mention) ?? this.#personOf(mention, attribution);
    if (person !== null) person.agreement ??= genderOfVerb(attribution, lexicon);
    const alone = attribution.cue === null && mention.owning !== true;
    const other = alone ? this.#withoutVerb(attribution, mention, person) : null;
    return other ?? this.#saidBy(person, mention, frame, spoken);
  }

  /** What a phrase that names somebody leads to: one person, or two who say it together. */
  #saidBy(person: Person | null, mention: Mention, passage: Passage, spoken: string): Speaker {
    const said = this.#said(person, spoken);
    const both = person === null ? null : calledTogether(this.#people, passage, mention);
    if (both === null || both === said.speaker) return said;
    this.#both = both;
    return { ...NOBODY, speaker: both, speakerMention: spoken };
  }

  /** Who spoke where no reporting word leads to the phrase before a quote, and that phrase is nobody; else null. */
  #withoutVerb(attribution: Attribution, mention: Mention, person: Person | null): Speaker | null {
    const { frame, type, confidence } = attribution;
    const { sets } = this.lexicon;
    const thing = type === 'direct' && isThing(this.names, mention, frame);
    if (!thing && (person === null || canSpeak(this.#scene, person, frame, mention))) return null;
    const lead = leadOf(frame);
    const only = lead === null ? null : onlyPersonIn(this.#scene, frame, lead);
    if (only !== null) return this.#said(only.person, only.words);
    if (thing || person === null) return this.#said(null, null);
    const first = foldedAt(frame.items, mention.from);
    // "Адвокатам *достаточно будет сказать*: Q", "Jegliche Schuld *weist* sie von sich: Q": a clause is nobody.
    const goesOn = this.lexicon.words.verbSecond === true && mention.to < (lead ?? 0);
    const clause =
      (goesOn || mention.to - mention.from > LONGEST_ALONE) && !sets.articles.has(first);
    const guessed = confidence <= GUESSED;
    if (guessed || clause || isNobody(person.name) || !SMALL_LETTER.test(person.name)) {
      this.#cast.forget(person);
      // "Řekla, že neví. *Další zprávy* nebyly. „Q“": whoever spoke in the paragraph goes on.
      const { last, lastFrame } = this.#antecedents;
      return this.#said(lastFrame?.paragraph === frame.paragraph ? last : null, null);
    }
    // "Seine Zuversicht gründet sich auf Erfahrung: Q": a thing of somebody's tells whose words they are.
    return sets.possessives.has(first)
      ? this.#said(this.#antecedents.of(attribution, null), null)
      : null;
  }

  /** Forgets who spoke in the entry before: a live blog's "she" is somebody of her own entry. */
  #enter(frame: Frame): void {
    while ((this.#entries.at(-1) ?? Infinity) <= frame.start) {
      this.#antecedents.entry = this.#entries.pop() ?? 0;
      this.#antecedents.last = null;
      this.#cast.unhear();
      this.#lastWords = null;
    }
  }

  #said(person: Person | null, speakerMention: string | null): Speaker {
    this.#both = null;
    this.#lastWords = speakerMention;
    this.#lastSaid = person;
    if (person === null) return { ...NOBODY, speakerMention };
    this.#antecedents.last = person;
    this.#cast.hear(person);
    const { name, role, affiliation } = person;
    return { speaker: name, speakerMention, role, affiliation };
  }

  #personOf(mention: Mention, attribution: Told): Person | null {
    const { cue, frame } = attribution;
    const standsFor = (): Person | null => this.#standsFor(attribution, mention);
    const person = this.#people.of(mention, frame, standsFor);
    if (person === null) return null;
    const name = inFirstForm(
      person.name,
      { text: this.text, frame, mention, cue: cue ?? null },
      this.lexicon,
    );
    if (name !== person.name) this.#cast.rename(person, name);
    return person;
  }

  /** Whom a noun that stands for somebody means: who is spoken of, and "*die* Politikerin" is no man. */
  #standsFor(attribution: Told, { from, to }: Mention): Person | null {
    const { definite, nominative } = this.lexicon.sets;
    const person = this.#somebody(this.#antecedents.of(attribution, null));
    const article = foldedAt(attribution.frame.items, from);
    if (nominative.size === 0 || !definite.has(article)) return person;
    const agreement = nominative.has(article) ? 'he' : 'she';
    // "*die* Politiker": several of them.
    const noun = foldedAt(attribution.frame.items, to - 1);
    if (agreement === 'she' && !isWomans(noun, this.lexicon)) return null;
    const fits = (one: Person): boolean =>
      canMean(agreement, one, this.#scene) && !isListedThing(one, this.#scene);
    return person === null || fits(person) ? person : this.#cast.latest(fits);
  }

  /** "kata alumnus itu": a noun that stands for somebody stands for no body and no place; who spoke last before that. */
  #somebody(person: Person | null): Person | null {
    const thing = (one: Person): boolean => isListedThing(one, this.#scene);
    return person !== null && thing(person) ? this.#cast.latest((one) => !thing(one)) : person;
  }
}
