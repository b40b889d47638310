import type { Attribution } from '../../attribution';
import type { Frame } from '../../passage';
import { insertionStart } from '../../reporting/clauses/clauses';
import { isTerm } from '../../reporting/subjects/marked-subjects';
import { type Mention, pronounAt, spanOf } from '../../reporting/phrases/mentions';
import { readBeforeRelative } from '../../reporting/clauses/relatives';
import { readOwnWords } from '../../reporting/subjects/own-words';
import { readTopic } from '../../reporting/subjects/topics';
import type { Person } from '../cast/person';
import { genderOf, genderOfVerb } from './genders';
import { lastOfList, type NameRun } from '../names/name-runs';
import { namedEarlier } from './named-earlier';
import { namedLast } from './named-last';
import { namedAt } from '../people/people';
import { isOnlyTalkedOf, personAbout } from './person-about';
import { passiveAgent } from './passive-agents';
import type { PhrasePeople } from '../cast/phrase-people';
import { isPersonal, leadOf, talksOfOthers } from './pronoun-words';
import type { Scene } from '../cast/scene';
import { textOf } from '../people/shown-names';
import { officeBefore } from './office-alone';
import { isOfSeveral, severalIn } from './several';
import { subjectBefore } from './subject-before';
import { tellerOfThing } from './tellers';
import { canMean, hasWordForThings, isOnlyByInitials } from './who-pronouns-mean';
import { foldedAt } from '../../words/tokens';
import { INSERTS } from '../../words/signs';

/** Sentences that may go on about one person by a pronoun. */
const LONGEST_CHAIN = 4;

/** What leads to who spoke, where the words for that stand for somebody. */
export type Told = Pick<Attribution, 'frame'> & Partial<Pick<Attribution, 'spans' | 'cue'>>;

/** Whom the words of a text stand for that name nobody: pronouns, suffixes, verbs without a subject. */
export class Antecedents {
  /** Who spoke last. */
  last: Person | null = null;
  /** Whose own words stood in marks last. */
  quoted: Person | null = null;
  /** The frame in which somebody spoke last. */
  lastFrame: Frame | null = null;
  /** Where the entry of a live blog begins, in UTF-16 units. */
  entry = 0;
  /** Frames up to this one have been looked at for who was named by a passive verb. */
  #seen = 0;
  readonly #order: ReadonlyMap<Frame, number>;

  readonly #scene: Scene;
  readonly #people: PhrasePeople;

  constructor(people: PhrasePeople) {
    const { scene } = people;
    this.#scene = scene;
    this.#people = people;
    this.#order = new Map(scene.frames.map((frame, index) => [frame, index]));
  }

  /** Who a pronoun, a suffix or a missing subject stands for. */
  of(told: Told, mention: Mention | null): Person | null {
    // "dodała", "aseguran": where nobody is named, the verb may tell whether it is a woman, or several.
    const several = mention === null && isOfSeveral(told, this.#scene.lexicon);
    const verb = mention === null ? genderOfVerb(told, this.#scene.lexicon) : null;
    const agreement = mention?.agreement ?? (several ? 'they' : verb);
    const fits = (person: Person): boolean =>
      canMean(agreement, person, this.#scene) &&
      !isOnlyByInitials(person, this.quoted, this.#scene);
    const beside = mention === null ? null : this.#besideComma(told.frame, mention);
    if (beside !== null) return beside;
    const own = mention === null ? null : readOwnWords(told.frame, mention);
    if (own !== null) return this.#people.of(own, told.frame);
    // "ve zprávě, *která* tvrdí, že …": where no name stands before it, it stands for a thing.
    const { words, sets } = this.#scene.lexicon;
    const relative = sets.relatives.has(foldedAt(told.frame.items, mention?.from ?? -1));
    if (relative && words.caseAlone === true) return null;
    const thing = mention === null ? null : this.#thingBefore(told, mention);
    if (thing !== null) return thing;
    const announced = this.#announcedBefore(told.frame);
    if (announced !== null && fits(announced)) return announced;
    const teller = this.#tellerBefore(told.frame);
    if (teller !== null && fits(teller)) return teller;
    const many = agreement === 'they' ? this.#severalBefore(told.frame) : null;
    if (many !== null) return many;
    const asks = mention === null || mention.kind === 'self' || isPersonal(told.frame, mention);
    const about = asks ? this.#toldBefore(told, mention, fits) : null;
    if (about !== null) return about;
    const topic = this.last === null ? this.#namedBefore(told.frame) : null;
    if (topic !== null && fits(topic)) return topic;
    if (this.last !== null && fits(this.last)) return this.last;
    // Who several are that nobody named, no earlier speaker tells.
    if (several) return null;
    const { entry } = this;
    const named = namedEarlier(this.#scene, { frame: told.frame, mention, agreement, fits, entry });
    const office = { frame: this.#before(told.frame), agreement };
    return named ?? (asks ? officeBefore(office, this.#people) : null);
  }

  /** Who was named last in the entry, when nobody has spoken in it. */
  #namedBefore(frame: Frame): Person | null {
    return namedLast(this.#scene, frame, this.entry) ?? subjectBefore(this.#people, frame);
  }

  /** Whom a verb or pronoun of several goes on from: the several whom the sentence before is about, when nobody speaks in it. */
  #severalBefore(frame: Frame): Person | null {
    const before = this.#before(frame);
    if (before === undefined || before === this.lastFrame) return null;
    const subject = severalIn(before);
    return subject === null ? null : this.#people.of(subject, before);
  }

  #before(frame: Frame): Frame | undefined {
    return this.#scene.frames[(this.#order.get(frame) ?? 0) - 1];
  }

  /** Whose name ends at the comma or dash before a relative pronoun, or before the insertion there: "the envoy, *Jane Doe*, head of Y, who recalled that …". */
  #besideComma(frame: Frame, { kind, from }: Mention): Person | null {
    const { items } = frame;
    if (kind !== 'pronoun' || !INSERTS.has(foldedAt(items, from - 1))) return null;
    const endsAt = (at: number): NameRun | undefined =>
      this.#scene.index.runs.findLast((one) => one.items === items && one.to === at);
    const relative = this.#scene.lexicon.sets.relatives.has(foldedAt(items, from));
    const listed = relative ? lastOfList(frame, from - 1) : null;
    if (listed !== null)
      return this.#scene.cast.named(textOf(this.#scene.text, items, listed), null);
    const run =
      endsAt(from - 1) ?? (relative ? endsAt(insertionStart(items, from - 1, 0) ?? -1) : undefined);
    if (run !== undefined) return this.#scene.cast.named(run.text, null);
    const phrase = readBeforeRelative(frame, from);
    return phrase === null ? null : this.#people.of(phrase, frame);
  }

  /** What "it" stands for: whom the words before it in its sentence are about ("*The firm* will close, it said"), or the sentence before. */
  #thingBefore({ frame, spans }: Told, { agreement, from, kind }: Mention): Person | null {
    const { lexicon } = this.#scene;
    if (agreement !== 'any' || kind !== 'pronoun' || !hasWordForThings(this.#scene.lexicon))
      return null;
    if (lexicon.sets.stops.has(foldedAt(frame.items, from))) return null;
    const within = (spans?.[0]?.[0] ?? Infinity) < (frame.items[from]?.start ?? 0);
    const inside = within && frame.items[0]?.quote === null;
    const before = this.#before(frame);
    const items = inside ? frame.items.slice(0, from) : before?.items;
    if (items === undefined || (!inside && before === this.lastFrame)) return null;
    const topic = readTopic({ items, lexicon }, items.length - 1);
    if (topic?.kind !== 'phrase' || topic.led) return null;
    const { start, end } = spanOf(items, topic.from, topic.to);
    return namedAt(this.#scene.names, start, end)?.type === 'person'
      ? null
      : this.#people.of({ ...topic, apposition: null }, { items, lexicon });
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
    // Who has spoken in the sentence itself is nearer.
    if (spans === undefined || frame === this.lastFrame) return null;
    const others = talksOfOthers(this.#scene.text, spans, this.#scene.lexicon);
    const lead = mention === null && others.size === 0 ? leadOf(frame) : null;
    if (lead !== null) return personAbout(this.#people, frame, lead, mention);
    const before = this.#sentenceAbout(frame, mention);
    if (before === null) return null;
    if (mention !== null && this.last?.agreement != null && fits(this.last)) return null;
    // "Nach *seinen* Berechnungen" names who it is by what he says, as a suffix does not.
    const pronoun = cue?.kind === 'according' ? null : mention;
    const person = personAbout(this.#people, before, before.items.length - 1, pronoun);
    if (person === null || !fits(person)) return null;
    if (this.last !== null && isOnlyTalkedOf(this.#scene, before)) return null;
    // "“*He* was the best of us,” she said" behind a sentence about a woman.
    const agreement = mention?.agreement ?? null;
    const sure = agreement !== null && genderOf(person, this.#scene.lexicon) === agreement;
    return others.size === 0 || (sure && !others.has(agreement)) ? person : null;
  }

  /** The sentence before that names whom it is about: behind one that begins with the same pronoun the one before it. */
  #sentenceAbout(frame: Frame, mention: Mention | null): Frame | null {
    const { frames } = this.#scene;
    const place = this.#order.get(frame) ?? 0;
    for (let at = place - 1; at >= Math.max(0, place - LONGEST_CHAIN); at -= 1) {
      const before = frames[at];
      if (before === undefined || before === this.lastFrame) return null;
      const { items } = before;
      const speaks = items.some(({ quote }, at) => quote !== null && !isTerm(before, at));
      if (speaks) return null;
      const first = pronounAt(before, 0) ?? readTopic(before, before.items.length - 1);
      if (first?.kind !== 'pronoun' || !this.#goesOn(first, mention)) return before;
    }
    return null;
  }

  /** True where a sentence about a pronoun is about whoever `mention` stands for: a zero subject and a noun go on from "he" and "she". */
  #goesOn({ agreement }: Mention, mention: Mention | null): boolean {
    if (mention === null) return agreement === 'he' || agreement === 'she';
    return mention.kind === 'pronoun' && agreement === mention.agreement;
  }

  /** Whom a passive verb, or a sentence about what was said, has named since somebody spoke last. */
  #announcedBefore(frame: Frame): Person | null {
    const { words, sets } = this.#scene.lexicon;
    if (sets.passiveVerbs.size === 0 && words.lateSubject !== true) return null;
    let found: Person | null = null;
    for (; this.#seen < this.#scene.frames.length; this.#seen += 1) {
      const before = this.#scene.frames[this.#seen];
      if (before === undefined || before.start >= frame.start) break;
      if (words.lateSubject === true && before.start <= (this.lastFrame?.start ?? -1)) continue;
      const agent = passiveAgent(before);
      if (agent?.kind !== 'phrase') continue;
      found = this.#people.of(agent, before, () => this.of({ frame: before }, null));
    }
    return found;
  }

  /** Who tells something in the sentence before that is no quote. */
  #tellerBefore(frame: Frame): Person | null {
    const before = this.#before(frame);
    if (before === undefined || before === this.lastFrame) return null;
    const teller = tellerOfThing(before);
    return teller === null ? null : this.#people.of(teller, before);
  }
}
