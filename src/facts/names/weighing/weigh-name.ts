import { classAt, isAny, isGiven, knownAt, knownAs, type TokenView } from '../token-view';
import { noVotes, type Candidate, type Extent, type Votes } from '../candidate';
import { isSiteAddress } from '../../../languages/world/site-addresses';
import { contextVotes } from './evidence';
import type { KnownName } from '../lexicon/gazetteer';
import * as is from '../lexicon/lexicon';
import {
  isCommon,
  isCompound,
  endsLikeField,
  isOfPlate,
  isShouted,
  isSmallWord,
  isSubject,
  isSyllable,
  beginsLikeVerb,
  looksPlural,
} from './look-alikes';
import { isSomebodyByInitials } from './initials';
import { isOneOfKind, isThing } from './behind-article';
import { maybeSomebody } from './maybe-somebody';
import { PlaceLikeSurnames } from './place-like-surnames';
import { lowerCase, type Token } from '../tokens/tokens';

const NO_NOUN =
  is.PLAIN | is.PLACE_CUE | is.SPEECH | is.LINKER | is.ORGANISATION_LINKER | is.PLACE_START;

// How much each kind of evidence counts. Fitted by hand on development texts of nine languages.
const HEAD_NOUN = 6;
const GAZETTEER = 4;
/** A given name of the lists, in its first form or another. */
export const GIVEN_NAME = 3;
const ACRONYM = 1.5;
const INITIALS = 3;
const SEVERAL_WORDS = 1;
const LONE_WORD = 0.5;
const MANY_WORDS = 3;
const SHORTEST_OPENING_ACRONYM = 3;

const CODE = /^\p{L}{1,2}\p{Nd}+\p{L}?$/u;

/** Words to be weighed, with what the gazetteer has of them. */
interface Stretch extends Extent {
  /** They stand behind an office. */
  readonly titled: boolean;
  /** The longest known name that they begin with. */
  readonly known: KnownName | null;
  /** The same where it is all of them. */
  readonly whole: KnownName | null;
}

/** Judges whether a stretch of words with capitals is a name, and of what. */
export class NameWeigher {
  readonly #surnames: PlaceLikeSurnames;
  readonly #view: TokenView;
  /** Words that the article also writes without a capital, and their stems. */
  readonly #small: ReadonlySet<string>;

  constructor(view: TokenView, small: ReadonlySet<string>) {
    this.#view = view;
    this.#small = small;
    this.#surnames = new PlaceLikeSurnames(view);
  }

  /** The candidate that token `from` up to `to` makes, or null where it can be no name. */
  weigh(from: number, to: number, titled: boolean): Candidate | null {
    const { tokens, joiningStems, words } = this.#view;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!first || !last) return null;
    const length = to - from;
    // "Law N. 2190", "section B": a letter by itself counts things.
    if (length === 1 && first.text.length === 1 && !titled) return null;
    if (length === 1 && isOfPlate(this.#view, from)) return null;
    const known = knownAt(this.#view, from, to);
    const whole = known?.length === length && !isSmallWord(this.#view, from) ? known : null;
    const stretch = { from, to, titled, known, whole };
    const alone = length === 1 && !whole;
    if (whole?.type === 'place' && words.placeAfterNounIsAdjective && this.#isAdjective(from))
      return null;
    if (alone && first.shape === 'capital' && isOneOfKind(this.#view, from)) return null;
    if (alone && (titled ? endsLikeField(this.#view, from) : isCompound(this.#view, from)))
      return null;
    const votes = contextVotes(this.#view, from, to, titled);
    const beside = votes.place > 0;
    this.#weighMeanings(votes, stretch);
    // But for their capitals, nothing speaks for a name.
    const bare = votes.person + votes.organisation + votes.place === 0;
    this.#weighSpelling(votes, stretch);
    if (!whole && !titled && this.#namesThing(from, to)) Object.assign(votes, noVotes());
    if (alone && isCommon(this.#view, from, votes, { titled, beside })) return null;
    if (alone && beside && votes.person < 1 && looksPlural(this.#view, from)) return null;
    const seenSmall = alone && this.#isSeenSmall(first, from);
    const says = words.capitalNouns || first.opens || first.inHeading;
    const lone = length === 1 && says && first.shape !== 'capitals' && !isSubject(this.#view, from);
    return {
      start: first.start,
      end: this.#endOf(last.end, last.text),
      key: (whole && this.#keyOfKnown(from, to)) ?? joiningStems.slice(from, to),
      votes,
      listed: whole?.type === 'place' ? GAZETTEER : 0,
      weak:
        (bare && (lone || first.inHeading)) ||
        seenSmall ||
        (!whole && (isSyllable(this.#view, from, to) || isShouted(this.#view, from, to))),
    };
  }

  /** What all forms of a known name are joined by: the stems of its first form, or of another name of the same; null where that can't be told. */
  #keyOfKnown(from: number, to: number): readonly string[] | null {
    const { gazetteer, stems, lexicon } = this.#view;
    const own = stems.slice(from, to);
    const first = gazetteer.firstForm(own);
    const key =
      first === null
        ? null
        : lowerCase(first)
            .split(' ')
            .map((word) => lexicon.stem(word));
    return gazetteer.sharedKey(own) ?? (key && gazetteer.sharedKey(key)) ?? key;
  }

  /** "Copa Lindero", "Hartley Cup". */
  #namesThing(from: number, to: number): boolean {
    if (to - from < 2) return false;
    const opens = classAt(this.#view, from) & is.THING_START;
    return (opens | (classAt(this.#view, to - 1) & is.THING_END)) !== 0;
  }

  /** Adds what is known of the words: as names, as head nouns, as given names. */
  #weighMeanings(votes: Votes, { from, to, titled, known, whole }: Stretch): void {
    const length = to - from;
    const classes = classAt(this.#view, from);
    if (whole?.type === 'place') votes.place += GAZETTEER;
    else if (whole) votes.organisation += GAZETTEER;
    else {
      let ends = 0;
      for (let i = from; i < to; i += 1)
        if (i > from || length === 1) ends |= classAt(this.#view, i);
      if (classes & is.ORGANISATION_START && length > 1) votes.organisation += HEAD_NOUN;
      // "P4 *Göteborg*": behind a known body a known place is a part of its name.
      else if (
        known?.type === 'organisation' &&
        knownAs(this.#view, from + known.length, to) === 'place'
      )
        votes.organisation += HEAD_NOUN;
      else if (known?.type === 'place' && this.#isTeam(from + known.length, to, ends))
        votes.organisation += HEAD_NOUN;
      else if (classes & is.PLACE_START && length > 1) votes.place += HEAD_NOUN;
      else if (ends & is.ORGANISATION_END && length > 1) votes.organisation += HEAD_NOUN;
      else if (this.#closesPlace(from, to, ends, titled)) votes.place += HEAD_NOUN;
      if (classes & is.GIVEN) votes.person += length > 1 ? GIVEN_NAME : GIVEN_NAME / 2;
      else if (this.#hasGivenInside(from, to)) votes.person += GIVEN_NAME / 2;
    }
  }

  /** Adds what the letters say, and that words of no known meaning may be somebody. */
  #weighSpelling(votes: Votes, { from, to, titled, known }: Stretch): void {
    const length = to - from;
    const first = this.#view.tokens[from];
    const classes = classAt(this.#view, from);
    // "Das Hafenradar warnt": with an article before it, a lone noun that speaks is no person yet.
    const isNoun = length === 1 && !known && this.#view.words.capitalNouns && !titled;
    if (isNoun && !(classes & is.GIVEN) && isThing(this.#view, from)) votes.person = 0;
    // "NASA", "BPH Migas": two letters may be a person's initials.
    const letters = length === 1 ? 1 : SHORTEST_OPENING_ACRONYM;
    // "IP68", "V60": a standard or a model, nobody.
    const coded = length === 1 && CODE.test(first?.lower ?? '');
    const acronym =
      (first?.shape === 'capitals' && first.text.length >= letters && !coded) ||
      this.#isDotted(from, to);
    // "Kompas.com"
    if (length === 1 && isSiteAddress(first?.lower ?? '')) votes.organisation += HEAD_NOUN;
    if (length === 1 && isSomebodyByInitials(this.#view, from)) votes.person += INITIALS;
    else if (acronym && !(classes & is.GIVEN)) votes.organisation += ACRONYM;
    else if (!known && !coded && maybeSomebody(this.#view, from, to))
      votes.person += length > 1 ? SEVERAL_WORDS : LONE_WORD;
  }

  /** Whether the words are a place's by how they end: `ends` are the classes of all but the first of several. */
  #closesPlace(from: number, to: number, ends: number, titled: boolean): boolean {
    const { tokens } = this.#view;
    // "Saint-Mars de Lagarde": a first word of several that is built like a town's name.
    const town = tokens[from]?.lower.includes('-') === true && tokens[from + 1]?.shape === 'lower';
    if (to - from > 1 && town && isAny(this.#view, from, is.PLACE_END)) return true;
    if (!(ends & is.PLACE_END)) return false;
    // "päätoimittaja Erja Ylälahti": behind an office the second word is a surname, but not "губернатор Тверской *области*".
    const surname = titled && to - from > 1 && tokens[to - 1]?.shape !== 'lower';
    return !surname && !this.#surnames.isOne(from, to);
  }

  /** "F.B.I.": two and more letters, each with its dot. */
  #isDotted(from: number, to: number): boolean {
    const { tokens, text } = this.#view;
    if (to - from < 2 || text.charAt(tokens[to - 1]?.end ?? 0) !== '.') return false;
    for (let at = from; at < to; at += 1)
      if (tokens[at]?.text.length !== 1 || (at > from && tokens[at]?.gap !== 'dot')) return false;
    return true;
  }

  /** "Los Angeles Times", "New York Yankees": a plural behind a place is a paper or a team. */
  #isTeam(from: number, to: number, classes: number): boolean {
    const last = this.#view.tokens[to - 1];
    return (
      to > from && !(classes & is.PLACE_END) && last?.shape === 'capital' && last.text.endsWith('s')
    );
  }

  /** "Rieke Diah Pitaloka", "D Cyril Noerhadi": a given name further on, or an initial. */
  #hasGivenInside(from: number, to: number): boolean {
    const { tokens } = this.#view;
    if (to - from < MANY_WORDS) return false;
    for (let at = from; at < to; at += 1) {
      const initial = tokens[at]?.text.length === 1 && tokens[at]?.shape === 'capital';
      if ((at > from && isGiven(this.#view, at)) || initial) return true;
    }
    return false;
  }

  /** "pasukan Rusia", "Presiden China": the place's name only says which. */
  #isAdjective(from: number): boolean {
    const before = this.#view.tokens[from - 1];
    if (!before || this.#view.tokens[from]?.gap !== 'space') return false;
    const classes = classAt(this.#view, from - 1);
    if (classes & is.TITLE) return true;
    if (before.shape !== 'lower' || beginsLikeVerb(this.#view, before.lower)) return false;
    // "di kota Nanping": the noun says what the place is.
    if (classes & (is.PLACE_CUE | is.PLACE_START)) return false;
    return (classes & is.COMMON_NOUN) !== 0 || (classes & NO_NOUN) === 0;
  }

  /** "U.S.", "Acme Corp.": the dot of an abbreviation belongs to it. */
  #endOf(end: number, word: string): number {
    const { text } = this.#view;
    const abbreviated = word.length === 1 && text.charAt(end - 2) === '.';
    return abbreviated && text.charAt(end) === '.' ? end + 1 : end;
  }

  /** "Kalateollisuus … kalateollisuuden": the article writes the word small, in this form or in another. */
  #isSeenSmall({ lower }: Token, at: number): boolean {
    return this.#small.has(lower) || this.#small.has(this.#view.stems[at] ?? lower);
  }
}
