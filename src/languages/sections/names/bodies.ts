/** Bodies, and other things that have a name of their own and are neither people nor places. Fields are written as in `NameWords`. */
export interface BodyWords {
  /** Head nouns that open an organisation's name: ministry, university, bank, PT. */
  readonly organisationStart?: string;
  /** Head nouns and legal forms that close an organisation's name: party, GmbH, Inc. */
  readonly organisationEnd?: string;
  /**
   * Head nouns of a part of an organisation, which open a name of their own but are no part of the name
   * of the whole: "Fraksi | PKB", "Fakultas Hukum | Universitas Indonesia". The principle: organs and
   * branches of parties, faculties, offices and departments.
   */
  readonly organisationParts?: string;
  /**
   * Head nouns that open the name of something that is no person, body or place, and those that close it:
   * "Copa Lindero", "Hartley Cup". The principle: cups, games and prizes; treaties, laws and codes; ships; wars,
   * festivals, operations.
   */
  readonly thingStart?: string;
  readonly thingEnd?: string;
  /**
   * Head nouns of bodies of a kind that are told apart by a number and their place: id "SMA Negeri *6* Talawi". The
   * principle: schools and battalions.
   */
  readonly numberedBodies?: string;
  /** Fields joined by "and" stand before the head noun that closes a body's name: tr "Plan *ve* Bütçe Komisyonu". */
  readonly fieldsBeforeHead?: true;
  /**
   * Those of `organisationEnd` that are plain nouns as well and stand behind any word, where no capital tells: a body only
   * behind a known name, "बिहार *पुलिस*". The principle: forces, courts, firms, teams.
   */
  readonly nounLikeHeads?: string;
  /** Nouns that stand small and straight before a firm's or a body's own name: "the chip maker X", "la société X". */
  readonly organisationCues?: string;
  /**
   * Nouns that tell behind a name that it is a body's: "Drusilon, a software *company*", in every case that stands there.
   * The principle: firms and trades by the word for a firm, media, schools, associations, bands; none that people are
   * called by too (en "producer").
   */
  readonly bodyNouns?: string;
  /** Articles before such a noun or one of `placeNouns`, behind a comma, and the verbs between it and the name: "X *is a* town". */
  readonly kindArticles?: string;
  readonly copulas?: string;
  /** Such a noun may tell more of the next one, with a space between: en "a *company* director". */
  readonly openCompounds?: true;
  /** Small words that go on the name of an organisation or a role: of, for, and. */
  readonly organisationLinkers?: string;
  /**
   * Names of one and the same place or body, with "=" between them: "united_states=u_s=usa". The principle: short, full
   * and official names and letters of the two unions of states, of the countries that have several names, and of the
   * world's two unions.
   */
  readonly sameNames?: string;
  /**
   * Organisations known by name in this language. The principle: world bodies; the country's organs of
   * state, ministries by their short forms, forces, parties in parliament, unions and churches, state
   * and the largest private companies, universities, clubs of the first league, agencies and
   * broadcasters: each class whole.
   */
  readonly organisations?: string;
  /**
   * Last syllables of bodies, their parts and fields, where no capital tells them from a foreign name before an
   * office: ko "광기술*원* 원장", "연구*단* 책임연구원". The principle: none that names of other countries end with.
   */
  readonly bodyEnds?: string;
  /** Head nouns stay small after an adjective with a capital: "Республиканская партия". */
  readonly smallHeadNouns?: true;
}
