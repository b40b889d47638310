/** Verbs of saying, and what each kind of them asks for: an object, a document, a passive. Lists are written as in `QuotationWords`. */
export interface ReportingVerbs {
  /** Reporting verbs that may stand before or after what is said. */
  readonly verbs: string;
  /** Reporting verbs with what makes another verb of them: de "*sieht* … *vor*" (provides). */
  readonly otherVerbs?: string;
  /** Forms of `verbs` that are nouns as well ("tweets", "claims"): verbs only behind a name, a pronoun, an office or a comma. */
  readonly nounLike?: string;
  /** Those of `verbs` that report only straight before a comma, a colon or a mark: zh "指，", which also means to point and a finger. */
  readonly setOffVerbs?: string;
  /** Forms that report only behind a quote to which a preposition leads at the head of the clause, each behind it: de "von~sprach", "*Von* einem „Q“ *sprach* S". */
  readonly frontedVerbs?: string;
  /** Verbs that tell the words of something written, one word each: verbs only with a noun of `writings` as their subject: es "*reza* el comunicado". Those of `nounLike` may have another. */
  readonly contentVerbs?: string;
  /** Nouns of what is written and cited: "statement", "letter"; such a noun can speak without article or capital. */
  readonly writings?: string;
  /** Participles behind one of `writings` that lead to who gave it out ("a statement *released* by the port"), or to where or when. */
  readonly givenOut?: string;
  /** The same of what whoever has a text did with it, who is not its author: "a statement *seen* by the Post". */
  readonly hadBy?: string;
  /** Forms of `verbs`, one word each, that mean saying and nothing else: what others report is less certain, but behind "that". Left out: all do. */
  readonly plainVerbs?: string;
  /** Forms of `verbs`, one word each, behind which "that" tells what somebody thought, found or ruled out: what they report is less certain. */
  readonly unsaidVerbs?: string;
  /** Participles of whoever is asked or reached, behind the comma of "C, S said": fr "a-t-il dit, *interrogé* par la radio". */
  readonly asked?: string;
  /** Passive verbs of whom somebody asks to tell something, straight before the verb that tells what: id "X *diminta* menjelaskan". */
  readonly requested?: string;
  /** Verbs, and nouns of those beside one, that pass on behind its sentence what somebody in it said: ru "…, *передаёт* ТАСС". */
  readonly passingOn?: string;
  /** Nouns, with their particle, behind a quote that another's words answer, and passive verbs: ko "“Q”는 *질문에*", ja "「Q」との*問いに*", "「Q」と*聞かれ*". */
  readonly promptNouns?: string;
  /** Endings of the verb of a clause that another's words answer: ko "“Q”라고 *묻자*". */
  readonly promptEndings?: string;
  /** Reporting words that are only so straight after a quote (id "kata", nl "aldus", de "so"). */
  readonly afterQuote?: string;
  /** Endings that make a word of `afterQuote` carry its own speaker (id "-nya"). */
  readonly speakerSuffix?: string;
  /** Forms of `verbs`, one word each, behind which one of `asWords` leads to what somebody is called, not to a clause: it "descritto *come*". */
  readonly callingVerbs?: string;
  /** Verbs, of `verbs` or beside them, and phrases of `according`, whose object said what somebody else passes on ("zitiert X mit den Worten"). */
  readonly citing?: string;
  /** For `caseAlone`: the pronouns by which such a verb names whom it cites: ru "цитирует *его* ТАСС". */
  readonly citedPronouns?: string;
  /** Verbs, of `verbs` or beside them, without a subject: the document stands behind a preposition ("heißt es in dem Schreiben"). */
  readonly impersonal?: string;
  /** Prepositions before the document of an `impersonal` verb: "in", "auf". */
  readonly documentPrepositions?: string;
  /** Nouns of documents behind `documentPrepositions`, or without any in a case of their own, each with its first form: ru "сообщении>сообщение", fi "tiedotteessa>tiedote". */
  readonly documentForms?: string;
  /** Passive forms of saying, one word each, whose speaker follows (id "disampaikan X"); they may point back to what was said before. */
  readonly passiveVerbs?: string;
  /** Auxiliaries of the passive, and the prepositions before who then speaks ("wird von X … genannt"). */
  readonly passives?: string;
  readonly agents?: string;
  /** Words straight before a participle of the passive, in a language without `passives`: it "è *stato* definito". */
  readonly passiveLeads?: string;
  /** Endings of verb forms that are active behind such an auxiliary too ("was say*ing*"), and whose subject never follows. */
  readonly activeEndings?: string;
  /** Forms of `verbs`, whole words, that have the subject of the verb before them, whatever stands beside: ar "قائلا". */
  readonly participles?: string;
  /** Objects of a verb of saying that tell nothing of what was said: "anything", "so". */
  readonly vague?: string;
}
