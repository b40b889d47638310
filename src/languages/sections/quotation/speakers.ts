/** The noun phrase that is a speaker: pronouns, articles, what leads on within it and what ends it. Lists are written as in `QuotationWords`. */
export interface SpeakerWords {
  /** Pronouns that can be a speaker, by what they agree with; `i` is the first person. One that is "she" and "they" stands in both (de "sie"). */
  readonly pronouns: {
    readonly he?: string;
    readonly she?: string;
    readonly they?: string;
    /** He or she alike (id "ia", tr "o", fi "hän"). */
    readonly any?: string;
    /** Nobody in particular (fr "on", sv "man"): a reporting verb beside one is like those of `impersonal`. */
    readonly nobody?: string;
    readonly i?: string;
  };
  /** Endings of a verb form that tell its subject's gender (ru "-ла"). */
  readonly verbEndings?: { readonly he?: string; readonly she?: string; readonly they?: string };
  /** Nouns of several who are called by the name of one of them, where they stand before it: sv "*familjen* Berg", id "*kubu* Rini Kusuma", de "*Regierung* Berg". */
  readonly groups?: string;
  /** Words between two who speak together: en "Kessler *and* Barlow", ja "田中さん*と*山本さん". */
  readonly personJoins?: string;
  /** Words that mean by themselves the first and the last of two who were named: "the *former*", "*Letzterer*". */
  readonly former?: string;
  readonly latter?: string;
  /** Determiners and articles that begin a noun phrase and are no part of a name. */
  readonly articles?: string;
  /** Words that make a noun known, before or behind it (de "die", id "itu"): before a marked name for `capitalNouns` (names section), beside one of `standIns`. */
  readonly definite?: string;
  /** Articles of somebody new: "*a* spokesman" is not the spokesman who was named before. */
  readonly indefinite?: string;
  /**
   * Nouns that, with an article or demonstrative and no name, stand for whoever was named before: "the
   * politician", id "politisi itu". Offices are no part of them: those lead to who holds the office.
   */
  readonly standIns?: string;
  /** Words that open what tells more of one person, for `headFirst`: behind them an office stands for somebody too, id "polisi *berpangkat* kapten itu". */
  readonly describing?: string;
  /** Endings of adjectives, and of those made of a place's name, before a noun that stands for somebody: de "ehemalig*e*", "Berlin*er*". */
  readonly describingEndings?: string;
  readonly ofPlaceEndings?: string;
  /** Words that, behind a relative pronoun, go on about somebody who is known, for `headFirst`: id "lelaki yang *kini* berdagang". */
  readonly continuing?: string;
  /** What leads from an article to those of whom it is one: fa "یکی *از* شاهدان". */
  readonly partitives?: string;
  /** What makes of somebody or an office a group: ja "監査役*ら*". */
  readonly groupMarks?: string;
  /** Words inside a noun phrase: "of", "de", "von", "bin". */
  readonly links?: string;
  /** What is written on the name of an owner, or between it and what is theirs: en "Jane Doe*'s* lawyers", zh "王明*的*律师". */
  readonly ownerTail?: string;
  /** Words that end a noun phrase: other prepositions, relative pronouns and all conjunctions, those of `coordinators` and `asWords` among them. */
  readonly stops: string;
  /** Adjectives behind a noun that end its phrase with the preposition they lead to: en "people *familiar* with the talks". */
  readonly postpositives?: string;
  /** Nouns that begin like one of `stops` or `times`: vi "*bị* cáo" (the accused), "*tối* cao" (supreme). */
  readonly stopNouns?: string;
  /** Days and other words of time, which are no speakers though they may have capitals. */
  readonly times?: string;
  /** Words beside the figure of somebody's age: id "Sutini, 54 *tahun*, warga …", en "Jane Doe, *aged* 34". */
  readonly ages?: string;
  /** Endings of a figure that is a day, which opens no phrase: ko "12*일*". */
  readonly dayEndings?: string;
  /** Signs of a day that stand straight behind a name, with its date in brackets or before the verb: zh "林志安*今*（20日）". */
  readonly dayTails?: string;
}
