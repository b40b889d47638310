import type { CaseForms } from '../names/cases';

/** Phrases that tell by themselves whose words they are: "according to X", "nach eigenen Angaben". Lists are written as in `QuotationWords`. */
export interface AccordingWords {
  /** "according to": the speaker follows. */
  readonly according?: string;
  /** "zufolge", "mukaan": the speaker stands before. */
  readonly accordingAfter?: string;
  /** "according to him" in one word or with a pronoun inside (id "menurutnya", ru "по его словам"). */
  readonly accordingSelf?: string;
  /** "own": a phrase of `accordingSelf` with one of these is said by whoever its clause is about ("nach *eigenen* Angaben"). */
  readonly reflexives?: string;
  /**
   * Prepositions that mean "according to" before one of `accordingNouns` (de "nach palästinensischen Angaben"), or, where
   * nouns have no capital, before an office with one of `addresseeArticles` (el "κατά τον υπουργό").
   */
  readonly accordingWeak?: string;
  /** Nouns of telling, also as the end of a compound ("Bahnangaben"). */
  readonly accordingNouns?: string;
  /** Those of `accordingNouns` that are no document: behind a hyphen they tell whose words, "*dpa*-Informationen". */
  readonly tellingTails?: string;
  /**
   * Nouns that tell what speech was, beside whose it is: it "«Q», il *commento* di X", en "Doe's *response*: Q"; in the form
   * that they have there, hu "*válasza*".
   */
  readonly tellingNouns?: string;
  /** What stands between such a noun and whose it is, in either order: "the response *of* X", hi "X *का* जवाब". */
  readonly ownerLinks?: string;
  /** Possessives: with a noun of telling they mean who spoke last ("nach ihren Angaben"). */
  readonly possessives?: string;
  /** Things by which something is right or due ("plan", "definition"): "according to" them nobody speaks. */
  readonly standards?: string;
  /** Prepositions before whose view it is, at the head of a sentence: "*Für* den Minister ist das „Q“". */
  readonly viewpoints?: string;
  /** What leads from an outlet to whom it has its news from, behind a reporting verb: ru "сообщает ТАСС *со ссылкой на* X". */
  readonly referring?: string;
  /**
   * Offices, kinds of people, bodies and documents in the cases that `according` and `referring` ask for, with their first forms:
   * uk "експертів>експерти". The principle: those that a paper has its news from, each that can stand there without a name.
   */
  readonly sourceForms?: string;
  /** Endings of a family name before a postposed "according to", each with that of its first form, where none is in doubt: fi "sen>nen". */
  readonly surnameGenitives?: string;
  /** Likewise, where several first forms can have it: read so where the text has that form. */
  readonly doubtfulGenitives?: string;
  /**
   * How a name that stands behind `according` alone comes to its first form: "ending>ending", the first
   * that fits; "!" for an ending that may come from several, where the name stays as it is. A given name
   * (`he`, `she`) must be in the language's list; a family name (`ofHim`, `ofHer`) goes by its gender.
   */
  readonly genitives?: CaseForms;
  /**
   * No comma follows such a phrase: what is said begins behind the name, but not behind one word that may be an adjective, by
   * `complementEndings` of the names section ("Według *Polskiego* związku rybaków …").
   */
  readonly accordingWithoutComma?: true;
}
