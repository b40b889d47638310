/** Where the subject of a reporting verb stands, and by what it is known there. Lists are written as in `QuotationWords`. */
export interface SubjectOrder {
  /**
   * Where the subject of a reporting verb is looked for. `around`: beside the verb, before or after;
   * `before`: the words that lead up to the verb (zh, th); `marked`: the noun phrase that a particle
   * of `subjectMarkers` closes (ja, ko, hi); `initial`: at the head of the sentence (tr, fa).
   */
  readonly subject: 'around' | 'before' | 'marked' | 'initial';
  /** Particles or endings that close a subject, for `subject: 'marked'`. */
  readonly subjectMarkers?: string;
  /** Particles that close a subject as they close other words: ko "의원*도*", said of an office or a full name alone. */
  readonly sharedMarkers?: string;
  /** Those of `subjectMarkers` that follow nothing but a syllable which a consonant closes: ko "은", "이". */
  readonly markersAfterClosed?: string;
  /** Those that follow nothing but a syllable which ends in a vowel: ko "는", "가". */
  readonly markersAfterOpen?: string;
  /** Those of `subjectMarkers` that the subject of a clause within the sentence has as well (ko "이", "가"). */
  readonly clauseMarkers?: string;
  /** The sign that sets off a topic, and that ends a clause: ja "、". */
  readonly clauseComma?: string;
  /** For `before`: beginnings of words that nobody is called by: a phrase with one is not who speaks (th "*การประชุม*ครั้งนี้"). */
  readonly nobodyHeads?: string;
  /**
   * For `verbFirst`: verbs of `verbs`, one word each, whose object stands behind their subject: ar "وصف X *القرار* بأنه". For
   * `before`: verbs whose object is another or their words, before which the subject of the clause ends: zh "李明*打断*王芳的话说".
   */
  readonly objectVerbs?: string;
  /** For `initial`: particles that close an object: fa "X طرح دولت *را* «Q» خواند". */
  readonly objectMarkers?: string;
  /** For `verbFirst`: words that set a subject before its verb, on which a proclitic is then written: ar "*أما* X فقال". */
  readonly fronters?: string;
  /** For `verbFirst`: pronouns as they are written on a noun that is somebody's: ar "لاعبي*ه*". */
  readonly ownedEndings?: string;
  /** For `verbFirst`: endings of nouns that no subject has: ar "الصحفي*ين*". */
  readonly accusativeEndings?: string;
  /** For `before`: words that close a clause which tells when, before the verb of the same subject: zh "马俊与市长见面*后*说". */
  readonly whenTails?: string;
  /** Particles one of which must follow a quote before its verb (ja "と", ko "라고"), for `marked`. */
  readonly quoteParticles?: string;
  /** Letters in which a verb ends before the noun that it tells of, who may have spoken: ko "“Q”며 반발*한* 주민들". */
  readonly adnominalEndings?: string;
  /** Nouns that make of a quote and its particle what somebody's telling is: ko "“Q”는 *게* 업계 설명이다". */
  readonly quoteNominals?: string;
  /** Those of `quoteParticles` that follow nothing but speech (ko "라고"). */
  readonly speechParticles?: string;
  /**
   * Particles that make a verb the subject of "is", so that the speaker follows it (ja "と話す*のは*、X").
   */
  readonly cleft?: string;
  /** What closes a sentence whose subject is made by one of `cleft`, behind the speaker: ja "と話すのは、X*だ*". */
  readonly cleftEnds?: string;
  /** Those of `verbs` that tell what was said to their subject: ja "「Q」*と言われ*た"; and particles of who said it, before the quote. */
  readonly toldVerbs?: string;
  readonly givers?: string;
  /**
   * What tells more of a noun stands behind it, and the subject before its verb: behind a name a small
   * word begins what it does or what is said ("Menurut Rini *jembatan* itu …").
   */
  readonly headFirst?: true;
  /** The subject follows the verb unless something else does (ar). */
  readonly verbFirst?: true;
  /** The verb is the second constituent: a pronoun right after it is its subject ("bezeichnete er"). */
  readonly verbSecond?: true;
  /** For `verbSecond`: finite auxiliaries, the second constituent where the reporting verb is a participle. */
  readonly auxiliaries?: string;
  /** For `verbSecond`: words that open a clause whose verb stands last ("weil", "nachdem"). */
  readonly clauseOpeners?: string;
  /** For `verbSecond`: articles that only a subject can have after its verb (de "der"). */
  readonly nominative?: string;
  /**
   * Endings of the adjective behind such an article that tell another case: de "sagte *der Deutschen* Zeitung". For
   * `caseAlone`: of the adjective that tells whose an office is: uk "голова *українського* Мінпорту".
   */
  readonly obliqueAdjectives?: string;
  /** Endings by which a word at the head of a clause is an adverb, not a name ("Ähnlich äußerte sich X"). */
  readonly adverbEndings?: string;
  /** The subject may stand anywhere behind its verb, and closes the clause where it is new: ru "Об этом в среду заявил *X*". */
  readonly lateSubject?: true;
  /** The subject may follow its verb behind a prepositional phrase: "dijo a la prensa *el portavoz X*". */
  readonly subjectAfterOblique?: true;
  /** A verb that has no subject is not the last speaker's: nobody in particular says it, or a body (ru "Сообщается, что", "сообщили в *мэрии*"). */
  readonly subjectless?: true;
  /** Adverbs, auxiliaries and clitics that may stand between subject and verb. */
  readonly between?: string;
}
