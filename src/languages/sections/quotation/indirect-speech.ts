/** Speech without marks: by which words and forms a clause is what somebody said, and by which nobody did. Lists are written as in `QuotationWords`. */
export interface IndirectSpeechWords {
  /** Which kinds of indirect speech are precise enough to be shown. */
  readonly indirect?: readonly IndirectKind[];
  /** Words that open indirect speech after a verb: "that", "dass", "bahwa". */
  readonly complementisers?: string;
  /** Phrases behind a verb of saying, its quote and its subject that open what is told besides: cs "„Q“, uvedla X *s tím, že* C". */
  readonly addedThat?: string;
  /** Verbs, of `verbs` or beside them, after which bare indirect speech follows ("said he would", "mengatakan, …"). */
  readonly bareVerbs?: string;
  /**
   * Forms of `verbs`, one word each, behind which a clause may follow at once as well as an object: one of
   * `predicates` tells it ("menyebut *kapal itu tidak bocor*", but "menyebut nama kapal itu").
   */
  readonly clauseVerbs?: string;
  /** What `clauseVerbs` are no saying of: id "mengungkap *kasus* pencurian". */
  readonly uncovered?: string;
  /** Words of the predicate of a clause, for `headFirst`: beside verbs that begin with one of `NoNames.verbPrefixes`. */
  readonly predicates?: string;
  /** Endings of the verb of a clause that is the object of the reporting verb behind it: tr "açılaca*ğını* söyledi". */
  readonly nominalEndings?: string;
  /** Verb forms that mark reported speech by themselves (de Konjunktiv I). */
  readonly reportedForms?: string;
  /** Those of `reportedForms` that also tell what is only supposed: they carry on reported speech, they don't begin it. */
  readonly supposedForms?: string;
  /** Forms of `verbs`, one word each, that promise, refuse or ask for what an infinitive tells: "vowed to", "urged Y to". */
  readonly infinitiveVerbs?: string;
  /** Word before an infinitive, by which a plan is told: "kündigte an, C zu wollen". */
  readonly infinitive?: string;
  /** Prefixes of verbs that have it inside the word: de "*ab*zulehnen". */
  readonly infinitivePrefixes?: string;
  /** Those of `complementisers` that nothing but an infinitive follows: it "di". */
  readonly infinitiveOpeners?: string;
  /** Endings of an infinitive, for `infinitiveOpeners`. */
  readonly infinitiveEndings?: string;
  /** Auxiliaries of what somebody tells to have done, straight behind the verb of saying: fr "dit *avoir* vu", es "asegura *haber* visto". */
  readonly perfectInfinitives?: string;
  /** Words before an infinitive that stands for a verb of saying: fr "Et *de* conclure : Q". */
  readonly narrativeOpeners?: string;
  /** Words that open an infinitive which nobody says: de "*um* … zu". */
  readonly purposes?: string;
  /** "as" and "so": words that open a clause in which the verb tells how the main clause is known, or lead to its tag: "*Wie* X sagte, C", "C, *as* X said", it "«Q», *così* X". */
  readonly asWords?: string;
  /** First words of those of `verbs` that tell nothing but that somebody told it, behind one of `statementPointers`: de "Das *teilte* die Polizei *mit*". */
  readonly tellingVerbs?: string;
  /** Words of `pointsBack`, one word each and without its preposition, that mean all of the sentence before; de "so" may as well give an example of it. */
  readonly statementPointers?: string;
  /** Words with which a subject names nobody: "*None* of them said that C", "*Neither* X nor Y". */
  readonly noOne?: string;
  /** Words by which a verb says that something was not said. */
  readonly negations?: string;
  /** Those of `negations` that negate only at the head of a clause; behind a word they are relative pronouns (ar "بحسب *ما* قال X"). */
  readonly openingNegations?: string;
  /** Words that make the speech only supposed: "if", "would". */
  readonly suppositions?: string;
  /** Words besides those that leave open what is told: "did not say *whether* C". */
  readonly whether?: string;
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
