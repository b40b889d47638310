/** Words that say how much a sentence carries. All lower case, `|` between them. */
export interface SalienceWords {
  /** Empty connectives that can be left off with the comma after them ("namun|selain itu"); none of time. */
  readonly connectives?: string;
  /** Words at a sentence's start that point to something said before it ("ia|hal itu"). */
  readonly pronouns?: string;
  /** Phrases anywhere that mark what was known before the news ("sebelumnya diberitakan"). */
  readonly background?: string;
}
