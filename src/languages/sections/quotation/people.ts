/** Names of people: how many words they have, what stands before and behind them, and what their endings tell. Lists are written as in `QuotationWords`. */
export interface PersonWords {
  /** Words of a full name, where a role in capitals runs into it ("Ketua Dinas X Y"); 2 if left out. */
  readonly fullName?: number;
  /** Behind its particle a family name has one word: two capitals behind "van" or "vom" are whom somebody works for. */
  readonly oneWordSurnames?: true;
  /** Case endings of names, longest first: "патрушев+а". Cut when that gives a form seen elsewhere. */
  readonly nameEndings?: string;
  /** What follows an apostrophe in a name is an ending ("Erdem*'in*"). */
  readonly apostropheEndings?: true;
  /** Endings of a woman's and of a man's surname: cs "ová", pl "ski". */
  readonly womensSurnames?: string;
  readonly mensSurnames?: string;
  /** Endings of a name of one word that is feminine, a body's as well as a woman's: ru "Нацполиц*ия*". */
  readonly feminineNames?: string;
  /** Courtesy titles before a name that a woman and a man have, or that have no gender: "Dr", "Sen", id "Ibu". */
  readonly courtesy?: string;
  /** Those of them that are offices as well: "*Sen.* Doe", "Texas *Gov.* Roe". */
  readonly shortOffices?: string;
  /** Courtesy titles of a woman and of a man, in all their cases, which tell whom a pronoun means: "Mrs", "Mr". */
  readonly womensTitles?: string;
  readonly mensTitles?: string;
  /** Nouns of kin that elders and friends are called by, written on a name or nickname: th "*ป้า*สมใจ". */
  readonly kinTitles?: string;
  /** Academic degrees behind a name and its comma, without their stops: id "Rini Kusuma, *S.H., M.Si.*, mengatakan". */
  readonly degrees?: string;
  /** Words between somebody's full name, or nothing, and the short name that they go by: id "*akrab disapa* Cak Rin". */
  readonly nicknameLeads?: string;
  /** The same behind the short name: id "ujar Rin, *sapaan akrabnya*". */
  readonly nicknameTails?: string;
}
