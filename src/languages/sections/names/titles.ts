/** Offices, titles and kin beside the names of people. Fields are written as in `NameWords`. */
export interface TitleWords {
  /** Prepositions before whom something is said to: no office goes on over them. */
  readonly addressing?: string;
  /** Role nouns that stand before a person: president, minister, spokesman, Mr. */
  readonly titles?: string;
  /** Those of `titles` that a dictionary may take for one word with the name behind them, in a script without spaces. */
  readonly joinedTitles?: string;
  /** Role nouns and courtesies that stand after a person: 氏, 先生, 대통령, जी. */
  readonly titlesAfter?: string;
  /**
   * Head nouns of what is called after people, whose titles are then a part of the name: id "RSUD *Dr.* Kusuma". The
   * principle: hospitals, streets, airports, stadiums, halls, universities.
   */
  readonly calledAfter?: string;
  /** Those of `titles` that have a field behind them, not a body: ministers, secretaries, councillors. */
  readonly fieldOffices?: string;
  /** Those of `titles` that tell whose kin somebody is when a name follows: id "suami Rini" is her husband. */
  readonly kin?: string;
  /** Words between two offices that one person holds: ko "부총리 *겸* 장관", ja "社長*兼*CEO". */
  readonly officeJoins?: string;
  /** Words that only go on or open a role: foreign, deputy, general, security. */
  readonly roleWords?: string;
  /**
   * Endings of an adjective in the case of what an office is of, and of who says it behind an "according to": cs
   * "starosta Doln*ích* Lípovic Věslav Dub".
   */
  readonly complementEndings?: string;
  /** The courtesy that is written on a surname alone (ko "윤씨"). */
  readonly courtesyAfterSurname?: string;
  /**
   * Endings of verbs, of adjectives and of case on a word before a noun, which no name has there: ko "새로*운* 총리",
   * "말*의* 배우". The principle: those that hardly a foreign name spelt by sound ends with.
   */
  readonly endingsBeforeNouns?: string;
  /** Those of `titlesAfter` that are nouns besides ("시장": mayor, market): beside them a name must be built like one. */
  readonly nounLikeTitles?: string;
  /** Those of `titles` that are adjectives as well, behind a noun with its article: "المؤتمر *الصحفي*". */
  readonly adjectiveTitles?: string;
}
