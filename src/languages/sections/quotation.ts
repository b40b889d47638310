/**
 * Quotation marks, reporting verbs and orders of attribution.
 *
 * Lists are written as one string, entries separated by "|". An entry may stand for several forms:
 * `stem+a,b` is "stem", "stema", "stemb"; `stem*a,b` is "stema", "stemb" without the bare stem.
 * `a~b` is a phrase with a gap: "b" follows somewhere later in the same clause or sentence
 * (separable prefixes, "hat … gesagt"). Everything is matched in lower case.
 *
 * Switches (`true`) name properties of a language, never a language: one that a single file sets today is
 * set by the next of its kind as well.
 */
export interface QuotationWords {
  /** Pairs of opener and closer, usual ones first, separated by spaces: `“” "" ‘’`. */
  readonly marks: string;
  /**
   * How a paragraph that begins with a dash is speech: `dash` sets the tag off by a second dash
   * ("– Q – powiedział X. – Q"), `comma` by a comma ("– Q, sier X."). Left out where it is not.
   */
  readonly dialogue?: 'dash' | 'comma';
  /**
   * Where the subject of a reporting verb is looked for. `around`: beside the verb, before or after;
   * `before`: the words that lead up to the verb (zh, th); `marked`: the noun phrase that a particle
   * of `subjectMarkers` closes (ja, ko, hi); `initial`: at the head of the sentence (tr, fa).
   */
  readonly subject: 'around' | 'before' | 'marked' | 'initial';
  /** Particles or endings that close a subject, for `subject: 'marked'`. */
  readonly subjectMarkers?: string;
  /** Some papers set speech in single marks alone, where the others use double ones (ko, tr). */
  readonly singleMarks?: boolean;
  /** Particles that close a subject as they close other words: ko "의원*도*", said of an office or a full name alone. */
  readonly sharedMarkers?: string;
  /** Those of `subjectMarkers` that the subject of a clause within the sentence has as well (ko "이", "가"). */
  readonly clauseMarkers?: string;
  /** Noun, written on a verb or by itself, that makes a clause of it: ko "체포하는*것*은". */
  readonly nominaliser?: string;
  /** Ending of the noun that tells whose: ko "유족*의* 말이다" (those are the words of the family). */
  readonly genitive?: string;
  /** Those of `quoteParticles` that follow nothing but speech (ko "라고"). */
  readonly speechParticles?: string;
  /** A quote that follows `Q1, S V.` in the same paragraph is the rest of Q1 (en). */
  readonly joins?: true;
  /**
   * What tells more of a noun stands behind it, and the subject before its verb: behind a name a small
   * word begins what it does or what is said ("Menurut Rini *jembatan* itu …").
   */
  readonly headFirst?: true;
  /** The subject may stand anywhere behind its verb, and closes the clause where it is new: ru "Об этом в среду заявил *X*". */
  readonly lateSubject?: true;
  /**
   * Case alone, without preposition or article, tells whose, to whom and when, on names and on common nouns:
   * ru "губернатор *Взморья* Олег Котов", "рассказал *«Порту»* рыбак".
   */
  readonly caseAlone?: true;
  /** No article parts a noun from what stands before it: cs "V Motyčíně *ředitel* řekl", ru "агентство *«Волна»*". */
  readonly noArticles?: true;
  /** A verb that has no subject is not the last speaker's: nobody in particular says it, or a body (ru "Сообщается, что", "сообщили в *мэрии*"). */
  readonly subjectless?: true;
  /** The subject may follow its verb behind a prepositional phrase: "dijo a la prensa *el portavoz X*". */
  readonly subjectAfterOblique?: true;
  /** A clause of marked words within indirect speech is shown only as a part of it, not also by itself. */
  readonly mixedWhole?: true;
  /** Particles one of which must follow a quote before its verb (ja "と", ko "라고"), for `marked`. */
  readonly quoteParticles?: string;
  /** The verb is the second constituent: a pronoun right after it is its subject ("bezeichnete er"). */
  readonly verbSecond?: true;
  /** For `verbSecond`: finite auxiliaries, the second constituent where the reporting verb is a participle. */
  readonly auxiliaries?: string;
  /** For `verbSecond`: words that open a clause whose verb stands last ("weil", "nachdem"). */
  readonly clauseOpeners?: string;
  /** Conjunctions of a clause at the head of a sentence whose main clause comes behind a comma: "*although* X said that Q, Y did Z". */
  readonly subordinators?: string;
  /** Conjunctions among `stops` that open a main clause at the head of a sentence: id "*Sementara* Bupati X mengatakan". */
  readonly mainOpeners?: string;
  /** For `verbSecond`: articles that only a subject can have after its verb (de "der"). */
  readonly nominative?: string;
  /** Endings of the adjective behind such an article that tell another case: de "sagte *der Deutschen* Zeitung". */
  readonly obliqueAdjectives?: string;
  /** Endings by which a word at the head of a clause is an adverb, not a name ("Ähnlich äußerte sich X"). */
  readonly adverbEndings?: string;
  /** The subject follows the verb unless something else does (ar). */
  readonly verbFirst?: true;
  /** Written without spaces between words: matched by substring instead of by word. */
  readonly unspaced?: true;
  /** "l'", "qu'", "dell'" stand before another word. */
  readonly elides?: true;
  /**
   * Arabic "ال": a word that begins so after a role says of what or which ("وزير النقل", "the minister
   * of transport"); the name begins with the first word that does not.
   */
  readonly definitePrefixes?: string;
  /** Prepositions of one letter that are written together with their noun (ar "*ل*منظمة"). */
  readonly attachedPrepositions?: string;
  /** Endings of the adjective of a place or a thing: ar "مسؤول أمريك*ي*". */
  readonly nisbaEndings?: string;
  /** Those of `nisbaEndings` that no family name has. */
  readonly feminineNisba?: string;
  /** Arabic "و" and "ف" are written together with the verb that follows. */
  readonly proclitics?: string;
  /** Pronouns hung on a verb by a hyphen ("déclare-t-il", "disse-lhe"): tails after the first hyphen. */
  readonly enclitics?: string;
  /** Endings of a family name before a postposed "according to", each with that of its first form, where none is in doubt: fi "sen>nen". */
  readonly surnameGenitives?: string;
  /** Likewise, where several first forms can have it: read so where the text has that form. */
  readonly doubtfulGenitives?: string;
  /** Case endings of names, longest first: "патрушев+а". Cut when that gives a form seen elsewhere. */
  readonly nameEndings?: string;
  /**
   * How a name that stands behind `according` alone comes to its first form: "ending>ending", the first
   * that fits; "!" for an ending that may come from several, where the name stays as it is. A given name
   * (`he`, `she`) must be in the language's list; a family name (`ofHim`, `ofHer`) goes by its gender.
   */
  readonly genitives?: Readonly<Record<'he' | 'she' | 'ofHim' | 'ofHer', string>>;
  /**
   * Endings of an adjective in the case that `according` asks for. Given where no comma follows such a
   * phrase: what is said begins behind the name, but not behind one word that may be an adjective
   * ("Według *Polskiego* związku rybaków …").
   */
  readonly adjectiveEndings?: string;

  /** What follows an apostrophe in a name is an ending ("Erdem*'in*"). */
  readonly apostropheEndings?: true;
  /** What makes of somebody or an office a group: ja "監査役*ら*". */
  readonly groupMarks?: string;
  /** Signs of a day that stand straight behind a name, with its date in brackets or before the verb: zh "蔣萬安*今*（20日）". */
  readonly dayTails?: string;
  /** Endings of case on the last word of an institution: tr "Bakanlığı*nın*". */
  readonly institutionCases?: string;
  /** Endings of whom something is said to: tr "Ajansı*'na*". */
  readonly addresseeEndings?: string;

  /** Endings of case by which a noun in small letters, or behind its article, is no subject: hu "a lap*nak*", fi "tiedottee*ssa*". */
  readonly obliqueEndings?: string;

  /** Endings of a verb form that tells on what occasion something was said, before its verb: hu "kérdésre válaszol*va* elmondta". */
  readonly converbEndings?: string;

  /** Endings of a name that tell where: tr "Ankara*'da*", fi "Turu*ssa*". Behind a name of two words it is no part of it. */
  readonly placeEndings?: string;

  /**
   * Endings of the verb that closes a clause before the noun it tells of (tr "projeyi tanıt*an* Bakan X",
   * ko "항구를 *찾은* X 후보는"): the speaker stands behind it.
   */
  readonly relativeEndings?: string;
  /** Endings of the verb of a clause that tells of a noun behind it what somebody did: tr "ver*diği* ifadede". */
  readonly participleEndings?: string;
  /** Endings of a phrase before such a clause that tells where, how or to whom it was said: tr "açıklaması*nda*, …". */
  readonly adverbialEndings?: string;
  /** Endings of the verb of a clause that is the object of the reporting verb behind it: tr "açılaca*ğını* söyledi". */
  readonly nominalEndings?: string;
  /** Endings, in letters, of words that belong to a clause or phrase before the subject: ko "줄이*자*", "부산*에서*". */
  readonly clauseEndings?: string;
  /** Endings of an object, a place or a manner, written on the word, which is then no part of a name: ko "항구*를*". */
  readonly objectEndings?: string;

  /** Words that open a clause which is a noun itself, and its subject behind them: en "*what* Jane Doe called “Q”". */
  readonly freeRelatives?: string;
  /** Words that open a clause whose verb is a participle with a subject of its own: en "*with* Jane Doe calling it “Q”". */
  readonly absolutes?: string;
  /** Words behind which a clause tells more of the noun before them: "saksi *yang* enggan disebut namanya". */
  readonly relatives?: string;

  /** What leads from an article to those of whom it is one: fa "یکی *از* شاهدان". */
  readonly partitives?: string;

  /** Reporting verbs that may stand before or after what is said. */
  readonly verbs: string;
  /** Forms of `verbs` that are nouns as well ("tweets", "claims"): verbs only behind a name, a pronoun, an office or a comma. */
  readonly nounLike?: string;
  /** Reporting words that are only so straight after a quote (id "kata", nl "aldus", de "so"). */
  readonly afterQuote?: string;
  /** Endings that make a word of `afterQuote` carry its own speaker (id "-nya"). */
  readonly speakerSuffix?: string;
  /** Verbs whose first object is the one spoken to: "told Reuters", never the speaker. */
  readonly addressing?: string;
  /** Reporting verbs with what makes another verb of them: de "*sieht* … *vor*" (provides). */
  readonly otherVerbs?: string;
  /** Verbs of `verbs` after which bare indirect speech follows ("said he would", "mengatakan, …"). */
  readonly bareVerbs?: string;
  /**
   * Forms of `verbs`, one word each, behind which a clause may follow at once as well as an object: one of
   * `predicates` tells it ("menyebut *kapal itu tidak bocor*", but "menyebut nama kapal itu").
   */
  readonly clauseVerbs?: string;
  /** Words of the predicate of a clause, and what its verbs begin with, for `headFirst`. */
  readonly predicates?: string;
  readonly predicatePrefixes?: string;
  /** Forms of `verbs`, one word each, that mean saying and nothing else: what others report is less certain. Left out: all do. */
  readonly plainVerbs?: string;
  /** First words of those of `verbs` that tell nothing but that somebody told it, behind one of `statementPointers`: de "Das *teilte* die Polizei *mit*". */
  readonly tellingVerbs?: string;
  /** Those of `pointsBack`, one word each, that mean all of the sentence before; de "so" may as well give an example of it. */
  readonly statementPointers?: string;
  /** Forms of `verbs`, one word each, behind which one of `asWords` leads to what somebody is called, not to a clause: it "descritto *come*". */
  readonly callingVerbs?: string;
  /** "according to": the speaker follows. */
  readonly according?: string;
  /** "zufolge", "mukaan": the speaker stands before. */
  readonly accordingAfter?: string;
  /** "according to him" in one word or with a pronoun inside (id "menurutnya", ru "по его словам"). */
  readonly accordingSelf?: string;
  /** "own": a phrase of `accordingSelf` with one of these is said by whoever its clause is about ("nach *eigenen* Angaben"). */
  readonly reflexives?: string;
  /** Verbs of `verbs`, and phrases of `according`, whose object said what somebody else passes on ("zitiert X mit den Worten"). */
  readonly citing?: string;
  /** Verbs of `verbs` without a subject: the document stands behind a preposition ("heißt es in dem Schreiben"). */
  readonly impersonal?: string;
  /** Prepositions before the document of an `impersonal` verb: "in", "auf". */
  readonly documentPrepositions?: string;
  /** Passive forms of `verbs`, one word each, whose speaker follows (id "disampaikan X"); they may point back to what was said before. */
  readonly passiveVerbs?: string;
  /** Auxiliaries of the passive, and the prepositions before who then speaks ("wird von X … genannt"). */
  readonly passives?: string;
  readonly agents?: string;
  /** Ends of compounds that are adjectives, though they begin with a name: en "Sagara*-based*". */
  readonly adjectiveTails?: string;
  /** Endings of verb forms that are active behind such an auxiliary too ("was say*ing*"), and whose subject never follows. */
  readonly activeEndings?: string;
  /** Conjunctions behind which a verb keeps the subject of the clause before: "and", "und". */
  readonly coordinators?: string;
  /**
   * Commas stand between clauses and nowhere else: where none closes the clause of a complementiser, "and" goes on
   * within it, and no clause begins straight behind a verb.
   */
  readonly closingComma?: true;
  /** Words behind a comma with which the writer goes on after what was said: "although", "which". */
  readonly contrasts?: string;
  /** Objects of a verb of saying that tell nothing of what was said: "anything", "so". */
  readonly vague?: string;
  /** Things that words are written on, where no one speaks: "placard", "Grabstein". */
  readonly signs?: string;
  /** Things by which something is right or due ("plan", "definition"): "according to" them nobody speaks. */
  readonly standards?: string;
  /** Possessives: with a noun of telling they mean who spoke last ("nach ihren Angaben"). */
  readonly possessives?: string;
  /** Words that open indirect speech after a verb: "that", "dass", "bahwa". */
  readonly complementisers?: string;
  /** Those of `complementisers` that nothing but an infinitive follows: it "di". */
  readonly infinitiveOpeners?: string;
  /** Endings of an infinitive, for `infinitiveOpeners`. */
  readonly infinitiveEndings?: string;
  /** A complementiser behind a comma, or behind an object of the verb, is a relative pronoun ("la acción de X, que invitó …"). */
  readonly relativeThat?: true;
  /** Words that open a clause in which the verb tells how the main clause is known: "wie", "as". */
  readonly asWords?: string;
  /** Verb forms that mark reported speech by themselves (de Konjunktiv I). */
  readonly reportedForms?: string;
  /** Those of `reportedForms` that also tell what is only supposed: they carry on reported speech, they don't begin it. */
  readonly supposedForms?: string;
  /** Word before an infinitive, by which a plan is told: "kündigte an, C zu wollen". */
  readonly infinitive?: string;
  /** Words that open an infinitive which nobody says: de "*um* … zu". */
  readonly purposes?: string;
  /** Prefixes of verbs that have it inside the word: de "*ab*zulehnen". */
  readonly infinitivePrefixes?: string;
  /** Forms of `verbs`, one word each, that promise, refuse or ask for what an infinitive tells: "vowed to", "urged Y to". */
  readonly infinitiveVerbs?: string;
  /** Prepositions that mean "according to" before one of `accordingNouns` (de "nach palästinensischen Angaben"). */
  readonly accordingWeak?: string;
  /** Nouns of telling, also as the end of a compound ("Bahnangaben"). */
  readonly accordingNouns?: string;
  /** Endings of a body's name in a case that softens its last letter, and what it ends in: tr "Bakan*lığın>lık*". */
  readonly softCases?: string;
  /** Words that open a sentence about the quote before it: “Q.” *Das* sagte X; «Q». *Об этом* заявил X. */
  readonly pointsBack?: string;
  /** Prepositions before whose view it is, at the head of a sentence: "*Für* den Minister ist das „Q“". */
  readonly viewpoints?: string;
  /** Which kinds of indirect speech are precise enough to be shown. */
  readonly indirect?: readonly IndirectKind[];

  /** Pronouns that can be a speaker, by what they agree with; `i` is the first person. */
  readonly pronouns: {
    readonly he?: string;
    readonly she?: string;
    readonly they?: string;
    /** He or she alike (id "ia", tr "o", fi "hän"). */
    readonly any?: string;
    readonly i?: string;
  };
  /** Endings of a verb form that tell its subject's gender (ru "-ла"). */
  readonly verbEndings?: { readonly he?: string; readonly she?: string; readonly they?: string };
  /** Endings of an office or a title that a woman has: de "in", en "woman". */
  readonly womensRoles?: string;
  /** Endings of a name of one word that is feminine, a body's as well as a woman's: ru "Нацполиц*ия*". */
  readonly feminineNames?: string;
  /** Endings of a woman's and of a man's surname: cs "ová", pl "ski". */
  readonly womensSurnames?: string;
  readonly mensSurnames?: string;
  /** Determiners and articles that begin a noun phrase and are no part of a name. */
  readonly articles?: string;
  /** Words that make a noun known, before or behind it (de "die", id "itu"): before a marked name for `capitalNouns`, beside one of `standIns`. */
  readonly definite?: string;
  /** Articles of somebody new: "*a* spokesman" is not the spokesman who was named before. */
  readonly indefinite?: string;
  /** Every noun has a capital, so that a capital inside the marks does not tell a title. */
  readonly capitalNouns?: true;
  /** Behind its particle a family name has one word: two capitals behind "van" or "vom" are whom somebody works for. */
  readonly oneWordSurnames?: true;
  /** Those spoken to in the case that says so, between a verb and its subject: ru "рассказал *газете* «Порт» рыбак X". */
  readonly addressees?: string;
  /** News agencies, to which an office speaks where an article leads to them: de "sagte eine Sprecherin *der dpa*". */
  readonly agencies?: string;
  /** Those of `accordingNouns` that are no document: behind a hyphen they tell whose words, "*dpa*-Informationen". */
  readonly tellingTails?: string;
  /** Articles that mark the one spoken to, not the speaker (de "dem"). */
  readonly addresseeArticles?: string;
  /** Words inside a noun phrase: "of", "de", "von", "bin". */
  readonly links?: string;
  /** Those of `links` that lead behind a name to whom or where something was said: it "ha detto Marta Riva *al* Corriere". */
  readonly addresseeLinks?: string;
  /**
   * Offices behind which `addresseeLinks` lead to their field or body ("*assessore* al Bilancio"); behind every other one
   * they then lead to whom or where it was said. Left out: behind names alone.
   */
  readonly fieldOffices?: string;
  /** Nouns of documents behind `documentPrepositions`, each with its first form: ru "сообщении>сообщение". */
  readonly documentForms?: string;
  /** Nouns that, behind a link, tell how something was said and not by whom: ar "في *بيان*" (in a statement). */
  readonly occasions?: string;
  /** Words that end a noun phrase: other prepositions, conjunctions, relative pronouns. */
  readonly stops: string;
  /** Adverbs, auxiliaries and clitics that may stand between subject and verb. */
  readonly between?: string;
  /** Nouns of office and kinds of people: "president", "spokesman", "police". */
  readonly roles: string;
  /** Endings by which a role differs from mention to mention: sv "minister", "minister*n*". */
  readonly roleEndings?: string;
  /** Endings of nouns that can speak, people and documents, where every noun has a capital: de "Kritik*er*", "Auf*schrift*". */
  readonly personEndings?: string;
  /** Nouns of bodies whose members have the office behind them: id "*majelis* hakim" (the bench). */
  readonly panels?: string;
  /** Offices of those who serve one person, whose name may stand right behind: id "*pengacara* Rini Kusuma" (her lawyer). */
  readonly servants?: string;
  /** Words before an office that make another of it: id "*wakil* rektor" is not the "rektor". */
  readonly deputies?: string;
  /** Heads of places (names section) that settlements are called after, always with another word: id "*Teluk* Sari". */
  readonly landforms?: string;
  /** What an office is of stands before it: tr "*İzmir* Valisi". */
  readonly complementFirst?: true;
  /** Short roles that end compounds too, which else only roles of five letters do: da "presse*chef*". */
  readonly compoundTitles?: string;
  /** Every role ends compounds: ko "노조*위원장*". */
  readonly compoundRoles?: true;
  /** Endings of words that tell of what somebody is an officer (ko "외교*부*"), beyond those of names. */
  readonly institutionEndings?: string;
  /** A role's complement has a capital and no "of": el "υπουργός Μεταφορών X Y". */
  readonly capitalOffices?: true;
  /** Words of a full name, where a role in capitals runs into it ("Ketua Dinas X Y"); 2 if left out. */
  readonly fullName?: number;
  /** The role stands after the name ("木村市長", "박지훈 장관", "王部长"). */
  readonly roleAfterName?: true;
  /**
   * Particles that make a verb the subject of "is", so that the speaker follows it (ja "と話す*のは*、X").
   */
  readonly cleft?: string;
  /**
   * Nouns that, with an article or demonstrative and no name, stand for whoever was named before: "the
   * politician", id "politisi itu". Offices are no part of them: those lead to who holds the office.
   */
  readonly standIns?: string;
  /** Courtesy titles before a name: "Mr", "Ibu". */
  readonly courtesy?: string;
  /** Nouns of kin that elders and friends are called by, written on a name or nickname: th "*ป้า*สมใจ". */
  readonly kinTitles?: string;
  /** Ranks of several words between an office and the name of who holds it: id "Kapolres Kapela *Ajun Komisaris Polisi* X". */
  readonly ranks?: string;
  /** Offices by what else they are called, "phrase=office": "head of state=president". */
  readonly officeNames?: string;
  /** Academic degrees behind a name and its comma, without their stops: id "Rini Kusuma, *S.H., M.Si.*, mengatakan". */
  readonly degrees?: string;
  /** Words between somebody's full name, or nothing, and the short name that they go by: id "*akrab disapa* Cak Rin". */
  readonly nicknameLeads?: string;
  /** The same behind the short name: id "ujar Rin, *sapaan akrabnya*". */
  readonly nicknameTails?: string;
  /** Days and other words of time, which are no speakers though they may have capitals. */
  readonly times?: string;
  /** Words before a marked span that make it a title, name or term: "song", "so-called". */
  readonly naming?: string;
  /** Words behind a marked span that make it so: ko "구호" (slogan), ja "と呼ばれる". */
  readonly namingAfter?: string;
  /** Words that contain a reporting word and are none (zh "小说"), for `unspaced`. */
  readonly shields?: string;
  /** Words by which a verb says that something was not said. */
  readonly negations?: string;
  /** Those of `negations` that negate only at the head of a clause; behind a word they are relative pronouns (ar "بحسب *ما* قال X"). */
  readonly openingNegations?: string;
  /** Words that make the speech only supposed: "if", "would". */
  readonly suppositions?: string;
}

/** `that`: after a complementiser; `bare`: straight after the verb; `postposed`: before "X said"; `tag`: the same, before a word of `afterQuote` alone (id "C, *ujar* X"); `according`: "according to X"; `mood`: by verb form; `infinitive`: behind a verb of `infinitiveVerbs`; `comma`: a main clause behind a verb of `bareVerbs` and a comma; `colon`: a clause in small letters behind the verb's colon (ru); `nominal`: a clause before its verb that ends with one of `nominalEndings` (tr); `zero`: before a dash and a verb without a subject, which close the sentence (hu "C – mondta."); `pointed`: a plain sentence before one of `statementPointers` and `tellingVerbs` (de "C. Das teilte X mit."). */
export type IndirectKind =
  | 'that'
  | 'bare'
  | 'postposed'
  | 'tag'
  | 'according'
  | 'mood'
  | 'infinitive'
  | 'comma'
  | 'colon'
  | 'nominal'
  | 'zero'
  | 'pointed';
