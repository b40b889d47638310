/** Words that are no names, with a capital or without, and verbs by which one is told. Fields are written as in `NameWords`. */
export interface NoNames {
  /**
   * Words that are no name even with a capital. The principle: all function words, numerals, words of
   * the calendar, units and currencies; abbreviations of the press that name no institution (laws,
   * budgets, papers, elections, illnesses); religions with their books and feasts.
   */
  readonly plain?: string;
  /**
   * Nouns that stand with a capital at the head of sentences and in headings, and are no names: the
   * commonest of the press (people, bodies, things that happen, are traded, tried, played, studied).
   */
  readonly commonNouns?: string;
  /** Beginnings of verbs: what follows such a word is no adjective of it. */
  readonly verbPrefixes?: string;
  /** How every verb in the present begins, by whether a man or a woman does it, and how an office of hers ends: ar "*ي*زور", "وزير*ة* … *ت*زور". */
  readonly presentVerbs?: { readonly he: string; readonly she: string; readonly herOffice: string };
  /** Adverbs and auxiliaries that stand between a subject and such a verb, and after no noun alone. */
  readonly beforeVerb?: string;
  /**
   * Articles that stand before things and groups and never straight before a person's name: "the Sahel".
   * Missing where people have one too (Greek, Portuguese, Italian).
   */
  readonly thingArticles?: string;
  /**
   * Those of `QuotationWords.clauseOpeners` that lead to what somebody is as well, with a bare noun: de "*als* Förster". What
   * stands behind them alone is no subject.
   */
  readonly roleOpeners?: string;
  /**
   * In a script without spaces, words that are none of a name and that a browser's dictionary doesn't have: those that begin
   * like one of `joinedTitles` (th นายจ้าง, "employer"), and words of two signs that begin like a surname (zh 石料,
   * "stone"). The principle: the commonest of the press.
   */
  readonly wordsLikeNames?: string;
  /** Reporting verbs: the name beside one is somebody who speaks. */
  readonly speech?: string;
  /**
   * Verbs in the form that headlines and links have, with a capital like all else there: id "Dimas Lubis *Temukan* Surat",
   * "Nadia Farouk *Read* More". The principle: the commonest ones of the press, and those of links; none that is a name.
   */
  readonly headlineVerbs?: string;
  /** The speaker follows the verb directly: "قال الوزير". Missing: the speaker stands before it. */
  readonly speakerAfterVerb?: true;
}
