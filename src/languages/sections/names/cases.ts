/** Endings of case on names, and how a name comes from them to its first form. Fields are written as in `NameWords`. */
export interface NameCases {
  /** Case endings and clitics by which one name's forms differ, longest first. */
  readonly endings?: string;
  /** Those of `endings` that only a closed syllable has before it (ko "-은", "-이"), and only an open one ("-는", "-가"): "무퉁가" is whole. */
  readonly endingsAfterClosed?: string;
  readonly endingsAfterOpen?: string;
  /**
   * Endings in which only places are looked up, beside `endings`: cases whose endings are so short that
   * other names would lose a letter of their own (fi "Kiina|a", "Aasia|an").
   */
  readonly endingsOfPlaces?: string;
  /** Last letters of foreign names that have no cases: ru "Мал|и", "Бак|у". A short name that ends so is known as it is written alone. */
  readonly unchangingEndings?: string;
  /**
   * Consonants before a place's last vowel that a case ending softens, as `kk=k`: fi "Turkki", "Turkin", pl "Polska", "Polsce". The
   * principle: every pair of the grammar but those in which a consonant falls out.
   */
  readonly softened?: string;
  /**
   * Stems that cases of places are made of and that differ by more: "-ów>-ow" of all that end so (pl "Kraków",
   * "Krakow|a"), "niemcy>niemiec" of one name, a body's as well. The principle: the alternations of the grammar; of
   * countries, their short names and world bodies each that has a stem of its own.
   */
  readonly placeStems?: string;
  /**
   * How a full name comes from a case to its first form, a case each: those of the grammar beside the one of
   * `QuotationWords.genitives`. Left out where the first form can't be told.
   */
  readonly obliqueCases?: readonly CaseForms[];
  /**
   * Where the last word alone has the ending of case: `ending>first form`, by which a given name of the language's
   * list is found in it (hu "Orbán Vikto*rral*").
   */
  readonly lastGivenForms?: string;
  /**
   * Case endings that tell in or into what something is, where hardly a person ever stands: fi "Karhulassa".
   * Those that follow verbs of trust and talk (fi -sta, tr -dan) are none.
   */
  readonly localEndings?: string;
  /** A name has an apostrophe before such an ending: tr "Sarıköy'de"; without one a word is none ("Bölgede"). */
  readonly endingsBehindApostrophe?: true;
  /**
   * A word behind a full name that ends in one of `QuotationWords.obliqueEndings` tells where somebody is from or whom they
   * told it, with the genitive before it: fi "Matti Lind Suomen Lehde|lle".
   */
  readonly casesBehindNames?: true;
  /** Endings of the genitive, and longer ones of names in their first form that end alike: fi "-n", but "Virta|nen". */
  readonly genitiveEndings?: string;
  readonly firstFormEndings?: string;
  /**
   * Endings of the genitive by which one word behind an office tells what it is of, and which no family name has: ro
   * "ministrul Sănătăț|ii".
   */
  readonly fieldEndings?: string;
  /** Its ș and ț are also written with cedillas, ş and ţ. */
  readonly cedillasAreCommas?: true;
  /** Letters that papers write for one another, the second for both: ar "أ=ا", vi "oá=óa". Words are compared so. */
  readonly lettersAlike?: string;
  /** The accent moves with the ending (Κοινοβούλιο, Κοινοβουλίου): forms are compared without it. */
  readonly accentsShift?: true | undefined;
}

/**
 * Endings of names in one case, each with that of the first form: `ending>first form`, the first that fits, parted by
 * `|`; "!" for an ending that may come from several; a gender is left out whose names stand so in another case, too. A given name (`he`, `she`) must be in the language's list; a family
 * name (`ofHim`, `ofHer`) goes by its gender.
 */
export type CaseForms = Readonly<Partial<Record<'he' | 'she' | 'ofHim' | 'ofHer', string>>>;
