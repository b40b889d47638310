/**
 * Labels of what stands between paragraphs and is not the article.
 *
 * Every field is a list parted by `|`, in lower case, without a closing mark. `#` stands for a number. A
 * label alone never decides: see `src/article/interruptions/`.
 */
export interface InterruptionWords {
  /** Before another article's headline, or above a list of them: "baca juga", "related articles", "tags". */
  readonly related: string;
  /** The whole of a block that names an advert: "advertisement", "gulir untuk melanjutkan". */
  readonly advert: string;
  /** Begins a plea to take a newsletter or a subscription. */
  readonly newsletter: string;
  /** Asks to follow, join or install; counts only beside a channel's name or a link. */
  readonly follow: string;
  /** The whole of a share bar's label or button: "bagikan", "copy link". */
  readonly share: string;
  /** A pager's label, `#` for its numbers: "halaman # dari #", "selanjutnya". */
  readonly pager: string;
  /** Before the title of a promoted video or gallery: "simak video". */
  readonly video: string;
  /** Words of the page's own controls: "perbesar", "skip to content". */
  readonly tool: string;
  /** Above or in place of readers' comments. */
  readonly comments: string;
  /** Begins a question to the reader about the article, or whether it has a mistake: "was this article helpful". */
  readonly asks: string;
  /** Phrases of closing lines that say who owns the text; anywhere in a short last block. */
  readonly boilerplate: string;
  /** Before the names of those who made the piece, with a colon: "editor", "reporter". */
  readonly credit: string;
  /** Says that the rest is for subscribers: becomes a warning. */
  readonly paywall: string;
  /** Words before an author's name in a byline: "oleh", "by". */
  readonly byline: string;
  /** Those of them that a writer's name alone follows, without a mark, in a script without capitals: "بقلم", "โดย". */
  readonly writtenBy?: string;
  /** Words before a date of publication or change: "diterbitkan", "updated". */
  readonly dated: string;
  /** Before a dash at the head of a text: what kind of text it is, how new: "eksklusif", "breaking", "opinion". */
  readonly kickers: string;
  /**
   * Places that stand before a colon or a stop at the head of a text, whence it was sent, and are written otherwise than the
   * browser's time zones or none of them. The principle: large cities of the language's countries, capitals of others.
   */
  readonly datelines?: string;
  /** Between the names of two authors in a byline: "dan", "and", "with". */
  readonly joins: string;
  /** The same where it is written on the second name: the word, then the names that begin with its letters. */
  readonly joinsOnNames?: string;
  /** Begins a note of what was wrong or has been added: "correction", "an earlier version of this". */
  readonly corrected: string;
  /** Beginnings of the word for cookies, in the spellings of walls that ask for consent; also within a word. */
  readonly cookies: string;
}
