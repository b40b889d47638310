/**
 * Phrases that name where the article has a thing from. Every field is a list with `|` between its
 * entries, in lower case.
 */
export interface SourceWords {
  /** Phrases after which the source stands: "dikutip dari", "according to", "selon". */
  readonly before?: string;
  /** Phrases that stand after the source: "zufolge", "göre", "によると". */
  readonly after?: string;
  /** Words that make a medium beside them the source: "reports", "told", "сообщает". */
  readonly reports?: string;
  /** Nouns of sources that stay unnamed: "sources", "diplomats". */
  readonly anonymous?: string;
  /** Nouns of papers: "report", "study", "statement". */
  readonly documents?: string;
  /** Nouns that say that the name beside them is a medium: "newspaper", "agency". */
  readonly media?: string;
  /** News agencies, as this language writes them. */
  readonly agencies?: string;
  /** Newspapers, broadcasters and portals, as this language writes them. */
  readonly outlets?: string;
}
