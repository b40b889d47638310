/** Places, and who and what is called after one. Fields are written as in `NameWords`. */
export interface PlaceWords {
  /** Head nouns that open a place's name: city, province, mount, street. */
  readonly placeStart?: string;
  /**
   * Those of `placeStart` that are units of a country: behind the whole name of one the larger one's begins, "Desa Lumut |
   * Kecamatan Talawi".
   */
  readonly placeUnits?: string;
  /**
   * Forms of the nouns for units of a country, towns, islands and the like that mean several of them, in front of a list of
   * names or behind it: "the towns *of A, B and C*". In a language whose nouns have no plural, the nouns themselves.
   */
  readonly severalPlaces?: string;
  /** Words between such a noun and its list: "villages *including* A and B", "desa lainnya *seperti* A dan B". */
  readonly listLeads?: string;
  /** Head nouns that close a place's name: island, river, -straße. */
  readonly placeEnd?: string;
  /**
   * Head nouns of which a word that is spelt by sound, or built like a surname, is the own name when it stands
   * before them (ja オリノコ川, 津幡町). The principle: bodies of water and land, units of a country, temples and
   * shrines, banks and schools; none that things of a kind are called by (会社, 場, 店).
   */
  readonly headsOfNames?: string;
  /** Those of `placeEnd` that only say what a place is, and are no part of its name: बिहार राज्य. */
  readonly placeKinds?: string;
  /** A name that begins with its article is a place's: es "*La* Aguada". People have none in front. */
  readonly articlesOpenPlaces?: true;
  /**
   * Nouns that tell behind a name that it is a place's: "Talwig, a *village* of 400", in every case that stands there. The
   * principle: settlements, units of a country and countries, islands, waters, mountains.
   */
  readonly placeNouns?: string;
  /** Prepositions after which a bare name is a place. */
  readonly placeCues?: string;
  /**
   * Nouns of which a place is told behind a small word: "the mayor *of X*", "gli abitanti *di X*", "l'hôpital *de X*".
   * The principle: offices that govern a place, people who live in one, its administration, and what stands in one
   * and is called after it (hospitals, stations, courts, prisons, harbours).
   */
  readonly placeOf?: string;
  /** Titles of who governs a place, which stands straight behind: id "Camat *Lumut* Rini Kusuma". */
  readonly governors?: string;
  /** Such a noun stands behind the place, with a capital: tr "*Sarıköy* Belediye Başkanı". */
  readonly placesBeforeOffices?: true;
  /**
   * Names of places as the press writes them. The principle: short forms of countries where Intl's names
   * differ, parts of the world, capitals and other world cities in this language's spelling; of the
   * countries where it is spoken all first divisions with their short forms and capitals, and the large
   * cities (Indonesian: every regency and city; Korean: every city; Hindi: every
   * district of the states that speak it, but those that are a word besides).
   */
  readonly places?: string;
  /** Adjectives and nouns of countries and languages: written with a capital, but no names. */
  readonly demonyms?: string;
  /** Endings that make of a place's name its people or its language: tr "Çin|li", "İzlanda|ca". */
  readonly demonymEndings?: string;
  /** Nouns for units of a country that close a place's name behind the larger place: ko "산시*성*", "성북*구*". */
  readonly placesWithin?: string;
  /** The commonest nouns that end so by chance: ko "국제도*시*", "프로야*구*". */
  readonly endLikePlaces?: string;
  /** Places whose names are nouns besides (ko "경기": game): only beside another place. */
  readonly nounLikePlaces?: string;
  /** A smaller place behind the larger one is one name with it: "경기도 포천시", "岡山県倉敷市". */
  readonly placesJoin?: true;
  /** Ending that makes an adjective with a capital of a place's name: de "Berlin|er Gericht". */
  readonly placeAdjectiveEnding?: string;
  /** A place's name straight after a noun is its adjective (pasukan Rusia), not a place of the text. */
  readonly placeAfterNounIsAdjective?: true;
}
