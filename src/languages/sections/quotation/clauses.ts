/** Clauses beside the reporting verb: what opens, joins and closes them, so that no subject is taken from another one. Lists are written as in `QuotationWords`. */
export interface ClauseBounds {
  /** Conjunctions of a clause at the head of a sentence whose main clause comes behind a comma: "*although* X said that Q, Y did Z". */
  readonly subordinators?: string;
  /** Conjunctions among `stops` that open a main clause at the head of a sentence: id "*Sementara* Bupati X mengatakan". */
  readonly mainOpeners?: string;
  /** "and", "or", "but": conjunctions that join two clauses (a verb behind one keeps the subject of the clause before) or two nouns, and that may lead to a tag: "“Q,” *but* X said". */
  readonly coordinators?: string;
  /**
   * Commas stand between clauses and nowhere else: where none closes the clause of a complementiser, "and" goes on
   * within it, and no clause begins straight behind a verb.
   */
  readonly closingComma?: true;
  /** Words behind a comma with which the writer goes on after what was said: "although", "which". */
  readonly contrasts?: string;
  /** Words behind which a clause with a subject of its own begins, with or without a comma: "closed the pier *but* Jane Doe said". What opens a sentence so opens a main clause. */
  readonly turns?: string;
  /** Words inside a sentence behind which somebody straight before the verb is its subject, whoever the sentence is about: "shares fell *after* Jane Doe said", "jurors heard *that* Jane Doe had called it “Q”", ro "*după ce* primarul a spus". */
  readonly whenWords?: string;
  /** Words behind a subject that set it against the one before, in a language whose verb comes last: tr "Ayşe Kaya *ise*". */
  readonly contrastParticles?: string;
  /** Phrases behind a comma with which the writer tells what somebody did not say besides, or what came of it: "*without giving* details", es "*lo que* alarmó al puerto". */
  readonly asides?: string;
  /** Words that open a clause which is a noun itself, and its subject behind them: en "*what* Jane Doe called “Q”". */
  readonly freeRelatives?: string;
  /** Words that open a clause whose verb is a participle with a subject of its own: en "*with* Jane Doe calling it “Q”". */
  readonly absolutes?: string;
  /** Words behind which a clause tells more of the noun before them: "saksi *yang* enggan disebut namanya". */
  readonly relatives?: string;
  /** A complementiser behind a comma, or behind an object of the verb, is a relative pronoun ("la acción de X, que invitó …"). */
  readonly relativeThat?: true;
  /**
   * Endings of the verb that closes a clause before the noun it tells of (tr "projeyi tanıt*an* Bakan X",
   * ko "항구를 *찾은* X 후보는"): the speaker stands behind it.
   */
  readonly relativeEndings?: string;
  /** Endings of the verb of a clause that tells of a noun behind it what somebody did: tr "ver*diği* ifadede". */
  readonly participleEndings?: string;
  /** Endings of a phrase before such a clause that tells where, how or to whom it was said: tr "açıklaması*nda*, …". */
  readonly adverbialEndings?: string;
  /** Endings of a verb form that tells on what occasion something was said, before its verb: hu "kérdésre válaszol*va* elmondta", tr "gazetecilerle görüş*erek* dedi". */
  readonly converbEndings?: string;
  /** Endings, in letters, of words that belong to a clause or phrase before the subject: ko "줄이*자*", "부산*에서*". */
  readonly clauseEndings?: string;
  /** Noun, written on a verb or by itself, that makes a clause of it: ko "체포하는*것*은". */
  readonly nominaliser?: string;
}
