/** How words are written where names are looked for: capitals, spaces, and what is written on a word. Fields are written as in `NameWords`. */
export interface NameSpelling {
  /** Every noun has a capital: a single one is then no evidence of a name, nor one within marks of a title. */
  readonly capitalNouns?: true;
  /**
   * Endings of plurals: with `capitalNouns` such a word needs no article where a name has none either; with
   * `definiteArticle` no name has both.
   */
  readonly pluralEndings?: string;
  /** An apostrophe stands inside words (Лук'янов), not before an ending. */
  readonly apostropheInWord?: true;
  /** A word may have several syllables, parted by spaces, of which the first alone has a capital: vi "*Trung* tâm". */
  readonly wordsOfSyllables?: true;
  /** `spaced`: no capitals but spaces; `joined`: neither. Missing: capitals. */
  readonly script?: 'spaced' | 'joined';
  /** A word may begin with clitics that are no part of the name (وبالقاهرة): these, longest first. */
  readonly clitics?: string;
  /**
   * The article that is written on its noun (ال): behind the first word, a name goes on only with it; behind an office such
   * a word says of what it is ("وزير النقل", "the minister of transport").
   */
  readonly definiteArticle?: string;
  /** That article with a preposition before it, as both are written on a noun: "*لل*نادي". No name begins so. */
  readonly ledArticles?: string;
  /** Endings of the adjective of a place or a thing, that of one man first: ar "ال*سويسري*", "مسؤول أمريك*ي*". */
  readonly nisbaEndings?: string;
  /** Small words, a letter each, that are written on the next one: and, for, in. */
  readonly attachedWords?: string;
}
