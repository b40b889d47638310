/** Words by which a text in this language is known. */
export interface DetectionWords {
  /** ISO 15924 codes of the scripts it is written in, `|` between them; `Jpan` and `Kore` are mixtures. */
  readonly script: string;
  /**
   * Letters that it uses and that some other language of its script does not, lower case.
   * A letter in any language's list speaks for the languages that list it and against the others.
   */
  readonly letters?: string;
  /** Endings of many of its words, separated by spaces: for languages that have few function words. */
  readonly endings?: string;
  /**
   * Its most frequent function words, lower case, separated by spaces. About fifty, so that the shares
   * of two languages can be compared. Not needed where the script alone tells.
   */
  readonly words?: string;
}
