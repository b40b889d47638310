/** Whom something is said to and on what occasion, none of which is the speaker. Lists are written as in `QuotationWords`. */
export interface AddresseeWords {
  /** Verbs whose first object is the one spoken to: "told Reuters", never the speaker. */
  readonly addressing?: string;
  /** Those spoken to in the case that says so, between a verb and its subject: ru "рассказал *газете* «Порт» рыбак X". */
  readonly addressees?: string;
  /** Articles that mark the one spoken to, not the speaker (de "dem"). */
  readonly addresseeArticles?: string;
  /** Endings of whom something is said to: tr "Ajansı*'na*"; for `caseAlone` those of surnames: ru "Кот*ову*". */
  readonly addresseeEndings?: string;
  /** Those of `links` that lead behind a name to whom or where something was said: it "ha detto Marta Riva *al* Corriere". */
  readonly addresseeLinks?: string;
  /**
   * Offices behind which `addresseeLinks` lead to their field or body ("*assessore* al Bilancio"); behind every other one
   * they then lead to whom or where it was said. Left out: behind names alone.
   */
  readonly fieldOffices?: string;
  /** Postpositions of whom something is said to, behind which a clause goes on: ja "金氏*に対し*、". */
  readonly addressTails?: string;
  /** Endings of the adjective by which an outlet before a noun of `addressees` is called: cs "řekl Jan Novák *České* televizi". */
  readonly addresseeAdjectives?: string;
  /** For `caseAlone`: endings of the name of an outlet to which something is said, before an office: uk "сказала *Суспільному* речниця". */
  readonly toldEndings?: string;
  /** News agencies, to which an office speaks where an article leads to them: de "sagte eine Sprecherin *der dpa*". */
  readonly agencies?: string;
  /** Nouns that, behind a link, tell how something was said and not by whom: ar "في *بيان*" (in a statement). */
  readonly occasions?: string;
}
