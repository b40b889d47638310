/** Abbreviations and ordinals after which a sentence goes on. */
export interface SentenceWords {
  /**
   * Abbreviations that stand before a name or a number and so never end a sentence, without their
   * last full stop, separated by spaces ("Dr No z.B").
   */
  readonly abbreviations?: string;
  /** Abbreviations that may end one ("dll Tbk U.S"): it goes on unless a function word follows. */
  readonly mayEnd?: string;
  /** Ordinals are written with a full stop ("3. Oktober", "XIV. Lajos"). */
  readonly ordinals?: true;
  /** What goes on with the sentence of a quotation that has just closed ("」と述べた"). */
  readonly quoteTails?: string;
  /** Verbs that bind a short clause after a closed quotation to it (”王毅说。). */
  readonly quoteVerbs?: string;
  /**
   * The language has no mark at the end of a sentence: these words begin a clause after a space, and
   * what stands between two such spaces counts as a sentence (a clause group).
   */
  readonly clauseStarts?: string;
  /** In such a language, beginnings of a time that opens a clause: who did what is still to come. */
  readonly timeOpenings?: string;
  /** In such a language, words that open a whole sentence, whatever stands before them. */
  readonly sentenceStarts?: string;
  /** In such a language, words that what follows a space belongs to: prepositions, and nouns before a name. */
  readonly clauseLeads?: string;
  /** In such a language, signs that belong to the word before them, though a space may part the two: th "ๆ". */
  readonly boundSigns?: string;
  /** In such a language, words that bind what follows to the clause before them. */
  readonly clauseLinks?: string;
}
