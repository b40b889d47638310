/** Offices and kinds of people, and how what they are of is written beside them. Lists are written as in `QuotationWords`. */
export interface OfficeWords {
  /** Nouns of office and kinds of people: "president", "spokesman", "police". */
  readonly roles: string;
  /** Those of `roles` who are not named: what stands before them tells of which kind they are (ja "市場*関係者*"). */
  readonly anonymousKinds?: string;
  /** Endings by which a role differs from mention to mention: sv "minister", "minister*n*". */
  readonly roleEndings?: string;
  /** Endings of an office or a title that a woman has: de "in", en "woman". */
  readonly womensRoles?: string;
  /** Endings of nouns that can speak, people and documents, where every noun has a capital: de "Kritik*er*", "Auf*schrift*". */
  readonly personEndings?: string;
  /** Short roles that end compounds too, which else only roles of five letters do: da "presse*chef*". */
  readonly compoundTitles?: string;
  /** Every role ends compounds: ko "노조*위원장*". */
  readonly compoundRoles?: true;
  /** The role stands after the name ("木村市長", "박지훈 장관", "王部长"). */
  readonly roleAfterName?: true;
  /** What an office is of stands before it: tr "*İzmir* Valisi". */
  readonly complementFirst?: true;
  /** A noun straight before an office tells what it is of: en "*police* spokesman". */
  readonly complementBefore?: true;
  /** What an office is of stands behind it, with nothing between: fa "سخنگوی *وزارت خارجه*". */
  readonly complementLast?: true;
  /** Endings of words that tell of what somebody is an officer (ko "외교*부*"), beyond those of names. */
  readonly institutionEndings?: string;
  /** Endings of case on the last word of an institution: tr "Bakanlığı*nın*". */
  readonly institutionCases?: string;
  /** Endings of a body's name in a case that softens its last letter, and what it ends in: tr "Bakan*lığın>lık*". */
  readonly softCases?: string;
  /** Endings of the noun that closes a body's name, and what the noun ends in alone, the longest first: tr "Bakan*lığı>lık*". */
  readonly ownedNouns?: string;
  /** Nouns of bodies whose members have the office behind them: id "*majelis* hakim" (the bench). */
  readonly panels?: string;
  /**
   * Nouns by which a firm goes on being called once its name was told, in the first form: "the *company*". The principle:
   * those for any firm, and for each trade that papers write of by one word.
   */
  readonly firms?: string;
  /**
   * Nouns by which any body goes on being called once its name was told, in the first form: "the *agency*". The principle:
   * those that tell of no kind of body, or of one that every authority may be.
   */
  readonly bodies?: string;
  /** Kinds of bodies and places whose names seldom say what they are, in the first form: clubs, parties, papers, towns. */
  readonly clubs?: string;
  /** For `unspaced`: what stands straight before such a noun, or that of another body, and points at the one named last: ja "*同*省". */
  readonly bodyPointers?: string;
  /**
   * Prepositions, no part of `links`, that lead from an office to its field or body where a full name comes behind: da
   * "professor *i* økonomi Karen Lund". Behind an office alone they may lead to where something was said.
   */
  readonly fieldLinks?: string;
  /** Offices of those who serve one person, whose name may stand right behind: id "*pengacara* Rini Kusuma" (her lawyer). */
  readonly servants?: string;
  /** Words before an office that make another of it: id "*wakil* rektor" is not the "rektor". */
  readonly deputies?: string;
  /**
   * What ministers and heads of departments are of, one word each, where neither a capital nor a small word tells it: en
   * "*health* minister". By it an office is told from another of its name.
   */
  readonly portfolios?: string;
  /** Heads of places (names section) that settlements are called after, always with another word: id "*Teluk* Sari". */
  readonly landforms?: string;
  /** Ranks of several words between an office and the name of who holds it: id "Kapolres Kapela *Ajun Komisaris Polisi* X". */
  readonly ranks?: string;
  /**
   * Offices by what else they are called, "phrase=office": "head of state=president". One phrase may stand for several
   * offices, each in an entry of its own; "…" in an office: any words, "мин…" a word that begins so, "…minister" one that
   * ends so.
   */
  readonly officeNames?: string;
}
