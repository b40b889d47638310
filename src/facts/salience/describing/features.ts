import type { Span } from '../../../reading/reading';
import type { Slots } from './slots';

/** What is measured of a sentence; every figure is about 0 to 1, so that weights can be compared. */
export interface Features {
  /** 0 at the first sentence, growing as the logarithm of its place (1 at the twentieth). */
  readonly depth: number;
  /** Near 1 in the first four sentences, near 0 after the sixth: where news keeps what happened. */
  readonly opening: number;
  /** From 1 at the top down to 0 at the end, evenly. */
  readonly height: number;
  /** `depth` in paragraphs: 0 in the first, where a whole text stands in one. */
  readonly paragraph: number;
  /** It stands in the second paragraph, in which news backs its first: who says so, since when, how many. */
  readonly second: number;
  /** `depth`, `opening` and `weight` in an article written as news (times how far it is). */
  readonly newsDepth: number;
  readonly newsOpening: number;
  readonly newsWeight: number;
  /** Cosine of its concepts with the whole article's, the title's counted three times. */
  readonly centrality: number;
  /** Share of the article's weight (see `Worths`) that it carries. */
  readonly weight: number;
  /** Share of the title's concepts that it holds. */
  readonly title: number;
  /** Logarithm of its words, 1 at about thirty. */
  readonly length: number;
  /** Its words against the article's mean sentence, 1 at three times as many. */
  readonly longer: number;
  /** 1 under six words. */
  readonly tooShort: number;
  /** From 0 at 40 words up to 1 at 80. */
  readonly tooLong: number;
  /** Share of it that stands in direct speech. */
  readonly quoted: number;
  /** It begins with a quotation mark or a speech dash. */
  readonly opensQuote: number;
  readonly pronoun: number;
  readonly connective: number;
  /** 1 when it opens with a phrase of background, a half when it holds one. */
  readonly background: number;
  readonly question: number;
  /** See `Described.torn`. */
  readonly torn: number;
}

/** A sentence as the ranking sees it. */
export interface Described extends Span {
  readonly features: Features;
  /** Different concepts in it. */
  readonly concepts: readonly string[];
  readonly words: number;
  readonly slots: Slots;
  /**
   * A line without a full stop, in a language that writes them: a heading, a caption, a label, or what
   * only leads to the next line (“The minister said the following:”). So is one that breaks off in dots,
   * as at the wall of a paid article, and one that stands in brackets as a whole: a credit, an aside.
   */
  readonly unfinished: boolean;
  /**
   * A quotation begins or ends in it, and its other mark stands elsewhere; or it goes on from the line
   * before, as an item of a list does.
   */
  readonly torn: boolean;
  /** Share of it that reports what somebody said; less of it at the top, where the report is the news. */
  readonly report: number;
}
