/** Words that say how much a sentence carries. All lower case, `|` between them. */
export interface SalienceWords {
  /** Empty connectives that can be left off with the comma after them ("namun|selain itu"); none of time. */
  readonly connectives?: string;
  /**
   * Conjunctions between main clauses, which a clause stands without, comma or none ("tetapi|dan"): no
   * adverb that keeps the first place before the verb, no word that begins another phrase ("so far").
   */
  readonly conjunctions?: string;
  /**
   * Words at a sentence's start that point to something said before it ("ia|hal itu"), give an instance of it
   * ("misalnya"), some of it ("most of them"), or the reason for it ("bo").
   */
  readonly pronouns?: string;
  /** Those that stand beside a noun and point it back to where it was named before ("pertemuan itu", "this law"). */
  readonly demonstratives?: string;
  /** They close the phrase of its noun: "pria berusia 44 tahun ini". */
  readonly demonstrativesAfter?: true;
  /**
   * The commonest verbs of the third person. Straight behind an ordinal with its article one tells that its noun was
   * named before: es "La primera *tiene* que ver …". The principle: to be, to have, auxiliaries, and what items of a list do.
   */
  readonly commonVerbs?: string;
  /** Phrases with a demonstrative that tell the reader's own time, and lean on nothing ("these days", "baru-baru ini"). */
  readonly ownTime?: string;
  /**
   * Phrases anywhere that mark what was known before the news ("sebelumnya diberitakan"), or what is told of the
   * page itself ("this is a machine translation", "artikel ini telah tayang").
   */
  readonly background?: string;
  /** Words for "here", by which a call to follow a link ends: "The full report can be read *here*". */
  readonly here?: string;
  /**
   * What stands in brackets or between commas behind a name in a caption, whole or before or behind which one more it
   * is: where in the picture somebody is ("中|前排左二", "left" of "second from left"). The principle: every place in a
   * row, in words and in the letters of the press; none that is a party's.
   */
  readonly pictured?: string;
  /** The last word of a caption that says who took the picture ("摄"). */
  readonly photographed?: string;
}
