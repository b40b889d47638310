/** Marks and dashes, and what stands in them that is speech, a title or a term. Lists are written as in `QuotationWords`. */
export interface MarkWords {
  /** Pairs of opener and closer, usual ones first, separated by spaces: `“” "" ‘’`. */
  readonly marks: string;
  /** Some papers set speech in single marks alone, where the others use double ones (ko, tr). */
  readonly singleMarks?: boolean;
  /**
   * How a paragraph that begins with a dash is speech: `dash` sets the tag off by a second dash
   * ("– Q – powiedział X. – Q"), `comma` by a comma ("– Q, sier X."). Left out where it is not.
   */
  readonly dialogue?: 'dash' | 'comma';
  /** A quote that follows `Q1, S V.` in the same paragraph is the rest of Q1 (en). */
  readonly joins?: true;
  /** A clause of marked words within indirect speech is shown only as a part of it, not also by itself. */
  readonly mixedWhole?: true;
  /** Words that open a sentence about the quote before it: “Q.” *Das* sagte X; «Q». *Об этом* заявил X. */
  readonly pointsBack?: string;
  /** Words before a marked span that make it a title, name or term: "song", "so-called". */
  readonly naming?: string;
  /** Words behind a marked span that make it so: ko "구호" (slogan), ja "と呼ばれる". */
  readonly namingAfter?: string;
  /** Things that words are written on, where no one speaks: "placard", "Grabstein". */
  readonly signs?: string;
}
