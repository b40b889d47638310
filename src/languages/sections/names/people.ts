/** Given names and surnames, what stands inside them, and how they are written in Latin letters. Fields are written as in `NameWords`. */
export interface PeopleWords {
  /** Small words inside a name: de, van, bin. */
  readonly linkers?: string;
  /** The small words stand behind given names alone: "Jan van Dijk"; behind a surname they are prepositions. */
  readonly linkersAfterGiven?: true;
  /**
   * Given names in this script, beyond the shared Latin list (world/given-names.ts). The principle: the
   * commonest of the country, none because its bearer is known.
   */
  readonly givenNames?: string;
  /** Names may begin with two letters that stand for others and have no stops: id "*TB* Wardoyo". */
  readonly initialsWithoutStops?: true;
  /**
   * Those of `givenNames` that are common nouns or adjectives besides, in scripts without capitals: hi "विकास", development.
   * Somebody beside a title or a verb of saying, or before a surname or another given name. The principle: each that the
   * press has as a word of its own.
   */
  readonly nounLikeGivenNames?: string;
  /** Surnames, for scripts without capitals whose names have no spaces. */
  readonly surnames?: string;
  /**
   * Signs that surnames of two begin with, and signs that they end with, as one string each, where most
   * surnames are two such signs (ja). Only beside a title: places are built so too.
   */
  readonly surnameFirsts?: string;
  readonly surnameSeconds?: string;
  /** Signs that given names end with, where no title need stand beside a listed surname and two signs (ja). */
  readonly givenLasts?: string;
  /** Surnames of neighbouring countries in the same signs, of people with a title alone: ja 習, 尹. */
  readonly neighbourSurnames?: string;
  /** Characters that spell foreign names, for the same scripts. */
  readonly foreignSounds?: string;
  /** Those that spell them besides, but stand in many other words: only in a name with a dot inside. */
  readonly foreignSoundsDotted?: string;
  /** Words with an article that are the second half of a given name and no surname: "عبد *الله*", "نور *الدين*". */
  readonly nameTails?: string;
  /** A given name and a surname are parted by one space, other words are not: after a title the
   *  name runs to the second space. */
  readonly nameHasOneSpace?: true;
  /** The surname comes first. */
  readonly surnameFirst?: true;
  /** How names are written in Latin letters; missing where that would be a guess (th, ar, fa, ja, zh). */
  readonly romanisation?: Romanisation;
}

/** A table of romanisation. */
export type Romanisation =
  | {
      readonly by: 'letters';
      /** `щ=shch ^є=ye ий$=y`: the longest stretch counts, `^` opens a word and `$` closes it. */
      readonly letters: string;
    }
  | {
      readonly by: 'syllables';
      /** What stands for a syllable's letters, in the order of Unicode; `-` is silent. */
      readonly initials: string;
      readonly vowels: string;
      readonly finals: string;
      /** `김=Kim`: surnames that nine in ten of their bearers spell otherwise than by the table. */
      readonly surnames: string;
      /** The syllables of given names: what has others is a foreign name spelt by sound. */
      readonly given: string;
    };
