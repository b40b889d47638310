import type { Language } from '../languages/language';
import type { Span } from './reading';

/** What every finder of the text half is given: the text and what is known of it before reading. */
export interface TextContext {
  /** The article's body, one block a line. */
  readonly text: string;
  /** BCP 47 tag, decided from the text. */
  readonly lang: string;
  /** Null when no file describes the language: finders then use their language-neutral rules. */
  readonly language: Language | null;
  readonly title: string | null;
  /** ISO 8601, with the publisher's UTC offset where known. */
  readonly published: string | null;
  readonly siteName: string | null;
  /** Address of the article: its top-level domain tells the publisher's country. */
  readonly url: string | null;
  /** Blocks that are no prose (captions, headings, tables): no fact is chosen from them. */
  readonly asides: readonly Span[];
  readonly sentences: readonly (readonly [number, number])[];
}
