/**
 * Words by which names are found, typed and given their role.
 *
 * Every field is one string of words separated by spaces, folded to lower case; `_` stands for a
 * space inside an entry. An entry that ends in `*` matches with any ending of up to four letters
 * (`министр*`), one that begins with `-` matches the end of a longer word (`-ministerium`),
 * one with `…` inside words that begin and end so (`ke…an`).
 *
 * A list is complete by a principle that stands with its field and is written from knowledge of the
 * language and its countries. No word is added because a measured text missed it: whoever finds one
 * missing adds its whole class.
 */
export interface NameWords {
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
  /** Prepositions before whom something is said to: no office goes on over them. */
  readonly addressing?: string;
  /** Beginnings of verbs: what follows such a word is no adjective of it. */
  readonly verbPrefixes?: string;
  /** Adverbs and auxiliaries that stand between a subject and such a verb, and after no noun alone. */
  readonly beforeVerb?: string;
  /** Role nouns that stand before a person: president, minister, spokesman, Mr. */
  readonly titles?: string;
  /** Those of `titles` that a dictionary may take for one word with the name behind them, in a script without spaces. */
  readonly joinedTitles?: string;
  /** Words that begin like one of `joinedTitles` and hold none: th นายจ้าง, "employer". */
  readonly joinedTitleWords?: string;
  /** Role nouns and courtesies that stand after a person: 氏, 先生, 대통령, जी. */
  readonly titlesAfter?: string;
  /** Those of `titles` that tell whose kin somebody is when a name follows: id "suami Rini" is her husband. */
  readonly kin?: string;
  /** Words between two offices that one person holds: ko "부총리 *겸* 장관", ja "社長*兼*CEO". */
  readonly officeJoins?: string;
  /** Words that only go on or open a role: foreign, deputy, general, security. */
  readonly roleWords?: string;
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
  /** Head nouns that open a place's name: city, province, mount, street. */
  readonly placeStart?: string;
  /**
   * Those of `placeStart` that are units of a country: behind the whole name of one the larger one's begins, "Desa Lumut |
   * Kecamatan Talawi".
   */
  readonly placeUnits?: string;
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
  /**
   * Head nouns that open the name of something that is no person, body or place, and those that close it:
   * "Copa Lindero", "Hartley Cup". The principle: cups, games and prizes; treaties, laws and codes; wars,
   * festivals, operations.
   */
  readonly thingStart?: string;
  readonly thingEnd?: string;
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
  /** Nouns that stand small and straight before a firm's or a body's own name: "the chip maker X", "la société X". */
  readonly organisationCues?: string;
  /**
   * Articles that stand before things and groups and never straight before a person's name: "the Sahel".
   * Missing where people have one too (Greek, Portuguese, Italian).
   */
  readonly thingArticles?: string;
  /** Reporting verbs: the name beside one is somebody who speaks. */
  readonly speech?: string;
  /**
   * Verbs in the form that headlines and links have, with a capital like all else there: id "Dimas Lubis *Temukan* Surat",
   * "Nadia Farouk *Read* More". The principle: the commonest ones of the press, and those of links; none that is a name.
   */
  readonly headlineVerbs?: string;
  /** Small words inside a name: de, van, bin. */
  readonly linkers?: string;
  /** The small words stand behind given names alone: "Jan van Dijk"; behind a surname they are prepositions. */
  readonly linkersAfterGiven?: true;
  /** Small words that go on the name of an organisation or a role: of, for, and. */
  readonly organisationLinkers?: string;
  /**
   * Names of places as the press writes them. The principle: short forms of countries where Intl's names
   * differ, parts of the world, capitals and other world cities in this language's spelling; of the
   * countries where it is spoken all first divisions with their short forms and capitals, and the large
   * cities (Indonesian: every regency and city; Korean: every city; Hindi: a million people and more).
   */
  readonly places?: string;
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
   * Given names in this script, beyond the shared Latin list (world/given-names.ts). The principle: the
   * commonest of the country, none because its bearer is known.
   */
  readonly givenNames?: string;
  /** Adjectives and nouns of countries and languages: written with a capital, but no names. */
  readonly demonyms?: string;
  /** Case endings and clitics by which one name's forms differ, longest first. */
  readonly endings?: string;
  /** Endings of an adjective in the case of what an office is of: cs "starosta Doln*ích* Lípovic Věslav Dub". */
  readonly complementEndings?: string;
  /**
   * Endings in which only places are looked up, beside `endings`: cases whose endings are so short that
   * other names would lose a letter of their own (fi "Kiina|a", "Aasia|an").
   */
  readonly endingsOfPlaces?: string;
  /**
   * Consonants before a place's last vowel that a case ending softens, as `kk=k`: fi "Turkki", "Turkin", pl "Polska", "Polsce". The
   * principle: every pair of the grammar but those in which a consonant falls out.
   */
  readonly softened?: string;
  /**
   * Stems that cases of places are made of and that differ by more: "-ów>-ow" of all that end so (pl "Kraków",
   * "Krakow|a"), "niemcy>niemiec" of one name, a body's as well. The principle: the alternations of the grammar; of
   * countries, their short names and world bodies each that has a stem of its own.
   */
  readonly placeStems?: string;
  /**
   * How a full name comes from a case to its first form, a case each: those of the grammar beside the one of
   * `QuotationWords.genitives`. Left out where the first form can't be told.
   */
  readonly obliqueCases?: readonly CaseForms[];
  /**
   * Where the last word alone has the ending of case: `ending>first form`, by which a given name of the language's
   * list is found in it (hu "Orbán Vikto*rral*").
   */
  readonly lastGivenForms?: string;
  /**
   * Case endings that tell in or into what something is, where hardly a person ever stands: fi "Karhulassa".
   * Those that follow verbs of trust and talk (fi -sta, tr -dan) are none.
   */
  readonly localEndings?: string;
  /** A name has an apostrophe before such an ending: tr "Sarıköy'de"; without one a word is none ("Bölgede"). */
  readonly endingsBehindApostrophe?: true;
  /**
   * Endings of the cases by which a word behind a full name tells where somebody is from or whom they told it,
   * with the genitive before it: fi "Matti Lind Suomen Lehde|lle".
   */
  readonly casesBehindNames?: string;
  /** Endings of the genitive, and longer ones of names in their first form that end alike: fi "-n", but "Virta|nen". */
  readonly genitiveEndings?: string;
  readonly firstFormEndings?: string;
  /** Endings that make of a place's name its people or its language: tr "Çin|li", "İzlanda|ca". */
  readonly demonymEndings?: string;
  /** Its ș and ț are also written with cedillas, ş and ţ. */
  readonly cedillasAreCommas?: true | undefined;
  /** The accent moves with the ending (Κοινοβούλιο, Κοινοβουλίου): forms are compared without it. */
  readonly accentsShift?: true | undefined;
  /** Surnames, for scripts without capitals whose names have no spaces. */
  readonly surnames?: string;
  /**
   * Signs that surnames of two begin with, and signs that they end with, as one string each, where most
   * surnames are two such signs (ja). Only beside a title: places are built so too.
   */
  readonly surnameFirsts?: string;
  readonly surnameSeconds?: string;
  /** Signs that given names end with, where no title need stand beside a listed surname and two signs (ja). */
  readonly givenLasts?: string;
  /** The courtesy that is written on a surname alone (ko "윤씨"). */
  readonly courtesyAfterSurname?: string;
  /** Nouns for units of a country that close a place's name behind the larger place: ko "산시*성*", "성북*구*". */
  readonly placesWithin?: string;
  /**
   * Last syllables of bodies, their parts and fields, where no capital tells them from a foreign name before an
   * office: ko "광기술*원* 원장", "연구*단* 책임연구원". The principle: none that names of other countries end with.
   */
  readonly bodyEnds?: string;
  /** The commonest nouns that end so by chance: ko "국제도*시*", "프로야*구*". */
  readonly endLikePlaces?: string;
  /**
   * Endings of verbs, of adjectives and of case on a word before a noun, which no name has there: ko "새로*운* 총리",
   * "말*의* 배우". The principle: those that hardly a foreign name spelt by sound ends with.
   */
  readonly endingsBeforeNouns?: string;
  /** Those of `titlesAfter` that are nouns besides ("시장": mayor, market): beside them a name must be built like one. */
  readonly nounLikeTitles?: string;
  /** Places whose names are nouns besides (ko "경기": game): only beside another place. */
  readonly nounLikePlaces?: string;
  /** A smaller place behind the larger one is one name with it: "경기도 포천시", "岡山県倉敷市". */
  readonly placesJoin?: true;
  /** Surnames of neighbouring countries in the same signs, of people with a title alone: ja 習, 尹. */
  readonly neighbourSurnames?: string;
  /** Particles behind a subject, which a listed surname by itself may be (ja 鈴木は). */
  readonly subjectMarkers?: string;
  /** Characters that spell foreign names, for the same scripts. */
  readonly foreignSounds?: string;
  /** Those that spell them besides, but stand in many other words: only in a name with a dot inside. */
  readonly foreignSoundsDotted?: string;
  /** Head nouns stay small after an adjective with a capital: "Республиканская партия". */
  readonly smallHeadNouns?: true;
  /** Every noun has a capital: a single capital is then no evidence. */
  readonly capitalNouns?: true;
  /**
   * Endings of plurals: with `capitalNouns` such a word needs no article where a name has none either; with
   * `definiteArticle` no name has both.
   */
  readonly pluralEndings?: string;
  /** Ending that makes an adjective with a capital of a place's name: de "Berlin|er Gericht". */
  readonly placeAdjectiveEnding?: string;
  /** A place's name straight after a noun is its adjective (pasukan Rusia), not a place of the text. */
  readonly placeAfterNounIsAdjective?: true;
  /** An apostrophe stands inside words (Лук'янов), not before an ending. */
  readonly apostropheInWord?: true;
  /** A word may have several syllables, parted by spaces, of which the first alone has a capital: vi "*Trung* tâm". */
  readonly wordsOfSyllables?: true;
  /** `spaced`: no capitals but spaces; `joined`: neither. Missing: capitals. */
  readonly script?: 'spaced' | 'joined';
  /** The speaker follows the verb directly: "قال الوزير". Missing: the speaker stands before it. */
  readonly speakerAfterVerb?: true;
  /** A word may begin with clitics that are no part of the name (وبالقاهرة): these, longest first. */
  readonly clitics?: string;
  /** The article that is written on its noun (ال): behind the first word, a name goes on only with it. */
  readonly definiteArticle?: string;
  /** That article with a preposition before it, as both are written on a noun: "*لل*نادي". No name begins so. */
  readonly ledArticles?: string;
  /** The ending of an adjective of a country, with the article: "ال*سويسري*". */
  readonly nisba?: string;
  /** Small words, a letter each, that are written on the next one: and, for, in. */
  readonly attachedWords?: string;
  /** Those of `titles` that are adjectives as well, behind a noun with its article: "المؤتمر *الصحفي*". */
  readonly adjectiveTitles?: string;
  /** Words with an article that are the second half of a given name and no surname: "عبد *الله*", "نور *الدين*". */
  readonly nameTails?: string;
  /** A given name and a surname are parted by one space, other words are not: after a title the
   *  name runs to the second space. */
  readonly nameHasOneSpace?: true;
  /** The surname comes first. */
  readonly surnameFirst?: true;
  /** How names are written in Latin letters; missing where that would be a guess (th, ar, fa, ja, zh). */
  readonly romanisation?: Romanisation;
}

/**
 * Endings of names in one case, each with that of the first form: `ending>first form`, the first that fits, parted by
 * `|`; "!" for an ending that may come from several; a gender is left out whose names stand so in another case, too. A given name (`he`, `she`) must be in the language's list; a family
 * name (`ofHim`, `ofHer`) goes by its gender.
 */
export type CaseForms = Readonly<Partial<Record<'he' | 'she' | 'ofHim' | 'ofHer', string>>>;

/** A table of romanisation. */
export type Romanisation =
  | {
      readonly by: 'letters';
      /** `щ=shch ^є=ye ий$=y`: the longest stretch counts, `^` opens a word and `$` closes it. */
      readonly letters: string;
    }
  | {
      readonly by: 'syllables';
      /** What stands for a syllable's letters, in the order of Unicode; `-` is silent. */
      readonly initials: string;
      readonly vowels: string;
      readonly finals: string;
      /** `김=Kim`: surnames that nine in ten of their bearers spell otherwise than by the table. */
      readonly surnames: string;
      /** The syllables of given names: what has others is a foreign name spelt by sound. */
      readonly given: string;
    };
